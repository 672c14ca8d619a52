import Terraform

/// Ranges of addresses of VPCs and subnets that do not fit into each other.
///
/// Amazon VPC User Guide, "VPC CIDR blocks" and "Subnet CIDR blocks": an IPv4 block of a VPC or subnet has a length of 16
/// to 28, a subnet lies within a block of its VPC, and no two subnets of a VPC overlap. Amazon VPC Peering Guide, "Unsupported
/// VPC peering configurations": the blocks of two peers do not overlap.
struct NetworkRanges: RefusalRule {
    let descriptions = [
        RuleDescription("network-size", "An IPv4 block of a VPC or subnet has a prefix length from 16 to 28."),
        RuleDescription("network-fit", "A subnet lies within a block of its VPC."),
        RuleDescription("network-overlap", "Subnets of a VPC, blocks of a VPC, and peered VPCs do not overlap."),
    ]

    func findings(in model: Model) -> [Finding] {
        var blocks = Ranges()
        for vpc in model.all("aws_vpc") { blocks.add("cidr_block", of: vpc, to: vpc) }
        for block in model.all("aws_vpc_ipv4_cidr_block_association") {
            blocks.add("cidr_block", of: block, to: block.target("vpc_id"))
        }
        var subnets = Ranges()
        for subnet in model.all("aws_subnet") { subnets.add("cidr_block", of: subnet, to: subnet.target("vpc_id")) }
        return blocks.all.compactMap(size) + subnets.all.compactMap(size)
            + blocks.overlaps(kind: "the VPC has both blocks")
            + subnets.overlaps(kind: "both are subnets of one VPC") + misfits(subnets, in: blocks)
            + peers(model, blocks)
    }

    private func size(of range: Range) -> Finding? {
        guard !(16...28).contains(range.network.length) else { return nil }
        return range.holder.finding(
            rule: "network-size",
            "\(range.argument) of \(range.holder.address) is \(range.text), and AWS takes blocks from /16 to /28",
            at: range.argument)
    }

    private func misfits(_ subnets: Ranges, in blocks: Ranges) -> [Finding] {
        subnets.all.compactMap { subnet in
            guard let owner = subnet.owner, let vpc = blocks.byOwner[owner], !vpc.isEmpty, !blocks.open.contains(owner),
                !vpc.contains(where: { $0.network.contains(subnet.network) })
            else { return nil }
            let list = vpc.map(\.text).joined(separator: ", ")
            return subnet.holder.finding(
                rule: "network-fit",
                "\(subnet.argument) of \(subnet.holder.address) is \(subnet.text), which does not lie in \(list) of its VPC",
                at: subnet.argument)
        }
    }

    private func peers(_ model: Model, _ blocks: Ranges) -> [Finding] {
        model.all("aws_vpc_peering_connection").compactMap { peering in
            guard let one = peering.target("vpc_id"), let other = peering.target("peer_vpc_id"),
                one.instance.index != other.instance.index
            else { return nil }
            for first in blocks.byOwner[one.instance.index] ?? [] {
                for second in blocks.byOwner[other.instance.index] ?? [] where first.network.overlaps(second.network) {
                    return peering.finding(
                        rule: "network-overlap",
                        "\(peering.address) joins \(one.address) (\(first.text)) and \(other.address) (\(second.text)), which "
                            + "overlap; VPCs that are peered need blocks of their own",
                        at: "peer_vpc_id")
                }
            }
            return nil
        }
    }
}

/// An IPv4 block that an argument says.
private struct Range {
    let network: IPNetwork
    let text: String
    let holder: Arguments
    let argument: String
    /// The VPC that it belongs to, by its place in the model.
    let owner: Int?
}

/// IPv4 blocks by the VPC that they belong to.
private struct Ranges {
    private(set) var all: [Range] = []
    private(set) var byOwner: [Int: [Range]] = [:]
    /// VPCs of which not every block is known.
    private(set) var open: Set<Int> = []

    mutating func add(_ argument: String, of holder: Arguments, to owner: Arguments?) {
        let owner = owner?.instance.index
        guard let text = holder.text(argument), let network = IPNetwork(text), network.family == .v4,
            holder.instance.isCertain
        else {
            if let owner { open.insert(owner) }
            return
        }
        let range = Range(network: network, text: text, holder: holder, argument: argument, owner: owner)
        all.append(range)
        if let owner { byOwner[owner, default: []].append(range) }
    }

    /// A finding for each block that overlaps one before it.
    func overlaps(kind: String) -> [Finding] {
        byOwner.keys.sorted().flatMap { owner -> [Finding] in
            // Networks overlap only where one holds the other, so that looking back at the widest so far is enough.
            let sorted = (byOwner[owner] ?? []).sorted {
                ($0.network.first, $0.network.length) < ($1.network.first, $1.network.length)
            }
            var findings: [Finding] = []
            var widest: Range?
            for range in sorted {
                if let other = widest, other.network.overlaps(range.network) {
                    // Of two, the later one in the document is to blame.
                    let isLater = range.holder.instance.index >= other.holder.instance.index
                    let (blamed, first) = isLater ? (range, other) : (other, range)
                    findings.append(
                        blamed.holder.finding(
                            rule: "network-overlap",
                            "\(blamed.argument) of \(blamed.holder.address) is \(blamed.text), which overlaps \(first.text) of "
                                + "\(first.holder.address); \(kind)",
                            at: blamed.argument))
                } else {
                    widest = range
                }
            }
            return findings
        }
    }
}

extension IPNetwork {
    fileprivate func overlaps(_ other: IPNetwork) -> Bool { contains(other) || other.contains(self) }
}

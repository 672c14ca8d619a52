import AWS
import Terraform

extension Network {
    /// A line of a network ACL: who may send what in one direction.
    struct ACLRule {
        let label: String
        let number: Int
        let egress: Bool
        let `protocol`: String
        let ports: ClosedRange<Int>?
        let source: CIDRBlock

        /// What Checkov says of rules that are wide on purpose.
        var suppressions: [Suppression] {
            guard !egress else { return [] }
            if ports == nil {
                return [
                    .checkov("CKV_AWS_352", because: "it admits the network itself, in which security groups decide")
                ]
            }
            if let ports, ports.contains(3389), source == .anywhere {
                return [
                    .checkov("CKV_AWS_231", because: "replies come to any port from 1024 on; security groups open none")
                ]
            }
            return []
        }
    }

    /// A network ACL for each tier: a second wall, coarse and stateless, behind the security groups.
    ///
    /// ACLs do not remember connections, so replies to ports 1024–65535 are let in where a tier opens connections to the
    /// internet (VPC, "Ephemeral ports"). The public tier's ACL is given back.
    func addNetworkACLs(
        _ publicSubnets: Subnets<Public>, _ privateSubnets: Subnets<Private>, _ isolatedSubnets: Subnets<Isolated>,
        in stack: Stack
    ) -> NetworkACL {
        let anywhere = CIDRBlock.anywhere
        let inside = ACLRule(
            label: "in_network", number: 100, egress: false, protocol: "-1", ports: nil, source: cidrBlock)
        let replies = ACLRule(
            label: "in_replies", number: 130, egress: false, protocol: "tcp", ports: 1024...65535, source: anywhere)
        let datagramReplies = ACLRule(
            label: "in_udp_replies", number: 140, egress: false, protocol: "udp", ports: 1024...65535, source: anywhere)
        let out = ACLRule(
            label: "out_all", number: 100, egress: true, protocol: "-1", ports: nil, source: anywhere)
        let publicACL = addACL(
            .public, to: publicSubnets,
            rules: [
                inside,
                ACLRule(
                    label: "in_http", number: 110, egress: false, protocol: "tcp", ports: 80...80, source: anywhere),
                ACLRule(
                    label: "in_https", number: 120, egress: false, protocol: "tcp", ports: 443...443, source: anywhere),
                replies, datagramReplies, out,
            ], in: stack)
        addACL(.private, to: privateSubnets, rules: [inside, replies, datagramReplies, out], in: stack)
        addACL(
            .isolated, to: isolatedSubnets,
            rules: [
                inside,
                ACLRule(
                    label: "out_network", number: 100, egress: true, protocol: "-1", ports: nil, source: cidrBlock),
            ], in: stack)
        return publicACL
    }

    @discardableResult
    private func addACL<T>(
        _ tier: Tier, to subnets: Subnets<T>, rules: [ACLRule], in stack: Stack
    ) -> NetworkACL {
        let acl = stack.add(
            NetworkACL(
                "\(name)_\(tier.rawValue)", vpcID: subnets.vpc.id,
                tags: ["Name": "\(stack.prefix)-\(name)-\(tier.rawValue)"]
            ).suppressing(
                .checkov(
                    "CKV2_AWS_1", because: "aws_network_acl_association attaches it, which the check does not know")))
        for (zone, subnet) in zip(zones, subnets.subnets) {
            stack.add(
                NetworkACLAssociation(
                    "\(name)_\(tier.rawValue)_\(zone)", networkACLID: acl.id, subnetID: subnet.id))
        }
        for rule in rules {
            stack.add(
                NetworkACLRule(
                    "\(name)_\(tier.rawValue)_\(rule.label)", networkACLID: acl.id, protocol: Expression(rule.protocol),
                    ruleAction: .allow, ruleNumber: Expression(rule.number), cidrBlock: Expression(rule.source),
                    egress: Expression(rule.egress), fromPort: rule.ports.map { Expression($0.lowerBound) } ?? 0,
                    toPort: rule.ports.map { Expression($0.upperBound) } ?? 0
                ).suppressing(rule.suppressions))
        }
        return acl
    }
}

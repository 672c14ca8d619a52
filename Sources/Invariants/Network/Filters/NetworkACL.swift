/// A network ACL: rules by number, of which the first that matches decides; what matches none is denied.
struct NetworkACL {
    /// A rule, without its direction.
    struct Entry {
        /// The number; nil where only apply knows it.
        let number: Int?
        /// Whether it allows; nil where only apply knows.
        let allows: Bool?
        let transport: RuleProtocol
        let ports: PortRange
        let icmpType: Resolved
        let icmpCode: Resolved
        /// The network; nil where only apply knows it.
        let network: IPNetwork?
        /// Whose addresses the network has; nil where not even that is known.
        let family: IPFamily?
        let isCertain: Bool
        let place: Place
    }

    let name: String
    let place: Place?
    var ingress: [Entry] = []
    var egress: [Entry] = []
    /// Whether it may have rules that the document does not tell.
    var mayHaveMore = false

    mutating func sort() {
        // Equal numbers cannot be; rules of unknown number are first here and looked at apart.
        ingress.sort { ($0.number ?? -1) < ($1.number ?? -1) }
        egress.sort { ($0.number ?? -1) < ($1.number ?? -1) }
    }

    enum Direction { case ingress, egress }

    /// What a packet is to an ACL, which does not know of connections.
    enum Packet: Hashable {
        case port(Int)
        /// A reply to whichever port the connection came from: 1024 to 65535 (VPC, "Ephemeral ports").
        case reply
        case echoRequest
        case echoReply
    }

    /// For which addresses at the other end a packet passes.
    func condition(_ direction: Direction, _ packet: Packet, _ transport: Transport, _ family: IPFamily)
        -> AddressCondition
    {
        let all = direction == .ingress ? ingress : egress
        if all.count > Self.entryLimit { return .all(.unknown, family) }
        let entries = all.filter {
            $0.transport.matches(transport, family) != .closed && ($0.family ?? family) == family
        }
        switch packet {
        case .port(let port): return decide(entries, family) { $0.ports.contains(port) }
        case .echoRequest: return decide(entries, family) { $0.matches(type: family == .v4 ? 8 : 128) }
        case .echoReply: return decide(entries, family) { $0.matches(type: family == .v4 ? 0 : 129) }
        case .reply: return replies(entries, family)
        }
    }

    /// Far more entries than AWS takes in one direction (VPC, "Amazon VPC quotas": 40).
    private static let entryLimit = 400
    /// The lowest and highest port that connections come from.
    private static let ephemeral = (first: 1_024, last: 65_535)
    /// How many of those ports may be denied without harm, as AWS itself proposes for malicious ones.
    private static let fewPorts = 4_096

    /// Every port of the range must pass, but for a few: a connection can come from another one.
    private func replies(_ entries: [Entry], _ family: IPFamily) -> AddressCondition {
        var starts: Set<Int> = [Self.ephemeral.first]
        for entry in entries where entry.transport != .all {
            for start in [entry.ports.first, entry.ports.last.map { $0 + 1 }] {
                if let start, start > Self.ephemeral.first, start <= Self.ephemeral.last { starts.insert(start) }
            }
        }
        let sorted = starts.sorted()
        if sorted.count == 1 { return decide(entries, family) { $0.ports.contains(Self.ephemeral.first) } }
        var parts: [(size: Int, condition: AddressCondition)] = []
        for (index, start) in sorted.enumerated() {
            let end = index + 1 < sorted.count ? sorted[index + 1] : Self.ephemeral.last + 1
            parts.append((end - start, decide(entries, family) { $0.ports.contains(start) }))
        }
        var result = AddressCondition.all(.open, family)
        var spared = Self.fewPorts
        for part in parts.sorted(by: { $0.size < $1.size }) {
            if !part.condition.open.isAll(family), part.size <= spared {
                spared -= part.size
            } else {
                result = result.and(part.condition)
            }
        }
        return result
    }

    private func decide(_ entries: [Entry], _ family: IPFamily, _ matches: (Entry) -> Answer) -> AddressCondition {
        var undecided = AddressSet.all(family)
        var allowed = AddressSet.none
        var mayAllow = mayHaveMore ? undecided : .none
        var mayDeny = mayHaveMore ? undecided : .none
        var last: [AddressSet] = []
        for entry in entries {
            let match = entry.transport == .all ? Answer.open : matches(entry)
            if match == .closed { continue }
            let network = entry.network.map { AddressSet($0) } ?? .all(family)
            let hit = network.intersection(undecided)
            if hit.isEmpty { continue }
            let isSure =
                match == .open && entry.isCertain && entry.network != nil && entry.number != nil
                && entry.transport != .unknown
            guard isSure, let allows = entry.allows else {
                if entry.allows != false { mayAllow.formUnion(hit) }
                if entry.allows != true { mayDeny.formUnion(hit) }
                // One of unknown number still decides where no other does; one of unknown action decides somehow.
                if isSure {
                    undecided = undecided.subtracting(hit)
                } else if entry.number == nil, entry.allows == true, match == .open, entry.isCertain,
                    entry.network != nil, entry.transport != .unknown
                {
                    last.append(network)
                }
                continue
            }
            if allows { allowed.formUnion(hit) }
            undecided = undecided.subtracting(hit)
            if undecided.isEmpty { break }
        }
        for network in last { allowed.formUnion(network.intersection(undecided)) }
        return AddressCondition(open: allowed.subtracting(mayDeny), possible: allowed.union(mayAllow))
    }
}

extension NetworkACL.Entry {
    /// Whether the rule is about a type of icmp, code 0; -1 stands for all.
    fileprivate func matches(type: Int) -> Answer {
        func one(_ value: Resolved, _ wanted: Int) -> Answer {
            guard let number = value.integer else { return value.isNull ? .open : .unknown }
            return number == -1 || number == wanted ? .open : .closed
        }
        return one(icmpType, type).and(one(icmpCode, 0))
    }
}

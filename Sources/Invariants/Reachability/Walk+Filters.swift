extension Walk {
    /// Who is at the other end, beside its address.
    struct Other {
        /// Its groups, where it is an interface and the way there is private.
        var groups: GroupSet?
        /// The most that a rule that names a group can say: across regions it says nothing.
        var groupLimit = Answer.open
        /// Whether CloudFront asks.
        var isCloudFront = false
        /// The service at the other end, such as `s3`.
        var service: String?
        /// The elastic addresses and NAT gateways whose address the other end has; nil where nobody knows.
        var publicNames: Set<Int>?
        /// The resource at the other end, where the way there is private.
        var owner: Int?

        static let outside = Other()
    }

    enum Direction { case ingress, egress }

    /// Passes the security groups of an interface; the other end's address is what the rules look at.
    func passGroups(
        of interface: Interface, _ direction: Direction, _ domain: inout AddressDomain, _ other: Other,
        _ trail: inout Trail
    ) -> Bool {
        let groups = interface.groups
        let verb = direction == .ingress ? "admits" : "lets out"
        if groups.isOpen {
            return trail.add(
                "security group", .open, Place(interface.owner), "\(name(interface)) has no groups and filters nothing")
        }
        var all: [AddressCondition] = []
        var best = Answer.closed
        var place = groups.groups.first.flatMap { topology.groups[$0].place } ?? Place(interface.owner)
        for group in groups.groups {
            let value = topology.groups[group]
            for rule in direction == .ingress ? value.ingress : value.egress {
                let condition = condition(of: rule, other, domain)
                if condition.possible.isEmpty { continue }
                all.append(condition)
                guard explains else { continue }
                let answer = domain.answer(condition)
                if answer > best {
                    best = answer
                    place = rule.place
                }
            }
            if value.mayHaveMore { all.append(.all(.unknown, family)) }
        }
        if groups.mayHaveMore { all.append(.all(.unknown, family)) }
        let answer = domain.pass(.any(all))
        guard explains else { return trail.add("", answer, nil, "") }
        let names =
            groups.groups.map { topology.groups[$0].name }
            + (groups.mayHaveMore ? ["groups that only apply knows"] : [])
        let kind = direction == .ingress ? "security group" : "security group, out"
        switch answer {
        case .open:
            return trail.add(kind, answer, place, "\(names.joined(separator: " and ")) \(verb) \(portText)")
        case .unknown:
            return trail.add(
                kind, answer, place, "only apply knows whether \(names.joined(separator: " or ")) \(verb) \(portText)")
        case .closed:
            return trail.add(
                kind, answer, place, "no rule of \(names.joined(separator: " or ")) \(verb) \(portText) here")
        }
    }

    /// For which addresses at the other end a rule admits the packet.
    private func condition(of rule: SecurityRule, _ other: Other, _ domain: AddressDomain) -> AddressCondition {
        let match = rule.matches(traffic, family)
        if match == .closed { return .closed }
        var result = AddressCondition.closed
        for peer in rule.peers {
            switch peer {
            case .network(let network):
                guard network.family == family else { continue }
                let set = AddressSet(network)
                result = result.or(AddressCondition(open: match == .open ? set : .none, possible: set))
            case .group(let group):
                let answer = membership(group, other).and(other.groupLimit).and(match)
                if answer != .closed { result = result.or(.all(answer, family)) }
            case .prefixList(let list): result = result.or(condition(of: topology.prefixLists[list], match, other))
            case .unknownNetwork(let own): if own == family { result = result.or(.all(.unknown, family)) }
            case .publicAddress(let index):
                if family == .v4 { result = result.or(.all(named(index, other, domain).and(match), family)) }
            case .privateAddress(let owner):
                if family == .v4 { result = result.or(.all(owned(owner, other, domain).and(match), family)) }
            case .unknownGroup:
                // Groups count by private paths only.
                if let groups = other.groups, !groups.isOpen { result = result.or(.all(.unknown, family)) }
            case .unknownList: result = result.or(.all(.unknown, family))
            }
        }
        return result
    }

    /// Whether the other end has the public address of an elastic address or NAT gateway.
    private func named(_ index: Int, _ other: Other, _ domain: AddressDomain) -> Answer {
        // Anybody has another one, and so has who comes by a private way.
        if domain.meaning == .anybody || other.owner != nil { return .closed }
        return other.publicNames.map { $0.contains(index) ? .open : .closed } ?? .unknown
    }

    /// Whether the other end has the private address of an instance.
    private func owned(_ owner: Int, _ other: Other, _ domain: AddressDomain) -> Answer {
        if domain.meaning == .anybody || other.publicNames != nil { return .closed }
        guard let own = other.owner else { return .unknown }
        if own == owner { return topology.endpoints[owner]?.interfaces.count == 1 ? .open : .unknown }
        // An interface may be the instance's.
        return topology.model.instances[own].type == "aws_network_interface" ? .unknown : .closed
    }

    private func membership(_ group: Int, _ other: Other) -> Answer {
        guard let set = other.groups, !set.isOpen else { return .closed }
        if set.groups.contains(group) { return .open }
        let isUnidentified = topology.groups[group].isUnidentified
        return set.mayHaveMore || isUnidentified || set.groups.contains { topology.groups[$0].isUnidentified }
            ? .unknown : .closed
    }

    private func condition(of list: PrefixList, _ match: Answer, _ other: Other) -> AddressCondition {
        switch list {
        case .networks(let networks, let mayHaveMore):
            let set = AddressSet(networks, family)
            return AddressCondition(
                open: match == .open ? set : .none, possible: mayHaveMore ? .all(family) : set)
        case .cloudFront: return other.isCloudFront ? .all(match, family) : .closed
        case .service(let name): return other.service == name ? .all(match, family) : .closed
        case .unknown: return .all(.unknown, family)
        }
    }

    /// Passes the network ACL at a subnet's edge; the address is that of the other end.
    func passACL(
        of subnet: Subnet, _ direction: NetworkACL.Direction, isReply: Bool, _ domain: inout AddressDomain,
        _ trail: inout Trail
    ) -> Bool {
        let packet: NetworkACL.Packet =
            traffic.transport == .icmp
            ? (isReply ? .echoReply : .echoRequest) : (isReply ? .reply : .port(traffic.port))
        var condition: AddressCondition?
        for index in subnet.acls {
            let own = topology.condition(index, direction, packet, traffic.transport, family)
            condition = condition?.either(own) ?? own
        }
        let answer = domain.pass(condition ?? .all(.unknown, family))
        let way = direction == .ingress ? "into" : "out of"
        guard explains else { return trail.add("", answer, nil, "") }
        let what = isReply ? "the reply" : portText
        return trail.add(
            isReply ? "network ACL, reply" : "network ACL", answer,
            subnet.acls.first.flatMap { topology.acls[$0].place },
            "\(subnet.acls.map { topology.acls[$0].name }.joined(separator: " or ")) \(answer.verb) \(what) \(way) \(subnet.name)"
        )
    }
}

extension Answer {
    /// What a filter does with a packet.
    var verb: String {
        switch self {
        case .open: "allows"
        case .closed: "denies"
        case .unknown: "may allow"
        }
    }
}

extension Walk {
    /// From an interface to the internet and back, by every way that its route table has.
    ///
    /// - Parameter host: Whom it goes to: anybody, or a public address that only apply knows.
    func leave(_ from: Interface, to host: AddressDomain) -> [Trail] {
        var trail = Trail(explains: explains)
        var host = host
        if family == .v6 {
            guard
                trail.add(
                    "address", from.has6, subnet(from).place,
                    "\(name(from)) \(from.has6.has("an IPv6 address")) in \(subnet(from).name)")
            else { return [trail] }
        }
        guard passGroups(of: from, .egress, &host, .outside, &trail) else { return [trail] }
        guard passACL(of: subnet(from), .egress, isReply: false, &host, &trail) else { return [trail] }
        var trails: [Trail] = []
        for way in subnet(from).ways(family) where way.target != .local {
            var next = host
            let answer = next.pass(way.condition)
            if answer == .closed { continue }
            trails.append(follow(way, answer, from, next, trail))
        }
        if trails.isEmpty {
            let subnet = subnet(from)
            trail.add(
                "route table", .closed, subnet.tables.first.flatMap { topology.tables[$0].place } ?? subnet.place,
                "\(subnet.name) has no route to the internet")
            trails.append(trail)
        }
        return trails
    }

    private func follow(
        _ way: RouteTable.Way, _ answer: Answer, _ from: Interface, _ host: AddressDomain, _ start: Trail
    ) -> Trail {
        var trail = start
        var host = host
        let subnet = subnet(from)
        func leads(_ target: String, _ own: Answer = .open) -> Bool {
            trail.add("route table", answer.and(own), way.place, "the route of \(subnet.name) leads to \(target)")
        }
        switch way.target {
        case .internetGateway(let link):
            let attached = attachment(of: link, in: subnet)
            guard
                leads(
                    attached == .closed
                        ? "\(topology.name(link)), which is not attached to its VPC" : topology.name(link), attached)
            else { return trail }
            if family == .v4 {
                guard
                    trail.add(
                        "public address", from.isPublic, from.publicPlace,
                        "\(name(from)) \(from.isPublic.has("a public address"))")
                else { return trail }
                trail.publicNames = publicNames(of: from)
            } else if from.isPublic6 != .open {
                guard
                    trail.add(
                        "public address", from.isPublic6, from.publicPlace,
                        "\(name(from)) \(from.isPublic6 == .closed ? "keeps" : "may keep") internet gateways out of its IPv6 address"
                    )
                else { return trail }
            }
            guard passPublicAccessBlock(.leaving, subnet, &trail) else { return trail }
        case .egressOnlyGateway(let link):
            let own: Answer
            switch link {
            case .instance:
                own =
                    subnet.vpc.map { topology.vpcs[$0].egressOnlyGateways.contains(link) ? .open : .closed } ?? .unknown
            default: own = .unknown
            }
            guard leads("\(topology.name(link))", family == .v6 ? own : .closed),
                passPublicAccessBlock(.translated, subnet, &trail)
            else { return trail }
        case .natGateway(let link):
            guard family == .v4, leads("\(topology.name(link))") else { return trail }
            guard translate(link, from, &host, &trail) else { return trail }
        case .peering:
            _ = leads("a peering connection, which has no way out", .closed)
            return trail
        case .elsewhere(let name, _): _ = leads("\(name), of which the document does not tell more", .unknown)
        case .unknown: _ = leads("what only apply knows", .unknown)
        case .local: return trail
        }
        guard passACL(of: subnet, .ingress, isReply: true, &host, &trail) else { return trail }
        trail.settle(host)
        return trail
    }

    /// The elastic addresses that an interface's public address may be called by; nil where it has several.
    private func publicNames(of interface: Interface) -> Set<Int>? {
        if interface.elastic.isEmpty { return [] }
        return interface.elastic.count == 1 ? interface.elastic[0].map { [$0] } : nil
    }

    /// Through a NAT gateway: its subnet, its route and the network ACL around it, both ways.
    private func translate(
        _ link: Link, _ from: Interface, _ host: inout AddressDomain, _ trail: inout Trail
    ) -> Bool {
        guard let gateway = topology.natGateways[link] else {
            return trail.add("NAT gateway", .unknown, nil, "the document does not tell of the NAT gateway")
        }
        guard
            trail.add(
                "NAT gateway", gateway.isCertain ? gateway.isPublic : gateway.isPublic.and(.unknown), gateway.place,
                "\(gateway.name) \(gateway.isPublic == .closed ? "is private" : "translates to a public address")")
        else { return false }
        trail.publicNames = gateway.publicNames
        guard passPublicAccessBlock(.translated, subnet(from), &trail) else { return false }
        guard let place = gateway.subnet else { return passGateway(of: from, &trail) }
        let subnet = topology.subnets[place]
        guard passPublicAccessBlock(.translated, subnet, &trail) else { return false }
        let isApart = place != from.subnet
        var source = addresses(of: from)
        if isApart {
            guard passACL(of: subnet, .ingress, isReply: false, &source, &trail) else { return false }
        }
        var best = (answer: Answer.closed, place: subnet.tables.first.flatMap { topology.tables[$0].place })
        var condition = AddressCondition.closed
        for way in subnet.ways(.v4) {
            switch way.target {
            case .internetGateway(let link):
                let attached = attachment(of: link, in: subnet)
                if attached == .closed { continue }
                condition = condition.or(
                    attached == .open ? way.condition : AddressCondition(open: .none, possible: way.condition.possible))
                best.place = way.place
            case .unknown, .elsewhere:
                condition = condition.or(AddressCondition(open: .none, possible: way.condition.possible))
            default: continue
            }
        }
        best.answer = host.pass(condition)
        guard
            trail.add(
                "route table", best.answer, best.place,
                "\(subnet.name), where \(gateway.name) is, \(best.answer == .closed ? "has no route to an attached internet gateway" : "has a route to the internet gateway")"
            ), passACL(of: subnet, .egress, isReply: false, &host, &trail),
            passACL(of: subnet, .ingress, isReply: true, &host, &trail)
        else { return false }
        if isApart {
            guard passACL(of: subnet, .egress, isReply: true, &source, &trail) else { return false }
            trail.settle(source)
        }
        return true
    }

    /// From an interface to a service through a gateway endpoint, which is a route of some tables.
    func leave(_ from: Interface, through endpoint: Int) -> Trail {
        let section = topology.section(endpoint)
        var trail = Trail(explains: explains)
        var host = AddressDomain(family, .internet(family), .anybody)
        let subnet = subnet(from)
        var links = section.links("route_table_ids")
        if let more = topology.endpointTables[endpoint] { links.add(more) }
        let tables = links.items.compactMap { topology.tablePlaces[$0] }
        let isIn = subnet.tables.allSatisfy(tables.contains) && !subnet.tables.isEmpty
        let mayBeIn = isIn || links.mayHaveMore || subnet.tables.contains(where: tables.contains) || subnet.vpc == nil
        let answer: Answer = isIn ? .open : mayBeIn ? .unknown : .closed
        guard
            trail.add(
                "gateway endpoint", answer, Place(endpoint, "route_table_ids"),
                "\(topology.name(endpoint)) \(answer == .closed ? "is not" : answer == .open ? "is" : "may be") in the route table of \(subnet.name)"
            ),
            passGroups(
                of: from, .egress, &host, Other(service: section.value("service_name").serviceName), &trail),
            passACL(of: subnet, .egress, isReply: false, &host, &trail),
            passACL(of: subnet, .ingress, isReply: true, &host, &trail)
        else { return trail }
        trail.settle(host)
        return trail
    }
}

extension Walk {
    /// From the internet to an interface's public address, and back.
    func enter(_ interface: Interface, _ client: inout AddressDomain, _ other: Other, _ trail: inout Trail) {
        let subnet = subnet(interface)
        guard passPublicAddress(interface, &trail), passGateway(of: interface, &trail),
            passPublicAccessBlock(.entering, subnet, &trail)
        else { return }
        let route = replyRoute(subnet)
        let replies = client.pass(route.condition)
        guard
            trail.add(
                "route table", replies, route.place,
                "\(subnet.tables.map { topology.tables[$0].name }.joined(separator: " or ")) \(replies == .unknown ? "may send" : "sends") replies of \(subnet.name) \(route.condition.possible.isEmpty ? "not to an attached internet gateway" : "to the internet gateway")"
            ), passACL(of: subnet, .ingress, isReply: false, &client, &trail),
            passGroups(of: interface, .ingress, &client, other, &trail),
            passACL(of: subnet, .egress, isReply: true, &client, &trail)
        else { return }
    }

    /// From CloudFront to an interface by a VPC origin: no public address and no route, but groups that admit CloudFront
    /// (CloudFront Developer Guide, "Restrict access with VPC origins").
    func enterFromVPCOrigin(_ interface: Interface, _ client: inout AddressDomain, _ trail: inout Trail) {
        guard passGateway(of: interface, &trail), passPublicAccessBlock(.entering, subnet(interface), &trail) else {
            return
        }
        // CloudFront is in a group of its own, which the document may look up.
        _ = passGroups(of: interface, .ingress, &client, Other(groups: GroupSet(), isCloudFront: true), &trail)
    }

    /// From an accelerator to an interface: no public address and no route of the subnet, but an internet gateway and
    /// groups that admit the client (Global Accelerator Developer Guide, "Preserve client IP addresses").
    func enterFromAccelerator(
        _ interface: Interface, keepsClient: Answer, _ client: inout AddressDomain, _ trail: inout Trail
    ) {
        guard passGateway(of: interface, &trail), passPublicAccessBlock(.entering, subnet(interface), &trail) else {
            return
        }
        guard keepsClient == .open else {
            trail.add(
                "security group", interface.groups.isOpen ? .open : .unknown, Place(interface.owner),
                "only apply knows the addresses from which the accelerator asks \(name(interface))")
            return
        }
        _ = passGroups(of: interface, .ingress, &client, .outside, &trail)
    }

    private func passPublicAddress(_ interface: Interface, _ trail: inout Trail) -> Bool {
        if family == .v6 {
            guard
                trail.add(
                    "public address", interface.has6, subnet(interface).place,
                    "\(name(interface)) \(interface.has6.has("an IPv6 address")) in \(subnet(interface).name)")
            else { return false }
            if interface.isPublic6 == .open { return true }
            return trail.add(
                "public address", interface.isPublic6, interface.publicPlace,
                "\(name(interface)) \(interface.isPublic6 == .closed ? "keeps" : "may keep") internet gateways out of its IPv6 address"
            )
        }
        return trail.add(
            "public address", interface.isPublic, interface.publicPlace,
            "\(name(interface)) \(interface.isPublic.has("a public address"))")
    }

    /// Passes where the VPC has an internet gateway.
    func passGateway(of interface: Interface, _ trail: inout Trail) -> Bool {
        guard let vpc = vpc(interface) else {
            return trail.add("internet gateway", .unknown, nil, "only apply knows the VPC of \(name(interface))")
        }
        var best = (answer: vpc.mayHaveGateway ? Answer.unknown : .closed, place: vpc.place)
        for gateway in vpc.internetGateways where gateway.answer > best.answer {
            best = (gateway.answer, gateway.place)
        }
        return trail.add(
            "internet gateway", best.answer, best.place,
            best.answer == .closed
                ? "\(vpc.name) has no internet gateway"
                : "\(best.place.map { topology.name($0.instance) } ?? "an internet gateway") \(best.answer == .open ? "is" : "may be") attached to \(vpc.name)"
        )
    }

    /// To which addresses a subnet's replies go through an attached internet gateway.
    private func replyRoute(_ subnet: Subnet) -> (condition: AddressCondition, place: Place?) {
        var condition = AddressCondition.closed
        var place = subnet.tables.first.flatMap { topology.tables[$0].place } ?? subnet.place
        for way in subnet.ways(family) {
            switch way.target {
            case .internetGateway(let link):
                let answer = attachment(of: link, in: subnet)
                if answer == .closed { continue }
                place = way.place ?? place
                condition = condition.or(
                    answer == .open ? way.condition : AddressCondition(open: .none, possible: way.condition.possible))
            case .unknown, .elsewhere(_, mayEnter: true):
                condition = condition.or(AddressCondition(open: .none, possible: way.condition.possible))
                place = way.place ?? place
            default: continue
            }
        }
        return (condition, place)
    }

    /// Whether a gateway that a route names is attached to the subnet's VPC.
    func attachment(of gateway: Link, in subnet: Subnet) -> Answer {
        guard let vpc = subnet.vpc.map({ topology.vpcs[$0] }) else { return .unknown }
        let known = vpc.internetGateways.filter { $0.link == gateway }.map(\.answer).max() ?? .closed
        if case .foreign = gateway { return known.or(.unknown) }
        return known
    }
}

extension Answer {
    /// That a thing has another, has it not, or may have it.
    func has(_ thing: String) -> String {
        switch self {
        case .open: "has \(thing)"
        case .closed: "does not have \(thing)"
        case .unknown: "may have \(thing)"
        }
    }
}

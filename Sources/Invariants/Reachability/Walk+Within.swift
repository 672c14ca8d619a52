extension Walk {
    /// From one interface to another over private addresses: within a VPC, or over each peering connection.
    func within(_ from: Interface, _ to: Interface, start: Trail) -> [Trail] {
        let first = subnet(from).vpc
        let second = subnet(to).vpc
        if from.subnet == to.subnet || first != nil && first == second {
            return [local(from, to, start)]
        }
        guard let first, let second else {
            var trail = start
            trail.add(
                "VPC", .unknown, Place(first == nil ? from.owner : to.owner),
                "only apply knows whether \(name(from)) and \(name(to)) are in one VPC")
            return [crossing(from, to, trail, Other(groups: from.groups, owner: from.owner))]
        }
        let links = (topology.vpcs[first].link, topology.vpcs[second].link)
        var trails: [Trail] = []
        for (link, peering) in topology.peerings where peering.joins(links.0, links.1) != .closed {
            trails.append(over(peering, link, from, to, start, joins: peering.joins(links.0, links.1)))
        }
        if let trail = elsewhere(from, to, start) { trails.append(trail) }
        if trails.isEmpty {
            var trail = start
            trail.add(
                "VPC", .closed, topology.vpcs[second].place,
                "no peering connection joins \(topology.vpcs[first].name) and \(topology.vpcs[second].name)")
            trails.append(trail)
        }
        return trails
    }

    private func local(_ from: Interface, _ to: Interface, _ start: Trail) -> Trail {
        var trail = start
        let vpc = vpc(from)
        trail.add("VPC", .open, vpc?.place, "\(name(from)) and \(name(to)) are in \(vpc?.name ?? "one subnet")")
        if from.subnet != to.subnet {
            guard passLocalRoute(from, to, &trail), passLocalRoute(to, from, &trail) else { return trail }
        }
        return crossing(from, to, trail, Other(groups: from.groups, owner: from.owner))
    }

    /// A route more specific than the VPC's own leads through an appliance, of which the document does not tell more.
    private func passLocalRoute(_ from: Interface, _ to: Interface, _ trail: inout Trail) -> Bool {
        let isKnown = (family == .v4 ? vpc(from)?.knows4 : vpc(from)?.knows6) ?? false
        guard isKnown else { return true }
        let target = addresses(of: to)
        let local = subnet(from).ways(family).first { $0.target == .local }?.condition ?? .closed
        if target.answer(local) == .open { return true }
        let other = subnet(from).ways(family).first {
            $0.target != .local && !$0.condition.possible.isDisjoint(with: target.values)
        }
        // An address outside of the VPC's networks that the document gives.
        guard let other, other.target != .local else { return true }
        return trail.add(
            "route table", .unknown, other.place,
            "a route of \(subnet(from).name) leads to \(subnet(to).name) on a way that the document does not tell")
    }

    private func over(
        _ peering: Peering, _ link: Link, _ from: Interface, _ to: Interface, _ start: Trail, joins: Answer
    ) -> Trail {
        var trail = start
        guard
            trail.add(
                "peering", peering.isAccepted.and(joins), peering.place,
                "\(peering.name) \(peering.isAccepted == .closed ? "is not accepted" : "joins the VPCs")"),
            passRoute(of: from, to: to, over: link, &trail), passRoute(of: to, to: from, over: link, &trail)
        else { return trail }
        return crossing(
            from, to, trail, Other(groups: from.groups, groupLimit: peering.isInOneRegion, owner: from.owner))
    }

    private func passRoute(of from: Interface, to: Interface, over link: Link, _ trail: inout Trail) -> Bool {
        let subnet = subnet(from)
        var target = addresses(of: to)
        var condition = AddressCondition.closed
        var place = subnet.tables.first.flatMap { topology.tables[$0].place } ?? subnet.place
        for way in subnet.ways(family) {
            if way.target == .peering(link) {
                condition = condition.or(way.condition)
                place = way.place ?? place
            } else if way.target == .unknown {
                condition = condition.or(AddressCondition(open: .none, possible: way.condition.possible))
            }
        }
        let answer = target.pass(condition)
        let other = topology.subnets[to.subnet].name
        return trail.add(
            "route table", answer, place,
            "\(subnet.name) \(answer == .closed ? "has no route to \(other) over the peering connection" : "reaches \(other) over the peering connection")"
        )
    }

    /// Over a transit gateway and the like, where both sides have a route to one.
    private func elsewhere(_ from: Interface, _ to: Interface, _ start: Trail) -> Trail? {
        func way(_ from: Interface, _ to: Interface) -> (RouteTable.Way, String)? {
            for way in subnet(from).ways(family) {
                if case .elsewhere(let name, _) = way.target, addresses(of: to).answer(way.condition) != .closed {
                    return (way, name)
                }
            }
            return nil
        }
        guard let (first, name) = way(from, to), way(to, from) != nil else { return nil }
        var trail = start
        trail.add(
            "route table", .unknown, first.place, "the route leads to \(name), of which the document does not tell more"
        )
        return crossing(from, to, trail, Other(groups: nil))
    }

    /// The filters at both ends, there and back.
    private func crossing(_ from: Interface, _ to: Interface, _ start: Trail, _ other: Other) -> Trail {
        var trail = start
        var source = addresses(of: from)
        var target = addresses(of: to)
        if family == .v6 {
            guard
                trail.add(
                    "address", from.has6.and(to.has6), subnet(to).place,
                    "\(name(from)) and \(name(to)) both have IPv6 addresses")
            else { return trail }
        }
        var there = other
        there.groups = other.groups == nil ? nil : to.groups
        there.owner = other.owner == nil ? nil : to.owner
        let isApart = from.subnet != to.subnet
        guard passGroups(of: from, .egress, &target, there, &trail) else { return trail }
        if isApart {
            guard passACL(of: subnet(from), .egress, isReply: false, &target, &trail),
                passACL(of: subnet(to), .ingress, isReply: false, &source, &trail)
            else { return trail }
        }
        guard passGroups(of: to, .ingress, &source, other, &trail) else { return trail }
        if isApart {
            guard passACL(of: subnet(to), .egress, isReply: true, &source, &trail),
                passACL(of: subnet(from), .ingress, isReply: true, &target, &trail)
            else { return trail }
        }
        trail.settle(source, target)
        return trail
    }

    /// From a load balancer's node to a target that sees the client's own address.
    func preserved(
        _ node: Interface, _ to: Interface, _ client: AddressDomain, isCloudFront: Bool, _ start: Trail
    ) -> Trail {
        var trail = start
        guard subnet(node).vpc == subnet(to).vpc else {
            trail.add(
                "VPC", .closed, Place(to.owner), "client addresses are kept only within the VPC of the load balancer")
            return trail
        }
        var source = client
        var target = addresses(of: to)
        let isApart = node.subnet != to.subnet
        guard passGroups(of: node, .egress, &target, Other(groups: to.groups), &trail) else { return trail }
        if isApart {
            guard passACL(of: subnet(node), .egress, isReply: false, &target, &trail),
                passACL(of: subnet(to), .ingress, isReply: false, &source, &trail)
            else { return trail }
        }
        // The node's group can be named; those of the client cannot (ELB, "Client IP preservation").
        guard passGroups(of: to, .ingress, &source, Other(groups: node.groups, isCloudFront: isCloudFront), &trail)
        else { return trail }
        if isApart {
            guard passACL(of: subnet(to), .egress, isReply: true, &source, &trail),
                passACL(of: subnet(node), .ingress, isReply: true, &target, &trail)
            else { return trail }
        }
        trail.settle(source, target)
        return trail
    }
}

extension Peering {
    /// Whether it joins two VPCs; unknown where only apply knows its ends.
    func joins(_ one: Link, _ other: Link) -> Answer {
        func same(_ link: Link?, _ vpc: Link) -> Answer {
            link == vpc ? .open : link == .unknown || link == nil ? .unknown : .closed
        }
        return same(first, one).and(same(second, other)).or(same(first, other).and(same(second, one)))
    }
}

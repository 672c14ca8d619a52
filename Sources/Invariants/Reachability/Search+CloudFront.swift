extension Search {
    /// Paths through the distributions that use a load balancer or an instance as origin.
    func throughCloudFront(_ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        guard transport == .tcp, let origins = topology.origins[target.instance] else { return [] }
        var asker: Int?
        switch source {
        case .outside(_, let isInternet): if !isInternet { return [] }
        case .endpoint(let endpoint):
            guard case .distribution(let index) = endpoint.kind else { return [] }
            asker = index
        }
        var result: [Arrival] = []
        for (index, origin) in origins where asker == nil || asker == index {
            let trail = asked(by: topology.distributions[index], origin, target, port: port)
            for interface in target.interfaces {
                var own = trail
                var client = AddressDomain(.v4, .internet(.v4), .anybody)
                let walk = walk(.v4, port)
                if origin.isPrivate {
                    walk.enterFromVPCOrigin(interface, &client, &own)
                } else {
                    walk.enter(interface, &client, Walk.Other(isCloudFront: true), &own)
                }
                own.settle(client)
                var arrival = arrival(own, interface, client)
                arrival.isCloudFront = true
                result.append(arrival)
            }
        }
        return result
    }

    /// Whether a distribution asks an origin at all, and on the port.
    private func asked(by distribution: Distribution, _ origin: Origin, _ target: Endpoint, port: Int) -> Trail {
        var trail = Trail(explains: explains)
        trail.addExistence(of: distribution.instance, in: topology)
        trail.add(
            "distribution", distribution.isEnabled, Place(distribution.instance, "enabled"),
            "\(distribution.name) \(distribution.isEnabled == .closed ? "is disabled" : "is open to the internet")")
        trail.add(
            "origin", origin.isUsed, origin.place,
            "\(distribution.name) \(origin.isUsed == .closed ? "has no cache behavior that uses" : "uses") \(topology.name(target.instance)) as origin"
        )
        let asks: Answer = origin.ports.contains(port) ? .open : origin.ports.contains(nil) ? .unknown : .closed
        trail.add(
            "origin", asks, origin.place,
            "\(distribution.name) \(asks == .open ? "asks" : asks == .closed ? "does not ask" : "may ask") its origin on port \(port)"
        )
        return trail
    }
}

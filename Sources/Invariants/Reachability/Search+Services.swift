extension Search {
    /// Paths through the accelerators that have a load balancer or an instance as endpoint.
    func throughAccelerators(_ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        guard let all = topology.accelerators[target.instance], case .outside(let sets, let isInternet) = source,
            let set = sets[.v4]
        else { return [] }
        var result: [Arrival] = []
        for accelerated in all {
            let traffic = Traffic(transport: transport, port: port)
            var trail = start
            trail.add(
                "accelerator", accelerated.isEnabled, accelerated.place,
                "\(accelerated.name) \(accelerated.isEnabled == .closed ? "sends nothing to" : "sends to") \(topology.name(target.instance))"
            )
            let takes = accelerated.takes(traffic)
            trail.add(
                "accelerator", takes, accelerated.place,
                "the listener of \(accelerated.name) \(takes == .closed ? "does not take" : takes == .open ? "takes" : "may take") what arrives on \(transport.rawValue) \(port)"
            )
            for interface in target.interfaces {
                var own = trail
                var client = AddressDomain(.v4, set, isInternet ? .anybody : .oneOf)
                walk(.v4, port).enterFromAccelerator(
                    interface, keepsClient: accelerated.keepsClient, &client, &own)
                own.settle(client)
                var arrival = arrival(own, interface, client)
                arrival.hidesClient = accelerated.keepsClient != .open
                result.append(arrival)
            }
        }
        return result
    }

    /// Paths through the VPC links of API Gateway, of which routes, stages and authorizers decide more than is looked at.
    func throughPrivateLinks(_ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        guard transport == .tcp, let links = topology.privateLinks[target.instance], case .outside = source else {
            return []
        }
        var result: [Arrival] = []
        for link in links {
            var trail = start
            let asks: Answer = link.port == nil || link.port == port ? .unknown : .closed
            trail.add(
                "API Gateway", asks, link.place,
                "\(link.name) \(asks == .closed ? "does not ask" : "may ask") \(topology.name(target.instance)) on tcp \(port), as the routes of the API have it"
            )
            for interface in target.interfaces.prefix(1) {
                var arrival = arrival(trail, interface, walk(.v4, port).addresses(of: interface))
                arrival.hidesClient = true
                result.append(arrival)
            }
        }
        return result
    }
}

extension Walker {
    enum Source: Hashable { case internet, address(UInt32), address6(UInt32), host(Int) }
    enum Destination: Hashable { case internet, host(Int), gatewayEndpoint(Int) }

    /// The paths that are open, each by the interfaces that it uses.
    func openPaths(_ source: Source, _ destination: Destination, _ wire: World.Wire, _ port: Int) -> Set<String> {
        if case .host(let from) = source, !exists(from) { return [] }
        switch (source, destination) {
        case (.host(let from), .internet):
            if world.hosts[from].kind == .looseFunction { return [says(true, "function in no VPC") ? "function" : ""] }
            var open: Set<String> = []
            for interface in interfaces(from) {
                for isSix in [false, true]
                where Self.strangers.allSatisfy({ leaves(interface, to: $0, wire, port, isSix: isSix) }) {
                    open.insert("\(interface) \(isSix)")
                }
            }
            return open
        case (.host(let from), .gatewayEndpoint(let index)):
            return Set(
                interfaces(from).filter { reaches(world.gatewayEndpoints[index], $0, wire, port) }.map { "\($0)" })
        case (_, .host(let to)): return exists(to) ? arrivals(source, to, wire, port, depth: 0) : []
        default: return []
        }
    }

    private func exists(_ host: Int) -> Bool { world.hosts[host].exists.now(choices) }

    private func arrivals(_ source: Source, _ to: Int, _ wire: World.Wire, _ port: Int, depth: Int) -> Set<String> {
        let kind = world.hosts[to].kind
        var open: Set<String> = []
        // Nobody calls a function over a network.
        if kind == .function || kind == .looseFunction { return [] }
        if kind == .balancer || kind == .networkBalancer {
            let listens = world.listeners.contains { $0.balancer == to && $0.port == port && $0.wire == wire }
            guard says(listens, "listener") else { return [] }
        }
        for interface in interfaces(to) {
            for (name, client) in clients(source, interface, wire, port) {
                if client.allSatisfy({ $0() }) { open.insert("\(name)>\(interface)") }
            }
        }
        for (index, listener) in world.listeners.enumerated() where listener.wire == wire {
            for (group, weight) in [listener.group.map { ($0, 1) }, listener.rule.map { ($0.group, $0.weight) }]
                .compactMap({ $0 }) where says(weight > 0, "weight of a target group")
            {
                for target in world.targetGroups[group].targets where target.host == to {
                    let isPort = (target.port ?? world.targetGroups[group].port) == port
                    guard says(isPort, "port of a target") else { continue }
                    for node in interfaces(listener.balancer) {
                        open.formUnion(
                            through(node, index, group, source, to, wire, port).map { "\(index):\(group):\($0)" })
                    }
                }
            }
        }
        return open
    }

    /// Who may come to an interface, each with what must hold.
    private func clients(
        _ source: Source, _ interface: Interface, _ wire: World.Wire, _ port: Int
    ) -> [(String, [() -> Bool])] {
        switch source {
        case .internet:
            var result = [false, true].map { isSix in
                (
                    "internet \(isSix)",
                    Self.strangers.map { client in { admits(client, interface, wire, port, isSix: isSix) } }
                )
            }
            for origin in world.origins where asks(origin, interface.host, wire, port) {
                result.append(
                    (
                        "CloudFront \(origin.isPrivate)",
                        Self.strangers.map { client in
                            {
                                origin.isPrivate
                                    ? admitsFromVPCOrigin(client, interface, wire, port)
                                    : admits(client, interface, wire, port, isCloudFront: true)
                            }
                        }
                    ))
            }
            return result
        case .address(let client): return [("address", [{ admits(client, interface, wire, port) }])]
        case .address6(let client): return [("address", [{ admits(client, interface, wire, port, isSix: true) }])]
        case .host(let from):
            if world.hosts[from].kind == .looseFunction {
                return [("public function", [{ admits(publicAddress(ofTarget: false), interface, wire, port) }])]
            }
            var ways = interfaces(from).map { first in ("\(first)", [{ connects(first, interface, wire, port) }]) }
            ways += interfaces(from).map { first in
                ("6 \(first)", [{ connects(first, interface, wire, port, isSix: true) }])
            }
            if hasPrivateRoute(from, interface.host) { return ways }
            ways += interfaces(from).map { first in
                (
                    "public \(first)",
                    [
                        {
                            says(
                                leaves(first, to: publicAddress(ofTarget: true), wire, port)
                                    && admits(publicAddress(ofTarget: false), interface, wire, port),
                                "way over the internet")
                        }
                    ]
                )
            }
            // Addresses of version 6 are public as they are.
            ways += interfaces(from).map { first in
                (
                    "public 6 \(first)",
                    [
                        {
                            says(
                                leaves(first, to: address(interface), wire, port, isSix: true)
                                    && admits(address(first), interface, wire, port, isSix: true),
                                "IPv6 way over the internet")
                        }
                    ]
                )
            }
            return ways
        }
    }

    /// Whether a private route leads from one to the other, so that nobody takes the way over the internet.
    private func hasPrivateRoute(_ from: Int, _ to: Int) -> Bool {
        interfaces(from).contains { first in
            interfaces(to).contains { second in
                subnet(first).vpc == subnet(second).vpc
                    || world.peering == true && isPeered(subnet(first), address(second))
            }
        }
    }

    /// Public addresses that only apply knows: one that no rule names, or one of the office.
    private func publicAddress(ofTarget isTarget: Bool) -> UInt32 {
        let choice = isTarget ? world.targetChoice : world.sourceChoice
        return choice.map { choices[$0] } == 1 ? 0xCB00_7109 : Self.strangers[1]
    }

    private func asks(_ origin: World.Origin, _ host: Int, _ wire: World.Wire, _ port: Int) -> Bool {
        guard wire == .tcp, origin.balancer == host, says(origin.isEnabled, "distribution") else { return false }
        let asks =
            switch origin.policy {
            case "http-only": origin.http == port
            case "https-only": origin.https == port
            default: origin.http == port || origin.https == port
            }
        return says(asks, "port of an origin")
    }

    private func through(
        _ node: Interface, _ listener: Int, _ group: Int, _ source: Source, _ to: Int, _ wire: World.Wire, _ port: Int
    ) -> Set<String> {
        let listener = world.listeners[listener]
        let group = world.targetGroups[group]
        let isNetwork = world.hosts[node.host].kind == .networkBalancer
        let keeps = isNetwork && (group.preserves ?? (group.type == "instance" || wire == .udp))
        var open: Set<String> = []
        for (name, conditions) in clients(source, node, wire, listener.port) where conditions.allSatisfy({ $0() }) {
            for target in interfaces(to) {
                if isNetwork, !(group.crossesZones ?? world.hosts[node.host].crossesZones) {
                    guard says(subnet(node).zone == subnet(target).zone, "zone of a node") else { continue }
                }
                let arrives: Bool
                if keeps {
                    let addresses: [UInt32] =
                        switch source {
                        case .internet: Self.strangers
                        case .address(let client): [client]
                        // Network Load Balancers have no version 6 here.
                        case .address6: []
                        case .host(let from):
                            name.hasPrefix("public")
                                ? [publicAddress(ofTarget: false)]
                                : interfaces(from).filter { "\($0)" == name }.map { address($0) }
                        }
                    arrives = says(
                        addresses.allSatisfy { handsOn(node, $0, target, wire, port, isCloudFront: false) },
                        "target that sees the client")
                } else {
                    arrives = says(connects(node, target, wire, port), "target that sees the node")
                }
                if arrives { open.insert("\(name)>\(node)>\(target)") }
            }
        }
        return open
    }
}

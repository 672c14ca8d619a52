extension Walker {
    enum Source: Hashable { case internet, address(UInt32), host(Int) }
    enum Destination: Hashable { case internet, host(Int) }

    /// The paths that are open, each by the interfaces that it uses.
    func openPaths(_ source: Source, _ destination: Destination, _ wire: World.Wire, _ port: Int) -> Set<String> {
        switch (source, destination) {
        case (.host(let from), .internet):
            Set(
                interfaces(from).filter { interface in
                    Self.strangers.allSatisfy { leaves(interface, to: $0, wire, port) }
                }.map { "\($0)" })
        case (_, .host(let to)): arrivals(source, to, wire, port, depth: 0)
        default: []
        }
    }

    private func arrivals(_ source: Source, _ to: Int, _ wire: World.Wire, _ port: Int, depth: Int) -> Set<String> {
        let kind = world.hosts[to].kind
        var open: Set<String> = []
        if kind == .balancer || kind == .networkBalancer {
            guard world.listeners.contains(where: { $0.balancer == to && $0.port == port && $0.wire == wire }) else {
                return []
            }
        }
        for interface in interfaces(to) {
            for (name, client) in clients(source, interface, wire, port) {
                if client.allSatisfy({ $0() }) { open.insert("\(name)>\(interface)") }
            }
        }
        for (index, listener) in world.listeners.enumerated() where listener.wire == wire {
            for (group, weight) in [listener.group.map { ($0, 1) }, listener.rule.map { ($0.group, $0.weight) }]
                .compactMap({ $0 }) where weight > 0
            {
                for target in world.targetGroups[group].targets where target.host == to {
                    guard (target.port ?? world.targetGroups[group].port) == port else { continue }
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
            var result = [("internet", Self.strangers.map { client in { admits(client, interface, wire, port) } })]
            if cloudFrontAsks(interface.host, wire, port) {
                result.append(
                    (
                        "CloudFront",
                        Self.strangers.map { client in { admits(client, interface, wire, port, isCloudFront: true) } }
                    ))
            }
            return result
        case .address(let client): return [("address", [{ admits(client, interface, wire, port) }])]
        case .host(let from):
            let ways = interfaces(from).map { first in ("\(first)", [{ connects(first, interface, wire, port) }]) }
            guard !hasPrivateRoute(from, interface.host) else { return ways }
            return ways
                + interfaces(from).map { first in
                    (
                        "public \(first)",
                        [
                            {
                                leaves(first, to: publicAddress(ofTarget: true), wire, port)
                                    && admits(publicAddress(ofTarget: false), interface, wire, port)
                            }
                        ]
                    )
                }
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

    private func cloudFrontAsks(_ host: Int, _ wire: World.Wire, _ port: Int) -> Bool {
        wire == .tcp
            && world.origins.contains { origin in
                guard origin.balancer == host, origin.isEnabled else { return false }
                switch origin.policy {
                case "http-only": return origin.http == port
                case "https-only": return origin.https == port
                default: return origin.http == port || origin.https == port
                }
            }
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
                let arrives: Bool
                if keeps {
                    let addresses: [UInt32] =
                        switch source {
                        case .internet: Self.strangers
                        case .address(let client): [client]
                        case .host(let from):
                            name.hasPrefix("public")
                                ? [publicAddress(ofTarget: false)]
                                : interfaces(from).filter { "\($0)" == name }.map { address($0) }
                        }
                    arrives = addresses.allSatisfy {
                        handsOn(node, $0, target, wire, port, isCloudFront: name == "CloudFront")
                    }
                } else {
                    arrives = connects(node, target, wire, port)
                }
                if arrives { open.insert("\(name)>\(node)>\(target)") }
            }
        }
        return open
    }
}

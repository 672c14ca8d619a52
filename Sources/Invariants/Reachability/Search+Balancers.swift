extension Search {
    /// Paths to a load balancer's nodes; it must listen on the port.
    func arrivals(atBalancer index: Int, _ target: Endpoint, port: Int, depth: Int) -> [Arrival] {
        let balancer = topology.balancers[index]
        let traffic = Traffic(transport: transport, port: port)
        var start = Trail(explains: explains)
        // The target of the question is looked at when its paths are found.
        if depth > 0 { start.addExistence(of: balancer.instance, in: topology) }
        var best = (answer: Answer.closed, place: Place(balancer.instance))
        for place in balancer.listenerPlaces[port, default: []] + balancer.listenerPlaces[nil, default: []] {
            let listener = balancer.listeners[place]
            if listener.takes(traffic) > best.answer { best = (listener.takes(traffic), listener.place) }
        }
        let what = transport == .icmp ? "icmp" : "\(transport.rawValue) \(port)"
        guard
            start.add(
                "listener", best.answer, best.place,
                "\(balancer.name) \(best.answer == .closed ? "has no listener for" : best.answer == .open ? "listens on" : "may listen on") \(what)"
            )
        else {
            guard let interface = target.interfaces.first else { return [] }
            return [arrival(start, interface, AddressDomain(.v4, .internet(.v4), .anybody))]
        }
        return direct(target, port: port, start) + throughServices(target, port: port, start)
            + balanced(target, port: port, depth: depth)
    }

    /// Paths through the load balancers in whose target groups the target is registered.
    func balanced(_ target: Endpoint, port: Int, depth: Int) -> [Arrival] {
        guard depth < 3, transport != .icmp else { return [] }
        var result: [Arrival] = []
        let all = topology.registrations[target.instance] ?? []
        // In words, those with another port are closed paths, too.
        for place in explains ? Array(all.indices) : topology.registrations(of: target.instance, on: port) {
            let registration = all[place]
            guard let group = registration.group else {
                result += unknownGroup(registration, target, port)
                continue
            }
            for front in topology.fronts[group] ?? [] {
                result += forwarded(registration, group, front, target, port: port, depth: depth)
            }
        }
        return result
    }

    /// A target of a group that only apply knows: some load balancer may forward to it.
    private func unknownGroup(_ registration: Registration, _ target: Endpoint, _ port: Int) -> [Arrival] {
        guard let interface = target.interfaces.first else { return [] }
        var trail = Trail(explains: explains)
        trail.add(
            "target group", registration.port.map { $0 == port ? .unknown : .closed } ?? .unknown, registration.place,
            "\(topology.name(target.instance)) is a target of a group that only apply knows")
        return [arrival(trail, interface, AddressDomain(.v4, .internet(.v4), .anybody))]
    }

    private func forwarded(
        _ registration: Registration, _ group: Int, _ front: (balancer: Int, listener: Int), _ target: Endpoint,
        port: Int, depth: Int
    ) -> [Arrival] {
        let balancer = topology.balancers[front.balancer]
        let listener = balancer.listeners[front.listener]
        guard listener.takes(transport) != .closed, let endpoint = topology.endpoints[balancer.instance] else {
            return []
        }
        let groupName = topology.targetGroups[group].name
        var checks = Trail(explains: explains)
        let forward = listener.forwards.filter { $0.group == group }.max { $0.answer < $1.answer }
        checks.add(
            "listener", (forward?.answer ?? .closed).and(listener.takes(transport)), forward?.place ?? listener.place,
            "\(listener.name) \(forward?.answer == .closed ? "sends no requests to" : "forwards to") \(groupName)")
        let isPort: Answer = registration.port.map { $0 == port ? .open : .closed } ?? .unknown
        checks.add(
            "target group", registration.isCertain ? isPort : isPort.and(.unknown), registration.place,
            "\(topology.name(target.instance)) is a target of \(groupName) on \(registration.port.map { "port \($0)" } ?? "a port that only apply knows")\(isPort == .closed ? ", not \(port)" : "")"
        )
        guard let first = target.interfaces.first else { return [] }
        var fronts: [Arrival] = []
        if !checks.isClosed {
            if listener.port == nil {
                checks.add("listener", .unknown, listener.place, "only apply knows the port of \(listener.name)")
            }
            for port in listener.port.map({ [$0] }) ?? admittedPorts(endpoint) {
                fronts += arrivals(atBalancer: front.balancer, endpoint, port: port, depth: depth + 1)
            }
            if fronts.isEmpty {
                checks.add(
                    "load balancer", .closed, Place(balancer.instance),
                    "\(balancer.name) has no address that is asked from here")
            }
        }
        if checks.isClosed { return [arrival(checks, first, AddressDomain(.v4, .internet(.v4), .anybody))] }
        return node(checks, balancer, group, target, registration, port: port, fronts: fronts)
    }

    /// Ports that a load balancer's groups tell apart, for a listener of which only apply knows the port.
    private func admittedPorts(_ balancer: Endpoint) -> [Int] {
        var ports: Set<Int> = [443]
        for group in balancer.interfaces.flatMap(\.groups.groups) {
            for rule in topology.groups[group].ingress {
                if let port = rule.ports.first, (1...65_535).contains(port) { ports.insert(port) }
            }
        }
        return ports.sorted()
    }

    /// From the nodes of a load balancer that were reached to the target.
    private func node(
        _ checks: Trail, _ balancer: LoadBalancer, _ group: Int, _ target: Endpoint, _ registration: Registration,
        port: Int, fronts: [Arrival]
    ) -> [Arrival] {
        guard let first = target.interfaces.first else { return [] }
        var result: [Arrival] = []
        for front in fronts {
            if front.trail.isClosed {
                result.append(Arrival(trail: front.trail, interface: first, family: .v4, client: front.client))
                continue
            }
            for interface in target.interfaces {
                if let wanted = registration.interface, interface.address != wanted { continue }
                var start = front.trail
                start.append(checks)
                if !passZone(from: front.interface, to: interface, balancer, group, &start) {
                    result.append(Arrival(trail: start, interface: interface, family: .v4, client: front.client))
                    continue
                }
                for preserves in front.hidesClient ? [(false, .open)] : preservation(balancer, group) {
                    // Load balancers reach their targets by version 4 unless the group says otherwise.
                    let walk = walk(preserves.isKept ? front.family : .v4, port)
                    var start = start
                    if preserves.answer != .open {
                        start.add(
                            "target group", .unknown, Place(topology.targetGroups[group].instance),
                            "only apply knows whether targets see the client's address")
                    }
                    let trails =
                        preserves.isKept
                        ? [
                            walk.preserved(
                                front.interface, interface, front.client, isCloudFront: front.isCloudFront, start)
                        ] : walk.within(front.interface, interface, start: start)
                    for trail in trails {
                        let client = preserves.isKept ? front.client : walk.addresses(of: front.interface)
                        result.append(
                            Arrival(
                                trail: trail, interface: interface, family: walk.family, client: client,
                                isCloudFront: preserves.isKept && front.isCloudFront))
                    }
                }
            }
        }
        return result
    }
}

/// Finds every path of one question: direct ones, through load balancers and through CloudFront.
struct Search {
    let topology: Topology
    let source: Source
    let transport: Transport
    let explains: Bool

    /// Who asks.
    enum Source {
        /// Public addresses by family; the internet, or a network's.
        case outside([IPFamily: AddressSet], isInternet: Bool)
        case endpoint(Endpoint)
    }

    /// A path that has come to an interface, with the client's address as the interface sees it.
    struct Arrival {
        var trail: Trail
        let interface: Interface
        let family: IPFamily
        let client: AddressDomain
        var isCloudFront = false
    }

    func walk(_ family: IPFamily, _ port: Int) -> Walk {
        Walk(
            topology: topology, traffic: Traffic(transport: transport, port: port), family: family,
            explains: explains)
    }

    /// The families in which a question is asked: version 6 only where there is such an address.
    private func families(_ target: Endpoint) -> [IPFamily] {
        target.interfaces.contains { $0.has6 != .closed } ? [.v4, .v6] : [.v4]
    }

    /// The paths to a target.
    func trails(to target: Endpoint, port: Int) -> [Trail] {
        switch target.kind {
        case .interfaces: return arrivals(at: target, port: port, depth: 0).map(\.trail)
        case .balancer(let index): return arrivals(atBalancer: index, target, port: port, depth: 0).map(\.trail)
        case .distribution(let index): return trails(toDistribution: topology.distributions[index], port: port)
        case .gatewayEndpoint(let endpoint): return trails(toGatewayEndpoint: endpoint, port: port)
        case .function:
            var trail = Trail(explains: explains)
            trail.add(
                "function", .closed, Place(target.instance),
                "\(topology.name(target.instance)) is a function, which takes no connections from a network")
            return [trail]
        }
    }

    /// The paths to the internet, or to public addresses.
    func trails(toOutside sets: [IPFamily: AddressSet], port: Int) -> [Trail] {
        guard case .endpoint(let from) = source else { return [] }
        switch from.kind {
        case .function(isInVPC: false):
            var trail = Trail(explains: explains)
            trail.add(
                "function", .open, Place(from.instance),
                "\(topology.name(from.instance)) is in no VPC and reaches the internet by itself")
            return [trail]
        case .gatewayEndpoint, .distribution: return [none(from.instance)]
        case .interfaces, .balancer, .function: break
        }
        var result: [Trail] = []
        for interface in from.interfaces {
            for family in [IPFamily.v4, .v6] {
                guard let set = sets[family], family == .v4 || interface.has6 != .closed else { continue }
                result += walk(family, port).leave(interface, to: AddressDomain(family, set, isAnybody: true))
            }
        }
        return result.isEmpty ? [none(from.instance)] : result
    }

    func none(_ instance: Int) -> Trail {
        var trail = Trail(explains: explains)
        trail.add(
            "network interface", .closed, Place(instance), "\(topology.name(instance)) has no interface in a network")
        return trail
    }

    // MARK: Arrivals

    private func arrivals(at target: Endpoint, port: Int, depth: Int) -> [Arrival] {
        direct(target, port: port, Trail(explains: explains)) + balanced(target, port: port, depth: depth)
    }

    /// Paths without a load balancer.
    private func direct(_ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        var result: [Arrival] = []
        switch source {
        case .outside(let sets, _):
            for interface in target.interfaces {
                for family in families(target) {
                    guard let set = sets[family] else { continue }
                    var client = AddressDomain(family, set, isAnybody: true)
                    var trail = start
                    if set.isEmpty {
                        trail.add(
                            "internet", .closed, nil, "private addresses do not come over the internet; name a resource"
                        )
                    }
                    walk(family, port).enter(interface, &client, .outside, &trail)
                    trail.settle(client)
                    result.append(arrival(trail, interface, AddressDomain(family, set, isAnybody: true)))
                }
            }
        case .endpoint(let from):
            switch from.kind {
            case .function(isInVPC: false): result += overInternet(from, target, port: port, start)
            case .distribution, .gatewayEndpoint: break
            default:
                for first in from.interfaces {
                    for interface in target.interfaces {
                        for family in families(target) where family == .v4 || first.has6 != .closed {
                            let walk = walk(family, port)
                            for trail in walk.within(first, interface, start: start) {
                                result.append(arrival(trail, interface, walk.addresses(of: first)))
                            }
                        }
                    }
                }
                if isApart(from, target) { result += overInternet(from, target, port: port, start) }
            }
        }
        return result
    }

    private func arrival(_ trail: Trail, _ interface: Interface, _ client: AddressDomain) -> Arrival {
        Arrival(trail: trail, interface: interface, family: client.family, client: client)
    }

    /// Whether no private route leads from one to the other, so that a public address would be used.
    private func isApart(_ from: Endpoint, _ target: Endpoint) -> Bool {
        for first in from.interfaces {
            for second in target.interfaces {
                let one = topology.subnets[first.subnet]
                guard let a = one.vpc, let b = topology.subnets[second.subnet].vpc else { continue }
                if a == b { return false }
                let walk = walk(.v4, 0)
                for (link, peering) in topology.peerings
                where peering.isAccepted == .open
                    && peering.joins(topology.vpcs[a].link, topology.vpcs[b].link) == .open
                {
                    let way = one.ways4.first { $0.target == .peering(link) }?.condition ?? .closed
                    if walk.addresses(of: second).answer(way) == .open { return false }
                }
            }
        }
        return true
    }

    /// From an interface's way out to the target's public address.
    private func overInternet(_ from: Endpoint, _ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        var result: [Arrival] = []
        for family in families(target) {
            let walk = walk(family, port)
            // Public addresses that apply will give.
            let some = AddressDomain(family, .internet(family), isAnybody: false)
            for interface in target.interfaces {
                var ways: [Trail] = []
                if case .function(isInVPC: false) = from.kind {
                    ways = [start]
                } else {
                    for first in from.interfaces where family == .v4 || first.has6 != .closed {
                        ways += walk.leave(first, to: some)
                    }
                }
                for var trail in ways {
                    if trail.isClosed { continue }
                    var client = some
                    walk.enter(interface, &client, .outside, &trail)
                    trail.settle(client)
                    result.append(arrival(trail, interface, some))
                }
            }
        }
        return result
    }

    // MARK: Load balancers

    /// Paths to a load balancer's nodes; it must listen on the port.
    private func arrivals(atBalancer index: Int, _ target: Endpoint, port: Int, depth: Int) -> [Arrival] {
        let balancer = topology.balancers[index]
        let traffic = Traffic(transport: transport, port: port)
        var start = Trail(explains: explains)
        var best = (answer: Answer.closed, place: Place(balancer.instance))
        for listener in balancer.listeners where listener.takes(traffic) > best.answer {
            best = (listener.takes(traffic), listener.place)
        }
        let what = transport == .icmp ? "icmp" : "\(transport.rawValue) \(port)"
        guard
            start.add(
                "listener", best.answer, best.place,
                "\(balancer.name) \(best.answer == .closed ? "has no listener for" : best.answer == .open ? "listens on" : "may listen on") \(what)"
            )
        else {
            guard let interface = target.interfaces.first else { return [] }
            return [arrival(start, interface, AddressDomain(.v4, .internet(.v4), isAnybody: true))]
        }
        return direct(target, port: port, start) + throughCloudFront(index, target, port: port, start)
            + balanced(target, port: port, depth: depth)
    }

    /// Paths through the distributions that use a load balancer.
    private func throughCloudFront(_ index: Int, _ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        guard transport == .tcp, let origins = topology.origins[index] else { return [] }
        var asker: Int?
        switch source {
        case .outside(_, let isInternet): if !isInternet { return [] }
        case .endpoint(let endpoint):
            guard case .distribution(let index) = endpoint.kind else { return [] }
            asker = index
        }
        var result: [Arrival] = []
        for (index, origin) in origins where asker == nil || asker == index {
            let distribution = topology.distributions[index]
            var trail = Trail(explains: explains)
            trail.add(
                "distribution", distribution.isEnabled, Place(distribution.instance, "enabled"),
                "\(distribution.name) \(distribution.isEnabled == .closed ? "is disabled" : "is open to the internet")")
            trail.add(
                "origin", origin.isUsed, origin.place,
                "\(distribution.name) \(origin.isUsed == .closed ? "has no cache behavior that uses" : "uses") \(topology.name(target.instance)) as origin"
            )
            let ports: Answer = origin.ports.contains(port) ? .open : origin.ports.contains(nil) ? .unknown : .closed
            trail.add("origin", ports, origin.place, "\(distribution.name) asks its origin on port \(port)")
            for interface in target.interfaces {
                var own = trail
                var client = AddressDomain(.v4, .internet(.v4), isAnybody: true)
                let fresh = client
                walk(.v4, port).enter(interface, &client, Walk.Other(isCloudFront: true), &own)
                own.settle(client)
                var arrival = arrival(own, interface, fresh)
                arrival.isCloudFront = true
                result.append(arrival)
            }
        }
        return result
    }

    /// Paths through the load balancers in whose target groups the target is registered.
    private func balanced(_ target: Endpoint, port: Int, depth: Int) -> [Arrival] {
        guard depth < 3, transport != .icmp else { return [] }
        var result: [Arrival] = []
        for registration in topology.registrations[target.instance] ?? [] {
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
        return [arrival(trail, interface, AddressDomain(.v4, .internet(.v4), isAnybody: true))]
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
            "\(topology.name(target.instance)) is a target of \(groupName) on port \(registration.port.map(String.init) ?? "that only apply knows")"
        )
        guard let frontPort = listener.port else {
            checks.add("listener", .unknown, listener.place, "only apply knows the port of \(listener.name)")
            return node(checks, balancer, group, target, registration, port: port, fronts: [])
        }
        if checks.isClosed { return node(checks, balancer, group, target, registration, port: port, fronts: []) }
        let fronts = arrivals(atBalancer: front.balancer, endpoint, port: frontPort, depth: depth + 1)
        return node(checks, balancer, group, target, registration, port: port, fronts: fronts)
    }

    /// From the nodes of a load balancer that were reached to the target.
    private func node(
        _ checks: Trail, _ balancer: LoadBalancer, _ group: Int, _ target: Endpoint, _ registration: Registration,
        port: Int, fronts: [Arrival]
    ) -> [Arrival] {
        guard let first = target.interfaces.first else { return [] }
        if fronts.isEmpty {
            return [arrival(checks, first, AddressDomain(.v4, .internet(.v4), isAnybody: true))]
        }
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
                for preserves in preservation(balancer, group) {
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

    /// Whether targets see the client's address (ELB, "Client IP preservation").
    private func preservation(_ balancer: LoadBalancer, _ group: Int) -> [(isKept: Bool, answer: Answer)] {
        guard balancer.kind == .network else { return [(false, .open)] }
        let group = topology.targetGroups[group]
        if !group.preservesClient.isNull {
            return group.preservesClient.bool.map { [($0, .open)] } ?? [(true, .unknown), (false, .unknown)]
        }
        switch group.targetType {
        case "instance", "alb": return [(true, .open)]
        case nil: return [(true, .unknown), (false, .unknown)]
        default: return [(transport == .udp || group.transport?.contains("UDP") ?? false, .open)]
        }
    }

    /// A Network Load Balancer's node sends to its own zone alone, unless it is told to cross zones.
    private func passZone(
        from node: Interface, to target: Interface, _ balancer: LoadBalancer, _ group: Int, _ trail: inout Trail
    ) -> Bool {
        let crosses = topology.targetGroups[group].crossesZones
        let isCrossing =
            crosses == .string("true") || crosses != .string("false") && balancer.crossesZones != .closed
        if isCrossing { return true }
        let one = topology.subnets[node.subnet].zone
        let other = topology.subnets[target.subnet].zone
        guard let first = one.string, let second = other.string, first != second else { return true }
        return trail.add(
            "load balancer", .closed, Place(balancer.instance, "enable_cross_zone_load_balancing"),
            "the node of \(balancer.name) in \(first) does not send to \(second)")
    }

    // MARK: Other targets

    private func trails(toDistribution distribution: Distribution, port: Int) -> [Trail] {
        var starts: [Trail] = [Trail(explains: explains)]
        if case .endpoint = source {
            starts = trails(toOutside: [.v4: .internet(.v4), .v6: .internet(.v6)], port: port)
        }
        return starts.map { start in
            var trail = start
            trail.add(
                "distribution", distribution.isEnabled, Place(distribution.instance, "enabled"),
                "\(distribution.name) \(distribution.isEnabled == .closed ? "is disabled" : "is enabled")")
            let takes = transport == .tcp && (port == 80 || port == 443)
            trail.add(
                "distribution", takes ? .open : .closed, Place(distribution.instance),
                "\(distribution.name) takes tcp 80 and 443\(takes ? "" : " and nothing else")")
            return trail
        }
    }

    private func trails(toGatewayEndpoint endpoint: Int, port: Int) -> [Trail] {
        guard case .endpoint(let from) = source, !from.interfaces.isEmpty else {
            var trail = Trail(explains: explains)
            trail.add(
                "gateway endpoint", .closed, Place(endpoint),
                "\(topology.name(endpoint)) is a route of a VPC, which nothing outside uses")
            return [trail]
        }
        return from.interfaces.map { walk(.v4, port).leave($0, through: endpoint) }
    }
}

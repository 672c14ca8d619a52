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
        /// Whether the load balancer sees an address of its own network instead of the client's.
        var hidesClient = false
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
        case .publicService(let plain): return trails(toService: target.instance, plain, port: port)
        case .function:
            var trail = Trail(explains: explains)
            trail.add(
                "function", .closed, Place(target.instance),
                "\(topology.name(target.instance)) is a function, which takes no connections from a network")
            return [trail]
        }
    }

    /// The paths to the internet, or to public addresses.
    func trails(toOutside sets: [IPFamily: AddressSet], isInternet: Bool, port: Int) -> [Trail] {
        guard case .endpoint(let from) = source else { return [] }
        switch from.kind {
        case .function(isInVPC: false):
            var trail = Trail(explains: explains)
            trail.add(
                "function", .open, Place(from.instance),
                "\(topology.name(from.instance)) is in no VPC and reaches the internet by itself")
            return [trail]
        case .gatewayEndpoint, .distribution, .publicService: return [none(from.instance)]
        case .interfaces, .balancer, .function: break
        }
        var result: [Trail] = []
        for interface in from.interfaces {
            for family in [IPFamily.v4, .v6] {
                guard let set = sets[family], family == .v4 || interface.has6 != .closed else { continue }
                result += walk(family, port).leave(
                    interface, to: AddressDomain(family, set, isInternet ? .anybody : .oneOf))
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

    /// The paths through services of AWS that ask for those who come from the internet.
    func throughServices(_ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        throughCloudFront(target, port: port, start) + throughAccelerators(target, port: port, start)
            + throughPrivateLinks(target, port: port, start)
    }

    // MARK: Arrivals

    func arrivals(at target: Endpoint, port: Int, depth: Int) -> [Arrival] {
        let start = Trail(explains: explains)
        return direct(target, port: port, start) + throughServices(target, port: port, start)
            + balanced(target, port: port, depth: depth)
    }

    /// Paths without a load balancer.
    func direct(_ target: Endpoint, port: Int, _ start: Trail) -> [Arrival] {
        var result: [Arrival] = []
        switch source {
        case .outside(let sets, let isInternet):
            for interface in target.interfaces {
                for family in families(target) {
                    guard let set = sets[family] else { continue }
                    var client = AddressDomain(family, set, isInternet ? .anybody : .oneOf)
                    var trail = start
                    if set.isEmpty {
                        trail.add(
                            "internet", .closed, nil, "private addresses do not come over the internet; name a resource"
                        )
                    }
                    walk(family, port).enter(interface, &client, .outside, &trail)
                    trail.settle(client)
                    result.append(arrival(trail, interface, client))
                }
            }
        case .endpoint(let from):
            switch from.kind {
            case .function(isInVPC: false): result += overInternet(from, target, port: port, start)
            case .distribution, .gatewayEndpoint, .publicService: break
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

    func arrival(_ trail: Trail, _ interface: Interface, _ client: AddressDomain) -> Arrival {
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
            for interface in target.interfaces {
                // Addresses of version 6 are public as they are; others apply will give.
                let some = AddressDomain(family, .internet(family), .someone)
                let host = family == .v6 ? walk.addresses(of: interface) : some
                var ways: [(trail: Trail, client: AddressDomain)] = []
                if case .function(isInVPC: false) = from.kind {
                    // Functions have version 6 only in VPCs (Lambda, "VPC networking").
                    if family == .v4 {
                        var way = start
                        // Addresses of the service's own.
                        way.publicNames = []
                        ways = [(way, some)]
                    }
                } else {
                    for first in from.interfaces where family == .v4 || first.has6 != .closed {
                        let client = family == .v6 ? walk.addresses(of: first) : some
                        ways += walk.leave(first, to: host).map { ($0, client) }
                    }
                }
                for (way, client) in ways where !way.isClosed {
                    var trail = way
                    var passing = client
                    walk.enter(interface, &passing, Walk.Other(publicNames: way.publicNames), &trail)
                    trail.settle(passing)
                    result.append(arrival(trail, interface, client))
                }
            }
        }
        return result
    }

    // MARK: Other targets

    /// The ways to something that has a public name of its own.
    private func waysOut(port: Int) -> [Trail] {
        guard case .endpoint = source else { return [Trail(explains: explains)] }
        return trails(toOutside: [.v4: .internet(.v4), .v6: .internet(.v6)], isInternet: true, port: port)
    }

    private func trails(toService instance: Int, _ plain: Answer, port: Int) -> [Trail] {
        waysOut(port: port).map { start in
            var trail = start
            let takes: Answer = transport != .tcp ? .closed : port == 443 ? .open : port == 80 ? plain : .closed
            trail.add(
                "public endpoint", takes, Place(instance),
                "\(topology.name(instance)) is in no VPC and has a public endpoint, which \(takes == .closed ? "takes tcp 443 and nothing else" : takes == .open ? "takes tcp 443" : "may take tcp 80")"
            )
            return trail
        }
    }

    private func trails(toDistribution distribution: Distribution, port: Int) -> [Trail] {
        waysOut(port: port).map { start in
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

/// Where a route leads.
enum RouteTarget: Hashable {
    /// Within the VPC.
    case local
    case internetGateway(Link)
    case natGateway(Link)
    case egressOnlyGateway(Link)
    case peering(Link)
    /// A way of which the document does not tell where it ends, such as a transit gateway or an appliance.
    /// `mayEnter` says whether packets from the internet may come in by it.
    case elsewhere(String, mayEnter: Bool)
    /// Any of these, as only apply knows.
    case unknown
}

/// A line of a route table.
struct Route {
    /// The networks it is for; nil where only apply knows.
    let networks: [IPNetwork]?
    let target: RouteTarget
    let isCertain: Bool
    let place: Place
}

/// A route table; the longest prefix wins.
struct RouteTable {
    let name: String
    let place: Place?
    var routes: [Route] = []
    /// Whether it may have routes that the document does not tell.
    var mayHaveMore = false

    /// More routes than AWS takes in one table (VPC, "Amazon VPC quotas": 1,000).
    private static let routeLimit = 1_000

    /// Which addresses are sent where.
    struct Way {
        let target: RouteTarget
        var condition: AddressCondition
        let place: Place?
    }

    /// Where packets go by their destination, in a VPC that has the networks given.
    func ways(_ family: IPFamily, local: [IPNetwork], isLocalKnown: Bool) -> [Way] {
        if routes.count > Self.routeLimit {
            return [Way(target: .unknown, condition: .all(.unknown, family), place: place)]
        }
        var lines: [(network: IPNetwork, route: Route?)] = local.filter { $0.family == family }.map { ($0, nil) }
        for route in routes {
            for network in route.networks ?? [] where network.family == family { lines.append((network, route)) }
        }
        // Sorting keeps the order of equal lengths, and the VPC's own networks come first.
        let order = lines.indices.sorted {
            (lines[$1].network.length, $0) < (lines[$0].network.length, $1)
        }
        var ways: [Way] = []
        var open = AddressSet.all(family)
        var contested = AddressSet.none
        func add(_ target: RouteTarget, _ condition: AddressCondition, _ place: Place?) {
            if let index = ways.firstIndex(where: { $0.target == target }) {
                ways[index].condition = ways[index].condition.or(condition)
            } else {
                ways.append(Way(target: target, condition: condition, place: place))
            }
        }
        for index in order {
            let (network, route) = lines[index]
            let hit = AddressSet(network).intersection(open)
            if hit.isEmpty { continue }
            if route?.isCertain ?? true {
                add(
                    route?.target ?? .local,
                    AddressCondition(open: hit.subtracting(contested), possible: hit), route?.place)
                open = open.subtracting(hit)
            } else {
                add(route?.target ?? .local, AddressCondition(open: .none, possible: hit), route?.place)
                contested.formUnion(hit)
            }
        }
        // A route to a network that only apply knows matters where no other leads on.
        for route in routes where route.networks == nil {
            add(route.target, AddressCondition(open: .none, possible: open), route.place)
        }
        if mayHaveMore { add(.unknown, AddressCondition(open: .none, possible: open), place) }
        if !isLocalKnown { add(.local, AddressCondition(open: .none, possible: .all(family)), nil) }
        return ways
    }
}

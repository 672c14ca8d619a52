/// A network interface, or the subnet in which a resource gets its interfaces.
struct Interface {
    /// The resource that it belongs to.
    let owner: Int
    /// The subnet, by its place in the topology.
    let subnet: Int
    let groups: GroupSet
    /// Its private address, where the document gives one.
    let address: IPNetwork?
    /// Whether it has a public address of version 4, and where that is said.
    var isPublic: Answer
    var publicPlace: Place
    /// Whether it has an address of version 6.
    let has6: Answer
}

/// What can be asked about.
struct Endpoint {
    enum Kind: Hashable {
        /// It has interfaces in subnets.
        case interfaces
        /// A load balancer, which also has listeners.
        case balancer(Int)
        case distribution(Int)
        /// A gateway endpoint of a VPC, which is a route.
        case gatewayEndpoint(Int)
        /// A Lambda function: it calls, and nobody can call it over a network.
        case function(isInVPC: Bool)
    }

    let instance: Int
    let kind: Kind
    var interfaces: [Interface] = []
}

/// A network interface, or the subnet in which a resource gets its interfaces.
struct Interface {
    /// The resource that it belongs to.
    let owner: Int
    /// The subnet, by its place in the topology.
    let subnet: Int
    var groups: GroupSet
    /// Its private address, where the document gives one.
    let address: IPNetwork?
    /// Whether it has a public address of version 4, and where that is said.
    var isPublic: Answer
    var publicPlace: Place
    /// Whether it has an address of version 6.
    let has6: Answer
    /// Whether what it has of version 6 is asked from the internet; load balancers, databases and endpoints that are not
    /// public keep it out, whatever the routes say (ELB, `ipv6.deny_all_igw_traffic`).
    var isPublic6 = Answer.open
    /// The elastic addresses that it has; nil for one of which only apply knows which it is.
    var elastic: [Int?] = []
}

/// What can be asked about.
struct Endpoint {
    enum Kind: Hashable {
        /// It has interfaces in subnets.
        case interfaces
        /// A load balancer, which also has listeners.
        case balancer(Int)
        case distribution(Int)
        /// A service of AWS with a public name of its own that takes tcp 443; whether port 80, too, is the answer.
        case publicService(plain: Answer)
        /// A gateway endpoint of a VPC, which is a route.
        case gatewayEndpoint(Int)
        /// A Lambda function: it calls, and nobody can call it over a network.
        case function(isInVPC: Bool)
    }

    let instance: Int
    let kind: Kind
    var interfaces: [Interface] = []
}

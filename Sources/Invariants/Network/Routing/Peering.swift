/// A peering connection between two VPCs.
struct Peering {
    let name: String
    let place: Place
    let first: Link?
    let second: Link?
    /// Whether it is accepted.
    var isAccepted: Answer
    /// Whether both sides are in one region, so that groups of the other side can be named.
    let isInOneRegion: Answer
}

/// A NAT gateway.
struct NATGateway {
    let name: String
    let place: Place
    /// Whether it translates to public addresses.
    let isPublic: Answer
    /// The subnet by its place in the topology; nil for a regional one, which has none.
    let subnet: Int?
    /// Whether it will be there.
    let isCertain: Bool
    /// The instances that name its public address: itself and its elastic address; nil where it has several.
    var publicNames: Set<Int>?
}

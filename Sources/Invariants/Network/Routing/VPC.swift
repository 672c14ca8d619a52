/// A VPC as far as the document tells.
struct VPC {
    /// What names it.
    let link: Link
    let name: String
    let place: Place?
    /// Its networks.
    var networks: [IPNetwork] = []
    /// Whether all its networks of version 4 are known.
    var knows4 = false
    /// Whether it has a network of version 6, and whether that is known.
    var has6 = Answer.closed
    var knows6 = true
    /// The internet gateways that are attached, each with how certain that is.
    var internetGateways: [(link: Link, answer: Answer, place: Place)] = []
    /// Whether an internet gateway may be attached that the document does not tell.
    var mayHaveGateway = false
    var egressOnlyGateways: [Link] = []
    /// What its subnets have that are given no route table or network ACL of their own; several where apply decides.
    var mainTables: [Int] = []
    var defaultACLs: [Int] = []
    /// The group of what is given none.
    var defaultGroup: Int?
}

/// A subnet as far as the document tells.
struct Subnet {
    /// What names it; nil where only apply knows it.
    let link: Link?
    let name: String
    let place: Place?
    /// The VPC by its place in the topology; nil where only apply knows it.
    let vpc: Int?
    let network4: IPNetwork?
    let network6: IPNetwork?
    let has6: Answer
    /// Whether interfaces get a public address by themselves.
    let mapsPublic: Answer
    /// Whether interfaces get an address of version 6 by themselves.
    let assigns6: Answer
    /// The availability zone; null where it is not said.
    let zone: Resolved
    /// The route tables that may be in force; exactly one where it is certain.
    var tables: [Int] = []
    /// The network ACLs that may be in force.
    var acls: [Int] = []
    /// Where packets go, by family.
    var ways4: [RouteTable.Way] = []
    var ways6: [RouteTable.Way] = []

    func ways(_ family: IPFamily) -> [RouteTable.Way] { family == .v4 ? ways4 : ways6 }
}

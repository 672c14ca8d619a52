/// A network as it is in AWS, with concrete values; where a value has several options, only apply knows which.
struct World {
    /// A value that the document says, or one that it leaves to apply.
    struct Cell<Value> {
        let options: [Value]
        /// The choice that decides among the options; nil where there is one.
        let choice: Int?

        init(_ value: Value) {
            options = [value]
            choice = nil
        }

        init(_ options: [Value], choice: Int) {
            self.options = options
            self.choice = choice
        }

        func now(_ choices: [Int]) -> Value { choice.map { options[choices[$0]] } ?? options[0] }
    }

    enum GatewayState { case none, attached, attachedApart, detached }

    struct VPC {
        let network: Net4
        var gateway: GatewayState
        /// Whether it has a network of version 6 beside that of version 4.
        var hasSix = false
    }

    struct Subnet {
        let vpc: Int
        let network: Net4
        var table: Int?
        var acl: Int?
        var mapsPublic: Cell<Bool>
        var zone: String
        var hasSix = false
        var assignsSix = Cell(false)
    }

    enum Target: Equatable { case internet, nat(Int), peering, egressOnly }

    struct Route {
        let network: Net4
        let target: Target
        var isSix = false
    }

    struct Table {
        let vpc: Int
        let isMain: Bool
        var routes: [Route]
    }

    enum Wire: String, CaseIterable { case tcp, udp, icmp }

    struct Entry {
        let number: Int
        let isEgress: Bool
        let allows: Bool
        /// nil for all.
        let wire: Wire?
        let ports: Cell<ClosedRange<Int>>
        let network: Cell<Net4>
        var isSix = false
    }

    struct ACL {
        let vpc: Int
        let isDefault: Bool
        var entries: [Entry]
    }

    enum Peer { case network(Cell<Net4>), group(Int), list([Net4]), cloudFront, service }

    struct Rule {
        let isEgress: Bool
        let wire: Wire?
        let ports: Cell<ClosedRange<Int>>
        let peer: Peer
        /// 0 inline, 1 the older resource, 2 the newer one.
        let form: Int
        /// Whether a network that it names is one of version 6.
        var isSix = false
    }

    struct Group {
        let vpc: Int
        let isDefault: Bool
        var rules: [Rule]
    }

    struct NAT {
        let subnet: Int
        let isPublic: Bool
    }

    enum Kind: String {
        case instance, service, database, balancer, networkBalancer, interfaceEndpoint
        /// A function in a VPC.
        case function
        /// A function in none.
        case looseFunction
    }

    struct Host {
        let kind: Kind
        let subnets: [Int]
        /// Empty for the VPC's default group; nil for none at all, as Network Load Balancers may have.
        let groups: [Int]?
        /// What the resource says of a public address; nil where it says nothing.
        var isPublic: Cell<Bool>?
        var hasElasticAddress = false
        /// One address for each subnet; said in the document where it is fixed.
        var addresses: [Cell<UInt32>]
        var isAddressSaid = false
        /// Whether an instance asks for an address of version 6; nil where its subnet decides.
        var wantsSix: Bool?
        /// Whether a load balancer or function uses version 6, too.
        var isDualStack = false
        /// Whether a Network Load Balancer sends to other zones.
        var crossesZones = false
        /// Whether it is there at all.
        var exists = Cell(true)
    }

    struct Listener {
        let balancer: Int
        let port: Int
        let wire: Wire
        /// nil for a redirect.
        let group: Int?
        /// A rule that forwards to another group, with its weight.
        var rule: (group: Int, weight: Int)?
    }

    struct TargetGroup {
        let port: Int
        let wire: Wire
        /// `instance` or `ip`.
        let type: String
        let preserves: Bool?
        /// Targets by host, each with its own port or the group's.
        var targets: [(host: Int, port: Int?)]
        /// Whether a Network Load Balancer's nodes send to other zones; nil where the balancer decides.
        var crossesZones: Bool?
    }

    struct Origin {
        let balancer: Int
        let isEnabled: Bool
        /// `http-only`, `https-only`, `match-viewer`.
        let policy: String
        let http: Int
        let https: Int
        /// Whether it is a VPC origin.
        var isPrivate = false
    }

    /// A route to a service that tables have.
    struct GatewayEndpoint {
        let vpc: Int
        let tables: [Int]
    }

    var vpcs: [VPC] = []
    var subnets: [Subnet] = []
    var tables: [Table] = []
    var acls: [ACL] = []
    var groups: [Group] = []
    var nats: [NAT] = []
    /// Whether the two VPCs are peered, and whether that is accepted.
    var peering: Bool?
    var hosts: [Host] = []
    var listeners: [Listener] = []
    var targetGroups: [TargetGroup] = []
    var origins: [Origin] = []
    var gatewayEndpoints: [GatewayEndpoint] = []
    /// How many options each choice has.
    var choices: [Int] = []
    /// The choices of the public addresses at both ends of a way over the internet between two hosts.
    var sourceChoice: Int?
    var targetChoice: Int?
}

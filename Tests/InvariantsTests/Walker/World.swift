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
    }

    struct Subnet {
        let vpc: Int
        let network: Net4
        var table: Int?
        var acl: Int?
        var mapsPublic: Cell<Bool>
        var zone: String
    }

    enum Target: Equatable { case internet, nat(Int), peering }

    struct Table {
        let vpc: Int
        let isMain: Bool
        var routes: [(network: Net4, target: Target)]
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
    }

    struct ACL {
        let vpc: Int
        let isDefault: Bool
        var entries: [Entry]
    }

    enum Peer { case network(Cell<Net4>), group(Int), list([Net4]), cloudFront }

    struct Rule {
        let isEgress: Bool
        let wire: Wire?
        let ports: Cell<ClosedRange<Int>>
        let peer: Peer
        /// 0 inline, 1 the older resource, 2 the newer one.
        let form: Int
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

    enum Kind: String { case instance, service, database, balancer, networkBalancer }

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
    }

    struct Origin {
        let balancer: Int
        let isEnabled: Bool
        /// `http-only`, `https-only`, `match-viewer`.
        let policy: String
        let http: Int
        let https: Int
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
    /// How many options each choice has.
    var choices: [Int] = []
    /// The choices of the public addresses at both ends of a way over the internet between two hosts.
    var sourceChoice: Int?
    var targetChoice: Int?
}

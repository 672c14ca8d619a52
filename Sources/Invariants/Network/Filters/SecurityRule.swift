/// A rule of a security group; rules only admit.
struct SecurityRule {
    /// Whom a rule admits.
    enum Peer: Hashable {
        case network(IPNetwork)
        /// The members of a group, by its place in the topology.
        case group(Int)
        case prefixList(Int)
        /// The public address of an elastic address or NAT gateway, by its instance.
        case publicAddress(Int)
        /// The private address of an instance.
        case privateAddress(Int)
        /// A network of the family that apply will name.
        case unknownNetwork(IPFamily)
        /// A group that apply will name.
        case unknownGroup
        /// A prefix list that apply will name.
        case unknownList
    }

    let transport: RuleProtocol
    /// Ports; of icmp the type.
    let ports: PortRange
    /// The code of icmp; nil where any is meant.
    let code: Resolved
    let peers: [Peer]
    /// Whether the rule will be there for certain.
    var isCertain: Bool
    let place: Place

    /// Whether the rule is about a packet, whoever sends it.
    func matches(_ traffic: Traffic, _ family: IPFamily) -> Answer {
        var answer = transport.matches(traffic.transport, family)
        if answer == .closed { return .closed }
        if !isCertain { answer = .unknown }
        switch transport {
        case .all: return answer
        case .unknown: return answer
        case .icmp, .icmp6:
            // Type and code of an echo request; -1, or nothing at all, stands for all.
            if ports.first == -1 || ports == .all { return answer }
            let type = ports.first.map { $0 == (family == .v4 ? 8 : 128) ? Answer.open : .closed } ?? .unknown
            let codeAnswer: Answer
            switch code.integer {
            case -1, 0: codeAnswer = .open
            case nil: codeAnswer = code.isNull ? .open : .unknown
            default: codeAnswer = .closed
            }
            return answer.and(type).and(codeAnswer)
        default: return answer.and(ports.contains(traffic.port))
        }
    }
}

/// A security group with all rules that the document gives it.
struct SecurityGroup {
    /// What it is called in explanations.
    let name: String
    let place: Place?
    var ingress: [SecurityRule] = []
    var egress: [SecurityRule] = []
    /// Whether it may have rules that the document does not tell.
    var mayHaveMore = false
    /// Whether it may turn out to be another one: only apply knows which group it is.
    var isUnidentified = false
}

/// The groups of an interface.
struct GroupSet: Hashable {
    var groups: [Int] = []
    /// Whether apply may add groups.
    var mayHaveMore = false
    /// Whether nothing is filtered, as with a Network Load Balancer that has no groups.
    var isOpen = false

    /// Adds the groups of another set.
    mutating func add(_ other: GroupSet) {
        groups += other.groups.filter { !groups.contains($0) }
        mayHaveMore = mayHaveMore || other.mayHaveMore
    }
}

/// A place in the document: an instance, and the argument of it that matters.
struct Place: Hashable {
    let instance: Int
    var path: String?

    init(_ instance: Int, _ path: String? = nil) {
        self.instance = instance
        self.path = path
    }
}

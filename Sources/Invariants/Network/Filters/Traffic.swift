/// What a question asks about: a protocol, and a port where it has ports.
struct Traffic: Hashable {
    let transport: Transport
    /// The port at the target; 0 for icmp.
    let port: Int

    static let icmp = Traffic(transport: .icmp, port: 0)
}

/// The protocols that a question can ask about.
public enum Transport: String, Hashable, Sendable, CaseIterable {
    case tcp
    case udp
    /// Echo requests and their replies.
    case icmp
}

/// The protocol of a rule.
enum RuleProtocol: Hashable {
    case all
    case tcp
    case udp
    case icmp
    case icmp6
    /// One that no question asks about.
    case other
    case unknown

    init(_ value: Resolved) {
        guard let text = value.string else {
            self = value.isNull ? .all : .unknown
            return
        }
        switch text.lowercased() {
        case "-1", "all": self = .all
        case "tcp", "6": self = .tcp
        case "udp", "17": self = .udp
        case "icmp", "1": self = .icmp
        case "icmpv6", "58": self = .icmp6
        default: self = .other
        }
    }

    /// Whether the rule is about a protocol.
    func matches(_ transport: Transport, _ family: IPFamily) -> Answer {
        switch (self, transport) {
        case (.all, _), (.tcp, .tcp), (.udp, .udp): .open
        case (.icmp, .icmp): family == .v4 ? .open : .closed
        case (.icmp6, .icmp): family == .v6 ? .open : .closed
        case (.unknown, _): .unknown
        default: .closed
        }
    }
}

/// The ports of a rule; an end that only apply knows is nil.
struct PortRange: Hashable {
    var first: Int?
    var last: Int?

    static let all = PortRange(first: 0, last: 65_535)

    /// Whether a port is within the range.
    func contains(_ port: Int) -> Answer {
        if let first, port < first { return .closed }
        if let last, port > last { return .closed }
        return first == nil || last == nil ? .unknown : .open
    }
}

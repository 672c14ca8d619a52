public import Terraform

/// A TCP or UDP port, 0 to 65535: `.https`, or a literal such as `8080`.
public struct Port: Hashable, Sendable, ExpressibleByIntegerLiteral, ExpressionConvertible {
    /// The port's number.
    public let number: Int

    /// Takes a number; one beyond 65535 is reported where the port is used.
    public init(_ number: Int) {
        self.number = number
    }

    /// A port by its number.
    public init(integerLiteral value: Int) {
        self.init(value)
    }

    /// HTTP without TLS: 80.
    public static let http: Port = 80
    /// HTTP over TLS: 443.
    public static let https: Port = 443
    /// SSH: 22.
    public static let ssh: Port = 22
    /// DNS: 53.
    public static let dns: Port = 53
    /// MySQL and Aurora MySQL: 3306.
    public static let mySQL: Port = 3306
    /// PostgreSQL and Aurora PostgreSQL: 5432.
    public static let postgreSQL: Port = 5432
    /// Memcached: 11211.
    public static let memcached: Port = 11211
    /// Redis and Valkey: 6379.
    public static let redis: Port = 6379
    /// NFS, by which EFS is mounted: 2049.
    public static let nfs: Port = 2049
    /// The X-Ray daemon, UDP and TCP: 2000.
    public static let xRay: Port = 2000

    /// What is wrong with the number; nil for a port.
    public var mistake: Mistake? {
        (0...65535).contains(number)
            ? nil : Mistake(rule: "port", "\"\(number)\" is no port: ports are 0 to 65535")
    }

    /// The number, or the mistake in it.
    public var term: Term { mistake.map(Term.invalid) ?? .integer(number) }

    /// The port as a whole number, for arguments such as `from_port`.
    public var expression: Expression<Int> { Expression(term: term) }
}

/// Neighbouring ports, both ends included: `.all`, `.ephemeral`, `PortRange(8000, 8080)`, or a single port's literal.
public struct PortRange: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The first port.
    public let first: Port
    /// The last port.
    public let last: Port

    /// The ports from `first` to `last`; the wrong way round is reported where the range is used.
    public init(_ first: Port, _ last: Port) {
        self.first = first
        self.last = last
    }

    /// A single port.
    public init(_ port: Port) {
        self.init(port, port)
    }

    /// A single port by its number.
    public init(integerLiteral value: Int) {
        self.init(Port(value))
    }

    /// Every port: 0 to 65535.
    public static let all = PortRange(0, 65535)

    /// The ports that clients answer from: 1024 to 65535, as AWS recommends for network ACLs (NAT gateways, load balancers).
    public static let ephemeral = PortRange(1024, 65535)

    /// What is wrong with the range; nil for a good one.
    public var mistake: Mistake? {
        if let mistake = first.mistake ?? last.mistake { return mistake }
        return first.number <= last.number
            ? nil : Mistake(rule: "port", "ports \(first.number) to \(last.number) run backwards; exchange them")
    }

    /// The first port, for `from_port`; a backwards range is a mistake.
    public var from: Expression<Int> { Expression(term: mistake.map(Term.invalid) ?? first.term) }

    /// The last port, for `to_port`; a backwards range is a mistake.
    public var to: Expression<Int> { Expression(term: mistake.map(Term.invalid) ?? last.term) }
}

/// The protocol of a security group or network ACL rule.
public struct IPProtocol: Hashable, Sendable, ExpressionConvertible {
    /// What Terraform writes: `tcp`, or a number of the IANA's list.
    public let name: String

    /// A protocol by its number in the IANA's list, for those without a name here.
    public static func number(_ number: Int) -> IPProtocol { IPProtocol(name: String(number)) }

    /// TCP.
    public static let tcp = IPProtocol(name: "tcp")
    /// UDP.
    public static let udp = IPProtocol(name: "udp")
    /// ICMP of IPv4; its type and code stand in place of the ports.
    public static let icmp = IPProtocol(name: "icmp")
    /// ICMP of IPv6.
    public static let icmpv6 = IPProtocol(name: "icmpv6")
    /// Every protocol and every port: `-1`.
    public static let all = IPProtocol(name: "-1")

    /// The protocol's name or number as text.
    public var term: Term { .string(name) }

    /// The protocol as the argument `ip_protocol` or `protocol` takes it.
    public var expression: Expression<String> { Expression(self.name) }
}

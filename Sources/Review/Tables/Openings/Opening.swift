import Invariants

/// A network path that a security group or a network ACL allows.
struct Opening: Hashable, Sendable {
    /// The group or ACL.
    let subject: String
    let isIngress: Bool
    /// `tcp`, `udp`, `icmp`; `-1` for all.
    let transport: String
    let ports: ClosedRange<Int>?
    /// The range, group or prefix list on the other end.
    let peer: String
    /// The block that says so.
    let address: String
    /// Whether it is a rule of a network ACL.
    let isACL: Bool
    /// Whether the rule is compared and never shown.
    let isHidden: Bool

    /// Whether all of another opening is within this one.
    func covers(_ other: Opening) -> Bool {
        subject == other.subject && isIngress == other.isIngress && isACL == other.isACL
            && (transport == "-1" || transport == other.transport) && coversPorts(of: other) && coversPeer(of: other)
    }

    private func coversPorts(of other: Opening) -> Bool {
        guard let ports, transport != "-1" else { return true }
        return other.ports.map { ports.lowerBound <= $0.lowerBound && $0.upperBound <= ports.upperBound } ?? false
    }

    private func coversPeer(of other: Opening) -> Bool {
        if peer == other.peer { return true }
        guard let own = IPNetwork(peer), let its = IPNetwork(other.peer) else { return false }
        return own.contains(its)
    }

    /// Whether the other end is on the internet.
    var isPublic: Bool { IPNetwork(peer)?.hasPublicAddress ?? false }

    /// The opening in one line: `in tcp 443 from 0.0.0.0/0`.
    var text: String {
        if isHidden { return "(sensitive value)" }
        let what =
            switch (transport, ports) {
            case ("-1", _), (_, nil): transport == "-1" ? "everything" : transport
            case (_, let ports?) where ports == 0...65535: "\(transport) all ports"
            case (_, let ports?) where ports.lowerBound == ports.upperBound: "\(transport) \(ports.lowerBound)"
            case (_, let ports?): "\(transport) \(ports.lowerBound)-\(ports.upperBound)"
            }
        return "\(what) \(isIngress ? "from" : "to") \(peer)"
    }
}

/// A network path that one side allows and the other does not.
public struct OpeningChange: Hashable, Sendable {
    /// Whether the second side has it, and not the first.
    public let isGained: Bool
    /// The block that says so.
    public let address: String
    /// The security group or network ACL.
    public let subject: String
    /// The path in one line.
    public let text: String
    /// Whether connections come in by it.
    public let isIngress: Bool
    /// Whether the other end is on the internet.
    public let isPublic: Bool
    /// Whether the group was there before.
    public let concernsExisting: Bool
    /// Whether it is a rule of a network ACL, behind which security groups decide.
    public let isACL: Bool

    /// Whether somebody reaches something by it who did not.
    var isExposure: Bool {
        guard isGained else { return false }
        return isACL ? isPublic && concernsExisting : concernsExisting || (isPublic && isIngress)
    }
}

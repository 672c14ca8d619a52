import Invariants

/// A network path that a security group or a network ACL allows, or that an ACL denies.
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
    /// The place among the rules of a network ACL; nil for a rule of a security group.
    let rule: ACLRule?
    /// Whether the rule is compared and never shown.
    let isHidden: Bool

    /// What only rules of network ACLs have.
    struct ACLRule: Hashable, Sendable {
        /// Rules of lower numbers come first.
        let number: Int
        let isDeny: Bool
    }

    var isDeny: Bool { rule?.isDeny == true }

    /// Whether all of this opening is within others together.
    func isCovered(by others: [Opening]) -> Bool {
        let near = others.filter { isNear($0) && ($0.transport == "-1" || $0.transport == transport) }
        if near.isEmpty { return false }
        if near.contains(where: { $0.coversPorts(of: self) && $0.coversPeer(of: self) }) { return true }
        guard let ports else {
            return coversNetwork(by: near.filter { $0.coversPorts(of: self) })
        }
        // Between these ports nothing changes.
        let starts = near.flatMap { other in
            other.ports.map { [$0.lowerBound, $0.upperBound + 1] } ?? []
        }
        for port in Set(starts.filter { ports.contains($0) } + [ports.lowerBound]) {
            guard coversNetwork(by: near.filter { $0.transport == "-1" || $0.ports?.contains(port) ?? true }) else {
                return false
            }
        }
        return true
    }

    /// Whether a connection could be of this opening and another.
    func overlaps(_ other: Opening) -> Bool {
        guard isNear(other), transport == "-1" || other.transport == "-1" || transport == other.transport else {
            return false
        }
        if let ports, let its = other.ports, !ports.overlaps(its) { return false }
        if peer == other.peer { return true }
        guard let own = IPNetwork(peer), let its = IPNetwork(other.peer) else { return false }
        return own.family == its.family && own.first <= its.last && its.first <= own.last
    }

    private func isNear(_ other: Opening) -> Bool {
        subject == other.subject && isIngress == other.isIngress && (rule == nil) == (other.rule == nil)
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

    /// Whether the ranges of others hold every address of this one's.
    private func coversNetwork(by others: [Opening]) -> Bool {
        if others.contains(where: { $0.peer == peer }) { return true }
        guard let network = IPNetwork(peer) else { return false }
        let ranges = others.compactMap { IPNetwork($0.peer) }.filter { $0.family == network.family }
        var next = network.first
        for range in ranges.sorted(by: { $0.first < $1.first }) where range.last >= next {
            if range.first > next { return false }
            if range.last >= network.last { return true }
            next = range.last + 1
        }
        return false
    }

    /// Whether the other end is on the internet.
    var isPublic: Bool { IPNetwork(peer)?.hasPublicAddress ?? false }

    /// The opening in one line: `tcp 443 from 0.0.0.0/0`.
    var text: String {
        if isHidden { return "(sensitive value)" }
        let what =
            switch (transport, ports) {
            case ("-1", _), (_, nil): transport == "-1" ? "everything" : transport
            case (_, let ports?) where ports == 0...65535: "\(transport) all ports"
            case (_, let ports?) where ports.lowerBound == ports.upperBound: "\(transport) \(ports.lowerBound)"
            case (_, let ports?): "\(transport) \(ports.lowerBound)-\(ports.upperBound)"
            }
        return "\(what) \(isIngress ? "from" : "to") \(peer)\(isDeny ? ", which was denied" : "")"
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

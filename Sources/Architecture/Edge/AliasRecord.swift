public import AWS
public import Terraform

/// A DNS name that leads to a load balancer or distribution; for IPv6 too where the target has it.
public struct AliasRecord: Construct {
    let name: String
    let domain: Expression<String>
    let zone: Route53ZoneDataSource
    let target: AliasTarget

    /// Describes a record: `domain` in `zone` leads to `target`.
    public init(
        _ name: String, for domain: Expression<String>, in zone: Route53ZoneDataSource, to target: some AliasTargeted
    ) {
        self.name = name
        self.domain = domain
        self.zone = zone
        self.target = target.aliasTarget
    }

    /// Adds the records; the one for IPv4 is given back.
    public func build(in stack: Stack) -> Route53Record {
        if target.hasIPv6 { stack.add(record("\(name)_ipv6", .aaaa)) }
        return stack.add(record(name, .a))
    }

    private func record(_ label: String, _ type: Expression<Route53Record.Kind>) -> Route53Record {
        Route53Record(
            label, name: domain, type: type, zoneID: zone.zoneID.cast(),
            alias: .init(
                evaluateTargetHealth: Expression(target.hasHealth), name: target.dnsName, zoneID: target.zoneID))
    }
}

/// Something in AWS that a DNS name can lead to without an address of its own.
public protocol AliasTargeted {
    /// Its name and zone.
    var aliasTarget: AliasTarget { get }
}

/// Where an alias record leads to.
public struct AliasTarget: Sendable {
    let dnsName: Expression<String>
    let zoneID: Expression<String>
    /// Whether Route 53 can look at its health; it cannot at a distribution's (Route 53, "Evaluate target health").
    let hasHealth: Bool
    let hasIPv6: Bool

    /// Describes where a record leads to.
    ///
    /// - Parameters:
    ///   - dnsName: The target's own name.
    ///   - zoneID: The hosted zone of that name, which is AWS's.
    ///   - hasHealth: Whether Route 53 can look at its health, and lead nowhere while it is not healthy.
    ///   - hasIPv6: Whether it has addresses for IPv6, and gets a record for them.
    public init(dnsName: Expression<String>, zoneID: Expression<String>, hasHealth: Bool, hasIPv6: Bool) {
        self.dnsName = dnsName
        self.zoneID = zoneID
        self.hasHealth = hasHealth
        self.hasIPv6 = hasIPv6
    }
}

extension LoadBalancer.Parts: AliasTargeted {
    /// The load balancer, while a target of it is healthy.
    public var aliasTarget: AliasTarget {
        AliasTarget(
            dnsName: loadBalancer.dnsName, zoneID: loadBalancer.zoneID.cast(), hasHealth: true, hasIPv6: false)
    }
}

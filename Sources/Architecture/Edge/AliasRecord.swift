public import AWS
public import Terraform

/// A DNS name that leads to a load balancer, for IPv4.
public struct AliasRecord: Construct {
    let name: String
    let domain: Expression<String>
    let zone: Route53ZoneDataSource
    let balancer: LoadBalancer.Parts

    /// Describes a record: `domain` in `zone` leads to `balancer` while a target of it is healthy.
    public init(
        _ name: String, for domain: Expression<String>, in zone: Route53ZoneDataSource, to balancer: LoadBalancer.Parts
    ) {
        self.name = name
        self.domain = domain
        self.zone = zone
        self.balancer = balancer
    }

    /// Adds the record.
    public func build(in stack: Stack) -> Route53Record {
        stack.add(
            Route53Record(
                name, name: domain, type: .a, zoneID: zone.zoneID.cast(),
                alias: .init(
                    evaluateTargetHealth: true, name: balancer.loadBalancer.dnsName,
                    zoneID: balancer.loadBalancer.zoneID.cast())))
    }
}

public import AWS
public import Terraform

/// A subnet tier whose instances can have public addresses and reach the internet gateway: for load balancers and NAT.
public enum Public {}
/// A subnet tier with a way out through NAT and no way in from the internet: for services.
public enum Private {}
/// A subnet tier without any route out of the VPC: for databases and caches.
public enum Isolated {}

/// The subnets of one tier of a network, one in each zone.
///
/// The tier is part of the type, so a load balancer in private subnets does not compile.
public struct Subnets<Tier>: Sendable {
    /// The subnets in the order of their zones.
    public let subnets: [Subnet]
    /// The network's VPC.
    public let vpc: VPC
    /// The network's address range.
    public let network: CIDRBlock
    /// The address range of each subnet.
    public let blocks: [CIDRBlock]

    /// The IDs of the subnets.
    public var ids: Expression<[ID<Subnet>]> { Expression(subnets.map(\.id)) }
}

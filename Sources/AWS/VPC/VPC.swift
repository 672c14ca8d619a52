// Written by 'synth bind aws_vpc'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A private network with address ranges of its own: `aws_vpc` in Terraform.
public struct VPC: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - assignGeneratedIPv6CIDRBlock: `assign_generated_ipv6_cidr_block`; not beside `ipv6_ipam_pool_id`.
    ///   - cidrBlock: `cidr_block`; not beside `ipv4_netmask_length`; a change replaces the resource.
    ///   - enableDNSHostnames: `enable_dns_hostnames`.
    ///   - enableDNSSupport: `enable_dns_support`; default true.
    ///   - enableNetworkAddressUsageMetrics: `enable_network_address_usage_metrics`.
    ///   - instanceTenancy: `instance_tenancy`; default `default`; a change may replace the resource.
    ///   - ipv4IPAMPoolID: `ipv4_ipam_pool_id`; a change replaces the resource.
    ///   - ipv4NetmaskLength: `ipv4_netmask_length`; 16 to 28; not beside `cidr_block`; only with `ipv4_ipam_pool_id`; a change replaces the resource.
    ///   - ipv6CIDRBlock: `ipv6_cidr_block`; not beside `ipv6_netmask_length`, `assign_generated_ipv6_cidr_block`; only with `ipv6_ipam_pool_id`.
    ///   - ipv6CIDRBlockNetworkBorderGroup: `ipv6_cidr_block_network_border_group`; only with `assign_generated_ipv6_cidr_block`.
    ///   - ipv6IPAMPoolID: `ipv6_ipam_pool_id`; not beside `assign_generated_ipv6_cidr_block`.
    ///   - ipv6NetmaskLength: `ipv6_netmask_length`; one of 44, 48, 52, 56, 60; not beside `ipv6_cidr_block`; only with `ipv6_ipam_pool_id`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        assignGeneratedIPv6CIDRBlock: Expression<Bool>? = nil,
        cidrBlock: Expression<CIDRBlock>? = nil,
        enableDNSHostnames: Expression<Bool>? = nil,
        enableDNSSupport: Expression<Bool>? = nil,
        enableNetworkAddressUsageMetrics: Expression<Bool>? = nil,
        instanceTenancy: Expression<VPC.InstanceTenancy>? = nil,
        ipv4IPAMPoolID: Expression<String>? = nil,
        ipv4NetmaskLength: Expression<Int>? = nil,
        ipv6CIDRBlock: Expression<CIDRBlock>? = nil,
        ipv6CIDRBlockNetworkBorderGroup: Expression<String>? = nil,
        ipv6IPAMPoolID: Expression<String>? = nil,
        ipv6NetmaskLength: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("assign_generated_ipv6_cidr_block", assignGeneratedIPv6CIDRBlock)
        node.body.set("cidr_block", cidrBlock)
        node.body.set("enable_dns_hostnames", enableDNSHostnames)
        node.body.set("enable_dns_support", enableDNSSupport)
        node.body.set("enable_network_address_usage_metrics", enableNetworkAddressUsageMetrics)
        node.body.set("instance_tenancy", instanceTenancy)
        node.body.set("ipv4_ipam_pool_id", ipv4IPAMPoolID)
        node.body.set("ipv4_netmask_length", ipv4NetmaskLength)
        node.body.set("ipv6_cidr_block", ipv6CIDRBlock)
        node.body.set("ipv6_cidr_block_network_border_group", ipv6CIDRBlockNetworkBorderGroup)
        node.body.set("ipv6_ipam_pool_id", ipv6IPAMPoolID)
        node.body.set("ipv6_netmask_length", ipv6NetmaskLength)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<VPC>> { reference("arn") }
    /// The attribute `assign_generated_ipv6_cidr_block`.
    public var assignGeneratedIPv6CIDRBlock: Expression<Bool> { reference("assign_generated_ipv6_cidr_block") }
    /// The attribute `cidr_block`.
    public var cidrBlock: Expression<CIDRBlock> { reference("cidr_block") }
    /// The attribute `default_network_acl_id`, which the provider computes.
    public var defaultNetworkACLID: Expression<ID<NetworkACL>> { reference("default_network_acl_id") }
    /// The attribute `default_route_table_id`, which the provider computes.
    public var defaultRouteTableID: Expression<ID<RouteTable>> { reference("default_route_table_id") }
    /// The attribute `default_security_group_id`, which the provider computes.
    public var defaultSecurityGroupID: Expression<ID<SecurityGroup>> { reference("default_security_group_id") }
    /// The attribute `dhcp_options_id`, which the provider computes.
    public var dhcpOptionsID: Expression<ID<VPCDHCPOptions>> { reference("dhcp_options_id") }
    /// The attribute `enable_dns_hostnames`.
    public var enableDNSHostnames: Expression<Bool> { reference("enable_dns_hostnames") }
    /// The attribute `enable_dns_support`.
    public var enableDNSSupport: Expression<Bool> { reference("enable_dns_support") }
    /// The attribute `enable_network_address_usage_metrics`.
    public var enableNetworkAddressUsageMetrics: Expression<Bool> { reference("enable_network_address_usage_metrics") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPC>> { reference("id") }
    /// The attribute `instance_tenancy`.
    public var instanceTenancy: Expression<VPC.InstanceTenancy> { reference("instance_tenancy") }
    /// The attribute `ipv4_ipam_pool_id`.
    public var ipv4IPAMPoolID: Expression<String> { reference("ipv4_ipam_pool_id") }
    /// The attribute `ipv4_netmask_length`.
    public var ipv4NetmaskLength: Expression<Int> { reference("ipv4_netmask_length") }
    /// The attribute `ipv6_association_id`, which the provider computes.
    public var ipv6AssociationID: Expression<String> { reference("ipv6_association_id") }
    /// The attribute `ipv6_cidr_block`.
    public var ipv6CIDRBlock: Expression<CIDRBlock> { reference("ipv6_cidr_block") }
    /// The attribute `ipv6_cidr_block_network_border_group`.
    public var ipv6CIDRBlockNetworkBorderGroup: Expression<String> { reference("ipv6_cidr_block_network_border_group") }
    /// The attribute `ipv6_ipam_pool_id`.
    public var ipv6IPAMPoolID: Expression<String> { reference("ipv6_ipam_pool_id") }
    /// The attribute `ipv6_netmask_length`.
    public var ipv6NetmaskLength: Expression<Int> { reference("ipv6_netmask_length") }
    /// The attribute `main_route_table_id`, which the provider computes.
    public var mainRouteTableID: Expression<ID<RouteTable>> { reference("main_route_table_id") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `instance_tenancy` takes.
    public enum InstanceTenancy: ValueSet {}
}

extension Expression<VPC.InstanceTenancy> {
    /// The word `default`.
    public static var `default`: Self { .init(word: "default") }
    /// The word `dedicated`.
    public static var dedicated: Self { .init(word: "dedicated") }
}

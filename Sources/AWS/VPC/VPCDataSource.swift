// Written by 'synth bind data.aws_vpc'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A network that exists already: data source `aws_vpc` in Terraform.
public struct VPCDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_vpc"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - cidrBlock: `cidr_block`.
    ///   - default: `default`.
    ///   - dhcpOptionsID: `dhcp_options_id`.
    ///   - id: `id`.
    ///   - region: `region`; provider 6 only.
    ///   - state: `state`.
    ///   - tags: `tags`.
    ///   - filter: `filter`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        cidrBlock: Expression<CIDRBlock>? = nil,
        `default`: Expression<Bool>? = nil,
        dhcpOptionsID: Expression<ID<VPCDHCPOptions>>? = nil,
        id: Expression<ID<VPC>>? = nil,
        region: Expression<String>? = nil,
        state: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        filter: Blocks<VPCDataSource.Filter> = [],
        timeouts: VPCDataSource.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("cidr_block", cidrBlock)
        node.body.set("default", `default`)
        node.body.set("dhcp_options_id", dhcpOptionsID)
        node.body.set("filter", filter)
        node.body.set("id", id)
        node.body.set("region", region)
        node.body.set("state", state)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<VPC>> { reference("arn") }
    /// The attribute `cidr_block`.
    public var cidrBlock: Expression<CIDRBlock> { reference("cidr_block") }
    /// The attribute `cidr_block_associations`, which the provider computes.
    public var cidrBlockAssociations: Expression<[VPCDataSource.CIDRBlockAssociation]> { reference("cidr_block_associations") }
    /// The attribute `default`.
    public var `default`: Expression<Bool> { reference("default") }
    /// The attribute `dhcp_options_id`.
    public var dhcpOptionsID: Expression<ID<VPCDHCPOptions>> { reference("dhcp_options_id") }
    /// The attribute `enable_dns_hostnames`, which the provider computes.
    public var enableDNSHostnames: Expression<Bool> { reference("enable_dns_hostnames") }
    /// The attribute `enable_dns_support`, which the provider computes.
    public var enableDNSSupport: Expression<Bool> { reference("enable_dns_support") }
    /// The attribute `enable_network_address_usage_metrics`, which the provider computes.
    public var enableNetworkAddressUsageMetrics: Expression<Bool> { reference("enable_network_address_usage_metrics") }
    /// The attribute `id`.
    public var id: Expression<ID<VPC>> { reference("id") }
    /// The attribute `instance_tenancy`, which the provider computes.
    public var instanceTenancy: Expression<String> { reference("instance_tenancy") }
    /// The attribute `ipv6_association_id`, which the provider computes.
    public var ipv6AssociationID: Expression<String> { reference("ipv6_association_id") }
    /// The attribute `ipv6_cidr_block`, which the provider computes.
    public var ipv6CIDRBlock: Expression<CIDRBlock> { reference("ipv6_cidr_block") }
    /// The attribute `main_route_table_id`, which the provider computes.
    public var mainRouteTableID: Expression<ID<RouteTable>> { reference("main_route_table_id") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `state`.
    public var state: Expression<String> { reference("state") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }

    /// An element of `cidr_block_associations`, which the provider computes.
    public enum CIDRBlockAssociation {}

    /// The block `filter` of `aws_vpc`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - values: `values`.
        public init(
            name: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("name", name)
            body.set("values", values)
        }
    }

    /// The block `timeouts` of `aws_vpc`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - read: `read`.
        public init(
            read: Expression<String>? = nil
        ) {
            body.set("read", read)
        }
    }
}

extension Expression<VPCDataSource.CIDRBlockAssociation> {
    /// The attribute `association_id`, which the provider computes.
    public var associationID: Expression<String> { attribute("association_id") }
    /// The attribute `cidr_block`, which the provider computes.
    public var cidrBlock: Expression<CIDRBlock> { attribute("cidr_block") }
    /// The attribute `state`, which the provider computes.
    public var state: Expression<String> { attribute("state") }
}

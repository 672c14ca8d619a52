// Written by 'synth bind aws_vpc_ipv4_cidr_block_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A further IPv4 address range of a network: `aws_vpc_ipv4_cidr_block_association` in Terraform.
public struct VPCIPv4CIDRBlockAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_ipv4_cidr_block_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - cidrBlock: `cidr_block`; a change replaces the resource.
    ///   - ipv4IPAMPoolID: `ipv4_ipam_pool_id`; a change replaces the resource.
    ///   - ipv4NetmaskLength: `ipv4_netmask_length`; 16 to 28; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        vpcID: Expression<ID<VPC>>,
        cidrBlock: Expression<CIDRBlock>? = nil,
        ipv4IPAMPoolID: Expression<String>? = nil,
        ipv4NetmaskLength: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        timeouts: VPCIPv4CIDRBlockAssociation.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("cidr_block", cidrBlock)
        node.body.set("ipv4_ipam_pool_id", ipv4IPAMPoolID)
        node.body.set("ipv4_netmask_length", ipv4NetmaskLength)
        node.body.set("region", region)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `cidr_block`.
    public var cidrBlock: Expression<CIDRBlock> { reference("cidr_block") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCIPv4CIDRBlockAssociation>> { reference("id") }
    /// The attribute `ipv4_ipam_pool_id`.
    public var ipv4IPAMPoolID: Expression<String> { reference("ipv4_ipam_pool_id") }
    /// The attribute `ipv4_netmask_length`.
    public var ipv4NetmaskLength: Expression<Int> { reference("ipv4_netmask_length") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The block `timeouts` of `aws_vpc_ipv4_cidr_block_association`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
        }
    }
}

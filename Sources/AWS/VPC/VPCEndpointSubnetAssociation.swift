// Written by 'synth bind aws_vpc_endpoint_subnet_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that gives an interface endpoint a place in a subnet: `aws_vpc_endpoint_subnet_association` in Terraform.
public struct VPCEndpointSubnetAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_endpoint_subnet_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - subnetID: `subnet_id`; a change replaces the resource.
    ///   - vpcEndpointID: `vpc_endpoint_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        subnetID: Expression<ID<Subnet>>,
        vpcEndpointID: Expression<ID<VPCEndpoint>>,
        region: Expression<String>? = nil,
        timeouts: VPCEndpointSubnetAssociation.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("subnet_id", subnetID)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_endpoint_id", vpcEndpointID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCEndpointSubnetAssociation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `subnet_id`.
    public var subnetID: Expression<ID<Subnet>> { reference("subnet_id") }
    /// The attribute `vpc_endpoint_id`.
    public var vpcEndpointID: Expression<ID<VPCEndpoint>> { reference("vpc_endpoint_id") }

    /// The block `timeouts` of `aws_vpc_endpoint_subnet_association`.
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

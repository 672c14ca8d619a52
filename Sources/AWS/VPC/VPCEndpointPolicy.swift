// Written by 'synth bind aws_vpc_endpoint_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What may be done through an endpoint: `aws_vpc_endpoint_policy` in Terraform.
public struct VPCEndpointPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_endpoint_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - vpcEndpointID: `vpc_endpoint_id`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        vpcEndpointID: Expression<ID<VPCEndpoint>>,
        policy: Expression<PolicyDocument>? = nil,
        region: Expression<String>? = nil,
        timeouts: VPCEndpointPolicy.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("policy", policy)
        node.body.set("region", region)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_endpoint_id", vpcEndpointID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCEndpointPolicy>> { reference("id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `vpc_endpoint_id`.
    public var vpcEndpointID: Expression<ID<VPCEndpoint>> { reference("vpc_endpoint_id") }

    /// The block `timeouts` of `aws_vpc_endpoint_policy`.
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

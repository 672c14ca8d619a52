// Written by 'synth bind aws_vpc_endpoint_security_group_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that guards an interface endpoint with a security group: `aws_vpc_endpoint_security_group_association` in Terraform.
public struct VPCEndpointSecurityGroupAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_endpoint_security_group_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - securityGroupID: `security_group_id`; a change replaces the resource.
    ///   - vpcEndpointID: `vpc_endpoint_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - replaceDefaultAssociation: `replace_default_association`; default false; a change replaces the resource.
    public init(
        _ localName: String,
        securityGroupID: Expression<ID<SecurityGroup>>,
        vpcEndpointID: Expression<ID<VPCEndpoint>>,
        region: Expression<String>? = nil,
        replaceDefaultAssociation: Expression<Bool>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("replace_default_association", replaceDefaultAssociation)
        node.body.set("security_group_id", securityGroupID)
        node.body.set("vpc_endpoint_id", vpcEndpointID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCEndpointSecurityGroupAssociation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replace_default_association`.
    public var replaceDefaultAssociation: Expression<Bool> { reference("replace_default_association") }
    /// The attribute `security_group_id`.
    public var securityGroupID: Expression<ID<SecurityGroup>> { reference("security_group_id") }
    /// The attribute `vpc_endpoint_id`.
    public var vpcEndpointID: Expression<ID<VPCEndpoint>> { reference("vpc_endpoint_id") }
}

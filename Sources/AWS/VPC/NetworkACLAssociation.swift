// Written by 'synth bind aws_network_acl_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link between a subnet and its network ACL: `aws_network_acl_association` in Terraform.
public struct NetworkACLAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_network_acl_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - networkACLID: `network_acl_id`; a change replaces the resource.
    ///   - subnetID: `subnet_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        networkACLID: Expression<ID<NetworkACL>>,
        subnetID: Expression<ID<Subnet>>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("network_acl_id", networkACLID)
        node.body.set("region", region)
        node.body.set("subnet_id", subnetID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<NetworkACLAssociation>> { reference("id") }
    /// The attribute `network_acl_id`.
    public var networkACLID: Expression<ID<NetworkACL>> { reference("network_acl_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `subnet_id`.
    public var subnetID: Expression<ID<Subnet>> { reference("subnet_id") }
}

// Written by 'synth bind aws_iam_role_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What one role may do, kept in the role: `aws_iam_role_policy` in Terraform.
public struct IAMRolePolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_role_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - policy: `policy`.
    ///   - role: `role`; 1 to 128 characters; a change replaces the resource.
    ///   - name: `name`; 1 to 128 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 102 characters; not beside `name`; a change replaces the resource.
    public init(
        _ localName: String,
        policy: Expression<PolicyDocument>,
        role: Expression<ID<IAMRole>>,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("policy", policy)
        node.body.set("role", role)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMRolePolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `role`.
    public var role: Expression<ID<IAMRole>> { reference("role") }
}

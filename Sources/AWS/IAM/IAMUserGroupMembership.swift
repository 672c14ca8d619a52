// Written by 'synth bind aws_iam_user_group_membership'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The groups that a user belongs to: `aws_iam_user_group_membership` in Terraform.
public struct IAMUserGroupMembership: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_user_group_membership"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - groups: `groups`.
    ///   - user: `user`; a change replaces the resource.
    public init(
        _ localName: String,
        groups: Expression<[ID<IAMGroup>]>,
        user: Expression<ID<IAMUser>>
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("groups", groups)
        node.body.set("user", user)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `groups`.
    public var groups: Expression<[ID<IAMGroup>]> { reference("groups") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMUserGroupMembership>> { reference("id") }
    /// The attribute `user`.
    public var user: Expression<ID<IAMUser>> { reference("user") }
}

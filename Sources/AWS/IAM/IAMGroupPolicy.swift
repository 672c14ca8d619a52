// Written by 'synth bind aws_iam_group_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What the users of one group may do, kept in the group: `aws_iam_group_policy` in Terraform.
public struct IAMGroupPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_group_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - group: `group`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - name: `name`; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; not beside `name`; a change replaces the resource.
    public init(
        _ localName: String,
        group: Expression<ID<IAMGroup>>,
        policy: Expression<PolicyDocument>,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("group", group)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("policy", policy)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `group`.
    public var group: Expression<ID<IAMGroup>> { reference("group") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMGroupPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
}

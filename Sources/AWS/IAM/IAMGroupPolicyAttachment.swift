// Written by 'synth bind aws_iam_group_policy_attachment'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that gives a group a policy: `aws_iam_group_policy_attachment` in Terraform.
public struct IAMGroupPolicyAttachment: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_group_policy_attachment"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - group: `group`; a change replaces the resource.
    ///   - policyARN: `policy_arn`; a change replaces the resource.
    public init(
        _ localName: String,
        group: Expression<ID<IAMGroup>>,
        policyARN: Expression<ARN<IAMPolicy>>
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("group", group)
        node.body.set("policy_arn", policyARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `group`.
    public var group: Expression<ID<IAMGroup>> { reference("group") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMGroupPolicyAttachment>> { reference("id") }
    /// The attribute `policy_arn`.
    public var policyARN: Expression<ARN<IAMPolicy>> { reference("policy_arn") }
}

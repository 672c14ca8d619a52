// Written by 'synth bind aws_iam_role_policy_attachment'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that gives a role a policy: `aws_iam_role_policy_attachment` in Terraform.
public struct IAMRolePolicyAttachment: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_role_policy_attachment"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - policyARN: `policy_arn`; a change replaces the resource.
    ///   - role: `role`; a change replaces the resource.
    public init(
        _ localName: String,
        policyARN: Expression<ARN<IAMPolicy>>,
        role: Expression<ID<IAMRole>>
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("policy_arn", policyARN)
        node.body.set("role", role)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMRolePolicyAttachment>> { reference("id") }
    /// The attribute `policy_arn`.
    public var policyARN: Expression<ARN<IAMPolicy>> { reference("policy_arn") }
    /// The attribute `role`.
    public var role: Expression<ID<IAMRole>> { reference("role") }
}

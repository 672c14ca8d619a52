// Written by 'synth bind aws_cloudwatch_log_resource_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Which services may write to the account's log groups: `aws_cloudwatch_log_resource_policy` in Terraform.
public struct CloudWatchLogResourcePolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_log_resource_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - policyDocument: `policy_document`.
    ///   - policyName: `policy_name`; exactly one of `policy_name`, `resource_arn`; not beside `resource_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        policyDocument: Expression<PolicyDocument>,
        policyName: Expression<String>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("policy_document", policyDocument)
        node.body.set("policy_name", policyName)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchLogResourcePolicy>> { reference("id") }
    /// The attribute `policy_document`.
    public var policyDocument: Expression<PolicyDocument> { reference("policy_document") }
    /// The attribute `policy_name`.
    public var policyName: Expression<String> { reference("policy_name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

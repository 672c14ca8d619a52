// Written by 'synth bind aws_sns_topic_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may publish to and subscribe to a topic: `aws_sns_topic_policy` in Terraform.
public struct SNSTopicPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_sns_topic_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - arn: `arn`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        arn: Expression<ARN<SNSTopic>>,
        policy: Expression<PolicyDocument>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("arn", arn)
        node.body.set("policy", policy)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`.
    public var arn: Expression<ARN<SNSTopic>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SNSTopicPolicy>> { reference("id") }
    /// The attribute `owner`, which the provider computes.
    public var owner: Expression<String> { reference("owner") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

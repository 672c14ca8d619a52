// Written by 'synth bind aws_sqs_queue_redrive_allow_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Which queues may use this one for their dead letters: `aws_sqs_queue_redrive_allow_policy` in Terraform.
public struct SQSQueueRedriveAllowPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_sqs_queue_redrive_allow_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - queueURL: `queue_url`; a change replaces the resource.
    ///   - redriveAllowPolicy: `redrive_allow_policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        queueURL: Expression<ID<SQSQueue>>,
        redriveAllowPolicy: Expression<JSONText>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("queue_url", queueURL)
        node.body.set("redrive_allow_policy", redriveAllowPolicy)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SQSQueueRedriveAllowPolicy>> { reference("id") }
    /// The attribute `queue_url`.
    public var queueURL: Expression<ID<SQSQueue>> { reference("queue_url") }
    /// The attribute `redrive_allow_policy`.
    public var redriveAllowPolicy: Expression<JSONText> { reference("redrive_allow_policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

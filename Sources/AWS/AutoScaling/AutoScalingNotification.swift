// Written by 'synth bind aws_autoscaling_notification'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Changes of groups that are reported: `aws_autoscaling_notification` in Terraform.
public struct AutoScalingNotification: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_autoscaling_notification"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - groupNames: `group_names`.
    ///   - notifications: `notifications`.
    ///   - topicARN: `topic_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        groupNames: Expression<[ID<AutoScalingGroup>]>,
        notifications: Expression<[String]>,
        topicARN: Expression<ARN<SNSTopic>>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("group_names", groupNames)
        node.body.set("notifications", notifications)
        node.body.set("region", region)
        node.body.set("topic_arn", topicARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `group_names`.
    public var groupNames: Expression<[ID<AutoScalingGroup>]> { reference("group_names") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AutoScalingNotification>> { reference("id") }
    /// The attribute `notifications`.
    public var notifications: Expression<[String]> { reference("notifications") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `topic_arn`.
    public var topicARN: Expression<ARN<SNSTopic>> { reference("topic_arn") }
}

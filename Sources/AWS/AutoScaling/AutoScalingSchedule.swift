// Written by 'synth bind aws_autoscaling_schedule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The size of a group from a given time on: `aws_autoscaling_schedule` in Terraform.
public struct AutoScalingSchedule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_autoscaling_schedule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - autoscalingGroupName: `autoscaling_group_name`; a change replaces the resource.
    ///   - scheduledActionName: `scheduled_action_name`; a change replaces the resource.
    ///   - desiredCapacity: `desired_capacity`.
    ///   - endTime: `end_time`.
    ///   - maxSize: `max_size`.
    ///   - minSize: `min_size`.
    ///   - recurrence: `recurrence`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - startTime: `start_time`.
    ///   - timeZone: `time_zone`.
    public init(
        _ localName: String,
        autoscalingGroupName: Expression<ID<AutoScalingGroup>>,
        scheduledActionName: Expression<String>,
        desiredCapacity: Expression<Int>? = nil,
        endTime: Expression<String>? = nil,
        maxSize: Expression<Int>? = nil,
        minSize: Expression<Int>? = nil,
        recurrence: Expression<String>? = nil,
        region: Expression<String>? = nil,
        startTime: Expression<String>? = nil,
        timeZone: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("autoscaling_group_name", autoscalingGroupName)
        node.body.set("desired_capacity", desiredCapacity)
        node.body.set("end_time", endTime)
        node.body.set("max_size", maxSize)
        node.body.set("min_size", minSize)
        node.body.set("recurrence", recurrence)
        node.body.set("region", region)
        node.body.set("scheduled_action_name", scheduledActionName)
        node.body.set("start_time", startTime)
        node.body.set("time_zone", timeZone)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AutoScalingSchedule>> { reference("arn") }
    /// The attribute `autoscaling_group_name`.
    public var autoscalingGroupName: Expression<ID<AutoScalingGroup>> { reference("autoscaling_group_name") }
    /// The attribute `desired_capacity`.
    public var desiredCapacity: Expression<Int> { reference("desired_capacity") }
    /// The attribute `end_time`.
    public var endTime: Expression<String> { reference("end_time") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AutoScalingSchedule>> { reference("id") }
    /// The attribute `max_size`.
    public var maxSize: Expression<Int> { reference("max_size") }
    /// The attribute `min_size`.
    public var minSize: Expression<Int> { reference("min_size") }
    /// The attribute `recurrence`.
    public var recurrence: Expression<String> { reference("recurrence") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `scheduled_action_name`.
    public var scheduledActionName: Expression<String> { reference("scheduled_action_name") }
    /// The attribute `start_time`.
    public var startTime: Expression<String> { reference("start_time") }
    /// The attribute `time_zone`.
    public var timeZone: Expression<String> { reference("time_zone") }
}

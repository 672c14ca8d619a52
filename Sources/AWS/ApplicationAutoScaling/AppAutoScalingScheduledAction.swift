// Written by 'synth bind aws_appautoscaling_scheduled_action'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Limits that change at a given time: `aws_appautoscaling_scheduled_action` in Terraform.
public struct AppAutoScalingScheduledAction: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_appautoscaling_scheduled_action"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - resourceID: `resource_id`; a change replaces the resource.
    ///   - scalableDimension: `scalable_dimension`; a change replaces the resource.
    ///   - schedule: `schedule`.
    ///   - serviceNamespace: `service_namespace`; a change replaces the resource.
    ///   - scalableTargetAction: `scalable_target_action`.
    ///   - endTime: `end_time`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - startTime: `start_time`.
    ///   - timezone: `timezone`; default `UTC`.
    public init(
        _ localName: String,
        name: Expression<String>,
        resourceID: Expression<String>,
        scalableDimension: Expression<String>,
        schedule: Expression<ScheduleExpression>,
        serviceNamespace: Expression<String>,
        scalableTargetAction: AppAutoScalingScheduledAction.ScalableTargetAction,
        endTime: Expression<String>? = nil,
        region: Expression<String>? = nil,
        startTime: Expression<String>? = nil,
        timezone: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("end_time", endTime)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("resource_id", resourceID)
        node.body.set("scalable_dimension", scalableDimension)
        node.body.set("scalable_target_action", scalableTargetAction)
        node.body.set("schedule", schedule)
        node.body.set("service_namespace", serviceNamespace)
        node.body.set("start_time", startTime)
        node.body.set("timezone", timezone)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AppAutoScalingScheduledAction>> { reference("arn") }
    /// The attribute `end_time`.
    public var endTime: Expression<String> { reference("end_time") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AppAutoScalingScheduledAction>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_id`.
    public var resourceID: Expression<String> { reference("resource_id") }
    /// The attribute `scalable_dimension`.
    public var scalableDimension: Expression<String> { reference("scalable_dimension") }
    /// The attribute `schedule`.
    public var schedule: Expression<ScheduleExpression> { reference("schedule") }
    /// The attribute `service_namespace`.
    public var serviceNamespace: Expression<String> { reference("service_namespace") }
    /// The attribute `start_time`.
    public var startTime: Expression<String> { reference("start_time") }
    /// The attribute `timezone`.
    public var timezone: Expression<String> { reference("timezone") }

    /// The block `scalable_target_action` of `aws_appautoscaling_scheduled_action`.
    public struct ScalableTargetAction: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maxCapacity: `max_capacity`; at least 0; at least one of `scalable_target_action.max_capacity`, `scalable_target_action.min_capacity`.
        ///   - minCapacity: `min_capacity`; at least 0; at least one of `scalable_target_action.max_capacity`, `scalable_target_action.min_capacity`.
        public init(
            maxCapacity: Expression<Int>? = nil,
            minCapacity: Expression<Int>? = nil
        ) {
            body.set("max_capacity", maxCapacity)
            body.set("min_capacity", minCapacity)
        }
    }
}

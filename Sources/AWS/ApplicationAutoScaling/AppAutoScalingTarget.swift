// Written by 'synth bind aws_appautoscaling_target'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A number that scaling may change, and its limits: `aws_appautoscaling_target` in Terraform.
public struct AppAutoScalingTarget: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_appautoscaling_target"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - maxCapacity: `max_capacity`.
    ///   - minCapacity: `min_capacity`.
    ///   - resourceID: `resource_id`; a change replaces the resource.
    ///   - scalableDimension: `scalable_dimension`; a change replaces the resource.
    ///   - serviceNamespace: `service_namespace`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - roleARN: `role_arn`.
    ///   - tags: `tags`.
    ///   - suspendedState: `suspended_state`.
    public init(
        _ localName: String,
        maxCapacity: Expression<Int>,
        minCapacity: Expression<Int>,
        resourceID: Expression<String>,
        scalableDimension: Expression<String>,
        serviceNamespace: Expression<String>,
        region: Expression<String>? = nil,
        roleARN: Expression<ARN<IAMRole>>? = nil,
        tags: Expression<[String: String]>? = nil,
        suspendedState: AppAutoScalingTarget.SuspendedState? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("max_capacity", maxCapacity)
        node.body.set("min_capacity", minCapacity)
        node.body.set("region", region)
        node.body.set("resource_id", resourceID)
        node.body.set("role_arn", roleARN)
        node.body.set("scalable_dimension", scalableDimension)
        node.body.set("service_namespace", serviceNamespace)
        node.body.set("suspended_state", suspendedState)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AppAutoScalingTarget>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AppAutoScalingTarget>> { reference("id") }
    /// The attribute `max_capacity`.
    public var maxCapacity: Expression<Int> { reference("max_capacity") }
    /// The attribute `min_capacity`.
    public var minCapacity: Expression<Int> { reference("min_capacity") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_id`.
    public var resourceID: Expression<String> { reference("resource_id") }
    /// The attribute `role_arn`.
    public var roleARN: Expression<ARN<IAMRole>> { reference("role_arn") }
    /// The attribute `scalable_dimension`.
    public var scalableDimension: Expression<String> { reference("scalable_dimension") }
    /// The attribute `service_namespace`.
    public var serviceNamespace: Expression<String> { reference("service_namespace") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `suspended_state` of `aws_appautoscaling_target`.
    public struct SuspendedState: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - dynamicScalingInSuspended: `dynamic_scaling_in_suspended`; default false.
        ///   - dynamicScalingOutSuspended: `dynamic_scaling_out_suspended`; default false.
        ///   - scheduledScalingSuspended: `scheduled_scaling_suspended`; default false.
        public init(
            dynamicScalingInSuspended: Expression<Bool>? = nil,
            dynamicScalingOutSuspended: Expression<Bool>? = nil,
            scheduledScalingSuspended: Expression<Bool>? = nil
        ) {
            body.set("dynamic_scaling_in_suspended", dynamicScalingInSuspended)
            body.set("dynamic_scaling_out_suspended", dynamicScalingOutSuspended)
            body.set("scheduled_scaling_suspended", scheduledScalingSuspended)
        }
    }
}

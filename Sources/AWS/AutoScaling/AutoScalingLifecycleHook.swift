// Written by 'synth bind aws_autoscaling_lifecycle_hook'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A pause while an instance starts or ends: `aws_autoscaling_lifecycle_hook` in Terraform.
public struct AutoScalingLifecycleHook: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_autoscaling_lifecycle_hook"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - autoscalingGroupName: `autoscaling_group_name`.
    ///   - lifecycleTransition: `lifecycle_transition`.
    ///   - name: `name`; 1 to 255 characters; a change replaces the resource.
    ///   - defaultResult: `default_result`.
    ///   - heartbeatTimeout: `heartbeat_timeout`; 30 to 7200.
    ///   - notificationMetadata: `notification_metadata`.
    ///   - notificationTargetARN: `notification_target_arn`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - roleARN: `role_arn`.
    public init(
        _ localName: String,
        autoscalingGroupName: Expression<ID<AutoScalingGroup>>,
        lifecycleTransition: Expression<AutoScalingLifecycleHook.LifecycleTransition>,
        name: Expression<String>,
        defaultResult: Expression<AutoScalingLifecycleHook.DefaultResult>? = nil,
        heartbeatTimeout: Expression<Int>? = nil,
        notificationMetadata: Expression<String>? = nil,
        notificationTargetARN: Expression<ARN<AnyResource>>? = nil,
        region: Expression<String>? = nil,
        roleARN: Expression<ARN<IAMRole>>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("autoscaling_group_name", autoscalingGroupName)
        node.body.set("default_result", defaultResult)
        node.body.set("heartbeat_timeout", heartbeatTimeout)
        node.body.set("lifecycle_transition", lifecycleTransition)
        node.body.set("name", name)
        node.body.set("notification_metadata", notificationMetadata)
        node.body.set("notification_target_arn", notificationTargetARN)
        node.body.set("region", region)
        node.body.set("role_arn", roleARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `autoscaling_group_name`.
    public var autoscalingGroupName: Expression<ID<AutoScalingGroup>> { reference("autoscaling_group_name") }
    /// The attribute `default_result`.
    public var defaultResult: Expression<AutoScalingLifecycleHook.DefaultResult> { reference("default_result") }
    /// The attribute `heartbeat_timeout`.
    public var heartbeatTimeout: Expression<Int> { reference("heartbeat_timeout") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AutoScalingLifecycleHook>> { reference("id") }
    /// The attribute `lifecycle_transition`.
    public var lifecycleTransition: Expression<AutoScalingLifecycleHook.LifecycleTransition> { reference("lifecycle_transition") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `notification_metadata`.
    public var notificationMetadata: Expression<String> { reference("notification_metadata") }
    /// The attribute `notification_target_arn`.
    public var notificationTargetARN: Expression<ARN<AnyResource>> { reference("notification_target_arn") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `role_arn`.
    public var roleARN: Expression<ARN<IAMRole>> { reference("role_arn") }

    /// The words that `default_result` takes.
    public enum DefaultResult: ValueSet {}

    /// The words that `lifecycle_transition` takes.
    public enum LifecycleTransition: ValueSet {}
}

extension Expression<AutoScalingLifecycleHook.DefaultResult> {
    /// The word `ABANDON`.
    public static var abandon: Self { .init(word: "ABANDON") }
    /// The word `CONTINUE`.
    public static var `continue`: Self { .init(word: "CONTINUE") }
}

extension Expression<AutoScalingLifecycleHook.LifecycleTransition> {
    /// The word `autoscaling:EC2_INSTANCE_LAUNCHING`.
    public static var autoscalingEC2InstanceLaunching: Self { .init(word: "autoscaling:EC2_INSTANCE_LAUNCHING") }
    /// The word `autoscaling:EC2_INSTANCE_TERMINATING`.
    public static var autoscalingEC2InstanceTerminating: Self { .init(word: "autoscaling:EC2_INSTANCE_TERMINATING") }
}

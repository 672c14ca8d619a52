// Written by 'synth bind aws_cloudwatch_composite_alarm'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A state that follows those of other alarms: `aws_cloudwatch_composite_alarm` in Terraform.
public struct CloudWatchCompositeAlarm: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_composite_alarm"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - alarmName: `alarm_name`; at most 255 characters; a change replaces the resource.
    ///   - alarmRule: `alarm_rule`; 1 to 10240 characters.
    ///   - actionsEnabled: `actions_enabled`; default true; a change replaces the resource.
    ///   - alarmActions: `alarm_actions`.
    ///   - alarmDescription: `alarm_description`; at most 1024 characters.
    ///   - insufficientDataActions: `insufficient_data_actions`.
    ///   - okActions: `ok_actions`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - actionsSuppressor: `actions_suppressor`.
    public init(
        _ localName: String,
        alarmName: Expression<String>,
        alarmRule: Expression<String>,
        actionsEnabled: Expression<Bool>? = nil,
        alarmActions: Expression<[ARN<AnyResource>]>? = nil,
        alarmDescription: Expression<String>? = nil,
        insufficientDataActions: Expression<[ARN<AnyResource>]>? = nil,
        okActions: Expression<[ARN<AnyResource>]>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        actionsSuppressor: CloudWatchCompositeAlarm.ActionsSuppressor? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("actions_enabled", actionsEnabled)
        node.body.set("actions_suppressor", actionsSuppressor)
        node.body.set("alarm_actions", alarmActions)
        node.body.set("alarm_description", alarmDescription)
        node.body.set("alarm_name", alarmName)
        node.body.set("alarm_rule", alarmRule)
        node.body.set("insufficient_data_actions", insufficientDataActions)
        node.body.set("ok_actions", okActions)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `actions_enabled`.
    public var actionsEnabled: Expression<Bool> { reference("actions_enabled") }
    /// The attribute `alarm_actions`.
    public var alarmActions: Expression<[ARN<AnyResource>]> { reference("alarm_actions") }
    /// The attribute `alarm_description`.
    public var alarmDescription: Expression<String> { reference("alarm_description") }
    /// The attribute `alarm_name`.
    public var alarmName: Expression<String> { reference("alarm_name") }
    /// The attribute `alarm_rule`.
    public var alarmRule: Expression<String> { reference("alarm_rule") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchCompositeAlarm>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchCompositeAlarm>> { reference("id") }
    /// The attribute `insufficient_data_actions`.
    public var insufficientDataActions: Expression<[ARN<AnyResource>]> { reference("insufficient_data_actions") }
    /// The attribute `ok_actions`.
    public var okActions: Expression<[ARN<AnyResource>]> { reference("ok_actions") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `actions_suppressor` of `aws_cloudwatch_composite_alarm`.
    public struct ActionsSuppressor: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - alarm: `alarm`.
        ///   - extensionPeriod: `extension_period`.
        ///   - waitPeriod: `wait_period`.
        public init(
            alarm: Expression<String>,
            extensionPeriod: Expression<Int>,
            waitPeriod: Expression<Int>
        ) {
            body.set("alarm", alarm)
            body.set("extension_period", extensionPeriod)
            body.set("wait_period", waitPeriod)
        }
    }
}

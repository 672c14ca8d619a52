// Written by 'synth bind aws_cloudwatch_event_rule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Which events, or which times, call targets: `aws_cloudwatch_event_rule` in Terraform.
public struct CloudWatchEventRule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_event_rule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - description: `description`; at most 512 characters.
    ///   - eventBusName: `event_bus_name`; 1 to 1600 characters; default `default`; a change replaces the resource.
    ///   - eventPattern: `event_pattern`; at least one of `schedule_expression`, `event_pattern`.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - isEnabled: `is_enabled`; not beside `state`; deprecated.
    ///   - name: `name`; at most 64 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 64 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - roleARN: `role_arn`.
    ///   - scheduleExpression: `schedule_expression`; at most 256 characters; at least one of `schedule_expression`, `event_pattern`.
    ///   - state: `state`; not beside `is_enabled`.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        description: Expression<String>? = nil,
        eventBusName: Expression<ID<CloudWatchEventBus>>? = nil,
        eventPattern: Expression<EventPattern>? = nil,
        forceDestroy: Expression<Bool>? = nil,
        isEnabled: Expression<Bool>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        roleARN: Expression<ARN<IAMRole>>? = nil,
        scheduleExpression: Expression<ScheduleExpression>? = nil,
        state: Expression<CloudWatchEventRule.State>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("event_bus_name", eventBusName)
        node.body.set("event_pattern", eventPattern)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("is_enabled", isEnabled)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("role_arn", roleARN)
        node.body.set("schedule_expression", scheduleExpression)
        node.body.set("state", state)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchEventRule>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `event_bus_name`.
    public var eventBusName: Expression<ID<CloudWatchEventBus>> { reference("event_bus_name") }
    /// The attribute `event_pattern`.
    public var eventPattern: Expression<EventPattern> { reference("event_pattern") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchEventRule>> { reference("id") }
    /// The attribute `is_enabled`.
    public var isEnabled: Expression<Bool> { reference("is_enabled") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `role_arn`.
    public var roleARN: Expression<ARN<IAMRole>> { reference("role_arn") }
    /// The attribute `schedule_expression`.
    public var scheduleExpression: Expression<ScheduleExpression> { reference("schedule_expression") }
    /// The attribute `state`.
    public var state: Expression<CloudWatchEventRule.State> { reference("state") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `state` takes.
    public enum State: ValueSet {}
}

extension Expression<CloudWatchEventRule.State> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
    /// The word `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
    public static var enabledWithAllCloudTrailManagementEvents: Self { .init(word: "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS") }
}

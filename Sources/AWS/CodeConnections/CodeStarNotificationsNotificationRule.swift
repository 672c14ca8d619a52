// Written by 'synth bind aws_codestarnotifications_notification_rule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Events of the developer tools that are reported: `aws_codestarnotifications_notification_rule` in Terraform.
public struct CodeStarNotificationsNotificationRule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codestarnotifications_notification_rule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - detailType: `detail_type`.
    ///   - eventTypeIDs: `event_type_ids`.
    ///   - name: `name`; 1 to 64 characters.
    ///   - resource: `resource`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - status: `status`; default `ENABLED`.
    ///   - tags: `tags`.
    ///   - target: `target`; at most 10.
    public init(
        _ localName: String,
        detailType: Expression<CodeStarNotificationsNotificationRule.DetailType>,
        eventTypeIDs: Expression<[String]>,
        name: Expression<String>,
        resource: Expression<ARN<AnyResource>>,
        region: Expression<String>? = nil,
        status: Expression<CodeStarNotificationsNotificationRule.Status>? = nil,
        tags: Expression<[String: String]>? = nil,
        target: Blocks<CodeStarNotificationsNotificationRule.Target> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("detail_type", detailType)
        node.body.set("event_type_ids", eventTypeIDs)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("resource", resource)
        node.body.set("status", status)
        node.body.set("tags", tags)
        node.body.set("target", target)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodeStarNotificationsNotificationRule>> { reference("arn") }
    /// The attribute `detail_type`.
    public var detailType: Expression<CodeStarNotificationsNotificationRule.DetailType> { reference("detail_type") }
    /// The attribute `event_type_ids`.
    public var eventTypeIDs: Expression<[String]> { reference("event_type_ids") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodeStarNotificationsNotificationRule>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource`.
    public var resource: Expression<ARN<AnyResource>> { reference("resource") }
    /// The attribute `status`.
    public var status: Expression<CodeStarNotificationsNotificationRule.Status> { reference("status") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `target`.
    public var target: Expression<[CodeStarNotificationsNotificationRule.Target]> { reference("target") }

    /// The words that `detail_type` takes.
    public enum DetailType: ValueSet {}

    /// The words that `status` takes.
    public enum Status: ValueSet {}

    /// The block `target` of `aws_codestarnotifications_notification_rule`.
    public struct Target: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - address: `address`.
        ///   - type: `type`; default `SNS`.
        public init(
            address: Expression<ARN<AnyResource>>,
            type: Expression<String>? = nil
        ) {
            body.set("address", address)
            body.set("type", type)
        }
    }
}

extension Expression<CodeStarNotificationsNotificationRule.DetailType> {
    /// The word `BASIC`.
    public static var basic: Self { .init(word: "BASIC") }
    /// The word `FULL`.
    public static var full: Self { .init(word: "FULL") }
}

extension Expression<CodeStarNotificationsNotificationRule.Status> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<CodeStarNotificationsNotificationRule.Target> {
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { attribute("status") }
}

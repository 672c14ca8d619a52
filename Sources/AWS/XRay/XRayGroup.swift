// Written by 'synth bind aws_xray_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Traces that match a filter: `aws_xray_group` in Terraform.
public struct XRayGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_xray_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - filterExpression: `filter_expression`.
    ///   - groupName: `group_name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - insightsConfiguration: `insights_configuration`.
    public init(
        _ localName: String,
        filterExpression: Expression<String>,
        groupName: Expression<String>,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        insightsConfiguration: XRayGroup.InsightsConfiguration? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("filter_expression", filterExpression)
        node.body.set("group_name", groupName)
        node.body.set("insights_configuration", insightsConfiguration)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<XRayGroup>> { reference("arn") }
    /// The attribute `filter_expression`.
    public var filterExpression: Expression<String> { reference("filter_expression") }
    /// The attribute `group_name`.
    public var groupName: Expression<String> { reference("group_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<XRayGroup>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `insights_configuration` of `aws_xray_group`.
    public struct InsightsConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - insightsEnabled: `insights_enabled`.
        ///   - notificationsEnabled: `notifications_enabled`.
        public init(
            insightsEnabled: Expression<Bool>,
            notificationsEnabled: Expression<Bool>? = nil
        ) {
            body.set("insights_enabled", insightsEnabled)
            body.set("notifications_enabled", notificationsEnabled)
        }
    }
}

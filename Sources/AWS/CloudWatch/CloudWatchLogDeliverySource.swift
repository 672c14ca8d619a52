// Written by 'synth bind aws_cloudwatch_log_delivery_source'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A resource whose log can be delivered: `aws_cloudwatch_log_delivery_source` in Terraform.
public struct CloudWatchLogDeliverySource: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_log_delivery_source"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - logType: `log_type`; 1 to 255 characters; a change replaces the resource.
    ///   - name: `name`; 1 to 60 characters; a change replaces the resource.
    ///   - resourceARN: `resource_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        logType: Expression<String>,
        name: Expression<String>,
        resourceARN: Expression<ARN<AnyResource>>,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("log_type", logType)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("resource_arn", resourceARN)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchLogDeliverySource>> { reference("arn") }
    /// The attribute `log_type`.
    public var logType: Expression<String> { reference("log_type") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_arn`.
    public var resourceARN: Expression<ARN<AnyResource>> { reference("resource_arn") }
    /// The attribute `service`, which the provider computes.
    public var service: Expression<String> { reference("service") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
}

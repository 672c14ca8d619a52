// Written by 'synth bind aws_xray_sampling_rule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How many requests are traced: `aws_xray_sampling_rule` in Terraform.
public struct XRaySamplingRule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_xray_sampling_rule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - fixedRate: `fixed_rate`.
    ///   - host: `host`; at most 64 characters.
    ///   - httpMethod: `http_method`; at most 10 characters.
    ///   - priority: `priority`; 1 to 9999.
    ///   - reservoirSize: `reservoir_size`; at least 0.
    ///   - resourceARN: `resource_arn`.
    ///   - serviceName: `service_name`; at most 64 characters.
    ///   - serviceType: `service_type`; at most 64 characters.
    ///   - urlPath: `url_path`; at most 128 characters.
    ///   - version: `version`; at least 1; a change replaces the resource.
    ///   - attributes: `attributes`; 1 to 32 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - ruleName: `rule_name`; 1 to 32 characters; a change replaces the resource.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        fixedRate: Expression<Double>,
        host: Expression<String>,
        httpMethod: Expression<String>,
        priority: Expression<Int>,
        reservoirSize: Expression<Int>,
        resourceARN: Expression<String>,
        serviceName: Expression<String>,
        serviceType: Expression<String>,
        urlPath: Expression<String>,
        version: Expression<Int>,
        attributes: Expression<[String: String]>? = nil,
        region: Expression<String>? = nil,
        ruleName: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("attributes", attributes)
        node.body.set("fixed_rate", fixedRate)
        node.body.set("host", host)
        node.body.set("http_method", httpMethod)
        node.body.set("priority", priority)
        node.body.set("region", region)
        node.body.set("reservoir_size", reservoirSize)
        node.body.set("resource_arn", resourceARN)
        node.body.set("rule_name", ruleName)
        node.body.set("service_name", serviceName)
        node.body.set("service_type", serviceType)
        node.body.set("tags", tags)
        node.body.set("url_path", urlPath)
        node.body.set("version", version)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<XRaySamplingRule>> { reference("arn") }
    /// The attribute `attributes`.
    public var attributes: Expression<[String: String]> { reference("attributes") }
    /// The attribute `fixed_rate`.
    public var fixedRate: Expression<Double> { reference("fixed_rate") }
    /// The attribute `host`.
    public var host: Expression<String> { reference("host") }
    /// The attribute `http_method`.
    public var httpMethod: Expression<String> { reference("http_method") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<XRaySamplingRule>> { reference("id") }
    /// The attribute `priority`.
    public var priority: Expression<Int> { reference("priority") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `reservoir_size`.
    public var reservoirSize: Expression<Int> { reference("reservoir_size") }
    /// The attribute `resource_arn`.
    public var resourceARN: Expression<String> { reference("resource_arn") }
    /// The attribute `rule_name`.
    public var ruleName: Expression<String> { reference("rule_name") }
    /// The attribute `service_name`.
    public var serviceName: Expression<String> { reference("service_name") }
    /// The attribute `service_type`.
    public var serviceType: Expression<String> { reference("service_type") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `url_path`.
    public var urlPath: Expression<String> { reference("url_path") }
    /// The attribute `version`.
    public var version: Expression<Int> { reference("version") }
}

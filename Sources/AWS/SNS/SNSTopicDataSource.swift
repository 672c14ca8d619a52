// Written by 'synth bind data.aws_sns_topic'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A topic that exists already: data source `aws_sns_topic` in Terraform.
public struct SNSTopicDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_sns_topic"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - region: `region`; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SNSTopic>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SNSTopic>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
}

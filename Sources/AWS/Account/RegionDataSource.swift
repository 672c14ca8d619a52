// Written by 'synth bind data.aws_region'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A region, or the one that Terraform works in: data source `aws_region` in Terraform.
public struct RegionDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_region"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - endpoint: `endpoint`.
    ///   - name: `name`; not beside `region`; deprecated.
    ///   - region: `region`; not beside `name`; provider 6 only.
    public init(
        _ localName: String,
        endpoint: Expression<String>? = nil,
        name: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("endpoint", endpoint)
        node.body.set("name", name)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { reference("description") }
    /// The attribute `endpoint`.
    public var endpoint: Expression<String> { reference("endpoint") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

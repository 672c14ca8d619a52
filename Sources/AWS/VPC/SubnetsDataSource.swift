// Written by 'synth bind data.aws_subnets'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The IDs of the subnets that match: data source `aws_subnets` in Terraform.
public struct SubnetsDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_subnets"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - region: `region`; provider 6 only.
    ///   - tags: `tags`.
    ///   - filter: `filter`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        filter: Blocks<SubnetsDataSource.Filter> = [],
        timeouts: SubnetsDataSource.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("filter", filter)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `ids`, which the provider computes.
    public var ids: Expression<[ID<Subnet>]> { reference("ids") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }

    /// The block `filter` of `aws_subnets`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - values: `values`.
        public init(
            name: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("name", name)
            body.set("values", values)
        }
    }

    /// The block `timeouts` of `aws_subnets`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - read: `read`.
        public init(
            read: Expression<String>? = nil
        ) {
            body.set("read", read)
        }
    }
}

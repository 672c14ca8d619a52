// Written by 'synth bind data.aws_ec2_managed_prefix_list'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A named list of address ranges, such as that of CloudFront: data source `aws_ec2_managed_prefix_list` in Terraform.
public struct EC2ManagedPrefixListDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_ec2_managed_prefix_list"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - id: `id`.
    ///   - name: `name`.
    ///   - region: `region`; provider 6 only.
    ///   - tags: `tags`.
    ///   - filter: `filter`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        id: Expression<ID<EC2ManagedPrefixList>>? = nil,
        name: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        filter: Blocks<EC2ManagedPrefixListDataSource.Filter> = [],
        timeouts: EC2ManagedPrefixListDataSource.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("filter", filter)
        node.body.set("id", id)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `address_family`, which the provider computes.
    public var addressFamily: Expression<String> { reference("address_family") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<EC2ManagedPrefixList>> { reference("arn") }
    /// The attribute `entries`, which the provider computes.
    public var entries: Expression<[EC2ManagedPrefixListDataSource.Entry]> { reference("entries") }
    /// The attribute `id`.
    public var id: Expression<ID<EC2ManagedPrefixList>> { reference("id") }
    /// The attribute `max_entries`, which the provider computes.
    public var maxEntries: Expression<Int> { reference("max_entries") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `version`, which the provider computes.
    public var version: Expression<Int> { reference("version") }

    /// An element of `entries`, which the provider computes.
    public enum Entry {}

    /// The block `filter` of `aws_ec2_managed_prefix_list`.
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

    /// The block `timeouts` of `aws_ec2_managed_prefix_list`.
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

extension Expression<EC2ManagedPrefixListDataSource.Entry> {
    /// The attribute `cidr`, which the provider computes.
    public var cidr: Expression<String> { attribute("cidr") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { attribute("description") }
}

// Written by 'synth bind data.aws_ip_ranges'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The public address ranges of AWS: data source `aws_ip_ranges` in Terraform.
public struct IPRangesDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_ip_ranges"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - services: `services`.
    ///   - regions: `regions`.
    ///   - url: `url`.
    public init(
        _ localName: String,
        services: Expression<[String]>,
        regions: Expression<[String]>? = nil,
        url: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("regions", regions)
        node.body.set("services", services)
        node.body.set("url", url)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `cidr_blocks`, which the provider computes.
    public var cidrBlocks: Expression<[CIDRBlock]> { reference("cidr_blocks") }
    /// The attribute `create_date`, which the provider computes.
    public var createDate: Expression<String> { reference("create_date") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `ipv6_cidr_blocks`, which the provider computes.
    public var ipv6CIDRBlocks: Expression<[CIDRBlock]> { reference("ipv6_cidr_blocks") }
    /// The attribute `regions`.
    public var regions: Expression<[String]> { reference("regions") }
    /// The attribute `services`.
    public var services: Expression<[String]> { reference("services") }
    /// The attribute `sync_token`, which the provider computes.
    public var syncToken: Expression<Int> { reference("sync_token") }
    /// The attribute `url`.
    public var url: Expression<String> { reference("url") }
}

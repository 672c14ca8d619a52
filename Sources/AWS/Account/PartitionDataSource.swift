// Written by 'synth bind data.aws_partition'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The partition of AWS that Terraform works in: data source `aws_partition` in Terraform.
public struct PartitionDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_partition"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    public init(
        _ localName: String
    ) {
        node = Node(Self.typeName, localName)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `dns_suffix`, which the provider computes.
    public var dnsSuffix: Expression<String> { reference("dns_suffix") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `partition`, which the provider computes.
    public var partition: Expression<String> { reference("partition") }
    /// The attribute `reverse_dns_prefix`, which the provider computes.
    public var reverseDNSPrefix: Expression<String> { reference("reverse_dns_prefix") }
}

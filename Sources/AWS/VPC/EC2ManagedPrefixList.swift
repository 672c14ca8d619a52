// Written by 'synth bind aws_ec2_managed_prefix_list'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A named list of address ranges: `aws_ec2_managed_prefix_list` in Terraform.
public struct EC2ManagedPrefixList: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ec2_managed_prefix_list"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - addressFamily: `address_family`; a change replaces the resource.
    ///   - maxEntries: `max_entries`; at least 1.
    ///   - name: `name`; 1 to 255 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - entry: `entry`.
    public init(
        _ localName: String,
        addressFamily: Expression<EC2ManagedPrefixList.AddressFamily>,
        maxEntries: Expression<Int>,
        name: Expression<String>,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        entry: Blocks<EC2ManagedPrefixList.Entry> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("address_family", addressFamily)
        node.body.set("entry", entry)
        node.body.set("max_entries", maxEntries)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `address_family`.
    public var addressFamily: Expression<EC2ManagedPrefixList.AddressFamily> { reference("address_family") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<EC2ManagedPrefixList>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<EC2ManagedPrefixList>> { reference("id") }
    /// The attribute `max_entries`.
    public var maxEntries: Expression<Int> { reference("max_entries") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `version`, which the provider computes.
    public var version: Expression<Int> { reference("version") }

    /// The words that `address_family` takes.
    public enum AddressFamily: ValueSet {}

    /// The block `entry` of `aws_ec2_managed_prefix_list`.
    public struct Entry: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cidr: `cidr`.
        ///   - description: `description`; at most 255 characters.
        public init(
            cidr: Expression<CIDRBlock>,
            description: Expression<String>? = nil
        ) {
            body.set("cidr", cidr)
            body.set("description", description)
        }
    }
}

extension Expression<EC2ManagedPrefixList.AddressFamily> {
    /// The word `IPv4`.
    public static var ipv4: Self { .init(word: "IPv4") }
    /// The word `IPv6`.
    public static var ipv6: Self { .init(word: "IPv6") }
}

// Written by 'synth bind aws_wafv2_ip_set'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A list of addresses for the rules of web ACLs: `aws_wafv2_ip_set` in Terraform.
public struct WAFv2IPSet: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_wafv2_ip_set"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - ipAddressVersion: `ip_address_version`; a change replaces the resource.
    ///   - scope: `scope`; a change replaces the resource.
    ///   - addresses: `addresses`.
    ///   - description: `description`; 1 to 256 characters.
    ///   - name: `name`; 1 to 128 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 102 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        ipAddressVersion: Expression<WAFv2IPSet.IPAddressVersion>,
        scope: Expression<WAFv2IPSet.Scope>,
        addresses: Expression<[CIDRBlock]>? = nil,
        description: Expression<String>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("addresses", addresses)
        node.body.set("description", description)
        node.body.set("ip_address_version", ipAddressVersion)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("scope", scope)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `addresses`.
    public var addresses: Expression<[CIDRBlock]> { reference("addresses") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<WAFv2IPSet>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<WAFv2IPSet>> { reference("id") }
    /// The attribute `ip_address_version`.
    public var ipAddressVersion: Expression<WAFv2IPSet.IPAddressVersion> { reference("ip_address_version") }
    /// The attribute `lock_token`, which the provider computes.
    public var lockToken: Expression<String> { reference("lock_token") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `scope`.
    public var scope: Expression<WAFv2IPSet.Scope> { reference("scope") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `ip_address_version` takes.
    public enum IPAddressVersion: ValueSet {}

    /// The words that `scope` takes.
    public enum Scope: ValueSet {}
}

extension Expression<WAFv2IPSet.IPAddressVersion> {
    /// The word `IPV4`.
    public static var ipv4: Self { .init(word: "IPV4") }
    /// The word `IPV6`.
    public static var ipv6: Self { .init(word: "IPV6") }
}

extension Expression<WAFv2IPSet.Scope> {
    /// The word `CLOUDFRONT`.
    public static var cloudfront: Self { .init(word: "CLOUDFRONT") }
    /// The word `REGIONAL`.
    public static var regional: Self { .init(word: "REGIONAL") }
}

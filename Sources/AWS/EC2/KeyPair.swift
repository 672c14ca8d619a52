// Written by 'synth bind aws_key_pair'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A public key for SSH: `aws_key_pair` in Terraform.
public struct KeyPair: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_key_pair"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - publicKey: `public_key`; a change replaces the resource.
    ///   - keyName: `key_name`; at most 255 characters; not beside `key_name_prefix`; a change replaces the resource.
    ///   - keyNamePrefix: `key_name_prefix`; at most 229 characters; not beside `key_name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        publicKey: Expression<String>,
        keyName: Expression<String>? = nil,
        keyNamePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("key_name", keyName)
        node.body.set("key_name_prefix", keyNamePrefix)
        node.body.set("public_key", publicKey)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<KeyPair>> { reference("arn") }
    /// The attribute `fingerprint`, which the provider computes.
    public var fingerprint: Expression<String> { reference("fingerprint") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<KeyPair>> { reference("id") }
    /// The attribute `key_name`.
    public var keyName: Expression<String> { reference("key_name") }
    /// The attribute `key_name_prefix`.
    public var keyNamePrefix: Expression<String> { reference("key_name_prefix") }
    /// The attribute `key_pair_id`, which the provider computes.
    public var keyPairID: Expression<String> { reference("key_pair_id") }
    /// The attribute `key_type`, which the provider computes.
    public var keyType: Expression<String> { reference("key_type") }
    /// The attribute `public_key`.
    public var publicKey: Expression<String> { reference("public_key") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
}

// Written by 'synth bind aws_kms_alias'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A name for a key: `aws_kms_alias` in Terraform.
public struct KMSAlias: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_kms_alias"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - targetKeyID: `target_key_id`.
    ///   - name: `name`; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        targetKeyID: Expression<ID<KMSKey>>,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("target_key_id", targetKeyID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<KMSAlias>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<KMSAlias>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `target_key_arn`, which the provider computes.
    public var targetKeyARN: Expression<ARN<KMSKey>> { reference("target_key_arn") }
    /// The attribute `target_key_id`.
    public var targetKeyID: Expression<ID<KMSKey>> { reference("target_key_id") }
}

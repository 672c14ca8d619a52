// Written by 'synth bind data.aws_kms_alias'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A name for a key that exists already: data source `aws_kms_alias` in Terraform.
public struct KMSAliasDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_kms_alias"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - region: `region`; provider 6 only.
    public init(
        _ localName: String,
        name: Expression<String>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("region", region)
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
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `target_key_arn`, which the provider computes.
    public var targetKeyARN: Expression<ARN<KMSKey>> { reference("target_key_arn") }
    /// The attribute `target_key_id`, which the provider computes.
    public var targetKeyID: Expression<ID<KMSKey>> { reference("target_key_id") }
}

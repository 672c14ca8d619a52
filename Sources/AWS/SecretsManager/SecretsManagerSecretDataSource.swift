// Written by 'synth bind data.aws_secretsmanager_secret'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A secret that exists already: data source `aws_secretsmanager_secret` in Terraform.
public struct SecretsManagerSecretDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_secretsmanager_secret"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - arn: `arn`; exactly one of `arn`, `name`.
    ///   - name: `name`; exactly one of `arn`, `name`.
    ///   - region: `region`; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        arn: Expression<ARN<SecretsManagerSecret>>? = nil,
        name: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("arn", arn)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`.
    public var arn: Expression<ARN<SecretsManagerSecret>> { reference("arn") }
    /// The attribute `created_date`, which the provider computes.
    public var createdDate: Expression<String> { reference("created_date") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SecretsManagerSecret>> { reference("id") }
    /// The attribute `kms_key_id`, which the provider computes.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `last_changed_date`, which the provider computes.
    public var lastChangedDate: Expression<String> { reference("last_changed_date") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `policy`, which the provider computes.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
}

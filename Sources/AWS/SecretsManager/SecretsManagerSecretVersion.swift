// Written by 'synth bind aws_secretsmanager_secret_version'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A value of a secret: `aws_secretsmanager_secret_version` in Terraform.
public struct SecretsManagerSecretVersion: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_secretsmanager_secret_version"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - secretID: `secret_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - secretBinary: `secret_binary`; not beside `secret_string`, `secret_string_wo`; a change replaces the resource; sensitive.
    ///   - secretString: `secret_string`; not beside `secret_binary`, `secret_string_wo`; a change may replace the resource; sensitive.
    ///   - secretStringWO: `secret_string_wo`; not beside `secret_binary`, `secret_string`; only with `secret_string_wo_version`; a change may replace the resource; sensitive; not kept in the state.
    ///   - secretStringWOVersion: `secret_string_wo_version`; only with `secret_string_wo`; a change may replace the resource.
    ///   - versionStages: `version_stages`.
    public init(
        _ localName: String,
        secretID: Expression<ID<SecretsManagerSecret>>,
        region: Expression<String>? = nil,
        secretBinary: Expression<String>? = nil,
        secretString: Expression<String>? = nil,
        secretStringWO: Expression<String>? = nil,
        secretStringWOVersion: Expression<Int>? = nil,
        versionStages: Expression<[String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("secret_binary", secretBinary)
        node.body.set("secret_id", secretID)
        node.body.set("secret_string", secretString)
        node.body.set("secret_string_wo", secretStringWO)
        node.body.set("secret_string_wo_version", secretStringWOVersion)
        node.body.set("version_stages", versionStages)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SecretsManagerSecretVersion>> { reference("arn") }
    /// The attribute `has_secret_string_wo`, which the provider computes.
    public var hasSecretStringWO: Expression<Bool> { reference("has_secret_string_wo") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SecretsManagerSecretVersion>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `secret_binary`; sensitive.
    public var secretBinary: Expression<String> { reference("secret_binary") }
    /// The attribute `secret_id`.
    public var secretID: Expression<ID<SecretsManagerSecret>> { reference("secret_id") }
    /// The attribute `secret_string`; sensitive.
    public var secretString: Expression<String> { reference("secret_string") }
    /// The attribute `secret_string_wo_version`.
    public var secretStringWOVersion: Expression<Int> { reference("secret_string_wo_version") }
    /// The attribute `version_id`, which the provider computes.
    public var versionID: Expression<String> { reference("version_id") }
    /// The attribute `version_stages`.
    public var versionStages: Expression<[String]> { reference("version_stages") }
}

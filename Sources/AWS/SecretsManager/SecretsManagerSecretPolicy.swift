// Written by 'synth bind aws_secretsmanager_secret_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may use a secret: `aws_secretsmanager_secret_policy` in Terraform.
public struct SecretsManagerSecretPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_secretsmanager_secret_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - policy: `policy`.
    ///   - secretARN: `secret_arn`; a change replaces the resource.
    ///   - blockPublicPolicy: `block_public_policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        policy: Expression<PolicyDocument>,
        secretARN: Expression<ARN<SecretsManagerSecret>>,
        blockPublicPolicy: Expression<Bool>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("block_public_policy", blockPublicPolicy)
        node.body.set("policy", policy)
        node.body.set("region", region)
        node.body.set("secret_arn", secretARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `block_public_policy`.
    public var blockPublicPolicy: Expression<Bool> { reference("block_public_policy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SecretsManagerSecretPolicy>> { reference("id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `secret_arn`.
    public var secretARN: Expression<ARN<SecretsManagerSecret>> { reference("secret_arn") }
}

// Written by 'synth bind aws_secretsmanager_secret'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A secret, without its value: `aws_secretsmanager_secret` in Terraform.
public struct SecretsManagerSecret: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_secretsmanager_secret"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - description: `description`.
    ///   - forceOverwriteReplicaSecret: `force_overwrite_replica_secret`; default false.
    ///   - kmsKeyID: `kms_key_id`.
    ///   - name: `name`; at most 512 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 486 characters; not beside `name`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - recoveryWindowInDays: `recovery_window_in_days`; default 30.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - replica: `replica`.
    public init(
        _ localName: String,
        description: Expression<String>? = nil,
        forceOverwriteReplicaSecret: Expression<Bool>? = nil,
        kmsKeyID: Expression<ARN<KMSKey>>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        policy: Expression<PolicyDocument>? = nil,
        recoveryWindowInDays: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        replica: Blocks<SecretsManagerSecret.Replica> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("force_overwrite_replica_secret", forceOverwriteReplicaSecret)
        node.body.set("kms_key_id", kmsKeyID)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("policy", policy)
        node.body.set("recovery_window_in_days", recoveryWindowInDays)
        node.body.set("region", region)
        node.body.set("replica", replica)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SecretsManagerSecret>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `force_overwrite_replica_secret`.
    public var forceOverwriteReplicaSecret: Expression<Bool> { reference("force_overwrite_replica_secret") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SecretsManagerSecret>> { reference("id") }
    /// The attribute `kms_key_id`.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `recovery_window_in_days`.
    public var recoveryWindowInDays: Expression<Int> { reference("recovery_window_in_days") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replica`.
    public var replica: Expression<[SecretsManagerSecret.Replica]> { reference("replica") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `replica` of `aws_secretsmanager_secret`.
    public struct Replica: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - region: `region`.
        ///   - kmsKeyID: `kms_key_id`.
        public init(
            region: Expression<String>,
            kmsKeyID: Expression<ARN<KMSKey>>? = nil
        ) {
            body.set("kms_key_id", kmsKeyID)
            body.set("region", region)
        }
    }
}

extension Expression<SecretsManagerSecret.Replica> {
    /// The attribute `last_accessed_date`, which the provider computes.
    public var lastAccessedDate: Expression<String> { attribute("last_accessed_date") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { attribute("status") }
    /// The attribute `status_message`, which the provider computes.
    public var statusMessage: Expression<String> { attribute("status_message") }
}

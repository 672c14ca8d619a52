// Written by 'synth bind aws_backup_vault'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A place where recovery points are kept: `aws_backup_vault` in Terraform.
public struct BackupVault: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_backup_vault"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 2 to 50 characters; a change replaces the resource.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - kmsKeyARN: `kms_key_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        name: Expression<String>,
        forceDestroy: Expression<Bool>? = nil,
        kmsKeyARN: Expression<ARN<KMSKey>>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        timeouts: BackupVault.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("kms_key_arn", kmsKeyARN)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<BackupVault>> { reference("arn") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<BackupVault>> { reference("id") }
    /// The attribute `kms_key_arn`.
    public var kmsKeyARN: Expression<ARN<KMSKey>> { reference("kms_key_arn") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `recovery_points`, which the provider computes.
    public var recoveryPoints: Expression<Int> { reference("recovery_points") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `timeouts` of `aws_backup_vault`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - delete: `delete`.
        public init(
            delete: Expression<String>? = nil
        ) {
            body.set("delete", delete)
        }
    }
}

// Written by 'synth bind aws_backup_vault_lock_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A guard against early deletion of recovery points: `aws_backup_vault_lock_configuration` in Terraform.
public struct BackupVaultLockConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_backup_vault_lock_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - backupVaultName: `backup_vault_name`; a change replaces the resource.
    ///   - changeableForDays: `changeable_for_days`; at least 3; a change replaces the resource.
    ///   - maxRetentionDays: `max_retention_days`; a change replaces the resource.
    ///   - minRetentionDays: `min_retention_days`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        backupVaultName: Expression<ID<BackupVault>>,
        changeableForDays: Expression<Int>? = nil,
        maxRetentionDays: Expression<Int>? = nil,
        minRetentionDays: Expression<Int>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("backup_vault_name", backupVaultName)
        node.body.set("changeable_for_days", changeableForDays)
        node.body.set("max_retention_days", maxRetentionDays)
        node.body.set("min_retention_days", minRetentionDays)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `backup_vault_arn`, which the provider computes.
    public var backupVaultARN: Expression<ARN<BackupVault>> { reference("backup_vault_arn") }
    /// The attribute `backup_vault_name`.
    public var backupVaultName: Expression<ID<BackupVault>> { reference("backup_vault_name") }
    /// The attribute `changeable_for_days`.
    public var changeableForDays: Expression<Int> { reference("changeable_for_days") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<BackupVaultLockConfiguration>> { reference("id") }
    /// The attribute `max_retention_days`.
    public var maxRetentionDays: Expression<Int> { reference("max_retention_days") }
    /// The attribute `min_retention_days`.
    public var minRetentionDays: Expression<Int> { reference("min_retention_days") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

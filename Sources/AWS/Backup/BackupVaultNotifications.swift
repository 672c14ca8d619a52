// Written by 'synth bind aws_backup_vault_notifications'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The events of a vault that are reported: `aws_backup_vault_notifications` in Terraform.
public struct BackupVaultNotifications: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_backup_vault_notifications"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - backupVaultEvents: `backup_vault_events`; a change replaces the resource.
    ///   - backupVaultName: `backup_vault_name`; a change replaces the resource.
    ///   - snsTopicARN: `sns_topic_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        backupVaultEvents: Expression<[BackupVaultNotifications.BackupVaultEvent]>,
        backupVaultName: Expression<ID<BackupVault>>,
        snsTopicARN: Expression<ARN<SNSTopic>>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("backup_vault_events", backupVaultEvents)
        node.body.set("backup_vault_name", backupVaultName)
        node.body.set("region", region)
        node.body.set("sns_topic_arn", snsTopicARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `backup_vault_arn`, which the provider computes.
    public var backupVaultARN: Expression<ARN<BackupVault>> { reference("backup_vault_arn") }
    /// The attribute `backup_vault_events`.
    public var backupVaultEvents: Expression<[BackupVaultNotifications.BackupVaultEvent]> { reference("backup_vault_events") }
    /// The attribute `backup_vault_name`.
    public var backupVaultName: Expression<ID<BackupVault>> { reference("backup_vault_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<BackupVaultNotifications>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `sns_topic_arn`.
    public var snsTopicARN: Expression<ARN<SNSTopic>> { reference("sns_topic_arn") }

    /// The words that `backup_vault_events` takes.
    public enum BackupVaultEvent: ValueSet {}
}

extension Expression<BackupVaultNotifications.BackupVaultEvent> {
    /// The word `BACKUP_JOB_STARTED`.
    public static var backupJobStarted: Self { .init(word: "BACKUP_JOB_STARTED") }
    /// The word `BACKUP_JOB_COMPLETED`.
    public static var backupJobCompleted: Self { .init(word: "BACKUP_JOB_COMPLETED") }
    /// The word `BACKUP_JOB_SUCCESSFUL`.
    public static var backupJobSuccessful: Self { .init(word: "BACKUP_JOB_SUCCESSFUL") }
    /// The word `BACKUP_JOB_FAILED`.
    public static var backupJobFailed: Self { .init(word: "BACKUP_JOB_FAILED") }
    /// The word `BACKUP_JOB_EXPIRED`.
    public static var backupJobExpired: Self { .init(word: "BACKUP_JOB_EXPIRED") }
    /// The word `RESTORE_JOB_STARTED`.
    public static var restoreJobStarted: Self { .init(word: "RESTORE_JOB_STARTED") }
    /// The word `RESTORE_JOB_COMPLETED`.
    public static var restoreJobCompleted: Self { .init(word: "RESTORE_JOB_COMPLETED") }
    /// The word `RESTORE_JOB_SUCCESSFUL`.
    public static var restoreJobSuccessful: Self { .init(word: "RESTORE_JOB_SUCCESSFUL") }
    /// The word `RESTORE_JOB_FAILED`.
    public static var restoreJobFailed: Self { .init(word: "RESTORE_JOB_FAILED") }
    /// The word `COPY_JOB_STARTED`.
    public static var copyJobStarted: Self { .init(word: "COPY_JOB_STARTED") }
    /// The word `COPY_JOB_SUCCESSFUL`.
    public static var copyJobSuccessful: Self { .init(word: "COPY_JOB_SUCCESSFUL") }
    /// The word `COPY_JOB_FAILED`.
    public static var copyJobFailed: Self { .init(word: "COPY_JOB_FAILED") }
    /// The word `RECOVERY_POINT_MODIFIED`.
    public static var recoveryPointModified: Self { .init(word: "RECOVERY_POINT_MODIFIED") }
    /// The word `BACKUP_PLAN_CREATED`.
    public static var backupPlanCreated: Self { .init(word: "BACKUP_PLAN_CREATED") }
    /// The word `BACKUP_PLAN_MODIFIED`.
    public static var backupPlanModified: Self { .init(word: "BACKUP_PLAN_MODIFIED") }
    /// The word `S3_BACKUP_OBJECT_FAILED`.
    public static var s3BackupObjectFailed: Self { .init(word: "S3_BACKUP_OBJECT_FAILED") }
    /// The word `S3_RESTORE_OBJECT_FAILED`.
    public static var s3RestoreObjectFailed: Self { .init(word: "S3_RESTORE_OBJECT_FAILED") }
    /// The word `CONTINUOUS_BACKUP_INTERRUPTED`.
    public static var continuousBackupInterrupted: Self { .init(word: "CONTINUOUS_BACKUP_INTERRUPTED") }
    /// The word `RECOVERY_POINT_INDEX_COMPLETED`.
    public static var recoveryPointIndexCompleted: Self { .init(word: "RECOVERY_POINT_INDEX_COMPLETED") }
    /// The word `RECOVERY_POINT_INDEX_DELETED`.
    public static var recoveryPointIndexDeleted: Self { .init(word: "RECOVERY_POINT_INDEX_DELETED") }
    /// The word `RECOVERY_POINT_INDEXING_FAILED`.
    public static var recoveryPointIndexingFailed: Self { .init(word: "RECOVERY_POINT_INDEXING_FAILED") }
    /// The word `EKS_RESTORE_OBJECT_FAILED`.
    public static var eksRestoreObjectFailed: Self { .init(word: "EKS_RESTORE_OBJECT_FAILED") }
    /// The word `EKS_RESTORE_OBJECT_SKIPPED`.
    public static var eksRestoreObjectSkipped: Self { .init(word: "EKS_RESTORE_OBJECT_SKIPPED") }
    /// The word `EKS_BACKUP_OBJECT_FAILED`.
    public static var eksBackupObjectFailed: Self { .init(word: "EKS_BACKUP_OBJECT_FAILED") }
}

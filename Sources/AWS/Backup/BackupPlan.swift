// Written by 'synth bind aws_backup_plan'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// When backups are made, and how long they are kept: `aws_backup_plan` in Terraform.
public struct BackupPlan: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_backup_plan"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - rule: `rule`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - advancedBackupSetting: `advanced_backup_setting`.
    ///   - scanSetting: `scan_setting`; provider 6 only.
    public init(
        _ localName: String,
        name: Expression<String>,
        rule: Blocks<BackupPlan.Rule>,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        advancedBackupSetting: Blocks<BackupPlan.AdvancedBackupSetting> = [],
        scanSetting: Blocks<BackupPlan.ScanSetting> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("advanced_backup_setting", advancedBackupSetting)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("rule", rule)
        node.body.set("scan_setting", scanSetting)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<BackupPlan>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<BackupPlan>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `version`, which the provider computes.
    public var version: Expression<String> { reference("version") }

    /// The block `advanced_backup_setting` of `aws_backup_plan`.
    public struct AdvancedBackupSetting: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - backupOptions: `backup_options`.
        ///   - resourceType: `resource_type`.
        public init(
            backupOptions: Expression<[String: String]>,
            resourceType: Expression<String>
        ) {
            body.set("backup_options", backupOptions)
            body.set("resource_type", resourceType)
        }
    }

    /// The block `rule` of `aws_backup_plan`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - ruleName: `rule_name`; 1 to 50 characters.
        ///   - targetVaultName: `target_vault_name`; 2 to 50 characters.
        ///   - completionWindow: `completion_window`; default 180.
        ///   - enableContinuousBackup: `enable_continuous_backup`; default false.
        ///   - recoveryPointTags: `recovery_point_tags`.
        ///   - schedule: `schedule`.
        ///   - scheduleExpressionTimezone: `schedule_expression_timezone`; default `Etc/UTC`.
        ///   - startWindow: `start_window`; default 60.
        ///   - targetLogicallyAirGappedBackupVaultARN: `target_logically_air_gapped_backup_vault_arn`; provider 6 only.
        ///   - copyAction: `copy_action`.
        ///   - lifecycle: `lifecycle`.
        ///   - scanAction: `scan_action`; provider 6 only.
        public init(
            ruleName: Expression<String>,
            targetVaultName: Expression<ID<BackupVault>>,
            completionWindow: Expression<Int>? = nil,
            enableContinuousBackup: Expression<Bool>? = nil,
            recoveryPointTags: Expression<[String: String]>? = nil,
            schedule: Expression<ScheduleExpression>? = nil,
            scheduleExpressionTimezone: Expression<String>? = nil,
            startWindow: Expression<Int>? = nil,
            targetLogicallyAirGappedBackupVaultARN: Expression<ARN<AnyResource>>? = nil,
            copyAction: Blocks<BackupPlan.Rule.CopyAction> = [],
            lifecycle: BackupPlan.Rule.Lifecycle? = nil,
            scanAction: Blocks<BackupPlan.Rule.ScanAction> = []
        ) {
            body.set("completion_window", completionWindow)
            body.set("copy_action", copyAction)
            body.set("enable_continuous_backup", enableContinuousBackup)
            body.set("lifecycle", lifecycle)
            body.set("recovery_point_tags", recoveryPointTags)
            body.set("rule_name", ruleName)
            body.set("scan_action", scanAction)
            body.set("schedule", schedule)
            body.set("schedule_expression_timezone", scheduleExpressionTimezone)
            body.set("start_window", startWindow)
            body.set("target_logically_air_gapped_backup_vault_arn", targetLogicallyAirGappedBackupVaultARN)
            body.set("target_vault_name", targetVaultName)
        }

        /// The block `rule.copy_action` of `aws_backup_plan`.
        public struct CopyAction: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - destinationVaultARN: `destination_vault_arn`.
            ///   - lifecycle: `lifecycle`.
            public init(
                destinationVaultARN: Expression<ARN<BackupVault>>,
                lifecycle: BackupPlan.Rule.Lifecycle? = nil
            ) {
                body.set("destination_vault_arn", destinationVaultARN)
                body.set("lifecycle", lifecycle)
            }
        }

        /// The block `rule.lifecycle` of `aws_backup_plan`.
        public struct Lifecycle: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - coldStorageAfter: `cold_storage_after`.
            ///   - deleteAfter: `delete_after`.
            ///   - optInToArchiveForSupportedResources: `opt_in_to_archive_for_supported_resources`.
            public init(
                coldStorageAfter: Expression<Int>? = nil,
                deleteAfter: Expression<Int>? = nil,
                optInToArchiveForSupportedResources: Expression<Bool>? = nil
            ) {
                body.set("cold_storage_after", coldStorageAfter)
                body.set("delete_after", deleteAfter)
                body.set("opt_in_to_archive_for_supported_resources", optInToArchiveForSupportedResources)
            }
        }

        /// The block `rule.scan_action` of `aws_backup_plan`.
        public struct ScanAction: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - malwareScanner: `malware_scanner`.
            ///   - scanMode: `scan_mode`.
            public init(
                malwareScanner: Expression<String>,
                scanMode: Expression<BackupPlan.Rule.ScanAction.ScanMode>
            ) {
                body.set("malware_scanner", malwareScanner)
                body.set("scan_mode", scanMode)
            }

            /// The words that `scan_mode` takes.
            public enum ScanMode: ValueSet {}
        }
    }

    /// The block `scan_setting` of `aws_backup_plan`.
    public struct ScanSetting: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - malwareScanner: `malware_scanner`.
        ///   - resourceTypes: `resource_types`.
        ///   - scannerRoleARN: `scanner_role_arn`.
        public init(
            malwareScanner: Expression<String>,
            resourceTypes: Expression<[String]>,
            scannerRoleARN: Expression<ARN<IAMRole>>
        ) {
            body.set("malware_scanner", malwareScanner)
            body.set("resource_types", resourceTypes)
            body.set("scanner_role_arn", scannerRoleARN)
        }
    }
}

extension Expression<BackupPlan.Rule.ScanAction.ScanMode> {
    /// The word `FULL_SCAN`.
    public static var fullScan: Self { .init(word: "FULL_SCAN") }
    /// The word `INCREMENTAL_SCAN`.
    public static var incrementalScan: Self { .init(word: "INCREMENTAL_SCAN") }
}

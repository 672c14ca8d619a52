// Written by 'synth bind aws_db_instance'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A database on one machine, with or without a standby: `aws_db_instance` in Terraform.
public struct DBInstance: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_db_instance"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - instanceClass: `instance_class`.
    ///   - allocatedStorage: `allocated_storage`.
    ///   - allowMajorVersionUpgrade: `allow_major_version_upgrade`.
    ///   - applyImmediately: `apply_immediately`; default false.
    ///   - autoMinorVersionUpgrade: `auto_minor_version_upgrade`; default true.
    ///   - availabilityZone: `availability_zone`; a change replaces the resource.
    ///   - backupRetentionPeriod: `backup_retention_period`; 0 to 35.
    ///   - backupTarget: `backup_target`; not beside `s3_import`; a change replaces the resource.
    ///   - backupWindow: `backup_window`.
    ///   - caCertIdentifier: `ca_cert_identifier`.
    ///   - characterSetName: `character_set_name`; not beside `replicate_source_db`, `s3_import`, `restore_to_point_in_time`, `snapshot_identifier`; a change replaces the resource.
    ///   - copyTagsToSnapshot: `copy_tags_to_snapshot`; default false.
    ///   - customIAMInstanceProfile: `custom_iam_instance_profile`; a change replaces the resource.
    ///   - customerOwnedIPEnabled: `customer_owned_ip_enabled`.
    ///   - databaseInsightsMode: `database_insights_mode`.
    ///   - dbName: `db_name`; not beside `replicate_source_db`; a change replaces the resource.
    ///   - dbSubnetGroupName: `db_subnet_group_name`.
    ///   - dedicatedLogVolume: `dedicated_log_volume`; default false.
    ///   - deleteAutomatedBackups: `delete_automated_backups`; default true.
    ///   - deletionProtection: `deletion_protection`.
    ///   - domain: `domain`; not beside `domain_fqdn`, `domain_ou`, `domain_auth_secret_arn`, `domain_dns_ips`.
    ///   - domainAuthSecretARN: `domain_auth_secret_arn`; not beside `domain`, `domain_iam_role_name`.
    ///   - domainDNSIPs: `domain_dns_ips`; not beside `domain`, `domain_iam_role_name`.
    ///   - domainFqdn: `domain_fqdn`; not beside `domain`, `domain_iam_role_name`.
    ///   - domainIAMRoleName: `domain_iam_role_name`; not beside `domain_fqdn`, `domain_ou`, `domain_auth_secret_arn`, `domain_dns_ips`.
    ///   - domainOu: `domain_ou`; not beside `domain`, `domain_iam_role_name`.
    ///   - enabledCloudWatchLogsExports: `enabled_cloudwatch_logs_exports`.
    ///   - engine: `engine`; a change replaces the resource.
    ///   - engineLifecycleSupport: `engine_lifecycle_support`.
    ///   - engineVersion: `engine_version`.
    ///   - finalSnapshotIdentifier: `final_snapshot_identifier`.
    ///   - iamDatabaseAuthenticationEnabled: `iam_database_authentication_enabled`.
    ///   - identifier: `identifier`; not beside `identifier_prefix`.
    ///   - identifierPrefix: `identifier_prefix`; not beside `identifier`.
    ///   - iops: `iops`.
    ///   - kmsKeyID: `kms_key_id`; a change replaces the resource.
    ///   - licenseModel: `license_model`.
    ///   - maintenanceWindow: `maintenance_window`.
    ///   - manageMasterUserPassword: `manage_master_user_password`; not beside `password`, `password_wo`.
    ///   - masterUserSecretKMSKeyID: `master_user_secret_kms_key_id`; 1 to 2048 characters.
    ///   - maxAllocatedStorage: `max_allocated_storage`.
    ///   - monitoringInterval: `monitoring_interval`; one of 0, 1, 5, 10, 15, 30, 60; default 0.
    ///   - monitoringRoleARN: `monitoring_role_arn`.
    ///   - multiAZ: `multi_az`.
    ///   - ncharCharacterSetName: `nchar_character_set_name`; a change replaces the resource.
    ///   - networkType: `network_type`.
    ///   - optionGroupName: `option_group_name`.
    ///   - parameterGroupName: `parameter_group_name`.
    ///   - password: `password`; not beside `manage_master_user_password`, `password_wo`; sensitive.
    ///   - passwordWO: `password_wo`; not beside `manage_master_user_password`, `password`; only with `password_wo_version`; sensitive; not kept in the state.
    ///   - passwordWOVersion: `password_wo_version`; only with `password_wo`.
    ///   - performanceInsightsEnabled: `performance_insights_enabled`; default false.
    ///   - performanceInsightsKMSKeyID: `performance_insights_kms_key_id`.
    ///   - performanceInsightsRetentionPeriod: `performance_insights_retention_period`.
    ///   - port: `port`.
    ///   - publiclyAccessible: `publicly_accessible`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - replicaMode: `replica_mode`.
    ///   - replicateSourceDB: `replicate_source_db`.
    ///   - skipFinalSnapshot: `skip_final_snapshot`; default false.
    ///   - snapshotIdentifier: `snapshot_identifier`; a change replaces the resource.
    ///   - storageEncrypted: `storage_encrypted`; a change replaces the resource.
    ///   - storageThroughput: `storage_throughput`.
    ///   - storageType: `storage_type`.
    ///   - tags: `tags`.
    ///   - timezone: `timezone`; not beside `s3_import`; a change replaces the resource.
    ///   - upgradeStorageConfig: `upgrade_storage_config`.
    ///   - username: `username`; not beside `replicate_source_db`; a change replaces the resource.
    ///   - vpcSecurityGroupIDs: `vpc_security_group_ids`.
    ///   - blueGreenUpdate: `blue_green_update`.
    ///   - restoreToPointInTime: `restore_to_point_in_time`; not beside `s3_import`, `snapshot_identifier`, `replicate_source_db`; a change replaces the resource.
    ///   - s3Import: `s3_import`; not beside `snapshot_identifier`, `replicate_source_db`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        instanceClass: Expression<String>,
        allocatedStorage: Expression<Int>? = nil,
        allowMajorVersionUpgrade: Expression<Bool>? = nil,
        applyImmediately: Expression<Bool>? = nil,
        autoMinorVersionUpgrade: Expression<Bool>? = nil,
        availabilityZone: Expression<String>? = nil,
        backupRetentionPeriod: Expression<Int>? = nil,
        backupTarget: Expression<DBInstance.BackupTarget>? = nil,
        backupWindow: Expression<String>? = nil,
        caCertIdentifier: Expression<String>? = nil,
        characterSetName: Expression<String>? = nil,
        copyTagsToSnapshot: Expression<Bool>? = nil,
        customIAMInstanceProfile: Expression<String>? = nil,
        customerOwnedIPEnabled: Expression<Bool>? = nil,
        databaseInsightsMode: Expression<DBInstance.DatabaseInsightsMode>? = nil,
        dbName: Expression<String>? = nil,
        dbSubnetGroupName: Expression<ID<DBSubnetGroup>>? = nil,
        dedicatedLogVolume: Expression<Bool>? = nil,
        deleteAutomatedBackups: Expression<Bool>? = nil,
        deletionProtection: Expression<Bool>? = nil,
        domain: Expression<String>? = nil,
        domainAuthSecretARN: Expression<ARN<SecretsManagerSecret>>? = nil,
        domainDNSIPs: Expression<[String]>? = nil,
        domainFqdn: Expression<String>? = nil,
        domainIAMRoleName: Expression<ID<IAMRole>>? = nil,
        domainOu: Expression<String>? = nil,
        enabledCloudWatchLogsExports: Expression<[DBInstance.EnabledCloudWatchLogsExport]>? = nil,
        engine: Expression<String>? = nil,
        engineLifecycleSupport: Expression<DBInstance.EngineLifecycleSupport>? = nil,
        engineVersion: Expression<String>? = nil,
        finalSnapshotIdentifier: Expression<String>? = nil,
        iamDatabaseAuthenticationEnabled: Expression<Bool>? = nil,
        identifier: Expression<String>? = nil,
        identifierPrefix: Expression<String>? = nil,
        iops: Expression<Int>? = nil,
        kmsKeyID: Expression<ARN<KMSKey>>? = nil,
        licenseModel: Expression<String>? = nil,
        maintenanceWindow: Expression<String>? = nil,
        manageMasterUserPassword: Expression<Bool>? = nil,
        masterUserSecretKMSKeyID: Expression<ARN<KMSKey>>? = nil,
        maxAllocatedStorage: Expression<Int>? = nil,
        monitoringInterval: Expression<Int>? = nil,
        monitoringRoleARN: Expression<ARN<IAMRole>>? = nil,
        multiAZ: Expression<Bool>? = nil,
        ncharCharacterSetName: Expression<String>? = nil,
        networkType: Expression<DBInstance.NetworkType>? = nil,
        optionGroupName: Expression<String>? = nil,
        parameterGroupName: Expression<ID<DBParameterGroup>>? = nil,
        password: Expression<String>? = nil,
        passwordWO: Expression<String>? = nil,
        passwordWOVersion: Expression<Int>? = nil,
        performanceInsightsEnabled: Expression<Bool>? = nil,
        performanceInsightsKMSKeyID: Expression<ARN<KMSKey>>? = nil,
        performanceInsightsRetentionPeriod: Expression<Int>? = nil,
        port: Expression<Int>? = nil,
        publiclyAccessible: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        replicaMode: Expression<DBInstance.ReplicaMode>? = nil,
        replicateSourceDB: Expression<String>? = nil,
        skipFinalSnapshot: Expression<Bool>? = nil,
        snapshotIdentifier: Expression<String>? = nil,
        storageEncrypted: Expression<Bool>? = nil,
        storageThroughput: Expression<Int>? = nil,
        storageType: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        timezone: Expression<String>? = nil,
        upgradeStorageConfig: Expression<Bool>? = nil,
        username: Expression<String>? = nil,
        vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil,
        blueGreenUpdate: DBInstance.BlueGreenUpdate? = nil,
        restoreToPointInTime: DBInstance.RestoreToPointInTime? = nil,
        s3Import: DBInstance.S3Import? = nil,
        timeouts: DBInstance.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allocated_storage", allocatedStorage)
        node.body.set("allow_major_version_upgrade", allowMajorVersionUpgrade)
        node.body.set("apply_immediately", applyImmediately)
        node.body.set("auto_minor_version_upgrade", autoMinorVersionUpgrade)
        node.body.set("availability_zone", availabilityZone)
        node.body.set("backup_retention_period", backupRetentionPeriod)
        node.body.set("backup_target", backupTarget)
        node.body.set("backup_window", backupWindow)
        node.body.set("blue_green_update", blueGreenUpdate)
        node.body.set("ca_cert_identifier", caCertIdentifier)
        node.body.set("character_set_name", characterSetName)
        node.body.set("copy_tags_to_snapshot", copyTagsToSnapshot)
        node.body.set("custom_iam_instance_profile", customIAMInstanceProfile)
        node.body.set("customer_owned_ip_enabled", customerOwnedIPEnabled)
        node.body.set("database_insights_mode", databaseInsightsMode)
        node.body.set("db_name", dbName)
        node.body.set("db_subnet_group_name", dbSubnetGroupName)
        node.body.set("dedicated_log_volume", dedicatedLogVolume)
        node.body.set("delete_automated_backups", deleteAutomatedBackups)
        node.body.set("deletion_protection", deletionProtection)
        node.body.set("domain", domain)
        node.body.set("domain_auth_secret_arn", domainAuthSecretARN)
        node.body.set("domain_dns_ips", domainDNSIPs)
        node.body.set("domain_fqdn", domainFqdn)
        node.body.set("domain_iam_role_name", domainIAMRoleName)
        node.body.set("domain_ou", domainOu)
        node.body.set("enabled_cloudwatch_logs_exports", enabledCloudWatchLogsExports)
        node.body.set("engine", engine)
        node.body.set("engine_lifecycle_support", engineLifecycleSupport)
        node.body.set("engine_version", engineVersion)
        node.body.set("final_snapshot_identifier", finalSnapshotIdentifier)
        node.body.set("iam_database_authentication_enabled", iamDatabaseAuthenticationEnabled)
        node.body.set("identifier", identifier)
        node.body.set("identifier_prefix", identifierPrefix)
        node.body.set("instance_class", instanceClass)
        node.body.set("iops", iops)
        node.body.set("kms_key_id", kmsKeyID)
        node.body.set("license_model", licenseModel)
        node.body.set("maintenance_window", maintenanceWindow)
        node.body.set("manage_master_user_password", manageMasterUserPassword)
        node.body.set("master_user_secret_kms_key_id", masterUserSecretKMSKeyID)
        node.body.set("max_allocated_storage", maxAllocatedStorage)
        node.body.set("monitoring_interval", monitoringInterval)
        node.body.set("monitoring_role_arn", monitoringRoleARN)
        node.body.set("multi_az", multiAZ)
        node.body.set("nchar_character_set_name", ncharCharacterSetName)
        node.body.set("network_type", networkType)
        node.body.set("option_group_name", optionGroupName)
        node.body.set("parameter_group_name", parameterGroupName)
        node.body.set("password", password)
        node.body.set("password_wo", passwordWO)
        node.body.set("password_wo_version", passwordWOVersion)
        node.body.set("performance_insights_enabled", performanceInsightsEnabled)
        node.body.set("performance_insights_kms_key_id", performanceInsightsKMSKeyID)
        node.body.set("performance_insights_retention_period", performanceInsightsRetentionPeriod)
        node.body.set("port", port)
        node.body.set("publicly_accessible", publiclyAccessible)
        node.body.set("region", region)
        node.body.set("replica_mode", replicaMode)
        node.body.set("replicate_source_db", replicateSourceDB)
        node.body.set("restore_to_point_in_time", restoreToPointInTime)
        node.body.set("s3_import", s3Import)
        node.body.set("skip_final_snapshot", skipFinalSnapshot)
        node.body.set("snapshot_identifier", snapshotIdentifier)
        node.body.set("storage_encrypted", storageEncrypted)
        node.body.set("storage_throughput", storageThroughput)
        node.body.set("storage_type", storageType)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("timezone", timezone)
        node.body.set("upgrade_storage_config", upgradeStorageConfig)
        node.body.set("username", username)
        node.body.set("vpc_security_group_ids", vpcSecurityGroupIDs)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `address`, which the provider computes.
    public var endpointAddress: Expression<String> { reference("address") }
    /// The attribute `allocated_storage`.
    public var allocatedStorage: Expression<Int> { reference("allocated_storage") }
    /// The attribute `allow_major_version_upgrade`.
    public var allowMajorVersionUpgrade: Expression<Bool> { reference("allow_major_version_upgrade") }
    /// The attribute `apply_immediately`.
    public var applyImmediately: Expression<Bool> { reference("apply_immediately") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<DBInstance>> { reference("arn") }
    /// The attribute `auto_minor_version_upgrade`.
    public var autoMinorVersionUpgrade: Expression<Bool> { reference("auto_minor_version_upgrade") }
    /// The attribute `availability_zone`.
    public var availabilityZone: Expression<String> { reference("availability_zone") }
    /// The attribute `backup_retention_period`.
    public var backupRetentionPeriod: Expression<Int> { reference("backup_retention_period") }
    /// The attribute `backup_target`.
    public var backupTarget: Expression<DBInstance.BackupTarget> { reference("backup_target") }
    /// The attribute `backup_window`.
    public var backupWindow: Expression<String> { reference("backup_window") }
    /// The attribute `ca_cert_identifier`.
    public var caCertIdentifier: Expression<String> { reference("ca_cert_identifier") }
    /// The attribute `character_set_name`.
    public var characterSetName: Expression<String> { reference("character_set_name") }
    /// The attribute `copy_tags_to_snapshot`.
    public var copyTagsToSnapshot: Expression<Bool> { reference("copy_tags_to_snapshot") }
    /// The attribute `custom_iam_instance_profile`.
    public var customIAMInstanceProfile: Expression<String> { reference("custom_iam_instance_profile") }
    /// The attribute `customer_owned_ip_enabled`.
    public var customerOwnedIPEnabled: Expression<Bool> { reference("customer_owned_ip_enabled") }
    /// The attribute `database_insights_mode`.
    public var databaseInsightsMode: Expression<DBInstance.DatabaseInsightsMode> { reference("database_insights_mode") }
    /// The attribute `db_name`.
    public var dbName: Expression<String> { reference("db_name") }
    /// The attribute `db_subnet_group_name`.
    public var dbSubnetGroupName: Expression<ID<DBSubnetGroup>> { reference("db_subnet_group_name") }
    /// The attribute `dedicated_log_volume`.
    public var dedicatedLogVolume: Expression<Bool> { reference("dedicated_log_volume") }
    /// The attribute `delete_automated_backups`.
    public var deleteAutomatedBackups: Expression<Bool> { reference("delete_automated_backups") }
    /// The attribute `deletion_protection`.
    public var deletionProtection: Expression<Bool> { reference("deletion_protection") }
    /// The attribute `domain`.
    public var domain: Expression<String> { reference("domain") }
    /// The attribute `domain_auth_secret_arn`.
    public var domainAuthSecretARN: Expression<ARN<SecretsManagerSecret>> { reference("domain_auth_secret_arn") }
    /// The attribute `domain_dns_ips`.
    public var domainDNSIPs: Expression<[String]> { reference("domain_dns_ips") }
    /// The attribute `domain_fqdn`.
    public var domainFqdn: Expression<String> { reference("domain_fqdn") }
    /// The attribute `domain_iam_role_name`.
    public var domainIAMRoleName: Expression<ID<IAMRole>> { reference("domain_iam_role_name") }
    /// The attribute `domain_ou`.
    public var domainOu: Expression<String> { reference("domain_ou") }
    /// The attribute `enabled_cloudwatch_logs_exports`.
    public var enabledCloudWatchLogsExports: Expression<[DBInstance.EnabledCloudWatchLogsExport]> { reference("enabled_cloudwatch_logs_exports") }
    /// The attribute `endpoint`, which the provider computes.
    public var endpoint: Expression<String> { reference("endpoint") }
    /// The attribute `engine`.
    public var engine: Expression<String> { reference("engine") }
    /// The attribute `engine_lifecycle_support`.
    public var engineLifecycleSupport: Expression<DBInstance.EngineLifecycleSupport> { reference("engine_lifecycle_support") }
    /// The attribute `engine_version`.
    public var engineVersion: Expression<String> { reference("engine_version") }
    /// The attribute `engine_version_actual`, which the provider computes.
    public var engineVersionActual: Expression<String> { reference("engine_version_actual") }
    /// The attribute `final_snapshot_identifier`.
    public var finalSnapshotIdentifier: Expression<String> { reference("final_snapshot_identifier") }
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { reference("hosted_zone_id") }
    /// The attribute `iam_database_authentication_enabled`.
    public var iamDatabaseAuthenticationEnabled: Expression<Bool> { reference("iam_database_authentication_enabled") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<DBInstance>> { reference("id") }
    /// The attribute `identifier`.
    public var identifier: Expression<String> { reference("identifier") }
    /// The attribute `identifier_prefix`.
    public var identifierPrefix: Expression<String> { reference("identifier_prefix") }
    /// The attribute `instance_class`.
    public var instanceClass: Expression<String> { reference("instance_class") }
    /// The attribute `iops`.
    public var iops: Expression<Int> { reference("iops") }
    /// The attribute `kms_key_id`.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `latest_restorable_time`, which the provider computes.
    public var latestRestorableTime: Expression<String> { reference("latest_restorable_time") }
    /// The attribute `license_model`.
    public var licenseModel: Expression<String> { reference("license_model") }
    /// The attribute `listener_endpoint`, which the provider computes.
    public var listenerEndpoint: Expression<[DBInstance.ListenerEndpoint]> { reference("listener_endpoint") }
    /// The attribute `maintenance_window`.
    public var maintenanceWindow: Expression<String> { reference("maintenance_window") }
    /// The attribute `manage_master_user_password`.
    public var manageMasterUserPassword: Expression<Bool> { reference("manage_master_user_password") }
    /// The attribute `master_user_secret`, which the provider computes.
    public var masterUserSecret: Expression<[DBInstance.MasterUserSecret]> { reference("master_user_secret") }
    /// The attribute `master_user_secret_kms_key_id`.
    public var masterUserSecretKMSKeyID: Expression<ARN<KMSKey>> { reference("master_user_secret_kms_key_id") }
    /// The attribute `max_allocated_storage`.
    public var maxAllocatedStorage: Expression<Int> { reference("max_allocated_storage") }
    /// The attribute `monitoring_interval`.
    public var monitoringInterval: Expression<Int> { reference("monitoring_interval") }
    /// The attribute `monitoring_role_arn`.
    public var monitoringRoleARN: Expression<ARN<IAMRole>> { reference("monitoring_role_arn") }
    /// The attribute `multi_az`.
    public var multiAZ: Expression<Bool> { reference("multi_az") }
    /// The attribute `nchar_character_set_name`.
    public var ncharCharacterSetName: Expression<String> { reference("nchar_character_set_name") }
    /// The attribute `network_type`.
    public var networkType: Expression<DBInstance.NetworkType> { reference("network_type") }
    /// The attribute `option_group_name`.
    public var optionGroupName: Expression<String> { reference("option_group_name") }
    /// The attribute `parameter_group_name`.
    public var parameterGroupName: Expression<ID<DBParameterGroup>> { reference("parameter_group_name") }
    /// The attribute `password`; sensitive.
    public var password: Expression<String> { reference("password") }
    /// The attribute `password_wo_version`.
    public var passwordWOVersion: Expression<Int> { reference("password_wo_version") }
    /// The attribute `performance_insights_enabled`.
    public var performanceInsightsEnabled: Expression<Bool> { reference("performance_insights_enabled") }
    /// The attribute `performance_insights_kms_key_id`.
    public var performanceInsightsKMSKeyID: Expression<ARN<KMSKey>> { reference("performance_insights_kms_key_id") }
    /// The attribute `performance_insights_retention_period`.
    public var performanceInsightsRetentionPeriod: Expression<Int> { reference("performance_insights_retention_period") }
    /// The attribute `port`.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `publicly_accessible`.
    public var publiclyAccessible: Expression<Bool> { reference("publicly_accessible") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replica_mode`.
    public var replicaMode: Expression<DBInstance.ReplicaMode> { reference("replica_mode") }
    /// The attribute `replicas`, which the provider computes.
    public var replicas: Expression<[String]> { reference("replicas") }
    /// The attribute `replicate_source_db`.
    public var replicateSourceDB: Expression<String> { reference("replicate_source_db") }
    /// The attribute `resource_id`, which the provider computes.
    public var resourceID: Expression<String> { reference("resource_id") }
    /// The attribute `skip_final_snapshot`.
    public var skipFinalSnapshot: Expression<Bool> { reference("skip_final_snapshot") }
    /// The attribute `snapshot_identifier`.
    public var snapshotIdentifier: Expression<String> { reference("snapshot_identifier") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { reference("status") }
    /// The attribute `storage_encrypted`.
    public var storageEncrypted: Expression<Bool> { reference("storage_encrypted") }
    /// The attribute `storage_throughput`.
    public var storageThroughput: Expression<Int> { reference("storage_throughput") }
    /// The attribute `storage_type`.
    public var storageType: Expression<String> { reference("storage_type") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `timezone`.
    public var timezone: Expression<String> { reference("timezone") }
    /// The attribute `upgrade_storage_config`.
    public var upgradeStorageConfig: Expression<Bool> { reference("upgrade_storage_config") }
    /// The attribute `username`.
    public var username: Expression<String> { reference("username") }
    /// The attribute `vpc_security_group_ids`.
    public var vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("vpc_security_group_ids") }

    /// The words that `backup_target` takes.
    public enum BackupTarget: ValueSet {}

    /// The words that `database_insights_mode` takes.
    public enum DatabaseInsightsMode: ValueSet {}

    /// The words that `enabled_cloudwatch_logs_exports` takes.
    public enum EnabledCloudWatchLogsExport: ValueSet {}

    /// The words that `engine_lifecycle_support` takes.
    public enum EngineLifecycleSupport: ValueSet {}

    /// The words that `network_type` takes.
    public enum NetworkType: ValueSet {}

    /// The words that `replica_mode` takes.
    public enum ReplicaMode: ValueSet {}

    /// An element of `listener_endpoint`, which the provider computes.
    public enum ListenerEndpoint {}

    /// An element of `master_user_secret`, which the provider computes.
    public enum MasterUserSecret {}

    /// The block `blue_green_update` of `aws_db_instance`.
    public struct BlueGreenUpdate: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        public init(
            enabled: Expression<Bool>? = nil
        ) {
            body.set("enabled", enabled)
        }
    }

    /// The block `restore_to_point_in_time` of `aws_db_instance`.
    public struct RestoreToPointInTime: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - restoreTime: `restore_time`; not beside `restore_to_point_in_time.use_latest_restorable_time`.
        ///   - sourceDBInstanceAutomatedBackupsARN: `source_db_instance_automated_backups_arn`.
        ///   - sourceDBInstanceIdentifier: `source_db_instance_identifier`.
        ///   - sourceDbiResourceID: `source_dbi_resource_id`.
        ///   - useLatestRestorableTime: `use_latest_restorable_time`; not beside `restore_to_point_in_time.restore_time`.
        public init(
            restoreTime: Expression<String>? = nil,
            sourceDBInstanceAutomatedBackupsARN: Expression<ARN<AnyResource>>? = nil,
            sourceDBInstanceIdentifier: Expression<String>? = nil,
            sourceDbiResourceID: Expression<String>? = nil,
            useLatestRestorableTime: Expression<Bool>? = nil
        ) {
            body.set("restore_time", restoreTime)
            body.set("source_db_instance_automated_backups_arn", sourceDBInstanceAutomatedBackupsARN)
            body.set("source_db_instance_identifier", sourceDBInstanceIdentifier)
            body.set("source_dbi_resource_id", sourceDbiResourceID)
            body.set("use_latest_restorable_time", useLatestRestorableTime)
        }
    }

    /// The block `s3_import` of `aws_db_instance`.
    public struct S3Import: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - bucketName: `bucket_name`; a change replaces the resource.
        ///   - ingestionRole: `ingestion_role`; a change replaces the resource.
        ///   - sourceEngine: `source_engine`; a change replaces the resource.
        ///   - sourceEngineVersion: `source_engine_version`; a change replaces the resource.
        ///   - bucketPrefix: `bucket_prefix`; a change replaces the resource.
        public init(
            bucketName: Expression<ID<S3Bucket>>,
            ingestionRole: Expression<ARN<IAMRole>>,
            sourceEngine: Expression<String>,
            sourceEngineVersion: Expression<String>,
            bucketPrefix: Expression<String>? = nil
        ) {
            body.set("bucket_name", bucketName)
            body.set("bucket_prefix", bucketPrefix)
            body.set("ingestion_role", ingestionRole)
            body.set("source_engine", sourceEngine)
            body.set("source_engine_version", sourceEngineVersion)
        }
    }

    /// The block `timeouts` of `aws_db_instance`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("update", update)
        }
    }
}

extension Expression<DBInstance.BackupTarget> {
    /// The word `outposts`.
    public static var outposts: Self { .init(word: "outposts") }
    /// The word `region`.
    public static var region: Self { .init(word: "region") }
}

extension Expression<DBInstance.DatabaseInsightsMode> {
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
    /// The word `advanced`.
    public static var advanced: Self { .init(word: "advanced") }
}

extension Expression<DBInstance.EnabledCloudWatchLogsExport> {
    /// The word `agent`.
    public static var agent: Self { .init(word: "agent") }
    /// The word `alert`.
    public static var alert: Self { .init(word: "alert") }
    /// The word `audit`.
    public static var audit: Self { .init(word: "audit") }
    /// The word `diag.log`.
    public static var diagLog: Self { .init(word: "diag.log") }
    /// The word `error`.
    public static var error: Self { .init(word: "error") }
    /// The word `general`.
    public static var general: Self { .init(word: "general") }
    /// The word `iam-db-auth-error`.
    public static var iamDBAuthError: Self { .init(word: "iam-db-auth-error") }
    /// The word `listener`.
    public static var listener: Self { .init(word: "listener") }
    /// The word `notify.log`.
    public static var notifyLog: Self { .init(word: "notify.log") }
    /// The word `oemagent`.
    public static var oemagent: Self { .init(word: "oemagent") }
    /// The word `postgresql`.
    public static var postgresql: Self { .init(word: "postgresql") }
    /// The word `slowquery`.
    public static var slowquery: Self { .init(word: "slowquery") }
    /// The word `trace`.
    public static var trace: Self { .init(word: "trace") }
    /// The word `upgrade`.
    public static var upgrade: Self { .init(word: "upgrade") }
}

extension Expression<DBInstance.EngineLifecycleSupport> {
    /// The word `open-source-rds-extended-support`.
    public static var openSourceRDSExtendedSupport: Self { .init(word: "open-source-rds-extended-support") }
    /// The word `open-source-rds-extended-support-disabled`.
    public static var openSourceRDSExtendedSupportDisabled: Self { .init(word: "open-source-rds-extended-support-disabled") }
}

extension Expression<DBInstance.NetworkType> {
    /// The word `DUAL`.
    public static var dual: Self { .init(word: "DUAL") }
    /// The word `IPV4`.
    public static var ipv4: Self { .init(word: "IPV4") }
}

extension Expression<DBInstance.ReplicaMode> {
    /// The word `open-read-only`.
    public static var openReadOnly: Self { .init(word: "open-read-only") }
    /// The word `mounted`.
    public static var mounted: Self { .init(word: "mounted") }
}

extension Expression<DBInstance.ListenerEndpoint> {
    /// The attribute `address`, which the provider computes.
    public var address: Expression<String> { attribute("address") }
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { attribute("hosted_zone_id") }
    /// The attribute `port`, which the provider computes.
    public var port: Expression<Int> { attribute("port") }
}

extension Expression<DBInstance.MasterUserSecret> {
    /// The attribute `kms_key_id`, which the provider computes.
    public var kmsKeyID: Expression<ARN<KMSKey>> { attribute("kms_key_id") }
    /// The attribute `secret_arn`, which the provider computes.
    public var secretARN: Expression<ARN<SecretsManagerSecret>> { attribute("secret_arn") }
    /// The attribute `secret_status`, which the provider computes.
    public var secretStatus: Expression<String> { attribute("secret_status") }
}

// Written by 'synth bind aws_rds_cluster'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// An Aurora database, or a cluster over several zones: `aws_rds_cluster` in Terraform.
public struct RDSCluster: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_rds_cluster"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - engine: `engine`; a change replaces the resource.
    ///   - allocatedStorage: `allocated_storage`.
    ///   - allowMajorVersionUpgrade: `allow_major_version_upgrade`.
    ///   - applyImmediately: `apply_immediately`.
    ///   - availabilityZones: `availability_zones`; a change replaces the resource.
    ///   - backtrackWindow: `backtrack_window`; 0 to 259200.
    ///   - backupRetentionPeriod: `backup_retention_period`; at most 35.
    ///   - caCertificateIdentifier: `ca_certificate_identifier`.
    ///   - clusterIdentifier: `cluster_identifier`; not beside `cluster_identifier_prefix`; a change replaces the resource.
    ///   - clusterIdentifierPrefix: `cluster_identifier_prefix`; not beside `cluster_identifier`; a change replaces the resource.
    ///   - clusterMembers: `cluster_members`.
    ///   - clusterScalabilityType: `cluster_scalability_type`; a change replaces the resource.
    ///   - copyTagsToSnapshot: `copy_tags_to_snapshot`; default false.
    ///   - databaseInsightsMode: `database_insights_mode`.
    ///   - databaseName: `database_name`; a change replaces the resource.
    ///   - dbClusterInstanceClass: `db_cluster_instance_class`.
    ///   - dbClusterParameterGroupName: `db_cluster_parameter_group_name`.
    ///   - dbInstanceParameterGroupName: `db_instance_parameter_group_name`.
    ///   - dbSubnetGroupName: `db_subnet_group_name`; a change replaces the resource.
    ///   - dbSystemID: `db_system_id`; a change replaces the resource.
    ///   - deleteAutomatedBackups: `delete_automated_backups`; default true.
    ///   - deletionProtection: `deletion_protection`.
    ///   - domain: `domain`.
    ///   - domainIAMRoleName: `domain_iam_role_name`.
    ///   - enableGlobalWriteForwarding: `enable_global_write_forwarding`; default false.
    ///   - enableHTTPEndpoint: `enable_http_endpoint`; default false.
    ///   - enableLocalWriteForwarding: `enable_local_write_forwarding`; default false.
    ///   - enabledCloudWatchLogsExports: `enabled_cloudwatch_logs_exports`.
    ///   - engineLifecycleSupport: `engine_lifecycle_support`.
    ///   - engineMode: `engine_mode`; default `provisioned`; a change replaces the resource.
    ///   - engineVersion: `engine_version`.
    ///   - finalSnapshotIdentifier: `final_snapshot_identifier`.
    ///   - globalClusterIdentifier: `global_cluster_identifier`.
    ///   - iamDatabaseAuthenticationEnabled: `iam_database_authentication_enabled`.
    ///   - iamRoles: `iam_roles`.
    ///   - iops: `iops`.
    ///   - kmsKeyID: `kms_key_id`; a change replaces the resource.
    ///   - manageMasterUserPassword: `manage_master_user_password`; not beside `master_password`, `master_password_wo`.
    ///   - masterPassword: `master_password`; not beside `manage_master_user_password`, `master_password_wo`; sensitive.
    ///   - masterPasswordWO: `master_password_wo`; not beside `manage_master_user_password`, `master_password`; only with `master_password_wo_version`; sensitive; not kept in the state.
    ///   - masterPasswordWOVersion: `master_password_wo_version`; only with `master_password_wo`.
    ///   - masterUserSecretKMSKeyID: `master_user_secret_kms_key_id`; 1 to 2048 characters.
    ///   - masterUsername: `master_username`; a change replaces the resource.
    ///   - monitoringInterval: `monitoring_interval`.
    ///   - monitoringRoleARN: `monitoring_role_arn`.
    ///   - networkType: `network_type`.
    ///   - performanceInsightsEnabled: `performance_insights_enabled`.
    ///   - performanceInsightsKMSKeyID: `performance_insights_kms_key_id`.
    ///   - performanceInsightsRetentionPeriod: `performance_insights_retention_period`.
    ///   - port: `port`.
    ///   - preferredBackupWindow: `preferred_backup_window`.
    ///   - preferredMaintenanceWindow: `preferred_maintenance_window`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - replicationSourceIdentifier: `replication_source_identifier`.
    ///   - skipFinalSnapshot: `skip_final_snapshot`; default false.
    ///   - snapshotIdentifier: `snapshot_identifier`; not beside `global_cluster_identifier`; a change replaces the resource.
    ///   - sourceRegion: `source_region`; a change replaces the resource.
    ///   - storageEncrypted: `storage_encrypted`; a change replaces the resource.
    ///   - storageType: `storage_type`; a change may replace the resource.
    ///   - tags: `tags`.
    ///   - vpcSecurityGroupIDs: `vpc_security_group_ids`.
    ///   - restoreToPointInTime: `restore_to_point_in_time`; not beside `s3_import`, `snapshot_identifier`; a change replaces the resource.
    ///   - s3Import: `s3_import`; not beside `snapshot_identifier`, `restore_to_point_in_time`.
    ///   - scalingConfiguration: `scaling_configuration`.
    ///   - serverlessv2ScalingConfiguration: `serverlessv2_scaling_configuration`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        engine: Expression<String>,
        allocatedStorage: Expression<Int>? = nil,
        allowMajorVersionUpgrade: Expression<Bool>? = nil,
        applyImmediately: Expression<Bool>? = nil,
        availabilityZones: Expression<[String]>? = nil,
        backtrackWindow: Expression<Int>? = nil,
        backupRetentionPeriod: Expression<Int>? = nil,
        caCertificateIdentifier: Expression<String>? = nil,
        clusterIdentifier: Expression<String>? = nil,
        clusterIdentifierPrefix: Expression<String>? = nil,
        clusterMembers: Expression<[String]>? = nil,
        clusterScalabilityType: Expression<RDSCluster.ClusterScalabilityType>? = nil,
        copyTagsToSnapshot: Expression<Bool>? = nil,
        databaseInsightsMode: Expression<RDSCluster.DatabaseInsightsMode>? = nil,
        databaseName: Expression<String>? = nil,
        dbClusterInstanceClass: Expression<String>? = nil,
        dbClusterParameterGroupName: Expression<ID<RDSClusterParameterGroup>>? = nil,
        dbInstanceParameterGroupName: Expression<ID<DBParameterGroup>>? = nil,
        dbSubnetGroupName: Expression<ID<DBSubnetGroup>>? = nil,
        dbSystemID: Expression<String>? = nil,
        deleteAutomatedBackups: Expression<Bool>? = nil,
        deletionProtection: Expression<Bool>? = nil,
        domain: Expression<String>? = nil,
        domainIAMRoleName: Expression<ID<IAMRole>>? = nil,
        enableGlobalWriteForwarding: Expression<Bool>? = nil,
        enableHTTPEndpoint: Expression<Bool>? = nil,
        enableLocalWriteForwarding: Expression<Bool>? = nil,
        enabledCloudWatchLogsExports: Expression<[RDSCluster.EnabledCloudWatchLogsExport]>? = nil,
        engineLifecycleSupport: Expression<RDSCluster.EngineLifecycleSupport>? = nil,
        engineMode: Expression<RDSCluster.EngineMode>? = nil,
        engineVersion: Expression<String>? = nil,
        finalSnapshotIdentifier: Expression<String>? = nil,
        globalClusterIdentifier: Expression<String>? = nil,
        iamDatabaseAuthenticationEnabled: Expression<Bool>? = nil,
        iamRoles: Expression<[ARN<IAMRole>]>? = nil,
        iops: Expression<Int>? = nil,
        kmsKeyID: Expression<ARN<KMSKey>>? = nil,
        manageMasterUserPassword: Expression<Bool>? = nil,
        masterPassword: Expression<String>? = nil,
        masterPasswordWO: Expression<String>? = nil,
        masterPasswordWOVersion: Expression<Int>? = nil,
        masterUserSecretKMSKeyID: Expression<ARN<KMSKey>>? = nil,
        masterUsername: Expression<String>? = nil,
        monitoringInterval: Expression<Int>? = nil,
        monitoringRoleARN: Expression<ARN<IAMRole>>? = nil,
        networkType: Expression<RDSCluster.NetworkType>? = nil,
        performanceInsightsEnabled: Expression<Bool>? = nil,
        performanceInsightsKMSKeyID: Expression<ARN<KMSKey>>? = nil,
        performanceInsightsRetentionPeriod: Expression<Int>? = nil,
        port: Expression<Int>? = nil,
        preferredBackupWindow: Expression<String>? = nil,
        preferredMaintenanceWindow: Expression<String>? = nil,
        region: Expression<String>? = nil,
        replicationSourceIdentifier: Expression<String>? = nil,
        skipFinalSnapshot: Expression<Bool>? = nil,
        snapshotIdentifier: Expression<String>? = nil,
        sourceRegion: Expression<String>? = nil,
        storageEncrypted: Expression<Bool>? = nil,
        storageType: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil,
        restoreToPointInTime: RDSCluster.RestoreToPointInTime? = nil,
        s3Import: RDSCluster.S3Import? = nil,
        scalingConfiguration: RDSCluster.ScalingConfiguration? = nil,
        serverlessv2ScalingConfiguration: RDSCluster.Serverlessv2ScalingConfiguration? = nil,
        timeouts: RDSCluster.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allocated_storage", allocatedStorage)
        node.body.set("allow_major_version_upgrade", allowMajorVersionUpgrade)
        node.body.set("apply_immediately", applyImmediately)
        node.body.set("availability_zones", availabilityZones)
        node.body.set("backtrack_window", backtrackWindow)
        node.body.set("backup_retention_period", backupRetentionPeriod)
        node.body.set("ca_certificate_identifier", caCertificateIdentifier)
        node.body.set("cluster_identifier", clusterIdentifier)
        node.body.set("cluster_identifier_prefix", clusterIdentifierPrefix)
        node.body.set("cluster_members", clusterMembers)
        node.body.set("cluster_scalability_type", clusterScalabilityType)
        node.body.set("copy_tags_to_snapshot", copyTagsToSnapshot)
        node.body.set("database_insights_mode", databaseInsightsMode)
        node.body.set("database_name", databaseName)
        node.body.set("db_cluster_instance_class", dbClusterInstanceClass)
        node.body.set("db_cluster_parameter_group_name", dbClusterParameterGroupName)
        node.body.set("db_instance_parameter_group_name", dbInstanceParameterGroupName)
        node.body.set("db_subnet_group_name", dbSubnetGroupName)
        node.body.set("db_system_id", dbSystemID)
        node.body.set("delete_automated_backups", deleteAutomatedBackups)
        node.body.set("deletion_protection", deletionProtection)
        node.body.set("domain", domain)
        node.body.set("domain_iam_role_name", domainIAMRoleName)
        node.body.set("enable_global_write_forwarding", enableGlobalWriteForwarding)
        node.body.set("enable_http_endpoint", enableHTTPEndpoint)
        node.body.set("enable_local_write_forwarding", enableLocalWriteForwarding)
        node.body.set("enabled_cloudwatch_logs_exports", enabledCloudWatchLogsExports)
        node.body.set("engine", engine)
        node.body.set("engine_lifecycle_support", engineLifecycleSupport)
        node.body.set("engine_mode", engineMode)
        node.body.set("engine_version", engineVersion)
        node.body.set("final_snapshot_identifier", finalSnapshotIdentifier)
        node.body.set("global_cluster_identifier", globalClusterIdentifier)
        node.body.set("iam_database_authentication_enabled", iamDatabaseAuthenticationEnabled)
        node.body.set("iam_roles", iamRoles)
        node.body.set("iops", iops)
        node.body.set("kms_key_id", kmsKeyID)
        node.body.set("manage_master_user_password", manageMasterUserPassword)
        node.body.set("master_password", masterPassword)
        node.body.set("master_password_wo", masterPasswordWO)
        node.body.set("master_password_wo_version", masterPasswordWOVersion)
        node.body.set("master_user_secret_kms_key_id", masterUserSecretKMSKeyID)
        node.body.set("master_username", masterUsername)
        node.body.set("monitoring_interval", monitoringInterval)
        node.body.set("monitoring_role_arn", monitoringRoleARN)
        node.body.set("network_type", networkType)
        node.body.set("performance_insights_enabled", performanceInsightsEnabled)
        node.body.set("performance_insights_kms_key_id", performanceInsightsKMSKeyID)
        node.body.set("performance_insights_retention_period", performanceInsightsRetentionPeriod)
        node.body.set("port", port)
        node.body.set("preferred_backup_window", preferredBackupWindow)
        node.body.set("preferred_maintenance_window", preferredMaintenanceWindow)
        node.body.set("region", region)
        node.body.set("replication_source_identifier", replicationSourceIdentifier)
        node.body.set("restore_to_point_in_time", restoreToPointInTime)
        node.body.set("s3_import", s3Import)
        node.body.set("scaling_configuration", scalingConfiguration)
        node.body.set("serverlessv2_scaling_configuration", serverlessv2ScalingConfiguration)
        node.body.set("skip_final_snapshot", skipFinalSnapshot)
        node.body.set("snapshot_identifier", snapshotIdentifier)
        node.body.set("source_region", sourceRegion)
        node.body.set("storage_encrypted", storageEncrypted)
        node.body.set("storage_type", storageType)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_security_group_ids", vpcSecurityGroupIDs)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allocated_storage`.
    public var allocatedStorage: Expression<Int> { reference("allocated_storage") }
    /// The attribute `allow_major_version_upgrade`.
    public var allowMajorVersionUpgrade: Expression<Bool> { reference("allow_major_version_upgrade") }
    /// The attribute `apply_immediately`.
    public var applyImmediately: Expression<Bool> { reference("apply_immediately") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<RDSCluster>> { reference("arn") }
    /// The attribute `availability_zones`.
    public var availabilityZones: Expression<[String]> { reference("availability_zones") }
    /// The attribute `backtrack_window`.
    public var backtrackWindow: Expression<Int> { reference("backtrack_window") }
    /// The attribute `backup_retention_period`.
    public var backupRetentionPeriod: Expression<Int> { reference("backup_retention_period") }
    /// The attribute `ca_certificate_identifier`.
    public var caCertificateIdentifier: Expression<String> { reference("ca_certificate_identifier") }
    /// The attribute `ca_certificate_valid_till`, which the provider computes.
    public var caCertificateValidTill: Expression<String> { reference("ca_certificate_valid_till") }
    /// The attribute `cluster_identifier`.
    public var clusterIdentifier: Expression<String> { reference("cluster_identifier") }
    /// The attribute `cluster_identifier_prefix`.
    public var clusterIdentifierPrefix: Expression<String> { reference("cluster_identifier_prefix") }
    /// The attribute `cluster_members`.
    public var clusterMembers: Expression<[String]> { reference("cluster_members") }
    /// The attribute `cluster_resource_id`, which the provider computes.
    public var clusterResourceID: Expression<String> { reference("cluster_resource_id") }
    /// The attribute `cluster_scalability_type`.
    public var clusterScalabilityType: Expression<RDSCluster.ClusterScalabilityType> { reference("cluster_scalability_type") }
    /// The attribute `copy_tags_to_snapshot`.
    public var copyTagsToSnapshot: Expression<Bool> { reference("copy_tags_to_snapshot") }
    /// The attribute `database_insights_mode`.
    public var databaseInsightsMode: Expression<RDSCluster.DatabaseInsightsMode> { reference("database_insights_mode") }
    /// The attribute `database_name`.
    public var databaseName: Expression<String> { reference("database_name") }
    /// The attribute `db_cluster_instance_class`.
    public var dbClusterInstanceClass: Expression<String> { reference("db_cluster_instance_class") }
    /// The attribute `db_cluster_parameter_group_name`.
    public var dbClusterParameterGroupName: Expression<ID<RDSClusterParameterGroup>> { reference("db_cluster_parameter_group_name") }
    /// The attribute `db_instance_parameter_group_name`.
    public var dbInstanceParameterGroupName: Expression<ID<DBParameterGroup>> { reference("db_instance_parameter_group_name") }
    /// The attribute `db_subnet_group_name`.
    public var dbSubnetGroupName: Expression<ID<DBSubnetGroup>> { reference("db_subnet_group_name") }
    /// The attribute `db_system_id`.
    public var dbSystemID: Expression<String> { reference("db_system_id") }
    /// The attribute `delete_automated_backups`.
    public var deleteAutomatedBackups: Expression<Bool> { reference("delete_automated_backups") }
    /// The attribute `deletion_protection`.
    public var deletionProtection: Expression<Bool> { reference("deletion_protection") }
    /// The attribute `domain`.
    public var domain: Expression<String> { reference("domain") }
    /// The attribute `domain_iam_role_name`.
    public var domainIAMRoleName: Expression<ID<IAMRole>> { reference("domain_iam_role_name") }
    /// The attribute `enable_global_write_forwarding`.
    public var enableGlobalWriteForwarding: Expression<Bool> { reference("enable_global_write_forwarding") }
    /// The attribute `enable_http_endpoint`.
    public var enableHTTPEndpoint: Expression<Bool> { reference("enable_http_endpoint") }
    /// The attribute `enable_local_write_forwarding`.
    public var enableLocalWriteForwarding: Expression<Bool> { reference("enable_local_write_forwarding") }
    /// The attribute `enabled_cloudwatch_logs_exports`.
    public var enabledCloudWatchLogsExports: Expression<[RDSCluster.EnabledCloudWatchLogsExport]> { reference("enabled_cloudwatch_logs_exports") }
    /// The attribute `endpoint`, which the provider computes.
    public var endpoint: Expression<String> { reference("endpoint") }
    /// The attribute `engine`.
    public var engine: Expression<String> { reference("engine") }
    /// The attribute `engine_lifecycle_support`.
    public var engineLifecycleSupport: Expression<RDSCluster.EngineLifecycleSupport> { reference("engine_lifecycle_support") }
    /// The attribute `engine_mode`.
    public var engineMode: Expression<RDSCluster.EngineMode> { reference("engine_mode") }
    /// The attribute `engine_version`.
    public var engineVersion: Expression<String> { reference("engine_version") }
    /// The attribute `engine_version_actual`, which the provider computes.
    public var engineVersionActual: Expression<String> { reference("engine_version_actual") }
    /// The attribute `final_snapshot_identifier`.
    public var finalSnapshotIdentifier: Expression<String> { reference("final_snapshot_identifier") }
    /// The attribute `global_cluster_identifier`.
    public var globalClusterIdentifier: Expression<String> { reference("global_cluster_identifier") }
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { reference("hosted_zone_id") }
    /// The attribute `iam_database_authentication_enabled`.
    public var iamDatabaseAuthenticationEnabled: Expression<Bool> { reference("iam_database_authentication_enabled") }
    /// The attribute `iam_roles`.
    public var iamRoles: Expression<[ARN<IAMRole>]> { reference("iam_roles") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<RDSCluster>> { reference("id") }
    /// The attribute `iops`.
    public var iops: Expression<Int> { reference("iops") }
    /// The attribute `kms_key_id`.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `manage_master_user_password`.
    public var manageMasterUserPassword: Expression<Bool> { reference("manage_master_user_password") }
    /// The attribute `master_password`; sensitive.
    public var masterPassword: Expression<String> { reference("master_password") }
    /// The attribute `master_password_wo_version`.
    public var masterPasswordWOVersion: Expression<Int> { reference("master_password_wo_version") }
    /// The attribute `master_user_secret`, which the provider computes.
    public var masterUserSecret: Expression<[RDSCluster.MasterUserSecret]> { reference("master_user_secret") }
    /// The attribute `master_user_secret_kms_key_id`.
    public var masterUserSecretKMSKeyID: Expression<ARN<KMSKey>> { reference("master_user_secret_kms_key_id") }
    /// The attribute `master_username`.
    public var masterUsername: Expression<String> { reference("master_username") }
    /// The attribute `monitoring_interval`.
    public var monitoringInterval: Expression<Int> { reference("monitoring_interval") }
    /// The attribute `monitoring_role_arn`.
    public var monitoringRoleARN: Expression<ARN<IAMRole>> { reference("monitoring_role_arn") }
    /// The attribute `network_type`.
    public var networkType: Expression<RDSCluster.NetworkType> { reference("network_type") }
    /// The attribute `performance_insights_enabled`.
    public var performanceInsightsEnabled: Expression<Bool> { reference("performance_insights_enabled") }
    /// The attribute `performance_insights_kms_key_id`.
    public var performanceInsightsKMSKeyID: Expression<ARN<KMSKey>> { reference("performance_insights_kms_key_id") }
    /// The attribute `performance_insights_retention_period`.
    public var performanceInsightsRetentionPeriod: Expression<Int> { reference("performance_insights_retention_period") }
    /// The attribute `port`.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `preferred_backup_window`.
    public var preferredBackupWindow: Expression<String> { reference("preferred_backup_window") }
    /// The attribute `preferred_maintenance_window`.
    public var preferredMaintenanceWindow: Expression<String> { reference("preferred_maintenance_window") }
    /// The attribute `reader_endpoint`, which the provider computes.
    public var readerEndpoint: Expression<String> { reference("reader_endpoint") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replication_source_identifier`.
    public var replicationSourceIdentifier: Expression<String> { reference("replication_source_identifier") }
    /// The attribute `skip_final_snapshot`.
    public var skipFinalSnapshot: Expression<Bool> { reference("skip_final_snapshot") }
    /// The attribute `snapshot_identifier`.
    public var snapshotIdentifier: Expression<String> { reference("snapshot_identifier") }
    /// The attribute `source_region`.
    public var sourceRegion: Expression<String> { reference("source_region") }
    /// The attribute `storage_encrypted`.
    public var storageEncrypted: Expression<Bool> { reference("storage_encrypted") }
    /// The attribute `storage_type`.
    public var storageType: Expression<String> { reference("storage_type") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_security_group_ids`.
    public var vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("vpc_security_group_ids") }

    /// The words that `cluster_scalability_type` takes.
    public enum ClusterScalabilityType: ValueSet {}

    /// The words that `database_insights_mode` takes.
    public enum DatabaseInsightsMode: ValueSet {}

    /// The words that `enabled_cloudwatch_logs_exports` takes.
    public enum EnabledCloudWatchLogsExport: ValueSet {}

    /// The words that `engine_lifecycle_support` takes.
    public enum EngineLifecycleSupport: ValueSet {}

    /// The words that `engine_mode` takes.
    public enum EngineMode: ValueSet {}

    /// The words that `network_type` takes.
    public enum NetworkType: ValueSet {}

    /// An element of `master_user_secret`, which the provider computes.
    public enum MasterUserSecret {}

    /// The block `restore_to_point_in_time` of `aws_rds_cluster`.
    public struct RestoreToPointInTime: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - restoreToTime: `restore_to_time`; exactly one of `restore_to_point_in_time.restore_to_time`, `restore_to_point_in_time.use_latest_restorable_time`; a change replaces the resource.
        ///   - restoreType: `restore_type`; a change replaces the resource.
        ///   - sourceClusterIdentifier: `source_cluster_identifier`; exactly one of `restore_to_point_in_time.source_cluster_identifier`, `restore_to_point_in_time.source_cluster_resource_id`; a change replaces the resource.
        ///   - sourceClusterResourceID: `source_cluster_resource_id`; exactly one of `restore_to_point_in_time.source_cluster_identifier`, `restore_to_point_in_time.source_cluster_resource_id`; a change replaces the resource.
        ///   - useLatestRestorableTime: `use_latest_restorable_time`; exactly one of `restore_to_point_in_time.restore_to_time`, `restore_to_point_in_time.use_latest_restorable_time`; a change replaces the resource.
        public init(
            restoreToTime: Expression<String>? = nil,
            restoreType: Expression<RDSCluster.RestoreToPointInTime.RestoreType>? = nil,
            sourceClusterIdentifier: Expression<String>? = nil,
            sourceClusterResourceID: Expression<String>? = nil,
            useLatestRestorableTime: Expression<Bool>? = nil
        ) {
            body.set("restore_to_time", restoreToTime)
            body.set("restore_type", restoreType)
            body.set("source_cluster_identifier", sourceClusterIdentifier)
            body.set("source_cluster_resource_id", sourceClusterResourceID)
            body.set("use_latest_restorable_time", useLatestRestorableTime)
        }

        /// The words that `restore_type` takes.
        public enum RestoreType: ValueSet {}
    }

    /// The block `s3_import` of `aws_rds_cluster`.
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

    /// The block `scaling_configuration` of `aws_rds_cluster`.
    public struct ScalingConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - autoPause: `auto_pause`; default true.
        ///   - maxCapacity: `max_capacity`; default 16.
        ///   - minCapacity: `min_capacity`; default 1.
        ///   - secondsBeforeTimeout: `seconds_before_timeout`; 60 to 600; default 300.
        ///   - secondsUntilAutoPause: `seconds_until_auto_pause`; 300 to 86400; default 300.
        ///   - timeoutAction: `timeout_action`; default `RollbackCapacityChange`.
        public init(
            autoPause: Expression<Bool>? = nil,
            maxCapacity: Expression<Int>? = nil,
            minCapacity: Expression<Int>? = nil,
            secondsBeforeTimeout: Expression<Int>? = nil,
            secondsUntilAutoPause: Expression<Int>? = nil,
            timeoutAction: Expression<RDSCluster.ScalingConfiguration.TimeoutAction>? = nil
        ) {
            body.set("auto_pause", autoPause)
            body.set("max_capacity", maxCapacity)
            body.set("min_capacity", minCapacity)
            body.set("seconds_before_timeout", secondsBeforeTimeout)
            body.set("seconds_until_auto_pause", secondsUntilAutoPause)
            body.set("timeout_action", timeoutAction)
        }

        /// The words that `timeout_action` takes.
        public enum TimeoutAction: ValueSet {}
    }

    /// The block `serverlessv2_scaling_configuration` of `aws_rds_cluster`.
    public struct Serverlessv2ScalingConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maxCapacity: `max_capacity`; 1 to 256.
        ///   - minCapacity: `min_capacity`; 0 to 256.
        ///   - secondsUntilAutoPause: `seconds_until_auto_pause`; 300 to 86400.
        public init(
            maxCapacity: Expression<Double>,
            minCapacity: Expression<Double>,
            secondsUntilAutoPause: Expression<Int>? = nil
        ) {
            body.set("max_capacity", maxCapacity)
            body.set("min_capacity", minCapacity)
            body.set("seconds_until_auto_pause", secondsUntilAutoPause)
        }
    }

    /// The block `timeouts` of `aws_rds_cluster`.
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

extension Expression<RDSCluster.ClusterScalabilityType> {
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
    /// The word `limitless`.
    public static var limitless: Self { .init(word: "limitless") }
}

extension Expression<RDSCluster.DatabaseInsightsMode> {
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
    /// The word `advanced`.
    public static var advanced: Self { .init(word: "advanced") }
}

extension Expression<RDSCluster.EnabledCloudWatchLogsExport> {
    /// The word `audit`.
    public static var audit: Self { .init(word: "audit") }
    /// The word `error`.
    public static var error: Self { .init(word: "error") }
    /// The word `general`.
    public static var general: Self { .init(word: "general") }
    /// The word `iam-db-auth-error`.
    public static var iamDBAuthError: Self { .init(word: "iam-db-auth-error") }
    /// The word `instance`.
    public static var instance: Self { .init(word: "instance") }
    /// The word `postgresql`.
    public static var postgresql: Self { .init(word: "postgresql") }
    /// The word `slowquery`.
    public static var slowquery: Self { .init(word: "slowquery") }
    /// The word `upgrade`.
    public static var upgrade: Self { .init(word: "upgrade") }
}

extension Expression<RDSCluster.EngineLifecycleSupport> {
    /// The word `open-source-rds-extended-support`.
    public static var openSourceRDSExtendedSupport: Self { .init(word: "open-source-rds-extended-support") }
    /// The word `open-source-rds-extended-support-disabled`.
    public static var openSourceRDSExtendedSupportDisabled: Self { .init(word: "open-source-rds-extended-support-disabled") }
}

extension Expression<RDSCluster.EngineMode> {
    /// The word `global`.
    public static var global: Self { .init(word: "global") }
    /// The word `multimaster`.
    public static var multimaster: Self { .init(word: "multimaster") }
    /// The word `parallelquery`.
    public static var parallelquery: Self { .init(word: "parallelquery") }
    /// The word `provisioned`.
    public static var provisioned: Self { .init(word: "provisioned") }
    /// The word `serverless`.
    public static var serverless: Self { .init(word: "serverless") }
}

extension Expression<RDSCluster.NetworkType> {
    /// The word `DUAL`.
    public static var dual: Self { .init(word: "DUAL") }
    /// The word `IPV4`.
    public static var ipv4: Self { .init(word: "IPV4") }
}

extension Expression<RDSCluster.RestoreToPointInTime.RestoreType> {
    /// The word `copy-on-write`.
    public static var copyOnWrite: Self { .init(word: "copy-on-write") }
    /// The word `full-copy`.
    public static var fullCopy: Self { .init(word: "full-copy") }
}

extension Expression<RDSCluster.ScalingConfiguration.TimeoutAction> {
    /// The word `ForceApplyCapacityChange`.
    public static var forceApplyCapacityChange: Self { .init(word: "ForceApplyCapacityChange") }
    /// The word `RollbackCapacityChange`.
    public static var rollbackCapacityChange: Self { .init(word: "RollbackCapacityChange") }
}

extension Expression<RDSCluster.MasterUserSecret> {
    /// The attribute `kms_key_id`, which the provider computes.
    public var kmsKeyID: Expression<ARN<KMSKey>> { attribute("kms_key_id") }
    /// The attribute `secret_arn`, which the provider computes.
    public var secretARN: Expression<ARN<SecretsManagerSecret>> { attribute("secret_arn") }
    /// The attribute `secret_status`, which the provider computes.
    public var secretStatus: Expression<String> { attribute("secret_status") }
}

// Written by 'synth bind aws_rds_cluster_instance'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A writer or reader of an Aurora database: `aws_rds_cluster_instance` in Terraform.
public struct RDSClusterInstance: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_rds_cluster_instance"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - clusterIdentifier: `cluster_identifier`; a change replaces the resource.
    ///   - engine: `engine`; a change replaces the resource.
    ///   - instanceClass: `instance_class`.
    ///   - applyImmediately: `apply_immediately`.
    ///   - autoMinorVersionUpgrade: `auto_minor_version_upgrade`; default true.
    ///   - availabilityZone: `availability_zone`; a change replaces the resource.
    ///   - caCertIdentifier: `ca_cert_identifier`.
    ///   - copyTagsToSnapshot: `copy_tags_to_snapshot`; default false.
    ///   - customIAMInstanceProfile: `custom_iam_instance_profile`; a change replaces the resource.
    ///   - dbParameterGroupName: `db_parameter_group_name`.
    ///   - dbSubnetGroupName: `db_subnet_group_name`; a change replaces the resource.
    ///   - engineVersion: `engine_version`.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - identifier: `identifier`; not beside `identifier_prefix`; a change replaces the resource.
    ///   - identifierPrefix: `identifier_prefix`; not beside `identifier`; a change replaces the resource.
    ///   - monitoringInterval: `monitoring_interval`; default 0.
    ///   - monitoringRoleARN: `monitoring_role_arn`.
    ///   - performanceInsightsEnabled: `performance_insights_enabled`.
    ///   - performanceInsightsKMSKeyID: `performance_insights_kms_key_id`.
    ///   - performanceInsightsRetentionPeriod: `performance_insights_retention_period`.
    ///   - preferredBackupWindow: `preferred_backup_window`.
    ///   - preferredMaintenanceWindow: `preferred_maintenance_window`.
    ///   - promotionTier: `promotion_tier`; default 0.
    ///   - publiclyAccessible: `publicly_accessible`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        clusterIdentifier: Expression<ID<RDSCluster>>,
        engine: Expression<String>,
        instanceClass: Expression<String>,
        applyImmediately: Expression<Bool>? = nil,
        autoMinorVersionUpgrade: Expression<Bool>? = nil,
        availabilityZone: Expression<String>? = nil,
        caCertIdentifier: Expression<String>? = nil,
        copyTagsToSnapshot: Expression<Bool>? = nil,
        customIAMInstanceProfile: Expression<String>? = nil,
        dbParameterGroupName: Expression<ID<DBParameterGroup>>? = nil,
        dbSubnetGroupName: Expression<ID<DBSubnetGroup>>? = nil,
        engineVersion: Expression<String>? = nil,
        forceDestroy: Expression<Bool>? = nil,
        identifier: Expression<String>? = nil,
        identifierPrefix: Expression<String>? = nil,
        monitoringInterval: Expression<Int>? = nil,
        monitoringRoleARN: Expression<ARN<IAMRole>>? = nil,
        performanceInsightsEnabled: Expression<Bool>? = nil,
        performanceInsightsKMSKeyID: Expression<ARN<KMSKey>>? = nil,
        performanceInsightsRetentionPeriod: Expression<Int>? = nil,
        preferredBackupWindow: Expression<String>? = nil,
        preferredMaintenanceWindow: Expression<String>? = nil,
        promotionTier: Expression<Int>? = nil,
        publiclyAccessible: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        timeouts: RDSClusterInstance.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("apply_immediately", applyImmediately)
        node.body.set("auto_minor_version_upgrade", autoMinorVersionUpgrade)
        node.body.set("availability_zone", availabilityZone)
        node.body.set("ca_cert_identifier", caCertIdentifier)
        node.body.set("cluster_identifier", clusterIdentifier)
        node.body.set("copy_tags_to_snapshot", copyTagsToSnapshot)
        node.body.set("custom_iam_instance_profile", customIAMInstanceProfile)
        node.body.set("db_parameter_group_name", dbParameterGroupName)
        node.body.set("db_subnet_group_name", dbSubnetGroupName)
        node.body.set("engine", engine)
        node.body.set("engine_version", engineVersion)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("identifier", identifier)
        node.body.set("identifier_prefix", identifierPrefix)
        node.body.set("instance_class", instanceClass)
        node.body.set("monitoring_interval", monitoringInterval)
        node.body.set("monitoring_role_arn", monitoringRoleARN)
        node.body.set("performance_insights_enabled", performanceInsightsEnabled)
        node.body.set("performance_insights_kms_key_id", performanceInsightsKMSKeyID)
        node.body.set("performance_insights_retention_period", performanceInsightsRetentionPeriod)
        node.body.set("preferred_backup_window", preferredBackupWindow)
        node.body.set("preferred_maintenance_window", preferredMaintenanceWindow)
        node.body.set("promotion_tier", promotionTier)
        node.body.set("publicly_accessible", publiclyAccessible)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `apply_immediately`.
    public var applyImmediately: Expression<Bool> { reference("apply_immediately") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<RDSClusterInstance>> { reference("arn") }
    /// The attribute `auto_minor_version_upgrade`.
    public var autoMinorVersionUpgrade: Expression<Bool> { reference("auto_minor_version_upgrade") }
    /// The attribute `availability_zone`.
    public var availabilityZone: Expression<String> { reference("availability_zone") }
    /// The attribute `ca_cert_identifier`.
    public var caCertIdentifier: Expression<String> { reference("ca_cert_identifier") }
    /// The attribute `cluster_identifier`.
    public var clusterIdentifier: Expression<ID<RDSCluster>> { reference("cluster_identifier") }
    /// The attribute `copy_tags_to_snapshot`.
    public var copyTagsToSnapshot: Expression<Bool> { reference("copy_tags_to_snapshot") }
    /// The attribute `custom_iam_instance_profile`.
    public var customIAMInstanceProfile: Expression<String> { reference("custom_iam_instance_profile") }
    /// The attribute `db_parameter_group_name`.
    public var dbParameterGroupName: Expression<ID<DBParameterGroup>> { reference("db_parameter_group_name") }
    /// The attribute `db_subnet_group_name`.
    public var dbSubnetGroupName: Expression<ID<DBSubnetGroup>> { reference("db_subnet_group_name") }
    /// The attribute `dbi_resource_id`, which the provider computes.
    public var dbiResourceID: Expression<String> { reference("dbi_resource_id") }
    /// The attribute `endpoint`, which the provider computes.
    public var endpoint: Expression<String> { reference("endpoint") }
    /// The attribute `engine`.
    public var engine: Expression<String> { reference("engine") }
    /// The attribute `engine_version`.
    public var engineVersion: Expression<String> { reference("engine_version") }
    /// The attribute `engine_version_actual`, which the provider computes.
    public var engineVersionActual: Expression<String> { reference("engine_version_actual") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<RDSClusterInstance>> { reference("id") }
    /// The attribute `identifier`.
    public var identifier: Expression<String> { reference("identifier") }
    /// The attribute `identifier_prefix`.
    public var identifierPrefix: Expression<String> { reference("identifier_prefix") }
    /// The attribute `instance_class`.
    public var instanceClass: Expression<String> { reference("instance_class") }
    /// The attribute `kms_key_id`, which the provider computes.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `monitoring_interval`.
    public var monitoringInterval: Expression<Int> { reference("monitoring_interval") }
    /// The attribute `monitoring_role_arn`.
    public var monitoringRoleARN: Expression<ARN<IAMRole>> { reference("monitoring_role_arn") }
    /// The attribute `network_type`, which the provider computes.
    public var networkType: Expression<String> { reference("network_type") }
    /// The attribute `performance_insights_enabled`.
    public var performanceInsightsEnabled: Expression<Bool> { reference("performance_insights_enabled") }
    /// The attribute `performance_insights_kms_key_id`.
    public var performanceInsightsKMSKeyID: Expression<ARN<KMSKey>> { reference("performance_insights_kms_key_id") }
    /// The attribute `performance_insights_retention_period`.
    public var performanceInsightsRetentionPeriod: Expression<Int> { reference("performance_insights_retention_period") }
    /// The attribute `port`, which the provider computes.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `preferred_backup_window`.
    public var preferredBackupWindow: Expression<String> { reference("preferred_backup_window") }
    /// The attribute `preferred_maintenance_window`.
    public var preferredMaintenanceWindow: Expression<String> { reference("preferred_maintenance_window") }
    /// The attribute `promotion_tier`.
    public var promotionTier: Expression<Int> { reference("promotion_tier") }
    /// The attribute `publicly_accessible`.
    public var publiclyAccessible: Expression<Bool> { reference("publicly_accessible") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `storage_encrypted`, which the provider computes.
    public var storageEncrypted: Expression<Bool> { reference("storage_encrypted") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `writer`, which the provider computes.
    public var writer: Expression<Bool> { reference("writer") }

    /// The block `timeouts` of `aws_rds_cluster_instance`.
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

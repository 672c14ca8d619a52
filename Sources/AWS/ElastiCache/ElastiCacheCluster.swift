// Written by 'synth bind aws_elasticache_cluster'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A cache in memory, of Memcached or a single Redis node: `aws_elasticache_cluster` in Terraform.
public struct ElastiCacheCluster: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_elasticache_cluster"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - clusterID: `cluster_id`; 1 to 50 characters; a change replaces the resource.
    ///   - applyImmediately: `apply_immediately`.
    ///   - autoMinorVersionUpgrade: `auto_minor_version_upgrade`; default `true`.
    ///   - availabilityZone: `availability_zone`; a change replaces the resource.
    ///   - azMode: `az_mode`.
    ///   - engine: `engine`; exactly one of `engine`, `replication_group_id`; a change replaces the resource.
    ///   - engineVersion: `engine_version`; a change may replace the resource.
    ///   - finalSnapshotIdentifier: `final_snapshot_identifier`.
    ///   - ipDiscovery: `ip_discovery`.
    ///   - maintenanceWindow: `maintenance_window`.
    ///   - networkType: `network_type`; a change replaces the resource.
    ///   - nodeType: `node_type`; a change may replace the resource.
    ///   - notificationTopicARN: `notification_topic_arn`.
    ///   - numCacheNodes: `num_cache_nodes`.
    ///   - outpostMode: `outpost_mode`; only with `preferred_outpost_arn`; a change replaces the resource.
    ///   - parameterGroupName: `parameter_group_name`.
    ///   - port: `port`; a change replaces the resource.
    ///   - preferredAvailabilityZones: `preferred_availability_zones`.
    ///   - preferredOutpostARN: `preferred_outpost_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - replicationGroupID: `replication_group_id`; 1 to 40 characters; exactly one of `replication_group_id`, `engine`; a change replaces the resource.
    ///   - securityGroupIDs: `security_group_ids`.
    ///   - snapshotARNs: `snapshot_arns`; a change replaces the resource.
    ///   - snapshotName: `snapshot_name`; a change replaces the resource.
    ///   - snapshotRetentionLimit: `snapshot_retention_limit`; at most 35.
    ///   - snapshotWindow: `snapshot_window`.
    ///   - subnetGroupName: `subnet_group_name`; a change replaces the resource.
    ///   - tags: `tags`.
    ///   - transitEncryptionEnabled: `transit_encryption_enabled`; a change replaces the resource.
    ///   - logDeliveryConfiguration: `log_delivery_configuration`; at most 2.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        clusterID: Expression<String>,
        applyImmediately: Expression<Bool>? = nil,
        autoMinorVersionUpgrade: Expression<Bool>? = nil,
        availabilityZone: Expression<String>? = nil,
        azMode: Expression<ElastiCacheCluster.AZMode>? = nil,
        engine: Expression<ElastiCacheCluster.Engine>? = nil,
        engineVersion: Expression<String>? = nil,
        finalSnapshotIdentifier: Expression<String>? = nil,
        ipDiscovery: Expression<ElastiCacheCluster.IPDiscovery>? = nil,
        maintenanceWindow: Expression<String>? = nil,
        networkType: Expression<ElastiCacheCluster.NetworkType>? = nil,
        nodeType: Expression<String>? = nil,
        notificationTopicARN: Expression<ARN<SNSTopic>>? = nil,
        numCacheNodes: Expression<Int>? = nil,
        outpostMode: Expression<ElastiCacheCluster.OutpostMode>? = nil,
        parameterGroupName: Expression<ID<ElastiCacheParameterGroup>>? = nil,
        port: Expression<Int>? = nil,
        preferredAvailabilityZones: Expression<[String]>? = nil,
        preferredOutpostARN: Expression<ARN<AnyResource>>? = nil,
        region: Expression<String>? = nil,
        replicationGroupID: Expression<String>? = nil,
        securityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil,
        snapshotARNs: Expression<[ARN<AnyResource>]>? = nil,
        snapshotName: Expression<String>? = nil,
        snapshotRetentionLimit: Expression<Int>? = nil,
        snapshotWindow: Expression<String>? = nil,
        subnetGroupName: Expression<ID<ElastiCacheSubnetGroup>>? = nil,
        tags: Expression<[String: String]>? = nil,
        transitEncryptionEnabled: Expression<Bool>? = nil,
        logDeliveryConfiguration: Blocks<ElastiCacheCluster.LogDeliveryConfiguration> = [],
        timeouts: ElastiCacheCluster.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("apply_immediately", applyImmediately)
        node.body.set("auto_minor_version_upgrade", autoMinorVersionUpgrade)
        node.body.set("availability_zone", availabilityZone)
        node.body.set("az_mode", azMode)
        node.body.set("cluster_id", clusterID)
        node.body.set("engine", engine)
        node.body.set("engine_version", engineVersion)
        node.body.set("final_snapshot_identifier", finalSnapshotIdentifier)
        node.body.set("ip_discovery", ipDiscovery)
        node.body.set("log_delivery_configuration", logDeliveryConfiguration)
        node.body.set("maintenance_window", maintenanceWindow)
        node.body.set("network_type", networkType)
        node.body.set("node_type", nodeType)
        node.body.set("notification_topic_arn", notificationTopicARN)
        node.body.set("num_cache_nodes", numCacheNodes)
        node.body.set("outpost_mode", outpostMode)
        node.body.set("parameter_group_name", parameterGroupName)
        node.body.set("port", port)
        node.body.set("preferred_availability_zones", preferredAvailabilityZones)
        node.body.set("preferred_outpost_arn", preferredOutpostARN)
        node.body.set("region", region)
        node.body.set("replication_group_id", replicationGroupID)
        node.body.set("security_group_ids", securityGroupIDs)
        node.body.set("snapshot_arns", snapshotARNs)
        node.body.set("snapshot_name", snapshotName)
        node.body.set("snapshot_retention_limit", snapshotRetentionLimit)
        node.body.set("snapshot_window", snapshotWindow)
        node.body.set("subnet_group_name", subnetGroupName)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("transit_encryption_enabled", transitEncryptionEnabled)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `apply_immediately`.
    public var applyImmediately: Expression<Bool> { reference("apply_immediately") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ElastiCacheCluster>> { reference("arn") }
    /// The attribute `auto_minor_version_upgrade`.
    public var autoMinorVersionUpgrade: Expression<Bool> { reference("auto_minor_version_upgrade") }
    /// The attribute `availability_zone`.
    public var availabilityZone: Expression<String> { reference("availability_zone") }
    /// The attribute `az_mode`.
    public var azMode: Expression<ElastiCacheCluster.AZMode> { reference("az_mode") }
    /// The attribute `cache_nodes`, which the provider computes.
    public var cacheNodes: Expression<[ElastiCacheCluster.CacheNode]> { reference("cache_nodes") }
    /// The attribute `cluster_address`, which the provider computes.
    public var clusterAddress: Expression<String> { reference("cluster_address") }
    /// The attribute `cluster_id`.
    public var clusterID: Expression<String> { reference("cluster_id") }
    /// The attribute `configuration_endpoint`, which the provider computes.
    public var configurationEndpoint: Expression<String> { reference("configuration_endpoint") }
    /// The attribute `engine`.
    public var engine: Expression<ElastiCacheCluster.Engine> { reference("engine") }
    /// The attribute `engine_version`.
    public var engineVersion: Expression<String> { reference("engine_version") }
    /// The attribute `engine_version_actual`, which the provider computes.
    public var engineVersionActual: Expression<String> { reference("engine_version_actual") }
    /// The attribute `final_snapshot_identifier`.
    public var finalSnapshotIdentifier: Expression<String> { reference("final_snapshot_identifier") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ElastiCacheCluster>> { reference("id") }
    /// The attribute `ip_discovery`.
    public var ipDiscovery: Expression<ElastiCacheCluster.IPDiscovery> { reference("ip_discovery") }
    /// The attribute `maintenance_window`.
    public var maintenanceWindow: Expression<String> { reference("maintenance_window") }
    /// The attribute `network_type`.
    public var networkType: Expression<ElastiCacheCluster.NetworkType> { reference("network_type") }
    /// The attribute `node_type`.
    public var nodeType: Expression<String> { reference("node_type") }
    /// The attribute `notification_topic_arn`.
    public var notificationTopicARN: Expression<ARN<SNSTopic>> { reference("notification_topic_arn") }
    /// The attribute `num_cache_nodes`.
    public var numCacheNodes: Expression<Int> { reference("num_cache_nodes") }
    /// The attribute `outpost_mode`.
    public var outpostMode: Expression<ElastiCacheCluster.OutpostMode> { reference("outpost_mode") }
    /// The attribute `parameter_group_name`.
    public var parameterGroupName: Expression<ID<ElastiCacheParameterGroup>> { reference("parameter_group_name") }
    /// The attribute `port`.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `preferred_availability_zones`.
    public var preferredAvailabilityZones: Expression<[String]> { reference("preferred_availability_zones") }
    /// The attribute `preferred_outpost_arn`.
    public var preferredOutpostARN: Expression<ARN<AnyResource>> { reference("preferred_outpost_arn") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replication_group_id`.
    public var replicationGroupID: Expression<String> { reference("replication_group_id") }
    /// The attribute `security_group_ids`.
    public var securityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("security_group_ids") }
    /// The attribute `snapshot_arns`.
    public var snapshotARNs: Expression<[ARN<AnyResource>]> { reference("snapshot_arns") }
    /// The attribute `snapshot_name`.
    public var snapshotName: Expression<String> { reference("snapshot_name") }
    /// The attribute `snapshot_retention_limit`.
    public var snapshotRetentionLimit: Expression<Int> { reference("snapshot_retention_limit") }
    /// The attribute `snapshot_window`.
    public var snapshotWindow: Expression<String> { reference("snapshot_window") }
    /// The attribute `subnet_group_name`.
    public var subnetGroupName: Expression<ID<ElastiCacheSubnetGroup>> { reference("subnet_group_name") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `transit_encryption_enabled`.
    public var transitEncryptionEnabled: Expression<Bool> { reference("transit_encryption_enabled") }

    /// The words that `az_mode` takes.
    public enum AZMode: ValueSet {}

    /// The words that `engine` takes.
    public enum Engine: ValueSet {}

    /// The words that `ip_discovery` takes.
    public enum IPDiscovery: ValueSet {}

    /// The words that `network_type` takes.
    public enum NetworkType: ValueSet {}

    /// The words that `outpost_mode` takes.
    public enum OutpostMode: ValueSet {}

    /// An element of `cache_nodes`, which the provider computes.
    public enum CacheNode {}

    /// The block `log_delivery_configuration` of `aws_elasticache_cluster`.
    public struct LogDeliveryConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - destination: `destination`.
        ///   - destinationType: `destination_type`.
        ///   - logFormat: `log_format`.
        ///   - logType: `log_type`.
        public init(
            destination: Expression<String>,
            destinationType: Expression<ElastiCacheCluster.LogDeliveryConfiguration.DestinationType>,
            logFormat: Expression<ElastiCacheCluster.LogDeliveryConfiguration.LogFormat>,
            logType: Expression<ElastiCacheCluster.LogDeliveryConfiguration.LogType>
        ) {
            body.set("destination", destination)
            body.set("destination_type", destinationType)
            body.set("log_format", logFormat)
            body.set("log_type", logType)
        }

        /// The words that `destination_type` takes.
        public enum DestinationType: ValueSet {}

        /// The words that `log_format` takes.
        public enum LogFormat: ValueSet {}

        /// The words that `log_type` takes.
        public enum LogType: ValueSet {}
    }

    /// The block `timeouts` of `aws_elasticache_cluster`.
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

extension Expression<ElastiCacheCluster.AZMode> {
    /// The word `single-az`.
    public static var singleAZ: Self { .init(word: "single-az") }
    /// The word `cross-az`.
    public static var crossAZ: Self { .init(word: "cross-az") }
}

extension Expression<ElastiCacheCluster.Engine> {
    /// The word `memcached`.
    public static var memcached: Self { .init(word: "memcached") }
    /// The word `redis`.
    public static var redis: Self { .init(word: "redis") }
}

extension Expression<ElastiCacheCluster.IPDiscovery> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `ipv6`.
    public static var ipv6: Self { .init(word: "ipv6") }
}

extension Expression<ElastiCacheCluster.NetworkType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `ipv6`.
    public static var ipv6: Self { .init(word: "ipv6") }
    /// The word `dual_stack`.
    public static var dualStack: Self { .init(word: "dual_stack") }
}

extension Expression<ElastiCacheCluster.OutpostMode> {
    /// The word `single-outpost`.
    public static var singleOutpost: Self { .init(word: "single-outpost") }
    /// The word `cross-outpost`.
    public static var crossOutpost: Self { .init(word: "cross-outpost") }
}

extension Expression<ElastiCacheCluster.LogDeliveryConfiguration.DestinationType> {
    /// The word `cloudwatch-logs`.
    public static var cloudwatchLogs: Self { .init(word: "cloudwatch-logs") }
    /// The word `kinesis-firehose`.
    public static var kinesisFirehose: Self { .init(word: "kinesis-firehose") }
}

extension Expression<ElastiCacheCluster.LogDeliveryConfiguration.LogFormat> {
    /// The word `text`.
    public static var text: Self { .init(word: "text") }
    /// The word `json`.
    public static var json: Self { .init(word: "json") }
}

extension Expression<ElastiCacheCluster.LogDeliveryConfiguration.LogType> {
    /// The word `slow-log`.
    public static var slowLog: Self { .init(word: "slow-log") }
    /// The word `engine-log`.
    public static var engineLog: Self { .init(word: "engine-log") }
}

extension Expression<ElastiCacheCluster.CacheNode> {
    /// The attribute `address`, which the provider computes.
    public var address: Expression<String> { attribute("address") }
    /// The attribute `availability_zone`, which the provider computes.
    public var availabilityZone: Expression<String> { attribute("availability_zone") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { attribute("id") }
    /// The attribute `outpost_arn`, which the provider computes.
    public var outpostARN: Expression<ARN<AnyResource>> { attribute("outpost_arn") }
    /// The attribute `port`, which the provider computes.
    public var port: Expression<Int> { attribute("port") }
}

/// Something that decides what a side costs, with its value on either side.
public struct CostChange: Hashable, Sendable {
    /// The block, or the type whose resources are counted.
    public let subject: String
    /// The argument, or `number of resources`.
    public let what: String
    /// The value on the first side; nil where there is none.
    public let before: String?
    /// The value on the second side; nil where there is none.
    public let after: String?

    static let number = "number of resources"
    /// Whether resources are counted.
    var isCount: Bool { what == Self.number }
}

/// What AWS bills for, by the arguments that decide how much.
enum CostDriver {
    /// Whether an argument decides what a resource costs.
    static func isDriver(_ names: [String], of type: String) -> Bool {
        guard let last = names.last, names[0] != "tags", names[0] != "tags_all" else { return false }
        if type == "aws_ecs_task_definition" { return names == ["cpu"] || names == ["memory"] }
        return arguments.contains(last)
    }

    private static let arguments: Set<String> = [
        "allocated_storage", "billing_mode", "cache_node_type", "desired_capacity", "desired_count", "desired_size",
        "instance_class", "instance_count", "instance_type", "iops", "max_allocated_storage", "max_capacity",
        "max_size",
        "memory_size", "min_capacity", "min_size", "node_type", "num_cache_clusters", "num_cache_nodes",
        "num_node_groups", "number_of_broker_nodes", "number_of_nodes", "provisioned_concurrent_executions",
        "provisioned_throughput_in_mibps", "read_capacity", "replicas_per_node_group", "shard_count",
        "storage_type", "throughput", "volume_size", "volume_type", "write_capacity", "max_capacity_units",
        "on_demand_base_capacity", "on_demand_percentage_above_base_capacity",
    ]

    /// Types of which each costs by the hour.
    static let counted: Set<String> = [
        "aws_cloudhsm_v2_hsm", "aws_db_instance", "aws_eip", "aws_eks_cluster", "aws_elasticache_cluster",
        "aws_elasticache_replication_group", "aws_globalaccelerator_accelerator", "aws_instance", "aws_kms_key",
        "aws_lb",
        "aws_mq_broker", "aws_msk_cluster", "aws_nat_gateway", "aws_opensearch_domain", "aws_rds_cluster_instance",
        "aws_redshift_cluster", "aws_vpc_endpoint", "aws_vpn_connection", "aws_wafv2_web_acl",
        "aws_ec2_transit_gateway_vpc_attachment", "aws_directory_service_directory", "aws_workspaces_workspace",
    ]
}

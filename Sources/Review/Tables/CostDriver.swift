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
        if let own = byType[type] {
            return own.contains(last) && (names.count == 1 || type != "aws_ecs_task_definition")
        }
        return arguments.contains(last)
    }

    /// Types whose arguments have names that mean something else in other types.
    private static let byType: [String: Set<String>] = [
        "aws_apprunner_service": ["cpu", "memory"],
        "aws_directory_service_directory": ["edition", "size"],
        "aws_ebs_volume": ["iops", "size", "throughput", "type"],
        "aws_ecs_task_definition": ["cpu", "memory"],
        "aws_ssm_parameter": ["tier"],
    ]

    private static let arguments: Set<String> = [
        "allocated_storage", "architectures", "base_capacity", "billing_mode", "cache_node_type",
        "compute_type", "compute_type_name", "dedicated_master_count", "dedicated_master_type",
        "deployment_type", "desired_capacity", "desired_count", "desired_instances", "desired_size",
        "environment_class", "initial_instance_count", "instance_class", "instance_count", "instance_type",
        "instance_types", "iops", "log_group_class", "max_allocated_storage", "max_capacity",
        "max_capacity_units", "max_size", "max_vcpus", "max_workers", "maximum", "memory_size",
        "min_capacity", "min_size", "min_vcpus", "min_workers", "multi_az", "node_type", "num_cache_clusters",
        "num_cache_nodes", "num_node_groups", "number_of_broker_nodes", "number_of_nodes",
        "number_of_workers", "on_demand_base_capacity", "on_demand_percentage_above_base_capacity",
        "price_class", "provisioned_concurrent_executions", "provisioned_memory",
        "provisioned_throughput_in_mibps", "read_capacity", "replicas_per_node_group", "replication_factor",
        "shard_capacity", "shard_count", "storage_capacity", "storage_type", "stream_mode", "table_class",
        "throughput", "throughput_capacity", "volume_size", "volume_type", "warm_count", "warm_type",
        "worker_type", "write_capacity",
    ]

    /// The type as which resources of a type are counted, one name for those that have two; nil for what costs nothing by
    /// being there.
    static func counted(_ type: String) -> String? {
        let name = type == "aws_alb" ? "aws_lb" : type
        return types.contains(name) ? name : nil
    }

    /// Types of which each costs by the hour.
    private static let types: Set<String> = [
        "aws_acmpca_certificate_authority", "aws_appstream_fleet", "aws_cloudhsm_v2_hsm", "aws_dax_cluster",
        "aws_db_instance", "aws_db_proxy", "aws_directory_service_directory", "aws_dms_replication_instance",
        "aws_docdb_cluster_instance", "aws_docdbelastic_cluster", "aws_dx_connection",
        "aws_ec2_client_vpn_endpoint", "aws_ec2_client_vpn_network_association", "aws_ec2_host",
        "aws_ec2_transit_gateway", "aws_ec2_transit_gateway_vpc_attachment", "aws_eip", "aws_eks_cluster",
        "aws_elasticache_cluster", "aws_elasticache_replication_group", "aws_elasticache_serverless_cache",
        "aws_elasticsearch_domain", "aws_elb", "aws_emr_cluster", "aws_fsx_file_cache",
        "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system",
        "aws_fsx_windows_file_system", "aws_globalaccelerator_accelerator",
        "aws_globalaccelerator_custom_routing_accelerator", "aws_instance", "aws_kendra_index",
        "aws_kinesis_stream", "aws_kms_key", "aws_lb", "aws_lightsail_database", "aws_lightsail_instance",
        "aws_lightsail_lb", "aws_memorydb_cluster", "aws_mq_broker", "aws_msk_cluster",
        "aws_msk_serverless_cluster", "aws_mwaa_environment", "aws_nat_gateway",
        "aws_neptune_cluster_instance", "aws_neptunegraph_graph", "aws_networkfirewall_firewall",
        "aws_networkmanager_core_network", "aws_opensearch_domain", "aws_opensearchserverless_collection",
        "aws_rds_cluster_instance", "aws_redshift_cluster", "aws_redshiftserverless_workgroup",
        "aws_route53_resolver_endpoint", "aws_sagemaker_endpoint", "aws_sagemaker_notebook_instance",
        "aws_shield_subscription", "aws_spot_instance_request", "aws_timestreaminfluxdb_db_instance",
        "aws_transfer_server", "aws_verifiedaccess_endpoint", "aws_vpc_endpoint", "aws_vpn_connection",
        "aws_wafv2_web_acl", "aws_workspaces_workspace",
    ]
}

extension Safeguard {
    /// What runs at all, and how much of it can fail at once.
    static let operation: [Safeguard] = [
        Safeguard(
            .capacity, .outage, .on, ".enabled",
            [
                "aws_cloudfront_distribution", "aws_globalaccelerator_accelerator", "aws_kms_external_key",
                "aws_lambda_event_source_mapping",
            ]),
        Safeguard(
            .capacity, .outage, .on, ".is_enabled",
            ["aws_cloudwatch_event_rule", "aws_kms_key", "aws_lightsail_distribution"]),
        Safeguard(
            .capacity, .outage, .opens(["DISABLED"]), ".state",
            ["aws_batch_job_queue", "aws_cloudwatch_event_rule", "aws_scheduler_schedule"]),
        Safeguard(.capacity, .outage, .words(["STOPPED", "RUNNING"]), ".desired_state", ["aws_pipes_pipe"]),
        Safeguard(.capacity, .outage, .some, "reserved_concurrent_executions"),
        Safeguard(.capacity, .outage, .on, "enable_dns_support"),
        Safeguard(.capacity, .outage, .on, "sending_enabled"),
        Safeguard(.capacity, .outage, .on, "multi_az"),
        Safeguard(.capacity, .outage, .on, "multi_az_enabled"),
        Safeguard(.capacity, .outage, .on, "zone_awareness_enabled"),
        Safeguard(.capacity, .outage, .on, "automatic_failover_enabled"),
        Safeguard(
            .capacity, .outage, .words(["SINGLE_INSTANCE", "ACTIVE_STANDBY_MULTI_AZ"]), "deployment_mode",
            ["aws_mq_broker"]),
        Safeguard(.capacity, .outage, .more, "desired_count"),
        Safeguard(.capacity, .outage, .more, "desired_capacity"),
        Safeguard(.capacity, .outage, .more, "min_capacity"),
        Safeguard(.capacity, .outage, .more, "min_size"),
        Safeguard(.capacity, .outage, .more, "num_cache_nodes"),
        Safeguard(.capacity, .outage, .more, "num_cache_clusters"),
        Safeguard(.capacity, .outage, .more, "replicas_per_node_group"),
        Safeguard(.capacity, .outage, .more, "replica_count"),
        Safeguard(.capacity, .outage, .more, "number_of_broker_nodes"),
        Safeguard(
            .capacity, .outage, .more, "cluster_config.instance_count",
            ["aws_elasticsearch_domain", "aws_opensearch_domain"]),
        Safeguard(.capacity, .outage, .more, "deployment_minimum_healthy_percent"),
        Safeguard(.capacity, .outage, .on, "deployment_circuit_breaker.enable"),
        Safeguard(.alarm, .inPlace, .on, "actions_enabled"),
        Safeguard(.alarm, .inPlace, .present, "alarm_actions"),
    ]
}

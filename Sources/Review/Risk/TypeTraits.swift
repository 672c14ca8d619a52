/// What a resource type stands for when it goes away.
enum TypeTraits {
    /// Whether a resource of the type holds what cannot be made again: data, keys, logs, messages, identities.
    static func holdsData(_ type: String) -> Bool { stateful.contains(type) }

    /// Whether traffic or users need it while it is there.
    static func servesTraffic(_ type: String) -> Bool { serving.contains(type) }

    /// What is lost when a resource of the type is removed that only protects another; nil for other types.
    static func protection(_ type: String) -> Assessment? { guards[type].map { Assessment($0.risk, $0.words) } }

    private static let stateful: Set<String> = [
        "aws_backup_vault", "aws_cloudwatch_log_group", "aws_codecommit_repository", "aws_cognito_user_pool",
        "aws_db_cluster_snapshot", "aws_db_instance", "aws_db_snapshot", "aws_docdb_cluster",
        "aws_dynamodb_global_table",
        "aws_dynamodb_table", "aws_dynamodb_table_item", "aws_ebs_snapshot", "aws_ebs_volume", "aws_ecr_repository",
        "aws_ecrpublic_repository", "aws_efs_file_system", "aws_elasticache_replication_group",
        "aws_elasticache_serverless_cache", "aws_elasticsearch_domain", "aws_fsx_lustre_file_system",
        "aws_fsx_ontap_file_system", "aws_fsx_ontap_volume", "aws_fsx_openzfs_file_system", "aws_fsx_openzfs_volume",
        "aws_fsx_windows_file_system", "aws_glacier_vault", "aws_keyspaces_table", "aws_kinesis_stream", "aws_kms_key",
        "aws_kms_external_key", "aws_kms_replica_key", "aws_lightsail_database", "aws_lightsail_disk",
        "aws_memorydb_cluster", "aws_mq_broker", "aws_msk_cluster", "aws_msk_serverless_cluster", "aws_neptune_cluster",
        "aws_opensearch_domain", "aws_opensearchserverless_collection", "aws_qldb_ledger", "aws_rds_cluster",
        "aws_rds_global_cluster", "aws_redshift_cluster", "aws_redshiftserverless_namespace", "aws_s3_bucket",
        "aws_s3_directory_bucket", "aws_s3tables_table", "aws_s3tables_table_bucket", "aws_secretsmanager_secret",
        "aws_secretsmanager_secret_version", "aws_sqs_queue", "aws_storagegateway_gateway",
        "aws_timestreaminfluxdb_db_instance", "aws_timestreamwrite_database", "aws_timestreamwrite_table",
        "aws_workspaces_workspace",
    ]

    private static let serving: Set<String> = [
        "aws_acm_certificate", "aws_alb", "aws_alb_listener", "aws_alb_target_group", "aws_api_gateway_deployment",
        "aws_api_gateway_rest_api", "aws_api_gateway_stage", "aws_apigatewayv2_api", "aws_apigatewayv2_integration",
        "aws_apigatewayv2_route", "aws_apigatewayv2_stage", "aws_apprunner_service", "aws_appsync_graphql_api",
        "aws_autoscaling_group", "aws_cloudfront_distribution", "aws_cloudfront_function", "aws_docdb_cluster_instance",
        "aws_ecs_cluster", "aws_ecs_cluster_capacity_providers", "aws_ecs_service", "aws_eip", "aws_eip_association",
        "aws_eks_cluster", "aws_eks_fargate_profile", "aws_eks_node_group", "aws_elastic_beanstalk_environment",
        "aws_elasticache_cluster", "aws_elb", "aws_globalaccelerator_accelerator",
        "aws_globalaccelerator_endpoint_group",
        "aws_globalaccelerator_listener", "aws_instance", "aws_internet_gateway", "aws_lambda_alias",
        "aws_lambda_event_source_mapping", "aws_lambda_function", "aws_lambda_function_url", "aws_lambda_permission",
        "aws_lb", "aws_lb_listener", "aws_lb_listener_certificate", "aws_lb_listener_rule", "aws_lb_target_group",
        "aws_lb_target_group_attachment", "aws_nat_gateway", "aws_neptune_cluster_instance", "aws_network_interface",
        "aws_rds_cluster_instance", "aws_route", "aws_route53_record", "aws_route53_zone", "aws_route_table",
        "aws_route_table_association", "aws_security_group", "aws_service_discovery_service",
        "aws_spot_instance_request",
        "aws_subnet", "aws_transfer_server", "aws_vpc", "aws_vpc_endpoint", "aws_vpc_peering_connection",
        "aws_vpc_security_group_ingress_rule", "aws_vpn_connection", "aws_vpn_gateway",
    ]

    private static let guards: [String: (risk: Risk, words: String)] = [
        "aws_backup_plan": (.dataLoss, "nothing is backed up by this plan any more"),
        "aws_backup_selection": (.dataLoss, "what it selected is no longer backed up"),
        "aws_backup_vault_lock_configuration": (.dataLoss, "backups can be deleted before their time"),
        "aws_backup_vault_policy": (.dataLoss, "the vault has no policy of its own any more"),
        "aws_dlm_lifecycle_policy": (.dataLoss, "no snapshots are made by this policy any more"),
        "aws_efs_backup_policy": (.dataLoss, "the file system is no longer backed up"),
        "aws_s3_bucket_object_lock_configuration": (.dataLoss, "objects can be deleted before their time"),
        "aws_s3_bucket_replication_configuration": (.dataLoss, "objects are no longer copied elsewhere"),
        "aws_s3_bucket_versioning": (.dataLoss, "the bucket keeps no old versions any more"),
        "aws_cloudtrail": (.exposure, "calls of the account's APIs are no longer recorded by this trail"),
        "aws_config_configuration_recorder": (.exposure, "changes in the account are no longer recorded"),
        "aws_ebs_encryption_by_default": (.exposure, "new volumes are no longer encrypted by default"),
        "aws_flow_log": (.exposure, "network traffic is no longer recorded"),
        "aws_guardduty_detector": (.exposure, "threats are no longer detected"),
        "aws_iam_account_password_policy": (.exposure, "passwords have no rules any more"),
        "aws_network_acl": (.exposure, "its subnets fall back to the VPC's default rules"),
        "aws_s3_account_public_access_block": (.exposure, "buckets of the account can become public"),
        "aws_s3_bucket_ownership_controls": (.exposure, "access lists can give objects away"),
        "aws_s3_bucket_public_access_block": (.exposure, "the bucket can become public"),
        "aws_s3_bucket_server_side_encryption_configuration": (.exposure, "objects lose their own encryption setting"),
        "aws_securityhub_account": (.exposure, "security findings are no longer collected"),
        "aws_wafv2_web_acl": (.exposure, "requests are no longer filtered"),
        "aws_wafv2_web_acl_association": (.exposure, "requests are no longer filtered"),
        "aws_shield_protection": (.outage, "it is no longer protected from floods of requests"),
    ]

    /// Types whose absence nobody notices until something breaks.
    static let alarms: Set<String> = [
        "aws_cloudwatch_composite_alarm", "aws_cloudwatch_metric_alarm", "aws_cloudwatch_anomaly_detector",
        "aws_budgets_budget", "aws_ce_anomaly_monitor",
    ]

    /// What a resource of the type protects, as tables group it.
    static func subject(_ type: String) -> Safeguard.Subject {
        if alarms.contains(type) { return .alarm }
        switch guards[type]?.risk {
        case .dataLoss: return .backup
        case .outage: return .capacity
        default: return type.contains("public_access") ? .access : type.contains("encryption") ? .encryption : .audit
        }
    }
}

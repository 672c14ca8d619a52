/// What attributes denote that are only text to Terraform: IDs, ARNs, addresses, documents.
///
/// Where Terraform's `id` of a resource is its name (a bucket, a role, a log group), a name that refers to the resource
/// is its ID here: `logGroupName: group.id`.
enum References {
    /// The type of the text at this place; nil when the tables do not know it.
    static func type(at place: Place, isComputed: Bool) -> String? {
        let path = place.path.joined(separator: ".")
        let prefix = place.kind == .dataSource ? "data." : ""
        if let own = exact["\(prefix)\(place.typeName).\(path)"] { return own.isEmpty ? nil : own }
        if place.isTop, let own = ownIdentity(place, isComputed: isComputed) { return own }
        for start in place.path.indices {
            if let known = bySuffix[place.path[start...].joined(separator: ".")] { return known }
        }
        return byEnding.first { place.name.hasSuffix($0.ending) }?.type
    }

    /// The type's own `id` and `arn`.
    private static func ownIdentity(_ place: Place, isComputed: Bool) -> String? {
        guard place.name == "id" || (place.name == "arn" && isComputed) else { return nil }
        let identity = place.name == "id" ? "ID" : "ARN"
        if place.kind == .resource {
            return "\(identity)<\(SwiftName.type(of: place.typeName, kind: .resource))>"
        }
        // A data source reads what a resource would make.
        if BoundTypes.folder(of: place.typeName, kind: .resource) != nil {
            return "\(identity)<\(SwiftName.type(of: place.typeName, kind: .resource))>"
        }
        return place.name == "id" ? "String" : "ARN<AnyResource>"
    }

    /// Data sources whose `id` is a thing to ask by, and not only an answer.
    static let lookedUpByID: Set<String> = [
        "aws_cloudfront_cache_policy", "aws_cloudfront_origin_request_policy", "aws_cloudfront_response_headers_policy",
        "aws_ec2_managed_prefix_list", "aws_internet_gateway", "aws_security_group", "aws_subnet", "aws_vpc",
        "aws_vpc_endpoint", "aws_network_acls", "aws_instance",
    ]

    /// Phantoms that module `AWS` defines by hand, and `JSONText` of `Terraform`.
    static let domainTypes: Set<String> = [
        "Buildspec", "CIDRBlock", "ContainerDefinitions", "DashboardBody", "EventPattern", "JSONText", "PolicyDocument",
        "ScheduleExpression",
    ]

    /// All types that the tables name, for the test that each exists.
    static var named: Set<String> { Set(exact.values).union(bySuffix.values).union(byEnding.map(\.type)) }

    /// The types with paths that the tables name, for the test that each exists.
    static var places: [String] { exact.keys.sorted() }

    /// By the end of the name, where nothing else is known.
    private static let byEnding: [(ending: String, type: String)] = [
        ("role_arn", "ARN<IAMRole>"), ("role_arns", "ARN<IAMRole>"), ("kms_key_id", "ARN<KMSKey>"),
        ("kms_key_arn", "ARN<KMSKey>"), ("security_group_ids", "ID<SecurityGroup>"), ("subnet_ids", "ID<Subnet>"),
        ("lambda_arn", "ARN<LambdaFunction>"), ("sns_topic_arn", "ARN<SNSTopic>"),
        ("log_group_name", "ID<CloudWatchLogGroup>"), ("s3_bucket_name", "ID<S3Bucket>"),
    ]

    /// By the attribute's name, or the end of its path.
    private static let bySuffix: [String: String] = [
        // Networks
        "vpc_id": "ID<VPC>", "peer_vpc_id": "ID<VPC>",
        "subnet_id": "ID<Subnet>", "subnet_ids": "ID<Subnet>", "subnets": "ID<Subnet>",
        "vpc_zone_identifier": "ID<Subnet>",
        "security_group_id": "ID<SecurityGroup>", "security_group_ids": "ID<SecurityGroup>",
        "security_groups": "ID<SecurityGroup>", "vpc_security_group_ids": "ID<SecurityGroup>",
        "referenced_security_group_id": "ID<SecurityGroup>", "source_security_group_id": "ID<SecurityGroup>",
        "default_security_group_id": "ID<SecurityGroup>",
        "route_table_id": "ID<RouteTable>", "route_table_ids": "ID<RouteTable>",
        "main_route_table_id": "ID<RouteTable>",
        "default_route_table_id": "ID<RouteTable>",
        "network_acl_id": "ID<NetworkACL>", "default_network_acl_id": "ID<NetworkACL>",
        "gateway_id": "ID<InternetGateway>", "nat_gateway_id": "ID<NATGateway>",
        "egress_only_gateway_id": "ID<EgressOnlyInternetGateway>", "allocation_id": "ID<EIP>",
        "allocation_ids": "ID<EIP>", "secondary_allocation_ids": "ID<EIP>", "vpc_endpoint_id": "ID<VPCEndpoint>",
        "vpc_peering_connection_id": "ID<VPCPeeringConnection>", "dhcp_options_id": "ID<VPCDHCPOptions>",
        "prefix_list_id": "ID<EC2ManagedPrefixList>", "prefix_list_ids": "ID<EC2ManagedPrefixList>",
        "destination_prefix_list_id": "ID<EC2ManagedPrefixList>",
        "cidr_block": "CIDRBlock", "cidr_blocks": "CIDRBlock", "ipv6_cidr_block": "CIDRBlock",
        "ipv6_cidr_blocks": "CIDRBlock", "destination_cidr_block": "CIDRBlock",
        "destination_ipv6_cidr_block": "CIDRBlock",
        // Load balancers and web ACLs
        "load_balancer_arn": "ARN<LB>", "load_balancer_arns": "ARN<LB>", "listener_arn": "ARN<LBListener>",
        "listener_arns": "ARN<LBListener>", "target_group_arn": "ARN<LBTargetGroup>",
        "target_group_arns": "ARN<LBTargetGroup>", "lb_target_group_arn": "ARN<LBTargetGroup>",
        "forward.target_group.arn": "ARN<LBTargetGroup>", "alternate_target_group_arn": "ARN<LBTargetGroup>",
        "production_listener_rule": "ARN<LBListenerRule>", "test_listener_rule": "ARN<LBListenerRule>",
        "web_acl_arn": "ARN<WAFv2WebACL>", "ip_set_reference_statement.arn": "ARN<WAFv2IPSet>",
        "certificate_arn": "ARN<ACMCertificate>", "acm_certificate_arn": "ARN<ACMCertificate>",
        "ownership_verification_certificate_arn": "ARN<ACMCertificate>",
        // Identity and keys
        "credentials_arn": "ARN<IAMRole>", "authorizer_credentials_arn": "ARN<IAMRole>",
        "permissions_boundary": "ARN<IAMPolicy>", "policy_arn": "ARN<IAMPolicy>",
        "managed_policy_arns": "ARN<IAMPolicy>",
        "instance_profile_arn": "ARN<IAMInstanceProfile>", "ec2_instance_profile_arn": "ARN<IAMInstanceProfile>",
        "iam_instance_profile.arn": "ARN<IAMInstanceProfile>", "iam_instance_profile.name": "ID<IAMInstanceProfile>",
        "iam_instance_profile": "ID<IAMInstanceProfile>", "domain_iam_role_name": "ID<IAMRole>",
        "service_linked_role_arn": "ARN<IAMServiceLinkedRole>", "service_role": "ARN<IAMRole>",
        "iam_roles": "ARN<IAMRole>", "ingestion_role": "ARN<IAMRole>", "deliver_cross_account_role": "ARN<IAMRole>",
        "resource_access_role": "ARN<IAMRole>", "iam_role": "ARN<IAMRole>",
        "kms_master_key_id": "ARN<KMSKey>", "encryption_key": "ARN<KMSKey>", "encryption_key.id": "ARN<KMSKey>",
        "encryption_key_arn": "ARN<KMSKey>", "kms_key": "ARN<KMSKey>", "sse_kms.key_id": "ARN<KMSKey>",
        "target_key_arn": "ARN<KMSKey>", "target_key_id": "ID<KMSKey>",
        "policy": "PolicyDocument", "policy_document": "PolicyDocument", "assume_role_policy": "PolicyDocument",
        "access_policy": "PolicyDocument", "resource_policy": "PolicyDocument",
        // Storage
        "bucket": "ID<S3Bucket>", "s3_bucket": "ID<S3Bucket>", "s3_bucket_name": "ID<S3Bucket>",
        "target_bucket": "ID<S3Bucket>", "output_s3_bucket": "ID<S3Bucket>", "bucket_name": "ID<S3Bucket>",
        "bucket_arn": "ARN<S3Bucket>", "replication_configuration.role": "ARN<IAMRole>",
        "restore_source_table_arn": "ARN<DynamoDBTable>", "secret_id": "ID<SecretsManagerSecret>",
        "secret_arn": "ARN<SecretsManagerSecret>", "secrets_manager_arn": "ARN<SecretsManagerSecret>",
        "domain_auth_secret_arn": "ARN<SecretsManagerSecret>", "repository": "ID<ECRRepository>",
        "backup_vault_name": "ID<BackupVault>", "target_vault_name": "ID<BackupVault>",
        "backup_vault_arn": "ARN<BackupVault>", "destination_vault_arn": "ARN<BackupVault>",
        "plan_id": "ID<BackupPlan>",
        "cluster_identifier": "ID<RDSCluster>", "db_subnet_group_name": "ID<DBSubnetGroup>",
        "db_cluster_parameter_group_name": "ID<RDSClusterParameterGroup>",
        "db_instance_parameter_group_name": "ID<DBParameterGroup>", "db_parameter_group_name": "ID<DBParameterGroup>",
        "subnet_group_name": "ID<ElastiCacheSubnetGroup>",
        // Compute
        "instance_id": "ID<Instance>", "image_id": "String", "key_name": "ID<KeyPair>",
        "placement_group": "ID<PlacementGroup>",
        "launch_template.id": "ID<LaunchTemplate>", "launch_template_id": "ID<LaunchTemplate>",
        "autoscaling_group_name": "ID<AutoScalingGroup>", "auto_scaling_group_arn": "ARN<AutoScalingGroup>",
        "autoscaling_groups": "ID<AutoScalingGroup>", "group_names": "ID<AutoScalingGroup>",
        "task_definition_arn": "ARN<ECSTaskDefinition>", "container_definitions": "ContainerDefinitions",
        "function_name": "ID<LambdaFunction>", "function_arn": "ARN<LambdaFunction>",
        "lambda_arn": "ARN<LambdaFunction>",
        "lambda_function_arn": "ARN<LambdaFunction>", "qualified_arn": "ARN<LambdaFunction>",
        "layers": "ARN<LambdaLayerVersion>", "hook_target_arn": "ARN<LambdaFunction>", "buildspec": "Buildspec",
        // Interfaces
        "api_id": "ID<APIGatewayV2API>", "authorizer_id": "ID<APIGatewayV2Authorizer>",
        "deployment_id": "ID<APIGatewayV2Deployment>", "integration_id": "ID<APIGatewayV2Integration>",
        "route_id": "ID<APIGatewayV2Route>", "zone_id": "ID<Route53Zone>", "health_check_id": "ID<Route53HealthCheck>",
        "cache_policy_id": "ID<CloudFrontCachePolicy>", "origin_request_policy_id": "ID<CloudFrontOriginRequestPolicy>",
        "response_headers_policy_id": "ID<CloudFrontResponseHeadersPolicy>",
        "origin_access_control_id": "ID<CloudFrontOriginAccessControl>",
        // Messages, schedules, logs
        "topic_arn": "ARN<SNSTopic>", "sns_topic_arns": "ARN<SNSTopic>", "subscriber_sns_topic_arns": "ARN<SNSTopic>",
        "notification_topic_arn": "ARN<SNSTopic>", "notification_arns": "ARN<SNSTopic>", "queue_arn": "ARN<SQSQueue>",
        "queue_url": "ID<SQSQueue>", "dead_letter_config.arn": "ARN<SQSQueue>",
        "event_bus_name": "ID<CloudWatchEventBus>",
        "event_pattern": "EventPattern", "schedule_expression": "ScheduleExpression", "schedule": "ScheduleExpression",
        "log_group_name": "ID<CloudWatchLogGroup>", "cloud_watch_log_group_name": "ID<CloudWatchLogGroup>",
        "cloudwatch_log_group_name": "ID<CloudWatchLogGroup>", "log_group": "ID<CloudWatchLogGroup>",
        "cloudwatch_logs.group_name": "ID<CloudWatchLogGroup>", "dashboard_body": "DashboardBody",
        "dashboard_arn": "ARN<CloudWatchDashboard>", "alarm_actions": "ARN<AnyResource>",
        "ok_actions": "ARN<AnyResource>",
        "insufficient_data_actions": "ARN<AnyResource>", "baseline_id": "ID<SSMPatchBaseline>",
        "window_id": "ID<SSMMaintenanceWindow>",
    ]

    /// By type and path; an empty type leaves the decision to the constraints.
    private static let exact: [String: String] = [
        // What a default resource adopts is an ordinary one.
        "aws_default_network_acl.id": "ID<NetworkACL>", "aws_default_route_table.id": "ID<RouteTable>",
        "aws_default_security_group.id": "ID<SecurityGroup>",
        "aws_eip.instance": "ID<Instance>",
        "aws_wafv2_web_acl_association.resource_arn": "ARN<AnyResource>",
        "aws_wafv2_web_acl_logging_configuration.resource_arn": "ARN<WAFv2WebACL>",
        "aws_wafv2_ip_set.addresses": "CIDRBlock",
        // The zone of a load balancer belongs to AWS.
        "aws_lb.zone_id": "String", "aws_route53_record.alias.zone_id": "String",
        "aws_ecs_service.cluster": "ARN<ECSCluster>", "aws_ecs_service.task_definition": "ARN<ECSTaskDefinition>",
        "aws_ecs_service.id": "ID<ECSService>",
        // Attachments by name; the ID of role, group and user is the name.
        "aws_iam_role_policy.role": "ID<IAMRole>", "aws_iam_role_policy_attachment.role": "ID<IAMRole>",
        "aws_iam_instance_profile.role": "ID<IAMRole>", "aws_iam_group_policy.group": "ID<IAMGroup>",
        "aws_iam_group_policy_attachment.group": "ID<IAMGroup>", "aws_iam_user_group_membership.user": "ID<IAMUser>",
        "aws_iam_user_group_membership.groups": "ID<IAMGroup>", "aws_lambda_function.role": "ARN<IAMRole>",
        "aws_kms_key.key_id": "ID<KMSKey>", "aws_kms_key_policy.key_id": "ID<KMSKey>",
        "aws_ssm_parameter.key_id": "ARN<KMSKey>",
        // Documents that are not policies of IAM.
        "aws_ecr_lifecycle_policy.policy": "JSONText", "data.aws_iam_policy_document.json": "PolicyDocument",
        "data.aws_iam_policy_document.minified_json": "PolicyDocument",
        "data.aws_iam_policy_document.override_json": "PolicyDocument",
        "data.aws_iam_policy_document.source_json": "PolicyDocument",
        "data.aws_iam_policy_document.override_policy_documents": "PolicyDocument",
        "data.aws_iam_policy_document.source_policy_documents": "PolicyDocument",
        "aws_resourcegroups_group.resource_query.query": "JSONText", "aws_sfn_state_machine.definition": "JSONText",
        // The bucket itself, and what takes something else than a bucket's name.
        "aws_s3_bucket.bucket": "String", "data.aws_s3_bucket.bucket": "String",
        "aws_s3_bucket.replication_configuration.rules.destination.bucket": "ARN<S3Bucket>",
        "aws_s3_bucket_replication_configuration.role": "ARN<IAMRole>",
        "aws_s3_bucket_replication_configuration.rule.destination.bucket": "ARN<S3Bucket>",
        "aws_cloudfront_distribution.logging_config.bucket": "String",
        "aws_codepipeline.artifact_store.location": "ID<S3Bucket>",
        "aws_codebuild_project.artifacts.location": "ID<S3Bucket>",
        "aws_codebuild_project.secondary_artifacts.location": "ID<S3Bucket>",
        // Text around an ARN: `arn:…:*` of a log group, `*` for every resource.
        "aws_cloudtrail.cloud_watch_logs_group_arn": "String",
        "aws_sfn_state_machine.logging_configuration.log_destination": "String",
        "aws_xray_sampling_rule.resource_arn": "String", "aws_backup_selection.resources": "String",
        "aws_backup_selection.not_resources": "String", "aws_lambda_function.invoke_arn": "String",
        "aws_lambda_function.qualified_invoke_arn": "String", "aws_lambda_alias.invoke_arn": "String",
        "aws_apigatewayv2_stage.access_log_settings.destination_arn": "ARN<CloudWatchLogGroup>",
        // A function by name or ARN: AWS answers with the ARN.
        "aws_lambda_event_source_mapping.function_name": "ARN<LambdaFunction>",
        "aws_lambda_function.function_name": "String", "aws_lambda_function.layers": "ARN<LambdaLayerVersion>",
        "aws_secretsmanager_secret_rotation.rotation_lambda_arn": "ARN<LambdaFunction>",
        "aws_apigatewayv2_api_mapping.stage": "ID<APIGatewayV2Stage>",
        "aws_apigatewayv2_api_mapping.domain_name": "ID<APIGatewayV2DomainName>",
        "aws_apigatewayv2_api.execution_arn": "ARN<APIGatewayV2API>",
        "aws_apigatewayv2_stage.execution_arn": "ARN<APIGatewayV2Stage>",
        "aws_apigatewayv2_integration.connection_id": "ID<APIGatewayV2VPCLink>",
        "aws_cloudfront_distribution.web_acl_id": "ARN<WAFv2WebACL>",
        "aws_cloudfront_distribution.default_cache_behavior.function_association.function_arn":
            "ARN<CloudFrontFunction>",
        "aws_cloudfront_distribution.ordered_cache_behavior.function_association.function_arn":
            "ARN<CloudFrontFunction>",
        "aws_sns_topic_policy.arn": "ARN<SNSTopic>",
        "aws_scheduler_schedule.group_name": "ID<SchedulerScheduleGroup>",
        "aws_codedeploy_deployment_group.trigger_configuration.trigger_target_arn": "ARN<SNSTopic>",
        "aws_ssm_maintenance_window_task.task_invocation_parameters.run_command_parameters.notification_config.notification_arn":
            "ARN<SNSTopic>",
        "aws_elasticache_cluster.parameter_group_name": "ID<ElastiCacheParameterGroup>",
        "aws_db_instance.parameter_group_name": "ID<DBParameterGroup>",
        "aws_rds_cluster.cluster_identifier": "String",
        // Security groups of an instance without a VPC are named, not identified.
        "aws_instance.security_groups": "String", "aws_launch_template.security_group_names": "String",
        "aws_placement_group.placement_group_id": "String",
        "aws_key_pair.key_name": "String", "aws_backup_vault.name": "String",
        "aws_cloudwatch_log_group.name": "String", "aws_ecr_repository.name": "String",
        "aws_route53_zone.vpc.vpc_id": "ID<VPC>",
        "aws_autoscaling_lifecycle_hook.notification_target_arn": "ARN<AnyResource>",
        "aws_ssm_association.schedule_expression": "ScheduleExpression",
        // Data sources ask by name.
        "data.aws_kms_alias.target_key_id": "ID<KMSKey>", "data.aws_subnets.ids": "ID<Subnet>",
        "data.aws_iam_policy.arn": "ARN<IAMPolicy>", "data.aws_iam_policy.policy": "PolicyDocument",
        "data.aws_secretsmanager_secret.arn": "ARN<SecretsManagerSecret>",
        "data.aws_ssm_parameter.value": "String", "data.aws_route53_zone.id": "ID<Route53Zone>",
        "data.aws_ip_ranges.ipv6_cidr_blocks": "CIDRBlock",
    ]
}

extension BoundTypes {
    /// The services' folders; names are without `aws_`.
    static let folders: [Folder] = [
        Folder(
            name: "VPC",
            resources: [
                "vpc": "A private network with address ranges of its own",
                "subnet": "A part of a network, within one availability zone",
                "internet_gateway": "The way between a network and the internet",
                "egress_only_internet_gateway": "The way out to the internet for IPv6, and none in",
                "nat_gateway": "The way out for subnets whose addresses are private",
                "eip": "A fixed public address",
                "eip_association": "The link between a fixed public address and an instance or interface",
                "route_table": "The routes that subnets or gateways follow",
                "route": "One route of a route table",
                "route_table_association": "The link that makes a subnet or gateway follow a route table",
                "vpc_endpoint": "A private way from a network to a service",
                "vpc_endpoint_route_table_association": "The link that puts a gateway endpoint into a route table",
                "vpc_endpoint_subnet_association": "The link that gives an interface endpoint a place in a subnet",
                "vpc_endpoint_security_group_association":
                    "The link that guards an interface endpoint with a security group",
                "vpc_endpoint_policy": "What may be done through an endpoint",
                "network_acl": "Stateless rules at the border of subnets",
                "network_acl_rule": "One rule of a network ACL",
                "network_acl_association": "The link between a subnet and its network ACL",
                "default_network_acl": "The network ACL that a network is born with, adopted",
                "default_security_group": "The security group that a network is born with, adopted",
                "default_route_table": "The route table that a network is born with, adopted",
                "flow_log": "The record of traffic in a network, subnet or interface",
                "security_group": "Stateful rules about who may talk to a network interface",
                "vpc_security_group_ingress_rule": "One rule about who may come in",
                "vpc_security_group_egress_rule": "One rule about where to one may go",
                "vpc_peering_connection": "A link between two networks",
                "vpc_ipv4_cidr_block_association": "A further IPv4 address range of a network",
                "ec2_managed_prefix_list": "A named list of address ranges",
                "vpc_dhcp_options": "What DHCP tells the machines of a network",
                "vpc_dhcp_options_association": "The link between a network and its DHCP options",
            ],
            dataSources: [
                "availability_zones": "The availability zones that the account may use",
                "ec2_managed_prefix_list": "A named list of address ranges, such as that of CloudFront",
                "vpc": "A network that exists already",
                "subnets": "The IDs of the subnets that match",
                "ip_ranges": "The public address ranges of AWS",
            ]),
        Folder(
            name: "ACM",
            resources: [
                "acm_certificate": "A TLS certificate, issued by AWS or imported",
                "acm_certificate_validation": "The wait until a certificate is issued",
            ],
            dataSources: [
                "acm_certificate": "A TLS certificate that exists already"
            ]),
        Folder(
            name: "Route53",
            resources: [
                "route53_zone": "A DNS zone, public or private to networks",
                "route53_record": "A record of a DNS zone",
                "route53_health_check": "A probe by which DNS tells healthy targets",
            ],
            dataSources: [
                "route53_zone": "A DNS zone that exists already"
            ]),
        Folder(
            name: "ElasticLoadBalancing",
            resources: [
                "lb": "A load balancer for requests, connections or appliances",
                "lb_listener": "A port of a load balancer, and what happens to what arrives there",
                "lb_listener_rule": "A condition on requests, and what happens to those that meet it",
                "lb_listener_certificate": "A further certificate of a listener",
                "lb_target_group": "The targets that a load balancer sends to, and how it tells healthy ones",
                "lb_target_group_attachment": "A target, in a target group",
            ],
            dataSources: [
                "elb_service_account": "The account from which load balancers write access logs"
            ]),
        Folder(
            name: "WAF",
            resources: [
                "wafv2_web_acl": "Rules about which web requests pass",
                "wafv2_web_acl_association": "The link that puts a web ACL before a resource",
                "wafv2_web_acl_logging_configuration": "Where a web ACL writes its log",
                "wafv2_ip_set": "A list of addresses for the rules of web ACLs",
            ]),
        Folder(
            name: "ECS",
            resources: [
                "ecs_cluster": "A place where container services and tasks run",
                "ecs_cluster_capacity_providers": "Where a cluster's tasks get their machines from",
                "ecs_capacity_provider": "Machines for tasks, scaled with the demand",
                "ecs_service": "A number of tasks that are kept running",
                "ecs_task_definition": "The containers of a task, with their size and roles",
            ]),
        Folder(
            name: "ApplicationAutoScaling",
            resources: [
                "appautoscaling_target": "A number that scaling may change, and its limits",
                "appautoscaling_policy": "When a number is scaled, and how far",
                "appautoscaling_scheduled_action": "Limits that change at a given time",
            ]),
        Folder(
            name: "DynamoDB",
            resources: [
                "dynamodb_table": "A table of items, found by key",
                "dynamodb_resource_policy": "Who may use a table or stream",
            ]),
        Folder(
            name: "IAM",
            resources: [
                "iam_role": "An identity that services and people take on",
                "iam_role_policy": "What one role may do, kept in the role",
                "iam_policy": "What an identity may do, to be attached",
                "iam_role_policy_attachment": "The link that gives a role a policy",
                "iam_instance_profile": "The form in which an instance gets its role",
                "iam_group": "Users who may do the same",
                "iam_group_policy": "What the users of one group may do, kept in the group",
                "iam_group_policy_attachment": "The link that gives a group a policy",
                "iam_user": "A person or program with credentials of its own",
                "iam_user_group_membership": "The groups that a user belongs to",
                "iam_service_linked_role": "The role that a service made for itself",
                "iam_openid_connect_provider": "An issuer whose tokens may be exchanged for roles",
                "iam_account_password_policy": "What the passwords of an account's users must be like",
            ],
            dataSources: [
                "iam_policy_document": "A policy document that the provider puts together",
                "iam_policy": "A policy that exists already",
                "caller_identity": "The account and identity that Terraform works as",
            ]),
        Folder(
            name: "KMS",
            resources: [
                "kms_key": "A key for encryption that never leaves AWS",
                "kms_alias": "A name for a key",
                "kms_key_policy": "Who may use and manage a key",
            ],
            dataSources: [
                "kms_alias": "A name for a key that exists already"
            ]),
        Folder(
            name: "CodeCommit",
            resources: [
                "codecommit_repository": "A Git repository"
            ]),
        Folder(
            name: "CodePipeline",
            resources: [
                "codepipeline": "Stages that a change passes on its way"
            ]),
        Folder(
            name: "CodeBuild",
            resources: [
                "codebuild_project": "How something is built: source, machine, commands and results"
            ]),
        Folder(
            name: "CodeDeploy",
            resources: [
                "codedeploy_app": "What is deployed, by name",
                "codedeploy_deployment_config": "How fast a deployment goes",
                "codedeploy_deployment_group": "Where an application is deployed to, and how",
            ]),
        Folder(
            name: "CodeConnections",
            resources: [
                "codeconnections_connection": "A link to a source host such as GitHub",
                "codestarconnections_connection": "A link to a source host such as GitHub, under its former name",
                "codestarnotifications_notification_rule": "Events of the developer tools that are reported",
            ]),
        Folder(
            name: "CloudFormation",
            resources: [
                "cloudformation_stack": "Resources described by a template of CloudFormation"
            ]),
        Folder(
            name: "ECR",
            resources: [
                "ecr_repository": "A repository of container images",
                "ecr_lifecycle_policy": "Which images a repository lets go",
                "ecr_repository_policy": "Who may pull from and push to a repository",
                "ecr_registry_scanning_configuration": "How the images of a registry are scanned",
            ],
            dataSources: [
                "ecr_repository": "A repository of container images that exists already"
            ]),
        Folder(
            name: "EventBridge",
            resources: [
                "cloudwatch_event_rule": "Which events, or which times, call targets",
                "cloudwatch_event_target": "What a rule calls",
                "cloudwatch_event_bus": "A channel of events",
            ]),
        Folder(
            name: "CloudWatch",
            resources: [
                "cloudwatch_log_group": "Log streams kept together",
                "cloudwatch_log_resource_policy": "Which services may write to the account's log groups",
                "cloudwatch_log_metric_filter": "A metric counted from log lines",
                "cloudwatch_log_subscription_filter": "Log lines sent on as they arrive",
                "cloudwatch_log_delivery_source": "A resource whose log can be delivered",
                "cloudwatch_log_delivery_destination": "A bucket, log group or stream that logs are delivered to",
                "cloudwatch_log_delivery": "The link that delivers the log of a source to a destination",
                "cloudwatch_metric_alarm": "A state that follows a metric, and what happens when it changes",
                "cloudwatch_composite_alarm": "A state that follows those of other alarms",
                "cloudwatch_dashboard": "A page of graphs",
            ]),
        Folder(
            name: "CloudTrail",
            resources: [
                "cloudtrail": "The record of who called which interface of AWS"
            ]),
        Folder(
            name: "XRay",
            resources: [
                "xray_sampling_rule": "How many requests are traced",
                "xray_group": "Traces that match a filter",
            ]),
        Folder(
            name: "Budgets",
            resources: [
                "budgets_budget": "A limit on cost or use, and who hears of it",
                "ce_cost_allocation_tag": "A tag that bills are broken down by",
            ]),
        Folder(
            name: "Backup",
            resources: [
                "backup_vault": "A place where recovery points are kept",
                "backup_plan": "When backups are made, and how long they are kept",
                "backup_selection": "What a plan backs up",
                "backup_vault_lock_configuration": "A guard against early deletion of recovery points",
                "backup_vault_notifications": "The events of a vault that are reported",
                "backup_vault_policy": "Who may use a vault",
            ]),
        Folder(
            name: "S3",
            resources: [
                "s3_bucket": "A place for objects, under a name of its own in the world",
                "s3_bucket_abac": "Whether tags of a bucket decide who may use it",
                "s3_bucket_accelerate_configuration": "Faster transfers over far distances",
                "s3_bucket_acl": "Who may use a bucket, by access control list",
                "s3_bucket_analytics_configuration": "The study of how objects are used",
                "s3_bucket_cors_configuration": "Which web pages may call a bucket",
                "s3_bucket_intelligent_tiering_configuration": "When objects move to archive tiers",
                "s3_bucket_inventory": "The regular list of a bucket's objects",
                "s3_bucket_lifecycle_configuration": "When objects move to cheaper storage, and when they go",
                "s3_bucket_logging": "Where a bucket's access log is written",
                "s3_bucket_metadata_configuration": "Tables about a bucket's objects",
                "s3_bucket_metric": "Metrics of a part of a bucket",
                "s3_bucket_notification": "What is told when objects change",
                "s3_bucket_object_lock_configuration": "How long objects cannot be deleted",
                "s3_bucket_ownership_controls": "Who owns what others write to a bucket",
                "s3_bucket_policy": "Who may do what with a bucket",
                "s3_bucket_public_access_block": "The guard against public access to a bucket",
                "s3_bucket_replication_configuration": "Copies of objects in other buckets",
                "s3_bucket_request_payment_configuration": "Who pays for requests",
                "s3_bucket_server_side_encryption_configuration": "How objects are encrypted",
                "s3_bucket_versioning": "Whether former versions of objects are kept",
                "s3_bucket_website_configuration": "A bucket as a web site",
                "s3_object": "An object in a bucket, with its contents",
                "s3_account_public_access_block": "The guard against public access to an account's buckets",
            ],
            dataSources: [
                "s3_bucket": "A bucket that exists already",
                "canonical_user_id": "The ID by which access control lists know the account",
            ]),
        Folder(
            name: "SNS",
            resources: [
                "sns_topic": "A channel whose messages go to every subscriber",
                "sns_topic_policy": "Who may publish to and subscribe to a topic",
                "sns_topic_subscription": "A receiver of a topic's messages",
            ],
            dataSources: [
                "sns_topic": "A topic that exists already"
            ]),
        Folder(
            name: "SQS",
            resources: [
                "sqs_queue": "A queue of messages",
                "sqs_queue_policy": "Who may send to and receive from a queue",
                "sqs_queue_redrive_policy": "Where a queue puts messages that nobody could handle",
                "sqs_queue_redrive_allow_policy": "Which queues may use this one for their dead letters",
            ]),
        Folder(
            name: "SSM",
            resources: [
                "ssm_parameter": "A value in Parameter Store",
                "ssm_document": "Steps that Systems Manager carries out",
                "ssm_association": "A document carried out on machines, again and again",
                "ssm_patch_baseline": "Which patches are approved",
                "ssm_default_patch_baseline": "The patch baseline for machines that name none",
                "ssm_patch_group": "The link between machines and a patch baseline",
                "ssm_maintenance_window": "The time at which work on machines is allowed",
                "ssm_maintenance_window_target": "The machines of a maintenance window",
                "ssm_maintenance_window_task": "The work done in a maintenance window",
            ],
            dataSources: [
                "ssm_parameter": "A value in Parameter Store that exists already"
            ]),
        Folder(
            name: "SecretsManager",
            resources: [
                "secretsmanager_secret": "A secret, without its value",
                "secretsmanager_secret_version": "A value of a secret",
                "secretsmanager_secret_rotation": "When and by what a secret's value is changed",
                "secretsmanager_secret_policy": "Who may use a secret",
            ],
            dataSources: [
                "secretsmanager_secret": "A secret that exists already"
            ]),
        Folder(
            name: "APIGateway",
            resources: [
                "apigatewayv2_api": "An HTTP or WebSocket interface",
                "apigatewayv2_route": "Which requests or messages go to which integration",
                "apigatewayv2_integration": "What answers a route",
                "apigatewayv2_integration_response": "How an integration's answer is passed on",
                "apigatewayv2_route_response": "That a route answers, and how",
                "apigatewayv2_stage": "A published state of an interface, with its log and limits",
                "apigatewayv2_deployment": "A state of an interface that a stage can publish",
                "apigatewayv2_authorizer": "What decides who may call",
                "apigatewayv2_domain_name": "A domain name for interfaces",
                "apigatewayv2_api_mapping": "The link between a domain name's path and a stage",
                "apigatewayv2_model": "The form of a message",
                "apigatewayv2_vpc_link": "The way from an interface into a network",
                "api_gateway_account": "The role with which API Gateway writes logs, once per account and region",
            ]),
        Folder(
            name: "Lambda",
            resources: [
                "lambda_function": "Code that runs when it is called",
                "lambda_permission": "Who may call a function",
                "lambda_alias": "A name for a version of a function",
                "lambda_event_source_mapping": "A queue or stream that a function is fed from",
                "lambda_function_event_invoke_config": "What happens to asynchronous calls that fail or succeed",
                "lambda_layer_version": "Files that functions share",
            ]),
        Folder(
            name: "Scheduler",
            resources: [
                "scheduler_schedule": "A call at a time, once or again and again",
                "scheduler_schedule_group": "Schedules kept together",
            ]),
        Folder(
            name: "CloudFront",
            resources: [
                "cloudfront_distribution": "Content served near to its readers",
                "cloudfront_origin_access_control": "How a distribution signs its requests to an origin",
                "cloudfront_response_headers_policy": "Headers that a distribution adds or removes",
                "cloudfront_function": "Code that runs on each request or answer at the edge",
                "cloudfront_cache_policy": "What makes two requests the same to the cache",
                "cloudfront_origin_request_policy": "What of a request the origin gets to see",
            ],
            dataSources: [
                "cloudfront_cache_policy": "A cache policy that exists already, such as one of AWS",
                "cloudfront_origin_request_policy": "An origin request policy that exists already, such as one of AWS",
                "cloudfront_response_headers_policy":
                    "A response headers policy that exists already, such as one of AWS",
            ]),
        Folder(
            name: "ElastiCache",
            resources: [
                "elasticache_cluster": "A cache in memory, of Memcached or a single Redis node",
                "elasticache_subnet_group": "The subnets that a cache may be in",
                "elasticache_parameter_group": "The engine settings of a cache",
            ]),
        Folder(
            name: "RDS",
            resources: [
                "rds_cluster": "An Aurora database, or a cluster over several zones",
                "rds_cluster_instance": "A writer or reader of an Aurora database",
                "rds_cluster_parameter_group": "The engine settings of a cluster",
                "db_subnet_group": "The subnets that a database may be in",
                "db_parameter_group": "The engine settings of a database instance",
                "db_instance": "A database on one machine, with or without a standby",
            ]),
        Folder(
            name: "EC2",
            resources: [
                "instance": "A virtual machine",
                "key_pair": "A public key for SSH",
                "launch_template": "How instances are started",
                "placement_group": "How near or far from each other instances are placed",
            ],
            dataSources: [
                "ami": "A machine image that exists already"
            ]),
        Folder(
            name: "AutoScaling",
            resources: [
                "autoscaling_group": "A number of instances that is kept running",
                "autoscaling_policy": "When a group grows and shrinks",
                "autoscaling_schedule": "The size of a group from a given time on",
                "autoscaling_attachment": "The link between a group and a target group",
                "autoscaling_notification": "Changes of groups that are reported",
                "autoscaling_lifecycle_hook": "A pause while an instance starts or ends",
            ]),
        Folder(
            name: "ResourceGroups",
            resources: [
                "resourcegroups_group": "Resources found by tag or by stack"
            ]),
        Folder(
            name: "GuardDuty",
            resources: [
                "guardduty_detector": "The watch for threats in a region"
            ]),
        Folder(
            name: "StepFunctions",
            resources: [
                "sfn_state_machine": "Steps that call services, with their order and conditions"
            ]),
        Folder(
            name: "Account",
            dataSources: [
                "region": "A region, or the one that Terraform works in",
                "partition": "The partition of AWS that Terraform works in",
            ]),
    ]
}

import Testing

@testable import Bindings

@Suite struct SwiftNameTests {
    @Test(arguments: [
        ("aws_lb", "LB"), ("aws_lb_listener", "LBListener"), ("aws_lb_target_group", "LBTargetGroup"),
        ("aws_ecs_service", "ECSService"), ("aws_dynamodb_table", "DynamoDBTable"), ("aws_s3_bucket", "S3Bucket"),
        ("aws_cloudwatch_metric_alarm", "CloudWatchMetricAlarm"), ("aws_iam_role", "IAMRole"), ("aws_vpc", "VPC"),
        ("aws_subnet", "Subnet"), ("aws_nat_gateway", "NATGateway"), ("aws_eip", "EIP"), ("aws_kms_key", "KMSKey"),
        ("aws_wafv2_web_acl", "WAFv2WebACL"), ("aws_codepipeline", "CodePipeline"),
        ("aws_codebuild_project", "CodeBuildProject"), ("aws_apigatewayv2_api", "APIGatewayV2API"),
        ("aws_appautoscaling_target", "AppAutoScalingTarget"), ("aws_autoscaling_group", "AutoScalingGroup"),
        ("aws_rds_cluster", "RDSCluster"), ("aws_elasticache_cluster", "ElastiCacheCluster"),
        ("aws_cloudfront_distribution", "CloudFrontDistribution"), ("aws_route53_record", "Route53Record"),
        ("aws_sns_topic", "SNSTopic"), ("aws_ssm_parameter", "SSMParameter"), ("aws_xray_group", "XRayGroup"),
        ("aws_budgets_budget", "BudgetsBudget"), ("aws_codedeploy_app", "CodeDeployApp"),
        ("aws_iam_openid_connect_provider", "IAMOpenIDConnectProvider"), ("aws_sfn_state_machine", "SFNStateMachine"),
    ])
    func `A resource type has a Swift name`(terraform: String, swift: String) {
        #expect(SwiftName.type(of: terraform, kind: .resource) == swift)
    }

    @Test(arguments: [
        ("aws_caller_identity", "CallerIdentityDataSource"), ("aws_availability_zones", "AvailabilityZonesDataSource"),
        ("aws_ami", "AMIDataSource"),
    ])
    func `A data source says that it is one`(terraform: String, swift: String) {
        #expect(SwiftName.type(of: terraform, kind: .dataSource) == swift)
    }

    @Test(arguments: [
        ("vpc_id", "vpcID"), ("subnet_ids", "subnetIDs"), ("kms_key_arn", "kmsKeyARN"), ("cidr_block", "cidrBlock"),
        ("enable_dns_hostnames", "enableDNSHostnames"), ("url", "url"), ("target_group_arns", "targetGroupARNs"),
        ("memory_gib_per_vcpu", "memoryGiBPerVCPU"), ("self", "itself"), ("protocol", "protocol"),
        ("fifo_throughput_limit", "fifoThroughputLimit"), ("ipv6_cidr_block", "ipv6CIDRBlock"),
        ("validation_record_fqdns", "validationRecordFQDNs"),
        ("associate_public_ip_address", "associatePublicIPAddress"),
    ])
    func `An argument has a Swift name`(terraform: String, swift: String) {
        #expect(SwiftName.member(terraform) == swift)
    }

    @Test(arguments: [
        ("ALL_AT_ONCE", "allAtOnce"), ("HTTPS", "https"), ("ip", "ip"), ("perQueue", "perQueue"),
        ("TLSv1.2_2021", "tlsv1_2_2021"), ("python3.12", "python3_12"), ("nodejs22.x", "nodejs22x"),
        ("s3:ObjectCreated:*", "s3ObjectCreatedAll"), ("s3:ObjectCreated:Put", "s3ObjectCreatedPut"),
        ("ASGAverageCPUUtilization", "asgAverageCPUUtilization"), ("NONE", "nothing"), ("-1", "all"), ("1.0", "v1_0"),
        ("2012-10-17", "v2012_10_17"), ("301", "_301"), ("aws:kms", "awsKMS"), ("text/html", "textHTML"),
        ("HTTP_PROXY", "httpProxy"), ("default", "default"), ("ap-northeast-2", "apNortheast2"), ("x86_64", "x86_64"),
    ])
    func `A word of a closed set has a member name`(word: String, member: String) {
        #expect(SwiftName.word(word) == member)
    }

    @Test(arguments: [
        ("lifecycle_stages", "lifecycle_stage"), ("requires_compatibilities", "requires_compatibility"),
        ("status", "status"), ("access", "access"), ("modes", "mode"), ("egress", "egress"),
    ])
    func `A plural has a singular`(plural: String, singular: String) {
        #expect(SwiftName.singular(plural) == singular)
    }
}

import Provider
import Testing

@testable import Bindings

@Suite struct ArgumentTypeTests {
    /// The plan of the struct at a path of blocks.
    private func arguments(_ type: String, _ path: [String], _ kind: Binding.Kind) throws -> [ArgumentPlan] {
        let schema = try #require(kind == .resource ? Schema.aws.resource(type) : Schema.aws.dataSource(type))
        var plan = TypePlan(schema, kind: kind).root
        for name in path { plan = try #require(plan.nested.first { $0.path.last == name }) }
        return plan.arguments
    }

    @Test(arguments: [
        ("aws_subnet", "vpc_id", "Expression<ID<VPC>>"),
        ("aws_lb", "subnets", "Expression<[ID<Subnet>]>"),
        ("aws_lb", "security_groups", "Expression<[ID<SecurityGroup>]>"),
        ("aws_lb.access_logs", "bucket", "Expression<ID<S3Bucket>>"),
        ("aws_instance", "security_groups", "Expression<[String]>"),
        ("aws_vpc", "cidr_block", "Expression<CIDRBlock>"),
        ("aws_vpc", "enable_dns_support", "Expression<Bool>"),
        ("aws_vpc", "tags", "Expression<[String: String]>"),
        ("aws_iam_role", "assume_role_policy", "Expression<PolicyDocument>"),
        ("aws_iam_role_policy", "role", "Expression<ID<IAMRole>>"),
        ("aws_lambda_function", "role", "Expression<ARN<IAMRole>>"),
        ("aws_ecs_service", "cluster", "Expression<ARN<ECSCluster>>"),
        ("aws_ecs_service", "task_definition", "Expression<ARN<ECSTaskDefinition>>"),
        ("aws_ecs_task_definition", "container_definitions", "Expression<ContainerDefinitions>"),
        (
            "aws_ecs_task_definition", "requires_compatibilities",
            "Expression<[ECSTaskDefinition.RequiresCompatibility]>"
        ),
        ("aws_s3_bucket", "bucket", "Expression<String>"),
        ("aws_s3_bucket_policy", "bucket", "Expression<ID<S3Bucket>>"),
        ("aws_sqs_queue", "fifo_throughput_limit", "Expression<SQSQueue.FIFOThroughputLimit>"),
        ("aws_sqs_queue", "redrive_policy", "Expression<JSONText>"),
        ("aws_cloudwatch_metric_alarm", "threshold", "Expression<Double>"),
        ("aws_cloudwatch_metric_alarm", "alarm_actions", "Expression<[ARN<AnyResource>]>"),
        ("aws_lb_target_group", "deregistration_delay", "Expression<Int>"),
        ("aws_lb_target_group", "preserve_client_ip", "Expression<Bool>"),
        ("aws_lb_target_group.health_check", "port", "Expression<String>"),
        ("aws_cloudwatch_event_target", "arn", "Expression<ARN<AnyResource>>"),
        ("aws_cloudwatch_event_rule", "event_pattern", "Expression<EventPattern>"),
        ("aws_scheduler_schedule", "schedule_expression", "Expression<ScheduleExpression>"),
        ("aws_ecr_lifecycle_policy", "policy", "Expression<JSONText>"),
        ("aws_route53_record.alias", "zone_id", "Expression<String>"),
        ("aws_lb_listener", "default_action", "Blocks<LBListener.DefaultAction>"),
        ("aws_lb_target_group", "health_check", "LBTargetGroup.HealthCheck"),
        ("aws_security_group", "ingress", "Blocks<SecurityGroup.Ingress>"),
        ("aws_autoscaling_group", "launch_template", "AutoScalingGroup.LaunchTemplateBlock"),
    ])
    func `An argument of a resource has the type of what it denotes`(place: String, name: String, type: String) throws {
        let parts = place.split(separator: ".").map(String.init)
        let found = try arguments(parts[0], Array(parts.dropFirst()), .resource)
        #expect(found.first { $0.terraformName == name }?.type == type)
    }

    @Test(arguments: [
        ("aws_vpc", "id", "ID<VPC>"), ("aws_caller_identity", "account_id", "String"),
        ("aws_caller_identity", "arn", "ARN<AnyResource>"), ("aws_route53_zone", "zone_id", "ID<Route53Zone>"),
        ("aws_iam_policy_document", "json", "PolicyDocument"), ("aws_subnets", "ids", "[ID<Subnet>]"),
        ("aws_kms_alias", "target_key_arn", "ARN<KMSKey>"),
    ])
    func `An attribute of a data source has the type of what it reads`(type: String, name: String, swift: String) throws
    {
        let plan = TypePlan(try #require(Schema.aws.dataSource(type)), kind: .dataSource)
        #expect(plan.references.first { $0.terraformName == name }?.type == swift)
    }

    @Test func `What either provider demands has no default`() throws {
        let gateway = try arguments("aws_nat_gateway", [], .resource)
        #expect(gateway.filter(\.isRequired).map(\.terraformName) == ["subnet_id"])
        let subnet = try arguments("aws_subnet", [], .resource)
        #expect(subnet.filter(\.isRequired).map(\.terraformName) == ["vpc_id"])
    }

    @Test func `Attributes that do nothing when written are no arguments`() throws {
        let names = try arguments("aws_vpc", [], .resource).map(\.terraformName)
        #expect(!names.contains("id"))
        #expect(!names.contains("tags_all"))
        #expect(names.contains("tags"))
    }

    @Test func `A statement within a statement is the same type`() throws {
        let schema = try #require(Schema.aws.resource("aws_wafv2_web_acl"))
        let rule = try #require(TypePlan(schema, kind: .resource).root.nested.first { $0.name == "Rule" })
        let statement = try #require(rule.nested.first { $0.name == "Statement" })
        let and = try #require(statement.nested.first { $0.name == "AndStatement" })
        #expect(and.arguments.map(\.type) == ["Blocks<WAFv2WebACL.Rule.Statement>"])
        #expect(and.nested.isEmpty)
    }
}

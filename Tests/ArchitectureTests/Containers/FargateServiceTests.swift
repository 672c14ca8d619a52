import AWS
import Architecture
import Foundation
import Reading
import Terraform
import Testing

@Suite struct `The owner of a task definition` {
    /// What the owner decides about a service, in one line.
    private func decisions(of shop: Shop) throws -> [String] {
        #expect(shop.findings == [])
        let service = try shop.block("aws_ecs_service.web")
        let breaker =
            service.count("deployment_circuit_breaker") == 0
            ? "no breaker"
            : "breaker \(service["deployment_circuit_breaker.enable"] ?? "") "
                + "rollback \(service["deployment_circuit_breaker.rollback"] ?? "")"
        let ignored = service.list("lifecycle.ignore_changes").joined(separator: " ")
        let groups = (0..<service.count("load_balancer")).map {
            service["load_balancer[\($0)].target_group_arn"] ?? ""
        }
        return [service["deployment_controller.type"] ?? "", breaker, ignored] + groups
    }

    @Test func `Terraform has ECS replace the tasks and gives up the number of tasks alone`() throws {
        let shop = Shop()
        _ = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self)
        #expect(
            try decisions(of: shop)
                == ["ECS", "breaker true rollback true", "desired_count", "aws_lb_target_group.web.arn"])
    }

    @Test func `a blue/green pipeline has CodeDeploy replace them and also owns the target group`() throws {
        let shop = Shop()
        _ = shop.addService(shop.blueGreenTargets, ownedBy: OwnedByBlueGreenPipeline.self)
        #expect(
            try decisions(of: shop) == [
                "CODE_DEPLOY", "no breaker", "desired_count load_balancer task_definition",
                "aws_lb_target_group.web_blue.arn",
            ])
    }

    @Test func `a rolling pipeline has ECS replace them and owns the task definition`() throws {
        let shop = Shop()
        _ = shop.addService(shop.rollingTargets, ownedBy: OwnedByRollingPipeline.self)
        #expect(
            try decisions(of: shop) == [
                "ECS", "breaker true rollback true", "desired_count task_definition", "aws_lb_target_group.web.arn",
            ])
    }
}

@Suite struct `A Fargate service` {
    private func shop(withSecret: Bool = false) -> Shop {
        let shop = Shop()
        let secrets = withSecret ? ["TOKEN": shop.stack.add(Secret("token", key: shop.key))] : [:]
        _ = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self, secrets: secrets)
        return shop
    }

    @Test func `runs in the private subnets without a public address`() throws {
        let service = try shop().block("aws_ecs_service.web")
        #expect(service["network_configuration.assign_public_ip"] == "false")
        #expect(
            service.list("network_configuration.subnets")
                == ["aws_subnet.main_private_a.id", "aws_subnet.main_private_b.id"])
        #expect(service.list("network_configuration.security_groups") == ["aws_security_group.web_service.id"])
    }

    @Test func `waits for its listener and its capacity providers`() throws {
        #expect(
            try shop().block("aws_ecs_service.web").list("depends_on")
                == ["aws_lb_listener.web_https", "aws_ecs_cluster_capacity_providers.main"])
    }

    @Test func `has containers that write nowhere but to their temporary folder`() throws {
        let definition = try shop(withSecret: true).block("aws_ecs_task_definition.web")
        let containers = try Container.all(of: definition)
        #expect(containers.map(\.name) == ["web", "xray-daemon"])
        #expect(containers.map(\.readonlyRootFilesystem) == [true, true])
        #expect(containers[0].mountPoints?.map(\.containerPath) == ["/tmp"])
        #expect(containers.map { $0.logConfiguration?.logDriver } == ["awslogs", "awslogs"])
    }

    @Test func `gets secrets by their parameter and never by their value`() throws {
        let shop = shop(withSecret: true)
        let containers = try Container.all(of: shop.block("aws_ecs_task_definition.web"))
        #expect(containers[0].secrets?.map { "\($0.name) \($0.valueFrom)" } == ["TOKEN ${aws_ssm_parameter.token.arn}"])
        #expect(containers[0].environment?.contains { $0.name == "STAGE" && $0.value == "test" } == true)
        let secret = try shop.block("aws_ssm_parameter.token")
        #expect(secret["type"] == "SecureString")
        #expect(secret["name"] == "/shop/test/token")
        #expect(secret.list("lifecycle.ignore_changes") == ["value"])
    }

    @Test func `has one role to start with and another to act with`() throws {
        let shop = shop(withSecret: true)
        let definition = try shop.block("aws_ecs_task_definition.web")
        #expect(definition["execution_role_arn"] == "aws_iam_role.web_execution.arn")
        #expect(definition["task_role_arn"] == "aws_iam_role.web_task.arn")
        #expect(
            try shop.block("aws_iam_role_policy.web_execution_write_logs").policy() == [
                "Allow logs:CreateLogStream, logs:PutLogEvents on ${aws_cloudwatch_log_group.web_service.arn}:*"
            ])
        #expect(
            try shop.block("aws_iam_role_policy.web_execution_read_secrets").policy() == [
                "Allow ssm:GetParameters on ${aws_ssm_parameter.token.arn}",
                "Allow kms:Decrypt on ${aws_kms_key.data.arn} when StringEquals kms:ViaService ssm.ap-northeast-2.amazonaws.com",
            ])
        #expect(
            try shop.block("aws_iam_role_policy.web_task_trace").policy() == [
                "Allow xray:GetSamplingRules, xray:GetSamplingTargets, xray:PutTelemetryRecords, "
                    + "xray:PutTraceSegments on *"
            ])
        #expect(
            shop.configuration.names("aws_iam_role_policy").filter { $0.hasPrefix("web_") }
                == ["web_execution_read_secrets", "web_execution_write_logs", "web_task_trace"])
        for role in ["web_execution", "web_task"] {
            #expect(
                try shop.block("aws_iam_role.\(role)").policy("assume_role_policy") == [
                    "Allow Service ecs-tasks.amazonaws.com: sts:AssumeRole when "
                        + "ArnLike aws:SourceArn arn:${data.aws_partition.current.partition}:ecs:ap-northeast-2:"
                        + "${data.aws_caller_identity.current.account_id}:* and "
                        + "StringEquals aws:SourceAccount ${data.aws_caller_identity.current.account_id}"
                ])
        }
    }

    @Test func `has no permission to read secrets where it has none`() throws {
        #expect(shop().configuration.block(at: "aws_iam_role_policy.web_execution_read_secrets") == nil)
    }

    @Test func `scales between its limits by tracking and by steps`() throws {
        let shop = shop()
        let target = try shop.block("aws_appautoscaling_target.web")
        #expect([target["min_capacity"], target["max_capacity"]] == ["1", "4"])
        for (metric, value) in [("cpu", "60"), ("memory", "70")] {
            let policy = try shop.block("aws_appautoscaling_policy.web_\(metric)")
            #expect(policy["policy_type"] == "TargetTrackingScaling")
            #expect(policy["target_tracking_scaling_policy_configuration.target_value"] == value)
        }
        for (step, change) in [("surge", "2"), ("idle", "-1")] {
            let policy = try shop.block("aws_appautoscaling_policy.web_\(step)")
            #expect(policy["policy_type"] == "StepScaling")
            #expect(policy["step_scaling_policy_configuration.step_adjustment.scaling_adjustment"] == change)
            let alarm = try shop.block("aws_cloudwatch_metric_alarm.web_\(step)")
            #expect(alarm.list("alarm_actions") == ["aws_appautoscaling_policy.web_\(step).arn"])
        }
    }

    @Test(arguments: [(Cluster.Capacity.fargate, ["FARGATE 1 1"]), (.spot, ["FARGATE 1 0", "FARGATE_SPOT 0 1"])])
    func `runs on what its cluster offers`(capacity: Cluster.Capacity, expected: [String]) throws {
        let shop = Shop()
        shop.cluster = shop.stack.add(Cluster("main", capacity: capacity))
        _ = shop.addService(shop.rollingTargets, ownedBy: OwnedByTerraform.self)
        for (address, block) in [
            ("aws_ecs_service.web", "capacity_provider_strategy"),
            ("aws_ecs_cluster_capacity_providers.main", "default_capacity_provider_strategy"),
        ] {
            let resource = try shop.block(address)
            let lines = (0..<resource.count(block)).map { index in
                ["capacity_provider", "base", "weight"].map { resource["\(block)[\(index)].\($0)"] ?? "" }
                    .joined(separator: " ")
            }
            #expect(lines == expected)
        }
        #expect(try shop.block("aws_ecs_cluster.main")["setting.value"] == "enabled")
    }
}

/// A container as ECS reads it.
private struct Container: Decodable {
    struct Pair: Decodable {
        let name: String
        let value: String
    }
    struct Secret: Decodable {
        let name: String
        let valueFrom: String
    }
    struct Mount: Decodable { let containerPath: String }
    struct Logs: Decodable { let logDriver: String }

    let name: String
    let readonlyRootFilesystem: Bool?
    let environment: [Pair]?
    let secrets: [Secret]?
    let mountPoints: [Mount]?
    let logConfiguration: Logs?

    static func all(of definition: Block) throws -> [Container] {
        let text = try #require(definition["container_definitions"])
        return try JSONDecoder().decode([Container].self, from: Data(text.utf8))
    }
}

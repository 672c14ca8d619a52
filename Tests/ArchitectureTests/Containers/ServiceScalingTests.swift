import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `A service's scaling` {
    @Test func `changes its limits at given times, which Terraform then leaves alone`() throws {
        let shop = Shop()
        shop.addService(changes: [
            .init(
                "before-midnight", at: .cron(minute: "30", hour: "23", dayOfMonth: "3-5", month: "12"), tasks: 12...40,
                timeZone: "Asia/Seoul")
        ])
        #expect(shop.findings == [])
        let change = try shop.block("aws_appautoscaling_scheduled_action.web_before_midnight")
        #expect(change["schedule"] == "cron(30 23 3-5 12 ? *)")
        #expect(change["timezone"] == "Asia/Seoul")
        #expect(change["scalable_target_action.min_capacity"] == "12")
        #expect(change["scalable_target_action.max_capacity"] == "40")
        #expect(
            try shop.block("aws_appautoscaling_target.web").list("lifecycle.ignore_changes")
                == ["max_capacity", "min_capacity"])
    }

    @Test func `without such times keeps the limits that are described`() throws {
        let shop = Shop()
        shop.addService(changes: [])
        #expect(try shop.block("aws_appautoscaling_target.web").count("lifecycle") == 0)
        #expect(shop.configuration.resources("aws_appautoscaling_scheduled_action").isEmpty)
    }

    @Test func `of a Node service goes with checks in Node`() throws {
        let shop = Shop()
        shop.addService(changes: [])
        let definition = try #require(shop.block("aws_ecs_task_definition.web")["container_definitions"])
        #expect(definition.contains("node -e") && !definition.contains("python"))
    }
}

extension Shop {
    fileprivate func addService(changes: [ServiceScaling.Change]) {
        stack.add(
            FargateService<OwnedByRollingPipeline>(
                "web", in: cluster, network: network, targets: rollingTargets, size: .quarterVCPU(.mib512),
                tasks: 1...4,
                image: .standIn(healthPath: "/health", port: 8080, runtime: .node), secretsKey: key,
                healthPath: "/health", runtime: .node, scaling: ServiceScaling(changes: changes), logs: logs))
    }
}

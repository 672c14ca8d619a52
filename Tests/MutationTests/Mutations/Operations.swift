import Terraform

extension Mutation {
    /// Ways to fail unheard, for long, or altogether.
    static let operations: [Mutation] = [
        // Alarms
        .remove("an alarm does nothing", alarms, "alarm_actions"),
        .set("an alarm is muted", alarms, "actions_enabled", to: .bool(false)),
        .drop("an alarm is gone", alarms),
        .drop("nobody listens to a topic", ["aws_sns_topic_subscription"]),
        // Rollback
        .set("a circuit breaker is off", ["aws_ecs_service"], "deployment_circuit_breaker.enable", to: .bool(false)),
        .set(
            "a circuit breaker does not roll back", ["aws_ecs_service"], "deployment_circuit_breaker.rollback",
            to: .bool(false)),
        .remove("a service loses its circuit breaker", ["aws_ecs_service"], "deployment_circuit_breaker"),
        .set(
            "a deployment does not roll back", ["aws_codedeploy_deployment_group"],
            "auto_rollback_configuration.enabled", to: .bool(false)),
        .remove(
            "a deployment loses its rollback", ["aws_codedeploy_deployment_group"], "auto_rollback_configuration"),
        .set(
            "a deployment does not roll back when it fails", ["aws_codedeploy_deployment_group"],
            "auto_rollback_configuration.events", to: .list([.string("DEPLOYMENT_STOP_ON_ALARM")])),
        .set(
            "a deployment does not roll back on alarms", ["aws_codedeploy_deployment_group"],
            "auto_rollback_configuration.events", to: .list([.string("DEPLOYMENT_FAILURE")])),
        .set(
            "a refresh of instances does not roll back", ["aws_autoscaling_group"],
            "instance_refresh.preferences.auto_rollback", to: .bool(false)),
        // Scaling and zones
        .set("a service may outgrow its subnets", ["aws_appautoscaling_target"], "max_capacity", to: .integer(20_000)) {
            $0.body["service_namespace"] == .string("ecs")
        },
        .set(
            "a service may outgrow its subnets at night", ["aws_appautoscaling_scheduled_action"],
            "scalable_target_action.max_capacity", to: .integer(20_000)),
        .each("a service is in one zone", ["aws_ecs_service"]) { service in
            guard case .block(let network)? = service.body[content: "network_configuration"],
                case .list(let subnets)? = network["subnets"]
            else { return nil }
            return service.body.changing(["network_configuration", "subnets"], to: .list(Array(subnets.prefix(1))))
                .map(service.with)
        },
        .each("a group of instances is in one zone", ["aws_autoscaling_group"]) { group in
            guard case .list(let subnets)? = group.body["vpc_zone_identifier"] else { return nil }
            return group.body.changing(["vpc_zone_identifier"], to: .list(Array(subnets.prefix(1)))).map(group.with)
        },
        .each("the subnets of a zone shrink", ["aws_subnet"]) { subnet in
            guard subnet.address.name.contains("private"), case .string(let network)? = subnet.body["cidr_block"] else {
                return nil
            }
            let address = network.prefix { $0 != "/" }
            return subnet.body.changing(["cidr_block"], to: .string("\(address)/30")).map(subnet.with)
        },
        // Health
        .set(
            "a new task has no time to become healthy", ["aws_ecs_service"], "health_check_grace_period_seconds",
            to: .integer(0)
        ) { $0.body[content: "load_balancer"] != nil },
        .set(
            "a new instance has no time to become healthy", ["aws_autoscaling_group"], "health_check_grace_period",
            to: .integer(5)),
        .set("a health check has no time to answer", ["aws_lb_target_group"], "health_check.timeout", to: .integer(60)),
        // Tags
        .each("instances lose the tag of their environment", ["aws_autoscaling_group"]) { group in
            guard case .blocks(let tags, let dynamic)? = group.body[content: "tag"] else { return nil }
            var body = group.body
            body[content: "tag"] = .blocks(tags.filter { $0["key"] != .string("Environment") }, dynamic: dynamic)
            return body == group.body ? nil : group.with(body)
        },
        defaultTag("everything loses the tag of its environment", "Environment"),
        defaultTag("everything loses the tag of its budget", "Stack").only { stack in
            stack.blocks.contains { $0.address.type == "aws_budgets_budget" }
        },
        // Records
        .set("a trail's files can be forged", ["aws_cloudtrail"], "enable_log_file_validation", to: .bool(false)),
        .set("a trail sees one region", ["aws_cloudtrail"], "is_multi_region_trail", to: .bool(false)),
        .drop("a trail is gone", ["aws_cloudtrail"]),
        .drop("network traffic is not recorded", ["aws_flow_log"]),
        .set("a load balancer keeps no access logs", ["aws_lb"], "access_logs.enabled", to: .bool(false)),
        .set("a load balancer takes invalid headers", ["aws_lb"], "drop_invalid_header_fields", to: .bool(false)),
        .set(
            "an image can be replaced under its tag", ["aws_ecr_repository"], "image_tag_mutability",
            to: .string("MUTABLE")),
        .set(
            "images are not scanned", ["aws_ecr_repository"], "image_scanning_configuration.scan_on_push",
            to: .bool(false)),
    ]

    private static let alarms = ["aws_cloudwatch_composite_alarm", "aws_cloudwatch_metric_alarm"]

    /// Takes a tag from the default tags of each provider's configuration.
    private static func defaultTag(_ name: String, _ key: String) -> Mutation {
        Mutation(name: name) { stack in
            stack.blocks.indices.filter { stack.blocks[$0].address.kind == .provider }.compactMap { index in
                let block = stack.blocks[index]
                // Where every configuration has the tag but one, what it manages is what lacks it.
                return block.body.changing(["default_tags", "tags", key], to: nil).map {
                    Mutant(place: block.address.text, configuration: stack.replacing(index, with: block.with($0)))
                }
            }
        }
    }
}

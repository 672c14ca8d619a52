import Terraform

extension Invariant {
    /// Health checks that cannot pass in time, and queues that give a message out again while it is worked on.
    static let healthCheck = Invariant(
        "health-check", "Health checks have time to answer, and new tasks have time to become healthy.",
        source: "Elastic Load Balancing, \"Health checks for your target groups\"; Amazon ECS API Reference, "
            + "\"healthCheckGracePeriodSeconds\"; AWS Lambda Developer Guide, \"Using Lambda with Amazon SQS\"",
        assertions: healthAssertions
    ) { model in
        ["aws_lb_target_group", "aws_alb_target_group"].flatMap(model.all).compactMap(timeout)
            + model.all("aws_ecs_service").compactMap(grace) + model.all("aws_autoscaling_group").compactMap(instances)
            + model.all("aws_lambda_event_source_mapping").compactMap(visibility)
    }

    private static func timeout(_ group: Arguments) -> Violation? {
        guard let check = group.blocks("health_check")?.first, let timeout = check.integer("timeout") else {
            return nil
        }
        let interval = check["interval"].isNull ? 30 : check.integer("interval")
        guard let interval, timeout >= interval else { return nil }
        return Violation(
            group, at: check.place("timeout"),
            "\(group.address) waits \(timeout) s for the answer to a health check and asks again after \(interval) s; make "
                + "timeout shorter than interval")
    }

    /// A task that is judged before it could pass as many checks as it must is replaced for ever.
    private static func grace(_ service: Arguments) -> Violation? {
        guard let balancers = service.blocks("load_balancer"), let group = balancers.first?.target("target_group_arn"),
            let check = group.blocks("health_check")?.first, group.instance.type.hasSuffix("target_group")
        else { return nil }
        let interval = check["interval"].isNull ? 30 : check.integer("interval")
        let times = check["healthy_threshold"].isNull ? 3 : check.integer("healthy_threshold")
        let grace =
            service["health_check_grace_period_seconds"].isNull
            ? 0 : service.integer("health_check_grace_period_seconds")
        guard let interval, let times, let grace, grace < interval * times else { return nil }
        return Violation(
            service, at: "health_check_grace_period_seconds",
            "\(service.address) gives a new task \(grace) s, and \(group.address) takes \(interval * times) s (\(times) checks "
                + "every \(interval) s) to find it healthy; raise health_check_grace_period_seconds")
    }

    /// The same for instances, which the group replaces when the load balancer finds them unhealthy.
    private static func instances(_ group: Arguments) -> Violation? {
        guard group.text("health_check_type") == "ELB", let target = group.targets("target_group_arns")?.first,
            target.instance.type.hasSuffix("target_group"), let needed = timeToPass(target),
            let grace = group["health_check_grace_period"].isNull ? 300 : group.integer("health_check_grace_period"),
            grace < needed
        else { return nil }
        return Violation(
            group, at: "health_check_grace_period",
            "\(group.address) gives a new instance \(grace) s, and \(target.address) takes \(needed) s to find it healthy; "
                + "raise health_check_grace_period")
    }

    /// How long a target group takes to find a target healthy, in seconds; nil where apply decides.
    private static func timeToPass(_ group: Arguments) -> Int? {
        guard let check = group.blocks("health_check")?.first else { return nil }
        let interval = check["interval"].isNull ? 30 : check.integer("interval")
        let times = check["healthy_threshold"].isNull ? 3 : check.integer("healthy_threshold")
        guard let interval, let times else { return nil }
        return interval * times
    }

    private static func visibility(_ mapping: Arguments) -> Violation? {
        guard let queue = mapping.target("event_source_arn"), queue.instance.type == "aws_sqs_queue",
            let function = mapping.target("function_name"), function.instance.type == "aws_lambda_function"
        else { return nil }
        let visible = queue["visibility_timeout_seconds"].isNull ? 30 : queue.integer("visibility_timeout_seconds")
        let timeout = function["timeout"].isNull ? 3 : function.integer("timeout")
        guard let visible, let timeout, visible < 6 * timeout else { return nil }
        return Violation(
            queue, at: "visibility_timeout_seconds",
            "\(queue.address) hides a message for \(visible) s, and \(function.address) works on it for up to \(timeout) s; "
                + "make visibility_timeout_seconds six times as long, \(6 * timeout)")
    }
}

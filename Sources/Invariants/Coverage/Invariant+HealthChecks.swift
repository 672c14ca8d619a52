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

    /// A task that is judged before its first health check could pass is replaced for ever.
    private static func grace(_ service: Arguments) -> Violation? {
        let argument = "health_check_grace_period_seconds"
        guard let grace = service[argument].isNull ? 0 : service.integer(argument) else { return nil }
        let groups = (service.blocks("load_balancer") ?? []).compactMap { $0.target("target_group_arn") }
        return late(service, at: argument, "a new task", grace, groups)
    }

    /// The same for instances, which the group replaces when the load balancer finds them unhealthy.
    private static func instances(_ group: Arguments) -> Violation? {
        let argument = "health_check_grace_period"
        guard group.text("health_check_type") == "ELB",
            let grace = group[argument].isNull ? 300 : group.integer(argument)
        else { return nil }
        return late(group, at: argument, "a new instance", grace, group.targets("target_group_arns") ?? [])
    }

    private static func late(
        _ holder: Arguments, at argument: String, _ what: String, _ grace: Int, _ groups: [Arguments]
    ) -> Violation? {
        for group in groups where group.instance.type.hasSuffix("target_group") {
            guard let check = FirstCheck(of: group), grace < check.seconds else { continue }
            return Violation(
                holder, at: argument,
                "\(holder.address) gives \(what) \(grace) s, and \(group.address) takes up to \(check.seconds) s to find it "
                    + "healthy (a check every \(check.interval) s, \(check.timeout) s for the answer); raise \(argument)"
            )
        }
        return nil
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

/// The check that a new target must pass to be healthy: one, whatever `healthy_threshold` says, which is for those that
/// failed before (Elastic Load Balancing, "Health checks for your target groups").
struct FirstCheck {
    /// The seconds from one check to the next.
    let interval: Int
    /// The seconds that a target has to answer.
    let timeout: Int

    /// The seconds until a new target that answers is healthy at the latest.
    var seconds: Int { interval + timeout }

    /// The first check of a target group; nil where apply decides.
    init?(of group: Arguments) {
        guard let blocks = group.blocks("health_check") else { return nil }
        let check = blocks.first
        func seconds(_ name: String, default seconds: Int) -> Int? {
            guard let check, !check[name].isNull else { return seconds }
            return check.integer(name)
        }
        let connects = ["TCP", "TLS"].contains(check?.text("protocol") ?? group.text("protocol"))
        guard let interval = seconds("interval", default: 30),
            let timeout = seconds("timeout", default: connects ? 10 : 5)
        else { return nil }
        self.interval = interval
        self.timeout = timeout
    }
}

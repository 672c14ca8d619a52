/// What fails, is lost, or can be read.
extension `An invariant` {
    static let logs = [
        Case("a log group with an end", #""aws_cloudwatch_log_group": {"l": {"retention_in_days": 30}}"#),
        Case(
            "a log group whose end apply knows",
            #""aws_cloudwatch_log_group": {"l": {"retention_in_days": "${var.d}"}}"#),
        Case(
            "a log group without end", #""aws_cloudwatch_log_group": {"l": {"name": "l"}}"#,
            "1: [log-retention] aws_cloudwatch_log_group.l keeps its events for ever; set retention_in_days"),
    ]

    private static func service(_ arguments: String) -> String {
        """
        "aws_ecs_service": {"s": {"//": ["formwork:skip=alarm:not the matter here; owner test"], "name": "s"
        \(arguments.isEmpty ? "" : ", \(arguments)")}}
        """
    }

    static let rollbacks = [
        Case("a circuit breaker", service(#""deployment_circuit_breaker": {"enable": true, "rollback": true}"#)),
        Case("a service that CodeDeploy deploys", service(#""deployment_controller": {"type": "CODE_DEPLOY"}"#)),
        Case(
            "no circuit breaker", service(""),
            "1: [rollback] aws_ecs_service.s does not roll a failed deployment back; add deployment_circuit_breaker with "
                + "enable and rollback"),
        Case(
            "a circuit breaker that only breaks",
            service(#""deployment_circuit_breaker": {"enable": true, "rollback": false}"#),
            "2: [rollback] aws_ecs_service.s does not roll a failed deployment back: rollback of its circuit breaker is "
                + "false"),
        Case(
            "a deployment group without rollback", #""aws_codedeploy_deployment_group": {"g": {"app_name": "a"}}"#,
            "1: [rollback] aws_codedeploy_deployment_group.g does not roll a failed deployment back; add "
                + "auto_rollback_configuration with enabled and the event DEPLOYMENT_FAILURE"),
        Case(
            "a deployment group that rolls back on alarms alone",
            #""aws_codedeploy_deployment_group": {"g": {"auto_rollback_configuration": {"enabled": true, "events": ["DEPLOYMENT_STOP_ON_ALARM"]}}}"#,
            "1: [rollback] aws_codedeploy_deployment_group.g rolls back, but not on DEPLOYMENT_FAILURE; add it to the "
                + "events"),
    ]

    private static func grace(_ seconds: Int) -> String {
        """
        "aws_lb_target_group": {"g": {"health_check": {"interval": 10, "timeout": 5, "healthy_threshold": 3}}},
        "aws_ecs_service": {"s": {"//": ["formwork:skip=alarm:not the matter here; owner test"],
        "deployment_circuit_breaker": {"enable": true, "rollback": true},
        "health_check_grace_period_seconds": \(seconds), "load_balancer": {"target_group_arn": "${aws_lb_target_group.g.arn}"}}}
        """
    }

    static let checks = [
        Case("a grace as long as the first check, whatever recovery takes", grace(15)),
        Case(
            "a grace that is too short", grace(14),
            "4: [health-check] aws_ecs_service.s gives a new task 14 s, and aws_lb_target_group.g takes up to 15 s to find it "
                + "healthy (a check every 10 s, 5 s for the answer); raise health_check_grace_period_seconds"),
        Case(
            "a timeout as long as the interval",
            #""aws_lb_target_group": {"g": {"health_check": {"interval": 5, "timeout": 5}}}"#,
            "1: [health-check] aws_lb_target_group.g waits 5 s for the answer to a health check and asks again after 5 s; "
                + "make timeout shorter than interval"),
        Case(
            "a queue that gives messages out again too soon",
            """
            "aws_sqs_queue": {"q": {"//": ["formwork:skip=alarm:not the matter here; owner test"],
            "visibility_timeout_seconds": 59}},
            "aws_lambda_function": {"f": {"//": ["formwork:skip=alarm:not the matter here; owner test"], "timeout": 10}},
            "aws_lambda_event_source_mapping": {"m": {"event_source_arn": "${aws_sqs_queue.q.arn}",
            "function_name": "${aws_lambda_function.f.arn}"}}
            """,
            "2: [health-check] aws_sqs_queue.q hides a message for 59 s, and aws_lambda_function.f works on it for up to 10 "
                + "s; make visibility_timeout_seconds six times as long, 60"),
    ]

    static let encryption = [
        Case("an encrypted disk", #""aws_instance": {"i": {"root_block_device": {"encrypted": true}}}"#),
        Case(
            "a disk that is not encrypted", #""aws_instance": {"i": {"root_block_device": {"volume_size": 8}}}"#,
            "1: [encryption-at-rest] root_block_device[0] of aws_instance.i is unencrypted; set encrypted to true"),
        Case(
            "a file system that is not encrypted",
            #""aws_efs_file_system": {"f": {"//": ["formwork:skip=backup:x; owner y"]}}"#,
            "1: [encryption-at-rest] aws_efs_file_system.f stores its data unencrypted; set encrypted to true"),
        Case(
            "a listener that redirects",
            #""aws_lb_listener": {"l": {"protocol": "HTTP", "default_action": {"type": "redirect"}}}"#),
        Case(
            "a listener that forwards plain HTTP",
            #""aws_lb_listener": {"l": {"protocol": "HTTP", "default_action": {"type": "forward"}}}"#,
            "1: [encryption-in-transit] aws_lb_listener.l forwards what comes over HTTP; let it redirect to HTTPS"),
        Case(
            "a listener of old TLS",
            #""aws_lb_listener": {"l": {"protocol": "HTTPS", "ssl_policy": "ELBSecurityPolicy-2016-08"}}"#,
            "1: [encryption-in-transit] aws_lb_listener.l allows versions of TLS before 1.2 by ELBSecurityPolicy-2016-08; "
                + "take \"ELBSecurityPolicy-TLS13-1-2-2021-06\""),
        Case(
            "a distribution that answers over HTTP",
            #""aws_cloudfront_distribution": {"d": {"default_cache_behavior": {"viewer_protocol_policy": "allow-all"}}}"#,
            "1: [encryption-in-transit] aws_cloudfront_distribution.d answers over plain HTTP; make viewer_protocol_policy "
                + "\"redirect-to-https\""),
    ]

    private static func watched(
        _ actions: String, subscription: Bool = true, dimension: String = "${aws_sqs_queue.q.name}"
    ) -> String {
        let subscribed = #""aws_sns_topic_subscription": {"s": {"topic_arn": "${aws_sns_topic.t.arn}"}},"#
        return """
            "aws_sqs_queue": {"q": {"visibility_timeout_seconds": 60}},
            \(subscription ? subscribed : "")
            "aws_sns_topic": {"t": {"kms_master_key_id": "k"}}, "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a",
            "alarm_actions": \(actions), "dimensions": {"QueueName": "\(dimension)"}}}
            """
    }

    private static let unwatched =
        "1: [alarm] aws_sqs_queue.q has no alarm that reaches somebody; add one with its QueueName and an action on a topic "
        + "with a subscriber"

    static let alarms = [
        Case("a queue with an alarm", watched(#"["${aws_sns_topic.t.arn}"]"#)),
        Case("a queue with an alarm on a topic of others", watched(#"["${var.topic}"]"#, subscription: false)),
        Case(
            "an alarm without an action", watched("[]"), unwatched,
            "3: [alarm] aws_cloudwatch_metric_alarm.a does nothing when it rings; give it alarm_actions, or name it in a "
                + "composite alarm"),
        Case(
            "an alarm that nobody hears", watched(#"["${aws_sns_topic.t.arn}"]"#, subscription: false), unwatched,
            "3: [alarm] aws_sns_topic.t gets what aws_cloudwatch_metric_alarm.a tells, and nobody listens; add a "
                + "subscription"),
        Case("an alarm of another queue", watched(#"["${aws_sns_topic.t.arn}"]"#, dimension: "other"), unwatched),
        Case(
            "an alarm that a composite one passes on",
            watched("[]")
                + #", "aws_cloudwatch_composite_alarm": {"c": {"alarm_rule": "ALARM(a)", "alarm_actions": ["${aws_sns_topic.t.arn}"]}}"#
        ),
    ]

    private static func backedUp(tag: String, days: String) -> String {
        """
        "aws_ebs_volume": {"v": {"encrypted": true, "tags": {"Backup": "\(tag)"}}},
        "aws_backup_plan": {"p": {"rule": {"lifecycle": {\(days)}}}},
        "aws_backup_selection": {"s": {"plan_id": "${aws_backup_plan.p.id}",
        "selection_tag": {"type": "STRINGEQUALS", "key": "Backup", "value": "yes"}}}
        """
    }

    static let backups = [
        Case("a volume in a backup of a week", backedUp(tag: "yes", days: #""delete_after": 7"#)),
        Case("a volume in a backup without end", backedUp(tag: "yes", days: "")),
        Case(
            "a volume in no backup", backedUp(tag: "no", days: ""),
            "1: [backup] aws_ebs_volume.v holds data and is in no backup; give it the tag of a backup selection, or name it "
                + "in one",
            "4: [backup] aws_backup_selection.s selects nothing: no tag Backup is \"yes\"; \"no\" is one"),
        Case(
            "a volume in a backup of six days", backedUp(tag: "yes", days: #""delete_after": 6"#),
            "1: [backup] the backups of aws_ebs_volume.v are kept for 6 days; keep them for 7 or more"),
    ]

    private static func scaled(to most: Int, zones: [String], besides: String = "") -> String {
        let subnets = zones.enumerated().map {
            "\"s\($0.offset)\": {\"availability_zone\": \"\($0.element)\", \"cidr_block\": \"10.0.\($0.offset).0/28\"}"
        }
        let ids = zones.indices.map { "\"${aws_subnet.s\($0).id}\"" }
        return """
            "aws_subnet": {\(subnets.joined(separator: ", "))},
            "aws_ecs_service": {"s": {"//": ["formwork:skip=alarm:not the matter here; owner test"], "desired_count": \(most),
            "deployment_circuit_breaker": {"enable": true, "rollback": true},
            "network_configuration": {"subnets": [\(ids.joined(separator: ", "))]}}}\(besides)
            """
    }

    /// Two tasks that may become two, and at some time of the day as many as this.
    private static func scaledDaily(to most: Int, of service: String) -> String {
        """
        , "aws_appautoscaling_target": {"t": {"max_capacity": 2, "resource_id": "service/c/${aws_ecs_service.s.name}"}},
        "aws_appautoscaling_scheduled_action": {"a": {"resource_id": "service/c/${aws_ecs_service.\(service).name}",
        "scalable_target_action": {"max_capacity": \(most)}}}
        """
    }

    static let scaling = [
        Case("a service with room", scaled(to: 11, zones: ["a", "b"])),
        Case("a service whose zones apply knows", scaled(to: 100, zones: ["${var.a}${var.b}", "b"])),
        Case(
            "a service without room for a deployment", scaled(to: 12, zones: ["a", "b"]),
            "4: [scaling-room] aws_ecs_service.s may run 24 tasks during a deployment, and its subnets in zone a have 11 "
                + "addresses; make them larger, or lower the maximum",
            "4: [zone-loss] aws_ecs_service.s may run 12 tasks, and without its largest zone its subnets have 11 addresses; "
                + "make them larger"),
        Case(
            "a service with room for its busiest hour",
            scaled(to: 2, zones: ["a", "b"], besides: scaledDaily(to: 11, of: "s"))),
        Case(
            "a service without room for its busiest hour",
            scaled(to: 2, zones: ["a", "b"], besides: scaledDaily(to: 12, of: "s")),
            "4: [scaling-room] aws_ecs_service.s may run 24 tasks during a deployment, and its subnets in zone a have 11 "
                + "addresses; make them larger, or lower the maximum",
            "4: [zone-loss] aws_ecs_service.s may run 12 tasks, and without its largest zone its subnets have 11 addresses; "
                + "make them larger"),
        Case(
            "the busiest hour of another service",
            scaled(to: 2, zones: ["a", "b"], besides: scaledDaily(to: 12, of: "other"))),
        Case(
            "a service in one zone", scaled(to: 2, zones: ["a", "a"]),
            "4: [zone-loss] aws_ecs_service.s has subnets in zone a alone; add a subnet in another zone"),
    ]
}

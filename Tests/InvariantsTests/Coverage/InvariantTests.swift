import Invariants
import Terraform
import Testing

/// The smallest document that breaks each invariant, beside the smallest that keeps it.
@Suite struct `An invariant` {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The contents of `resource`.
        let resources: String
        /// Line, rule and message of what is found; the first line is that of `resources`.
        let findings: [String]

        init(_ title: String, _ resources: String, _ findings: String...) {
            testDescription = title
            self.resources = resources
            self.findings = findings
        }
    }

    static func findings(in resources: String, today: String = "2026-01-01", isStrict: Bool = true) throws -> [Finding]
    {
        let text = "{\"resource\": {\n\(resources)\n}}"
        let document = try JSONDocument(Array(text.utf8), file: "main.tf.json")
        let configuration = Configuration(reading: document, name: "main.tf.json")
        #expect(configuration.reported == [])
        return configuration.invariantFindings(today: today, isStrict: isStrict)
    }

    static func lines(_ findings: [Finding]) -> [String] {
        findings.map { "\(($0.position?.line ?? 1) - 1): [\($0.rule)] \($0.message)" }
    }

    @Test(arguments: logs + rollbacks + checks + encryption + alarms + backups + scaling + policies + access)
    func `speaks where it is broken, and only there`(of testCase: Case) throws {
        #expect(try Self.lines(Self.findings(in: testCase.resources)) == testCase.findings)
    }

    @Test func `is an error where it is mandatory in a stack, and a warning in what others wrote`() throws {
        let broken = #""aws_cloudwatch_log_group": {"l": {"name": "l"}}"#
        #expect(try Self.findings(in: broken).map(\.severity) == [.error])
        #expect(try Self.findings(in: broken, isStrict: false).map(\.severity) == [.warning])
    }

    @Test func `cites a document, each by a name of its own`() {
        #expect(Invariant.all.allSatisfy { !$0.source.isEmpty && $0.summary.hasSuffix(".") })
        #expect(Set(Invariant.all.map(\.name)).count == Invariant.all.count)
        #expect(Invariant.all.map(\.name) == Invariant.all.map(\.name).sorted())
    }

    // MARK: Suppressions

    private static func suppressed(_ comment: String, days: String = "") -> String {
        "\"aws_cloudwatch_log_group\": {\"l\": {\"//\": [\"formwork:skip=\(comment)\"], \"name\": \"l\"\(days)}}"
    }

    static let suppressions: [(String, String, [String])] = [
        ("log-retention:kept for the court; owner legal; until 2026-06-30", "", []),
        ("log-retention:kept for the court; owner legal", "", []),
        (
            "log-retention:kept for the court; owner legal; until 2025-12-31", "",
            [
                "1: [expired-suppression] the suppression of legal of log-retention at aws_cloudwatch_log_group.l ended on "
                    + "2025-12-31: kept for the court; mend what it suppresses, or decide again"
            ]
        ),
        (
            "log-retention:kept for the court; owner legal", #", "retention_in_days": 30"#,
            [
                "1: [unused-suppression] log-retention is suppressed at aws_cloudwatch_log_group.l, which holds there; take "
                    + "the suppression out"
            ]
        ),
        (
            "log-retentoin:kept; owner legal", #", "retention_in_days": 30"#,
            [
                "1: [unused-suppression] log-retentoin is suppressed at aws_cloudwatch_log_group.l, of which there is no "
                    + "invariant; did you mean log-retention?"
            ]
        ),
    ]

    @Test(arguments: suppressions)
    func `is suppressed with reason, owner and end`(comment: String, days: String, expected: [String]) throws {
        #expect(try Self.lines(Self.findings(in: Self.suppressed(comment, days: days))) == expected)
    }
}

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
        Case("a grace as long as three checks", grace(30)),
        Case(
            "a grace that is too short", grace(29),
            "4: [health-check] aws_ecs_service.s gives a new task 29 s, and aws_lb_target_group.g takes 30 s (3 checks every "
                + "10 s) to find it healthy; raise health_check_grace_period_seconds"),
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
            "aws_sns_topic": {"t": {"name": "t"}}, "aws_cloudwatch_metric_alarm": {"a": {"alarm_name": "a",
            "alarm_actions": \(actions), "dimensions": {"QueueName": "\(dimension)"}}}
            """
    }

    private static let unwatched =
        "1: [alarm] aws_sqs_queue.q has no alarm that reaches somebody; add one with its QueueName and an action on a topic "
        + "with a subscriber"

    static let alarms = [
        Case("a queue with an alarm", watched(#"["${aws_sns_topic.t.arn}"]"#)),
        Case("a queue with an alarm on a topic of others", watched(#"["${var.topic}"]"#, subscription: false)),
        Case("an alarm without an action", watched("[]"), unwatched),
        Case("an alarm that nobody hears", watched(#"["${aws_sns_topic.t.arn}"]"#, subscription: false), unwatched),
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
                + "in one"),
        Case(
            "a volume in a backup of six days", backedUp(tag: "yes", days: #""delete_after": 6"#),
            "1: [backup] the backups of aws_ebs_volume.v are kept for 6 days; keep them for 7 or more"),
    ]

    private static func scaled(to most: Int, zones: [String], block: String = "28") -> String {
        let subnets = zones.enumerated().map {
            "\"s\($0.offset)\": {\"availability_zone\": \"\($0.element)\", \"cidr_block\": \"10.0.\($0.offset).0/\(block)\"}"
        }
        let ids = zones.indices.map { "\"${aws_subnet.s\($0).id}\"" }
        return """
            "aws_subnet": {\(subnets.joined(separator: ", "))},
            "aws_ecs_service": {"s": {"//": ["formwork:skip=alarm:not the matter here; owner test"], "desired_count": \(most),
            "deployment_circuit_breaker": {"enable": true, "rollback": true},
            "network_configuration": {"subnets": [\(ids.joined(separator: ", "))]}}}
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
            "a service in one zone", scaled(to: 2, zones: ["a", "a"]),
            "4: [zone-loss] aws_ecs_service.s has subnets in zone a alone; add a subnet in another zone"),
    ]

    private static func policy(_ action: String, on resource: String) -> String {
        #"{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"\#(action)\", \"Resource\": \"\#(resource)\"}}"#
    }

    static let policies = [
        Case("a narrow policy", #""aws_iam_role_policy": {"p": {"policy": "\#(policy("s3:GetObject", on: "*"))"}}"#),
        Case(
            "a boundary, which grants nothing",
            """
            "aws_iam_policy": {"b": {"policy": "\(policy("*", on: "*"))"}},
            "aws_iam_role": {"r": {"permissions_boundary": "${aws_iam_policy.b.arn}"}}
            """),
        Case(
            "a policy of everything", #""aws_iam_role_policy": {"p": {"policy": "\#(policy("*", on: "*"))"}}"#,
            "1: [admin-policy] aws_iam_role_policy.p allows every action on every resource; name what is needed"),
        Case(
            "an administrator",
            #""aws_iam_role_policy_attachment": {"a": {"policy_arn": "arn:aws:iam::aws:policy/AdministratorAccess"}}"#,
            "1: [admin-policy] aws_iam_role_policy_attachment.a gives AdministratorAccess; name what is needed"),
        Case(
            "a pipeline that deploys everywhere",
            """
            "aws_codepipeline": {"c": {"role_arn": "${aws_iam_role.r.arn}"}}, "aws_iam_role": {"r": {"name": "r"}},
            "aws_iam_role_policy": {"p": {"role": "${aws_iam_role.r.id}", "policy": "\(policy("codedeploy:*", on: "*"))"}}
            """,
            "2: [pipeline] aws_iam_role_policy.p lets a pipeline do codedeploy:* on every resource; name the pipeline's own "
                + "targets"),
    ]

    private static func ingress(port: Int, cidr: String, isEdge: Bool) -> String {
        let balancer =
            #""aws_lb": {"b": {"//": ["formwork:skip=alarm:x; owner y"], "security_groups": ["${aws_security_group.g.id}"]}}, "#
        return """
            \(isEdge ? balancer : "")"aws_security_group": {"g": {"name": "g"}},
            "aws_vpc_security_group_ingress_rule": {"r": {"security_group_id": "${aws_security_group.g.id}",
            "cidr_ipv4": "\(cidr)", "ip_protocol": "tcp", "from_port": \(port), "to_port": \(port)}}
            """
    }

    static let access = [
        Case("a load balancer on 443", ingress(port: 443, cidr: "0.0.0.0/0", isEdge: true)),
        Case("a private network", ingress(port: 22, cidr: "10.0.0.0/8", isEdge: false)),
        Case(
            "an open port beside the load balancer", ingress(port: 443, cidr: "0.0.0.0/0", isEdge: false),
            "3: [public-access] aws_vpc_security_group_ingress_rule.r lets everybody (0.0.0.0/0) in to port 443; name who may "
                + "come, or go through a load balancer"),
        Case(
            "a load balancer on another port", ingress(port: 8080, cidr: "0.0.0.0/0", isEdge: true),
            "3: [public-access] aws_vpc_security_group_ingress_rule.r lets everybody (0.0.0.0/0) in to port 8080; name who "
                + "may come, or go through a load balancer"),
        Case(
            "a bucket that leaves a way open",
            #""aws_s3_bucket_public_access_block": {"b": {"block_public_acls": true, "block_public_policy": false}}"#,
            "1: [public-access] aws_s3_bucket_public_access_block.b leaves a way open: set block_public_policy to true"),
        Case(
            "a queue for the whole world",
            #""aws_sqs_queue_policy": {"p": {"policy": "{\"Statement\": [{\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"sqs:SendMessage\"}]}"}}"#,
            "1: [public-access] policy of aws_sqs_queue_policy.p allows everybody in the world sqs:SendMessage; name the "
                + "principals"),
        Case(
            "a database on the internet",
            #""aws_db_instance": {"d": {"//": ["formwork:skip=backup:x; owner y"], "storage_encrypted": true, "publicly_accessible": true}}"#,
            "1: [public-access] aws_db_instance.d has an address on the internet; take publicly_accessible out"),
    ]
}

import Invariants
import Provider
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

    /// A provider that tags everything.
    static let tagging =
        #""provider": {"aws": {"default_tags": {"tags": {"Environment": "dev", "Project": "shop"}}}}"#

    static func findings(
        in resources: String, provider: String = tagging, today: String = "2026-01-01", isStrict: Bool = true
    ) throws -> [Finding] {
        let text = "{\"resource\": {\n\(resources)\n}, \(provider)}"
        let document = try JSONDocument(Array(text.utf8), file: "main.tf.json")
        let configuration = Configuration(reading: document, name: "main.tf.json")
        #expect(configuration.reported == [])
        // As `synth check` has it: nested blocks told from arguments.
        return Schema.aws.checked(configuration).0.invariantFindings(today: today, isStrict: isStrict)
    }

    static func lines(_ findings: [Finding]) -> [String] {
        findings.map { "\(($0.position?.line ?? 1) - 1): [\($0.rule)] \($0.message)" }
    }

    @Test(
        arguments: logs + rollbacks + checks + encryption + alarms + backups + scaling + policies + access
            + pipelines + protection + keys + zones)
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

    // MARK: Tags

    private static let volume = #""aws_sqs_queue": {"q": {"//": ["formwork:skip=alarm:x; owner y"]}}"#

    static let tags: [(String, [String])] = [
        (tagging, []),
        (
            #""provider": {"aws": {"region": "eu-west-1"}}"#,
            [
                "2: [tags] aws_sqs_queue.q has no tag for the environment and system; add it to the provider's default_tags"
            ]
        ),
        (
            #""provider": {"aws": {"default_tags": {"tags": {"Environment": "dev"}}}}"#,
            ["2: [tags] aws_sqs_queue.q has no tag for the system; add it to the provider's default_tags"]
        ),
        (
            #""terraform": {}"#,
            [
                "1: [tags] aws_sqs_queue.q has no tag for the environment and system; add it to the provider's default_tags"
            ]
        ),
    ]

    @Test(arguments: tags) func `is about the tags of everything`(provider: String, expected: [String]) throws {
        #expect(try Self.lines(Self.findings(in: Self.volume, provider: provider)) == expected)
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
        Case(
            "a narrow policy",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("s3:GetObject", on: "arn:aws:s3:::b/*"))"}}"#),
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
            "aws_iam_role_policy": {"p": {"role": "${aws_iam_role.r.id}", "policy": "\(policy("codedeploy:CreateDeployment", on: "*"))"}}
            """,
            "2: [pipeline] aws_iam_role_policy.p lets a pipeline do codedeploy:CreateDeployment on every resource; name the "
                + "pipeline's own targets",
            "2: [wide-resource] aws_iam_role_policy.p allows codedeploy:CreateDeployment on every resource; name the "
                + "resources"),
        Case(
            "a policy of all that a service offers",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("s3:*", on: "arn:aws:s3:::b/*"))"}}"#,
            "1: [wide-action] aws_iam_role_policy.p allows s3:*, and with it whatever AWS will add; name the actions"),
        Case(
            "a policy of everybody's objects",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("s3:GetObject", on: "*"))"}}"#,
            "1: [wide-resource] aws_iam_role_policy.p allows s3:GetObject on every resource; name the resources"),
        Case(
            "a policy of what has no resource",
            #""aws_iam_role_policy": {"p": {"policy": "\#(policy("ecr:GetAuthorizationToken", on: "*"))"}}"#),
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

    // MARK: Pipelines

    /// A pipeline that starts a build, with the statements of its role.
    private static func pipeline(_ actions: String, on resource: String, others: String = "") -> String {
        """
        "aws_codebuild_project": {"build": {"name": "build"}\(others)},
        "aws_codepipeline": {"c": {"role_arn": "${aws_iam_role.r.arn}", "stage": [{"name": "Build", "action": [
        {"name": "Build", "provider": "CodeBuild", "configuration": {"ProjectName": "${aws_codebuild_project.build.name}"}}]}]}},
        "aws_iam_role": {"r": {"name": "r"}}, "aws_iam_role_policy": {"p": {"role": "${aws_iam_role.r.id}",
        "policy": "{\\"Statement\\": {\\"Effect\\": \\"Allow\\", \\"Action\\": [\(actions)], \\"Resource\\": \\"\(resource)\\"}}"}}
        """
    }

    private static let building = #"\"codebuild:StartBuild\", \"codebuild:BatchGetBuilds\""#

    static let pipelines = [
        Case("a pipeline that may start its build", pipeline(building, on: "${aws_codebuild_project.build.arn}")),
        Case(
            "a pipeline that may not see what became of its build",
            pipeline(#"\"codebuild:StartBuild\""#, on: "${aws_codebuild_project.build.arn}"),
            "4: [pipeline] aws_iam_role.r may not do codebuild:BatchGetBuilds on aws_codebuild_project.build, which action "
                + "Build of aws_codepipeline.c needs; allow it in a policy of the role"),
        Case(
            "a pipeline that may start the builds of others",
            pipeline(
                building, on: "arn:aws:codebuild:*:*:project/b*", others: #", "bill": {"name": "bill"}"#),
            "4: [pipeline] aws_iam_role.r may do codebuild:StartBuild on aws_codebuild_project.bill, which no action of its "
                + "pipeline uses; name the pipeline's own targets in its policies"),
    ]

    // MARK: Production

    private static func balancer(_ environment: String, _ arguments: String) -> String {
        """
        "aws_lb": {"b": {"//": ["formwork:skip=alarm:x; owner y"], "tags": {"Environment": "\(environment)"}
        \(arguments)}}
        """
    }

    static let protection = [
        Case("a load balancer of production", balancer("prd", #", "enable_deletion_protection": true"#)),
        Case("a load balancer that comes and goes", balancer("dev", "")),
        Case(
            "a load balancer of production that can be deleted",
            balancer("prd", #", "enable_deletion_protection": false"#),
            "2: [deletion-protection] aws_lb.b is of production and can be deleted by one call; set "
                + "enable_deletion_protection to true"),
    ]

    // MARK: Keys and requests

    private static let deny =
        #"{\"Statement\": {\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:*\", \"Resource\": \"*\", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}}}}"#

    private static func bucket(_ policy: String) -> String {
        """
        "aws_s3_bucket": {"b": {"//": ["formwork:skip=backup:x; owner y"]}},
        "aws_s3_bucket_public_access_block": {"b": {"bucket": "${aws_s3_bucket.b.id}", "block_public_acls": true,
        "block_public_policy": true, "ignore_public_acls": true, "restrict_public_buckets": true}},
        "aws_s3_bucket_policy": {"b": {"bucket": "${aws_s3_bucket.b.id}",
        "policy": "\(policy)"}}
        """
    }

    static let keys = [
        Case("a key that is rotated", #""aws_kms_key": {"k": {"enable_key_rotation": true}}"#),
        Case("a key that signs", #""aws_kms_key": {"k": {"key_usage": "SIGN_VERIFY"}}"#),
        Case(
            "a key that is not rotated", #""aws_kms_key": {"k": {}}"#,
            "1: [key-rotation] aws_kms_key.k is never rotated; set enable_key_rotation to true"),
        Case(
            "a topic without a key", #""aws_sns_topic": {"t": {}}"#,
            "1: [encryption-at-rest] aws_sns_topic.t keeps what it gets without a key; name one in kms_master_key_id"),
        Case("a bucket that wants TLS", bucket(deny)),
        Case(
            "a bucket that takes plain HTTP", bucket(#"{\"Statement\": []}"#),
            "5: [encryption-in-transit] aws_s3_bucket.b answers requests without TLS; deny them in its policy, where "
                + "aws:SecureTransport is false"),
        Case(
            "a bucket with nothing around it", #""aws_s3_bucket": {"b": {"//": ["formwork:skip=backup:x; owner y"]}}"#,
            "1: [encryption-in-transit] aws_s3_bucket.b answers requests without TLS; deny them in its policy, where "
                + "aws:SecureTransport is false",
            "1: [public-access] aws_s3_bucket.b can become public; add an aws_s3_bucket_public_access_block with all four "
                + "arguments true"),
    ]

    // MARK: Zones

    static let zones = [
        Case(
            "instances in one zone",
            """
            "aws_subnet": {"s": {"availability_zone": "a", "cidr_block": "10.0.0.0/24"}},
            "aws_autoscaling_group": {"g": {"tag": [{"key": "Environment", "value": "dev", "propagate_at_launch": true},
            {"key": "Project", "value": "shop", "propagate_at_launch": true}],
            "vpc_zone_identifier": ["${aws_subnet.s.id}"]}}
            """,
            "4: [zone-loss] aws_autoscaling_group.g has subnets in zone a alone; add a subnet in another zone"),
        Case(
            "instances without tags",
            #""aws_autoscaling_group": {"g": {"tag": [{"key": "Environment", "value": "dev", "propagate_at_launch": true}]}}"#,
            "1: [tags] aws_autoscaling_group.g has no tag for its system, nor have its instances; add tag blocks, which "
                + "default_tags do not replace"),
        Case(
            "a subnet that gives addresses",
            #""aws_subnet": {"s": {"map_public_ip_on_launch": true}}"#,
            "1: [public-access] aws_subnet.s gives whatever starts in it an address on the internet; let instances ask for "
                + "one themselves"),
        Case(
            "a network ACL for everybody's SSH",
            #""aws_network_acl_rule": {"r": {"rule_action": "allow", "protocol": "tcp", "from_port": 1, "to_port": 1000, "cidr_block": "0.0.0.0/0"}}"#,
            "1: [public-access] aws_network_acl_rule.r lets everybody (0.0.0.0/0) in to port 22; name the ports and networks "
                + "that are needed"),
    ]
}

import Review
import Terraform
import Testing

/// What protects, by type and argument: weaker one way, stronger or nothing the other.
@Suite struct `A safeguard` {
    /// The type, and its arguments before and after; the risk of the change.
    typealias Case = (type: String, before: Body, after: Body, risk: Risk)

    static let data: [Case] = [
        (
            "aws_dynamodb_table", ["point_in_time_recovery": .block(["enabled": true, "recovery_period_in_days": 35])],
            ["point_in_time_recovery": .block(["enabled": true, "recovery_period_in_days": 1])], .dataLoss
        ),
        (
            "aws_s3_bucket_object_lock_configuration",
            ["rule": .block(["default_retention": .block(["mode": "COMPLIANCE", "days": 30])])],
            ["rule": .block(["default_retention": .block(["mode": "GOVERNANCE", "days": 30])])], .dataLoss
        ),
        (
            "aws_s3_bucket_versioning",
            ["versioning_configuration": .block(["status": "Enabled", "mfa_delete": "Enabled"])],
            ["versioning_configuration": .block(["status": "Enabled", "mfa_delete": "Disabled"])], .dataLoss
        ),
        (
            "aws_backup_plan",
            ["rule": .blocks([["rule_name": "a", "target_vault_name": "v"], ["rule_name": "b", "schedule": "c"]])],
            ["rule": .blocks([["rule_name": "a", "target_vault_name": "v"]])], .dataLoss
        ),
        ("aws_dlm_lifecycle_policy", ["state": "ENABLED"], ["state": "DISABLED"], .dataLoss),
        (
            "aws_dlm_lifecycle_policy",
            ["policy_details": .block(["schedule": .blocks([["retain_rule": .block(["count": 14])]])])],
            ["policy_details": .block(["schedule": .blocks([["retain_rule": .block(["count": 1])]])])], .dataLoss
        ),
        (
            "aws_timestreamwrite_table",
            ["retention_properties": .block(["magnetic_store_retention_period_in_days": 365])],
            ["retention_properties": .block(["magnetic_store_retention_period_in_days": 1])], .dataLoss
        ),
        ("aws_ebs_volume", ["final_snapshot": true], ["final_snapshot": false], .dataLoss),
        (
            "aws_instance", ["root_block_device": .block(["delete_on_termination": false])],
            ["root_block_device": .block(["delete_on_termination": true])], .dataLoss
        ),
        ("aws_route53_zone", ["force_destroy": false], ["force_destroy": true], .dataLoss),
    ]

    static let exposures: [Case] = [
        ("aws_api_gateway_method", ["authorization": "COGNITO_USER_POOLS"], ["authorization": "NONE"], .exposure),
        ("aws_api_gateway_method", ["authorization": "CUSTOM"], ["authorization": "NONE"], .exposure),
        ("aws_apigatewayv2_route", ["authorization_type": "JWT"], ["authorization_type": "NONE"], .exposure),
        ("aws_apigatewayv2_route", ["authorization_type": "JWT"], [:], .exposure),
        (
            "aws_lb_listener",
            [
                "default_action": .blocks([
                    ["type": "authenticate-oidc", "order": 1, "authenticate_oidc": .block(["issuer": "i"])],
                    ["type": "forward", "order": 2, "target_group_arn": "t"],
                ])
            ], ["default_action": .blocks([["type": "forward", "order": 2, "target_group_arn": "t"]])], .exposure
        ),
        ("aws_iam_role", ["permissions_boundary": "arn:aws:iam::1:policy/b"], [:], .exposure),
        (
            "aws_eks_cluster", ["vpc_config": .block(["public_access_cidrs": ["10.0.0.0/8"]])],
            ["vpc_config": .block(["public_access_cidrs": ["0.0.0.0/0"]])], .exposure
        ),
        (
            "aws_eks_cluster", ["vpc_config": .block(["public_access_cidrs": ["198.51.100.0/24"]])],
            ["vpc_config": .block(["public_access_cidrs": ["198.51.100.0/24", "203.0.113.0/24"]])], .exposure
        ),
        ("aws_cloudfront_distribution", ["web_acl_id": "a"], [:], .exposure),
        (
            "aws_wafv2_web_acl", ["default_action": .block(["block": .block([:])])],
            ["default_action": .block(["allow": .block([:])])], .exposure
        ),
        (
            "aws_wafv2_web_acl",
            ["rule": .blocks([["name": "a", "priority": 1, "override_action": .block(["none": .block([:])])]])], [:],
            .exposure
        ),
        (
            "aws_s3_bucket_ownership_controls", ["rule": .block(["object_ownership": "BucketOwnerEnforced"])],
            ["rule": .block(["object_ownership": "ObjectWriter"])], .exposure
        ),
        (
            "aws_msk_cluster",
            ["encryption_info": .block(["encryption_in_transit": .block(["client_broker": "TLS"])])],
            ["encryption_info": .block(["encryption_in_transit": .block(["client_broker": "PLAINTEXT"])])], .exposure
        ),
        ("aws_elasticache_replication_group", ["auth_token": "x"], [:], .exposure),
        (
            "aws_api_gateway_rest_api", ["endpoint_configuration": .block(["types": ["PRIVATE"]])],
            ["endpoint_configuration": .block(["types": ["REGIONAL"]])], .exposure
        ),
        ("aws_kinesis_stream", ["encryption_type": "KMS"], ["encryption_type": "NONE"], .exposure),
        ("aws_cognito_user_pool", ["mfa_configuration": "ON"], ["mfa_configuration": "OFF"], .exposure),
        (
            "aws_iam_account_password_policy", ["minimum_password_length": 14], ["minimum_password_length": 6],
            .exposure
        ),
        ("aws_ami_launch_permission", ["account_id": "123456789012"], ["group": "all"], .exposure),
        (
            "aws_snapshot_create_volume_permission", ["account_id": "123456789012"], ["account_id": "999999999999"],
            .exposure
        ),
        (
            "aws_ssm_document", [:], ["permissions": ["type": "Share", "account_ids": "All"]], .exposure
        ),
        (
            "aws_ecs_task_definition", ["container_definitions": #"[{"name":"a","privileged":false}]"#],
            ["container_definitions": #"[{"name":"a","privileged":true}]"#], .exposure
        ),
    ]

    static let outages: [Case] = [
        ("aws_cloudfront_distribution", ["enabled": true], ["enabled": false], .outage),
        ("aws_vpc", ["enable_dns_support": true], ["enable_dns_support": false], .outage),
        (
            "aws_lambda_function", ["reserved_concurrent_executions": 10], ["reserved_concurrent_executions": 0],
            .outage
        ),
        ("aws_lambda_function", [:], ["reserved_concurrent_executions": 0], .outage),
        ("aws_lambda_event_source_mapping", ["enabled": true], ["enabled": false], .outage),
        ("aws_kms_key", [:], ["is_enabled": false], .outage),
    ]

    @Test(arguments: data + exposures + outages)
    func `is weaker, with the risk of that`(type: String, before: Body, after: Body, risk: Risk) {
        let (one, other) = (Side.of(["\(type).x": before]), Side.of(["\(type).x": after]))
        #expect(ReviewReport(one, other).worst == risk)
        // What gives access by being there is other access the other way round, too.
        if !type.hasSuffix("_permission") {
            let back = ReviewReport(other, one)
            #expect((back.worst ?? .cosmetic) < .exposure, "\(back.lines)")
            #expect(back.safeguards.allSatisfy { !$0.isWeaker })
        }
    }

    @Test(
        arguments: [
            // Another authorizer is no weaker one, a nested `enabled` no switch of the whole.
            ("aws_api_gateway_method", ["authorization": "CUSTOM"], ["authorization": "AWS_IAM"]),
            (
                "aws_cloudfront_distribution",
                ["origin": .blocks([["origin_id": "a", "origin_shield": .block(["enabled": true])]])],
                ["origin": .blocks([["origin_id": "a", "origin_shield": .block(["enabled": false])]])]
            ),
            ("aws_lambda_function", ["reserved_concurrent_executions": 10], ["reserved_concurrent_executions": 5]),
            (
                "aws_eks_cluster", ["vpc_config": .block(["public_access_cidrs": ["10.0.0.0/8"]])],
                ["vpc_config": .block(["public_access_cidrs": ["10.0.0.0/8", "192.168.0.0/16"]])]
            ),
        ] as [(String, Body, Body)])
    func `is not what only looks like one`(type: String, before: Body, after: Body) {
        let report = ReviewReport(Side.of(["\(type).x": before]), Side.of(["\(type).x": after]))
        #expect(report.worst == .inPlace)
        #expect(report.safeguards.isEmpty)
    }

    @Test(
        arguments: [
            (
                "aws_lambda_function_url", ["authorization_type": "NONE"], .exposure,
                #"created open to others: authorization_type "NONE""#
            ),
            ("aws_s3_bucket_acl", ["acl": "public-read"], .exposure, #"created open to others: acl "public-read""#),
            ("aws_s3_bucket_acl", ["acl": "log-delivery-write"], .inPlace, "created"),
            (
                "aws_db_instance", ["publicly_accessible": true], .exposure,
                "created open to others: publicly_accessible true"
            ),
            ("aws_db_instance", ["publicly_accessible": false], .inPlace, "created"),
            (
                "aws_snapshot_create_volume_permission", ["account_id": "999999999999"], .exposure,
                "created: another account may read the snapshot"
            ),
            (
                "aws_s3_bucket_lifecycle_configuration",
                ["bucket": "b", "rule": .blocks([["id": "a", "expiration": .block(["days": 1])]])], .dataLoss,
                "backup and retention is weaker: rule[0].expiration.days not set → 1"
            ),
            // What is made at the same time holds nothing yet.
            (
                "aws_s3_bucket_lifecycle_configuration",
                [
                    "bucket": .expression("aws_s3_bucket.new.id"),
                    "rule": .blocks([["id": "a", "expiration": .block(["days": 1])]]),
                ], .inPlace, "created"
            ),
        ] as [(String, Body, Risk, String)])
    func `of a new resource counts where it opens it, or takes from what is there`(
        type: String, body: Body, risk: Risk, reason: String
    ) {
        let report = ReviewReport(Side.of([:]), Side.of(["\(type).x": body, "aws_s3_bucket.new": [:]]))
        let change = report.changes.first { $0.address == "\(type).x" }
        #expect(change?.assessment == Assessment(risk, reason))
        #expect(report.safeguards.map(\.address) == (risk == .inPlace ? [] : ["\(type).x"]))
    }

    @Test func `of a planned resource counts likewise`() throws {
        let plan = try RecordedPlan.read(
            """
            {"format_version": "1.2", "resource_changes": [
             {"address": "aws_db_instance.d", "mode": "managed", "type": "aws_db_instance", "name": "d", "change":
              {"actions": ["create"], "before": null, "after": {"publicly_accessible": true}}},
             {"address": "aws_s3_bucket.b", "mode": "managed", "type": "aws_s3_bucket", "name": "b", "change":
              {"actions": ["create"], "before": null, "after": {"bucket": "new"}}},
             {"address": "aws_s3_bucket_lifecycle_configuration.l", "mode": "managed",
              "type": "aws_s3_bucket_lifecycle_configuration", "name": "l", "change": {"actions": ["create"],
              "before": null, "after": {"bucket": "new", "rule": [{"expiration": [{"days": 1}]}]}}}]}
            """)
        let report = ReviewReport(of: plan, name: "plan")
        #expect(
            report.lines == [
                "added aws_db_instance.d exposure", "added aws_s3_bucket.b in-place",
                "added aws_s3_bucket_lifecycle_configuration.l in-place",
            ])
        #expect(report.safeguards.map(\.address) == ["aws_db_instance.d"])
    }

    @Test(
        arguments: [
            ("aws_acmpca_certificate_authority", .dataLoss), ("aws_prometheus_workspace", .dataLoss),
            ("aws_s3_object", .dataLoss), ("aws_directory_service_directory", .dataLoss),
            ("aws_ec2_transit_gateway", .outage), ("aws_efs_mount_target", .outage), ("aws_sfn_state_machine", .outage),
            ("aws_s3_bucket_logging", .exposure), ("aws_cloudwatch_dashboard", .inPlace),
        ] as [(String, Risk)])
    func `is missed as much as what is deleted with it`(type: String, risk: Risk) {
        #expect(ReviewReport(Side.of(["\(type).x": [:]]), Side.of([:])).worst == risk)
    }
}

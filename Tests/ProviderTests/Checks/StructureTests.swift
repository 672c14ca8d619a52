import Provider
import Terraform
import Testing

@Suite struct `The structure of a block` {
    @Test(arguments: [
        (
            "aws_vpcc", "{}", "unknown-type",
            "aws_vpcc.x: the provider hashicorp/aws has no resource type aws_vpcc; did you mean aws_vpc?"
        ),
        (
            "aws_iam_policy_document", "{}", "unknown-type",
            "aws_iam_policy_document.x: the provider hashicorp/aws has no resource type aws_iam_policy_document; it is "
                + "a data source, so declare it under \"data\""
        ),
        (
            "aws_vpc", #"{"cidr_blok": "10.0.0.0/16"}"#, "unknown-argument",
            "aws_vpc.x takes no cidr_blok; did you mean cidr_block?"
        ),
        (
            "aws_lb_listener",
            #"{"load_balancer_arn": "${var.a}", "default_action": [{"type": "forward", "tpe": "x", "target_group_arn": "${var.t}"}]}"#,
            "unknown-argument", "default_action[0] of aws_lb_listener.x takes no tpe; did you mean type?"
        ),
        (
            "aws_sqs_queue", #"{"timeouts": {"make": "5m"}}"#, "unknown-argument",
            "timeouts of aws_sqs_queue.x takes no make"
        ),
        (
            "aws_iam_role", "{}", "missing-argument",
            "aws_iam_role.x lacks assume_role_policy, which the provider demands"
        ),
        (
            "aws_iam_role", #"{"assume_role_policy": null}"#, "missing-argument",
            "aws_iam_role.x lacks assume_role_policy, which the provider demands"
        ),
        (
            "aws_lb_listener", #"{"load_balancer_arn": "${var.a}", "default_action": [{}]}"#, "missing-argument",
            "default_action[0] of aws_lb_listener.x lacks type, which the provider demands"
        ),
        (
            "aws_lb_listener", #"{"load_balancer_arn": "${var.a}"}"#, "missing-block",
            "aws_lb_listener.x lacks a block default_action, which the provider demands"
        ),
        (
            "aws_lb_listener", #"{"load_balancer_arn": "${var.a}", "default_action": []}"#, "missing-block",
            "aws_lb_listener.x lacks a block default_action, which the provider demands"
        ),
        // The newer kit demands blocks by constraints, which its schema does not show.
        (
            "aws_appfabric_app_authorization",
            #"{"app": "A", "app_bundle_arn": "${var.a}", "auth_type": "oauth2", "tenant": [{"tenant_display_name": "a", "tenant_identifier": "b"}]}"#,
            "missing-block", "aws_appfabric_app_authorization.x lacks a block credential, which the provider demands"
        ),
        (
            "aws_sqs_queue", #"{"timeouts": [{"create": "5m"}, {"delete": "5m"}]}"#, "block-count",
            "aws_sqs_queue.x has 2 blocks timeouts, of which the provider takes one"
        ),
        (
            "aws_route53_resolver_endpoint",
            #"{"direction": "INBOUND", "security_group_ids": ["sg-1"], "ip_address": [{"subnet_id": "a"}]}"#,
            "block-count",
            "aws_route53_resolver_endpoint.x has one block ip_address, of which the provider wants 2 or more"
        ),
        // Equal blocks of a set are one.
        (
            "aws_route53_resolver_endpoint",
            #"{"direction": "INBOUND", "security_group_ids": ["sg-1"], "ip_address": [{"subnet_id": "a"}, {"subnet_id": "a"}]}"#,
            "block-count",
            "aws_route53_resolver_endpoint.x has one block ip_address, of which the provider wants 2 or more"
        ),
        (
            "aws_sqs_queue", #"{"timeouts": "5m"}"#, "block-wanted",
            #"timeouts of aws_sqs_queue.x is "5m", but the provider takes blocks"#
        ),
        (
            "aws_lb_listener", #"{"load_balancer_arn": "${var.a}", "default_action": "${var.actions}"}"#,
            "block-wanted",
            "default_action of aws_lb_listener.x is var.actions, but the provider takes blocks; a dynamic block makes "
                + "blocks from a value"
        ),
        (
            "aws_vpc", #"{"cidr_block": "10.0.0.0/16", "arn": "x"}"#, "read-only",
            "arn of aws_vpc.x cannot be given: only the provider sets it; leave it out"
        ),
        (
            "aws_vpc", #"{"cidr_block": "10.0.0.0/16", "id": "vpc-1"}"#, "read-only",
            "id of aws_vpc.x cannot be given: only the provider sets it; leave it out"
        ),
        (
            "aws_vpc", #"{"cidr_block": "10.0.0.0/16", "tags": {"a": ["b"]}}"#, "wrong-type",
            "tags.a of aws_vpc.x is a list, but the provider takes text"
        ),
    ])
    func `is judged by the schema`(type: String, body: String, rule: String, message: String) throws {
        #expect(try Checking.block(type, body) == ["error [\(rule)] \(message)"])
    }

    @Test func `may announce its end`() throws {
        #expect(
            try Checking.block("aws_elastictranscoder_preset", #"{"container": "mp4"}"#) == [
                "warning [deprecated] aws_elastictranscoder_preset.x is of the type aws_elastictranscoder_preset, which is "
                    + "deprecated: the provider will remove it"
            ])
        #expect(
            try Checking.block(
                "aws_cloudwatch_event_rule", #"{"schedule_expression": "rate(1 day)", "is_enabled": true}"#)
                == [
                    "warning [deprecated] is_enabled of aws_cloudwatch_event_rule.x is deprecated: the provider will remove it"
                ]
        )
    }

    @Test func `is judged for data sources, ephemeral resources and the provider itself`() throws {
        #expect(
            try Checking.block("aws_vpc", #"{"filtr": []}"#, kind: "data") == [
                "error [unknown-argument] data.aws_vpc.x takes no filtr; did you mean filter?"
            ])
        #expect(
            try Checking.block("aws_secretsmanager_secret_version", "{}", kind: "ephemeral") == [
                "error [missing-argument] ephemeral.aws_secretsmanager_secret_version.x lacks secret_id, which the provider "
                    + "demands"
            ])
        #expect(
            try Checking.document(#"{"provider": {"aws": {"regon": "eu-central-1", "alias": "a"}}}"#) == [
                "error [unknown-argument] aws.a takes no regon; did you mean region?"
            ])
        #expect(
            try Checking.document(
                #"{"check": {"c": {"data": {"aws_vpc": {"v": {"stat": "x"}}}, "assert": {"condition": "${data.aws_vpc.v.id != 1}", "error_message": "m"}}}}"#
            ) == ["error [unknown-argument] data.aws_vpc.v of data.aws_vpc.v takes no stat; did you mean state?"])
    }

    @Test(arguments: [
        (
            "aws_vpc",
            #"{"cidr_block": "10.0.0.0/16", "count": 2, "provider": "aws.a", "depends_on": [], "lifecycle": {}}"#
        ),
        (
            "aws_instance",
            #"{"ami": "a", "instance_type": "t3.micro", "provisioner": {"local-exec": {"command": "x"}}, "connection": {"host": "h"}}"#
        ),
        ("aws_sqs_queue", #"{"//": "a comment", "timeouts": {"//": "another", "create": "5m"}}"#),
        ("aws_sqs_queue", #"{"timeouts": null}"#), ("aws_sqs_queue", #"{"timeouts": []}"#),
        ("aws_sqs_queue", #"{"timeouts": [null]}"#),
        ("aws_sqs_queue", #"{"timeouts": [[{"create": "5m"}, {"delete": "5m"}]]}"#),
        (
            "aws_lb_listener",
            #"{"load_balancer_arn": "${var.a}", "dynamic": {"default_action": {"for_each": "${var.x}", "content": {"type": "forward", "target_group_arn": "${var.t}"}}}}"#
        ),
        (
            "aws_route53_resolver_endpoint",
            #"{"direction": "INBOUND", "security_group_ids": ["sg-1"], "ip_address": {"subnet_id": "a"}, "dynamic": {"ip_address": {"for_each": "${var.x}", "content": {"subnet_id": "a"}}}}"#
        ),
        ("aws_elasticache_reserved_cache_node", #"{"reserved_cache_nodes_offering_id": "o", "id": "mine"}"#),
        ("random_id", #"{"byte_lenght": 4}"#), ("terraform_data", #"{"input": 5}"#),
    ])
    func `that Terraform takes has no finding`(type: String, body: String) throws {
        #expect(try Checking.block(type, body) == [])
    }

    @Test func `is looked up under the provider that the type belongs to`() throws {
        let elsewhere = #""terraform": {"required_providers": {"aws": {"source": "example.com/other/aws"}}}"#
        #expect(try Checking.document(#"{\#(elsewhere), "resource": {"aws_vpcc": {"x": {}}}}"#) == [])
        let renamed =
            #""terraform": {"required_providers": {"amazon": {"source": "registry.terraform.io/hashicorp/aws"}}}"#
        #expect(
            try Checking.document(#"{\#(renamed), "resource": {"aws_vpc": {"x": {"cidr": 1, "provider": "amazon"}}}}"#)
                == ["error [unknown-argument] aws_vpc.x takes no cidr"])
    }

    @Test func `is found at its line and column in JSON`() throws {
        let json = """
            {"resource": {"aws_lb_listener": {"x": {
              "load_balancer_arn": "${var.a}",
              "default_action": [
                {"type": "forward", "target_group_arn": "${var.t}"},
                {"typ": "forward", "type": "forwad"}
              ]
            }}}}
            """
        let places = try Checking.findings(json).map {
            "\($0.position?.line ?? 0):\($0.position?.column ?? 0) \($0.rule)"
        }
        #expect(places == ["5:6 unknown-argument", "5:24 unknown-word"])
    }
}

import Testing

@Suite struct `A value` {
    @Test(arguments: [
        // Types.
        (
            "aws_sqs_queue", "name", #"["a"]"#, "wrong-type",
            "name of aws_sqs_queue.x is a list, but the provider takes text"
        ),
        (
            "aws_sqs_queue", "name", #"{"a": 1}"#, "wrong-type",
            "name of aws_sqs_queue.x is an object, but the provider takes text"
        ),
        (
            "aws_sqs_queue", "delay_seconds", #""soon""#, "wrong-type",
            #"delay_seconds of aws_sqs_queue.x is "soon", but the provider takes a number"#
        ),
        (
            "aws_sqs_queue", "delay_seconds", "true", "wrong-type",
            "delay_seconds of aws_sqs_queue.x is true, but the provider takes a number"
        ),
        (
            "aws_sqs_queue", "fifo_queue", "1", "wrong-type",
            "fifo_queue of aws_sqs_queue.x is 1, but the provider takes true or false"
        ),
        (
            "aws_sqs_queue", "fifo_queue", #""yes""#, "wrong-type",
            #"fifo_queue of aws_sqs_queue.x is "yes", but the provider takes true or false"#
        ),
        (
            "aws_sqs_queue", "tags", "[]", "wrong-type",
            "tags of aws_sqs_queue.x is a list, but the provider takes a map of texts"
        ),
        (
            "aws_lb", "security_groups", #""sg-1""#, "wrong-type",
            #"security_groups of aws_lb.x is "sg-1", but the provider takes a set of texts; put it into brackets"#
        ),
        (
            "aws_lb", "security_groups", #""sg-${var.a}""#, "wrong-type",
            #"security_groups of aws_lb.x is "sg-" and more, but the provider takes a set of texts; put it into brackets"#
        ),
        (
            "aws_lb", "security_groups", #"[["sg-1"]]"#, "wrong-type",
            "security_groups[0] of aws_lb.x is a list, but the provider takes text"
        ),
        (
            "aws_security_group", "ingress", #"[{"from_port": 1}]"#, "incomplete-object",
            "ingress[0] of aws_security_group.x lacks cidr_blocks, description, ipv6_cidr_blocks, prefix_list_ids, protocol, security_groups, self, to_port: Terraform wants every key here; write null where there is no value"
        ),
        // Constraints.
        (
            "aws_vpc", "instance_tenancy", #""dedicted""#, "unknown-word",
            #"instance_tenancy of aws_vpc.x is "dedicted": it is none of default, dedicated; did you mean dedicated?"#
        ),
        (
            "aws_vpc", "instance_tenancy", #""Default""#, "unknown-word",
            #"instance_tenancy of aws_vpc.x is "Default": it is none of default, dedicated; did you mean default?"#
        ),
        (
            "aws_vpc", "instance_tenancy", #""shared-${var.a}""#, "unknown-word",
            #"instance_tenancy of aws_vpc.x is "shared-" and more: it is none of default, dedicated"#
        ),
        (
            "aws_sqs_queue", "delay_seconds", "901", "range",
            "delay_seconds of aws_sqs_queue.x is 901: AWS wants 0 to 900"
        ),
        (
            "aws_sqs_queue", "delay_seconds", #""-1""#, "range",
            "delay_seconds of aws_sqs_queue.x is -1: AWS wants 0 to 900"
        ),
        (
            "aws_sqs_queue", "delay_seconds", "1.5", "range",
            "delay_seconds of aws_sqs_queue.x is 1.5: AWS wants a whole number"
        ),
        (
            "aws_sqs_queue", "delay_seconds", String(repeating: "9", count: 400), "range",
            "delay_seconds of aws_sqs_queue.x is a number beyond 1.8e308: it has more than 64 bits"
        ),
        (
            "aws_sqs_queue", "delay_seconds", "12345678901234567890", "range",
            "delay_seconds of aws_sqs_queue.x is 1.2345678901234567e+19: it has more than 64 bits"
        ),
        (
            "aws_cloudwatch_log_group", "retention_in_days", "2", "range",
            "retention_in_days of aws_cloudwatch_log_group.x is 2: it is none of 0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180 and 11 more"
        ),
        ("aws_lb", "name", #""-web""#, "pattern", #"name of aws_lb.x is "-web": AWS refuses what matches ^-"#),
        (
            "aws_autoscalingplans_scaling_plan", "name", #""a|b""#, "pattern",
            #"name of aws_autoscalingplans_scaling_plan.x is "a|b": AWS refuses the character "|""#
        ),
        (
            "aws_vpc", "cidr_block", #""10.0.0.1/16""#, "format",
            #"cidr_block of aws_vpc.x is "10.0.0.1/16": it is not a network without host bits and with a prefix length of 16 to 28"#
        ),
        (
            "aws_vpc", "cidr_block", #""10.0.0.0/8""#, "format",
            #"cidr_block of aws_vpc.x is "10.0.0.0/8": it is not a network without host bits and with a prefix length of 16 to 28"#
        ),
        (
            "aws_cloudsearch_domain", "index_field", #"[{"name": "score", "type": "int"}]"#, "unknown-word",
            #"index_field[0].name of aws_cloudsearch_domain.x is "score": AWS refuses this word"#
        ),
        // Elements, keys and counts.
        (
            "aws_acm_certificate", "subject_alternative_names", #"["a.com", "b.com."]"#, "pattern",
            #"subject_alternative_names[1] of aws_acm_certificate.x is "b.com.": AWS refuses what matches \.$"#
        ),
        (
            "aws_iot_event_configurations", "event_configurations", #"{"NOTHING": true}"#, "unknown-word",
            #"event_configurations of aws_iot_event_configurations.x has the key "NOTHING": it is none of THING, THING_GROUP, THING_TYPE, THING_GROUP_MEMBERSHIP, THING_GROUP_HIERARCHY, THING_TYPE_ASSOCIATION, JOB, JOB_EXECUTION, POLICY, CERTIFICATE, CA_CERTIFICATE"#
        ),
        (
            "aws_ecs_service", "network_configuration", #"{"subnets": [], "assign_public_ip": "maybe"}"#, "wrong-type",
            #"network_configuration.assign_public_ip of aws_ecs_service.x is "maybe", but the provider takes true or false"#
        ),
        // Alternatives.
        (
            "aws_lb_target_group", "health_check", #"{"port": "http"}"#, "format",
            #"health_check.port of aws_lb_target_group.x is "http": it is none of traffic-port, and it is not a whole number"#
        ),
        (
            "aws_lb_target_group", "health_check", #"{"port": "70000"}"#, "range",
            #"health_check.port of aws_lb_target_group.x is "70000": it is none of traffic-port, and AWS wants 1 to 65536"#
        ),
        (
            "aws_sqs_queue", "timeouts", #"{"create": "5 minutes"}"#, "format",
            #"timeouts.create of aws_sqs_queue.x is "5 minutes": it is not a duration such as 30m or 1h30m"#
        ),
    ])
    func `that the provider refuses is found`(
        type: String, argument: String, value: String, rule: String, message: String
    ) throws {
        let found = try Checking.block(type, #"{"\#(argument)": \#(value)}"#).filter { $0.contains("[\(rule)]") }
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("error [\(rule)] \(message)") == true, "\(found)")
    }

    @Test(arguments: [
        (
            "aws_sqs_queue",
            #"{"name": 5, "delay_seconds": "900", "fifo_queue": "true", "tags": {"a": 1, "b": null, "c": true}}"#
        ),
        (
            "aws_sqs_queue",
            #"{"name": "", "delay_seconds": "${var.a}", "fifo_queue": "${var.a}", "fifo_queue": "${var.a}"}"#
        ),
        ("aws_security_group", #"{"ingress": [], "egress": null, "revoke_rules_on_delete": "1"}"#),
        (
            "aws_lb_target_group",
            #"{"health_check": {"port": "traffic-port", "enabled": "${var.a}", "matcher": "200-299"}, "name": "web-${var.a}"}"#
        ),
        ("aws_vpc", #"{"cidr_block": "10.0.${var.a}.0/16", "instance_tenancy": "${var.a}ted"}"#),
        (
            "aws_iam_role",
            #"{"assume_role_policy": "{\"Statement\": [\"${var.a}\"]}", "max_session_duration": "${var.a}"}"#
        ),
        (
            "aws_lambda_function",
            #"{"function_name": "a", "role": "", "filename": "f", "handler": "h", "runtime": "python3.13"}"#
        ),
        // The newer kit takes an empty text of a closed set for none.
        ("aws_lambda_function_recursion_config", #"{"function_name": "a", "recursive_loop": ""}"#),
        (
            "aws_db_instance",
            #"{"instance_class": "db.t4g.micro", "ca_cert_identifier": "x", "timeouts": {"create": "90m"}}"#
        ),
    ])
    func `that it takes has no finding`(type: String, body: String) throws {
        #expect(try Checking.block(type, body).filter { !$0.contains("duplicate") } == [])
    }

    @Test func `that Terraform drops is a warning`() throws {
        let rest =
            #""to_port": 1, "protocol": "tcp", "cidr_blocks": null, "ipv6_cidr_blocks": null, "prefix_list_ids": null, "security_groups": null, "self": null"#
        #expect(
            try Checking.block(
                "aws_security_group",
                #"{"ingress": [{"from_port": 1, \#(rest), "description": "", "descripton": "a"}]}"#)
                == [
                    "warning [ignored-key] ingress[0] of aws_security_group.x has the key descripton, which Terraform drops; did you mean description?"
                ])
    }

    @Test func `that is secret is not shown`() throws {
        let found = try Checking.block(
            "aws_db_instance", #"{"instance_class": "db.t4g.micro", "password": ["hunter2"]}"#)
        #expect(
            found == [
                "error [wrong-type] password of aws_db_instance.x has a value of another type, but the provider takes text"
            ])
    }
}

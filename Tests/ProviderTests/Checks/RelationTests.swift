import Testing

@Suite struct `Arguments that depend on each other` {
    @Test(arguments: [
        (
            "aws_sqs_queue", #"{"name": "a", "name_prefix": "b"}"#, "conflicting-arguments",
            "name and name_prefix of aws_sqs_queue.x exclude each other; keep one of them"
        ),
        // In Plugin SDK v2 the empty text is a value.
        (
            "aws_sqs_queue", #"{"name": "", "name_prefix": "b"}"#, "conflicting-arguments",
            "name and name_prefix of aws_sqs_queue.x exclude each other; keep one of them"
        ),
        (
            "aws_sqs_queue", #"{"name": "a-${var.a}", "name_prefix": "b"}"#, "conflicting-arguments",
            "name and name_prefix of aws_sqs_queue.x exclude each other; keep one of them"
        ),
        // The result of such a function is never null.
        (
            "aws_sqs_queue", #"{"name": "${lower(var.a)}", "name_prefix": "b"}"#, "conflicting-arguments",
            "name and name_prefix of aws_sqs_queue.x exclude each other; keep one of them"
        ),
        (
            "aws_appsync_function", #"{"api_id": "a", "data_source": "d", "name": "n", "code": "c"}"#,
            "required-together",
            "code of aws_appsync_function.x needs runtime beside it; give both or none"
        ),
        (
            "aws_autoscaling_group", #"{"min_size": 1, "max_size": 1}"#, "exactly-one",
            "aws_autoscaling_group.x has none of launch_configuration, launch_template and mixed_instances_policy, of which the "
                + "provider wants one"
        ),
        (
            "aws_autoscaling_group",
            #"{"min_size": 1, "max_size": 1, "launch_configuration": "l", "launch_template": {"id": "lt"}}"#,
            "exactly-one",
            "aws_autoscaling_group.x has launch_configuration and launch_template, of which the provider takes exactly one"
        ),
        (
            "aws_cloudwatch_event_rule", #"{"name": "a"}"#, "at-least-one",
            "aws_cloudwatch_event_rule.x has none of event_pattern and schedule_expression, of which the provider wants one or "
                + "more"
        ),
        // Within a nested block the ones in the same block are meant.
        (
            "aws_appmesh_gateway_route",
            #"{"mesh_name": "m", "name": "n", "virtual_gateway_name": "v", "spec": {"grpc_route": {"action": {"target": {"virtual_service": {"virtual_service_name": "s"}}}, "match": {"service_name": "s"}}, "http_route": {"action": {"target": {"virtual_service": {"virtual_service_name": "s"}}}, "match": {"prefix": "/"}}}}"#,
            "exactly-one",
            "spec of aws_appmesh_gateway_route.x has grpc_route and http_route, of which the provider takes exactly one"
        ),
        (
            "aws_acm_certificate",
            #"{"domain_name": "a.com", "options": {"certificate_transparency_logging_preference": "ENABLED"}, "certificate_body": "b", "private_key": "p"}"#,
            "conflicting-arguments",
            "certificate_body and certificate_transparency_logging_preference of aws_acm_certificate.x exclude each other; keep one "
                + "of them"
        ),
    ])
    func `are found where one is too many or missing`(type: String, body: String, rule: String, message: String) throws
    {
        let found = try Checking.block(type, body).filter { $0.contains("[\(rule)]") }
        #expect(found.contains("error [\(rule)] \(message)"), "\(found)")
    }

    @Test func `are reported once for a pair or a group`() throws {
        #expect(try Checking.block("aws_sqs_queue", #"{"name": "a", "name_prefix": "b"}"#).count == 1)
        #expect(try Checking.block("aws_autoscaling_group", #"{"min_size": 1, "max_size": 1}"#).count == 1)
    }

    @Test(arguments: [
        ("aws_sqs_queue", #"{"name": "a", "name_prefix": null}"#),
        ("aws_sqs_queue", #"{"name": "${var.a}", "name_prefix": "${var.b}"}"#),
        ("aws_autoscaling_group", #"{"min_size": 1, "max_size": 1, "launch_configuration": "${var.a}"}"#),
        (
            "aws_autoscaling_group",
            #"{"min_size": 1, "max_size": 1, "dynamic": {"launch_template": {"for_each": "${var.a}", "content": {"id": "lt-1"}}}}"#
        ),
        (
            "aws_autoscaling_group",
            #"{"min_size": 1, "max_size": 1, "launch_configuration": "l", "launch_template": []}"#
        ),
        ("aws_cloudwatch_event_rule", #"{"event_pattern": "${var.a}", "schedule_expression": "${var.b}"}"#),
    ])
    func `are fine where they may be`(type: String, body: String) throws {
        #expect(try Checking.block(type, body) == [])
    }

    @Test func `count references to what every resource has as values`() throws {
        let group = #""aws_launch_configuration": {"l": {"image_id": "a", "instance_type": "t3.micro"}}"#
        #expect(
            try Checking.document(
                #"{"resource": {\#(group), "aws_autoscaling_group": {"x": {"min_size": 1, "max_size": 1, "launch_configuration": "${aws_launch_configuration.l.id}", "launch_template": {"id": "lt-1"}}}}}"#
            ).contains {
                $0.hasPrefix("error [exactly-one] aws_autoscaling_group.x has launch_configuration and launch_template")
            })
    }
}

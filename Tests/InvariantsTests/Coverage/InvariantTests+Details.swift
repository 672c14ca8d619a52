/// Single settings by which something becomes public, or is not brought back.
extension `An invariant` {
    /// A comment that suppresses other invariants than the one at hand.
    private static func without(_ rules: String...) -> String {
        #""//": [\#(rules.map { "\"formwork:skip=\($0):x; owner y\"" }.joined(separator: ", "))]"#
    }

    static let openings = [
        Case(
            "a bucket's list that lets everybody read",
            #""aws_s3_bucket_acl": {"a": {"bucket": "b", "acl": "public-read"}}"#,
            #"1: [public-access] aws_s3_bucket_acl.a is public by its acl "public-read"; make it "private""#),
        Case("a bucket's private list", #""aws_s3_bucket_acl": {"a": {"bucket": "b", "acl": "private"}}"#),
        Case(
            "a function's address without authorization",
            #""aws_lambda_function_url": {"u": {"function_name": "f", "authorization_type": "NONE"}}"#,
            "1: [public-access] aws_lambda_function_url.u answers everybody on the internet; make authorization_type "
                + #""AWS_IAM""#),
        Case(
            "a function's address for whoever may call it",
            #""aws_lambda_function_url": {"u": {"function_name": "f", "authorization_type": "AWS_IAM"}}"#),
        Case(
            "tasks with addresses on the internet",
            """
            "aws_ecs_service": {"s": {\(without("alarm", "rollback")),
            "network_configuration": {"assign_public_ip": true, "subnets": ["s"]}}}
            """,
            "2: [public-access] aws_ecs_service.s gives its tasks addresses on the internet; put them into private subnets "
                + "behind a load balancer"),
        Case(
            "half of the internet", ingress(port: 22, cidr: "128.0.0.0/1", isEdge: false),
            "3: [public-access] aws_vpc_security_group_ingress_rule.r lets everybody (128.0.0.0/1) in to port 22; name who may "
                + "come, or go through a load balancer"),
    ]

    private static func warmedUp(_ seconds: Int, check: String = "ELB") -> String {
        """
        "aws_lb_target_group": {"t": {"health_check": {"interval": 20, "timeout": 10}}},
        "aws_autoscaling_group": {"g": {\(without("tags")), "min_size": 1, "max_size": 2,
        "health_check_type": "\(check)", "health_check_grace_period": \(seconds),
        "target_group_arns": ["${aws_lb_target_group.t.arn}"]}}
        """
    }

    static let instances = [
        Case("instances with time to become healthy", warmedUp(30)),
        Case("instances that no load balancer judges", warmedUp(29, check: "EC2")),
        Case(
            "instances that are judged too early", warmedUp(29),
            "3: [health-check] aws_autoscaling_group.g gives a new instance 29 s, and aws_lb_target_group.t takes up to 30 s "
                + "to find it healthy (a check every 20 s, 10 s for the answer); raise health_check_grace_period"),
        Case(
            "a refresh that does not roll back",
            """
            "aws_autoscaling_group": {"g": {\(without("tags")), "min_size": 1, "max_size": 2,
            "instance_refresh": {"strategy": "Rolling"}}}
            """,
            "2: [rollback] aws_autoscaling_group.g does not roll a failed refresh of its instances back; set auto_rollback of "
                + "the preferences to true"),
        Case(
            "a refresh that does",
            """
            "aws_autoscaling_group": {"g": {\(without("tags")), "min_size": 1, "max_size": 2,
            "instance_refresh": {"strategy": "Rolling", "preferences": {"auto_rollback": true}}}}
            """),
        Case(
            "a database that keeps no backups of its own",
            """
            "aws_db_instance": {"d": {\(without("encryption-at-rest")), "engine": "mysql",
            "backup_retention_period": 0}}
            """,
            "1: [backup] aws_db_instance.d holds data and is in no backup; give it the tag of a backup selection, name it in "
                + "one, or make backup_retention_period 7 or more"),
        Case(
            "parameters by which clients may connect without TLS",
            """
            "aws_db_parameter_group": {"p": {"family": "postgres16",
            "parameter": [{"name": "rds.force_ssl", "value": "0"}]}}
            """,
            "2: [encryption-in-transit] aws_db_parameter_group.p lets clients connect without TLS; turn rds.force_ssl on"
        ),
    ]
}

/// What is meant where nothing is said.
extension `An invariant` {
    static let single = [
        Case(
            "a grace for the checks that are the default", only: "health-check",
            #"""
            "aws_lb_target_group": {"g": {"port": 80}},
            "aws_ecs_service": {"s": {"load_balancer": {"target_group_arn": "${aws_lb_target_group.g.arn}"},
            "health_check_grace_period_seconds": 35}}
            """#),
        Case(
            "no grace for the checks that are the default", only: "health-check",
            #"""
            "aws_lb_target_group": {"g": {"port": 80}},
            "aws_ecs_service": {"s": {"load_balancer": {"target_group_arn": "${aws_lb_target_group.g.arn}"}}}
            """#,
            "2: [health-check] aws_ecs_service.s gives a new task 0 s, and aws_lb_target_group.g takes up to 35 "
                + "s to find it healthy (a check every 30 s, 5 s for the answer); raise health_check_grace_period_seconds"
        ),
        Case(
            "a grace that apply decides", only: "health-check",
            #"""
            "aws_lb_target_group": {"g": {"port": 80}},
            "aws_ecs_service": {"s": {"load_balancer": {"target_group_arn": "${aws_lb_target_group.g.arn}"},
            "health_check_grace_period_seconds": "${var.grace}"}}
            """#),
        Case(
            "a rollback that is not enabled", only: "rollback",
            #"""
            "aws_codedeploy_deployment_group": {"x": {"auto_rollback_configuration": {"events":
            ["DEPLOYMENT_FAILURE"]}}}
            """#,
            "1: [rollback] aws_codedeploy_deployment_group.x does not roll a failed deployment back; add "
                + "auto_rollback_configuration with enabled and the event DEPLOYMENT_FAILURE"),
        Case(
            "a group in one zone by its name", only: "zone-loss",
            #"""
            "aws_autoscaling_group": {"x": {"availability_zones": ["us-east-1a"]}}
            """#,
            "1: [zone-loss] aws_autoscaling_group.x is in zone us-east-1a alone; add another zone"),
        Case(
            "a group in two zones by their names", only: "zone-loss",
            #"""
            "aws_autoscaling_group": {"x": {"availability_zones": ["us-east-1a", "us-east-1b"]}}
            """#),
        Case(
            "production in capitals", only: "deletion-protection",
            #"""
            "aws_db_instance": {"x": {"tags": {"ENVIRONMENT": "PROD"}}}
            """#,
            "1: [deletion-protection] aws_db_instance.x is of production and can be deleted by one call; set "
                + "deletion_protection to true"),
    ]
}

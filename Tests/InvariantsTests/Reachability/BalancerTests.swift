import Invariants
import Testing

/// ELB "Listeners", "Target groups", "Client IP preservation"; ECS "Service load balancing"; CloudFront.
@Suite struct `A load balancer` {
    @Test(arguments: application + network)
    func `leads to what is registered with the port`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    @Test(arguments: cloudFront)
    func `may be asked by CloudFront`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let base =
        Piece.vpc + [
            Piece.group,
            #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 8080, "to_port": 8080, "security_groups": ["${aws_security_group.web.id}"]}]}"#,
            #"aws_lb.web {"subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"]}"#,
            #"aws_lb_target_group.app {"port": 80, "protocol": "HTTP", "target_type": "ip", "vpc_id": "${aws_vpc.main.id}"}"#,
            #"aws_lb_listener.web {"load_balancer_arn": "${aws_lb.web.arn}", "port": 443, "protocol": "HTTPS", "default_action": [{"type": "forward", "target_group_arn": "${aws_lb_target_group.app.arn}"}]}"#,
            #"aws_ecs_service.app {"network_configuration": {"subnets": ["${aws_subnet.b.id}"], "security_groups": ["${aws_security_group.app.id}"]}, "load_balancer": {"target_group_arn": "${aws_lb_target_group.app.arn}", "container_name": "app", "container_port": 8080}}"#,
        ]
    private static let redirect =
        #"aws_lb_listener.web {"load_balancer_arn": "${aws_lb.web.arn}", "port": 443, "protocol": "HTTPS", "default_action": {"type": "redirect", "redirect": {"status_code": "HTTP_301"}}}"#

    private static let application = [
        Case("its listener", base, to: "aws_lb.web", is: "reachable"),
        Case("no listener", base, to: "aws_lb.web", port: 80, is: "unreachable"),
        Case("the container's port", base, to: "aws_ecs_service.app", port: 8_080, is: "reachable"),
        Case("the listener's port is not the container's", base, to: "aws_ecs_service.app", is: "unreachable"),
        Case(
            "internal",
            base + [
                #"aws_lb.web {"internal": true, "subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"]}"#
            ], to: "aws_ecs_service.app", port: 8_080, is: "unreachable"),
        Case(
            "perhaps internal",
            base + [
                #"variable.i {}"#,
                #"aws_lb.web {"internal": "${var.i}", "subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"]}"#,
            ], to: "aws_ecs_service.app", port: 8_080, is: "unknown"),
        Case(
            "a redirect forwards nothing", base + [redirect], to: "aws_ecs_service.app", port: 8_080, is: "unreachable"),
        Case("a redirect listens", base + [redirect], to: "aws_lb.web", is: "reachable"),
        Case(
            "a rule forwards",
            base + [
                redirect,
                #"aws_lb_listener_rule.r {"listener_arn": "${aws_lb_listener.web.arn}", "action": [{"type": "forward", "target_group_arn": "${aws_lb_target_group.app.arn}"}]}"#,
            ], to: "aws_ecs_service.app", port: 8_080, is: "reachable"),
        Case(
            "a weight of 0",
            base + [
                redirect,
                #"aws_lb_listener_rule.r {"listener_arn": "${aws_lb_listener.web.arn}", "action": [{"type": "forward", "forward": {"target_group": [{"arn": "${aws_lb_target_group.app.arn}", "weight": 0}]}}]}"#,
            ], to: "aws_ecs_service.app", port: 8_080, is: "unreachable"),
        Case(
            "a weight above 0",
            base + [
                redirect,
                #"aws_lb_listener_rule.r {"listener_arn": "${aws_lb_listener.web.arn}", "action": [{"type": "forward", "forward": {"target_group": [{"arn": "${aws_lb_target_group.app.arn}", "weight": 5}]}}]}"#,
            ], to: "aws_ecs_service.app", port: 8_080, is: "reachable"),
        Case(
            "no group: the default one", base + [#"aws_lb.web {"subnets": ["${aws_subnet.a.id}"]}"#],
            to: "aws_lb.web", is: "unreachable"),
        Case(
            "its group lets nothing out",
            base + [
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["0.0.0.0/0"]}]}"#
            ], to: "aws_ecs_service.app", port: 8_080, is: "unreachable"),
        Case(
            "an instance at the group's port",
            base + [
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                #"aws_lb_target_group.app {"port": 8080, "protocol": "HTTP", "vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_lb_target_group_attachment.app {"target_group_arn": "${aws_lb_target_group.app.arn}", "target_id": "${aws_instance.app.id}"}"#,
            ], to: "aws_instance.app", port: 8_080, is: "reachable"),
        Case(
            "an instance at a port of its own",
            base + [
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                #"aws_lb_target_group_attachment.app {"target_group_arn": "${aws_lb_target_group.app.arn}", "target_id": "${aws_instance.app.id}", "port": 8080}"#,
            ], to: "aws_instance.app", port: 8_080, is: "reachable"),
        Case(
            "a private address as target",
            base + [
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "private_ip": "10.0.2.50", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                #"aws_lb_target_group_attachment.app {"target_group_arn": "${aws_lb_target_group.app.arn}", "target_id": "${aws_instance.app.private_ip}", "port": 8080}"#,
            ], to: "aws_instance.app", port: 8_080, is: "reachable"),
        Case(
            "an Auto Scaling group",
            base + [
                #"aws_launch_template.app {"vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                #"aws_lb_target_group.app {"port": 8080, "protocol": "HTTP", "vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_autoscaling_group.app {"vpc_zone_identifier": ["${aws_subnet.b.id}"], "launch_template": {"id": "${aws_launch_template.app.id}"}, "target_group_arns": ["${aws_lb_target_group.app.arn}"]}"#,
            ], to: "aws_autoscaling_group.app", port: 8_080, is: "reachable"),
        Case(
            "from within", base + [Piece.instance], from: "aws_instance.web", to: "aws_ecs_service.app", port: 8_080,
            is: "reachable"),
    ]

    private static func nlb(_ arguments: String, _ group: String) -> [String] {
        base + [
            #"aws_lb.web {"load_balancer_type": "network", "subnets": ["${aws_subnet.a.id}"]"# + arguments + "}",
            #"aws_lb_target_group.app {"port": 8080, "protocol": "TCP", "vpc_id": "${aws_vpc.main.id}"# + "\"" + group
                + "}",
            #"aws_lb_listener.web {"load_balancer_arn": "${aws_lb.web.arn}", "port": 443, "protocol": "TCP", "default_action": [{"type": "forward", "target_group_arn": "${aws_lb_target_group.app.arn}"}]}"#,
            #"aws_subnet.b {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.2.0/24", "availability_zone": "eu-west-1a"}"#,
            #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 8080, "to_port": 8080, "cidr_blocks": ["10.0.1.0/24"]}]}"#,
        ]
    }
    private static let open =
        #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 8080, "to_port": 8080, "cidr_blocks": ["0.0.0.0/0"]}]}"#
    private static let byGroup =
        #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 8080, "to_port": 8080, "security_groups": ["${aws_security_group.web.id}"]}]}"#

    private static let network = [
        Case(
            "type ip: targets see the node", nlb("", #", "target_type": "ip""#), to: "aws_ecs_service.app", port: 8_080,
            is: "reachable"),
        Case(
            "type ip that keeps clients: targets see the client",
            nlb("", #", "target_type": "ip", "preserve_client_ip": true"#), to: "aws_ecs_service.app", port: 8_080,
            is: "unreachable"),
        Case(
            "type ip that keeps clients, and everybody is admitted",
            nlb("", #", "target_type": "ip", "preserve_client_ip": true"#) + [open], to: "aws_ecs_service.app",
            port: 8_080, is: "reachable"),
        Case(
            "type ip that perhaps keeps clients",
            nlb("", #", "target_type": "ip", "preserve_client_ip": "${var.k}""#) + [#"variable.k {}"#],
            to: "aws_ecs_service.app", port: 8_080, is: "unknown"),
        Case(
            "type instance: targets see the client",
            nlb("", "") + [
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                #"aws_lb_target_group_attachment.app {"target_group_arn": "${aws_lb_target_group.app.arn}", "target_id": "${aws_instance.app.id}"}"#,
            ], to: "aws_instance.app", port: 8_080, is: "unreachable"),
        Case(
            "type instance that does not keep clients",
            nlb("", #", "preserve_client_ip": "false""#) + [
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                #"aws_lb_target_group_attachment.app {"target_group_arn": "${aws_lb_target_group.app.arn}", "target_id": "${aws_instance.app.id}"}"#,
            ], to: "aws_instance.app", port: 8_080, is: "reachable"),
        Case(
            "its group named by a target that sees the client",
            nlb(#", "security_groups": ["${aws_security_group.web.id}"]"#, "") + [
                byGroup,
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                #"aws_lb_target_group_attachment.app {"target_group_arn": "${aws_lb_target_group.app.arn}", "target_id": "${aws_instance.app.id}"}"#,
            ], to: "aws_instance.app", port: 8_080, is: "reachable"),
        Case(
            "another zone",
            nlb("", #", "target_type": "ip""#) + [
                #"aws_subnet.b {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.2.0/24", "availability_zone": "eu-west-1b"}"#
            ], to: "aws_ecs_service.app", port: 8_080, is: "unreachable"),
        Case(
            "another zone, crossing zones",
            nlb(#", "enable_cross_zone_load_balancing": true"#, #", "target_type": "ip""#) + [
                #"aws_subnet.b {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.2.0/24", "availability_zone": "eu-west-1b"}"#
            ], to: "aws_ecs_service.app", port: 8_080, is: "reachable"),
        Case(
            "an Application Load Balancer as target",
            nlb("", "") + [
                #"aws_lb.inner {"internal": true, "subnets": ["${aws_subnet.b.id}"], "security_groups": ["${aws_security_group.web.id}"]}"#,
                #"aws_lb_target_group.alb {"port": 443, "protocol": "TCP", "target_type": "alb", "vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_lb_target_group_attachment.alb {"target_group_arn": "${aws_lb_target_group.alb.arn}", "target_id": "${aws_lb.inner.arn}", "port": 443}"#,
                #"aws_lb_listener.web {"load_balancer_arn": "${aws_lb.web.arn}", "port": 443, "protocol": "TCP", "default_action": [{"type": "forward", "target_group_arn": "${aws_lb_target_group.alb.arn}"}]}"#,
                #"aws_lb_listener.inner {"load_balancer_arn": "${aws_lb.inner.arn}", "port": 443, "protocol": "HTTPS", "default_action": [{"type": "forward", "target_group_arn": "${aws_lb_target_group.app.arn}"}]}"#,
                #"aws_lb_target_group.app {"port": 8080, "protocol": "HTTP", "target_type": "ip", "vpc_id": "${aws_vpc.main.id}"}"#,
                byGroup,
            ], to: "aws_ecs_service.app", port: 8_080, is: "reachable"),
    ]

    private static func origin(_ settings: String, enabled: String = "true") -> String {
        #"aws_cloudfront_distribution.d {"enabled": "# + enabled
            + #", "default_cache_behavior": {"target_origin_id": "api"}, "origin": [{"origin_id": "api", "domain_name": "${aws_lb.web.dns_name}", "custom_origin_config": {"http_port": 80, "https_port": 443, "origin_protocol_policy": ""#
            + settings + "\"}}]}"
    }
    private static let closed =
        base + [
            #"data.aws_ec2_managed_prefix_list.cf {"name": "com.amazonaws.global.cloudfront.origin-facing"}"#,
            Piece.rule(#""prefix_list_ids": ["${data.aws_ec2_managed_prefix_list.cf.id}"]"#),
        ]

    private static let cloudFront = [
        Case("https to the listener", closed + [origin("https-only")], to: "aws_lb.web", is: "reachable"),
        Case(
            "what is behind it", closed + [origin("https-only")], to: "aws_ecs_service.app", port: 8_080,
            is: "reachable"),
        Case("http where nothing listens", closed + [origin("http-only")], to: "aws_lb.web", is: "unreachable"),
        Case("as the viewer comes", closed + [origin("match-viewer")], to: "aws_lb.web", is: "reachable"),
        Case("disabled", closed + [origin("https-only", enabled: "false")], to: "aws_lb.web", is: "unreachable"),
        Case("no distribution", closed, to: "aws_lb.web", is: "unreachable"),
        Case(
            "not from one address", closed + [origin("https-only")], from: "198.51.100.7", to: "aws_lb.web",
            is: "unreachable"),
        Case(
            "by a record that points at it",
            closed + [
                #"aws_route53_record.o {"name": "origin.example.org", "alias": {"name": "${aws_lb.web.dns_name}"}}"#,
                origin("https-only").replacing("aws_lb.web.dns_name", with: "aws_route53_record.o.fqdn"),
            ], to: "aws_lb.web", is: "reachable"),
        Case(
            "an internal load balancer",
            closed + [
                origin("https-only"),
                #"aws_lb.web {"internal": true, "subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"]}"#,
            ], to: "aws_lb.web", is: "unreachable"),
        Case(
            "the distribution on 443", closed + [origin("https-only")], to: "aws_cloudfront_distribution.d",
            is: "reachable"),
        Case(
            "the distribution on 80", closed + [origin("https-only")], to: "aws_cloudfront_distribution.d", port: 80,
            is: "reachable"),
        Case(
            "the distribution on 8080", closed + [origin("https-only")], to: "aws_cloudfront_distribution.d",
            port: 8_080, is: "unreachable"),
        Case(
            "a disabled distribution", closed + [origin("https-only", enabled: "false")],
            to: "aws_cloudfront_distribution.d", is: "unreachable"),
    ]
}

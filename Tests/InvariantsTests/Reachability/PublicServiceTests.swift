import Invariants
import Testing

/// What AWS itself puts before, around and in front of networks.
@Suite struct `By a service of AWS` {
    @Test(arguments: interfaces + blocks + endpoints + fronts)
    func `a way is open or closed`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let bare =
        Piece.vpc + [
            Piece.group, #"aws_security_group.bare {"vpc_id": "${aws_vpc.main.id}"}"#,
            #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.bare.id}"], "associate_public_ip_address": true}"#,
        ]
    private static let interfaces = [
        Case("the groups of an interface", bare, is: "unreachable"),
        Case(
            "a group that is attached to the interface",
            bare + [
                #"aws_network_interface_sg_attachment.web {"security_group_id": "${aws_security_group.web.id}", "network_interface_id": "${aws_instance.web.primary_network_interface_id}"}"#
            ], is: "reachable"),
        Case(
            "a group that is attached to some interface",
            bare + [
                "variable.interface {}",
                #"aws_network_interface_sg_attachment.web {"security_group_id": "${aws_security_group.web.id}", "network_interface_id": "${var.interface}"}"#,
            ], is: "unknown"),
        Case(
            "an interface that says itself where it is attached",
            bare + [
                #"aws_network_interface.web {"subnet_id": "${aws_subnet.a.id}", "security_groups": ["${aws_security_group.web.id}"], "attachment": [{"instance": "${aws_instance.web.id}", "device_index": 1}]}"#,
                #"aws_eip.web {"network_interface": "${aws_network_interface.web.id}"}"#,
            ], is: "reachable"),
    ]

    private static func block(_ mode: String) -> String {
        #"aws_vpc_block_public_access_options.all {"internet_gateway_block_mode": "\#(mode)"}"#
    }
    private static func exclusion(_ what: String, _ mode: String) -> String {
        #"aws_vpc_block_public_access_exclusion.one {\#(what), "internet_gateway_exclusion_mode": "\#(mode)"}"#
    }
    private static let vpc = #""vpc_id": "${aws_vpc.main.id}""#
    private static let subnet = #""subnet_id": "${aws_subnet.a.id}""#
    private static let nat = [
        #"aws_nat_gateway.out {"subnet_id": "${aws_subnet.a.id}", "allocation_id": "${aws_eip.out.id}"}"#,
        #"aws_eip.out {"domain": "vpc"}"#,
        #"aws_route_table.inner {"vpc_id": "${aws_vpc.main.id}", "route": [{"cidr_block": "0.0.0.0/0", "nat_gateway_id": "${aws_nat_gateway.out.id}"}]}"#,
        #"aws_route_table_association.b {"subnet_id": "${aws_subnet.b.id}", "route_table_id": "${aws_route_table.inner.id}"}"#,
        #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
    ]
    private static func blocked(_ name: String, _ lines: [String], out: Bool = false, is word: String) -> Case {
        out
            ? Case(name, Piece.web + nat + lines, from: "aws_instance.app", to: "internet", is: word)
            : Case(name, Piece.web + lines, is: word)
    }
    private static let blocks = [
        blocked("nothing is blocked", [block("off")], is: "reachable"),
        blocked("both ways are blocked", [block("block-bidirectional")], is: "unreachable"),
        blocked("the way in is blocked", [block("block-ingress")], is: "unreachable"),
        blocked("only apply knows what is blocked", ["variable.mode {}", block("${var.mode}")], is: "unknown"),
        blocked(
            "the VPC is excluded", [block("block-bidirectional"), exclusion(vpc, "allow-bidirectional")],
            is: "reachable"),
        blocked(
            "the subnet is excluded", [block("block-ingress"), exclusion(subnet, "allow-bidirectional")],
            is: "reachable"),
        blocked(
            "the way out alone is excluded", [block("block-bidirectional"), exclusion(vpc, "allow-egress")],
            is: "unreachable"),
        blocked(
            "another VPC is excluded",
            [block("block-bidirectional"), exclusion(#""vpc_id": "vpc-1""#, "allow-bidirectional")], is: "unreachable"),
        blocked("out, both ways are blocked", [block("block-bidirectional")], out: true, is: "unreachable"),
        blocked("out, the way in is blocked", [block("block-ingress")], out: true, is: "reachable"),
        blocked(
            "out, the VPC is excluded for it", [block("block-bidirectional"), exclusion(vpc, "allow-egress")],
            out: true, is: "reachable"),
        blocked(
            "out, the NAT gateway's subnet alone is excluded",
            [block("block-bidirectional"), exclusion(subnet, "allow-egress")], out: true, is: "unreachable"),
    ]

    private static func brokers(_ more: String) -> String {
        #"aws_msk_cluster.web {"broker_node_group_info": [{"client_subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"]\#(more)}]}"#
    }
    private static func access(_ type: String) -> String {
        #", "connectivity_info": [{"public_access": [{"type": "\#(type)"}]}]"#
    }
    private static let warehouse = [
        #"aws_redshift_subnet_group.web {"name": "web", "subnet_ids": ["${aws_subnet.a.id}"]}"#,
        #"aws_redshift_cluster.web {"cluster_subnet_group_name": "${aws_redshift_subnet_group.web.name}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
    ]
    private static func provider(_ version: String) -> String {
        #"terraform.settings {"required_providers": {"aws": {"source": "hashicorp/aws", "version": "\#(version)"}}}"#
    }
    private static let endpoints = [
        Case("brokers are private", Piece.web + [brokers("")], to: "aws_msk_cluster.web", is: "unreachable"),
        Case(
            "brokers are made public", Piece.web + [brokers(access("SERVICE_PROVIDED_EIPS"))],
            to: "aws_msk_cluster.web", is: "reachable"),
        Case(
            "brokers are said to be private", Piece.web + [brokers(access("DISABLED"))], to: "aws_msk_cluster.web",
            is: "unreachable"),
        Case("a domain in no VPC", ["aws_opensearch_domain.web {}"], to: "aws_opensearch_domain.web", is: "reachable"),
        Case(
            "a domain in no VPC, on another port", ["aws_opensearch_domain.web {}"], to: "aws_opensearch_domain.web",
            port: 9200, is: "unreachable"),
        Case(
            "a domain in a VPC",
            Piece.web + [
                #"aws_opensearch_domain.web {"vpc_options": [{"subnet_ids": ["${aws_subnet.a.id}"], "security_group_ids": ["${aws_security_group.web.id}"]}]}"#
            ], to: "aws_opensearch_domain.web", is: "unreachable"),
        Case("a warehouse", Piece.web + warehouse, to: "aws_redshift_cluster.web", is: "unreachable"),
        Case(
            "a warehouse of version 5 of the provider", Piece.web + warehouse + [provider("~> 5.0")],
            to: "aws_redshift_cluster.web", is: "reachable"),
        Case(
            "a warehouse of several versions of the provider", Piece.web + warehouse + [provider(">= 5.100, < 7.0")],
            to: "aws_redshift_cluster.web", is: "unreachable"),
    ]

    private static func inner(_ settings: String = #""internal": true"#) -> [String] {
        Piece.vpc + [
            Piece.group,
            #"aws_lb.web {\#(settings), "subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.web.id}"]}"#,
            #"aws_lb_target_group.app {"port": 443, "protocol": "HTTPS", "vpc_id": "${aws_vpc.main.id}"}"#,
            #"aws_lb_listener.web {"load_balancer_arn": "${aws_lb.web.arn}", "port": 443, "protocol": "HTTPS", "default_action": [{"type": "forward", "target_group_arn": "${aws_lb_target_group.app.arn}"}]}"#,
            #"aws_instance.web {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
            #"aws_lb_target_group_attachment.app {"target_group_arn": "${aws_lb_target_group.app.arn}", "target_id": "${aws_instance.web.id}"}"#,
        ]
    }
    private static func accelerator(_ more: String = "", enabled: Bool = true) -> [String] {
        [
            #"aws_globalaccelerator_accelerator.front {"name": "front", "enabled": \#(enabled)}"#,
            #"aws_globalaccelerator_listener.front {"accelerator_arn": "${aws_globalaccelerator_accelerator.front.id}", "protocol": "TCP", "port_range": [{"from_port": 443, "to_port": 443}]}"#,
            #"aws_globalaccelerator_endpoint_group.front {"listener_arn": "${aws_globalaccelerator_listener.front.id}", "endpoint_configuration": [{"endpoint_id": "${aws_lb.web.arn}"\#(more)}]}"#,
        ]
    }
    private static let fronts = [
        Case("nothing before an internal load balancer", inner(), is: "unreachable"),
        Case("an accelerator before it", inner() + accelerator(), is: "reachable"),
        Case("an accelerator that is off", inner() + accelerator(enabled: false), is: "unreachable"),
        Case("an endpoint that gets nothing", inner() + accelerator(#", "weight": 0"#), is: "unreachable"),
        Case(
            "an accelerator that hides its clients",
            inner() + accelerator(#", "client_ip_preservation_enabled": false"#), is: "unknown"),
        Case(
            "an accelerator and Block Public Access", inner() + accelerator() + [block("block-ingress")],
            is: "unreachable"),
        Case(
            "API Gateway over a VPC link",
            inner() + [
                #"aws_apigatewayv2_integration.app {"connection_type": "VPC_LINK", "integration_uri": "${aws_lb_listener.web.arn}"}"#
            ], is: "unknown"),
        Case("a load balancer that is public", inner(#""internal": false"#), is: "reachable"),
        Case(
            "a load balancer that has public addresses of version 6 alone",
            inner(#""ip_address_type": "dualstack-without-public-ipv4""#), is: "unreachable"),
    ]
}

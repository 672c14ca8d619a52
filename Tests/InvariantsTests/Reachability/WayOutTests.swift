import Invariants
import Testing

/// VPC "NAT gateways", "Egress-only internet gateways"; VPC Peering "Unsupported configurations"; PrivateLink.
@Suite struct `A way out` {
    @Test(arguments: nat + six + endpoints + functions)
    func `is as good as its route and the filters around it`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    @Test(arguments: peering)
    func `over a peering connection needs routes on both sides`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let hidden =
        Piece.inner + [
            #"aws_eip.n {"domain": "vpc"}"#,
            #"aws_nat_gateway.n {"subnet_id": "${aws_subnet.a.id}", "allocation_id": "${aws_eip.n.id}"}"#,
            #"aws_route_table.nat {"vpc_id": "${aws_vpc.main.id}"}"#,
            #"aws_route.nat {"route_table_id": "${aws_route_table.nat.id}", "destination_cidr_block": "0.0.0.0/0", "nat_gateway_id": "${aws_nat_gateway.n.id}"}"#,
            #"aws_route_table_association.b {"subnet_id": "${aws_subnet.b.id}", "route_table_id": "${aws_route_table.nat.id}"}"#,
        ]

    private static let nat = [
        Case("through a NAT gateway", hidden, from: "aws_instance.app", to: "internet", is: "reachable"),
        Case("a NAT gateway is outward only", hidden, to: "aws_instance.app", is: "unreachable"),
        Case(
            "a private NAT gateway",
            hidden + [
                #"aws_nat_gateway.n {"subnet_id": "${aws_subnet.a.id}", "connectivity_type": "private"}"#
            ], from: "aws_instance.app", to: "internet", is: "unreachable"),
        Case(
            "a NAT gateway in a subnet without a way out", hidden + ["aws_route_table_association.a"],
            from: "aws_instance.app", to: "internet", is: "unreachable"),
        Case(
            "a network ACL around the NAT gateway", hidden + Piece.acl("", ""), from: "aws_instance.app",
            to: "internet", is: "unreachable"),
        Case(
            "through the gateway, with an address", Piece.web, from: "aws_instance.web", to: "internet", is: "reachable"
        ),
        Case(
            "through the gateway, without an address", Piece.inner, from: "aws_instance.web", to: "internet",
            is: "unreachable"),
        Case("no route", Piece.inner, from: "aws_instance.app", to: "internet", is: "unreachable"),
        Case(
            "a transit gateway",
            Piece.inner + [
                #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}", "route": [{"cidr_block": "0.0.0.0/0", "transit_gateway_id": "tgw-1"}]}"#
            ], from: "aws_instance.web", to: "internet", is: "unknown"),
        Case(
            "egress to an office is not egress to the internet",
            Piece.web + [
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["203.0.113.0/24"]}]}"#
            ], from: "aws_instance.web", to: "internet", is: "unreachable"),
        Case(
            "egress to an office is egress to the office",
            Piece.web + [
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["203.0.113.0/24"]}]}"#
            ], from: "aws_instance.web", to: "203.0.113.7", is: "reachable"),
    ]

    private static let dual = [
        #"aws_vpc.main {"cidr_block": "10.0.0.0/16", "assign_generated_ipv6_cidr_block": true}"#,
        #"aws_subnet.a {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.1.0/24", "ipv6_cidr_block": "${cidrsubnet(aws_vpc.main.ipv6_cidr_block, 8, 1)}", "assign_ipv6_address_on_creation": true}"#,
        #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "ipv6_cidr_blocks": ["::/0"]}], "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "ipv6_cidr_blocks": ["::/0"]}]}"#,
    ]

    private static let six = [
        Case(
            "in over IPv6",
            Piece.inner + dual + [
                #"aws_route.six {"route_table_id": "${aws_route_table.out.id}", "destination_ipv6_cidr_block": "::/0", "gateway_id": "${aws_internet_gateway.main.id}"}"#
            ], is: "reachable"),
        Case("in over IPv6 without a route", Piece.inner + dual, is: "unreachable"),
        Case(
            "out through an egress-only gateway",
            Piece.inner + dual + [
                #"aws_egress_only_internet_gateway.e {"vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_route.six {"route_table_id": "${aws_route_table.out.id}", "destination_ipv6_cidr_block": "::/0", "egress_only_gateway_id": "${aws_egress_only_internet_gateway.e.id}"}"#,
            ], from: "aws_instance.web", to: "internet", is: "reachable"),
        Case(
            "in through an egress-only gateway",
            Piece.inner + dual + [
                #"aws_egress_only_internet_gateway.e {"vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_route.six {"route_table_id": "${aws_route_table.out.id}", "destination_ipv6_cidr_block": "::/0", "egress_only_gateway_id": "${aws_egress_only_internet_gateway.e.id}"}"#,
            ], is: "unreachable"),
    ]

    private static let endpoints = [
        Case(
            "a gateway endpoint in the table",
            Piece.inner + [
                #"aws_vpc_endpoint.s3 {"vpc_id": "${aws_vpc.main.id}", "service_name": "com.amazonaws.eu-west-1.s3", "route_table_ids": ["${aws_route_table.out.id}"]}"#
            ], from: "aws_instance.web", to: "aws_vpc_endpoint.s3", is: "reachable"),
        Case(
            "a gateway endpoint in another table",
            Piece.inner + [
                #"aws_vpc_endpoint.s3 {"vpc_id": "${aws_vpc.main.id}", "service_name": "com.amazonaws.eu-west-1.s3", "route_table_ids": ["${aws_route_table.out.id}"]}"#
            ], from: "aws_instance.app", to: "aws_vpc_endpoint.s3", is: "unreachable"),
        Case(
            "a gateway endpoint is not the internet",
            Piece.inner + [
                #"aws_vpc_endpoint.s3 {"vpc_id": "${aws_vpc.main.id}", "service_name": "com.amazonaws.eu-west-1.s3", "route_table_ids": ["${aws_vpc.main.main_route_table_id}"]}"#
            ], from: "aws_instance.app", to: "internet", is: "unreachable"),
        Case(
            "egress to the endpoint's list",
            Piece.inner + [
                #"aws_vpc_endpoint.s3 {"vpc_id": "${aws_vpc.main.id}", "service_name": "com.amazonaws.eu-west-1.s3", "route_table_ids": ["${aws_route_table.out.id}"]}"#,
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "prefix_list_ids": ["${aws_vpc_endpoint.s3.prefix_list_id}"]}]}"#,
            ], from: "aws_instance.web", to: "aws_vpc_endpoint.s3", is: "reachable"),
        Case(
            "egress to the VPC alone",
            Piece.inner + [
                #"aws_vpc_endpoint.s3 {"vpc_id": "${aws_vpc.main.id}", "service_name": "com.amazonaws.eu-west-1.s3", "route_table_ids": ["${aws_route_table.out.id}"]}"#,
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "egress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_blocks": ["10.0.0.0/16"]}]}"#,
            ], from: "aws_instance.web", to: "aws_vpc_endpoint.s3", is: "unreachable"),
        Case(
            "an interface endpoint",
            Piece.inner + [
                #"aws_vpc_endpoint.ecr {"vpc_id": "${aws_vpc.main.id}", "vpc_endpoint_type": "Interface", "service_name": "com.amazonaws.eu-west-1.ecr.api", "subnet_ids": ["${aws_subnet.b.id}"], "security_group_ids": ["${aws_security_group.web.id}"]}"#
            ], from: "aws_instance.web", to: "aws_vpc_endpoint.ecr", is: "reachable"),
        Case(
            "an interface endpoint is never public",
            Piece.web + [
                #"aws_vpc_endpoint.ecr {"vpc_id": "${aws_vpc.main.id}", "vpc_endpoint_type": "Interface", "service_name": "com.amazonaws.eu-west-1.ecr.api", "subnet_ids": ["${aws_subnet.a.id}"], "security_group_ids": ["${aws_security_group.web.id}"]}"#
            ], to: "aws_vpc_endpoint.ecr", is: "unreachable"),
    ]

    private static let functions = [
        Case(
            "a function in no VPC", Piece.inner + [#"aws_lambda_function.f {"function_name": "f"}"#],
            from: "aws_lambda_function.f", to: "internet", is: "reachable"),
        Case(
            "a function in no VPC reaches nothing private",
            Piece.inner + [#"aws_lambda_function.f {"function_name": "f"}"#],
            from: "aws_lambda_function.f", to: "aws_instance.web", is: "unreachable"),
        Case(
            "a function in a public subnet has no public address",
            Piece.web + [
                #"aws_lambda_function.f {"vpc_config": {"subnet_ids": ["${aws_subnet.a.id}"], "security_group_ids": ["${aws_security_group.web.id}"]}}"#
            ], from: "aws_lambda_function.f", to: "internet", is: "unreachable"),
        Case(
            "a function in a private subnet",
            hidden + [
                #"aws_lambda_function.f {"vpc_config": {"subnet_ids": ["${aws_subnet.b.id}"], "security_group_ids": ["${aws_security_group.web.id}"]}}"#
            ], from: "aws_lambda_function.f", to: "internet", is: "reachable"),
        Case(
            "a function in the VPC",
            Piece.inner + [
                #"aws_lambda_function.f {"vpc_config": {"subnet_ids": ["${aws_subnet.b.id}"], "security_group_ids": ["${aws_security_group.web.id}"]}}"#
            ], from: "aws_lambda_function.f", to: "aws_instance.web", is: "reachable"),
    ]

    private static let peers =
        Piece.inner + [
            #"aws_vpc.other {"cidr_block": "10.9.0.0/16"}"#,
            #"aws_subnet.o {"vpc_id": "${aws_vpc.other.id}", "cidr_block": "10.9.1.0/24"}"#,
            #"aws_security_group.o {"vpc_id": "${aws_vpc.other.id}", "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}"#,
            #"aws_instance.o {"subnet_id": "${aws_subnet.o.id}", "vpc_security_group_ids": ["${aws_security_group.o.id}"]}"#,
            #"aws_vpc_peering_connection.p {"vpc_id": "${aws_vpc.other.id}", "peer_vpc_id": "${aws_vpc.main.id}", "auto_accept": true}"#,
            #"aws_route.there {"route_table_id": "${aws_vpc.other.main_route_table_id}", "destination_cidr_block": "10.0.0.0/16", "vpc_peering_connection_id": "${aws_vpc_peering_connection.p.id}"}"#,
            #"aws_route.back {"route_table_id": "${aws_route_table.out.id}", "destination_cidr_block": "10.9.0.0/16", "vpc_peering_connection_id": "${aws_vpc_peering_connection.p.id}"}"#,
        ]

    private static let peering = [
        Case("routes on both sides", peers, from: "aws_instance.o", is: "reachable"),
        Case("no route back", peers + ["aws_route.back"], from: "aws_instance.o", is: "unreachable"),
        Case("no route there", peers + ["aws_route.there"], from: "aws_instance.o", is: "unreachable"),
        Case(
            "not accepted",
            peers + [
                #"aws_vpc_peering_connection.p {"vpc_id": "${aws_vpc.other.id}", "peer_vpc_id": "${aws_vpc.main.id}"}"#
            ], from: "aws_instance.o", is: "unreachable"),
        Case(
            "accepted by the accepter",
            peers + [
                #"aws_vpc_peering_connection.p {"vpc_id": "${aws_vpc.other.id}", "peer_vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_vpc_peering_connection_accepter.p {"vpc_peering_connection_id": "${aws_vpc_peering_connection.p.id}", "auto_accept": true}"#,
            ], from: "aws_instance.o", is: "reachable"),
        Case(
            "a group of the other side", peers + [Piece.rule(#""security_groups": ["${aws_security_group.o.id}"]"#)],
            from: "aws_instance.o", is: "reachable"),
        Case(
            "no way out through a peer's gateway",
            peers + [
                #"aws_route.out {"route_table_id": "${aws_vpc.other.main_route_table_id}", "destination_cidr_block": "0.0.0.0/0", "vpc_peering_connection_id": "${aws_vpc_peering_connection.p.id}"}"#
            ], from: "aws_instance.o", to: "internet", is: "unreachable"),
        Case(
            "not joined at all", peers + ["aws_vpc_peering_connection.p", "aws_route.there", "aws_route.back"],
            from: "aws_instance.o", is: "unreachable"),
        Case(
            "over the internet where no private route is",
            peers + [
                "aws_vpc_peering_connection.p", "aws_route.there", "aws_route.back", Piece.instance,
                #"aws_internet_gateway.o {"vpc_id": "${aws_vpc.other.id}"}"#,
                #"aws_route.out {"route_table_id": "${aws_vpc.other.main_route_table_id}", "destination_cidr_block": "0.0.0.0/0", "gateway_id": "${aws_internet_gateway.o.id}"}"#,
                #"aws_instance.o {"subnet_id": "${aws_subnet.o.id}", "vpc_security_group_ids": ["${aws_security_group.o.id}"], "associate_public_ip_address": true}"#,
            ], from: "aws_instance.o", is: "reachable"),
    ]
}

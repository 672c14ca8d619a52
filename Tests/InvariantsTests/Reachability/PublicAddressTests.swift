import Invariants
import Testing

/// EC2 "IP addressing"; VPC "Internet gateways", "Route tables".
@Suite struct `From the internet` {
    @Test(arguments: addresses + gateways + routes)
    func `an interface is reached at a public address through an attached gateway and back`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let addresses = [
        Case("all is open", Piece.web, is: "reachable"),
        Case(
            "the instance says no",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": false}"#
            ], is: "unreachable"),
        Case(
            "neither instance nor subnet says anything",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#
            ], is: "unreachable"),
        Case(
            "the subnet says yes",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
                #"aws_subnet.a {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.1.0/24", "map_public_ip_on_launch": true}"#,
            ], is: "reachable"),
        Case(
            "the instance says no and the subnet yes",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": false}"#,
                #"aws_subnet.a {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.1.0/24", "map_public_ip_on_launch": true}"#,
            ], is: "unreachable"),
        Case(
            "an elastic address beats both",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": false}"#,
                #"aws_eip.web {"instance": "${aws_instance.web.id}"}"#,
            ], is: "reachable"),
        Case(
            "an elastic address is associated",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
                #"aws_eip.web {"domain": "vpc"}"#,
                #"aws_eip_association.web {"instance_id": "${aws_instance.web.id}", "allocation_id": "${aws_eip.web.id}"}"#,
            ], is: "reachable"),
        Case(
            "only apply knows what the instance says",
            Piece.web + [
                #"variable.public {"type": "bool"}"#,
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": "${var.public}"}"#,
            ], is: "unknown"),
        Case(
            "a closed hop beats an unknown one",
            Piece.web + [
                #"variable.public {"type": "bool"}"#, Piece.rule(#""cidr_blocks": ["10.0.0.0/8"]"#),
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": "${var.public}"}"#,
            ], is: "unreachable"),
        Case(
            "a variable has a default",
            Piece.web + [
                #"variable.public {"type": "bool", "default": true}"#,
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": "${var.public}"}"#,
            ], is: "reachable"),
        Case(
            "its network interface has an elastic address",
            Piece.web + [
                #"aws_network_interface.web {"subnet_id": "${aws_subnet.a.id}", "security_groups": ["${aws_security_group.web.id}"]}"#,
                #"aws_instance.web {"network_interface": {"device_index": 0, "network_interface_id": "${aws_network_interface.web.id}"}}"#,
                #"aws_eip.web {"network_interface": "${aws_network_interface.web.id}"}"#,
            ], is: "reachable"),
        Case(
            "its network interface has none",
            Piece.web + [
                #"aws_network_interface.web {"subnet_id": "${aws_subnet.a.id}", "security_groups": ["${aws_security_group.web.id}"]}"#,
                #"aws_instance.web {"network_interface": {"device_index": 0, "network_interface_id": "${aws_network_interface.web.id}"}}"#,
            ], is: "unreachable"),
    ]

    private static let gateways = [
        Case(
            "there is no gateway",
            Piece.web + ["aws_internet_gateway.main", #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}"}"#],
            is: "unreachable"),
        Case(
            "the gateway is not attached", Piece.web + [#"aws_internet_gateway.main {"tags": {}}"#], is: "unreachable"),
        Case(
            "the gateway is attached apart",
            Piece.web + [
                #"aws_internet_gateway.main {"tags": {}}"#,
                #"aws_internet_gateway_attachment.main {"vpc_id": "${aws_vpc.main.id}", "internet_gateway_id": "${aws_internet_gateway.main.id}"}"#,
            ], is: "reachable"),
        Case(
            "the gateway is attached to another VPC",
            Piece.web + [
                #"aws_vpc.other {"cidr_block": "10.9.0.0/16"}"#,
                #"aws_internet_gateway.main {"vpc_id": "${aws_vpc.other.id}"}"#,
            ], is: "unreachable"),
    ]

    private static let routes = [
        Case("the subnet has the main table", Piece.web + ["aws_route_table_association.a"], is: "unreachable"),
        Case(
            "the main table is another one",
            Piece.web + [
                "aws_route_table_association.a",
                #"aws_main_route_table_association.m {"vpc_id": "${aws_vpc.main.id}", "route_table_id": "${aws_route_table.out.id}"}"#,
            ], is: "reachable"),
        Case(
            "the main table has a route",
            Piece.web + [
                "aws_route_table_association.a",
                #"aws_route.m {"route_table_id": "${aws_vpc.main.main_route_table_id}", "destination_cidr_block": "0.0.0.0/0", "gateway_id": "${aws_internet_gateway.main.id}"}"#,
            ], is: "reachable"),
        Case(
            "the default table is in the document",
            Piece.web + [
                "aws_route_table_association.a",
                #"aws_default_route_table.m {"default_route_table_id": "${aws_vpc.main.default_route_table_id}", "route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "${aws_internet_gateway.main.id}"}]}"#,
            ], is: "reachable"),
        Case(
            "replies go to a NAT gateway",
            Piece.web + [
                #"aws_nat_gateway.n {"subnet_id": "${aws_subnet.b.id}", "allocation_id": "${aws_eip.n.id}"}"#,
                #"aws_eip.n {"domain": "vpc"}"#,
                #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}", "route": [{"cidr_block": "0.0.0.0/0", "nat_gateway_id": "${aws_nat_gateway.n.id}"}]}"#,
            ], is: "unreachable"),
        Case(
            "a longer prefix sends one network's replies elsewhere",
            Piece.web + [
                #"aws_nat_gateway.n {"subnet_id": "${aws_subnet.b.id}", "allocation_id": "${aws_eip.n.id}"}"#,
                #"aws_eip.n {"domain": "vpc"}"#,
                #"aws_route.n {"route_table_id": "${aws_route_table.out.id}", "destination_cidr_block": "203.0.113.0/24", "nat_gateway_id": "${aws_nat_gateway.n.id}"}"#,
            ], from: "203.0.113.5", is: "unreachable"),
        Case(
            "a longer prefix does not touch the others",
            Piece.web + [
                #"aws_nat_gateway.n {"subnet_id": "${aws_subnet.b.id}", "allocation_id": "${aws_eip.n.id}"}"#,
                #"aws_eip.n {"domain": "vpc"}"#,
                #"aws_route.n {"route_table_id": "${aws_route_table.out.id}", "destination_cidr_block": "203.0.113.0/24", "nat_gateway_id": "${aws_nat_gateway.n.id}"}"#,
            ], is: "reachable"),
        Case(
            "nothing is known of the association",
            Piece.web + [
                #"variable.public {"type": "bool"}"#,
                #"aws_route_table_association.a {"count": "${var.public ? 1 : 0}", "subnet_id": "${aws_subnet.a.id}", "route_table_id": "${aws_route_table.out.id}"}"#,
            ], is: "unknown"),
        Case(
            "the association is there once",
            Piece.web + [
                #"aws_route_table_association.a {"count": 1, "subnet_id": "${aws_subnet.a.id}", "route_table_id": "${aws_route_table.out.id}"}"#
            ], is: "reachable"),
    ]
}

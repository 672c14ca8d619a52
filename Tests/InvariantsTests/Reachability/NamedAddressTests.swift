import Invariants
import Testing

/// Rules that name the address of a resource of the document, or a group by its name.
@Suite struct `A rule that names a resource` {
    @Test(arguments: publicOnes + privateOnes + groups)
    func `admits that one alone`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    /// Another VPC with an instance that asks over the internet, through a NAT gateway.
    private static func asked(_ network: String) -> [String] {
        Piece.web + [
            Piece.rule(#""cidr_blocks": ["\#(network)"]"#), #"aws_vpc.out {"cidr_block": "10.9.0.0/16"}"#,
            #"aws_internet_gateway.out {"vpc_id": "${aws_vpc.out.id}"}"#,
            #"aws_subnet.nat {"vpc_id": "${aws_vpc.out.id}", "cidr_block": "10.9.1.0/24"}"#,
            #"aws_subnet.inner {"vpc_id": "${aws_vpc.out.id}", "cidr_block": "10.9.2.0/24"}"#,
            #"aws_route_table.nat {"vpc_id": "${aws_vpc.out.id}", "route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "${aws_internet_gateway.out.id}"}]}"#,
            #"aws_route_table_association.nat {"subnet_id": "${aws_subnet.nat.id}", "route_table_id": "${aws_route_table.nat.id}"}"#,
            #"aws_route_table.inner {"vpc_id": "${aws_vpc.out.id}", "route": [{"cidr_block": "0.0.0.0/0", "nat_gateway_id": "${aws_nat_gateway.out.id}"}]}"#,
            #"aws_route_table_association.inner {"subnet_id": "${aws_subnet.inner.id}", "route_table_id": "${aws_route_table.inner.id}"}"#,
            #"aws_nat_gateway.out {"subnet_id": "${aws_subnet.nat.id}", "allocation_id": "${aws_eip.out.id}"}"#,
            #"aws_eip.out {"domain": "vpc"}"#, #"aws_eip.spare {"domain": "vpc"}"#,
            #"aws_security_group.out {"vpc_id": "${aws_vpc.out.id}", "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}"#,
            #"aws_instance.out {"subnet_id": "${aws_subnet.inner.id}", "vpc_security_group_ids": ["${aws_security_group.out.id}"]}"#,
        ]
    }
    private static let publicOnes = [
        Case(
            "the gateway's elastic address", asked("${aws_eip.out.public_ip}/32"), from: "aws_instance.out",
            is: "reachable"),
        Case(
            "the gateway's address", asked("${aws_nat_gateway.out.public_ip}/32"), from: "aws_instance.out",
            is: "reachable"),
        Case(
            "another elastic address", asked("${aws_eip.spare.public_ip}/32"), from: "aws_instance.out",
            is: "unreachable"),
        Case("anybody", asked("${aws_eip.out.public_ip}/32"), is: "unreachable"),
        Case("an address that may be it", asked("${aws_eip.out.public_ip}/32"), from: "203.0.113.7", is: "unknown"),
        Case(
            "a neighbor by a private way",
            asked("${aws_eip.out.public_ip}/32") + [
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#
            ], from: "aws_instance.app", is: "unreachable"),
    ]

    private static let two = [
        #"aws_instance.third {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
        Piece.rule(#""cidr_blocks": ["${aws_instance.app.private_ip}/32"]"#),
    ]
    private static let privateOnes = [
        Case("an instance", Piece.inner + two, from: "aws_instance.app", is: "reachable"),
        Case("its neighbor", Piece.inner + two, from: "aws_instance.third", is: "unreachable"),
        Case("anybody for a private address", Piece.web + Piece.inner + two, is: "unreachable"),
    ]

    private static func named(_ name: String) -> [String] {
        Piece.inner + [
            #"data.aws_security_group.old {"name": "\#(name)"}"#,
            #"aws_security_group.web {"name": "web", "vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 443, "to_port": 443, "security_groups": ["${data.aws_security_group.old.id}"]}], "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}"#,
        ]
    }
    private static func exclusive(_ rules: String) -> [String] {
        Piece.web + [
            Piece.rule(#""cidr_blocks": ["10.0.0.0/8"]"#), "variable.rules {}",
            #"aws_vpc_security_group_ingress_rule.all {"security_group_id": "${aws_security_group.web.id}", "ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "0.0.0.0/0"}"#,
            #"aws_vpc_security_group_rules_exclusive.web {"security_group_id": "${aws_security_group.web.id}", "ingress_rule_ids": \#(rules), "egress_rule_ids": []}"#,
        ]
    }
    private static let groups = [
        Case(
            "a rule that an exclusive list has", exclusive(#"["${aws_vpc_security_group_ingress_rule.all.id}"]"#),
            is: "reachable"),
        Case("a rule that an exclusive list leaves out", exclusive("[]"), is: "unreachable"),
        Case("a list that only apply knows", exclusive(#""${var.rules}""#), is: "unknown"),
        Case("a group of another name", named("old"), from: "aws_instance.app", is: "unreachable"),
        Case("a group of the same name", named("web"), from: "aws_instance.app", is: "unknown"),
    ]
}

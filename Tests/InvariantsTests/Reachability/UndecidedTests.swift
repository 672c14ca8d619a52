import Invariants
import Testing

/// What is said where only apply knows, and nothing more than that.
@Suite struct `What only apply knows` {
    @Test(arguments: existence + peers + entries)
    func `is unknown as far as it matters`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let count = #""count": "${var.many}""#
    private static let many = #"variable.many {}"#
    private static let existence = [
        Case(
            "whether there is a target",
            Piece.web + [
                many,
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": true, "#
                    + count + "}",
            ], is: "unknown"),
        Case(
            "whether there is a source",
            Piece.inner + [
                many,
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "#
                    + count + "}",
            ], from: "aws_instance.app", is: "unknown"),
        Case(
            "not where it is closed anyway",
            Piece.web + [
                many,
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"], "associate_public_ip_address": true, "#
                    + count + "}",
            ], port: 80, is: "unreachable"),
    ]

    private static let peers = [
        Case(
            "a group admits nobody from the internet, whichever it is",
            Piece.web + [#"variable.group {}"#, Piece.rule(#""security_groups": "${var.group}""#)], is: "unreachable"),
        Case(
            "a group may be the one of a neighbor",
            Piece.inner + [#"variable.group {}"#, Piece.rule(#""security_groups": ["${var.group}"]"#)],
            from: "aws_instance.app", is: "unknown"),
        Case(
            "an IPv4 network admits nobody over IPv6",
            Piece.web + [#"variable.network {}"#, Piece.rule(#""cidr_blocks": ["${var.network}"]"#)],
            from: "2001:db8::1", is: "unreachable"),
        Case(
            "an IPv4 network may be anybody's",
            Piece.web + [#"variable.network {}"#, Piece.rule(#""cidr_blocks": ["${var.network}"]"#)], is: "unknown"),
    ]

    private static let six = [
        #"aws_vpc.main {"cidr_block": "10.0.0.0/16", "assign_generated_ipv6_cidr_block": true}"#,
        #"aws_subnet.a {"vpc_id": "${aws_vpc.main.id}", "cidr_block": "10.0.1.0/24", "ipv6_cidr_block": "${cidrsubnet(aws_vpc.main.ipv6_cidr_block, 8, 1)}", "assign_ipv6_address_on_creation": true}"#,
        #"aws_route_table.out {"vpc_id": "${aws_vpc.main.id}", "route": [{"ipv6_cidr_block": "::/0", "gateway_id": "${aws_internet_gateway.main.id}"}]}"#,
        Piece.rule(#""ipv6_cidr_blocks": ["::/0"]"#),
    ]
    private static let entries = [
        Case(
            "an entry for an IPv4 network decides nothing about IPv6",
            Piece.web + six + [#"variable.network {}"#]
                + Piece.acl(
                    #"{"rule_no": 90, "action": "deny", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "${var.network}"}, {"rule_no": 100, "action": "allow", "protocol": "-1", "from_port": 0, "to_port": 0, "ipv6_cidr_block": "::/0"}"#,
                    #"{"rule_no": 100, "action": "allow", "protocol": "-1", "from_port": 0, "to_port": 0, "ipv6_cidr_block": "::/0"}"#
                ), from: "2001:db8::1", is: "reachable"),
        Case(
            "icmpv6 without types is all of it",
            Piece.web + six + [
                #"aws_vpc_security_group_ingress_rule.ping {"security_group_id": "${aws_security_group.web.id}", "cidr_ipv6": "::/0", "ip_protocol": "icmpv6"}"#
            ], over: .icmp, is: "reachable"),
    ]
}

/// Of a network that asks or is asked, one address is enough.
@Suite struct `A network` {
    @Test(arguments: [
        ("203.0.113.0/24", "reachable"), ("203.0.113.0/26", "reachable"), ("203.0.113.128/25", "unreachable"),
        ("203.0.113.5", "reachable"), ("203.0.113.200", "unreachable"), ("10.1.2.3", "unreachable"),
        ("internet", "unreachable"),
    ])
    func `reaches with any of its addresses`(source: String, word: String) throws {
        let half = Case(
            "half of it is admitted", Piece.web + [Piece.rule(#""cidr_blocks": ["203.0.113.0/25"]"#)], from: source,
            is: word)
        #expect(try half.reach().word == word)
    }

    @Test func `that is none is told so`() throws {
        func message(_ one: Case) throws -> String? {
            do {
                _ = try one.reach()
                return nil
            } catch let error as ReachError {
                return error.message
            }
        }
        #expect(
            try message(Case("", Piece.web, from: "10.0.0.0/33", is: ""))
                == "'10.0.0.0/33' is no IP address or CIDR, such as 203.0.113.7 or 203.0.113.0/24")
        let none = Piece.web + [#"aws_instance.none {"count": 0}"#]
        #expect(
            try message(Case("", none, to: "aws_instance.none", is: ""))
                == "aws_instance.none has no instances, for its count or for_each is empty")
    }
}

/// Classic Load Balancers, "Listeners"; and load balancers that have no address of the family that asks.
@Suite struct `An older load balancer` {
    private static let classic =
        Piece.inner + [
            #"aws_security_group.lb {"vpc_id": "${aws_vpc.main.id}", "ingress": [{"protocol": "tcp", "from_port": 80, "to_port": 80, "cidr_blocks": ["0.0.0.0/0"]}], "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}"#,
            #"aws_elb.web {"subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.lb.id}"], "instances": ["${aws_instance.app.id}"], "listener": [{"lb_port": 80, "instance_port": 443, "lb_protocol": "http", "instance_protocol": "http"}]}"#,
        ]

    @Test(arguments: [
        Case("listens", classic, to: "aws_elb.web", port: 80, is: "reachable"),
        Case("does not listen", classic, to: "aws_elb.web", port: 443, is: "unreachable"),
        Case("leads to its instances", classic, to: "aws_instance.app", is: "reachable"),
        Case("leads to no other port", classic, to: "aws_instance.app", port: 80, is: "unreachable"),
        Case("has no address of version 6", classic, from: "2001:db8::1", to: "aws_instance.app", is: "unreachable"),
        Case(
            "leads to instances that name it",
            classic + [
                #"aws_elb.web {"subnets": ["${aws_subnet.a.id}"], "security_groups": ["${aws_security_group.lb.id}"], "listener": [{"lb_port": 80, "instance_port": 443, "lb_protocol": "http", "instance_protocol": "http"}]}"#,
                #"aws_elb_attachment.app {"elb": "${aws_elb.web.name}", "instance": "${aws_instance.app.id}"}"#,
            ], to: "aws_instance.app", is: "reachable"),
    ])
    func `has a port at its instances for each listener`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }
}

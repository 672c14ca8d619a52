import Invariants
import Testing

/// VPC "Security group rules", "Default security groups", "Network ACLs", "Ephemeral ports".
@Suite struct `A filter` {
    @Test(arguments: groups)
    func `that is a security group admits by its rules alone`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    @Test(arguments: acls)
    func `that is a network ACL decides by the first rule, each way for itself`(_ one: Case) throws {
        #expect(try one.reach().word == one.word)
    }

    private static let groups = [
        Case("another port", Piece.web, port: 80, is: "unreachable"),
        Case("another protocol", Piece.web, over: .udp, is: "unreachable"),
        Case("icmp", Piece.web, over: .icmp, is: "unreachable"),
        Case("a private network", Piece.web + [Piece.rule(#""cidr_blocks": ["10.0.0.0/8"]"#)], is: "unreachable"),
        Case("an office", Piece.web + [Piece.rule(#""cidr_blocks": ["203.0.113.0/24"]"#)], is: "unreachable"),
        Case(
            "the office itself", Piece.web + [Piece.rule(#""cidr_blocks": ["203.0.113.0/24"]"#)],
            from: "203.0.113.0/24", is: "reachable"),
        Case(
            "an address of the office", Piece.web + [Piece.rule(#""cidr_blocks": ["203.0.113.0/24"]"#)],
            from: "203.0.113.9", is: "reachable"),
        Case(
            "an address beside the office", Piece.web + [Piece.rule(#""cidr_blocks": ["203.0.113.0/24"]"#)],
            from: "203.0.114.9", is: "unreachable"),
        Case(
            "everybody in two halves", Piece.web + [Piece.rule(#""cidr_blocks": ["0.0.0.0/1", "128.0.0.0/1"]"#)],
            is: "reachable"),
        Case(
            "a private source does not come over the internet", Piece.web, from: "10.0.2.0/24", is: "unreachable"),
        Case(
            "an unknown network", Piece.web + [#"variable.n {}"#, Piece.rule(#""cidr_blocks": ["${var.n}"]"#)],
            is: "unknown"),
        Case(
            "an unknown network beside everybody",
            Piece.web + [#"variable.n {}"#, Piece.rule(#""cidr_blocks": ["${var.n}", "0.0.0.0/0"]"#)], is: "reachable"),
        Case(
            "a list that is empty by default",
            Piece.web + [#"variable.n {"default": []}"#, Piece.rule(#""cidr_blocks": "${var.n}""#)], is: "unreachable"),
        Case(
            "a prefix list",
            Piece.web + [
                #"aws_ec2_managed_prefix_list.l {"entry": [{"cidr": "0.0.0.0/0"}]}"#,
                Piece.rule(#""prefix_list_ids": ["${aws_ec2_managed_prefix_list.l.id}"]"#),
            ], is: "reachable"),
        Case(
            "a prefix list's entry apart",
            Piece.web + [
                #"aws_ec2_managed_prefix_list.l {"name": "l"}"#,
                #"aws_ec2_managed_prefix_list_entry.e {"cidr": "0.0.0.0/0", "prefix_list_id": "${aws_ec2_managed_prefix_list.l.id}"}"#,
                Piece.rule(#""prefix_list_ids": ["${aws_ec2_managed_prefix_list.l.id}"]"#),
            ], is: "reachable"),
        Case(
            "a prefix list of somebody else",
            Piece.web + [
                #"data.aws_ec2_managed_prefix_list.l {"filter": {"name": "tag:a", "values": ["b"]}}"#,
                Piece.rule(#""prefix_list_ids": ["${data.aws_ec2_managed_prefix_list.l.id}"]"#),
            ], is: "unknown"),
        Case(
            "CloudFront's prefix list without a distribution",
            Piece.web + [
                #"data.aws_ec2_managed_prefix_list.l {"name": "com.amazonaws.global.cloudfront.origin-facing"}"#,
                Piece.rule(#""prefix_list_ids": ["${data.aws_ec2_managed_prefix_list.l.id}"]"#),
            ], is: "unreachable"),
        Case("the group itself, from elsewhere", Piece.web + [Piece.rule(#""self": true"#)], is: "unreachable"),
        Case(
            "the group itself, from within", Piece.inner + [Piece.rule(#""self": true"#)], from: "aws_instance.app",
            is: "reachable"),
        Case(
            "another group's member",
            Piece.inner + [
                #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}", "egress": [{"protocol": "-1", "from_port": 0, "to_port": 0, "cidr_blocks": ["0.0.0.0/0"]}]}"#,
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
                Piece.rule(#""security_groups": ["${aws_security_group.app.id}"]"#),
            ], from: "aws_instance.app", is: "reachable"),
        Case(
            "not another group's member",
            Piece.inner + [
                #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}"}"#,
                Piece.rule(#""security_groups": ["${aws_security_group.app.id}"]"#),
            ], from: "aws_instance.app", is: "unreachable"),
        Case(
            "without egress nothing goes out",
            Piece.inner + [
                #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
            ], from: "aws_instance.app", is: "unreachable"),
        Case(
            "egress in a resource of its own",
            Piece.inner + [
                #"aws_security_group.app {"vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_vpc_security_group_egress_rule.app {"security_group_id": "${aws_security_group.app.id}", "ip_protocol": "tcp", "from_port": 443, "to_port": 443, "referenced_security_group_id": "${aws_security_group.web.id}"}"#,
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "vpc_security_group_ids": ["${aws_security_group.app.id}"]}"#,
            ], from: "aws_instance.app", is: "reachable"),
        Case(
            "half of a subnet, whose addresses only apply gives",
            Piece.inner + [Piece.rule(#""cidr_blocks": ["10.0.2.0/25"]"#)], from: "aws_instance.app", is: "unknown"),
        Case(
            "the whole subnet", Piece.inner + [Piece.rule(#""cidr_blocks": ["10.0.2.0/24"]"#)],
            from: "aws_instance.app", is: "reachable"),
        Case(
            "half of a subnet, and an address that is said",
            Piece.inner + [
                Piece.rule(#""cidr_blocks": ["10.0.2.0/25"]"#),
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}", "private_ip": "10.0.2.77", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#,
            ], from: "aws_instance.app", is: "reachable"),
        Case(
            "no group: the default one keeps the internet out",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "associate_public_ip_address": true}"#
            ], is: "unreachable"),
        Case(
            "no group: the default one admits itself",
            Piece.inner + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}"}"#,
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}"}"#,
            ], from: "aws_instance.app", is: "reachable"),
        Case(
            "no group: the default one is closed in the document",
            Piece.inner + [
                #"aws_default_security_group.d {"vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}"}"#,
                #"aws_instance.app {"subnet_id": "${aws_subnet.b.id}"}"#,
            ], from: "aws_instance.app", is: "unreachable"),
        Case(
            "a group of somebody else",
            Piece.web + [
                #"aws_instance.web {"subnet_id": "${aws_subnet.a.id}", "associate_public_ip_address": true, "vpc_security_group_ids": ["sg-0123456789abcdef0"]}"#
            ], is: "unknown"),
        Case(
            "a rule whose group only apply knows",
            Piece.web + [
                Piece.rule(#""cidr_blocks": ["10.0.0.0/8"]"#), #"variable.g {}"#,
                #"aws_vpc_security_group_ingress_rule.r {"security_group_id": "${format("%s", var.g)}", "ip_protocol": "-1", "cidr_ipv4": "0.0.0.0/0"}"#
                    .replacing(#"format("%s", var.g)"#, with: #"lower(var.g)"#),
            ], is: "unknown"),
        Case(
            "rules for each of a list",
            Piece.web + [
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}"}"#, #"variable.n {"default": ["0.0.0.0/0"]}"#,
                #"aws_vpc_security_group_ingress_rule.r {"for_each": "${toset(var.n)}", "security_group_id": "${aws_security_group.web.id}", "ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "${each.value}"}"#,
            ], is: "reachable"),
        Case(
            "rules for each of a list that only apply knows",
            Piece.web + [
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}"}"#, #"variable.n {}"#,
                #"aws_vpc_security_group_ingress_rule.r {"for_each": "${toset(var.n)}", "security_group_id": "${aws_security_group.web.id}", "ip_protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_ipv4": "${each.value}"}"#,
            ], is: "unknown"),
        Case(
            "dynamic rules",
            Piece.web + [
                #"aws_security_group.web {"vpc_id": "${aws_vpc.main.id}", "dynamic": {"ingress": {"for_each": [80, 443], "content": {"protocol": "tcp", "from_port": "${ingress.value}", "to_port": "${ingress.value}", "cidr_blocks": ["0.0.0.0/0"]}}}}"#
            ], is: "reachable"),
        Case(
            "an echo request",
            Piece.web + [
                #"aws_vpc_security_group_ingress_rule.r {"security_group_id": "${aws_security_group.web.id}", "ip_protocol": "icmp", "from_port": 8, "to_port": 0, "cidr_ipv4": "0.0.0.0/0"}"#
            ], over: .icmp, is: "reachable"),
        Case(
            "another icmp type",
            Piece.web + [
                #"aws_vpc_security_group_ingress_rule.r {"security_group_id": "${aws_security_group.web.id}", "ip_protocol": "icmp", "from_port": 3, "to_port": -1, "cidr_ipv4": "0.0.0.0/0"}"#
            ], over: .icmp, is: "unreachable"),
    ]

    private static let allow =
        #"{"rule_no": 100, "action": "allow", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "0.0.0.0/0"}"#
    private static let replies =
        #"{"rule_no": 100, "action": "allow", "protocol": "tcp", "from_port": 1024, "to_port": 65535, "cidr_block": "0.0.0.0/0"}"#
    private static let https =
        #"{"rule_no": 100, "action": "allow", "protocol": "tcp", "from_port": 443, "to_port": 443, "cidr_block": "0.0.0.0/0"}"#

    private static let acls = [
        Case("a custom one without rules", Piece.web + Piece.acl("", ""), is: "unreachable"),
        Case("all in, nothing out", Piece.web + Piece.acl(allow, ""), is: "unreachable"),
        Case("the port in, replies out", Piece.web + Piece.acl(https, replies), is: "reachable"),
        Case("the port in, the port out", Piece.web + Piece.acl(https, https), is: "unreachable"),
        Case(
            "only the upper half of the ports out",
            Piece.web + Piece.acl(https, replies.replacing("1024", with: "32768")), is: "unreachable"),
        Case(
            "replies but for a malicious port",
            Piece.web
                + Piece.acl(
                    https,
                    #"{"rule_no": 90, "action": "deny", "protocol": "tcp", "from_port": 3389, "to_port": 3389, "cidr_block": "0.0.0.0/0"}, "#
                        + replies), is: "reachable"),
        Case(
            "an earlier deny",
            Piece.web
                + Piece.acl(
                    allow + "," + https.replacing("100", with: "50").replacing("allow", with: "deny"), allow),
            is: "unreachable"),
        Case(
            "a later deny",
            Piece.web
                + Piece.acl(
                    allow + "," + https.replacing("100", with: "150").replacing("allow", with: "deny"), allow),
            is: "reachable"),
        Case(
            "a deny of an office does not close the internet",
            Piece.web
                + Piece.acl(
                    allow + ","
                        + #"{"rule_no": 50, "action": "deny", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "203.0.113.0/24"}"#,
                    allow),
            is: "reachable"),
        Case(
            "a deny of an office closes the office",
            Piece.web
                + Piece.acl(
                    allow + ","
                        + #"{"rule_no": 50, "action": "deny", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "203.0.113.0/24"}"#,
                    allow),
            from: "203.0.113.9", is: "unreachable"),
        Case(
            "an unknown deny before the allow",
            Piece.web + [#"variable.n {}"#]
                + Piece.acl(
                    allow + ","
                        + #"{"rule_no": 50, "action": "deny", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "${var.n}"}"#,
                    allow),
            is: "unknown"),
        Case(
            "an unknown deny after the allow",
            Piece.web + [#"variable.n {}"#]
                + Piece.acl(
                    allow + ","
                        + #"{"rule_no": 150, "action": "deny", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "${var.n}"}"#,
                    allow),
            is: "reachable"),
        Case(
            "an unknown allow before the allow",
            Piece.web + [#"variable.n {}"#]
                + Piece.acl(
                    allow + ","
                        + #"{"rule_no": 50, "action": "allow", "protocol": "-1", "from_port": 0, "to_port": 0, "cidr_block": "${var.n}"}"#,
                    allow),
            is: "reachable"),
        Case(
            "the default one is closed in the document",
            Piece.web + [
                #"aws_default_network_acl.d {"default_network_acl_id": "${aws_vpc.main.default_network_acl_id}"}"#
            ], is: "unreachable"),
        Case(
            "the default one is open in the document",
            Piece.web + [
                #"aws_default_network_acl.d {"default_network_acl_id": "${aws_vpc.main.default_network_acl_id}", "ingress": ["#
                    + allow + #"], "egress": ["# + allow + "]}"
            ], is: "reachable"),
        Case(
            "it is not asked within a subnet",
            Piece.inner + Piece.acl("", "") + [
                #"aws_instance.app {"subnet_id": "${aws_subnet.a.id}", "vpc_security_group_ids": ["${aws_security_group.web.id}"]}"#
            ], from: "aws_instance.app", is: "reachable"),
        Case(
            "it is asked between subnets", Piece.inner + Piece.acl("", ""), from: "aws_instance.app",
            is: "unreachable"),
        Case(
            "rules and association apart",
            Piece.web + [
                #"aws_network_acl.a {"vpc_id": "${aws_vpc.main.id}"}"#,
                #"aws_network_acl_association.a {"network_acl_id": "${aws_network_acl.a.id}", "subnet_id": "${aws_subnet.a.id}"}"#,
                #"aws_network_acl_rule.i {"network_acl_id": "${aws_network_acl.a.id}", "rule_number": 100, "rule_action": "allow", "protocol": "6", "from_port": 443, "to_port": 443, "cidr_block": "0.0.0.0/0"}"#,
                #"aws_network_acl_rule.e {"network_acl_id": "${aws_network_acl.a.id}", "egress": true, "rule_number": 100, "rule_action": "allow", "protocol": "tcp", "from_port": 1024, "to_port": 65535, "cidr_block": "0.0.0.0/0"}"#,
            ], is: "reachable"),
    ]
}

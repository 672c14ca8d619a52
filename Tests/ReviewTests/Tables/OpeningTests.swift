import Review
import Terraform
import Testing

/// Network paths gained and lost, by what is reached and not by which rule says so.
@Suite struct `Network openings` {
    private static func rule(_ cidr: String, _ from: Int, _ to: Int) -> [String: Body] {
        [
            "aws_security_group.g": ["name": "g"],
            "aws_vpc_security_group_ingress_rule.r": [
                "security_group_id": .expression("aws_security_group.g.id"), "ip_protocol": "tcp",
                "from_port": .argument(.integer(from)), "to_port": .argument(.integer(to)),
                "cidr_ipv4": .argument(.string(cidr)),
            ],
        ]
    }

    @Test(arguments: [
        (("10.0.0.0/8", 443, 443), ("10.1.0.0/16", 443, 443), ["-"]),
        (("10.1.0.0/16", 443, 443), ("10.0.0.0/8", 443, 443), ["+"]),
        (("10.0.0.0/8", 1, 100), ("10.0.0.0/8", 20, 30), ["-"]),
        (("10.0.0.0/8", 443, 443), ("0.0.0.0/0", 443, 443), ["+"]),
        (("10.0.0.0/8", 443, 443), ("192.168.0.0/16", 443, 443), ["+", "-"]),
    ])
    func `are compared as sets`(before: (String, Int, Int), after: (String, Int, Int), expected: [String]) {
        let report = ReviewReport(
            Side.of(Self.rule(before.0, before.1, before.2)), Side.of(Self.rule(after.0, after.1, after.2)))
        #expect(report.openings.map { $0.isGained ? "+" : "-" } == expected)
    }

    @Test func `are the same in a rule of its own and in the group`() {
        let inline: [String: Body] = [
            "aws_security_group.g": [
                "name": "g",
                "ingress": .blocks([
                    ["from_port": 443, "to_port": 443, "protocol": "tcp", "cidr_blocks": ["10.0.0.0/8"]]
                ]),
            ]
        ]
        #expect(ReviewReport(Side.of(Self.rule("10.0.0.0/8", 443, 443)), Side.of(inline)).openings.isEmpty)
    }

    @Test func `of an existing group are an exposure`() {
        let report = ReviewReport(
            Side.of(Self.rule("10.0.0.0/8", 443, 443)), Side.of(Self.rule("0.0.0.0/0", 443, 443)))
        #expect(
            report.changes.first?.assessment
                == Assessment(.exposure, "aws_security_group.g is opened: tcp 443 from 0.0.0.0/0"))
    }
}

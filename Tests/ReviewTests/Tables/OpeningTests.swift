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

    @Test(arguments: [
        // Halves and the whole.
        ([("10.0.0.0/9", 1, 20), ("10.128.0.0/9", 1, 20)], [("10.0.0.0/8", 1, 20)], []),
        ([("10.0.0.0/8", 1, 10), ("10.0.0.0/8", 11, 20)], [("10.0.0.0/8", 1, 20)], []),
        ([("10.0.0.0/9", 1, 20), ("10.128.0.0/9", 1, 15), ("10.128.0.0/10", 16, 20)], [("10.0.0.0/8", 1, 20)], ["+"]),
        ([("10.0.0.0/8", 1, 9), ("10.0.0.0/8", 11, 20)], [("10.0.0.0/8", 1, 20)], ["+"]),
        ([("0.0.0.0/1", 1, 1)], [("0.0.0.0/0", 1, 1)], ["+"]),
        ([("0.0.0.0/0", 1, 1)], [("0.0.0.0/1", 1, 1), ("128.0.0.0/1", 1, 1)], []),
    ])
    func `are compared all together`(
        before: [(String, Int, Int)], after: [(String, Int, Int)], expected: [String]
    ) {
        func side(_ rules: [(String, Int, Int)]) -> Configuration {
            var blocks: [String: Body] = [:]
            for (index, rule) in rules.enumerated() {
                let made = Self.rule(rule.0, rule.1, rule.2)
                blocks["aws_security_group.g"] = made["aws_security_group.g"]
                blocks["aws_vpc_security_group_ingress_rule.r\(index)"] = made["aws_vpc_security_group_ingress_rule.r"]
            }
            return Side.of(blocks)
        }
        #expect(ReviewReport(side(before), side(after)).openings.map { $0.isGained ? "+" : "-" } == expected)
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

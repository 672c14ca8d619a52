/// What the schema spells out level by level and AWS means as one thing.
enum RepeatedStructures {
    /// The path of the block that stands for every block of this name in a type; nil when each stands for itself.
    static func standIn(for block: String, in typeName: String) -> String? {
        standIns[typeName]?[block]
    }

    /// A statement of a web ACL holds statements: the schema unrolls them, the topmost has every kind.
    private static let webACL = ["statement": "rule.statement", "scope_down_statement": "rule.statement"]

    private static let standIns = [
        "aws_wafv2_web_acl": webACL,
        "aws_wafv2_rule_group": webACL,
    ]

    /// The members that an attribute in disguise must name, where the schema says nothing about its members.
    static let requiredMembers: [String: Set<String>] = [
        "aws_security_group.ingress": ["from_port", "protocol", "to_port"],
        "aws_security_group.egress": ["from_port", "protocol", "to_port"],
        "aws_default_security_group.ingress": ["from_port", "protocol", "to_port"],
        "aws_default_security_group.egress": ["from_port", "protocol", "to_port"],
        "aws_network_acl.ingress": ["action", "from_port", "protocol", "rule_no", "to_port"],
        "aws_network_acl.egress": ["action", "from_port", "protocol", "rule_no", "to_port"],
    ]
}

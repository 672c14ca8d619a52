import Terraform

/// Arguments that take lists of objects and may be written as blocks, so that dynamic blocks can make them.
extension SchemaCheck {
    /// Checks the blocks that stand in place of an argument, each of which is an object of its list.
    ///
    /// Unlike in an object, keys may be missing there but for those that the provider demands.
    mutating func checkBlocks(
        _ bodies: [Body], _ dynamic: [DynamicBlock], of name: String, _ attribute: AttributeSchema,
        _ values: ValueRule?
    ) {
        guard let members = attribute.type.element?.members else {
            report(
                .unknownArgument,
                "\(subject(name)) is an argument, which no dynamic block makes; give it a value, such as a for expression",
                at: path.appending(name))
            return
        }
        let rules = values?.element ?? values
        path.push(name)
        for index in bodies.indices {
            path.push(index)
            checkMembers(of: bodies[index], name, members, rules)
            path.pop()
        }
        for block in dynamic {
            _ = checkRepeated(block) { $0.checkMembers(of: block.content, name, members, rules) }
        }
        path.pop()
    }

    private mutating func checkMembers(
        of body: Body, _ name: String, _ members: [AttributeType.Member], _ rules: ValueRule?
    ) {
        for item in body.items {
            guard let member = members.first(where: { $0.name == item.name }) else {
                let nearest = Spelling.nearest(to: item.name, among: members.map(\.name))
                report(
                    .unknownArgument,
                    "\(subject) takes no \(item.name)" + (nearest.map { "; did you mean \($0)?" } ?? ""),
                    at: path.appending(item.name))
                continue
            }
            guard case .argument(let term) = item.content else { continue }
            path.push(item.name)
            checkValue(term, member.type, rules?.members[item.name])
            path.pop()
        }
        for member in Self.demanded[address.type]?[name] ?? [] where body.presence(of: member) == .absent {
            report(.missingArgument, "\(subject) lacks \(member), which the provider demands", at: path)
        }
    }

    /// What the provider demands of such objects, which its schema does not tell (Terraform Registry, the pages of these
    /// types).
    private static let demanded: [String: [String: [String]]] = [
        "aws_default_network_acl": [
            "egress": ["action", "from_port", "protocol", "rule_no", "to_port"],
            "ingress": ["action", "from_port", "protocol", "rule_no", "to_port"],
        ],
        "aws_default_security_group": [
            "egress": ["from_port", "protocol", "to_port"], "ingress": ["from_port", "protocol", "to_port"],
        ],
        "aws_network_acl": [
            "egress": ["action", "from_port", "protocol", "rule_no", "to_port"],
            "ingress": ["action", "from_port", "protocol", "rule_no", "to_port"],
        ],
        "aws_security_group": [
            "egress": ["from_port", "protocol", "to_port"], "ingress": ["from_port", "protocol", "to_port"],
        ],
    ]
}

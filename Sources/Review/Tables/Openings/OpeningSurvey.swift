/// Every network path that a side allows.
struct OpeningSurvey {
    private(set) var openings: [Opening] = []
    private(set) var subjects: Set<String> = []
    private let wording: Wording

    init(_ entries: [PermissionSurvey.Entry], wording: Wording) {
        self.wording = wording
        for entry in entries {
            subjects.insert(wording(entry.name))
            add(entry)
        }
    }

    /// What network ACLs deny though a later rule of theirs would allow it.
    var denials: [Opening] {
        let byACL = Dictionary(grouping: openings.filter { $0.rule != nil }, by: \.subject)
        return openings.filter { denial in
            guard let rule = denial.rule, rule.isDeny else { return false }
            let allowing = (byACL[denial.subject] ?? []).filter { !$0.isDeny && $0.overlaps(denial) }
            return allowing.contains { $0.rule.map { $0.number > rule.number } ?? false }
                && !denial.isCovered(by: allowing.filter { $0.rule.map { $0.number < rule.number } ?? false })
        }
    }

    private mutating func add(_ entry: PermissionSurvey.Entry) {
        let tree = entry.tree
        switch entry.type {
        case "aws_vpc_security_group_ingress_rule":
            add(entry, tree, reference(tree["security_group_id"], entry), isIngress: true)
        case "aws_vpc_security_group_egress_rule":
            add(entry, tree, reference(tree["security_group_id"], entry), isIngress: false)
        case "aws_security_group_rule":
            add(
                entry, tree, reference(tree["security_group_id"], entry),
                isIngress: tree["type"]?.revealed.literal == "ingress")
        case "aws_security_group", "aws_default_security_group":
            for rule in tree["ingress"]?.elements ?? [] { add(entry, rule, entry.name, isIngress: true) }
            for rule in tree["egress"]?.elements ?? [] { add(entry, rule, entry.name, isIngress: false) }
        case "aws_network_acl_rule":
            add(
                entry, tree, reference(tree["network_acl_id"], entry), isIngress: tree["egress"]?.flag != true,
                Self.rule(tree["rule_number"], tree["rule_action"]))
        case "aws_network_acl", "aws_default_network_acl":
            for (name, isIngress) in [("ingress", true), ("egress", false)] {
                for rule in tree[name]?.elements ?? [] {
                    add(entry, rule, entry.name, isIngress: isIngress, Self.rule(rule["rule_no"], rule["action"]))
                }
            }
        default: break
        }
    }

    private static func rule(_ number: Tree?, _ action: Tree?) -> Opening.ACLRule {
        Opening.ACLRule(
            number: number?.integer ?? 0, isDeny: action?.revealed.literal?.lowercased() == "deny")
    }

    /// The group or ACL that a rule names; the rule itself where only apply knows.
    private func reference(_ tree: Tree?, _ entry: PermissionSurvey.Entry) -> String {
        switch tree?.revealed {
        case .expression(Tree.knownAfterApply), .unknown, nil: entry.name
        case let value?: peer(value)
        }
    }

    private func peer(_ tree: Tree) -> String {
        guard case .expression(let code) = tree else { return tree.literal ?? tree.shown() }
        return code.hasSuffix(".id") ? String(code.dropLast(3)) : code
    }

    private mutating func add(
        _ entry: PermissionSurvey.Entry, _ rule: Tree, _ subject: String, isIngress: Bool,
        _ number: Opening.ACLRule? = nil
    ) {
        let transport = Self.transport(rule["ip_protocol"] ?? rule["protocol"])
        let first = rule["from_port"]?.integer
        let last = rule["to_port"]?.integer ?? first
        let isHidden = rule.hasSensitive
        let isAll = transport == "-1" || (first == nil && last == nil) || first == -1
        let ports = isAll ? nil : (first ?? 0)...max(first ?? 0, last ?? 65535)
        for peer in peers(rule, subject) {
            openings.append(
                Opening(
                    subject: wording(subject), isIngress: isIngress, transport: transport, ports: ports,
                    peer: wording(peer), address: entry.address, rule: number, isHidden: isHidden))
        }
    }

    private static func transport(_ tree: Tree?) -> String {
        let text =
            switch tree?.revealed {
            case .text(let text), .number(let text): text.lowercased()
            case let other?: other.shown()
            case nil: "-1"
            }
        return ["all": "-1", "6": "tcp", "17": "udp", "1": "icmp", "58": "icmpv6"][text] ?? text
    }

    private func peers(_ rule: Tree, _ subject: String) -> [String] {
        var peers: [String] = []
        for name in [
            "cidr_ipv4", "cidr_ipv6", "cidr_block", "ipv6_cidr_block", "cidr_blocks", "ipv6_cidr_blocks",
            "prefix_list_id",
            "prefix_list_ids", "referenced_security_group_id", "source_security_group_id", "security_groups",
        ] {
            for element in rule[name]?.elements ?? [] where !element.isEmpty { peers.append(peer(element.revealed)) }
        }
        if rule["self"]?.flag == true { peers.append(subject) }
        return peers
    }
}

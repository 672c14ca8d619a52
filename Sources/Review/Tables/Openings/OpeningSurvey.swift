/// Every network path that a side allows.
struct OpeningSurvey {
    private(set) var openings: [Opening] = []
    private(set) var subjects: Set<String> = []
    private let names: EnvironmentNames?

    init(_ entries: [PermissionSurvey.Entry], names: EnvironmentNames?) {
        self.names = names
        for entry in entries where !entry.isData {
            subjects.insert(blended(entry.address))
            add(entry)
        }
    }

    private func blended(_ text: String) -> String { names?.blended(text) ?? text }

    private mutating func add(_ entry: PermissionSurvey.Entry) {
        let tree = entry.tree
        switch entry.type {
        case "aws_vpc_security_group_ingress_rule": add(entry, tree, group(tree), isIngress: true)
        case "aws_vpc_security_group_egress_rule": add(entry, tree, group(tree), isIngress: false)
        case "aws_security_group_rule":
            add(entry, tree, group(tree), isIngress: tree["type"]?.revealed.literal == "ingress")
        case "aws_security_group", "aws_default_security_group":
            for rule in tree["ingress"]?.elements ?? [] { add(entry, rule, entry.address, isIngress: true) }
            for rule in tree["egress"]?.elements ?? [] { add(entry, rule, entry.address, isIngress: false) }
        case "aws_network_acl_rule" where tree["rule_action"]?.revealed.literal?.lowercased() == "allow":
            add(entry, tree, reference(tree["network_acl_id"]), isIngress: tree["egress"]?.flag != true, isACL: true)
        case "aws_network_acl", "aws_default_network_acl":
            for rule in tree["ingress"]?.elements ?? [] where rule["action"]?.revealed.literal?.lowercased() == "allow"
            {
                add(entry, rule, entry.address, isIngress: true, isACL: true)
            }
            for rule in tree["egress"]?.elements ?? [] where rule["action"]?.revealed.literal?.lowercased() == "allow" {
                add(entry, rule, entry.address, isIngress: false, isACL: true)
            }
        default: break
        }
    }

    private func group(_ tree: Tree) -> String { reference(tree["security_group_id"]) }

    private func reference(_ tree: Tree?) -> String {
        guard case .expression(let code) = tree else { return tree?.literal ?? "" }
        return code.hasSuffix(".id") ? String(code.dropLast(3)) : code
    }

    private mutating func add(
        _ entry: PermissionSurvey.Entry, _ rule: Tree, _ subject: String, isIngress: Bool, isACL: Bool = false
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
                    subject: blended(subject), isIngress: isIngress, transport: transport, ports: ports,
                    peer: blended(peer), address: entry.address, isACL: isACL, isHidden: isHidden))
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
            for element in rule[name]?.elements ?? [] where !element.isEmpty {
                peers.append(element.revealed.literal ?? reference(element.revealed))
            }
        }
        if rule["self"]?.flag == true { peers.append(subject) }
        return peers
    }
}

/// Compares what two sides allow on the network, whatever rules say it.
struct OpeningComparison {
    let before: OpeningSurvey
    let after: OpeningSurvey
    let names: EnvironmentNames?

    /// What is gained, then what is lost, each in the order of the blocks.
    var changes: [OpeningChange] {
        missing(from: before, in: after, isGained: true) + missing(from: after, in: before, isGained: false)
    }

    private func missing(from old: OpeningSurvey, in new: OpeningSurvey, isGained: Bool) -> [OpeningChange] {
        let bySubject = Dictionary(grouping: old.openings, by: \.subject)
        var found: [OpeningChange] = []
        for opening in new.openings {
            if (bySubject[opening.subject] ?? []).contains(where: { $0.covers(opening) }) { continue }
            let exists = before.subjects.contains(opening.subject) && after.subjects.contains(opening.subject)
            found.append(
                OpeningChange(
                    isGained: isGained, address: opening.address, subject: named(opening.subject, isGained),
                    text: named(opening.text, isGained), isIngress: opening.isIngress, isPublic: opening.isPublic,
                    concernsExisting: exists, isACL: opening.isACL))
        }
        return found.sorted { ($0.address, $0.text) < ($1.address, $1.text) }
    }

    private func named(_ text: String, _ isGained: Bool) -> String {
        guard let names else { return text }
        return text.replacing("\u{0}", with: isGained ? names.after : names.before)
    }
}

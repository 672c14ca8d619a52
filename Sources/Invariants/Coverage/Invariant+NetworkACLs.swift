import Terraform

extension Invariant {
    /// Network ACLs that let everybody administer (AWS Security Hub, EC2.21).
    static func networkACLs(_ model: Model) -> [Violation] {
        let single = model.all("aws_network_acl_rule").filter { $0["egress"].bool != true }
            .map { (list: $0.section.link("network_acl_id"), rule: AdministrationRule(single: $0)) }
        let lists = Dictionary(grouping: single, by: \.list)
        let separate = single.filter { list, rule in
            rule.admitsEverybody && !(lists[list] ?? []).contains { $0.rule.isBefore(rule) }
        }.map(\.rule.violation)
        let inline = ["aws_network_acl", "aws_default_network_acl"].flatMap(model.all).flatMap { list -> [Violation] in
            let rules = (list.blocks("ingress") ?? []).map(AdministrationRule.init(inline:))
            return rules.filter { rule in rule.admitsEverybody && !rules.contains { $0.isBefore(rule) } }
                .map(\.violation)
        }
        return separate + inline
    }
}

/// A rule of a network ACL as it concerns SSH.
private struct AdministrationRule {
    private let rule: Arguments
    private let number: Int?
    private let action: String?
    /// The argument with the network.
    private let argument: String
    private let isAll: Bool
    private let coversSSH: Bool
    private let network: IPNetwork?

    init(single rule: Arguments) { self.init(rule, number: "rule_number", action: "rule_action") }

    init(inline rule: Arguments) { self.init(rule, number: "rule_no", action: "action") }

    private init(_ rule: Arguments, number: String, action: String) {
        self.rule = rule
        self.number = rule.integer(number)
        self.action = rule.text(action)?.lowercased()
        argument = ["", nil].contains(rule.text("cidr_block")) ? "ipv6_cidr_block" : "cidr_block"
        network = rule.text(argument).flatMap { IPNetwork($0) }
        isAll = ["-1", "all"].contains(rule.text("protocol"))
        let ports = (rule.integer("from_port") ?? 0, rule.integer("to_port") ?? 0)
        coversSSH = isAll || ["6", "tcp"].contains(rule.text("protocol")) && ports.0 <= 22 && 22 <= ports.1
    }

    var admitsEverybody: Bool {
        action == "allow" && coversSSH && rule.text(argument).map(Invariant.isEverybody) ?? false
    }

    /// Whether it denies what another one would allow: the lower number decides (Amazon VPC User Guide, "Network ACL
    /// rules").
    func isBefore(_ other: AdministrationRule) -> Bool {
        guard action == "deny", coversSSH, let number, let next = other.number, number < next, let own = network,
            let wanted = other.network
        else { return false }
        return own.family == wanted.family && own.first <= wanted.first && wanted.last <= own.last
    }

    var violation: Violation {
        Violation(
            rule, at: argument,
            "\(rule.address) lets everybody (\(rule.text(argument) ?? "")) in to \(isAll ? "everything" : "port 22"); name the "
                + "ports and networks that are needed")
    }
}

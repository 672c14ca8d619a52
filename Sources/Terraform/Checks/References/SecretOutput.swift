/// Outputs that would show what a sensitive variable keeps hidden, or keep what is ephemeral.
struct SecretOutput: Rule {
    let descriptions = [
        RuleDescription("sensitive-output", "An output shows a sensitive value and does not say that it is sensitive."),
        RuleDescription(
            "ephemeral-value", "An output or argument would keep a value that exists only while Terraform runs."),
    ]

    /// Calls whose results are no longer secret.
    private static let revealing = ["nonsensitive(", "issensitive(", "can(", "ephemeralasnull("]

    func findings(in survey: Survey) -> [Finding] {
        let variables = survey.blocks(of: .variable).map(\.block)
        let sensitive = Self.tainted(by: variables.filter { $0.body["sensitive"]?.literal == .bool(true) }, survey)
        let ephemeral = Self.tainted(
            by: variables.filter { $0.body["ephemeral"]?.literal == .bool(true) }
                + survey.blocks(of: .ephemeral).map(\.block), survey)
        if sensitive.isEmpty && ephemeral.isEmpty { return [] }
        return survey.blocks(of: .output).flatMap { block, contents -> [Finding] in
            guard let value = block.body["value"], !Self.isRevealing(value) else {
                return []
            }
            var findings: [Finding] = []
            let uses = contents.uses.filter { $0.path.hasPrefix("value") }
            if block.body["sensitive"]?.literal != .bool(true),
                let use = uses.first(where: { sensitive.contains($0.reference.address) })
            {
                findings.append(
                    block.finding(
                        rule: "sensitive-output",
                        "\(use.path) of \(block.address.text) shows \(use.reference.text), which is sensitive; say sensitive: true",
                        at: use.path, mentioning: use.reference.text))
            }
            if let use = uses.first(where: { ephemeral.contains($0.reference.address) }) {
                findings.append(
                    block.finding(
                        rule: "ephemeral-value",
                        "\(use.path) of \(block.address.text) keeps \(use.reference.text), which is ephemeral",
                        at: use.path,
                        mentioning: use.reference.text))
            }
            return findings
        }
    }

    /// What holds a secret: the blocks that say so, and locals made of them.
    static func tainted(by sources: [Block], _ survey: Survey) -> Set<Address> {
        var tainted = Set(sources.map(\.address))
        if tainted.isEmpty { return [] }
        var users: [Address: [Address]] = [:]
        for (block, contents) in survey.blocks(of: .local) {
            if isRevealing(block.body["value"] ?? .null) { continue }
            for use in contents.uses { users[use.reference.address, default: []].append(block.address) }
        }
        var open = Array(tainted)
        while let next = open.popLast() {
            for user in users[next] ?? [] where tainted.insert(user).inserted { open.append(user) }
        }
        return tainted
    }

    /// Whether some argument may reveal a secret on purpose.
    static func isRevealing(_ content: Body.Content?) -> Bool {
        switch content {
        case nil: false
        case .argument(let term): isRevealing(term)
        case .block(let body): isRevealing(body)
        case .blocks(let bodies, let dynamic):
            bodies.contains(where: isRevealing)
                || dynamic.contains { isRevealing($0.forEach) || isRevealing($0.content) }
        case .labelled(let blocks): blocks.contains { isRevealing($0.body) }
        }
    }

    private static func isRevealing(_ body: Body) -> Bool { body.items.contains { isRevealing($0.content) } }

    /// Whether some part of a value may reveal a secret on purpose; then Terraform is left to judge.
    private static func isRevealing(_ term: Term) -> Bool {
        switch term {
        case .code(let code): revealing.contains { code.contains($0) }
        case .template(let segments):
            segments.contains { if case .value(let term) = $0 { isRevealing(term) } else { false } }
        case .list(let elements): elements.contains(where: isRevealing)
        case .object(let fields): fields.contains { isRevealing($0.value) }
        case .verbatim(let term): isRevealing(term)
        default: false
        }
    }
}

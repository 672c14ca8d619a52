/// Version constraints that Terraform cannot read: its own, those of providers, those of modules.
struct VersionConstraints: Rule {
    let descriptions = [
        RuleDescription(
            "version-constraint", "A version constraint that Terraform cannot read, or that no present Terraform meets."
        )
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .terraform).flatMap { block, _ in
            Self.findings(block.body, "required_version", .terraform, block)
                + block.requiredProviders.flatMap { _, path, term -> [Finding] in
                    let (path, version) = term.version(at: path)
                    return version.map { Self.findings($0, at: path, .provider, block) } ?? []
                }
        } + survey.blocks(of: .module).flatMap { block, _ in Self.findings(block.body, "version", .module, block) }
    }

    private static func findings(
        _ body: Body, _ name: String, _ subject: VersionConstraint.Subject, _ block: Block
    ) -> [Finding] {
        body[name].map { findings($0, at: name, subject, block) } ?? []
    }

    private static func findings(
        _ term: Term, at path: String, _ subject: VersionConstraint.Subject, _ block: Block
    ) -> [Finding] {
        guard case .string(let text) = term.literal else { return [] }
        guard let mistake = VersionConstraint.mistake(in: text, of: subject) else {
            guard case .terraform = subject, VersionConstraint.excludesPresent(text) else { return [] }
            return [
                block.finding(
                    .warning, rule: "version-constraint",
                    "\(path) of \(block.address.text) is \"\(text)\", which no Terraform from 1.0 on meets", at: path)
            ]
        }
        return [
            block.finding(
                rule: "version-constraint",
                "\(path) of \(block.address.text) is \"\(text)\", which is no version constraint; \(mistake)", at: path)
        ]
    }
}

extension Term {
    /// The version in an entry of `required_providers`, which may be the entry itself as in old documents.
    fileprivate func version(at path: String) -> (path: String, term: Term?) {
        switch literal {
        case .object(let fields): ("\(path).version", fields.first { $0.key == "version" }?.value)
        default: (path, literal)
        }
    }
}

extension Block {
    /// The entries of `required_providers`, each with its name and path.
    var requiredProviders: [(name: String, path: String, term: Term)] {
        guard let content = body[content: "required_providers"] else { return [] }
        return content.blocks().flatMap { path, body in
            body.items.compactMap { item in
                guard case .argument(let term) = item.content else { return nil }
                return (item.name, PathStep.text([.name("required_providers\(path)"), .name(item.name)]), term)
            }
        }
    }
}

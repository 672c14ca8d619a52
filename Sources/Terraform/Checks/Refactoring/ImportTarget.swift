/// Imports into what cannot be imported into, or of nothing (Terraform, "Import").
struct ImportTarget: Rule {
    let descriptions = [
        RuleDescription("import", "An import names no managed resource, the wrong instance of one, or no object.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks(of: .import).flatMap { block, contents -> [Finding] in
            var findings = Self.identity(block)
            guard let to = contents.uses.first(where: { $0.path == "to" })?.reference else { return findings }
            if let mistake = Self.mistake(to, survey) {
                findings.append(
                    block.finding(rule: "import", "to of \(block.address.text) is \(to.text), \(mistake)", at: "to"))
            } else if let provider = block.body[content: "provider"], let target = survey.block(at: to.address),
                target.body[content: "provider"] != provider,
                // A provider that is not declared is reported as such.
                contents.uses.allSatisfy({ use in
                    let name = use.reference.address
                    return use.path != "provider" || name.name.isEmpty || survey.block(at: name) != nil
                })
            {
                findings.append(
                    block.finding(
                        rule: "import",
                        "\(block.address.text) has a provider, but \(to.address.text) is declared and has its own; take it out",
                        at: "provider"))
            }
            return findings
        }
    }

    /// What is wrong with the words that say which object is meant.
    private static func identity(_ block: Block) -> [Finding] {
        let id = block.body["id"]
        switch (id, block.body["identity"]) {
        case (nil, nil):
            return [block.finding(rule: "missing-argument", "\(block.address.text) needs id")]
        case (.some, .some):
            return [
                block.finding(
                    rule: "import", "\(block.address.text) has both id and identity; keep one of them", at: "identity")
            ]
        default: break
        }
        switch id {
        case .null, .string(""), .list, .object:
            return [
                block.finding(
                    rule: "import", "id of \(block.address.text) must be the text that names the object to import",
                    at: "id")
            ]
        default: return []
        }
    }

    private static func mistake(_ to: Reference, _ survey: Survey) -> String? {
        guard let target = TargetAddress(to), target.kind == .resource else {
            return "but only resources can be imported; write TYPE.NAME, with an index where one instance is meant"
        }
        guard to.address.kind == .resource, let block = survey.block(at: to.address) else { return nil }
        if block.body[content: "count"] != nil {
            let isNumber = target.key.dropFirst().first.map { $0 != "\"" } ?? false
            return isNumber
                ? nil : "but \(block.address.text) has count; choose an instance, such as \(block.address.text)[0]"
        }
        if block.body[content: "for_each"] != nil {
            let isNumber = target.key.dropFirst().first?.isNumber ?? true
            return isNumber
                ? "but \(block.address.text) has for_each; choose an instance, such as \(block.address.text)[\"key\"]"
                : nil
        }
        return target.key.isEmpty
            ? nil : "but \(block.address.text) has neither count nor for_each; leave the index out"
    }
}

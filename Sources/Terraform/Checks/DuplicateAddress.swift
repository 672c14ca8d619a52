/// Two blocks of one address: Terraform refuses them, or takes one for the other.
struct DuplicateAddress: Rule {
    let descriptions = [
        RuleDescription("duplicate-address", "Two blocks have the same address.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        guard survey.firstIndex.count < survey.configuration.blocks.count else { return [] }
        var findings: [Finding] = []
        for (index, block) in survey.configuration.blocks.enumerated() {
            guard let first = survey.firstIndex[block.address], first != index else { continue }
            let other = survey.configuration.blocks[first]
            guard let severity = Self.severity(of: block, after: other) else { continue }
            let note = Finding.Note("\(block.address.text) is declared here first", at: other.position)
            findings.append(
                block.finding(severity, rule: "duplicate-address", Self.message(block.address), notes: [note]))
        }
        return findings
    }

    /// How bad it is to say the same again: Terraform bears with records of changes that do not contradict each other.
    private static func severity(of block: Block, after first: Block) -> Finding.Severity? {
        switch block.address.kind {
        case .removed: .warning
        case .moved: block.body == first.body ? .warning : .error
        // Each may import other instances.
        case .import where block.body["for_each"] != nil || first.body["for_each"] != nil: nil
        default: .error
        }
    }

    private static func message(_ address: Address) -> String {
        switch address.kind {
        case .terraform: "the terraform settings are given twice; put them into one block"
        case .provider where address.name.isEmpty:
            "provider \(address.type) is configured twice; give one of the configurations an alias"
        case .provider: "provider \(address.text) is configured twice; give one of the configurations another alias"
        case .moved: "\(address.name) is moved twice; keep one of the moves"
        case .removed: "\(address.name) is removed twice; keep one of the removals"
        case .import: "\(address.name) is imported twice; keep one of the imports"
        default: "\(address.text) is declared twice; give one of them another name"
        }
    }
}

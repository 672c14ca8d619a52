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
            let note = Finding.Note(
                "\(block.address.text) is declared here first", at: survey.configuration.blocks[first].position)
            findings.append(
                block.finding(rule: "duplicate-address", Self.message(block.address), notes: [note]))
        }
        return findings
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

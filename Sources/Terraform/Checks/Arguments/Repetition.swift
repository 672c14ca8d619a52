/// Literals that `count` and `for_each` cannot take.
struct Repetition: Rule {
    let descriptions = [
        RuleDescription(
            "repetition", "count or for_each has a value that says nothing of how many instances there are.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        if survey.repeated.isEmpty { return [] }
        return survey.configuration.blocks.flatMap { block -> [Finding] in
            guard survey.repeated.contains(block.address) else { return [] }
            switch block.address.kind {
            case .resource, .data, .ephemeral, .module, .import: break
            default: return []
            }
            return [
                Self.finding("count", block, Self.isCount, "a whole number that is not negative"),
                Self.finding(
                    "for_each", block, Self.isCollection, "a map or a set of texts, such as toset([\"a\", \"b\"])"),
            ].compactMap { $0 }
        }
    }

    private static func finding(
        _ name: String, _ block: Block, _ isLegal: (Term) -> Bool, _ wanted: String
    ) -> Finding? {
        guard let term = block.body[name], !isLegal(term), let given = term.kindName else { return nil }
        return block.finding(
            rule: "repetition", "\(name) of \(block.address.text) must be \(wanted), not \(given)", at: name)
    }

    private static func isCount(_ term: Term) -> Bool {
        switch term.literal {
        case .integer(let number): number >= 0
        case .number(let number): number >= 0 && number == number.rounded()
        case .string(let text): Int(text).map { $0 >= 0 } ?? false
        case .null, .bool, .list, .object: false
        default: true
        }
    }

    private static func isCollection(_ term: Term) -> Bool {
        switch term.literal {
        case .null, .bool, .integer, .number, .string, .list: false
        // A template is text, whatever it holds.
        case .template: false
        default: true
        }
    }
}

/// Conditions that refer to nothing, so that they check nothing (Terraform, "Custom Conditions").
struct ConditionReference: Rule {
    let descriptions = [
        RuleDescription("condition", "A condition refers to nothing that it could check.")
    ]

    private static let names: Set<String> = ["precondition", "postcondition", "validation", "assert"]

    func findings(in survey: Survey) -> [Finding] {
        survey.parts.compactMap { index, part in
            let name = part.path.split(separator: ".").last?.prefix { $0 != "[" } ?? ""
            guard Self.names.contains(String(name)), let term = part.body["condition"] else { return nil }
            if case .invalid = term { return nil }
            let block = survey.configuration.blocks[index]
            let contents = survey.contents[index]
            let path = part.path(of: "condition")
            let uses = contents.uses.filter { $0.path == path }
            if block.address.kind == .variable {
                if uses.contains(where: { $0.reference.address == block.address }) { return nil }
                return block.finding(
                    rule: "condition",
                    "\(path) of \(block.address.text) does not refer to \(block.address.text), whose value it is to check",
                    at: path)
            }
            if !uses.isEmpty || contents.words.contains(where: { $0.path == path }) { return nil }
            return block.finding(
                rule: "condition",
                "\(path) of \(block.address.text) refers to nothing else, so that it checks nothing; refer to a value",
                at: path)
        }
    }
}

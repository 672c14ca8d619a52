/// Names in expressions that lead nowhere: half a reference, or an attribute that Terraform's own words do not have.
struct IncompleteReference: Rule {
    let descriptions = [
        RuleDescription("incomplete-reference", "An expression has a name that refers to nothing by itself.")
    ]

    func findings(in survey: Survey) -> [Finding] {
        survey.blocks { !$0.words.isEmpty }.flatMap { block, contents in
            contents.words.compactMap { word in
                Self.mistake(word.names, survey).map {
                    block.finding(
                        rule: "incomplete-reference",
                        "\(word.path) of \(block.address.text) refers to \(word.text), \($0)", at: word.path,
                        mentioning: word.text)
                }
            }
        }
    }

    /// The attributes of Terraform's own words.
    private static let attributes = [
        "each": ["key", "value"], "count": ["index"], "path": ["module", "root", "cwd"],
        "terraform": ["workspace", "applying"],
    ]

    private static func mistake(_ names: [String], _ survey: Survey) -> String? {
        let first = names[0]
        switch first {
        case "self": return nil
        case "var", "local", "module": return "which lacks a name: write \(first).NAME"
        case "data", "ephemeral": return "which lacks a type or a name: write \(first).TYPE.NAME"
        case "resource": return "which lacks a type or a name: write TYPE.NAME"
        default: break
        }
        guard let known = attributes[first] else { return "which is a name by itself\(advice(for: first, survey))" }
        guard names.count > 1 else {
            return "which has no value of its own: write \(list(known.map { "\(first).\($0)" }))"
        }
        if known.contains(names[1]) { return nil }
        let fix = Spelling.nearest(to: names[1], among: known).map { "did you mean \(first).\($0)?" }
        return "which Terraform does not have; \(fix ?? "it has \(list(known.map { "\(first).\($0)" }))")"
    }

    /// What was probably meant by a name alone.
    private static func advice(for name: String, _ survey: Survey) -> String {
        for kind in [Address.Kind.variable, .local, .module] where survey.firstIndex[Address(kind, name)] != nil {
            return "; did you mean \(Address(kind, name).text)?"
        }
        let blocks = survey.configuration.blocks.lazy.map(\.address)
        if let resource = blocks.first(where: { $0.kind == .resource && $0.type == name }) {
            return "; did you mean \(resource.text)?"
        }
        if let resource = blocks.first(where: { $0.kind == .resource && $0.name == name }) {
            return "; did you mean \(resource.text)?"
        }
        return "; put it in quotes, or write what it belongs to in front of it"
    }

    private static func list(_ words: [String]) -> String { words.joined(separator: " or ") }
}

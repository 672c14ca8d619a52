/// Blocks that need each other, so that Terraform knows none to start with; also a block that refers to itself.
struct ReferenceCycle: Rule {
    let descriptions = [
        RuleDescription(
            "reference-cycle",
            "Blocks refer to each other, or one to itself, so that Terraform knows none to start with.")
    ]

    /// The most blocks of a cycle that a message names.
    private static let shown = 20

    func findings(in survey: Survey) -> [Finding] {
        let graph = ReferenceGraph(of: survey)
        return graph.components().compactMap { component in
            guard let start = component.min() else { return nil }
            let cycle = graph.shortestCycle(from: start, within: Set(component))
            return Self.finding(cycle, survey)
        }
    }

    private static func finding(_ cycle: [ReferenceGraph.Edge], _ survey: Survey) -> Finding? {
        guard let first = cycle.first else { return nil }
        let block = survey.configuration.blocks[first.from]
        let start = block.address.text
        if cycle.count == 1 {
            let message =
                "\(first.path) of \(start) refers to \(start) itself, which is not made yet; use self in a "
                + "postcondition, or another value"
            return block.finding(rule: "reference-cycle", message, at: first.path, mentioning: start)
        }
        var names = cycle.prefix(shown).map { survey.configuration.blocks[$0.from].address.text }
        if cycle.count > shown { names.append("\(cycle.count - shown) more") }
        names.append(start)
        let notes = cycle.prefix(shown).map { edge in
            let from = survey.configuration.blocks[edge.from]
            let to = survey.configuration.blocks[edge.to].address.text
            return Finding.Note(
                "\(edge.path) of \(from.address.text) refers to \(to)", at: from.position(of: edge.path, mentioning: to)
            )
        }
        return block.finding(
            rule: "reference-cycle",
            "\(names.joined(separator: " -> ")) is a cycle; take one of these references away", at: first.path,
            mentioning: survey.configuration.blocks[first.to].address.text, notes: notes)
    }
}

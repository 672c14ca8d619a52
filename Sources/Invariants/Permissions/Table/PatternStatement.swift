/// A statement with its patterns made once, to be laid beside many others.
struct PatternStatement {
    let statement: Policy.Statement
    let actions: Policy.Statement.Selection<Pattern>
    /// None where the policy's own resource is meant and is not known.
    let resources: Policy.Statement.Selection<Pattern>

    init(_ statement: Policy.Statement) {
        self.statement = statement
        actions = statement.actions.map { Pattern($0, wildcards: .everywhere, foldsCase: true) }
        let variables: Pattern.Variables? = statement.hasVariables ? { _, _ in nil } : nil
        resources =
            statement.resources?.map { Pattern($0, wildcards: .everywhere, variables: variables) } ?? .only([])
    }

    /// Whether all of it is meant, whatever the conditions say.
    func covers(_ action: Pattern, _ resource: Pattern) -> Bool {
        actions.covers(action) && resources.covers(resource)
    }

    /// Whether a part of it is meant, as far as can be told.
    func overlaps(_ action: Pattern, _ resource: Pattern) -> Bool {
        actions.overlaps(action) && resources.overlaps(resource)
    }

    /// Whether another statement is about a part of the same, as far as can be told.
    func overlaps(_ other: PatternStatement) -> Bool {
        guard case .only(let actions) = actions, case .only(let resources) = resources else { return true }
        return actions.contains(where: other.actions.overlaps) && resources.contains(where: other.resources.overlaps)
    }

    /// Whether another statement means no more than this one, whatever the conditions say.
    func covers(_ other: PatternStatement) -> Bool {
        guard case .only(let actions) = other.actions, case .only(let resources) = other.resources else { return false }
        return actions.allSatisfy(self.actions.covers) && resources.allSatisfy(self.resources.covers)
    }
}

extension Policy.Statement.Selection {
    func map<Other>(_ change: (Element) -> Other) -> Policy.Statement.Selection<Other> {
        switch self {
        case .only(let all): .only(all.map(change))
        case .allBut(let all): .allBut(all.map(change))
        }
    }
}

extension Policy.Statement.Selection<Pattern> {
    /// Whether every text of a pattern is meant; false is also said of some odd pairs of which it is true.
    func covers(_ pattern: Pattern) -> Bool {
        switch self {
        case .only(let all): all.contains { $0.covers(pattern) }
        case .allBut(let all): !all.contains { $0.overlaps(pattern) }
        }
    }

    /// Whether a text of a pattern is meant, as far as can be told.
    func overlaps(_ pattern: Pattern) -> Bool {
        switch self {
        case .only(let all): all.contains { $0.overlaps(pattern) }
        case .allBut(let all): !all.contains { $0.covers(pattern) }
        }
    }
}

/// A permission that one side gives and the other does not.
public struct PermissionChange: Hashable, Sendable {
    /// Whether the second side has it, and not the first.
    public let isGained: Bool
    /// The block that says so.
    public let address: String
    /// The statement in one line.
    public let statement: String
    /// Whether somebody can do more than before: an allowing statement came, or a denying one went.
    public let broadens: Bool
    /// Whether it is as bad as can be: everybody may, or everything is allowed.
    public let isUnlimited: Bool
    /// Whether whom it concerns was there before.
    public let concernsExisting: Bool
}

/// Compares the permissions of two sides by what they allow, whatever statements say it.
struct PermissionComparison {
    let before: PermissionSurvey
    let after: PermissionSurvey
    let names: EnvironmentNames?

    /// What is gained and lost, by block.
    var changes: [PermissionChange] {
        var changes: [PermissionChange] = []
        for subject in Set(before.grants.keys).union(after.grants.keys).sorted() {
            let old = before.grants[subject] ?? []
            let new = after.grants[subject] ?? []
            if old.map(\.statement) == new.map(\.statement) { continue }
            // What neither side describes is there already: a role by its name, a bucket of another document.
            let exists =
                before.subjects.contains(subject) == after.subjects.contains(subject)
                || before.grants[subject] != nil && after.grants[subject] != nil
            changes += missing(from: old, in: new, isGained: true, exists)
            changes += missing(from: new, in: old, isGained: false, exists)
        }
        return changes
    }

    /// What statements of `new` say that none of `old` does.
    private func missing(
        from old: [PermissionSurvey.Grant], in new: [PermissionSurvey.Grant], isGained: Bool, _ exists: Bool
    ) -> [PermissionChange] {
        let own = Dictionary(grouping: old.map(\.statement), by: \.isDeny)
        let denials = new.map(\.statement).filter(\.isDeny)
        return new.compactMap { grant in
            let parts = grant.statement.parts
            let gained = parts.filter { part in
                !Statement.covers(part, own[part.isDeny] ?? [], denials: part.isDeny ? [] : denials)
            }
            guard !gained.isEmpty else { return nil }
            let shown = gained.count == parts.count ? grant.statement : Self.joined(gained, like: grant.statement)
            return PermissionChange(
                isGained: isGained, address: grant.address,
                statement: grant.isHidden ? "(sensitive value)" : Self.unblended(grant, shown, names, isGained),
                broadens: isGained != grant.statement.isDeny, isUnlimited: !shown.isDeny && shown.isUnlimited(grant),
                concernsExisting: exists)
        }
    }

    private static func joined(_ parts: [Statement], like statement: Statement) -> Statement {
        var result = statement
        if !statement.actions.isNegated { result.actions.values = Set(parts.flatMap(\.actions.values)).sorted() }
        if !statement.resources.isNegated { result.resources.values = Set(parts.flatMap(\.resources.values)).sorted() }
        if !statement.principals.isNegated {
            result.principals.values = Set(parts.flatMap(\.principals.values)).sorted()
        }
        return result
    }

    /// The statement with the environment's own name again.
    private static func unblended(
        _ grant: PermissionSurvey.Grant, _ statement: Statement, _ names: EnvironmentNames?, _ isGained: Bool
    ) -> String {
        let text = statement.text(showsPrincipals: grant.hasPrincipals)
        guard let names else { return text }
        return text.replacing("\u{0}", with: isGained ? names.after : names.before)
    }
}

extension Statement {
    /// Whether everybody may, or everything may be done with everything.
    fileprivate func isUnlimited(_ grant: PermissionSurvey.Grant) -> Bool {
        if grant.hasPrincipals {
            return requirements.isEmpty && !principals.isNegated && principals.values.contains("*")
        }
        return actions.values.contains { $0 == "*" || $0 == "*:*" } && resources.values.contains("*")
            && !actions.isNegated
    }
}

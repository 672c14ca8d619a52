/// A statement of a policy, ready to be compared with others.
struct Statement: Hashable, Sendable {
    /// A list of patterns, or all but those.
    struct Patterns: Hashable, Sendable {
        var values: [String]
        var isNegated = false

        /// Everything.
        static let all = Patterns(values: ["*"])

        /// Whether a part of other patterns, one value or the whole of a negated list, lies within these.
        func covers(_ part: Patterns) -> Bool {
            switch (isNegated, part.isNegated) {
            case (false, false): part.values.allSatisfy { value in values.contains { Glob.contains($0, value) } }
            case (false, true): values.contains("*")
            case (true, false): part.values.allSatisfy { value in values.allSatisfy { !Glob.meet($0, value) } }
            case (true, true): values.allSatisfy { value in part.values.contains { Glob.contains($0, value) } }
            }
        }

        /// The parts that are judged on their own.
        var parts: [Patterns] { isNegated ? [self] : values.map { Patterns(values: [$0]) } }

        var shown: String { (isNegated ? "all but " : "") + values.joined(separator: ", ") }
    }

    /// A condition of the statement: an operator, a key and its values.
    struct Requirement: Hashable, Sendable {
        let test: String
        let key: String
        let values: Set<String>

        /// Whether this holds wherever another one does.
        func follows(from other: Requirement) -> Bool {
            guard test == other.test, key == other.key else { return false }
            return test.contains("Not") ? values.isSubset(of: other.values) : values.isSuperset(of: other.values)
        }
    }

    var isDeny = false
    var actions = Patterns.all
    var resources = Patterns.all
    /// Who may; all in policies that belong to somebody.
    var principals = Patterns.all
    var requirements: [Requirement] = []

    /// More parts than this are compared as a whole.
    private static let mostParts = 5_000

    /// The statement taken apart by action, resource and principal.
    var parts: [Statement] {
        let count = actions.parts.count * resources.parts.count * principals.parts.count
        guard count <= Self.mostParts else { return [self] }
        var parts: [Statement] = []
        for action in actions.parts {
            for resource in resources.parts {
                for principal in principals.parts {
                    var part = self
                    (part.actions, part.resources, part.principals) = (action, resource, principal)
                    parts.append(part)
                }
            }
        }
        return parts
    }

    /// Whether all that another statement says is said by this one too.
    func covers(_ part: Statement) -> Bool {
        isDeny == part.isDeny && actions.covers(part.actions) && resources.covers(part.resources)
            && principals.covers(part.principals)
            && requirements.allSatisfy { own in part.requirements.contains { own.follows(from: $0) } }
    }

    /// The statement in one line: `Allow s3:GetObject on arn:… for Service:ecs… when StringEquals aws:…`.
    func text(showsPrincipals: Bool) -> String {
        var text = "\(isDeny ? "Deny" : "Allow") \(actions.shown) on \(resources.shown)"
        if showsPrincipals { text += " for \(principals.shown)" }
        if !requirements.isEmpty {
            let conditions = requirements.map { "\($0.test) \($0.key) \($0.values.sorted().joined(separator: ", "))" }
            text += " when \(conditions.joined(separator: " and "))"
        }
        return text
    }
}

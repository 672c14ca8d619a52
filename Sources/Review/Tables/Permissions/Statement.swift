/// A statement of a policy, ready to be compared with others.
struct Statement: Hashable, Sendable {
    /// A list of patterns, or all but those.
    struct Patterns: Hashable, Sendable {
        var values: [String]
        var isNegated = false

        init(values: [String], isNegated: Bool = false) {
            self.values = values
            self.isNegated = isNegated
        }

        /// Patterns in one order, each once.
        init(distinct values: [String], isNegated: Bool = false) {
            self.init(values: Set(values).sorted(), isNegated: isNegated)
        }

        /// Everything.
        static let all = Patterns(values: ["*"])

        /// The parts that are judged on their own.
        var parts: [Patterns] { isNegated ? [self] : values.map { Patterns(values: [$0]) } }

        var shown: String { (isNegated ? "all but " : "") + values.joined(separator: ", ") }
    }

    /// A condition of the statement: an operator, a key and its values.
    struct Requirement: Hashable, Sendable {
        let test: String
        let key: String
        let values: Set<String>
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

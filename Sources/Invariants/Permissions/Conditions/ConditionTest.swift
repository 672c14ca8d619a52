/// A condition with its values read, the known policy variables filled in.
struct ConditionTest: Hashable {
    let condition: Policy.Condition
    /// One for each value; one that is satisfied is enough.
    let tests: [ValueTest]

    init(_ condition: Policy.Condition, variables: Pattern.Variables?) {
        self.condition = condition
        guard let comparison = condition.comparison, comparison != .null else {
            tests = []
            return
        }
        tests = condition.values.map { ValueTest($0, comparison, condition.hasVariables ? variables : nil) }
    }

    /// Whether the condition depends on more than the key's value: on unknown values or variables, or on an operator
    /// that IAM does not have.
    var isOpaque: Bool {
        guard let comparison = condition.comparison else { return true }
        if comparison == .null { return condition.values.contains { $0.known == nil } }
        return tests.contains {
            switch $0 {
            case .unknown: true
            case .pattern(let pattern): pattern.hasUnknown
            default: false
            }
        }
    }

    /// Whether it holds for a request; `values` is nil where the request has no such key.
    func holds(for values: [SymbolicText]?) -> Truth {
        guard let comparison = condition.comparison else { return .undecided }
        if comparison == .null { return isNull(values == nil) }
        guard let values else { return Truth(holdsWithoutKey) }
        return holds(forMatches: values.map { value in tests.lazy.map { $0.accepts(value) }.any })
    }

    /// Whether it holds where the request has no such key (IAM User Guide, "…IfExists condition operators").
    var holdsWithoutKey: Bool {
        switch condition.quantifier {
        case .all: true
        case .any: condition.ifExists
        case nil: condition.ifExists || condition.isNegated
        }
    }

    /// Whether it holds where each of the key's values matches one of the condition's, or does not.
    func holds(forMatches matches: [Truth]) -> Truth {
        let isNegated = condition.isNegated
        switch condition.quantifier {
        case .all: return matches.lazy.map { isNegated ? !$0 : $0 }.all
        case .any: return matches.lazy.map { isNegated ? !$0 : $0 }.any
        case nil: return isNegated ? !matches.any : matches.any
        }
    }

    /// Whether `Null` holds for a key that is absent or not.
    func isNull(_ isAbsent: Bool) -> Truth {
        condition.values.lazy.map { value in
            guard let known = value.known else { return .undecided }
            return Truth(known.lowercased() == String(isAbsent))
        }.any
    }
}

/// Constraints at hand for judging values.
final class ValueRule {
    let constraints: Constraints
    /// Whether anything is demanded of a single value.
    let judgesValues: Bool
    /// What may not, and what must stand beside it.
    let conflicts: [RelatedPath]
    let needs: [RelatedPath]
    /// Whether anything may not or must stand beside it.
    let relates: Bool
    /// Groups of which exactly one, or at least one must stand there.
    let exactlyOne: [RelatedPath]
    let atLeastOne: [RelatedPath]
    /// What is demanded of each element of a list, set or map.
    let element: ValueRule?
    /// What is demanded of the keys of a map.
    let mapKeys: ValueRule?
    /// What is demanded of members of objects.
    let members: [String: ValueRule]
    /// The alternatives, in groups of which each must be fulfilled.
    let alternatives: [[ValueRule]]

    init(_ constraints: Constraints) {
        self.constraints = constraints
        judgesValues = constraints.judgesValues
        conflicts = Self.paths(constraints.conflictsWith)
        needs = Self.paths(constraints.requiredWith)
        exactlyOne = Self.paths(constraints.exactlyOneOf)
        atLeastOne = Self.paths(constraints.atLeastOneOf)
        relates = conflicts.count + needs.count > 0
        element = constraints.element.first.map(ValueRule.init)
        mapKeys = constraints.mapKeys.first.map(ValueRule.init)
        members = constraints.members.count == 0 ? [:] : constraints.members.mapValues(ValueRule.init)
        alternatives =
            constraints.alternatives.count == 0 ? [] : constraints.alternatives.map { $0.map(ValueRule.init) }
    }

    /// Most constraints name no others.
    private static func paths(_ texts: [String]) -> [RelatedPath] {
        texts.count == 0 ? [] : texts.map(RelatedPath.init)
    }
}

extension Constraints {
    /// Whether anything is demanded of a single value.
    fileprivate var judgesValues: Bool {
        words != nil || length != nil || lengthInCharacters != nil || integerRange != nil
            || numberRange != nil
            || numberAbove != nil || !integers.isEmpty || divisor != nil || !refusedWords.isEmpty
            || !patterns.isEmpty
            || !formats.isEmpty || prefix != nil || prefixLengths != nil || !refusedCharacters.isEmpty
            || !alternatives.isEmpty
    }
}

extension ValueRule {
    /// Whether it is one of several of which one must stand there.
    var isOfGroup: Bool { !exactlyOne.isEmpty || !atLeastOne.isEmpty }

    /// Whether the empty text may pass in a resource of the newer kit, whose types of text take it for none at all.
    var mayPassEmpty: Bool {
        constraints.words?.sdkType != nil || constraints.formats.contains(.arn)
            || constraints.formats.contains(.arnLike)
    }
}

/// What is wrong with a value.
struct ValueProblem: Hashable {
    /// The rule that the value breaks.
    let rule: SchemaRule
    /// What is wrong, to follow the value.
    let text: String
}

/// A safeguard whose value is not the same on both sides.
struct SafeguardEffect {
    let safeguard: Safeguard
    let difference: Difference
    let isWeaker: Bool
    let assessment: Assessment

    /// The row of the table.
    func row(_ address: String) -> SafeguardChange {
        SafeguardChange(
            address: address, subject: safeguard.subject.rawValue, path: difference.path.text,
            before: difference.before?.shown(upTo: 60), after: difference.after?.shown(upTo: 60), isWeaker: isWeaker,
            risk: safeguard.risk)
    }
}

extension Effects {
    /// What a difference does to safeguards: to a nested block that is one, and to each value within.
    static func onSafeguards(
        of type: String, by difference: Difference, _ rules: ReplacementRules
    ) -> [SafeguardEffect] {
        var found: [SafeguardEffect] = []
        if let effect = onBlock(of: type, by: difference) { found.append(effect) }
        for leaf in difference.leaves {
            let value = rules.argument(leaf.path, of: type)?.defaultValue
            if let effect = onSafeguard(of: type, by: leaf, defaultValue: value) { found.append(effect) }
        }
        return found
    }

    /// What a difference weakens, for certain or perhaps.
    static func weakenings(of type: String, by difference: Difference, _ rules: ReplacementRules) -> [Assessment] {
        let known = onSafeguards(of: type, by: difference, rules).filter { effect in
            let argument = rules.argument(effect.difference.path, of: type)
            return effect.isWeaker
                && argument.map {
                    !rules.isWithoutEffect(effect.difference, of: $0, isPart: difference.isElement(effect.difference))
                } ?? true
        }
        return known.map(\.assessment)
            + difference.leaves.compactMap { leaf in
                doubt(about: type, leaf, rules.argument(leaf.path, of: type) ?? ReplacementRules.Argument())
            }
    }

    /// A whole block that came or went.
    private static func onBlock(of type: String, by difference: Difference) -> SafeguardEffect? {
        guard (difference.before == nil) != (difference.after == nil),
            let safeguard = Safeguard.find(difference.path.names, of: type), case .kept = safeguard.order
        else { return nil }
        let isWeaker = difference.after == nil
        return SafeguardEffect(
            safeguard: safeguard, difference: difference, isWeaker: isWeaker,
            assessment: Assessment(
                isWeaker ? safeguard.risk : .inPlace,
                "\(safeguard.subject.rawValue) is \(isWeaker ? "weaker" : "stronger"): \(difference.path.text) is "
                    + (isWeaker ? "removed" : "added")))
    }

    /// What a weaker or stronger value does; nil where neither can be told.
    private static func onSafeguard(
        of type: String, by leaf: Difference, defaultValue: Tree?
    ) -> SafeguardEffect? {
        guard let safeguard = Safeguard.find(leaf.path.names, of: type) else { return nil }
        let (old, new) = (leaf.before ?? defaultValue, leaf.after ?? defaultValue)
        guard let before = safeguard.strength(of: old), let after = safeguard.strength(of: new), before != after else {
            return nil
        }
        let isWeaker = after < before
        let words = "\(leaf.path.text) \(shown(old)) → \(shown(new))"
        return SafeguardEffect(
            safeguard: safeguard, difference: leaf, isWeaker: isWeaker,
            assessment: Assessment(
                isWeaker ? risk(of: safeguard, type) : .inPlace,
                "\(safeguard.subject.rawValue) is \(isWeaker ? "weaker" : "stronger"): \(words)"))
    }

    /// A value that nobody knows before Terraform runs, in place of one that is not the weakest.
    private static func doubt(
        about type: String, _ leaf: Difference, _ argument: ReplacementRules.Argument
    ) -> Assessment? {
        guard let after = leaf.after, !after.revealed.isKnown, leaf.before?.isKnown ?? true,
            let safeguard = Safeguard.find(leaf.path.names, of: type), safeguard.strength(of: after) == nil,
            let before = safeguard.strength(of: leaf.before ?? argument.defaultValue), before > safeguard.weakest
        else { return nil }
        // What AWS chooses is known after apply only, and most of the time it is what it was.
        if after.revealed == .unknown, argument.isComputed { return nil }
        return Assessment(
            risk(of: safeguard, type),
            "\(safeguard.subject.rawValue) may be weaker: \(leaf.path.text) "
                + "\(shown(leaf.before ?? argument.defaultValue)) → \(shown(after))")
    }

    /// What a weakness comes to: what can be made again is not lost because it can be deleted.
    private static func risk(of safeguard: Safeguard, _ type: String) -> Risk {
        guard safeguard.subject == .deletion, safeguard.types.isEmpty else { return safeguard.risk }
        return min(safeguard.risk, deletion(of: type).risk)
    }

    private static func shown(_ tree: Tree?) -> String { tree?.shown(upTo: 40) ?? "not set" }
}

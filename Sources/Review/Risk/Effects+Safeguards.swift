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
        if let tree = difference.before ?? difference.after, (difference.before == nil) != (difference.after == nil) {
            onBlocks(of: type, within: tree, at: difference.path, isGone: difference.after == nil, into: &found)
        }
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
        return known.map(\.assessment) + otherSharing(of: type, by: difference)
            + difference.leaves.compactMap { leaf in
                doubt(about: type, leaf, rules.argument(leaf.path, of: type) ?? ReplacementRules.Argument())
            }
    }

    /// What gives access by being there, given to somebody else.
    private static func otherSharing(of type: String, by difference: Difference) -> [Assessment] {
        guard let words = TypeTraits.sharing[type], difference.after != nil, difference.path.names.count == 1,
            !isForPeople(difference.path.names[0]), difference.path.names[0] != "lifecycle"
        else { return [] }
        return [Assessment(.exposure, words)]
    }

    /// Blocks that protect by being there, and came or went, alone or with what they stand in.
    private static func onBlocks(
        of type: String, within tree: Tree, at path: Path, isGone: Bool, into found: inout [SafeguardEffect]
    ) {
        if let safeguard = Safeguard.find(path.names, of: type), case .kept = safeguard.order, tree.isBlock {
            let words = "\(safeguard.subject.rawValue) is \(isGone ? "weaker" : "stronger")"
            found.append(
                SafeguardEffect(
                    safeguard: safeguard,
                    difference: Difference(path, before: isGone ? tree : nil, after: isGone ? nil : tree),
                    isWeaker: isGone,
                    assessment: Assessment(
                        isGone ? safeguard.risk : .inPlace, "\(words): \(path.text) is \(isGone ? "removed" : "added")")
                ))
        }
        switch tree {
        case .object(let fields):
            for field in fields {
                onBlocks(
                    of: type, within: field.value, at: path.appending(.name(field.name)), isGone: isGone, into: &found)
            }
        case .list(let elements), .set(let elements):
            for (index, element) in elements.enumerated() {
                onBlocks(of: type, within: element, at: path.appending(.index(index)), isGone: isGone, into: &found)
            }
        default: break
        }
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

    static func shown(_ tree: Tree?) -> String { tree?.shown(upTo: 40) ?? "not set" }
}

extension Tree {
    /// Whether it may be a nested block, and not a list of them.
    fileprivate var isBlock: Bool { if case .object = self { true } else { false } }
}

/// For which addresses something lets a packet pass.
struct AddressCondition: Hashable {
    /// Those that pass for certain.
    var open: AddressSet
    /// Those that may pass: the certain ones, and what only apply decides.
    var possible: AddressSet

    static let closed = AddressCondition(open: .none, possible: .none)

    static func all(_ answer: Answer, _ family: IPFamily) -> AddressCondition {
        switch answer {
        case .open: AddressCondition(open: .all(family), possible: .all(family))
        case .unknown: AddressCondition(open: .none, possible: .all(family))
        case .closed: .closed
        }
    }

    func and(_ other: AddressCondition) -> AddressCondition {
        AddressCondition(open: open.intersection(other.open), possible: possible.intersection(other.possible))
    }

    func or(_ other: AddressCondition) -> AddressCondition {
        AddressCondition(open: open.union(other.open), possible: possible.union(other.possible))
    }

    /// What any number of conditions let pass.
    static func any(_ all: [AddressCondition]) -> AddressCondition {
        AddressCondition(
            open: AddressSet(unionOf: all.lazy.map(\.open)), possible: AddressSet(unionOf: all.lazy.map(\.possible)))
    }

    /// What holds if one of several filters is in force and nobody knows which.
    func either(_ other: AddressCondition) -> AddressCondition {
        AddressCondition(open: open.intersection(other.open), possible: possible.union(other.possible))
    }
}

/// An address that a path begins or ends at, and for which of its values the hops so far let packets pass.
struct AddressDomain {
    let family: IPFamily
    /// The values it may have.
    let values: AddressSet
    let meaning: Meaning
    private(set) var passed: AddressCondition

    /// Which of the values are meant.
    enum Meaning: Hashable {
        /// Anybody's, as with the internet: most of them, for a few may always be named by some rule.
        case anybody
        /// Whichever of them: one that passes is enough, as with a network that is asked about.
        case oneOf
        /// The one that apply will give: only what holds for all of them is certain.
        case someone
    }

    init(_ family: IPFamily, _ values: AddressSet, _ meaning: Meaning) {
        self.family = family
        self.values = values
        self.meaning = meaning
        passed = AddressCondition(open: values, possible: values)
    }

    /// Whether the values that are meant pass.
    func answer(_ condition: AddressCondition) -> Answer {
        switch meaning {
        case .anybody:
            let half = values.count / 2
            if condition.open.intersection(values).count > half { return .open }
            return condition.possible.intersection(values).count > half ? .unknown : .closed
        case .oneOf:
            if !values.isDisjoint(with: condition.open) { return .open }
            return values.isDisjoint(with: condition.possible) ? .closed : .unknown
        case .someone:
            if values.isSubset(of: condition.open) { return values.isEmpty ? .closed : .open }
            return values.isDisjoint(with: condition.possible) ? .closed : .unknown
        }
    }

    /// Passes a hop; closed where the hop leaves nothing of what came through the earlier ones.
    mutating func pass(_ condition: AddressCondition) -> Answer {
        let before = answer
        passed = passed.and(condition)
        if meaning == .oneOf { return before == .closed ? answer(condition) : answer }
        return answer == .closed && before != .closed ? .closed : answer(condition)
    }

    /// Whether a packet comes through all hops so far.
    var answer: Answer { answer(passed) }
}

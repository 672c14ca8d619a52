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
    /// Whether anybody of these is meant, as with the internet; else it is one of them that only apply knows.
    let isAnybody: Bool
    private(set) var passed: AddressCondition

    init(_ family: IPFamily, _ values: AddressSet, isAnybody: Bool) {
        self.family = family
        self.values = values
        self.isAnybody = isAnybody
        passed = AddressCondition(open: values, possible: values)
    }

    /// Whether all values pass; of anybody's addresses most are enough, for a few may always be named by some rule.
    func answer(_ condition: AddressCondition) -> Answer {
        if isAnybody {
            let half = values.count / 2
            if condition.open.intersection(values).count > half { return .open }
            return condition.possible.intersection(values).count > half ? .unknown : .closed
        }
        if values.isSubset(of: condition.open) { return values.isEmpty ? .closed : .open }
        return values.isDisjoint(with: condition.possible) ? .closed : .unknown
    }

    /// Passes a hop; closed where the hop leaves nothing of what came through the earlier ones.
    mutating func pass(_ condition: AddressCondition) -> Answer {
        let before = answer
        passed = passed.and(condition)
        return answer == .closed && before != .closed ? .closed : answer(condition)
    }

    /// Whether a packet comes through all hops so far.
    var answer: Answer { answer(passed) }
}

import Terraform

/// The entries of two plans that belong together and are not the same bytes.
struct PlanPairs {
    struct Pair {
        let before: PlannedChange?
        let after: PlannedChange?

        /// Whether the two can differ in permissions or network paths.
        var saysWhoMay: Bool {
            guard let change = after ?? before else { return false }
            if PermissionSurvey.isAbout(change.type) { return true }
            let (one, other) = (before?.change.after, after?.change.after)
            let members = (one?.members).map(Array.init) ?? []
            let others = (other?.members).map(Array.init) ?? []
            let keys = Set((members + others).map(\.key).filter { $0.contains("policy") })
            return keys.contains { key in
                switch (one?[key], other?[key]) {
                case (let own?, let its?): !own.isIdentical(to: its)
                default: true
                }
            }
        }
    }

    /// Pairs that may differ, in the order of the second plan, then what only the first has.
    private(set) var different: [Pair] = []

    init(_ before: [PlannedChange], _ after: [PlannedChange]) {
        var places: [String: [Int]] = [:]
        places.reserveCapacity(before.count)
        for (index, change) in before.enumerated().reversed() { places[change.key, default: []].append(index) }
        var isTaken = Array(repeating: false, count: before.count)
        for change in after {
            let key = change.key
            if let place = places[key]?.popLast() {
                isTaken[place] = true
                let other = before[place]
                let isSame = other.deferral == change.deferral && other.value.isIdentical(to: change.value)
                if !isSame { different.append(Pair(before: other, after: change)) }
            } else if !isTaken.isEmpty, let place = moved(change, &places) {
                isTaken[place] = true
                different.append(Pair(before: before[place], after: change))
            } else {
                different.append(Pair(before: nil, after: change))
            }
        }
        for (change, taken) in zip(before, isTaken) where !taken {
            different.append(Pair(before: change, after: nil))
        }
    }

    /// What the first plan still has under the address before a move.
    private func moved(_ change: PlannedChange, _ places: inout [String: [Int]]) -> Int? {
        change.previousAddress.flatMap { places[$0]?.popLast() }
    }
}

extension PlannedChange {
    /// What tells an entry from others: the address, and the key of a deposed object.
    var key: String { deposed.map { "\(address) \($0)" } ?? address }
}

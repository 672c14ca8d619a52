/// Finds out which elements of two collections belong together.
struct Pairing {
    let names: EnvironmentNames?
    let renames: Renames

    /// What becomes of an element.
    enum Pair: Equatable {
        case both(Int, Int)
        case first(Int)
        case second(Int)
    }

    /// Above this many leftover elements, likeness is not asked: they are paired in order.
    private static let mostToLiken = 200

    /// The elements of two lists, in order.
    func ofLists(_ before: [Tree], _ after: [Tree]) -> [Pair] {
        if before.count == after.count { return before.indices.map { .both($0, $0) } }
        var start = 0
        while start < min(before.count, after.count), isSame(before[start], after[start]) { start += 1 }
        var end = 0
        while end < min(before.count, after.count) - start,
            isSame(before[before.count - 1 - end], after[after.count - 1 - end])
        {
            end += 1
        }
        let middle = likened(
            Array(start..<(before.count - end)), Array(start..<(after.count - end)), before, after, keepsOrder: true)
        return (0..<start).map { .both($0, $0) } + middle
            + (0..<end).reversed().map { .both(before.count - 1 - $0, after.count - 1 - $0) }
    }

    /// The elements of two sets: equal ones first, then those that are most alike.
    func ofSets(_ before: [Tree], _ after: [Tree]) -> [Pair] {
        var pairs: [Pair] = []
        var restBefore = Array(before.indices)
        var restAfter = Array(after.indices)
        for blends in names == nil ? [false] : [false, true] {
            var places: [String: [Int]] = [:]
            for index in restAfter.reversed() { places[key(of: after[index], blends), default: []].append(index) }
            var used: Set<Int> = []
            restBefore.removeAll { index in
                guard let place = places[key(of: renamed(before[index]), blends)]?.popLast() else { return false }
                used.insert(place)
                pairs.append(.both(index, place))
                return true
            }
            restAfter.removeAll { used.contains($0) }
        }
        return pairs + likened(restBefore, restAfter, before, after, keepsOrder: false)
    }

    private func isSame(_ before: Tree, _ after: Tree) -> Bool {
        if before == after { return true }
        var comparison = TreeComparison(names: names, renames: renames)
        comparison.compare(before, after)
        return comparison.differences.isEmpty
    }

    /// Pairs what is left by likeness, best pairs first.
    private func likened(
        _ first: [Int], _ second: [Int], _ before: [Tree], _ after: [Tree], keepsOrder: Bool
    ) -> [Pair] {
        var (restFirst, restSecond) = (first, second)
        var pairs: [Pair] = []
        if first.count <= Self.mostToLiken, second.count <= Self.mostToLiken {
            for (one, other) in bestPairs(first, second, before, after, keepsOrder: keepsOrder) {
                pairs.append(.both(one, other))
                restFirst.removeAll { $0 == one }
                restSecond.removeAll { $0 == other }
            }
        }
        // Values without parts have no likeness: what was one value is now another.
        let plainFirst = restFirst.filter { !before[$0].isCollection }
        let plainSecond = restSecond.filter { !after[$0].isCollection }
        for (one, other) in zip(plainFirst, plainSecond) {
            pairs.append(.both(one, other))
            restFirst.removeAll { $0 == one }
            restSecond.removeAll { $0 == other }
        }
        // One block that became another is shown as a change of it.
        if restFirst.count == 1, restSecond.count == 1, pairs.isEmpty, first.count == 1, second.count == 1 {
            return [.both(restFirst[0], restSecond[0])]
        }
        return pairs + restFirst.map(Pair.first) + restSecond.map(Pair.second)
    }

    private func bestPairs(
        _ first: [Int], _ second: [Int], _ before: [Tree], _ after: [Tree], keepsOrder: Bool
    ) -> [(Int, Int)] {
        let likeness = Likeness(names: names)
        let leavesFirst = first.map { likeness.leaves(of: before[$0]) }
        let leavesSecond = second.map { likeness.leaves(of: after[$0]) }
        var candidates: [(score: Double, one: Int, other: Int)] = []
        for (one, leaves) in leavesFirst.enumerated() where before[first[one]].isCollection {
            for (other, otherLeaves) in leavesSecond.enumerated() where after[second[other]].isCollection {
                let score = Likeness.score(leaves, otherLeaves)
                if score >= 0.34 { candidates.append((score, one, other)) }
            }
        }
        candidates.sort { ($1.score, $0.one + $0.other, $0.one) < ($0.score, $1.one + $1.other, $1.one) }
        var taken: [(Int, Int)] = []
        for candidate in candidates {
            let isFree = taken.allSatisfy { pair in
                pair.0 != candidate.one && pair.1 != candidate.other
                    && (!keepsOrder || (pair.0 < candidate.one) == (pair.1 < candidate.other))
            }
            if isFree { taken.append((candidate.one, candidate.other)) }
        }
        return taken.sorted { $0.0 < $1.0 }.map { (first[$0.0], second[$0.1]) }
    }

    private func key(of tree: Tree, _ blends: Bool) -> String {
        let key = tree.key
        return blends ? names?.blended(key) ?? key : key
    }

    private func renamed(_ tree: Tree) -> Tree {
        renames.new.isEmpty ? tree : tree.mappingExpressions(renames.renamed)
    }
}

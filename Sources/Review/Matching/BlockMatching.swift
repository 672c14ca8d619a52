import Terraform

/// Finds out which blocks of two configurations are the same: by address, by `moved`, by likeness.
struct BlockMatching {
    /// A block that is on both sides.
    struct Pair {
        let before: PreparedBlock
        let after: PreparedBlock
        let reason: Reason
    }

    /// Why two blocks are taken for one.
    enum Reason {
        /// They have one address.
        case address
        /// The addresses differ in the environment's name alone.
        case environment
        /// A `moved` block says so.
        case moved
        /// They are so alike that one was renamed; Terraform does not know of it.
        case likeness
    }

    private(set) var pairs: [Pair] = []
    private(set) var removed: [PreparedBlock] = []
    private(set) var added: [PreparedBlock] = []
    /// Blocks that `moved` blocks move into a module, which says the rest about them, each with its new address.
    private(set) var movedIn: [(block: PreparedBlock, to: String)] = []
    /// Blocks that `moved` blocks move out of a module, each with its old address.
    private(set) var movedOut: [(block: PreparedBlock, from: String)] = []

    init(
        _ before: PreparedConfiguration, _ after: PreparedConfiguration, names: EnvironmentNames?
    ) {
        matchAddresses(before.blocks, after.blocks)
        guard !removed.isEmpty || !added.isEmpty else { return }
        matchMoved(Moves(before.configuration, after.configuration), before.configuration, after.configuration)
        guard !removed.isEmpty, !added.isEmpty else { return }
        if let names { matchFolded(names) }
        matchAlike(names)
    }

    /// Pairs blocks of one address. Most of them stand in one order on both sides; the others are looked up.
    private mutating func matchAddresses(_ before: [PreparedBlock], _ after: [PreparedBlock]) {
        var places: [Address: [Int]]?
        var isTaken = Array(repeating: false, count: after.count)
        var next = 0
        func place(of address: Address) -> Int? {
            if next < after.count, !isTaken[next], after[next].address == address { return next }
            if places == nil {
                var found: [Address: [Int]] = [:]
                for index in after.indices.reversed() where !isTaken[index] {
                    found[after[index].address, default: []].append(index)
                }
                places = found
            }
            while let place = places?[address]?.popLast() {
                if !isTaken[place] { return place }
            }
            return nil
        }
        for block in before {
            guard let place = place(of: block.address) else {
                removed.append(block)
                continue
            }
            isTaken[place] = true
            next = place + 1
            pairs.append(Pair(before: block, after: after[place], reason: .address))
        }
        added = zip(after, isTaken).filter { !$0.1 }.map(\.0)
    }

    private mutating func matchMoved(_ moves: Moves, _ before: Configuration, _ after: Configuration) {
        guard !moves.isEmpty else { return }
        match(.moved) { block, added in
            let targets = moves.targets(of: block.address.text)
            return added.firstIndex { $0.address.kind == block.address.kind && targets.contains($0.address.text) }
        }
        removed.removeAll { block in
            guard let place = after.place(among: moves.targets(of: block.address.text), of: block) else { return false }
            movedIn.append((block, place))
            return true
        }
        added.removeAll { block in
            guard let place = before.place(among: moves.sources(of: block.address.text), of: block) else {
                return false
            }
            movedOut.append((block, place))
            return true
        }
    }

    private mutating func matchFolded(_ names: EnvironmentNames) {
        match(.environment) { block, added in
            added.firstIndex { other in
                other.address.kind == block.address.kind && other.address.type == block.address.type
                    && names.explains(block.address.text, other.address.text)
            }
        }
    }

    /// Pairs each removed block with the added one that `find` names.
    private mutating func match(_ reason: Reason, _ find: (PreparedBlock, [PreparedBlock]) -> Int?) {
        var rest: [PreparedBlock] = []
        for block in removed {
            if let index = find(block, added) {
                pairs.append(Pair(before: block, after: added.remove(at: index), reason: reason))
            } else {
                rest.append(block)
            }
        }
        removed = rest
    }

    /// Above this many candidates of one type, only equal blocks count as renamed.
    private static let mostToLiken = 100
    /// From here on two blocks are taken for one.
    private static let threshold = 0.6

    private mutating func matchAlike(_ names: EnvironmentNames?) {
        let likeness = Likeness(names: names)
        let types = Set(removed.map(\.address.typeKey)).intersection(added.map(\.address.typeKey))
        for type in types.sorted() {
            let first = removed.filter { $0.address.typeKey == type }
            let second = added.filter { $0.address.typeKey == type }
            guard first.count <= Self.mostToLiken, second.count <= Self.mostToLiken else {
                takeEqual(first, second)
                continue
            }
            let leavesFirst = first.map { likeness.leaves(of: $0.tree) }
            let leavesSecond = second.map { likeness.leaves(of: $0.tree) }
            var candidates: [(score: Double, one: Int, other: Int)] = []
            for (one, leaves) in leavesFirst.enumerated() {
                for (other, otherLeaves) in leavesSecond.enumerated() {
                    let score = Likeness.score(leaves, otherLeaves)
                    if score >= Self.threshold { candidates.append((score, one, other)) }
                }
            }
            take(candidates, first, second)
        }
    }

    /// Pairs blocks of the same contents, for which no likeness has to be asked.
    private mutating func takeEqual(_ first: [PreparedBlock], _ second: [PreparedBlock]) {
        var places: [String: [Int]] = [:]
        for index in second.indices.sorted(by: { second[$0].address.text > second[$1].address.text }) {
            places[second[index].tree.key, default: []].append(index)
        }
        var candidates: [(score: Double, one: Int, other: Int)] = []
        for index in first.indices.sorted(by: { first[$0].address.text < first[$1].address.text }) {
            if let place = places[first[index].tree.key]?.popLast() { candidates.append((1, index, place)) }
        }
        take(candidates, first, second)
    }

    private mutating func take(
        _ candidates: [(score: Double, one: Int, other: Int)], _ first: [PreparedBlock], _ second: [PreparedBlock]
    ) {
        var (takenFirst, takenSecond): (Set<Int>, Set<Int>) = ([], [])
        func names(_ candidate: (score: Double, one: Int, other: Int)) -> (String, String) {
            (first[candidate.one].address.text, second[candidate.other].address.text)
        }
        for candidate in candidates.sorted(by: { $0.score == $1.score ? names($0) < names($1) : $0.score > $1.score }) {
            guard !takenFirst.contains(candidate.one), !takenSecond.contains(candidate.other) else { continue }
            takenFirst.insert(candidate.one)
            takenSecond.insert(candidate.other)
            let (one, other) = (first[candidate.one], second[candidate.other])
            pairs.append(Pair(before: one, after: other, reason: .likeness))
        }
        let gone = Set(takenFirst.map { first[$0].address })
        let new = Set(takenSecond.map { second[$0].address })
        removed.removeAll { gone.contains($0.address) }
        added.removeAll { new.contains($0.address) }
    }
}

extension Address {
    fileprivate var typeKey: String { "\(kind.keyword) \(type)" }
}

extension Configuration {
    /// The first of some addresses that lies in a module which the configuration calls; nil for what is no resource.
    fileprivate func place(among addresses: Set<String>, of block: PreparedBlock) -> String? {
        guard block.address.kind == .resource else { return nil }
        return addresses.sorted().first { address in
            let steps = address.split(separator: ".")
            guard steps.count > 2, steps[0] == "module" else { return false }
            let module = steps[1].prefix { $0 != "[" }
            return blocks.contains { $0.address.kind == .module && $0.address.name == module }
        }
    }
}

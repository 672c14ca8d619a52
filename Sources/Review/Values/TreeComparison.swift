/// Compares trees, and keeps what is different and what only the environment's name or a new address explains.
struct TreeComparison {
    /// The environments' names; nil where both sides are of one.
    var names: EnvironmentNames?
    /// The addresses that are new, by the old ones.
    var renames = Renames()
    /// What is different.
    private(set) var differences: [Difference] = []
    /// What differs in the environment's name alone.
    private(set) var folded: [Difference] = []
    /// Where a block may stand, which may be written alone or in a list of one; nowhere in planned values.
    private let blocks: BlockPlaces?
    private var path: [Path.Step] = []
    /// Whether the values are those of JSON within text, which has no blocks.
    private var isInJSON = false

    init(names: EnvironmentNames? = nil, renames: Renames = Renames(), blocks: BlockPlaces? = nil) {
        self.names = names
        self.renames = renames
        self.blocks = blocks
    }

    /// The differences of two blocks.
    mutating func compare(_ before: Tree, _ after: Tree) {
        switch (before, after) {
        case (.object(let one), .object(let other)): compare(one, other)
        case (.json(let one), .json(let other)): compareDocuments(one, other)
        case (.list(let one), .list(let other)): compareLists(one, other)
        case (.set(let one), .set(let other)): compareSets(one, other)
        // In policies, a list of one and the one alone are the same.
        case (.set(let one), let other) where one.count == 1 && isInJSON: at(.index(0)) { $0.compare(one[0], other) }
        case (let one, .set(let other)) where other.count == 1 && isInJSON: at(.index(0)) { $0.compare(one, other[0]) }
        case (.list(let one), .object) where one.count == 1 && isBlock: compare(one[0], after)
        case (.set(let one), .object) where one.count == 1 && isBlock: compare(one[0], after)
        case (.object, .list(let other)) where other.count == 1 && isBlock: compare(before, other[0])
        case (.object, .set(let other)) where other.count == 1 && isBlock: compare(before, other[0])
        case (.list(let one), .set(let other)), (.set(let one), .list(let other)): compareSets(one, other)
        case (.sensitive(let one), .sensitive(let other)): compareHidden(one, other)
        case (.sensitive(let one), let other): compareHidden(one, other)
        case (let one, .sensitive(let other)): compareHidden(one, other)
        default: compareLeaves(before, after)
        }
    }

    /// Whether the value may be a block.
    private var isBlock: Bool { !isInJSON && blocks?.has(Path(path).names) == true }

    private mutating func compareDocuments(_ before: Tree, _ after: Tree) {
        let wasInJSON = isInJSON
        isInJSON = true
        compare(before, after)
        isInJSON = wasInJSON
    }

    private mutating func at(_ step: Path.Step, _ compare: (inout TreeComparison) -> Void) {
        path.append(step)
        compare(&self)
        path.removeLast()
    }

    private mutating func add(_ before: Tree?, _ after: Tree?) {
        differences.append(Difference(Path(path), before: before, after: after))
    }

    private mutating func compareLeaves(_ before: Tree, _ after: Tree) {
        if before == after { return }
        if renames.explain(before, after) { return }
        if let names, names.explains(before, after) {
            folded.append(Difference(Path(path), before: before, after: after))
        } else {
            add(before, after)
        }
    }

    /// Hidden values are compared, and shown as hidden on both sides.
    private mutating func compareHidden(_ before: Tree, _ after: Tree) {
        var inner = TreeComparison(names: names, renames: renames, blocks: blocks)
        (inner.path, inner.isInJSON) = (path, isInJSON)
        inner.compare(before, after)
        folded += inner.folded
        if !inner.differences.isEmpty { add(.sensitive(before), .sensitive(after)) }
    }

    private mutating func compare(_ before: [Tree.Field], _ after: [Tree.Field]) {
        var (first, second) = (0, 0)
        while first < before.count || second < after.count {
            if second == after.count || (first < before.count && before[first].name < after[second].name) {
                at(.name(before[first].name)) { $0.add(before[first].value, nil) }
                first += 1
            } else if first == before.count || after[second].name < before[first].name {
                at(.name(after[second].name)) { $0.add(nil, after[second].value) }
                second += 1
            } else {
                at(.name(before[first].name)) { $0.compare(before[first].value, after[second].value) }
                first += 1
                second += 1
            }
        }
    }

    private mutating func compareLists(_ before: [Tree], _ after: [Tree]) {
        for pair in Pairing(names: names, renames: renames).ofLists(before, after) { compare(pair, before, after) }
    }

    private mutating func compareSets(_ before: [Tree], _ after: [Tree]) {
        for pair in Pairing(names: names, renames: renames).ofSets(before, after) { compare(pair, before, after) }
    }

    private mutating func compare(_ pair: Pairing.Pair, _ before: [Tree], _ after: [Tree]) {
        switch pair {
        case .both(let first, let second):
            // The lesser index, so that a swap of the sides gives the same path.
            at(.index(min(first, second))) { $0.compare(before[first], after[second]) }
        case .first(let index): at(.index(index)) { $0.add(before[index], nil) }
        case .second(let index): at(.index(index)) { $0.add(nil, after[index]) }
        }
    }
}

extension Tree {
    var isCollection: Bool {
        switch self {
        case .list, .set, .object, .json: true
        default: false
        }
    }
}

extension EnvironmentNames {
    /// Whether two values without parts differ in nothing but the environment's name.
    func explains(_ before: Tree, _ after: Tree) -> Bool {
        switch (before, after) {
        case (.text(let one), .text(let other)): explains(one, other)
        case (.expression(let one), .expression(let other)): explains(one, other)
        case (.template(let one), .template(let other)): explains(Tree.shown(one), Tree.shown(other))
        default: false
        }
    }
}

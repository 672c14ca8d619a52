extension Difference {
    /// The difference taken apart: one for each value without parts that came, went or changed.
    var leaves: [Difference] {
        var leaves: [Difference] = []
        Self.collect(path, before, after, into: &leaves)
        return leaves
    }

    private static func collect(_ path: Path, _ before: Tree?, _ after: Tree?, into leaves: inout [Difference]) {
        switch (before, after) {
        case (let tree?, nil): collect(path, tree, into: &leaves) { Difference($0, before: $1, after: nil) }
        case (nil, let tree?): collect(path, tree, into: &leaves) { Difference($0, before: nil, after: $1) }
        default: leaves.append(Difference(path, before: before, after: after))
        }
    }

    private static func collect(
        _ path: Path, _ tree: Tree, into leaves: inout [Difference], _ make: (Path, Tree) -> Difference
    ) {
        switch tree {
        case .object(let fields) where !fields.isEmpty:
            for field in fields { collect(path.appending(.name(field.name)), field.value, into: &leaves, make) }
        case .list(let elements) where !elements.isEmpty, .set(let elements) where !elements.isEmpty:
            for (index, element) in elements.enumerated() {
                collect(path.appending(.index(index)), element, into: &leaves, make)
            }
        default: leaves.append(make(path, tree))
        }
    }
}

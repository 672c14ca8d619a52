import Provider
import Terraform

/// Compares what two plans decide, entry by entry.
struct DecisionComparison {
    private let builder: TreeBuilder
    /// When either plan was made.
    private let times: (String, String)?

    init(_ approved: Plan, _ plan: Plan, _ builder: TreeBuilder) {
        self.builder = builder
        times = approved.timestamp.flatMap { first in plan.timestamp.map { (first, $0) } }
    }

    // MARK: Resources

    /// What two entries of one resource decide differently.
    func differences(of pair: PlanPairs.Pair) -> [String] {
        func deciding(_ change: PlannedChange?) -> PlannedResource? {
            change.map { PlannedResource($0, builder: builder) }.flatMap { $0.decides ? $0 : nil }
        }
        let (one, other) = (deciding(pair.before), deciding(pair.after))
        guard let resource = other ?? one else { return [] }
        let address = resource.address
        guard let one, let other else {
            return [
                other == nil
                    ? "\(address) was to be \(resource.decision.words), and is not"
                    : "\(address) is \(resource.decision.words), which was not approved"
            ]
        }
        var found: [String] = []
        if one.decision != other.decision {
            found.append("\(address) was to be \(one.decision.words), and is \(other.decision.words)")
        }
        if one.entry.provider != other.entry.provider { found.append("\(address) has another provider") }
        if hasDifferences(unknown(one.entry), unknown(other.entry)) {
            found.append("\(address) has what this version does not know, and not the same")
        }
        if one.losesObject, other.losesObject { found += lostObject(one, other) }
        // What becomes of an object that one of the plans does away with needs no more words.
        guard (one.values.after == nil) == (other.values.after == nil) else { return found }
        if Set(one.replacePaths) != Set(other.replacePaths) {
            found.append("\(address) is replaced for another reason")
        }
        if one.entry.previousAddress != other.entry.previousAddress {
            found.append("\(address) is moved in one plan only")
        }
        if hasDifferences(plain(one.values.importing), plain(other.values.importing)) {
            found.append("\(address) is another object that is imported")
        }
        let keys = other.values.changedKeys(since: one.values)
        for difference in self.differences(one.after(only: keys), other.after(only: keys)) {
            found.append("\(address): \(difference.path.text) leads to another value")
        }
        return found
    }

    /// What tells the objects apart that either plan does away with.
    private func lostObject(_ one: PlannedResource, _ other: PlannedResource) -> [String] {
        guard let before = one.values.before, let after = other.values.before, !before.isIdentical(to: after) else {
            return []
        }
        let schema = builder.block(one.entry.mode == "data" ? .data : .resource, one.type)
        return differences(one.before(), other.before()).compactMap { difference in
            // What only AWS says, such as a time, tells no object from another; its name does.
            let name = difference.path.names.first ?? ""
            if let attribute = schema?.attribute(name), attribute.isComputed, !attribute.isOptional,
                name != "id", name != "arn"
            {
                return nil
            }
            return "\(one.address): the object that is \(other.decision.words) has another \(difference.path.text)"
        }
    }

    // MARK: Outputs

    /// The outputs that have other values, or are no longer hidden.
    func outputs(_ approved: Plan, _ plan: Plan) -> [String] {
        let (one, other) = (outputs(of: approved), outputs(of: plan))
        return Set(one.keys).union(other.keys).sorted().flatMap { name -> [String] in
            let (first, second) = (one[name], other[name])
            var found: [String] = []
            if let first, let second, first.isHidden != second.isHidden {
                found.append("output.\(name) is hidden in one plan only")
            }
            if hasDifferences(first?.tree ?? .null, second?.tree ?? .null) {
                found.append("output.\(name) leads to another value")
            }
            return found
        }
    }

    private func outputs(of plan: Plan) -> [String: (tree: Tree, isHidden: Bool)] {
        let trees = PlannedTree(builder: builder, type: "")
        let pairs = plan.outputs.filter { $0.change.actions != ["no-op"] }.map { name, values in
            let value = trees.tree(
                values.after, unknown: values.afterUnknown, sensitive: values.afterSensitive, nil)
            let tree = Tree.sorted([
                .init("actions", .text(values.actions.joined(separator: ","))), .init("value", value),
            ])
            return (name, (tree: tree, isHidden: value.hasSensitive))
        }
        return Dictionary(pairs) { first, _ in first }
    }

    // MARK: What this version does not know

    /// Parts of the plans that this version does not know and that are not the same.
    func unknownParts(_ approved: Plan, _ plan: Plan) -> [String] {
        let (one, other) = (unknownParts(of: approved), unknownParts(of: plan))
        return Set(one.keys).union(other.keys).sorted().filter { hasDifferences(one[$0] ?? .null, other[$0] ?? .null) }
            .map { "the plan's '\($0)', which this version does not know, is not the same" }
    }

    private func unknownParts(of plan: Plan) -> [String: Tree] {
        let parts = plan.unknownParts.map { part in
            // Entries have no order, as those that are known have none.
            if case .list(let elements) = plain(part.value) {
                (part.key, Tree.set(elements))
            } else {
                (part.key, plain(part.value))
            }
        }
        return Dictionary(parts) { first, _ in first }
    }

    private func unknown(_ entry: PlannedChange) -> Tree {
        .sorted(entry.unknownParts.map { Tree.Field($0.key, plain($0.value)) })
    }

    // MARK: Values

    private func plain(_ value: JSONValue?) -> Tree {
        PlannedTree(builder: builder, type: "").tree(value, unknown: nil, sensitive: nil, nil)
    }

    private func hasDifferences(_ before: Tree, _ after: Tree) -> Bool { !differences(before, after).isEmpty }

    private func differences(_ before: Tree, _ after: Tree) -> [Difference] {
        var trees = TreeComparison()
        trees.compare(before, after)
        return trees.differences.filter { !isTime($0) }
    }

    /// Whether values are the times at which their plans were made (`plantimestamp()`), alone or within a text.
    private func isTime(_ difference: Difference) -> Bool {
        guard let times, let before = difference.before?.plainText, let after = difference.after?.plainText else {
            return false
        }
        return before.contains(times.0) && before.replacing(times.0, with: times.1) == after
    }
}

extension PlannedResource {
    /// Whether applying the plan does anything to the object.
    fileprivate var decides: Bool { isChange || decision.action == .read }

    /// Whether the object that there is goes away, or is no longer managed.
    fileprivate var losesObject: Bool {
        switch decision.action {
        case .nothing, .create, .read, .update: false
        case .delete, .forget, .deleteThenCreate, .createThenDelete, .createThenForget, .other: true
        }
    }
}

extension Tree {
    /// Text, also where it is hidden.
    fileprivate var plainText: String? {
        switch self {
        case .text(let text): text
        case .sensitive(let tree): tree.plainText
        default: nil
        }
    }
}

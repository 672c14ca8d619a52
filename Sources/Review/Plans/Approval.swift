public import Provider
public import Terraform

/// Whether a second plan is the decision that somebody approved when seeing the first.
///
/// The order of entries and keys, the time of planning, the state before and what is known after apply only make no
/// difference. What is done to which object, why it is replaced, and every value that it leads to do.
public struct Approval: Sendable {
    /// What is decided differently, a line each; empty where both plans are one decision.
    public let differences: [String]

    /// Compares two plans as decisions.
    public init(_ approved: Plan, _ plan: Plan, schema: Schema = .aws) {
        let builder = TreeBuilder(schema: schema)
        let times = approved.timestamp.flatMap { first in plan.timestamp.map { (first, $0) } }
        var differences: [String] = []
        if approved.isErrored != plan.isErrored { differences.append("planning failed in one of the plans") }
        if approved.isComplete != plan.isComplete { differences.append("one of the plans is not complete") }
        for pair in PlanPairs(approved, plan).different {
            differences += Self.compare(
                pair.before.map { PlannedResource($0, builder: builder) },
                pair.after.map { PlannedResource($0, builder: builder) }, times)
        }
        differences += Self.compareOutputs(approved, plan, builder, times)
        let deferred = (Self.deferred(approved), Self.deferred(plan))
        for line in deferred.0.symmetricDifference(deferred.1) {
            differences.append("\(line) is deferred in one plan only")
        }
        self.differences = differences.sorted()
    }

    private static func compare(
        _ approved: PlannedResource?, _ planned: PlannedResource?, _ times: (String, String)?
    ) -> [String] {
        let one = approved.flatMap { $0.decides ? $0 : nil }
        let other = planned.flatMap { $0.decides ? $0 : nil }
        guard let resource = other ?? one else { return [] }
        guard let one, let other else {
            return [
                other == nil
                    ? "\(resource.address) was to be \(resource.decision.words), and is not"
                    : "\(resource.address) is \(resource.decision.words), which was not approved"
            ]
        }
        var found: [String] = []
        if one.decision != other.decision {
            found.append("\(resource.address) was to be \(one.decision.words), and is \(other.decision.words)")
        }
        // What becomes of an object that one of the plans does away with needs no more words.
        guard (one.values.after == nil) == (other.values.after == nil) else { return found }
        if Set(one.replacePaths) != Set(other.replacePaths) {
            found.append("\(resource.address) is replaced for another reason")
        }
        if one.entry.previousAddress != other.entry.previousAddress {
            found.append("\(resource.address) is moved in one plan only")
        }
        if identity(one) != identity(other) { found.append("\(resource.address) is another object that is imported") }
        if one.entry.unknownKeys != other.entry.unknownKeys {
            found.append("\(resource.address) has what this version does not know in one plan only")
        }
        var trees = TreeComparison()
        let keys = other.values.changedKeys(since: one.values)
        trees.compare(one.after(only: keys), other.after(only: keys))
        for difference in trees.differences where !isTime(difference, times) {
            found.append("\(resource.address): \(difference.path.text) leads to another value")
        }
        return found
    }

    /// What is imported, as text.
    private static func identity(_ resource: PlannedResource) -> String {
        let trees = PlannedTree(builder: TreeBuilder(schema: .aws), type: "")
        return trees.tree(resource.values.importing, unknown: nil, sensitive: nil, nil).key
    }

    private static func compareOutputs(
        _ approved: Plan, _ plan: Plan, _ builder: TreeBuilder, _ times: (String, String)?
    ) -> [String] {
        func values(_ plan: Plan) -> [String: Tree] {
            let trees = PlannedTree(builder: builder, type: "")
            let pairs = plan.outputs.filter { $0.change.actions != ["no-op"] }.map { name, values in
                let tree = trees.tree(
                    values.after, unknown: values.afterUnknown, sensitive: values.afterSensitive, nil)
                return (
                    name,
                    Tree.sorted([.init("actions", .text(values.actions.joined(separator: ","))), .init("value", tree)])
                )
            }
            return Dictionary(pairs) { first, _ in first }
        }
        let (one, other) = (values(approved), values(plan))
        return Set(one.keys).union(other.keys).sorted().filter { name in
            var trees = TreeComparison()
            trees.compare(one[name] ?? .null, other[name] ?? .null)
            return trees.differences.contains { !isTime($0, times) }
        }.map { "output.\($0) leads to another value" }
    }

    /// Whether values are the times at which their plans were made (`plantimestamp()`), alone or within a text.
    private static func isTime(_ difference: Difference, _ times: (String, String)?) -> Bool {
        guard let times, let before = difference.before?.plainText, let after = difference.after?.plainText else {
            return false
        }
        return before.contains(times.0) && before.replacing(times.0, with: times.1) == after
    }

    private static func deferred(_ plan: Plan) -> Set<String> {
        Set(
            plan.deferred.map {
                "\($0.change.address) (\($0.change.change.actions.joined(separator: ", ")), \($0.reason))"
            })
    }
}

extension PlannedResource {
    /// Whether applying the plan does anything to the object.
    fileprivate var decides: Bool { isChange || decision.action == .read }
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

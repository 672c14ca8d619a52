import Provider
import Terraform

/// A planned change with its trees, ready to be judged.
struct PlannedResource {
    let entry: PlannedChange
    let address: String
    let type: String
    let values: PlannedValues
    let decision: Decision
    private let builder: TreeBuilder

    init(_ entry: PlannedChange, builder: TreeBuilder) {
        self.entry = entry
        self.builder = builder
        type = entry.type
        let deposed = entry.deposed.map { " (deposed object \($0))" } ?? ""
        address = entry.address + deposed
        values = entry.change
        decision = Decision(values.actions)
    }

    /// The values before; those of some arguments where only these are wanted.
    func before(only keys: Set<String>? = nil) -> Tree {
        trees.tree(values.before, unknown: nil, sensitive: values.beforeSensitive, schema, only: keys)
    }

    /// The values after; those of some arguments where only these are wanted.
    func after(only keys: Set<String>? = nil) -> Tree {
        let unknown = values.after == nil ? nil : values.afterUnknown
        return trees.tree(values.after, unknown: unknown, sensitive: values.afterSensitive, schema, only: keys)
    }

    private var trees: PlannedTree { PlannedTree(builder: builder, type: type) }
    private var schema: BlockSchema? { builder.block(entry.mode == "data" ? .data : .resource, type) }

    /// The paths that make the resource be replaced, in words.
    var replacePaths: [String] {
        values.replacePaths.map { steps in
            Path(
                steps.map { step in
                    step.integer.map(Path.Step.index) ?? .name(step.string ?? "")
                }
            ).text
        }
    }

    /// What the plan changes in the object.
    var differences: [Difference] {
        switch decision.action {
        case .create: return after().fields.map { Difference(Path([.name($0.name)]), before: nil, after: $0.value) }
        case .delete, .forget:
            return before().fields.map { Difference(Path([.name($0.name)]), before: $0.value, after: nil) }
        default:
            var comparison = TreeComparison()
            let keys = values.changedKeys
            comparison.compare(before(only: keys), after(only: keys))
            // Terraform tells nothing, the empty text and the empty list apart; nobody else does.
            return comparison.differences.filter { !($0.before ?? .null).isEmpty || !($0.after ?? .null).isEmpty }
        }
    }

    /// What belongs to the change beside its values.
    var notes: [String] {
        var notes: [String] = []
        if let reason = entry.actionReason, reason != "replace_because_cannot_update" || replacePaths.isEmpty {
            notes.append(Decision.words(forReason: reason))
        }
        if let importing = values.importing {
            let id = importing["id"]?.string ?? importing["identity"].map { _ in "its identity" }
            notes.append("imported" + (id.map { " by \($0)" } ?? ""))
        }
        if values.generatedConfiguration != nil { notes.append("Terraform generated its configuration") }
        if entry.deposed != nil { notes.append("what is left of an earlier replacement") }
        return notes + unknowns
    }

    /// What the entry says that this version does not know.
    var unknowns: [String] {
        // Nobody knows which of its values are secrets.
        entry.unknownParts.map { "the plan says '\($0.key)', which this version does not know" }
    }

    /// An assessment of the change, with the word that it comes later where it does.
    func timed(_ assessment: Assessment) -> Assessment {
        guard let reason = entry.deferral else { return assessment }
        return Assessment(assessment.risk, "deferred (\(Decision.words(forDeferral: reason))): \(assessment.reason)")
    }

    /// Whether the plan does anything with the object or its address.
    var isChange: Bool {
        switch decision.action {
        case .nothing: entry.previousAddress != nil || values.importing != nil
        case .read: false
        default: true
        }
    }

    var isReplacement: Bool {
        switch decision.action {
        case .deleteThenCreate, .createThenDelete, .createThenForget: true
        default: false
        }
    }
}

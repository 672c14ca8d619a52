public import Provider
public import Terraform

extension ReviewReport {
    /// Compares what a configuration says with what a plan leads to.
    ///
    /// Only what both know is compared: arguments that are literal, or become so by the plan's variables; arguments that
    /// the plan has and the configuration has not count where the provider neither computes nor assumes them.
    ///
    /// - Parameters:
    ///   - configuration: The configuration, with nested blocks by the provider's schema.
    ///   - plan: The plan.
    ///   - isPlanFirst: Whether the plan is the first side.
    ///   - names: What the sides are called.
    ///   - modules: Gives the configuration of a local module by its folder relative to the document; nil where there is
    ///     none. What other modules make is not compared, which a remark says.
    public init(
        comparing configuration: Configuration, with plan: Plan, isPlanFirst: Bool,
        names: (before: String, after: String), schema: Schema = .aws,
        modules: (String) -> Configuration? = { _ in nil }
    ) {
        self.init(before: names.before, after: names.after)
        var comparison = PlannedComparison(configuration, plan, isPlanFirst: isPlanFirst, schema: schema, modules)
        comparison.run(plan)
        changes = comparison.changes.sorted()
        remarks = PlanRemarks(of: plan, builder: comparison.builder).all + comparison.remarks
    }
}

/// The work of comparing a configuration with a plan.
private struct PlannedComparison {
    let builder: TreeBuilder
    private let rules: ReplacementRules
    private let document: EvaluatedDocument
    private let isPlanFirst: Bool
    private(set) var changes: [Change] = []
    private(set) var remarks: [ReviewReport.Remark] = []

    init(
        _ configuration: Configuration, _ plan: Plan, isPlanFirst: Bool, schema: Schema,
        _ modules: (String) -> Configuration?
    ) {
        builder = TreeBuilder(schema: schema)
        rules = ReplacementRules(builder: builder)
        document = EvaluatedDocument(configuration, variables: plan.variables, builder: builder, modules: modules)
        self.isPlanFirst = isPlanFirst
    }

    mutating func run(_ plan: Plan) {
        var planned = PlannedObjects(plan)
        // Whatever apply decides the number of takes what is left.
        for resource in document.resources.filter(\.isCertain) {
            if let change = planned.take(resource.address) { compare(resource, change) } else { addOnly(resource) }
        }
        for resource in document.resources where !resource.isCertain {
            for change in planned.takeAll(like: resource.address) { compare(resource, change) }
        }
        var unread: Set<String> = []
        for change in planned.rest {
            if let module = document.unreadModule(of: change.address) {
                unread.insert(module)
            } else {
                addOnly(PlannedResource(change, builder: builder))
            }
        }
        remarks = unread.sorted().map {
            ReviewReport.Remark(
                "module", $0, "what it makes is not compared: its source is no folder beside the document")
        }
    }

    private mutating func compare(_ configured: EvaluatedDocument.Resource, _ change: PlannedChange) {
        let tree = configured.tree
        let resource = PlannedResource(change, builder: builder)
        var differences: [Difference] = []
        let after = resource.after()
        for field in tree.fields where !Self.metaArguments.contains(field.name) {
            differences += compare(Path([.name(field.name)]), field.value, after[field.name] ?? .null, resource.type)
        }
        let own = Set(tree.fields.map(\.name))
        for field in after.fields where !own.contains(field.name) {
            differences += compare(Path([.name(field.name)]), .null, field.value, resource.type)
        }
        guard !differences.isEmpty else { return }
        let judge = ResourceJudge(rules: rules, type: resource.type, after: tree)
        changes.append(
            Change(
                resource.address, .changed, differences,
                Judge.worst(judge.assess(differences), otherwise: Assessment(.inPlace, "differs")),
                at: configured.position))
    }

    /// The differences of a value, without those that cannot be told.
    private func compare(_ path: Path, _ configured: Tree, _ planned: Tree, _ type: String) -> [Difference] {
        var trees = TreeComparison(blocks: BlockPlaces(kind: .resource, type: type, builder))
        trees.compare(
            Tree.object([.init(path.names[0], isPlanFirst ? planned : configured)]),
            Tree.object([.init(path.names[0], isPlanFirst ? configured : planned)]))
        return trees.differences.flatMap(\.leaves).filter { leaf in
            let own = isPlanFirst ? leaf.after : leaf.before
            let its = isPlanFirst ? leaf.before : leaf.after
            guard own?.isKnown ?? true, its?.isKnown ?? true else { return false }
            let argument = rules.argument(leaf.path, of: type)
            if own == nil || own == .null {
                // What nobody configured is AWS's, the provider's, or nothing.
                guard let argument, !argument.isComputed, its?.isEmpty == false, its?.flag != false, its?.numeric != 0
                else {
                    return false
                }
                return argument.defaultValue != its
            }
            return true
        }
    }

    private static let metaArguments: Set<String> = [
        "lifecycle", "depends_on", "count", "for_each", "provider", "provisioner", "connection", "dynamic", "timeouts",
    ]

    private mutating func addOnly(_ configured: EvaluatedDocument.Resource) {
        let differences = configured.tree.fields.map { field in
            let path = Path([.name(field.name)])
            return isPlanFirst
                ? Difference(path, before: nil, after: field.value) : Difference(path, before: field.value, after: nil)
        }
        changes.append(
            Change(
                configured.address, isPlanFirst ? .added : .removed, differences,
                isPlanFirst
                    ? Assessment(.inPlace, "not in the plan")
                    : Effects.deletion(of: configured.type, "not in the plan"),
                at: configured.position))
    }

    private mutating func addOnly(_ resource: PlannedResource) {
        let differences = resource.after().fields.map { field in
            let path = Path([.name(field.name)])
            return isPlanFirst
                ? Difference(path, before: field.value, after: nil) : Difference(path, before: nil, after: field.value)
        }
        changes.append(
            Change(
                resource.address, isPlanFirst ? .removed : .added, differences,
                isPlanFirst
                    ? Effects.deletion(of: resource.type, "not in the configuration")
                    : Assessment(.inPlace, "not in the configuration")))
    }
}

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
    public init(
        comparing configuration: Configuration, with plan: Plan, isPlanFirst: Bool,
        names: (before: String, after: String), schema: Schema = .aws
    ) {
        self.init(before: names.before, after: names.after)
        let comparison = PlannedComparison(configuration, plan, isPlanFirst: isPlanFirst, schema: schema)
        changes = comparison.changes.sorted()
        remarks = PlanRemarks(of: plan, builder: comparison.builder).all
    }
}

/// The work of comparing a configuration with a plan.
private struct PlannedComparison {
    let builder: TreeBuilder
    private let rules: ReplacementRules
    private let resolver: Resolver
    private let isPlanFirst: Bool
    private(set) var changes: [Change] = []

    init(_ configuration: Configuration, _ plan: Plan, isPlanFirst: Bool, schema: Schema) {
        builder = TreeBuilder(schema: schema)
        rules = ReplacementRules(builder: builder)
        self.isPlanFirst = isPlanFirst
        let trees = PlannedTree(builder: builder, type: "")
        let variables = plan.variables.map { ($0.name, trees.tree($0.value, unknown: nil, sensitive: nil, nil)) }
        resolver = Resolver(configuration, builder: builder, variables: variables)
        var planned: [String: [PlannedChange]] = [:]
        for change in plan.changes where change.mode == "managed" && change.change.after != nil {
            // Modules are compared as far as they are one document, the root.
            guard change.value["module_address"]?.string == nil else { continue }
            planned["\(change.type).\(change.name)", default: []].append(change)
        }
        for block in configuration.blocks where block.address.kind == .resource {
            let found = planned.removeValue(forKey: block.address.text) ?? []
            compare(block, found)
        }
        for address in planned.keys.sorted() {
            for change in planned[address] ?? [] { addOnly(PlannedResource(change, builder: builder)) }
        }
    }

    private mutating func compare(_ block: Block, _ planned: [PlannedChange]) {
        let isRepeated = block.body["count"] != nil || block.body["for_each"] != nil
        if planned.isEmpty {
            // None of them may be what count or for_each comes to.
            if !isRepeated { addOnly(block) }
            return
        }
        let tree = resolver.resolve(builder.tree(of: block))
        for change in planned {
            let resource = PlannedResource(change, builder: builder)
            var differences: [Difference] = []
            let after = resource.after()
            for field in tree.fields where !Self.metaArguments.contains(field.name) {
                differences += compare(
                    Path([.name(field.name)]), field.value, after[field.name] ?? .null, resource.type)
            }
            let own = Set(tree.fields.map(\.name))
            for field in after.fields where !own.contains(field.name) {
                differences += compare(Path([.name(field.name)]), .null, field.value, resource.type)
            }
            guard !differences.isEmpty else { continue }
            let judge = ResourceJudge(rules: rules, type: resource.type, after: tree)
            changes.append(
                Change(
                    resource.address, .changed, differences,
                    Judge.worst(judge.assess(differences), otherwise: Assessment(.inPlace, "differs")),
                    at: block.position))
        }
    }

    /// The differences of a value, without those that cannot be told.
    private func compare(_ path: Path, _ configured: Tree, _ planned: Tree, _ type: String) -> [Difference] {
        var trees = TreeComparison()
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

    private mutating func addOnly(_ block: Block) {
        let differences = builder.tree(of: block).fields.map { field in
            let path = Path([.name(field.name)])
            return isPlanFirst
                ? Difference(path, before: nil, after: field.value) : Difference(path, before: field.value, after: nil)
        }
        changes.append(
            Change(
                block.address.text, isPlanFirst ? .added : .removed, differences,
                isPlanFirst
                    ? Assessment(.inPlace, "not in the plan")
                    : Effects.deletion(of: block.address.type, "not in the plan"),
                at: block.position))
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

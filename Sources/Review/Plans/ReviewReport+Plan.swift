public import Provider
public import Terraform

extension ReviewReport {
    /// What a plan does: the state before against what is planned.
    public init(of plan: Plan, name: String, schema: Schema = .aws) {
        self.init(before: "state", after: name)
        let builder = TreeBuilder(schema: schema)
        let entries = plan.changes.filter { !$0.isUntouched } + plan.deferred
        let resources = entries.map { PlannedResource($0, builder: builder) }
        let rules = ReplacementRules(builder: builder)
        let differences = resources.map { $0.isChange ? $0.differences : [] }
        fillTables(resources, differences, rules)
        let judge = PlanJudge(rules: rules, permissions: permissions, openings: openings)
        changes = zip(resources, differences).filter(\.0.isChange).map { resource, differences in
            resource.change(differences, judge.assess(resource, differences))
        }
        changes += plan.outputs.compactMap { Self.change(ofOutput: $0.name, $0.change, builder) }
        changes = changes.sorted()
        remarks = PlanRemarks(of: plan, builder: builder).all
    }

    private mutating func fillTables(
        _ resources: [PlannedResource], _ differences: [[Difference]], _ rules: ReplacementRules
    ) {
        let touched = resources.filter { $0.entry.mode == "managed" }
        let telling = touched.filter { $0.saysWhoMay && $0.decision.action != .nothing }
        let before = telling.filter { $0.values.before != nil }.map { $0.survey($0.before(), rules) }
        let after = telling.filter { $0.values.after != nil }.map { $0.survey($0.after(), rules) }
        let wording = Wording()
        permissions =
            PermissionComparison(
                before: PermissionSurvey(before, wording: wording), after: PermissionSurvey(after, wording: wording),
                names: nil
            ).changes
        openings =
            OpeningComparison(
                before: OpeningSurvey(before, wording: wording), after: OpeningSurvey(after, wording: wording),
                names: nil
            ).changes
        for (resource, differences) in zip(resources, differences) where resource.isChange {
            addRows(of: resource, differences, rules)
        }
    }

    private mutating func addRows(
        of resource: PlannedResource, _ differences: [Difference], _ rules: ReplacementRules
    ) {
        let type = resource.type
        switch resource.decision.action {
        case .create, .delete, .forget:
            let isGone = resource.decision.action != .create
            if TypeTraits.protection(type) != nil || TypeTraits.alarms.contains(type) {
                safeguards.append(
                    SafeguardChange(
                        address: resource.address, subject: TypeTraits.subject(type).rawValue, path: "",
                        before: isGone ? "there" : nil, after: isGone ? nil : "there", isWeaker: isGone,
                        risk: TypeTraits.protection(type)?.risk ?? .outage))
            }
            if CostDriver.counted.contains(type) {
                costs.append(
                    CostChange(
                        subject: resource.address, what: "the resource", before: isGone ? "there" : nil,
                        after: isGone ? nil : "there"))
            }
        default:
            for difference in differences {
                safeguards += Effects.onSafeguards(of: type, by: difference, rules).map { $0.row(resource.address) }
            }
            for leaf in differences.flatMap(\.leaves) {
                if CostDriver.isDriver(leaf.path.names, of: type) {
                    costs.append(
                        CostChange(
                            subject: resource.address, what: leaf.path.text, before: leaf.before?.shown(upTo: 40),
                            after: leaf.after?.shown(upTo: 40)))
                }
            }
        }
    }

    private static func change(ofOutput name: String, _ values: PlannedValues, _ builder: TreeBuilder) -> Change? {
        let decision = Decision(values.actions)
        guard decision.action != .nothing else { return nil }
        let trees = PlannedTree(builder: builder, type: "")
        let before = trees.tree(values.before, unknown: nil, sensitive: values.beforeSensitive, nil)
        let after = trees.tree(values.after, unknown: values.afterUnknown, sensitive: values.afterSensitive, nil)
        var comparison = TreeComparison()
        comparison.compare(Tree.object([.init("value", before)]), Tree.object([.init("value", after)]))
        let isShown = values.beforeSensitive?.bool == true && values.afterSensitive?.bool != true && values.after != nil
        let assessment: Assessment =
            switch decision.action {
            case .other(let words): Assessment(.dataLoss, "this version does not know the action '\(words)'")
            case _ where isShown: Assessment(.exposure, "the output is no longer hidden")
            default: Assessment(.inPlace, "the output is \(decision.words)")
            }
        let kind: Change.Kind =
            decision.action == .create ? .added : decision.action == .delete ? .removed : .changed
        return Change("output.\(name)", kind, comparison.differences, assessment)
    }
}

extension PlannedResource {
    /// The change as reports show it.
    func change(_ differences: [Difference], _ assessment: Assessment) -> Change {
        let kind: Change.Kind =
            switch decision.action {
            case .create: .added
            case .delete, .forget: .removed
            default: entry.previousAddress == nil ? .changed : .moved
            }
        return Change(
            address, previousAddress: entry.previousAddress, kind, differences, timed(assessment),
            notes: notes.filter { !assessment.reason.contains($0) })
    }

    /// The resource as the tables of permissions and openings need it.
    ///
    /// What nobody configured and AWS chooses says nothing, on either side: a new role has no managed policies because
    /// the list of them is known after apply.
    func survey(_ tree: Tree, _ rules: ReplacementRules) -> PermissionSurvey.Entry {
        var tree = tree
        if case .object(let fields) = tree, let unknown = values.afterUnknown {
            tree = .object(
                fields.filter { field in
                    unknown[field.name]?.bool != true
                        || rules.argument(Path([.name(field.name)]), of: type)?.isComputed != true
                })
        }
        return PermissionSurvey.Entry(address: address, name: address, type: type, tree: tree)
    }

    /// Whether the resource can hold permissions or network paths.
    var saysWhoMay: Bool {
        PermissionSurvey.isAbout(type)
            || (values.after ?? values.before)?.members.contains { $0.key.contains("polic") } == true
    }
}

extension PlannedChange {
    /// Whether the plan leaves the object as it is; told without reading its values.
    var isUntouched: Bool {
        guard previousAddress == nil, let change = value["change"], change["importing"].map(\.isNull) ?? true else {
            return false
        }
        guard let actions = change["actions"], let first = actions[0], actions[1] == nil else { return false }
        return first.isString("no-op")
    }
}

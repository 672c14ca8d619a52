public import Provider
public import Terraform

extension ReviewReport {
    /// What a plan does: the state before against what is planned.
    public init(of plan: Plan, name: String, schema: Schema = .aws) {
        self.init(before: "state", after: name)
        let builder = TreeBuilder(schema: schema)
        let resources = plan.changes.filter { !$0.isUntouched }.map { PlannedResource($0, builder: builder) }
        let rules = ReplacementRules(schema: schema, builder: builder)
        fillTables(resources, plan, rules)
        let judge = PlanJudge(rules: rules, permissions: permissions, openings: openings)
        changes = resources.filter(\.isChange).map { $0.change(judge.assess($0)) }
        changes += plan.outputs.compactMap { Self.change(ofOutput: $0.name, $0.change, builder) }
        changes = changes.sorted()
        remarks = PlanRemarks(of: plan, builder: builder).all
    }

    private mutating func fillTables(_ resources: [PlannedResource], _ plan: Plan, _ rules: ReplacementRules) {
        let touched = resources.filter { $0.entry.mode == "managed" }
        let before = touched.compactMap { $0.survey($0.before, hasObject: $0.values.before != nil) }
        let after = touched.compactMap { $0.survey($0.after, hasObject: $0.values.after != nil) }
        permissions =
            PermissionComparison(
                before: PermissionSurvey(before, names: nil), after: PermissionSurvey(after, names: nil), names: nil
            ).changes
        openings =
            OpeningComparison(
                before: OpeningSurvey(before, names: nil), after: OpeningSurvey(after, names: nil), names: nil
            ).changes
        for resource in touched where resource.isChange {
            addRows(of: resource, rules)
        }
    }

    private mutating func addRows(of resource: PlannedResource, _ rules: ReplacementRules) {
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
            for leaf in resource.differences.flatMap(\.leaves) {
                let value = rules.argument(leaf.path, of: type)?.defaultValue
                if let found = Effects.weakening(of: type, by: leaf, defaultValue: value) {
                    safeguards.append(
                        SafeguardChange(
                            address: resource.address, subject: found.safeguard.subject.rawValue, path: leaf.path.text,
                            before: leaf.before?.shown(upTo: 60), after: leaf.after?.shown(upTo: 60),
                            isWeaker: found.isWeaker, risk: found.safeguard.risk))
                }
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
    func change(_ assessment: Assessment) -> Change {
        let kind: Change.Kind =
            switch decision.action {
            case .create: .added
            case .delete, .forget: .removed
            default: entry.previousAddress == nil ? .changed : .moved
            }
        return Change(
            address, previousAddress: entry.previousAddress, kind, differences, assessment,
            notes: notes.filter { !assessment.reason.contains($0) })
    }

    /// The resource as the tables of permissions and openings need it; nil where there is no object.
    func survey(_ tree: Tree, hasObject: Bool) -> PermissionSurvey.Entry? {
        hasObject ? PermissionSurvey.Entry(address: address, type: type, isData: false, tree: tree) : nil
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

public import Provider
public import Terraform

extension ReviewReport {
    /// What two plans decide differently: the objects that they lead to, and what they do to get there.
    ///
    /// Entries of the same bytes are passed over, whatever their size.
    public init(
        comparing before: Plan, _ after: Plan, names: (before: String, after: String),
        environments: (before: String, after: String)? = nil, schema: Schema = .aws
    ) {
        self.init(before: names.before, after: names.after)
        var comparison = PlanComparison(environments: environments, schema: schema)
        comparison.run(before, after)
        changes = comparison.changes.sorted()
        permissions = comparison.permissions
        openings = comparison.openings
        folded = comparison.folded
        let own = Set(PlanRemarks(of: before, builder: comparison.builder).all)
        remarks = PlanRemarks(of: after, builder: comparison.builder).all.filter { !own.contains($0) }
    }
}

/// The work of comparing two plans.
struct PlanComparison {
    let builder: TreeBuilder
    private let rules: ReplacementRules
    private let names: EnvironmentNames?
    private(set) var changes: [Change] = []
    private(set) var permissions: [PermissionChange] = []
    private(set) var openings: [OpeningChange] = []
    private var foldedValues = 0
    private var foldedBlocks = 0
    private var foldedReplacements = 0

    init(environments: (before: String, after: String)?, schema: Schema) {
        builder = TreeBuilder(schema: schema)
        rules = ReplacementRules(builder: builder)
        names = environments.flatMap {
            $0.before == $0.after ? nil : EnvironmentNames(before: $0.before, after: $0.after)
        }
    }

    var folded: ReviewReport.Folded? {
        guard let names, foldedValues > 0 else { return nil }
        return ReviewReport.Folded(
            before: names.before, after: names.after, values: foldedValues, blocks: foldedBlocks,
            replacements: foldedReplacements)
    }

    mutating func run(_ before: Plan, _ after: Plan) {
        let pairs = PlanPairs(before.changes + before.deferred, after.changes + after.deferred).different
        fillTables(pairs)
        let judge = PlanJudge(rules: rules, permissions: permissions, openings: openings)
        for pair in pairs { compare(resource(pair.before), resource(pair.after), judge) }
        compareOutputs(before, after)
    }

    private func resource(_ change: PlannedChange?) -> PlannedResource? {
        change.map { PlannedResource($0, builder: builder) }
    }

    private mutating func fillTables(_ pairs: [PlanPairs.Pair]) {
        let telling = pairs.filter(\.saysWhoMay)
        func surveyed(_ changes: [PlannedChange?]) -> [PermissionSurvey.Entry] {
            changes.compactMap { change in
                guard let resource = resource(change), resource.entry.mode == "managed", resource.values.after != nil
                else { return nil }
                return resource.survey(resource.after(), rules)
            }
        }
        let before = surveyed(telling.map(\.before))
        let after = surveyed(telling.map(\.after))
        let wording = Wording(names: names)
        permissions =
            PermissionComparison(
                before: PermissionSurvey(before, wording: wording), after: PermissionSurvey(after, wording: wording),
                names: names
            ).changes
        openings =
            OpeningComparison(
                before: OpeningSurvey(before, wording: wording), after: OpeningSurvey(after, wording: wording),
                names: names
            ).changes
    }

    private mutating func compare(_ before: PlannedResource?, _ after: PlannedResource?, _ judge: PlanJudge) {
        let one = before.flatMap { $0.values.after == nil ? nil : $0 }
        let other = after.flatMap { $0.values.after == nil ? nil : $0 }
        let isSameDecision =
            before?.decision == after?.decision && before?.replacePaths == after?.replacePaths
            && before?.entry.deferral == after?.entry.deferral
        switch (one, other) {
        case (nil, nil):
            // Neither leads to an object; what they do to the one that there is may still differ.
            guard let resource = after ?? before, !isSameDecision else { return }
            let assessment =
                after.map { $0.timed(judge.assess($0)) }
                ?? Assessment(.inPlace, "no longer \(before?.decision.words ?? "planned")")
            changes.append(Change(resource.address, .changed, [], assessment, notes: Self.notes(before, after)))
        case (nil, let other?):
            changes.append(
                Change(
                    other.address, .added, Self.whole(other.after()) { Difference($0, before: nil, after: $1) },
                    other.timed(judge.assess(other)), notes: Self.notes(before, after)))
        case (let one?, nil):
            changes.append(
                Change(
                    one.address, .removed, Self.whole(one.after()) { Difference($0, before: $1, after: nil) },
                    after.map { $0.timed(judge.assess($0)) }
                        ?? Effects.deletion(of: one.type, "not in the second plan"),
                    notes: Self.notes(before, after)))
        case (let one?, let other?): compare(one, other, judge, isSameDecision: isSameDecision)
        }
    }

    private mutating func compare(
        _ one: PlannedResource, _ other: PlannedResource, _ judge: PlanJudge, isSameDecision: Bool
    ) {
        var trees = TreeComparison(names: names)
        let keys = other.values.changedKeys(since: one.values)
        trees.compare(one.after(only: keys), other.after(only: keys))
        fold(trees.folded, of: other.type)
        guard !isSameDecision || !trees.differences.isEmpty else { return }
        var assessments = judge.exposures[other.address] ?? []
        if !isSameDecision { assessments.append(judge.assess(other)) }
        if !trees.differences.isEmpty { assessments.append(judge.update(other, trees.differences)) }
        let isMoved = one.entry.previousAddress != other.entry.previousAddress && other.entry.previousAddress != nil
        changes.append(
            Change(
                other.address, previousAddress: isMoved ? other.entry.previousAddress : nil,
                isMoved ? .moved : .changed, trees.differences,
                other.timed(Judge.worst(assessments, otherwise: Assessment(.inPlace, "differs"))),
                notes: isSameDecision ? [] : Self.notes(one, other)))
    }

    /// Counts what differs in the environment's name alone.
    private mutating func fold(_ values: [Difference], of type: String) {
        guard !values.isEmpty else { return }
        foldedValues += values.count
        foldedBlocks += 1
        if values.contains(where: { rules.replacement(of: type, by: $0) != nil }) { foldedReplacements += 1 }
    }

    private static func whole(_ tree: Tree, _ make: (Path, Tree) -> Difference) -> [Difference] {
        tree.fields.map { make(Path([.name($0.name)]), $0.value) }
    }

    /// What either plan does to the object, where that differs.
    private static func notes(_ before: PlannedResource?, _ after: PlannedResource?) -> [String] {
        func words(_ resource: PlannedResource?) -> String {
            guard let resource else { return "not planned" }
            let paths = resource.replacePaths
            let time = resource.entry.deferral == nil ? "" : "later "
            return time + resource.decision.words
                + (paths.isEmpty ? "" : " because of \(paths.joined(separator: ", "))")
        }
        let (one, other) = (words(before), words(after))
        return (one == other ? [] : ["\(one) → \(other)"]) + (after?.notes ?? [])
    }

    private mutating func compareOutputs(_ before: Plan, _ after: Plan) {
        let one = Dictionary(before.outputs.map { ($0.name, $0.change) }) { first, _ in first }
        let other = Dictionary(after.outputs.map { ($0.name, $0.change) }) { first, _ in first }
        for name in Set(one.keys).union(other.keys).sorted() {
            let (first, second) = (value(one[name]), value(other[name]))
            var trees = TreeComparison(names: names)
            trees.compare(
                .sorted(first.map { [.init("value", $0)] } ?? []), .sorted(second.map { [.init("value", $0)] } ?? []))
            fold(trees.folded, of: "")
            guard !trees.differences.isEmpty else { continue }
            changes.append(
                Change(
                    "output.\(name)", first == nil ? .added : second == nil ? .removed : .changed, trees.differences,
                    Assessment(.inPlace, "the output differs")))
        }
    }

    private func value(_ values: PlannedValues?) -> Tree? {
        guard let values, values.actions != ["delete"] else { return nil }
        return PlannedTree(builder: builder, type: "").tree(
            values.after, unknown: values.afterUnknown, sensitive: values.afterSensitive, nil)
    }
}

import Terraform

/// What a plan says beside its changes.
struct PlanRemarks {
    private(set) var all: [ReviewReport.Remark] = []

    init(of plan: Plan, builder: TreeBuilder) {
        if plan.isErrored { add("errored", nil, "planning failed; the plan says only what came before") }
        if !plan.isComplete { add("incomplete", nil, "another plan is needed after this one is applied") }
        for change in plan.drift { addDrift(PlannedResource(change, builder: builder)) }
        for change in plan.deferred {
            let resource = PlannedResource(change, builder: builder)
            guard !resource.isChange, let reason = change.deferral else { continue }
            add(
                "deferred", resource.address,
                "would be \(resource.decision.words): \(Decision.words(forDeferral: reason))")
        }
        for check in plan.failedChecks { add("check", check.address, "the check says \(check.status)") }
        for change in plan.changes where change.isRead {
            let reason = change.actionReason.map { ": " + Decision.words(forReason: $0) } ?? ""
            add("read", change.address, "read during apply\(reason)")
        }
        // What changes has notes of its own.
        for change in plan.changes where !change.unknownParts.isEmpty && (change.isRead || change.isUntouched) {
            for text in PlannedResource(change, builder: builder).unknowns { add("unknown", change.address, text) }
        }
        for part in plan.unknownParts {
            add("unknown", nil, "the plan has '\(part.key)', which this version does not know")
        }
    }

    private mutating func add(_ subject: String, _ address: String?, _ text: String) {
        all.append(ReviewReport.Remark(subject, address, text))
    }

    private mutating func addDrift(_ resource: PlannedResource) {
        for text in resource.unknowns { add("drift", resource.address, text) }
        if let old = resource.entry.previousAddress, resource.differences.isEmpty {
            return add("drift", resource.address, "moved from \(old)")
        }
        switch resource.decision.action {
        case .delete: add("drift", resource.address, "somebody deleted it outside Terraform")
        default:
            for difference in resource.differences {
                let excerpt = Excerpt(difference)
                let values = "\(excerpt.before) → \(excerpt.after)"
                add("drift", resource.address, "\(difference.path.text) changed outside Terraform: \(values)")
            }
        }
    }
}

extension PlannedChange {
    fileprivate var isRead: Bool { value["change"]?["actions"]?[0]?.isString("read") ?? false }
}

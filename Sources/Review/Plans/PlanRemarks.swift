import Terraform

/// What a plan says beside its changes.
struct PlanRemarks {
    private(set) var all: [ReviewReport.Remark] = []

    init(of plan: Plan, builder: TreeBuilder) {
        if plan.isErrored { add("errored", nil, "planning failed; the plan says only what came before") }
        if !plan.isComplete { add("incomplete", nil, "another plan is needed after this one is applied") }
        for change in plan.drift { addDrift(PlannedResource(change, builder: builder)) }
        for (reason, change) in plan.deferred {
            let resource = PlannedResource(change, builder: builder)
            add("deferred", resource.address, "would be \(resource.decision.words): \(Self.words(reason))")
        }
        for check in plan.failedChecks { add("check", check.address, "the check says \(check.status)") }
        for change in plan.changes where change.isRead {
            let reason = change.actionReason.map { ": " + Decision.words(forReason: $0) } ?? ""
            add("read", change.address, "read during apply\(reason)")
        }
        for key in plan.unknownKeys { add("unknown", nil, "the plan has '\(key)', which this version does not know") }
    }

    private mutating func add(_ subject: String, _ address: String?, _ text: String) {
        all.append(ReviewReport.Remark(subject, address, text))
    }

    private mutating func addDrift(_ resource: PlannedResource) {
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

    private static func words(_ reason: String) -> String {
        switch reason {
        case "instance_count_unknown": "its count or for_each is known after apply only"
        case "resource_config_unknown": "its arguments are known after apply only"
        case "provider_config_unknown": "its provider is configured after apply only"
        case "deferred_prereq": "something that it depends on is deferred"
        case "absent_prereq": "something that it depends on is not there yet"
        default: "reason '\(reason)'"
        }
    }
}

extension PlannedChange {
    fileprivate var isRead: Bool { value["change"]?["actions"]?[0]?.isString("read") ?? false }
}

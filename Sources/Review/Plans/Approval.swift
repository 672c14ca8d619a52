public import Provider
public import Terraform

/// Whether a second plan is the decision that somebody approved when seeing the first.
///
/// The order of entries and keys, the time of planning, what is known after apply only and the state before of what
/// stays make no difference. What is done to which object and by which provider, why it is replaced, every value that it
/// leads to and everything that this version does not know do; and where an object goes away, so does what it was.
public struct Approval: Sendable {
    /// What is decided differently, a line each; empty where both plans are one decision.
    public let differences: [String]

    /// Compares two plans as decisions.
    public init(_ approved: Plan, _ plan: Plan, schema: Schema = .aws) {
        let comparison = DecisionComparison(approved, plan, TreeBuilder(schema: schema))
        var differences: [String] = []
        if approved.isErrored || plan.isErrored { differences.append("planning failed in one of the plans") }
        if approved.isComplete != plan.isComplete { differences.append("one of the plans is not complete") }
        for pair in PlanPairs(approved.changes, plan.changes).different {
            differences += comparison.differences(of: pair)
        }
        differences += comparison.outputs(approved, plan) + comparison.unknownParts(approved, plan)
        for line in Self.deferred(approved).symmetricDifference(Self.deferred(plan)) {
            differences.append("\(line) is deferred in one plan only")
        }
        self.differences = differences.sorted()
    }

    private static func deferred(_ plan: Plan) -> Set<String> {
        Set(
            plan.deferred.map {
                "\($0.address) (\($0.change.actions.joined(separator: ", ")), \($0.deferral ?? ""))"
            })
    }
}

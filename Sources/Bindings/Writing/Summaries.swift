/// The first sentence of a type's documentation.
enum Summaries {
    /// The summary of the bound type; for others what the name tells.
    static func of(_ plan: TypePlan) -> String {
        if let known = BoundTypes.summary(of: plan.typeName, kind: plan.kind) { return known }
        let words = plan.typeName.split(separator: "_").dropFirst().joined(separator: " ")
        return plan.kind == .dataSource ? "What AWS tells of \(words)" : "The resource \(words)"
    }
}

/// Whether a caller may do something to a resource, with all that has a say in it.
struct AccessQuestion {
    /// How a resource's policy and the caller's own work together within one account.
    enum Rule: Sendable {
        /// Either is enough (IAM User Guide, "Identity-based policies and resource-based policies").
        case either
        /// The resource's policy must name the caller, or leave the decision to the account: keys of KMS and roles that
        /// are to be assumed (KMS Developer Guide, "Key policies"; IAM User Guide, "Granting permissions to switch roles").
        case resourceFirst
    }

    let caller: Caller
    /// The action, such as `dynamodb:GetItem`.
    let action: Pattern
    /// The resource's ARN in all forms that are known; one that matches is enough.
    let resource: [Pattern]
    /// The policies of the resource itself.
    let resourcePolicies: [Policy]
    let rule: Rule
    /// The values of condition keys by their names in lower case.
    let context: [String: [SymbolicText]]

    init(
        caller: Caller, action: String, resource: [SymbolicText], resourcePolicies: [Policy] = [], rule: Rule = .either,
        context: [String: [SymbolicText]] = [:]
    ) {
        self.caller = caller
        self.action = Pattern(SymbolicText(action), foldsCase: true)
        self.resource = resource.map { Pattern($0) }
        self.resourcePolicies = resourcePolicies
        self.rule = rule
        var context = context
        if let name = caller.userName, context["aws:username"] == nil { context["aws:username"] = [name] }
        self.context = context
    }
}

/// A statement that has to do with a question, and whether it applies.
struct RelevantStatement {
    enum Role { case identity, boundary, resource, account }

    /// The statement; nil for a policy of which nothing is known.
    let statement: Policy.Statement?
    let effect: Policy.Statement.Effect
    let source: Policy.Source
    /// What the policy is to the caller.
    let role: Role
    /// Why it is not known, for a policy of which nothing is known.
    let unknown: String?
    let applies: Formula
}

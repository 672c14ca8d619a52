/// Compares what a caller's policies allow with what an expected policy does, statement by statement.
struct GrantComparison {
    private let permissions: Permissions
    private let caller: Caller
    /// The caller's own policies, with names for what is not known; then the boundary and what resources say of it.
    private let own: Policy
    private let boundary: Policy?
    private let others: Policy
    private let expected: Policy
    private let unreadable: [PermissionDifference.Part]
    private var universe: Universe

    init(_ permissions: Permissions, _ caller: Caller, _ expected: Policy) {
        self.permissions = permissions
        self.caller = caller
        var unreadable: [PermissionDifference.Part] = []
        func statements(_ policies: [Policy]) -> [Policy.Statement] {
            policies.flatMap { policy in
                if case .unknown(let reason) = policy.contents {
                    note("\(policy.source.name): \(reason)", policy.source)
                }
                if let doubt = policy.doubt { note("\(policy.source.name) may not count: \(doubt)", policy.source) }
                return policy.statements.map { statement in
                    guard let named = statement.namingUnknowns else {
                        note("\(statement.name) has a part that is known only at apply", statement.source)
                        return statement
                    }
                    return named
                }
            }
        }
        func note(_ text: String, _ source: Policy.Source) {
            unreadable.append(.init(text: text, statement: nil, position: source.position))
        }
        let source = Policy.Source(caller.name, at: nil)
        own = Policy(.statements(statements(caller.policies)), source: source)
        boundary = caller.boundary.map { Policy(.statements(statements([$0])), source: $0.source) }
        others = Policy(
            .statements(permissions.statements(about: caller).map { $0.namingUnknowns ?? $0 }), source: source)
        self.expected = Policy(.statements(statements([expected])), source: expected.source)
        self.unreadable = unreadable
        universe = Universe([own, others, self.expected] + (boundary.map { [$0] } ?? []))
    }

    mutating func run(_ difference: inout PermissionDifference) {
        difference.undecided = unreadable
        // Nothing is claimed about policies that nobody can read.
        if !unreadable.isEmpty { return }
        let (actual, atLeast) = allowed
        let wanted = universe.allowed(by: [expected])
        for statement in own.statements + others.statements where statement.effect == .allow {
            find(statement, actual && !wanted, &difference.more, &difference.undecided)
        }
        for statement in expected.statements where statement.effect == .allow {
            find(statement, wanted && !atLeast, &difference.less, &difference.undecided)
            addRefused(statement, &difference.less)
        }
    }

    /// What the caller's policies allow, within its boundary (IAM User Guide, "Permissions boundaries for IAM entities"):
    /// less all that is denied, and less what is denied in all circumstances. A bucket that denies requests without TLS
    /// takes no permission away from those who have one.
    private var allowed: (actual: Formula, atLeast: Formula) {
        mutating get {
            let limit = boundary.map { universe.allowed(by: [$0]) } ?? .constant(true)
            let (ownAllowed, given) = (universe.allows(own), universe.allows(others))
            let granted = caller.kind == .user ? ownAllowed && limit || given : (ownAllowed || given) && limit
            let certain = Policy(
                .statements(others.statements.filter(\.conditions.isEmpty)), source: others.source)
            // A boundary's Deny counts for what goes round its Allow too.
            let denied = universe.denies(own) || (boundary.map { universe.denies($0) } ?? .constant(false))
            let atLeast = granted && !denied && !universe.denies(certain)
            return (atLeast && !universe.denies(others), atLeast)
        }
    }

    /// Finds the actions and resources of a statement of which a request is of a kind that should not be.
    private mutating func find(
        _ statement: Policy.Statement, _ wrong: Formula, _ found: inout [PermissionDifference.Part],
        _ undecided: inout [PermissionDifference.Part]
    ) {
        let whole = universe.applies(statement) && wrong
        let outcome = Solver.outcome(of: whole, in: universe.dimensions)
        if outcome.holding == nil {
            if !outcome.isComplete { undecided.append(part(statement, "too much to compare: \(statement.text)")) }
            return
        }
        let before = found.count
        for pair in statement.pairs {
            let outcome = Solver.outcome(of: universe.applies(pair) && wrong, in: universe.dimensions)
            if outcome.holding != nil { found.append(part(pair, pair.text)) }
        }
        if found.count == before { found.append(part(statement, statement.text)) }
    }

    /// What is expected by name and denied all the same, such as by the policy of a key.
    private func addRefused(_ statement: Policy.Statement, _ less: inout [PermissionDifference.Part]) {
        for pair in statement.pairs {
            guard case .only(let actions) = pair.actions, let action = actions.first?.known, !action.isPattern,
                case .only(let resources)? = pair.resources, let resource = resources.first,
                !resource.description.isPattern, case let asked = permissions.asked(resource), asked.owner != nil,
                case let part = part(pair, pair.text), !less.contains(part)
            else { continue }
            let decision = permissions.decision(for: caller, action: action, on: asked, context: [:])
            if decision.answer == .denied { less.append(part) }
        }
    }

    private func part(_ statement: Policy.Statement, _ text: String) -> PermissionDifference.Part {
        let isExpected = statement.source == expected.source
        return PermissionDifference.Part(
            text: text, statement: isExpected ? nil : statement.name,
            position: isExpected ? nil : statement.source.position)
    }
}

extension Policy.Statement {
    /// The statement in words, without its effect: `s3:GetObject on ${…}/* when Bool aws:SecureTransport true`.
    fileprivate var text: String {
        "\(actionText) on \(resourceText)" + (conditions.isEmpty ? "" : " when \(conditionText)")
    }

    /// One statement for each action and resource; the statement itself where it is turned round.
    fileprivate var pairs: [Policy.Statement] {
        guard case .only(let actions) = actions, case .only(let resources)? = resources else { return [self] }
        return actions.flatMap { action in
            resources.map { with(actions: .only([action]), resources: .only([$0])) }
        }
    }

    /// The same for whoever holds the policy, about these resources.
    fileprivate func held(on resources: Selection<SymbolicText>?) -> Policy.Statement {
        with(actions: actions, resources: resources)
    }

    /// The same with a symbol for each part that only apply knows, for it is the same value wherever it stands; nil where
    /// a part has not even a name.
    fileprivate var namingUnknowns: Policy.Statement? {
        var isNamed = true
        func named(_ text: SymbolicText) -> SymbolicText {
            SymbolicText(
                text.parts.map { part in
                    guard case .unknown(let name) = part else { return part }
                    if name.isEmpty { isNamed = false }
                    return .symbol(name)
                })
        }
        let statement = with(actions: actions.map(named), resources: resources?.map(named))
        return isNamed ? statement : nil
    }

    private func with(
        actions: Selection<SymbolicText>, resources: Selection<SymbolicText>?
    ) -> Policy.Statement {
        Policy.Statement(
            sid: sid, number: number, effect, actions: actions, resources: resources, conditions: conditions,
            hasVariables: hasVariables, source: source)
    }
}

extension Permissions {
    /// What the policies of resources say about a caller, as if it stood in the caller's own; who may assume a role is no
    /// permission of the role.
    fileprivate func statements(about caller: Caller) -> [Policy.Statement] {
        resourcePolicies.keys.sorted().flatMap { owner -> [Policy.Statement] in
            let instance = model.instances[owner]
            if instance.type == "aws_iam_role" { return [] }
            let itself = Policy.Statement.Selection.only([texts.attribute("arn", of: instance)])
            // In a key's policy `*` is the key (KMS Developer Guide, "Key policies").
            let isKey = instance.type.hasPrefix("aws_kms_")
            return (resourcePolicies[owner] ?? []).flatMap(\.statements).filter { $0.isAbout(caller) }.map {
                $0.held(on: isKey ? itself : $0.resources ?? itself)
            }
        }
    }
}

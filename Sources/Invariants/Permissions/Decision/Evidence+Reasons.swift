extension Evidence {
    /// The statements that allow for certain; where none does by itself, those that do so together.
    var reasonsToAllow: [Decision.Reason] {
        let allowing = statements.filter { $0.effect == .allow && $0.role != .boundary }
        let certain = allowing.filter { truth($0.applies) == .yes }
        let own = certain.filter { $0.role == .identity || $0.role == .resource }
        if !own.isEmpty {
            return (own + certain.filter { $0.role == .account && question.rule == .resourceFirst }).map(\.reason)
        }
        return allowing.filter { truth($0.applies) == .undecided }.map(\.reason)
    }

    /// The statements that deny, or what is missing.
    var reasonsToDeny: [Decision.Reason] {
        let denying = statements.filter { $0.effect == .deny }
        let certain = denying.filter { truth($0.applies) == .yes }
        if !certain.isEmpty { return certain.map(\.reason) }
        if truth(denied) == .yes { return denying.filter { truth($0.applies) == .undecided }.map(\.reason) }
        return missing
    }

    /// What would have to allow it and does not.
    private var missing: [Decision.Reason] {
        var reasons: [Decision.Reason] = []
        let allowing = statements.filter { $0.effect == .allow && $0.role == .identity && truth($0.applies) != .no }
        if question.caller.kind != .service, allowing.isEmpty {
            reasons.append(Decision.Reason("no policy of \(question.caller.name) allows it"))
            reasons += nearMisses
        }
        if let limit = question.caller.boundary, truth(boundary) == .no {
            reasons.append(
                Decision.Reason(
                    "the permissions boundary \(limit.source.name) does not allow it", at: limit.source.position))
        }
        if question.rule == .resourceFirst, truth(account) == .no, truth(direct) == .no {
            let policy = question.resourcePolicies.first
            let name = policy?.source.name ?? "the resource's policy"
            reasons.append(
                Decision.Reason(
                    "\(name) names neither \(question.caller.name) nor its account for it", at: policy?.source.position)
            )
        } else if question.caller.kind == .service {
            reasons.append(Decision.Reason("no policy of the resource allows it to \(question.caller.name)"))
        }
        // Statements that hold by themselves and never at once.
        if reasons.isEmpty { reasons = statements.map(\.reason) }
        return reasons
            + statements.filter { $0.effect == .allow && $0.role == .identity && truth($0.applies) == .no }
            .map {
                Decision.Reason(
                    "\($0.text), but the conditions do not hold: \($0.conditionText)", at: $0.source.position)
            }
    }

    /// Statements that allow the action on something else.
    private var nearMisses: [Decision.Reason] {
        question.caller.policies.lazy.flatMap(\.statements).filter {
            $0.effect == .allow && $0.actions.matches(question.action, foldsCase: true, variables: nil) == .yes
                && !$0.isAboutEverything
        }.filter { statement in !statements.contains { $0.statement == statement } }.prefix(3).map {
            Decision.Reason("\($0.name) allows it on \($0.resourceText) only", at: $0.source.position)
        }
    }

    /// What the answer depends on.
    var openReasons: [Decision.Reason] {
        let open = statements.filter { truth($0.applies) == .undecided }
        return open.filter { $0.effect == .deny }.map(\.reason) + open.filter { $0.effect == .allow }.map(\.reason)
    }
}

extension RelevantStatement {
    /// The statement in words.
    var text: String {
        let verb = effect == .allow ? "allows" : "denies"
        guard let statement else { return "\(source.name) may allow or deny it: \(unknown ?? "")" }
        let limit = role == .boundary ? " (permissions boundary)" : ""
        return "\(statement.name)\(limit) \(verb) \(statement.actionText) on \(statement.resourceText)"
    }

    var conditionText: String { statement?.conditionText ?? "" }

    var reason: Decision.Reason {
        Decision.Reason(conditionText.isEmpty ? text : "\(text) when \(conditionText)", at: source.position)
    }
}

extension Policy.Statement {
    /// How messages name it: `statement "Items" of aws_iam_role_policy.read`, `statement 2 of …`.
    var name: String { "statement \(sid.map { "\"\($0)\"" } ?? String(number)) of \(source.name)" }

    /// The conditions in words; empty where there are none.
    var conditionText: String { conditions.map(\.text).joined(separator: " and ") }

    fileprivate var isAboutEverything: Bool { resources?.elements.contains { $0.known == "*" } ?? false }
}

extension Evidence {
    /// The statements that allow for certain; where none does by itself, those that do so together.
    var reasonsToAllow: [Decision.Reason] {
        let allowing = statements.filter { $0.effect == .allow && $0.role != .boundary }
        let certain = allowing.filter { truth($0.applies) == .yes }
        let own = certain.filter { $0.role == .identity || $0.role == .resource }
        if !own.isEmpty {
            return (own + certain.filter { $0.role == .account && question.rule == .resourceFirst }).map(reason)
        }
        return allowing.filter { truth($0.applies) == .undecided }.map(reason)
    }

    /// The statements that deny, or what is missing.
    var reasonsToDeny: [Decision.Reason] {
        let denying = statements.filter { $0.effect == .deny }
        let certain = denying.filter { truth($0.applies) == .yes }
        if !certain.isEmpty { return certain.map(reason) }
        if truth(denied) == .yes { return denying.filter { truth($0.applies) == .undecided }.map(reason) }
        return missing
    }

    /// What would have to allow it and does not.
    private var missing: [Decision.Reason] {
        var reasons: [Decision.Reason] = []
        let allowing = statements.filter { $0.effect == .allow && $0.role == .identity && truth($0.applies) != .no }
        if question.caller.kind != .service, allowing.isEmpty {
            reasons.append(Decision.Reason("no policy of \(question.caller.name) allows it"))
            reasons += nearMisses
            reasons += question.caller.unused.map { Decision.Reason(Caller.unusedText($0)) }
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
        if reasons.isEmpty { reasons = statements.map(reason) }
        return reasons
            + statements.filter { $0.effect == .allow && $0.role == .identity && truth($0.applies) == .no }
            .map {
                Decision.Reason(
                    "\(text($0)), but not so: \($0.statement?.conditionText ?? "")", at: $0.source.position)
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
        return open.filter { $0.effect == .deny }.map(reason) + open.filter { $0.effect == .allow }.map(reason)
    }
}

extension Evidence {
    private func reason(_ relevant: RelevantStatement) -> Decision.Reason {
        let conditions = relevant.statement?.conditionText ?? ""
        let text = text(relevant)
        return Decision.Reason(conditions.isEmpty ? text : "\(text) when \(conditions)", at: relevant.source.position)
    }

    /// The statement in words, with the action and resource of it that the question meets.
    private func text(_ relevant: RelevantStatement) -> String {
        guard let statement = relevant.statement else {
            return "\(relevant.source.name) may allow or deny it: \(relevant.unknown ?? "")"
        }
        let verb = relevant.effect == .allow ? "allows" : "denies"
        let role = relevant.role == .boundary ? " (permissions boundary)" : ""
        let action = statement.actions.meant(by: [question.action], foldsCase: true) ?? statement.actionText
        let resource = statement.resources?.meant(by: question.resource, foldsCase: false) ?? statement.resourceText
        return "\(statement.name)\(role) \(verb) \(action) on \(resource)"
    }
}

extension Policy.Statement.Selection<SymbolicText> {
    /// The first element that takes one of the texts; nil where all but the elements are meant, or none does.
    fileprivate func meant(by texts: [Pattern], foldsCase: Bool) -> String? {
        guard case .only(let all) = self else { return nil }
        return all.first { element in
            let pattern = Pattern(element, wildcards: .everywhere, foldsCase: foldsCase)
            return texts.contains { pattern.matches($0) == .yes }
        }?.description
    }
}

extension Policy.Statement {
    /// How messages name it: `statement "Items" of aws_iam_role_policy.read`, `statement 2 of …`.
    var name: String { "statement \(sid.map { "\"\($0)\"" } ?? String(number)) of \(source.name)" }

    /// The conditions in words; empty where there are none.
    var conditionText: String { conditions.map(\.text).joined(separator: " and ") }

    fileprivate var isAboutEverything: Bool { resources?.elements.contains { $0.known == "*" } ?? false }
}

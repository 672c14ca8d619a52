extension AccessQuestion {
    /// The statements that apply, or may, with the logic of when they do.
    func relevantStatements(_ circumstances: inout Circumstances) -> [RelevantStatement] {
        var found: [RelevantStatement] = []
        for policy in caller.policies { add(policy, .identity, &found, &circumstances) }
        if let boundary = caller.boundary { add(boundary, .boundary, &found, &circumstances) }
        for policy in resourcePolicies { add(policy, .resource, &found, &circumstances) }
        return found
    }

    private func add(
        _ policy: Policy, _ role: RelevantStatement.Role, _ found: inout [RelevantStatement],
        _ circumstances: inout Circumstances
    ) {
        if case .unknown(let reason) = policy.contents {
            for effect in [Policy.Statement.Effect.allow, .deny] {
                let words = "\(policy.source.name) \(effect == .allow ? "allows" : "denies") it"
                found.append(
                    RelevantStatement(
                        statement: nil, effect: effect, source: policy.source, role: role, unknown: reason,
                        applies: circumstances.formula(.undecided, words)))
            }
        }
        for statement in policy.statements {
            let action = statement.actions.matches(action, foldsCase: true, variables: nil)
            guard action != .no else { continue }
            let resource = matches(resources: statement, circumstances.variables)
            guard resource != .no else { continue }
            for (role, principal) in principals(of: statement, role) where principal != .no {
                let applies: [Formula] = [
                    policy.doubt.map { circumstances.formula(.undecided, $0) } ?? .constant(true),
                    circumstances.formula(principal, principalText(statement, role)),
                    circumstances.formula(action, "the action is one of \(statement.actionText)"),
                    circumstances.formula(resource, "the resource is one of \(statement.resourceText)"),
                    circumstances.formula(statement.conditions),
                ]
                found.append(
                    RelevantStatement(
                        statement: statement, effect: statement.effect, source: statement.source, role: role,
                        unknown: nil, applies: .all(applies)))
            }
        }
    }

    /// That a statement is about the caller, in words.
    private func principalText(_ statement: Policy.Statement, _ role: RelevantStatement.Role) -> String {
        if statement.effect == .deny, case .allBut? = statement.principals {
            return "\(statement.name) denies \(caller.name), for its NotPrincipal does not name the account"
        }
        return "\(meant(role)) is one of \(statement.principalText)"
    }

    /// Whom a statement that counts as this must name, in words.
    private func meant(_ role: RelevantStatement.Role) -> String {
        role == .account ? "the account of \(caller.name)" : caller.name
    }

    private func matches(resources statement: Policy.Statement, _ variables: @escaping Pattern.Variables) -> Truth {
        guard let resources = statement.resources else { return .yes }
        let variables = statement.hasVariables ? variables : nil
        // One form of the ARN that is named is enough; one that is excepted is, too.
        let named = resource.lazy.map { form in
            Policy.Statement.Selection.only(resources.elements).matches(form, foldsCase: false, variables: variables)
        }.any
        if case .allBut = resources { return !named }
        return named
    }

    /// As what a statement of a resource's policy counts, and whether it is about the caller.
    private func principals(
        of statement: Policy.Statement, _ role: RelevantStatement.Role
    ) -> [(RelevantStatement.Role, Truth)] {
        guard role == .resource else { return [(role, .yes)] }
        guard let principals = statement.principals else { return [] }
        let matches = principals.elements.map(caller.match)
        let direct = matches.lazy.map(\.caller).any
        let account = matches.lazy.map(\.account).any
        switch (principals, statement.effect) {
        // A Deny spares who is named together with its account, and nobody that has a permissions boundary (IAM User
        // Guide, "AWS JSON policy elements: NotPrincipal"); the account alone stands for its root user.
        case (.allBut, .deny):
            if caller.boundary != nil { return [(.resource, .yes)] }
            let isWhole = caller.kind == .service ? .yes : account
            return [(.resource, direct == .no ? .yes : [!direct, isWhole == .yes ? .no : .undecided].any)]
        case (.allBut, .allow): return [(.resource, !direct)]
        // A Deny of the account denies everyone in it.
        case (.only, .deny): return [(.resource, [direct, account].any)]
        case (.only, .allow): return [(.resource, direct), (.account, account)]
        }
    }
}

extension Policy.Statement.Selection<SymbolicText> {
    /// Whether a text is one of those that are meant.
    func matches(_ text: Pattern, foldsCase: Bool, variables: Pattern.Variables?) -> Truth {
        var named = Truth.no
        for element in elements {
            if element.known == "*" {
                named = .yes
                break
            }
            if text.differsAtStart(of: element) { continue }
            let pattern = Pattern(element, wildcards: .everywhere, foldsCase: foldsCase, variables: variables)
            let match = pattern.matches(text)
            if match != .no { named = match }
            if match == .yes { break }
        }
        if case .allBut = self { return !named }
        return named
    }
}

extension Policy.Statement {
    /// The resources in words.
    var resourceText: String {
        switch resources {
        case .only(let texts): texts.map(\.description).joined(separator: ", ")
        case .allBut(let texts): "everything but \(texts.map(\.description).joined(separator: ", "))"
        case nil: "the policy's own resource"
        }
    }

    /// The principals in words.
    var principalText: String { principalTexts.joined(separator: ", ") }

    /// The actions in words.
    var actionText: String {
        switch actions {
        case .only(let texts): texts.map(\.description).joined(separator: ", ")
        case .allBut(let texts): "everything but \(texts.map(\.description).joined(separator: ", "))"
        }
    }
}

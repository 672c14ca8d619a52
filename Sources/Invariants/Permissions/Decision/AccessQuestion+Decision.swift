extension AccessQuestion {
    /// Whether the answer is no, whatever the values of condition keys: without the reasons, which cost more.
    var isDenied: Bool {
        var circumstances = Circumstances(context: context)
        let statements = relevantStatements(&circumstances)
        let evidence = Evidence(question: self, statements: statements, dimensions: circumstances.dimensions)
        return evidence.truth(evidence.allowed) == .no
    }

    /// The answer, with what decided it (IAM User Guide, "Policy evaluation logic").
    func decision() -> Decision {
        var circumstances = Circumstances(context: context)
        let statements = relevantStatements(&circumstances)
        let evidence = Evidence(question: self, statements: statements, dimensions: circumstances.dimensions)
        let outcome = Solver.outcome(of: evidence.allowed, in: evidence.dimensions)
        switch outcome.truth {
        case .yes: return Decision(.allowed, evidence.reasonsToAllow)
        case .no: return Decision(.denied, evidence.reasonsToDeny)
        case .undecided:
            return Decision(
                answer: .conditional, reasons: evidence.openReasons.once, allowedWhen: evidence.words(outcome.holding),
                deniedWhen: evidence.words(outcome.failing))
        }
    }
}

extension Decision {
    fileprivate init(_ answer: Answer, _ reasons: [Reason]) {
        self.init(answer: answer, reasons: reasons.once, allowedWhen: [], deniedWhen: [])
    }
}

extension [Decision.Reason] {
    /// Each once, in order: a policy that nobody can read may allow and may deny.
    fileprivate var once: [Decision.Reason] {
        var seen: Set<Decision.Reason> = []
        return filter { seen.insert($0).inserted }
    }
}

/// The statements of a question by what they contribute to the answer.
struct Evidence {
    let question: AccessQuestion
    let statements: [RelevantStatement]
    let dimensions: [Dimension]

    /// Whether a Deny applies.
    var denied: Formula { .any(statements.filter { $0.effect == .deny }.map(\.applies)) }
    /// Whether the caller's own policies allow it.
    var identity: Formula { allow(.identity) }
    /// Whether the boundary lets it through.
    var boundary: Formula { question.caller.boundary == nil ? .constant(true) : allow(.boundary) }
    /// Whether the resource's policy allows it to the caller by name.
    var direct: Formula { allow(.resource) }
    /// Whether the resource's policy leaves the decision to the account.
    var account: Formula { question.rule == .either ? .constant(true) : allow(.account) }

    /// Whether it is allowed.
    var allowed: Formula {
        // A resource's policy that names a user goes round the boundary (IAM User Guide, "Permissions boundaries").
        let byResource = question.caller.kind == .user ? direct : direct && boundary
        return !denied && (identity && boundary && account || byResource)
    }

    func truth(_ formula: Formula) -> Truth { Solver.outcome(of: formula, in: dimensions).truth }

    private func allow(_ role: RelevantStatement.Role) -> Formula {
        .any(statements.filter { $0.effect == .allow && $0.role == role }.map(\.applies))
    }

    /// What is chosen of the dimensions, in words.
    func words(_ states: [Int?]?) -> [String] {
        zip(dimensions, states ?? []).compactMap { dimension, state in state.flatMap { dimension.states[$0].words } }
    }
}

public import Terraform

extension Configuration {
    /// Where an invariant does not hold, and what is wrong with the suppressions of invariants.
    ///
    /// - Parameters:
    ///   - today: The day that decides which suppressions have ended, such as `2027-01-31`.
    ///   - isStrict: Whether a mandatory invariant that is broken is an error; otherwise it is a warning.
    public func invariantFindings(today: String, isStrict: Bool) -> [Finding] {
        Model(self).invariantFindings(today: today, isStrict: isStrict)
    }
}

extension Model {
    /// Where an invariant does not hold, and what is wrong with the suppressions of invariants.
    ///
    /// - Parameters:
    ///   - today: The day that decides which suppressions have ended, such as `2027-01-31`.
    ///   - isStrict: Whether a mandatory invariant that is broken is an error; otherwise it is a warning.
    ///   - weaknesses: Where the document is weaker than that of a lower environment, for
    ///     ``Invariant/weakerEnvironment``; nil where it was compared with none.
    public func invariantFindings(today: String, isStrict: Bool, weaknesses: [Violation]? = nil) -> [Finding] {
        var ledger = SuppressionLedger(
            configuration, today: today, unjudged: weaknesses == nil ? [Invariant.weakerEnvironment.name] : [])
        var findings: [Finding] = []
        for invariant in Invariant.all {
            let severity: Finding.Severity = isStrict && invariant.severity == .mandatory ? .error : .warning
            let isWeakness = invariant.name == Invariant.weakerEnvironment.name
            for violation in isWeakness ? weaknesses ?? [] : invariant.violations(self) {
                if ledger.suppresses(invariant.name, at: violation.block) { continue }
                findings.append(
                    violation.block.finding(severity, rule: invariant.name, violation.message, at: violation.path))
            }
        }
        return (findings + ledger.findings(isStrict: isStrict)).sorted()
    }
}

/// The suppressions of invariants in a configuration, and which of them were good for something.
private struct SuppressionLedger {
    private struct Key: Hashable {
        let address: Address
        let rule: String
    }

    private let configuration: Configuration
    private let today: String
    /// Rules that could not be judged, so that nothing is said of what suppresses them.
    private let unjudged: Set<String>
    private var used: Set<Key> = []

    init(_ configuration: Configuration, today: String, unjudged: Set<String>) {
        self.unjudged = unjudged
        self.configuration = configuration
        self.today = today
    }

    mutating func suppresses(_ rule: String, at block: Block) -> Bool {
        let own = block.suppressions.filter { $0.scanner == Suppression.formwork && $0.rule == rule }
        if own.isEmpty { return false }
        // One that has ended is a finding by itself, which says the rest.
        used.insert(Key(address: block.address, rule: rule))
        return true
    }

    func findings(isStrict: Bool) -> [Finding] {
        configuration.blocks.flatMap { block in
            block.suppressions.filter { $0.scanner == Suppression.formwork }.compactMap { finding($0, block, isStrict) }
        }
    }

    private func finding(_ suppression: Suppression, _ block: Block, _ isStrict: Bool) -> Finding? {
        let rule = suppression.rule
        let severity: Finding.Severity = isStrict ? .error : .warning
        if !unjudged.contains(rule), !used.contains(Key(address: block.address, rule: rule)) {
            let names = Invariant.all.map(\.name)
            let fix =
                names.contains(rule)
                ? "which holds there; take the suppression out"
                : "of which there is no invariant"
                    + (Spelling.nearest(to: rule, among: names).map { "; did you mean \($0)?" } ?? "")
            return block.finding(
                severity, rule: "unused-suppression", "\(rule) is suppressed at \(block.address.text), \(fix)")
        }
        guard let end = suppression.end, end < today else { return nil }
        let owner = suppression.owner.map { " of \($0)" } ?? ""
        return block.finding(
            severity, rule: "expired-suppression",
            "the suppression\(owner) of \(rule) at \(block.address.text) ended on \(end): \(suppression.reason); mend what "
                + "it suppresses, or decide again")
    }
}

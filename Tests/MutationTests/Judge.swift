import Invariants
import Provider
import Review
import Terraform

/// Says what finds out that a stack was made worse.
struct Judge: Sendable {
    private let original: Configuration
    private let known: Set<String>

    init(_ original: Configuration) {
        self.original = original
        known = Set(Self.findings(original).map(\.text))
    }

    /// The rules of `synth check` that speak of a mutant and were silent before; else what `synth diff` says of it.
    func verdict(on mutant: Mutant) -> [String] {
        let rules = Set(Self.findings(mutant.configuration).filter { !known.contains($0.text) }.map(\.rule))
        if !rules.isEmpty { return rules.sorted() }
        let report = ConfigurationComparison(original, mutant.configuration).report(before: "before", after: "after")
        let risks = report.changes.map(\.assessment.risk) + report.consequences.map(\.assessment.risk)
        if let worst = risks.max(), worst >= .exposure { return ["synth diff: \(worst.rawValue)"] }
        if let weaker = report.safeguards.first(where: \.isWeaker) { return ["synth diff: weaker \(weaker.subject)"] }
        return []
    }

    private static func findings(_ configuration: Configuration) -> [(rule: String, text: String)] {
        Model(configuration).invariantFindings(today: "2026-01-01", isStrict: true)
            .filter { !$0.rule.hasSuffix("suppression") }.map { ($0.rule, "\($0.rule) \($0.message)") }
    }
}

import Foundation
import Invariants
import Terraform
public import Testing

extension TestedStack {
    /// Expects that there is nothing to find: by Terraform's rules, the provider's schema, what AWS refuses at apply, and
    /// the invariants, as `synth check` looks at it.
    ///
    /// Each finding fails the test, warnings too, with its line. An invariant that does not hold for good reason is
    /// suppressed where the resource is described.
    public func expectNoFindings(sourceLocation: SourceLocation = #_sourceLocation) {
        expectNone(of: configuration.allFindings(today: Self.today, isStrict: true), sourceLocation)
    }

    /// Expects one invariant to hold, such as `backup`: what holds data is in a backup.
    ///
    /// ```swift
    /// stack.expectInvariant("backup")
    /// ```
    /// A resource at which it is suppressed, with a reason and an owner, passes until the suppression ends.
    ///
    /// - Parameter rule: The name of the invariant, as in findings and suppressions.
    public func expectInvariant(_ rule: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let rules = Invariant.all.map(\.name)
        guard rules.contains(rule) else {
            let nearest = Spelling.nearest(to: rule, among: rules).map { "did you mean '\($0)'?" }
            Issue.record(
                "there is no invariant '\(rule)'; \(nearest ?? "there are \(rules.joined(separator: ", "))")",
                sourceLocation: sourceLocation)
            return
        }
        let findings = configuration.invariantFindings(today: Self.today, isStrict: true)
        expectNone(
            of: findings.filter { finding in
                finding.rule == rule
                    || finding.rule == "expired-suppression" && finding.message.contains(" of \(rule) at ")
            }, sourceLocation)
    }

    private func expectNone(of findings: [Finding], _ sourceLocation: SourceLocation) {
        for finding in findings {
            Issue.record("\(finding.text(relativeTo: root, subject: name))", sourceLocation: sourceLocation)
        }
    }

    private static var today: String { String(Date().ISO8601Format().prefix(10)) }
}

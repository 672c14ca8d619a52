import Review
import Terraform
public import Testing

extension TestedStack {
    /// Expects a stack to be nowhere weaker than that of a lower environment.
    ///
    /// ```swift
    /// prd.expectNeverWeaker(than: dev)
    /// ```
    /// What is compared are the settings with a strength, where the stacks have such, the number of zones, and every
    /// protection of their resources: deletion protection, backups and their retention, encryption, logs, locks. A
    /// failure names the line of the resource that is weaker.
    public func expectNeverWeaker(than lower: TestedStack, sourceLocation: SourceLocation = #_sourceLocation) {
        let names = (lower.definition?.environment ?? lower.name, definition?.environment ?? name)
        let comparison = ConfigurationComparison(lower.configuration, configuration, environments: names)
        let settings = lower.definition?.settings.flatMap { low in definition?.settings.map { (low, $0) } }
        for weakness in comparison.weaknessesOfSecond(names: (lower.name, name), settings: settings) {
            let own = configuration.blocks.first { $0.address.text == weakness.subject }
            let its = lower.configuration.blocks.first { $0.address.text == weakness.subject }
            let position = own?.position ?? its?.position ?? definition?.position
            let path = weakness.path.isEmpty ? "" : " \(weakness.path)"
            Issue.record(
                "\(name) is weaker than \(lower.name): \(place(position))\(weakness.subject)\(path): \(weakness.message)",
                sourceLocation: sourceLocation)
        }
    }

    /// Expects each difference from another environment's stack to have a setting that causes it.
    ///
    /// ```swift
    /// prd.expectDiffersBySettingsAlone(from: dev)
    /// ```
    /// The stack is described again with one setting at a time taken from the other, as `synth diff --explain` does. What
    /// then stays the same, or follows from nothing but the environment's name, fails the test; so does a property of the
    /// settings that they do not list.
    public func expectDiffersBySettingsAlone(
        from other: TestedStack, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        func fail(_ message: String) { Issue.record("\(message)", sourceLocation: sourceLocation) }
        guard let first = other.definition, let second = definition else {
            return fail("\(name) and \(other.name) are no definitions of stacks, so that nobody knows their settings")
        }
        for (stack, settings) in [(other, first.settings), (self, second.settings)] {
            for property in settings?.unlisted ?? [] {
                fail("the settings of \(stack.name) have the property \(property), which they do not list")
            }
        }
        let report = ReviewReport(comparing: .init(first), .init(second), explains: true)
        guard let explanation = report.explanation else {
            return fail("\(name) and \(other.name) are not described from settings of one type")
        }
        if explanation.effects.isEmpty {
            fail("\(name) and \(other.name) have the same settings, so there is nothing to check")
        }
        for difference in explanation.undeclared {
            let block = [configuration, other.configuration].lazy
                .compactMap { $0.blocks.first { $0.address.text == difference.address } }.first
            let path = difference.path.isEmpty ? "" : " \(difference.path)"
            fail(
                "\(name) and \(other.name) differ without a setting: \(place(block?.position))\(difference.address)\(path): "
                    + difference.reason)
        }
    }
}

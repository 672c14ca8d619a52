public import Provider
public import Terraform

extension ReviewReport {
    /// Compares two stacks.
    ///
    /// - Parameters:
    ///   - before: The first stack.
    ///   - after: The second stack.
    ///   - explains: Whether differences are traced to settings; that describes the stacks some dozen times.
    ///   - schema: What the provider accepts.
    public init(
        comparing before: StackDefinition, _ after: StackDefinition, explains: Bool = false, schema: Schema = .aws
    ) {
        let comparison = ConfigurationComparison(
            before.configuration(), after.configuration(), environments: (before.environment, after.environment),
            schema: schema)
        self = comparison.report(before: before.name, after: after.name)
        if explains { explanation = Explanation.trace(before, after, &changes, schema: schema) }
        let settings = before.settings.flatMap { first in after.settings.map { (first, $0) } }
        weaknesses = WeaknessSearch.weaknesses(
            before.environment, after.environment, settings: settings, safeguards: safeguards)
    }
}

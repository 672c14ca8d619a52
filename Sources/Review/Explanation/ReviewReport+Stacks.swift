public import Provider
public import Terraform

extension ReviewReport {
    /// A stack with what it describes, so that nobody has to describe it twice.
    public struct Described: Sendable {
        /// The stack.
        public let stack: StackDefinition
        /// Its blocks.
        public let configuration: Configuration

        /// Describes a stack.
        public init(_ stack: StackDefinition) {
            self.stack = stack
            configuration = stack.configuration()
        }

        /// A stack that has been described already.
        public init(_ stack: StackDefinition, _ configuration: Configuration) {
            self.stack = stack
            self.configuration = configuration
        }
    }

    /// Compares two stacks.
    ///
    /// - Parameters:
    ///   - before: The first stack.
    ///   - after: The second stack.
    ///   - explains: Whether differences are traced to settings; that describes the stacks some dozen times.
    ///   - schema: What the provider accepts.
    public init(comparing before: Described, _ after: Described, explains: Bool = false, schema: Schema = .aws) {
        let (first, second) = (before.stack, after.stack)
        let comparison = ConfigurationComparison(
            before.configuration, after.configuration, environments: (first.environment, second.environment),
            schema: schema)
        self = comparison.report(before: first.name, after: second.name)
        // Stacks say themselves which environment they are of.
        folded?.replacements = nil
        if explains { explanation = Explanation.trace(before, after, &changes, comparison) }
        let settings = first.settings.flatMap { one in second.settings.map { (one, $0) } }
        weaknesses = comparison.weaknesses(self, settings: settings)
    }
}

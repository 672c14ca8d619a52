/// A stack as `synth` lists it: a name, an environment, and how to describe it.
///
/// Describing is left until somebody asks, so that listing and help stay quick however many stacks there are.
///
/// ```swift
/// public let stacks = [
///     StackDefinition(name: "dev", environment: "dev", description: "web service") { webService(.dev) },
///     StackDefinition(name: "prd", environment: "prd", description: "web service") { webService(.prd) },
/// ]
/// ```
public struct StackDefinition: Sendable {
    /// What the command line calls the stack, such as `mall-dev`.
    public let name: String
    /// The environment that the stack describes, such as `dev`.
    public let environment: String
    /// What the stack is, in a few words.
    public let description: String
    /// Where the stack is named.
    public let position: SourcePosition
    private let describe: @Sendable () -> Stack

    /// Makes a definition.
    ///
    /// - Parameters:
    ///   - name: What the command line calls the stack; not the name of a command.
    ///   - environment: The environment, such as `dev`.
    ///   - description: A few words for `synth list`.
    ///   - describe: Describes the stack from nothing, the same each time.
    public init(
        name: String, environment: String, description: String = "", file: String = #filePath, line: Int = #line,
        column: Int = #column, _ describe: @escaping @Sendable () -> Stack
    ) {
        self.name = name
        self.environment = environment
        self.description = description
        position = SourcePosition(file: file, line: line, column: column)
        self.describe = describe
    }

    /// The configuration that the stack describes.
    public func configuration() -> Configuration {
        describe().configuration()
    }
}

/// A stack as `synth` lists it: a name, an environment, and how to describe it.
///
/// Describing is left until somebody asks, so that listing and help stay quick however many stacks there are.
///
/// ```swift
/// public let stacks = [
///     StackDefinition(name: "dev", environment: "dev", settings: ShopSettings.dev, describe: shop),
///     StackDefinition(name: "prd", environment: "prd", settings: ShopSettings.prd, describe: shop),
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
    /// The name of the type of the settings that it is described from; nil where it is described in one way only.
    public let settingsType: String?
    private let describe: @Sendable () -> Stack
    private let value: (@Sendable () -> SettingsValue)?

    /// Makes a definition of a stack that is described in one way only.
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
        settingsType = nil
        value = nil
    }

    /// Makes a definition of a stack that is described from settings.
    ///
    /// `synth diff --explain` traces the differences of two such stacks to the settings that cause them.
    ///
    /// - Parameters:
    ///   - name: What the command line calls the stack; not the name of a command.
    ///   - environment: The environment, such as `dev`.
    ///   - description: A few words for `synth list`.
    ///   - settings: What the environment decides.
    ///   - describe: Describes the stack from any settings, the same each time.
    public init<Settings: StackSettings>(
        name: String, environment: String, description: String = "", settings: Settings, file: String = #filePath,
        line: Int = #line, column: Int = #column, describe: @escaping @Sendable (Settings) -> Stack
    ) {
        self.name = name
        self.environment = environment
        self.description = description
        position = SourcePosition(file: file, line: line, column: column)
        self.describe = { describe(settings) }
        settingsType = "\(Settings.self)"
        value = { SettingsValue(settings, describe) }
    }

    /// The settings that the stack is described from; nil where it is described in one way only.
    public var settings: SettingsValue? { value?() }

    /// The configuration that the stack describes.
    public func configuration() -> Configuration {
        describe().configuration()
    }
}

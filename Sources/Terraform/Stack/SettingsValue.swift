/// The settings that a stack is described from, without their type: to be shown, and to be exchanged one at a time.
public struct SettingsValue: Sendable {
    /// The name of the settings type.
    public let typeName: String
    /// The names of the settings' properties, in the order of their list.
    public let names: [String]
    /// Properties that the list leaves out.
    public let unlisted: [String]
    private let settings: any Sendable
    private let write: @Sendable (_ index: Int) -> String
    private let describe: @Sendable (_ taken: [Int], _ other: any Sendable) -> Configuration?
    private let compare: @Sendable (_ index: Int, _ other: any Sendable) -> Bool?

    init<Settings: StackSettings>(_ settings: Settings, _ describe: @escaping @Sendable (Settings) -> Stack) {
        typeName = "\(Settings.self)"
        let list = Settings.settings
        let names = list.map(\.name)
        self.names = names
        unlisted = Mirror(reflecting: settings).children.compactMap(\.label).filter { !names.contains($0) }
        write = { SettingText.text(of: list[$0].value(settings)) }
        self.settings = settings
        self.describe = { taken, other in
            guard let other = other as? Settings else { return nil }
            var mixed = settings
            for index in taken { list[index].take(&mixed, other) }
            return describe(mixed).configuration()
        }
        compare = { index, other in
            guard let other = other as? Settings else { return nil }
            return list[index].isWeaker?(settings, other)
        }
    }

    /// The value of a setting as people read it; equal for equal values.
    ///
    /// - Parameter index: The setting, by its index in ``names``.
    public func text(of index: Int) -> String { write(index) }

    /// The configuration with some settings taken from another value; nil where that is of another type.
    ///
    /// - Parameters:
    ///   - indexes: The settings, by their indexes in ``names``.
    ///   - other: The value that they are taken from.
    public func configuration(taking indexes: [Int], from other: SettingsValue) -> Configuration? {
        describe(indexes, other.settings)
    }

    /// Whether a setting is weaker here than there; nil where it has no order or the types differ.
    public func isWeaker(_ index: Int, than other: SettingsValue) -> Bool? {
        compare(index, other.settings)
    }
}

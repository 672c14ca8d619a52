/// What differs between the environments of a system, as a value: the shape is written once and takes it.
///
/// ```swift
/// struct ShopSettings: StackSettings {
///     var environment: String
///     var zones: [String]
///
///     static let settings: [Setting<Self>] = [.init(\.environment), .init(\.zones, strength: \.count)]
/// }
/// ```
/// The list lets `synth diff --explain` take one setting at a time from another environment. Every stored property has
/// to be in it; `synth diff --explain` says which one is not.
public protocol StackSettings: Sendable {
    /// Every stored property, in the order in which reports show them.
    static var settings: [Setting<Self>] { get }
}

/// One property of a settings type.
public struct Setting<Settings>: Sendable {
    /// The property's name.
    public let name: String
    let take: @Sendable (inout Settings, Settings) -> Void
    let value: @Sendable (Settings) -> any Sendable
    /// Whether the first value is weaker than the second; nil where the property has no order.
    let isWeaker: (@Sendable (Settings, Settings) -> Bool)?

    /// A property of which no value is safer than another.
    public init<Value: Sendable>(_ property: any WritableKeyPath<Settings, Value> & Sendable) {
        name = Self.name(of: property)
        take = { $0[keyPath: property] = $1[keyPath: property] }
        value = { $0[keyPath: property] }
        isWeaker = nil
    }

    /// A property that in a higher environment may not be weaker than in a lower one.
    ///
    /// - Parameters:
    ///   - property: The property.
    ///   - strength: How safe a value is; more is safer: `{ $0.count }` of zones, `{ $0 ? 1 : 0 }` of a switch.
    public init<Value: Sendable, Strength: Comparable & SendableMetatype>(
        _ property: any WritableKeyPath<Settings, Value> & Sendable, strength: @escaping @Sendable (Value) -> Strength
    ) {
        name = Self.name(of: property)
        take = { $0[keyPath: property] = $1[keyPath: property] }
        value = { $0[keyPath: property] }
        isWeaker = { strength($0[keyPath: property]) < strength($1[keyPath: property]) }
    }

    /// The name in `\Settings.name`.
    private static func name(of property: AnyKeyPath) -> String {
        let text = "\(property)"
        return text.split(separator: ".").last.map(String.init) ?? text
    }
}

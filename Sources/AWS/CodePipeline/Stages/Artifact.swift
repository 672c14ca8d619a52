/// Files that one action of a pipeline gives to later ones.
public struct Artifact: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The artifact's name within the pipeline: letters, digits, `-` and `_`.
    public let name: String

    /// An artifact by its name.
    public init(_ name: String) { self.name = name }

    /// An artifact by its name.
    public init(stringLiteral value: String) { self.init(value) }
}

/// What a provider accepts: its resource types, data sources and their constraints.
///
///     Schema.aws.resource("aws_lb")?.block.attribute("internal")?.type  // .bool
///
/// Finding one type reads that type alone, and starting the process reads nothing.
public struct Schema: Sendable {
    /// The AWS provider, version 6.25.0, with constraints from its source, 6.58.0.
    public static let aws = Schema(.aws)

    private let text: EmbeddedText
    private let resources: TypeIndex
    private let dataSources: TypeIndex
    private let ephemerals: TypeIndex
    private let providerOffset: Int
    /// The version of the provider whose schema this is.
    public let version: String

    init(_ text: EmbeddedText) {
        self.text = text
        var cursor = EmbeddedCursor(text: text, offset: 0)
        let starts = (cursor.number(8), cursor.number(8), cursor.number(8), cursor.number(8))
        resources = TypeIndex(text: text, lines: starts.0..<starts.1)
        dataSources = TypeIndex(text: text, lines: starts.1..<starts.2)
        ephemerals = TypeIndex(text: text, lines: starts.2..<starts.3)
        providerOffset = cursor.number(8)
        let versions = text.string(at: cursor.offset, count: text.endOfLine(from: 0) - cursor.offset)
        version = versions.split(separator: " ").first.map(String.init) ?? ""
    }

    /// The resource type of this name, nil when the provider has none.
    public func resource(_ name: String) -> TypeSchema? { resources.find(name) }

    /// The data source of this name, nil when the provider has none.
    public func dataSource(_ name: String) -> TypeSchema? { dataSources.find(name) }

    /// The ephemeral resource type of this name, nil when the provider has none.
    public func ephemeral(_ name: String) -> TypeSchema? { ephemerals.find(name) }

    /// The names of all resource types, in order.
    public var resourceNames: [String] { resources.names }

    /// The names of all data sources, in order.
    public var dataSourceNames: [String] { dataSources.names }

    /// The names of all ephemeral resource types, in order.
    public var ephemeralNames: [String] { ephemerals.names }

    /// The arguments of the `provider` block itself.
    public var provider: BlockSchema { BlockSchema(text, at: providerOffset) }
}

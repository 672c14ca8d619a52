/// What one provider accepts: its resource types, data sources, and its own configuration.
struct ProviderSchema: Sendable {
    /// Where the provider comes from, such as `hashicorp/aws`.
    let source: String
    /// The version of the provider; empty where it is not known.
    let version: String
    let resources: TypeIndex
    let dataSources: TypeIndex
    let ephemerals: TypeIndex
    /// Whether what an older provider has or demands is marked.
    let knowsOlder: Bool

    private let text: EmbeddedText
    private let providerOffset: Int

    /// The AWS provider.
    static let aws = ProviderSchema(.aws, source: "hashicorp/aws", knowsOlder: true)

    init(_ text: EmbeddedText, source: String, knowsOlder: Bool) {
        self.text = text
        self.source = source
        self.knowsOlder = knowsOlder
        var cursor = EmbeddedCursor(text: text, offset: 0)
        let starts = (cursor.number(8), cursor.number(8), cursor.number(8), cursor.number(8))
        resources = TypeIndex(text: text, lines: starts.0..<starts.1)
        dataSources = TypeIndex(text: text, lines: starts.1..<starts.2)
        ephemerals = TypeIndex(text: text, lines: starts.2..<starts.3)
        providerOffset = cursor.number(8)
        let versions = text.string(at: cursor.offset, count: text.endOfLine(from: 0) - cursor.offset)
        version = versions.split(separator: " ").first.map(String.init) ?? ""
    }

    /// The arguments of the `provider` block itself.
    var configuration: BlockSchema { BlockSchema(text, at: providerOffset) }
}

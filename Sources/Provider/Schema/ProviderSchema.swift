import Evaluation
import Terraform

/// What one provider accepts: its resource types, data sources, and its own configuration.
struct ProviderSchema: Sendable {
    /// Where the provider comes from, such as `hashicorp/aws`.
    let source: String
    /// The version of the provider; empty where it is not known.
    let version: String
    let resources: TypeIndex
    let dataSources: TypeIndex
    let ephemerals: TypeIndex
    /// The functions that the provider offers, by name; nil where they are not known.
    let functions: [String: Function]?
    /// Whether what an older provider has or demands is marked.
    let knowsOlder: Bool

    private let place: Place

    /// Where the arguments of the provider's own configuration are read.
    private enum Place {
        case embedded(EmbeddedText, Int)
        case document(JSONValue?)
    }

    /// The AWS provider.
    static let aws = ProviderSchema(aws: .aws)

    private init(aws text: EmbeddedText) {
        source = "hashicorp/aws"
        knowsOlder = true
        var cursor = EmbeddedCursor(text: text, offset: 0)
        let starts = (cursor.number(8), cursor.number(8), cursor.number(8), cursor.number(8))
        resources = .embedded(EmbeddedTypes(text: text, lines: starts.0..<starts.1))
        dataSources = .embedded(EmbeddedTypes(text: text, lines: starts.1..<starts.2))
        ephemerals = .embedded(EmbeddedTypes(text: text, lines: starts.2..<starts.3))
        functions = Function.ofAWS
        place = .embedded(text, cursor.number(8))
        let versions = text.string(at: cursor.offset, count: text.endOfLine(from: 0) - cursor.offset)
        version = versions.split(separator: " ").first.map(String.init) ?? ""
    }

    /// A provider whose schema Terraform has written: the value of its address under `provider_schemas`.
    init(_ document: JSONValue, source: String) {
        self.source = source
        version = ""
        knowsOlder = false
        resources = TypeIndex(document["resource_schemas"])
        dataSources = TypeIndex(document["data_source_schemas"])
        ephemerals = TypeIndex(document["ephemeral_resource_schemas"])
        functions = Function.functions(in: document["functions"])
        place = .document(document["provider"]?["block"])
    }

    /// The arguments of the `provider` block itself.
    var configuration: BlockSchema {
        switch place {
        case .embedded(let text, let offset): BlockSchema(text, at: offset)
        case .document(let body): BlockSchema(body)
        }
    }

    /// The type of a resource, data source or ephemeral resource; nil where the provider has none.
    func type(_ name: String, _ kind: Address.Kind) -> TypeSchema? { index(kind)?.find(name) }

    /// The types of a kind of blocks; nil where no provider has such.
    func index(_ kind: Address.Kind) -> TypeIndex? {
        switch kind {
        case .resource: resources
        case .data: dataSources
        case .ephemeral: ephemerals
        default: nil
        }
    }
}

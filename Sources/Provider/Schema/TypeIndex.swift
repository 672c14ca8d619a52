import Terraform

/// The types of one kind of a provider: resource types, data sources or ephemeral resource types.
enum TypeIndex: Sendable {
    /// Those of the embedded text.
    case embedded(EmbeddedTypes)
    /// Those of a document that Terraform wrote, by name.
    case document([String: JSONValue])

    /// The types of a document, each of which is read when it is asked for.
    init(_ types: JSONValue?) {
        var found: [String: JSONValue] = [:]
        if let types {
            for member in types.members { found[member.key] = member.value }
        }
        self = .document(found)
    }

    /// All names, in order, without those of former types.
    var names: [String] {
        switch self {
        case .embedded(let types): types.names
        case .document(let types): types.keys.sorted()
        }
    }

    /// Reads the type of this name, nil when there is none.
    func find(_ name: String) -> TypeSchema? {
        switch self {
        case .embedded(let types): types.find(name)
        case .document(let types): types[name].map { TypeSchema(name, $0) }
        }
    }
}

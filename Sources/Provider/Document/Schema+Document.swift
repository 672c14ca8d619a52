public import Terraform

extension Schema {
    /// The schemas that `terraform providers schema -json` wrote, of any providers in any versions.
    ///
    /// ```swift
    /// let schema = try Schema(reading: JSONDocument(bytes, file: "schema.json"))
    /// ```
    /// Format 1.x is read (Terraform, "terraform providers schema"). A type is read when it is asked for. Such a schema has
    /// no constraints: which words, patterns and limits a version of a provider takes, only its source says.
    ///
    /// - Throws: ``SchemaError`` where the document is something else.
    public init(reading document: JSONDocument) throws(SchemaError) {
        let root = document.root
        guard root.kind == .object, let providers = root["provider_schemas"], let format = root["format_version"] else {
            throw SchemaError("it is not what 'terraform providers schema -json' writes", at: root)
        }
        guard format.string?.hasPrefix("1.") ?? false else {
            throw SchemaError("its format_version is none of 1.x, which are read", at: format)
        }
        guard providers.kind == .object else { throw SchemaError("provider_schemas is no object", at: providers) }
        var schemas: [ProviderSchema] = []
        for member in providers.members {
            try Self.check(member)
            schemas.append(ProviderSchema(member.value, source: RequiredProviders.normal(member.key)))
        }
        if schemas.isEmpty {
            throw SchemaError(
                "it has the schema of no provider; write it where 'terraform init' was run", at: providers)
        }
        self.init(schemas, file: document.file)
    }

    /// The kinds of types that a provider has, as the document names them.
    private static let kinds = ["resource_schemas", "data_source_schemas", "ephemeral_resource_schemas"]

    /// Refuses a provider whose types are none; what is inside a type is read as far as it makes sense.
    private static func check(_ provider: JSONMember) throws(SchemaError) {
        guard provider.value.kind == .object else {
            throw SchemaError("the schema of \(provider.key) is no object", at: provider.value)
        }
        for member in provider.value.members where kinds.contains(member.key) {
            guard member.value.kind == .object else {
                throw SchemaError("\(member.key) of \(provider.key) is no object", at: member.value)
            }
            for type in member.value.members where type.value["block"]?.kind != .object {
                throw SchemaError("\(type.key) of \(provider.key) has no block", at: type.value)
            }
        }
    }
}

/// Why a document is no schema of providers.
public struct SchemaError: Error {
    /// What is wrong: one phrase, lower case, no final period.
    public let message: String
    /// The line and column.
    public let position: SourcePosition

    init(_ message: String, at value: JSONValue) {
        self.message = message
        position = value.position
    }
}

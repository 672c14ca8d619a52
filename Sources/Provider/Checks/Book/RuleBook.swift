/// What a check has read of the schemas so far.
final class RuleBook {
    private let providers: [ProviderRules]
    /// The file that holds the schemas; nil where they are embedded.
    let file: String?

    init(_ schema: Schema) {
        file = schema.file
        providers = schema.providers.map(ProviderRules.init)
    }

    /// The provider that comes from a source such as `hashicorp/aws`; nil where its schema is not here.
    func provider(_ source: String) -> ProviderRules? {
        providers.first { $0.schema.source == source }
    }
}

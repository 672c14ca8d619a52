/// What a check has read of the schemas so far.
final class RuleBook {
    private let providers: [ProviderRules]

    init(_ schema: Schema) {
        providers = schema.providers.map(ProviderRules.init)
    }

    /// The provider that comes from a source such as `hashicorp/aws`; nil where its schema is not here.
    func provider(_ source: String) -> ProviderRules? {
        providers.first { $0.schema.source == source }
    }
}

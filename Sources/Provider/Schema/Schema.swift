/// What providers accept: their resource types, data sources and their constraints.
///
///     Schema.aws.resource("aws_lb")?.block.attribute("internal")?.type  // .bool
///
/// Finding one type reads that type alone, and starting the process reads nothing.
public struct Schema: Sendable {
    /// The AWS provider, version 6.25.0, with constraints from its source, 6.58.0.
    public static let aws = Schema([.aws])

    let providers: [ProviderSchema]
    /// The file that the schemas were read from; nil for the embedded one.
    let file: String?

    /// The provider that comes from a source such as `hashicorp/aws`; nil where its schema is not here.
    func provider(_ source: String) -> ProviderSchema? { providers.first { $0.source == source } }

    init(_ providers: [ProviderSchema], file: String? = nil) {
        self.providers = providers
        self.file = file
    }

    /// The version of the provider whose schema this is; of the first one where there are several.
    public var version: String { providers.first?.version ?? "" }

    /// The resource type of this name, nil when the provider has none.
    public func resource(_ name: String) -> TypeSchema? { first { $0.resources.find(name) } }

    /// The data source of this name, nil when the provider has none.
    public func dataSource(_ name: String) -> TypeSchema? { first { $0.dataSources.find(name) } }

    /// The ephemeral resource type of this name, nil when the provider has none.
    public func ephemeral(_ name: String) -> TypeSchema? { first { $0.ephemerals.find(name) } }

    private func first(_ find: (ProviderSchema) -> TypeSchema?) -> TypeSchema? {
        for provider in providers {
            if let type = find(provider), !type.isFormer { return type }
        }
        return nil
    }

    /// The names of all resource types, in order.
    public var resourceNames: [String] { providers.flatMap(\.resources.names).sorted() }

    /// The names of all data sources, in order.
    public var dataSourceNames: [String] { providers.flatMap(\.dataSources.names).sorted() }

    /// The names of all ephemeral resource types, in order.
    public var ephemeralNames: [String] { providers.flatMap(\.ephemerals.names).sorted() }

    /// The arguments of the `provider` block itself; of the first provider where there are several.
    public var provider: BlockSchema { (providers.first ?? .aws).configuration }
}

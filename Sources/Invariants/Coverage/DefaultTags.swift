import Terraform

/// The tags that a resource has: its own, and those that its provider's configuration puts on everything.
struct DefaultTags {
    /// A configuration of the AWS provider.
    struct Provider {
        let block: Block
        /// The tags by name; nil where only apply knows them.
        let tags: [Resolved.Member]?
    }

    /// By alias; the default configuration has none.
    let providers: [String: Provider]
    /// The aliases in the order of the document.
    let aliases: [String]

    init(_ model: Model) {
        var providers: [String: Provider] = [:]
        var aliases: [String] = []
        for block in model.configuration.blocks
        where block.address.kind == .provider && block.address.type == "aws" && providers[block.address.name] == nil {
            let sections = model.section(ofProvider: block).sections("default_tags")
            let tags: [Resolved.Member]? =
                switch sections.first?.value("tags") {
                case .object(let members)?: members
                case nil, .null?: []
                default: nil
                }
            providers[block.address.name] = Provider(block: block, tags: tags)
            aliases.append(block.address.name)
        }
        self.providers = providers
        self.aliases = aliases
    }

    /// A tag's value: the resource's own, else that of the provider's default tags; nil where it has none.
    func tag(_ key: String, of resource: Arguments) -> Resolved? {
        switch resource["tags"] {
        case .object(let tags):
            if let tag = tags.first(where: { $0.key == key }) { return tag.value }
        case .null: break
        default: return .unknown
        }
        guard let provider = providers[resource.providerAlias] else { return nil }
        guard let tags = provider.tags else { return .unknown }
        return tags.first { $0.key == key }?.value
    }

    /// Whether a tag says that a resource is of an environment on which people depend, in whatever case it is written.
    func isProduction(_ resource: Arguments) -> Bool {
        var tags: [Resolved.Member] = []
        if case .object(let own) = resource["tags"] { tags = own }
        let keys = Set(tags.map(\.key))
        let defaults = providers[resource.providerAlias]?.tags ?? []
        return (tags + defaults.filter { !keys.contains($0.key) }).contains { tag in
            Self.environment.contains(tag.key.lowercased())
                && tag.value.string.map { Self.production.contains($0.lowercased()) } ?? false
        }
    }

    private static let environment: Set<String> = ["env", "environment", "stage"]
    private static let production: Set<String> = ["live", "prd", "prod", "production"]
}

extension Model {
    /// The arguments of a provider's configuration.
    fileprivate func section(ofProvider block: Block) -> Section {
        Section(isCertain: true, contents: .body(block.body), frame: Frame(), resolver: resolver)
    }
}

extension Arguments {
    /// The alias of the provider's configuration that manages a resource; empty for the default one.
    var providerAlias: String {
        if case .bare(let reference)? = instance.block.body["provider"] { return reference.address.name }
        return ""
    }
}

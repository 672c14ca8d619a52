public import Terraform

extension Schema {
    /// The configuration with nested blocks as blocks, wherever it was read from.
    ///
    /// A document of JSON does not tell an argument from a nested block; the schema does. In resources, data sources,
    /// ephemeral resources and provider configurations objects and lists of objects become blocks where the schema has
    /// such a block, and blocks become arguments where it has an attribute; `null` in place of a block is left out. A
    /// block that may stand there but once is ``Body/Content/block(_:)``, others are ``Body/Content/blocks(_:dynamic:)``.
    /// Bodies that have this form already, as those of typed resources do, are returned as they are, and so are types of
    /// other providers.
    public func shaped(_ configuration: Configuration) -> Configuration { shaped(configuration, RuleBook(self)) }

    func shaped(_ configuration: Configuration, _ book: RuleBook) -> Configuration {
        let required = RequiredProviders(of: configuration)
        var blocks: [Block]?
        for index in configuration.blocks.indices {
            let block = configuration.blocks[index]
            let body: Body? =
                switch block.address.kind {
                case .resource, .data, .ephemeral, .provider: shaped(block.body, at: block.address, book, required)
                case .check: shapedCheck(block.body, book, required)
                default: nil
                }
            guard let body else { continue }
            blocks = blocks ?? configuration.blocks
            blocks?[index] = block.with(body)
        }
        return blocks.map { Configuration(stack: configuration.stack, blocks: $0, reported: configuration.reported) }
            ?? configuration
    }

    /// The body of a block in its form; nil where it has that form, or its type is not known.
    private func shaped(_ body: Body, at address: Address, _ book: RuleBook, _ required: RequiredProviders) -> Body? {
        guard body.items.contains(where: { $0.content.mayBeShaped }),
            let provider = book.provider(required.source(of: RequiredProviders.localName(of: address, body)))
        else { return nil }
        let shaping = Shaping(provider: provider)
        if address.kind == .provider { return shaping.shaped(body, provider.configuration) }
        return provider.type(address.type, address.kind).flatMap { shaping.shaped(body, $0.root) }
    }

    /// A `check` block, whose data sources have bodies of their own.
    private func shapedCheck(_ body: Body, _ book: RuleBook, _ required: RequiredProviders) -> Body? {
        guard case .labelled(var types) = body[content: "data"] else { return nil }
        for (index, type) in types.enumerated() {
            var sources = type.body
            for item in type.body.items {
                guard case .block(let data) = item.content else { continue }
                let address = Address(.data, type: type.label, item.name)
                if let data = shaped(data, at: address, book, required) { sources[content: item.name] = .block(data) }
            }
            types[index] = Body.Labelled(type.label, sources)
        }
        var result = body
        result[content: "data"] = .labelled(types)
        return result
    }
}

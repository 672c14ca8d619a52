import Evaluation
import Terraform

/// The types of the blocks of a configuration, as far as their providers' schemas are here.
final class KnownTypes {
    private let book: RuleBook
    private let required: RequiredProviders
    private var valueTypes: [BlockSchema.ID: ValueType] = [:]

    init(_ book: RuleBook, _ required: RequiredProviders) {
        self.book = book
        self.required = required
    }

    /// The provider that a block belongs to; nil where its schema is not here.
    func provider(of address: Address, _ body: Body) -> ProviderRules? {
        book.provider(required.source(of: RequiredProviders.localName(of: address, body)))
    }

    /// The type of a resource, data source or ephemeral resource, of the provider that its name begins with.
    func type(of address: Address) -> TypeRules? {
        switch address.kind {
        case .resource, .data, .ephemeral: provider(of: address, Body())?.type(address.type, address.kind)
        default: nil
        }
    }

    /// The object that a block is to expressions; nil where its type is not known.
    func valueType(of address: Address) -> ValueType? { type(of: address).map { valueType(of: $0.schema.block) } }

    /// Its attributes, and its nested blocks as lists, sets, maps or objects.
    private func valueType(of block: BlockSchema) -> ValueType {
        if let type = valueTypes[block.id] { return type }
        var attributes = block.attributes.map { ValueType.Attribute($0.name, $0.type.valueType) }
        for nested in block.blocks {
            let object = valueType(of: nested.block)
            let type: ValueType =
                switch nested.nesting {
                case .list: .list(object)
                case .set: .set(object)
                case .map: .map(object)
                case .single: object
                }
            attributes.append(ValueType.Attribute(nested.name, type))
        }
        let type = ValueType.object(of: attributes)
        valueTypes[block.id] = type
        return type
    }
}

import Evaluation
import Terraform

/// The types of the blocks of a configuration, as far as their providers' schemas are here.
final class KnownTypes {
    private let book: RuleBook
    private let required: RequiredProviders
    private var valueTypes: [BlockSchema.ID: ValueType] = [:]
    private var markings: [BlockSchema.ID: Marking] = [:]

    /// The providers that blocks name themselves.
    private var named: [Address: ProviderRules?] = [:]

    init(_ book: RuleBook, _ configuration: Configuration) {
        self.book = book
        required = RequiredProviders(of: configuration)
        for block in configuration.blocks where block.body["provider"] != nil {
            named[block.address] = .some(provider(of: block.address, block.body))
        }
    }

    /// What evaluates a configuration's expressions as `terraform validate` does.
    func evaluator(of configuration: Configuration) -> Evaluator {
        Evaluator(
            configuration, mode: .validation, typeOf: valueType, functionOf: function(ofLocalName:_:),
            markingOf: marking(of:))
    }

    /// The provider that a block belongs to; nil where its schema is not here.
    func provider(of address: Address, _ body: Body) -> ProviderRules? {
        book.provider(required.source(of: RequiredProviders.localName(of: address, body)))
    }

    /// The type of a resource, data source or ephemeral resource: of the provider that the block names, else of the one that
    /// its type begins with (Terraform, "Provider Configuration").
    func type(of address: Address) -> TypeRules? {
        switch address.kind {
        case .resource, .data, .ephemeral:
            (named[address] ?? provider(of: address, Body()))?.type(address.type, address.kind)
        default: nil
        }
    }

    /// The object that a block is to expressions; nil where its type is not known.
    func valueType(of address: Address) -> ValueType? { type(of: address).map { valueType(of: $0.schema.block) } }

    /// The function of a provider, by the provider's local name.
    func function(ofLocalName local: String, _ name: String) -> ProvidersFunction {
        guard required.names(local) else {
            if local == "terraform" {
                return .missing(
                    "name the provider in required_providers: terraform = {source = \"\(RequiredProviders.builtIn)\"}")
            }
            let nearest = Spelling.nearest(to: local, among: required.names + ["terraform"])
            return .missing(
                "name the provider \(local) in required_providers" + (nearest.map { ", or mean \($0)" } ?? ""))
        }
        let source = required.source(of: local)
        guard let functions = book.provider(source)?.schema.functions else { return .notKnown }
        if let function = functions[name] { return .known(function) }
        let nearest = Spelling.nearest(to: name, among: functions.keys.sorted())
        return .missing("\(source) has no function \(name)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }

    /// Its attributes, and its nested blocks as lists, sets, maps or objects.
    private func valueType(of block: BlockSchema) -> ValueType {
        if let type = valueTypes[block.id] { return type }
        var attributes = block.attributes.map { ValueType.Attribute($0.name, $0.type.valueType.withoutOptionals) }
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

    /// What of a block its provider holds for secret.
    private func marking(of address: Address) -> Marking {
        type(of: address).map { marking(of: $0.schema.block) } ?? Marking()
    }

    private func marking(of block: BlockSchema) -> Marking {
        if let marking = markings[block.id] { return marking }
        var marking = Marking()
        for attribute in block.attributes where attribute.isSensitive {
            marking.set(.name(attribute.name), Marking(.sensitive))
        }
        for nested in block.blocks {
            let inner = self.marking(of: nested.block)
            var outer = Marking()
            switch nested.nesting {
            case .single: outer = inner
            case .list, .map: outer.setEvery(inner)
            // A set has what its elements have.
            case .set: break
            }
            marking.setIfThere(.name(nested.name), outer)
        }
        markings[block.id] = marking
        return marking
    }
}

import Evaluation
import Terraform

/// Which provider's schema says what a block is: by its `provider` argument, else by the first word of its type
/// (Terraform, "Provider Configuration").
struct ProvidersOfBlocks {
    private let schema: Schema
    private let required: RequiredProviders
    /// The local names of the providers that blocks name themselves.
    private var named: [Address: String] = [:]

    init(_ schema: Schema, _ configuration: Configuration) {
        self.schema = schema
        required = RequiredProviders(of: configuration)
        for block in configuration.blocks where block.body["provider"] != nil && block.address.isOfProvider {
            named[block.address] = RequiredProviders.localName(of: block.address, block.body)
        }
    }

    /// The provider of a block; nil where its schema is not here.
    func provider(of address: Address) -> ProviderSchema? {
        schema.provider(required.source(of: named[address] ?? RequiredProviders.localName(of: address, Body())))
    }

    /// The type of a resource, data source or ephemeral resource; nil where it is not known.
    func type(at address: Address) -> TypeSchema? {
        guard address.isOfProvider, let type = provider(of: address)?.type(address.type, address.kind) else {
            return nil
        }
        return type.isFormer ? nil : type
    }

    /// The function of a provider by the provider's local name.
    func function(_ name: String, ofLocalName local: String) -> ProvidersFunction {
        guard local == "terraform" || required.names(local) else {
            let nearest = Spelling.nearest(to: local, among: required.names + ["terraform"])
            return .missing(
                "name the provider \(local) in required_providers" + (nearest.map { ", or mean \($0)" } ?? ""))
        }
        let source = required.source(of: local)
        guard let functions = schema.provider(source)?.functions else { return .notKnown }
        if let function = functions[name] { return .known(function) }
        let nearest = Spelling.nearest(to: name, among: functions.keys.sorted())
        return .missing("\(source) has no function \(name)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }
}

extension Address {
    fileprivate var isOfProvider: Bool { kind == .resource || kind == .data || kind == .ephemeral }
}

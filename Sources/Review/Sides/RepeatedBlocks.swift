import Invariants
import Terraform

/// The resources that `count`, `for_each` and `dynamic` make of blocks, one by one.
struct RepeatedBlocks {
    private unowned let configuration: PreparedConfiguration
    private let model: Model
    private let secrets: SecretUses
    private let instances: [Address: [ResourceInstance]]

    init(of configuration: PreparedConfiguration) {
        self.configuration = configuration
        model = configuration.resolver.model
        secrets = configuration.policies.secrets
        instances = Dictionary(
            grouping: model.instances.filter { $0.address.hasPrefix($0.block.address.text) }, by: \.block.address)
    }

    /// Whether a block says how often it, or a block within it, is repeated.
    static func repeats(_ block: Block) -> Bool {
        block.body.items.contains { item in
            if item.name == "count" || item.name == "for_each" { return true }
            if case .blocks(_, let dynamic) = item.content { return !dynamic.isEmpty }
            return false
        }
    }

    /// The resources that a block makes, by address; none where it makes none, whatever variables are given.
    func trees(of block: PreparedBlock) -> [(address: String, tree: Tree)] {
        let instances = instances[block.address] ?? []
        if instances.isEmpty, isUpToVariables(block.block) {
            return [(block.address.text, configuration.resolved(block))]
        }
        return instances.map { instance in
            let section = model.section(of: instance)
            var body = Body()
            for item in block.body.items where item.name != "count" && item.name != "for_each" {
                body[item.name] = Term(section.value(item.name), name: name)
            }
            let tree = configuration.builder.tree(of: block.block.with(body))
            return (instance.address, secrets.reach(block.address) ? .sensitive(tree) : tree)
        }
    }

    /// Whether variables, whose defaults are only that, decide how often a block is repeated.
    private func isUpToVariables(_ block: Block) -> Bool {
        var body = Body()
        body["value"] = block.body["count"] ?? block.body["for_each"]
        var next = Block(address: Address(.local, "value"), body: body, position: nil).uses.map(\.reference.address)
        var seen: Set<Address> = []
        while let address = next.popLast() {
            if address.kind == .variable { return true }
            guard address.kind == .local, seen.insert(address).inserted else { continue }
            let blocks = configuration.blocks.filter { $0.address == address }
            next += blocks.flatMap { $0.block.uses.map(\.reference.address) }
        }
        return false
    }

    /// The expression that a symbol stands for.
    private func name(_ symbol: Symbol) -> String? {
        switch symbol.origin {
        case .instance(let index):
            model.instances[index].address + (symbol.attribute.isEmpty ? "" : ".\(symbol.attribute)")
        case .other(let name): name + symbol.attribute
        }
    }
}

import Invariants
import Terraform

/// The resources that `count`, `for_each` and `dynamic` make of blocks, one by one.
struct RepeatedBlocks {
    private let model: Model
    private let secrets: SecretUses
    private let builder: TreeBuilder
    private let instances: [Address: [ResourceInstance]]

    init(of configuration: PreparedConfiguration) {
        model = configuration.resolver.model
        secrets = configuration.policies.secrets
        builder = configuration.builder
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

    /// The resources that a block makes, by address; none where it makes none.
    func trees(of block: Block) -> [(address: String, tree: Tree)] {
        (instances[block.address] ?? []).map { instance in
            let section = model.section(of: instance)
            var body = Body()
            for item in block.body.items where item.name != "count" && item.name != "for_each" {
                body[item.name] = Term(section.value(item.name), name: name)
            }
            let tree = builder.tree(of: block.with(body))
            return (instance.address, secrets.reach(block.address) ? .sensitive(tree) : tree)
        }
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

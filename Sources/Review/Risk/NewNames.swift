import Terraform

/// What is made at the same time as other new resources, by address and by name.
struct NewNames {
    private var addresses: Set<String> = []
    private var names: Set<String> = []

    /// Records a new resource.
    mutating func add(_ address: String, name: String?) {
        addresses.insert(address)
        if let name { names.insert(name) }
    }

    /// The names of what a plan makes.
    init(_ resources: some Sequence<PlannedResource>) {
        for resource in resources where resource.decision.action == .create {
            add(
                resource.address,
                name: PolicyOwner.namedTypes[resource.type].flatMap { resource.values.after?[$0]?.string })
        }
    }

    init() {}

    /// Whether a value names something that is made at the same time; what only apply knows does.
    func contain(_ value: Tree) -> Bool {
        switch value.revealed {
        case .text(let name): names.contains(name)
        case .expression(Tree.knownAfterApply), .unknown: true
        case .expression(let code): addresses.contains(code.split(separator: ".").prefix(2).joined(separator: "."))
        default: false
        }
    }
}

extension ConfigurationComparison {
    /// What a new block's resources open, or take from what is there.
    func creation(of block: PreparedBlock, _ newNames: NewNames) -> [SafeguardChange.New] {
        guard block.address.kind == .resource else { return [] }
        let trees =
            RepeatedBlocks.repeats(block.block)
            ? after.instances.trees(of: block).map(\.tree) : [after.resolved(block)]
        return trees.prefix(1).flatMap { tree in
            Effects.creation(of: block.address.type, tree, rules, isNew: newNames.contain)
        }
    }
}

import Terraform

/// The variables of a configuration that are sensitive, and the locals that are made of them.
struct Secrets {
    private let names: Set<Address>

    init(_ configuration: Configuration) {
        var names: Set<Address> = []
        var locals: [Block] = []
        for block in configuration.blocks {
            if block.address.kind == .variable, block.body["sensitive"] == .bool(true) { names.insert(block.address) }
            if block.address.kind == .local { locals.append(block) }
        }
        // A local may be made of others; each round finds those that are one step further.
        var isComplete = names.isEmpty
        while !isComplete {
            let found = locals.filter { block in
                !names.contains(block.address) && block.uses.contains { names.contains($0.reference.address) }
            }
            names.formUnion(found.map(\.address))
            isComplete = found.isEmpty
        }
        self.names = names
    }

    var isEmpty: Bool { names.isEmpty }

    /// Whether a value has anything to do with them.
    func decide(_ term: Term) -> Bool { decide(.argument(term)) }

    /// Whether an argument or nested block has anything to do with them.
    func decide(_ content: Body.Content) -> Bool {
        guard !names.isEmpty else { return false }
        var body = Body()
        body[content: "value"] = content
        let block = Block(address: Address(.local, "value"), body: body, position: nil)
        return block.uses.contains { names.contains($0.reference.address) }
    }
}

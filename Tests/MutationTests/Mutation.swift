import Terraform

/// One way to make a stack worse, with what it makes of a stack.
struct Mutation: Sendable {
    /// What is done, as the table has it.
    let name: String
    /// All mutants of a stack.
    let mutants: @Sendable (Configuration) -> [Mutant]
}

/// A stack with one thing made worse.
struct Mutant: Sendable {
    /// The address of what was changed.
    let place: String
    let configuration: Configuration
}

extension Mutation {
    /// Gives an argument another value, in each resource of some types.
    static func set(
        _ name: String, _ types: [String], _ path: String, to term: Term,
        where condition: @escaping @Sendable (Block) -> Bool = { _ in true }
    ) -> Mutation {
        let path = path.split(separator: ".").map(String.init)
        return each(name, types) { block in
            condition(block) ? block.body.changing(path, to: term).map(block.with) : nil
        }
    }

    /// Takes an argument or nested block away, in each resource of some types.
    static func remove(
        _ name: String, _ types: [String], _ path: String,
        where condition: @escaping @Sendable (Block) -> Bool = { _ in true }
    ) -> Mutation {
        let path = path.split(separator: ".").map(String.init)
        return each(name, types) { block in
            condition(block) ? block.body.changing(path, to: nil).map(block.with) : nil
        }
    }

    /// Changes each resource of some types.
    static func each(
        _ name: String, _ types: [String], _ change: @escaping @Sendable (Block) -> Block?
    ) -> Mutation {
        Mutation(name: name) { stack in
            stack.places(of: types).compactMap { index in
                change(stack.blocks[index]).map {
                    Mutant(place: $0.address.text, configuration: stack.replacing(index, with: $0))
                }
            }
        }
    }

    /// Takes each resource of some types away.
    static func drop(_ name: String, _ types: [String]) -> Mutation {
        Mutation(name: name) { stack in
            stack.places(of: types).map { index in
                Mutant(place: stack.blocks[index].address.text, configuration: stack.replacing(index, with: nil))
            }
        }
    }

    /// Adds a resource for each one of a type.
    static func add(
        _ name: String, to type: String, _ added: String, _ body: @escaping @Sendable (Block) -> Body
    ) -> Mutation {
        Mutation(name: name) { stack in
            stack.places(of: [type]).map { index in
                let block = stack.blocks[index]
                let more = Block(
                    address: Address(.resource, type: added, "mutant"), body: body(block), position: block.position)
                return Mutant(
                    place: block.address.text,
                    configuration: Configuration(stack: stack.stack, blocks: stack.blocks + [more]))
            }
        }
    }

    /// Changes each statement of the policies of some types.
    static func statements(
        _ name: String, _ types: [String], _ argument: String = "policy",
        where condition: @escaping @Sendable (Configuration, Block) -> Bool = { _, _ in true },
        _ change: @escaping @Sendable (PolicyText, Range<Int>) -> PolicyText?
    ) -> Mutation {
        Mutation(name: name) { stack in
            stack.places(of: types).flatMap { index -> [Mutant] in
                let block = stack.blocks[index]
                guard condition(stack, block), let policy = PolicyText(block.body[argument]) else { return [] }
                return policy.statements.compactMap { statement in
                    change(policy, statement).flatMap { block.body.changing([argument], to: $0.term) }.map {
                        Mutant(place: block.address.text, configuration: stack.replacing(index, with: block.with($0)))
                    }
                }
            }
        }
    }
}

extension Mutation {
    /// The same for the stacks of which something holds.
    func only(where condition: @escaping @Sendable (Configuration) -> Bool) -> Mutation {
        let mutants = mutants
        return Mutation(name: name) { condition($0) ? mutants($0) : [] }
    }
}

extension Configuration {
    /// Whether what holds data cannot be deleted unless somebody says otherwise.
    var isProtected: Bool {
        blocks.contains { block in
            guard block.address.text == "var.deletion_protection" else { return false }
            return [.bool(true), .verbatim(.bool(true))].contains(block.body["default"])
        }
    }

    /// Whether something has the tag by which backups find it.
    var hasBackupTags: Bool {
        blocks.contains { block in
            guard block.address.kind == .resource, case .object(let tags)? = block.body["tags"] else { return false }
            return tags.contains { $0.key == "Backup" }
        }
    }

    /// The places of the resources of some types.
    fileprivate func places(of types: [String]) -> [Int] {
        blocks.indices.filter { blocks[$0].address.kind == .resource && types.contains(blocks[$0].address.type) }
    }

    /// The configuration with another block in a place; nil takes it away.
    func replacing(_ index: Int, with block: Block?) -> Configuration {
        var blocks = blocks
        if let block { blocks[index] = block } else { blocks.remove(at: index) }
        return Configuration(stack: stack, blocks: blocks)
    }
}

extension Block {
    /// A reference to an attribute of the block.
    func reference(_ attribute: String) -> Term { .reference(Reference(address, ".\(attribute)")) }
}

public import Terraform

extension Found {
    /// The resources and data sources of a type that this one refers to.
    ///
    /// ```swift
    /// #expect(rule.references(to: SecurityGroup.self) == [group])
    /// ```
    public func references<Other: NodeBlock>(to type: Other.Type) -> [Found<Other>] {
        var seen: Set<Address> = []
        return block.uses.compactMap { use in
            let address = use.reference.address
            guard address.kind == Other.kind, address.type == Other.typeName, seen.insert(address).inserted else {
                return nil
            }
            return stack.block(at: address).map { Found<Other>(block: $0, stack: stack) }
        }
    }

    /// The resources and data sources of a type that refer to this one, in the order of their names.
    ///
    /// ```swift
    /// stack.expectEvery(LBTargetGroup.self, "used by a listener") { !$0.referrers(LBListener.self).isEmpty }
    /// ```
    public func referrers<Other: NodeBlock>(_ type: Other.Type) -> [Found<Other>] {
        stack.all(type).filter { $0.block.uses.contains { $0.reference.address == block.address } }
    }

    /// The addresses of everything that refers to this block, outputs and locals too, in their order.
    public var referrers: [String] {
        stack.configuration.blocks.filter { other in
            other.address != block.address && other.uses.contains { $0.reference.address == block.address }
        }.map(\.address.text).sorted()
    }

    /// Whether an argument refers to a block, by itself or in whatever it holds.
    ///
    /// - Parameters:
    ///   - other: The block.
    ///   - path: The argument, such as `vpc_config.subnet_ids`; a step without an index means every block or element.
    public func refers<Other: NodeBlock>(to other: Found<Other>, at path: String) -> Bool {
        let wanted = path.split(separator: ".")
        return block.uses.contains { use in
            guard use.reference.address == other.address else { return false }
            let steps = use.path.split(separator: ".")
            return steps.count >= wanted.count
                && zip(wanted, steps).allSatisfy { $0 == $1 || !$0.contains("[") && $0 == $1.prefix { $0 != "[" } }
        }
    }
}

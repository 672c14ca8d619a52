import Terraform

/// Finds the blocks of a configuration by what Terraform calls them.
struct BlockIndex {
    private let configuration: Configuration
    private let byAddress: [Address: Int]

    init(_ configuration: Configuration) {
        self.configuration = configuration
        var byAddress: [Address: Int] = [:]
        for (index, block) in configuration.blocks.enumerated() where byAddress[block.address] == nil {
            byAddress[block.address] = index
        }
        self.byAddress = byAddress
    }

    /// The block of an address.
    subscript(address: Address) -> Block? {
        byAddress[address].map { configuration.blocks[$0] }
    }

    /// The block that an address in Terraform's words belongs to; what is inside a module belongs to its call.
    func block(at text: String) -> Block? {
        if text.hasPrefix("provider[") { return provider(text) }
        return Reference(text).flatMap { self[$0.address] }
    }

    /// `provider["registry.terraform.io/hashicorp/aws"].west`.
    private func provider(_ text: String) -> Block? {
        let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count == 3, let name = parts[1].split(separator: "/").last else { return nil }
        let alias = parts[2].hasPrefix("].") ? String(parts[2].dropFirst(2)) : ""
        return self[Address(.provider, type: String(name), alias)]
    }

    /// The blocks of a type, where a place names no more than that: `resource.aws_lb`.
    func blocks(ofTypeAt path: DocumentPath) -> [Block] {
        let names = path.steps.compactMap { if case .name(let name) = $0 { name } else { nil } }
        guard names.count == 2 else { return [] }
        return configuration.blocks.filter { $0.address.kind.section == names[0] && $0.address.type == names[1] }
    }

    /// The block that a place of the synthesized document belongs to, with the rest of the path within it.
    func block(at path: DocumentPath) -> (block: Block, rest: DocumentPath)? {
        var rest = path.steps[...]
        func name() -> String? {
            while case .index = rest.first { rest.removeFirst() }
            guard case .name(let name) = rest.first else { return nil }
            rest.removeFirst()
            return name
        }
        guard let section = name(), let kind = Address.Kind.allCases.first(where: { $0.section == section }) else {
            return nil
        }
        switch kind {
        case .terraform: return self[Address(.terraform, "")].map { ($0, DocumentPath(Array(rest))) }
        case .resource, .data, .ephemeral:
            guard let type = name(), let label = name(), let block = self[Address(kind, type: type, label)] else {
                return nil
            }
            return (block, DocumentPath(Array(rest)))
        case .variable, .local, .output, .module, .check:
            guard let label = name(), let block = self[Address(kind, label)] else { return nil }
            return (block, DocumentPath(Array(rest)))
        case .provider, .moved, .removed, .import:
            let type = kind == .provider ? name() ?? "" : ""
            var index = 0
            if case .index(let position) = rest.first {
                index = position
                rest.removeFirst()
            }
            // The writer puts blocks without a name of their own in the order of their addresses.
            let blocks = configuration.blocks.filter { $0.address.kind == kind && $0.address.type == type }
                .sorted { $0.address.name < $1.address.name }
            return blocks.indices.contains(index) ? (blocks[index], DocumentPath(Array(rest))) : nil
        }
    }

    /// The module call whose files stand in a folder; nil for the folder of the stack itself.
    func module(in folder: String) -> Block? {
        let parts = folder.split(separator: "/")
        if parts.starts(with: [".terraform", "modules"]), parts.count > 2 {
            // Terraform keeps fetched modules under their names, those within others as `outer.inner`.
            return self[Address(.module, String(parts[2].prefix { $0 != "." }))]
        }
        return configuration.blocks.first { block in
            guard block.address.kind == .module, case .verbatim(.string(let source)) = block.body["source"] else {
                return false
            }
            let own = source.split(separator: "/").filter { $0 != "." }
            return source.hasPrefix(".") && !own.isEmpty && parts.starts(with: own)
        }
    }
}

/// Types of Terraform's own that it does not have, attributes that they do not have, and what they set themselves.
struct BuiltInTypes: Rule {
    let descriptions = [
        RuleDescription("unknown-type", "No provider has the resource type or data source."),
        RuleDescription("unknown-attribute", "A reference goes to an attribute that the block does not have."),
        RuleDescription("read-only", "An argument is set that only the provider sets."),
    ]

    /// The types by the kind of block, with their attributes.
    private static let attributes: [Address.Kind: [String: [String]]] = [
        .resource: ["terraform_data": ["id", "input", "output", "triggers_replace"]],
        .data: ["terraform_remote_state": ["backend", "config", "defaults", "outputs", "workspace"]],
        .ephemeral: [:],
    ]

    func findings(in survey: Survey) -> [Finding] {
        var findings: [Finding] = []
        for (block, contents) in survey.blocks {
            if block.address.isBuiltIn {
                findings += Self.own(block)
                findings += contents.words.compactMap { Self.ownAttribute($0, block) }
            }
            for use in contents.uses where use.reference.address.isBuiltIn {
                if let finding = Self.reference(use, block) { findings.append(finding) }
            }
        }
        return findings
    }

    private static func own(_ block: Block) -> [Finding] {
        let address = block.address
        guard let types = attributes[address.kind] else { return [] }
        guard types[address.type] != nil else { return [unknown(address, types, block)] }
        var findings: [Finding] = []
        if address.type == "terraform_data" {
            findings = (["id", "output"] as [String]).filter { block.body[content: $0] != nil }.map { name in
                block.finding(
                    rule: "read-only", "\(name) of \(address.text) is set by Terraform; take it out", at: name)
            }
            findings += ignored(block, types["terraform_data"] ?? [])
        } else if case .string(let backend)? = block.body["backend"] {
            let types = BackendType.types + ["cloud"]
            if !types.contains(backend) {
                let fix = Spelling.nearest(to: backend, among: types).map { "; did you mean \($0)?" } ?? ""
                findings = [
                    block.finding(
                        rule: "backend",
                        "backend of \(address.text) is \"\(backend)\", which Terraform does not have\(fix)",
                        at: "backend")
                ]
            }
        }
        return findings
    }

    /// What `ignore_changes` names and the type does not have.
    private static func ignored(_ block: Block, _ known: [String]) -> [Finding] {
        guard let lifecycle = block.formedBlocks.first(where: { $0.path == "lifecycle" }),
            case .list(let entries)? = lifecycle.body["ignore_changes"]?.literal
        else { return [] }
        return entries.enumerated().compactMap { index, entry in
            guard case .string(let text) = entry.literal, text != "all", text != "*" else { return nil }
            let name = String(text.prefix { $0 != "." && $0 != "[" })
            if known.contains(name) { return nil }
            let path = lifecycle.path(of: "ignore_changes[\(index)]")
            let fix = Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
            return block.finding(
                rule: "unknown-attribute",
                "\(path) of \(block.address.text) is \(text), but \(block.address.type) has no \(name)\(fix)", at: path)
        }
    }

    private static func unknown(_ address: Address, _ types: [String: [String]], _ block: Block) -> Finding {
        // A resource is often taken for a data source, and the other way round.
        let other = attributes.first { $0.key != address.kind && $0.value[address.type] != nil }?.key
        let fix: String =
            other.map { "; it is a \($0 == .data ? "data source" : "resource")" }
            ?? Spelling.nearest(to: address.type, among: types.keys).map { "; did you mean \($0)?" } ?? ""
        let kind =
            address.kind == .resource ? "resource type" : address.kind == .data ? "data source" : "ephemeral resource"
        return block.finding(
            rule: "unknown-type", "\(address.text): Terraform has no \(kind) \(address.type)\(fix)")
    }

    /// What is wrong with `self.name`.
    private static func ownAttribute(_ word: WordUse, _ block: Block) -> Finding? {
        let address = block.address
        guard word.names.count > 1, word.names[0] == "self", word.path.mayNameSelf, address.kind == .resource,
            let known = attributes[address.kind]?[address.type], !known.contains(word.names[1])
        else { return nil }
        let fix = Spelling.nearest(to: word.names[1], among: known).map { "; did you mean \($0)?" } ?? ""
        return block.finding(
            rule: "unknown-attribute",
            "\(word.path) of \(address.text) refers to \(word.text), but \(address.type) has no attribute "
                + "\(word.names[1])\(fix)", at: word.path, mentioning: word.text)
    }

    private static func reference(_ use: Use, _ block: Block) -> Finding? {
        let address = use.reference.address
        guard !use.isBare, let known = attributes[address.kind]?[address.type]
        else { return nil }
        var path = use.reference.path[...]
        if path.hasPrefix("["), let end = path.firstIndex(of: "]") { path = path[path.index(after: end)...] }
        guard path.hasPrefix("."), let first = path.dropFirst().first, first.isLetter else { return nil }
        let name = String(path.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
        if known.contains(name) { return nil }
        let fix = Spelling.nearest(to: name, among: known).map { "; did you mean \($0)?" } ?? ""
        return block.finding(
            rule: "unknown-attribute",
            "\(use.path) of \(block.address.text) refers to \(use.reference.text), but \(address.type) has no attribute "
                + "\(name)\(fix)", at: use.path, mentioning: use.reference.text)
    }
}

extension String {
    /// Whether a path leads to where `self` means something.
    fileprivate var mayNameSelf: Bool {
        hasPrefix("provisioner") || hasPrefix("connection") || hasPrefix("lifecycle.postcondition")
    }
}

extension Address {
    /// Whether the type is one of those that Terraform itself has.
    fileprivate var isBuiltIn: Bool { type.hasPrefix("terraform_") }
}

/// Makes one module of the blocks of several files: one `terraform` block of all, and overrides put over what they
/// override (Terraform, "Override Files").
struct BlockMerger {
    private(set) var blocks: [Block]
    private(set) var findings: [Finding] = []
    /// The first block of each address, by its index.
    private var indexes: [Address: Int] = [:]

    /// Takes the blocks of the files that override nothing.
    init(_ blocks: [Block]) {
        self.blocks = []
        self.blocks.reserveCapacity(blocks.count)
        for block in blocks {
            if let index = indexes[block.address], block.address.kind == .terraform {
                mergeSettings(block, into: index)
            } else {
                append(block)
            }
        }
        checkBackend()
    }

    private mutating func append(_ block: Block) {
        if indexes[block.address] == nil { indexes[block.address] = blocks.count }
        blocks.append(block)
    }

    // MARK: The terraform block

    /// Adds another `terraform` block: what either says holds, but most may be said only once.
    private mutating func mergeSettings(_ block: Block, into index: Int) {
        let first = blocks[index]
        var body = first.body
        for item in block.body.items {
            switch (item.name, body[content: item.name], item.content) {
            case (_, nil, _): body[content: item.name] = item.content
            case ("required_version", .argument(.verbatim(.string(let one))), .argument(.verbatim(.string(let other)))):
                body[item.name] = .verbatim(.string("\(one), \(other)"))
            case ("provider_meta", .labelled(let some), .labelled(let more)) where !some.shareLabel(with: more):
                body[content: item.name] = .labelled((some + more).sorted { $0.label < $1.label })
            case ("experiments", _, _), ("language", _, _): break
            default:
                let note = Finding.Note("\(item.name) is given here first", at: first.position(of: item.name))
                findings.append(
                    block.finding(
                        rule: "duplicate-block", "terraform has \(item.name) twice; keep one of them", at: item.name,
                        notes: [note]))
            }
        }
        blocks[index] = first.with(body, and: block.source)
    }

    private mutating func checkBackend() {
        guard let index = indexes[Address(.terraform, "")] else { return }
        let block = blocks[index]
        guard block.body[content: "cloud"] != nil, block.body[content: "backend"] != nil else { return }
        let note = Finding.Note("cloud is given here", at: block.position(of: "cloud"))
        findings.append(
            block.finding(
                rule: "duplicate-block", "terraform has both cloud and backend; the state is kept in one of them",
                at: "backend", notes: [note]))
    }

    // MARK: Overrides

    /// Puts the blocks of a file that overrides over those that are there.
    mutating func override(with overrides: [Block]) {
        for block in overrides {
            switch block.address.kind {
            // Terraform 1.11 passes over these without a word.
            case .removed, .ephemeral: continue
            case .moved, .import, .check:
                report(
                    block, "\(block.address.kind.keyword) blocks override nothing; move it to a file of another name")
                continue
            default: break
            }
            guard let index = indexes[block.address] else {
                let isDefault = block.address.kind == .terraform || block.address.isDefaultProvider
                if isDefault { append(block) } else { report(block, missing(block.address)) }
                continue
            }
            let base = blocks[index]
            blocks[index] = base.with(merged(base, block), over: block.source)
        }
    }

    private mutating func merged(_ base: Block, _ override: Block) -> Body {
        let kind = base.address.kind
        var body = base.body
        for item in override.body.items {
            switch (item.name, item.content) {
            case ("depends_on", _) where kind != .provider && kind != .variable:
                if case .argument(.list(let elements)) = item.content, elements.isEmpty { continue }
                report(override, "depends_on of \(base.address.text) cannot be overridden; set it there", at: item.name)
            case ("lifecycle", .block(let lifecycle)):
                body[content: "lifecycle"] = .block(merged(base, override, lifecycle))
            case ("validation", _), ("precondition", _):
                report(override, "\(item.name) blocks of \(base.address.text) cannot be overridden", at: item.name)
            case ("required_providers", .block(let providers)):
                var all = Body()
                if case .block(let existing) = body[content: item.name] { all = existing }
                for provider in providers.items { all[content: provider.name] = provider.content }
                body[content: item.name] = .block(all)
            case ("count", _): body[content: "for_each"] = nil; body[content: item.name] = item.content
            case ("for_each", _): body[content: "count"] = nil; body[content: item.name] = item.content
            case ("backend", _): body[content: "cloud"] = nil; body[content: item.name] = item.content
            case ("cloud", _): body[content: "backend"] = nil; body[content: item.name] = item.content
            default: body[content: item.name] = item.content
            }
        }
        return body
    }

    private mutating func merged(_ base: Block, _ override: Block, _ lifecycle: Body) -> Body {
        var body = Body()
        if case .block(let existing) = base.body[content: "lifecycle"] { body = existing }
        for item in lifecycle.items {
            if item.name == "precondition" || item.name == "postcondition" {
                report(
                    override, "\(item.name) blocks of \(base.address.text) cannot be overridden",
                    at: "lifecycle.\(item.name)")
            } else {
                body[content: item.name] = item.content
            }
        }
        return body
    }

    private mutating func report(_ block: Block, _ message: String, at path: String? = nil) {
        findings.append(block.finding(rule: "override", message, at: path))
    }

    private func missing(_ address: Address) -> String {
        let others = indexes.keys.lazy.filter { $0.kind == address.kind }.map(\.text)
        let fix = Spelling.nearest(to: address.text, among: others).map { "; did you mean \($0)?" } ?? ""
        return "\(address.text) overrides nothing: no other file declares it\(fix)"
    }
}

extension Address {
    fileprivate var isDefaultProvider: Bool { kind == .provider && name.isEmpty }
}

extension [Body.Labelled] {
    fileprivate func shareLabel(with others: [Body.Labelled]) -> Bool {
        contains { one in others.contains { $0.label == one.label } }
    }
}

extension Block {
    /// The same block with contents that another part of the source has a share in.
    fileprivate func with(_ body: Body, and more: BlockSource?) -> Block {
        Block(address: address, body: body, position: position, suppressions: suppressions, source: source?.and(more))
    }

    /// The same block with contents that another source overrides.
    fileprivate func with(_ body: Body, over more: BlockSource?) -> Block {
        Block(address: address, body: body, position: position, suppressions: suppressions, source: more?.and(source))
    }
}

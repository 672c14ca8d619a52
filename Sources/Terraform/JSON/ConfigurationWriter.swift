extension Configuration {
    /// The configuration as a Terraform JSON document: sorted keys, two spaces of indentation, a final line feed.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        var groups: [Address.Kind: [Block]] = [:]
        for block in blocks { groups[block.address.kind, default: []].append(block) }
        let sections = groups.map { (key: $0.key.section, blocks: $0.value) }.sorted { $0.key < $1.key }
        writer.object { writer in
            writer.key("//")
            writer.string("Written by Formwork from stack \(stack). Change the Swift source, not this file.")
            for section in sections {
                guard let kind = section.blocks.first?.address.kind else { continue }
                writer.key(section.key)
                writer.section(kind, section.blocks)
            }
        }
        writer.endDocument()
        return writer.bytes
    }
}

extension Address.Kind {
    /// The key of such blocks at the top of a Terraform JSON document.
    public var section: String { self == .local ? "locals" : keyword }
}

extension JSONWriter {
    fileprivate mutating func section(_ kind: Address.Kind, _ blocks: [Block]) {
        switch kind {
        case .resource, .data, .ephemeral: byType(blocks)
        case .provider: byProvider(blocks)
        case .moved, .removed, .import:
            // Terraform gives their order no meaning; sorted, the document does not depend on the order of adding.
            let sorted = blocks.sorted { $0.address.name < $1.address.name }
            array { writer in sorted.forEach { writer.element(body: $0.body) } }
        case .local: locals(blocks)
        case .terraform: blocks.first.map { self.body($0.body) }
        case .variable, .output, .module, .check: byName(blocks)
        }
    }

    private mutating func byType(_ blocks: [Block]) {
        let sorted = blocks.sorted { ($0.address.type, $0.address.name) < ($1.address.type, $1.address.name) }
        object { writer in
            var start = 0
            while start < sorted.count {
                let type = sorted[start].address.type
                let end = sorted[start...].firstIndex { $0.address.type != type } ?? sorted.count
                writer.key(type)
                writer.object { writer in
                    for block in sorted[start..<end] {
                        writer.key(block.address.name)
                        writer.body(block.body)
                    }
                }
                start = end
            }
        }
    }

    /// Providers by name: an object where there is one configuration, an array where there are several.
    private mutating func byProvider(_ blocks: [Block]) {
        let groups = Dictionary(grouping: blocks, by: \.address.type).sorted { $0.key < $1.key }
        object { writer in
            for (name, blocks) in groups {
                writer.key(name)
                if let only = blocks.first, blocks.count == 1 {
                    writer.body(only.body)
                } else {
                    writer.array { writer in
                        for block in blocks.sorted(by: { $0.address.name < $1.address.name }) {
                            writer.element(body: block.body)
                        }
                    }
                }
            }
        }
    }

    private mutating func byName(_ blocks: [Block]) {
        object { writer in
            for block in blocks.sorted(by: { $0.address.name < $1.address.name }) {
                writer.key(block.address.name)
                writer.body(block.body)
            }
        }
    }

    private mutating func locals(_ blocks: [Block]) {
        object { writer in
            for block in blocks.sorted(by: { $0.address.name < $1.address.name }) {
                writer.key(block.address.name)
                writer.term(block.body["value"] ?? .null)
            }
        }
    }

    private mutating func element(body: Body) {
        element()
        self.body(body)
    }

    private mutating func body(_ body: Body) {
        object { writer in
            var isDynamicWritten = !body.hasDynamicBlocks
            for item in body.items {
                if !isDynamicWritten && item.name > "dynamic" {
                    writer.dynamicBlocks(of: body)
                    isDynamicWritten = true
                }
                writer.item(item)
            }
            if !isDynamicWritten { writer.dynamicBlocks(of: body) }
        }
    }

    private mutating func item(_ item: Body.Item) {
        switch item.content {
        case .argument(let term):
            key(item.name)
            self.term(term)
        case .block(let body):
            key(item.name)
            self.body(body)
        case .blocks(let bodies, _):
            // An empty array of blocks is refused where the block has a label; dynamic blocks stand elsewhere.
            guard !bodies.isEmpty else { return }
            key(item.name)
            array { writer in bodies.forEach { writer.element(body: $0) } }
        case .labelled(let blocks):
            key(item.name)
            object { writer in
                for block in blocks {
                    writer.key(block.label)
                    writer.body(block.body)
                }
            }
        }
    }

    private mutating func dynamicBlocks(of body: Body) {
        key("dynamic")
        object { writer in
            for item in body.items {
                guard case .blocks(_, let dynamic) = item.content, !dynamic.isEmpty else { continue }
                writer.key(item.name)
                writer.array { writer in
                    for block in dynamic {
                        writer.element()
                        writer.object { writer in
                            writer.key("content")
                            writer.body(block.content)
                            writer.key("for_each")
                            writer.term(block.forEach)
                            writer.key("iterator")
                            writer.string(block.iterator)
                        }
                    }
                }
            }
        }
    }

    /// Writes a value; `isVerbatim` where Terraform reads no templates, so that nothing may be escaped.
    private mutating func term(_ term: Term, isVerbatim: Bool = false) {
        switch term {
        case .null, .invalid: verbatim("null")
        case .bool(let flag): verbatim(flag ? "true" : "false")
        case .integer(let number): verbatim(String(number))
        case .number(let number): verbatim(Self.text(of: number))
        case .string(let text): string(isVerbatim ? text : Term.escaped(text))
        case .template(let segments): string(Term.template(segments, escape: Term.escaped))
        case .reference(let reference): string("${\(reference.text)}")
        case .code(let code): string("${\(code)}")
        case .bare(let reference): string(reference.text)
        case .verbatim(let term): self.term(term, isVerbatim: true)
        case .list(let elements):
            array { writer in
                for element in elements {
                    writer.element()
                    writer.term(element, isVerbatim: isVerbatim)
                }
            }
        case .object(let fields):
            object { writer in
                for field in fields {
                    writer.key(isVerbatim ? field.key : Term.escaped(field.key))
                    writer.term(field.value, isVerbatim: isVerbatim)
                }
            }
        }
    }
}

extension Body {
    fileprivate var hasDynamicBlocks: Bool {
        items.contains { if case .blocks(_, let dynamic) = $0.content { !dynamic.isEmpty } else { false } }
    }
}

extension Configuration {
    /// The configuration as a Terraform JSON document: sorted keys, two spaces of indentation, a final line feed.
    ///
    /// Text is written as it was given. Terraform itself reads it in Unicode's form NFC, so that two texts are the same
    /// to it exactly when Swift's `==` says so.
    public func json() -> [UInt8] {
        var groups = [[Int]](repeating: [], count: Address.Kind.allCases.count)
        for index in blocks.indices { groups[Int(blocks[index].address.kind.rawValue)].append(index) }
        let kinds = Address.Kind.allCases.filter { !groups[Int($0.rawValue)].isEmpty }
            .sorted { $0.section < $1.section }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("//")
            writer.string("Written by Formwork from stack \(stack). Change the Swift source, not this file.")
            for kind in kinds {
                writer.key(kind.section)
                let order = BlockOrder(of: groups[Int(kind.rawValue)], in: blocks)
                writer.section(kind, order.indexes.map { blocks[$0] })
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
        case .resource, .data, .ephemeral:
            byType(blocks) { writer, blocks in
                writer.object { writer in
                    for block in blocks {
                        writer.key(block.address.name)
                        writer.body(block.body, comments: block.suppressions.map(\.comment))
                    }
                }
            }
        case .provider:
            // An object where there is one configuration, an array where there are several.
            byType(blocks) { writer, blocks in
                if let only = blocks.first, blocks.count == 1 {
                    writer.body(only.body)
                } else {
                    writer.array { writer in blocks.forEach { writer.element(body: $0.body) } }
                }
            }
        case .moved, .removed, .import: array { writer in blocks.forEach { writer.element(body: $0.body) } }
        case .local:
            object { writer in
                for block in blocks {
                    writer.key(block.address.name)
                    writer.term(block.body["value"] ?? .null)
                }
            }
        case .terraform: blocks.first.map { self.body($0.body) }
        case .variable, .output, .module, .check:
            object { writer in
                for block in blocks {
                    writer.key(block.address.name)
                    writer.body(block.body)
                }
            }
        }
    }

    private mutating func byType(_ blocks: [Block], _ content: (inout JSONWriter, ArraySlice<Block>) -> Void) {
        object { writer in
            var start = 0
            while start < blocks.count {
                let type = blocks[start].address.type
                var end = start + 1
                while end < blocks.count && blocks[end].address.type == type { end += 1 }
                writer.key(type)
                content(&writer, blocks[start..<end])
                start = end
            }
        }
    }

    private mutating func element(body: Body) {
        element()
        self.body(body)
    }

    private mutating func body(_ body: Body, comments: [String] = []) {
        object { writer in
            if !comments.isEmpty {
                writer.key("//")
                writer.array { writer in
                    for comment in comments.sorted() {
                        writer.element()
                        writer.string(comment)
                    }
                }
            }
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
}

extension Body {
    fileprivate var hasDynamicBlocks: Bool {
        for item in items {
            if case .blocks(_, let dynamic) = item.content, !dynamic.isEmpty { return true }
        }
        return false
    }
}

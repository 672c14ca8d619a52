import Terraform

extension TypeSchema {
    /// Reads a type of what `terraform providers schema -json` writes.
    init(_ name: String, _ document: JSONValue) {
        let block = BlockSchema(document["block"])
        self.init(
            name: name, block: block, sdk: nil, isDeprecated: block.isDeprecated, isNew: false, isFormer: false,
            stateVersion: document["version"]?.integer ?? 0)
    }
}

extension BlockSchema {
    /// Reads the body of a block; nil stands for one without arguments.
    init(_ document: JSONValue?) {
        var attributes: [AttributeSchema] = []
        for member in document?["attributes"]?.elementsByKey ?? [] {
            attributes.append(AttributeSchema(member.key, member.value))
        }
        var blocks: [NestedBlockSchema] = []
        for member in document?["block_types"]?.elementsByKey ?? [] {
            blocks.append(NestedBlockSchema(member.key, member.value))
        }
        self.init(
            id: document?.offset ?? -1, attributes: attributes, blocks: blocks,
            isDeprecated: document?.isTrue("deprecated") ?? false)
    }
}

extension NestedBlockSchema {
    /// Reads a nested block.
    fileprivate init(_ name: String, _ document: JSONValue) {
        let nesting: Nesting =
            switch document["nesting_mode"]?.string {
            case "list": .list
            case "set": .set
            case "map": .map
            default: .single
            }
        let most = document["max_items"]?.integer ?? 0
        self.init(
            name, nesting, minimum: document["min_items"]?.integer ?? 0, maximum: most == 0 ? nil : most,
            body: document["block"] ?? document)
    }
}

extension AttributeSchema {
    /// Reads an attribute.
    fileprivate init(_ name: String, _ document: JSONValue) {
        var flags = 0
        for member in document.members where member.value.bool == true {
            switch member.key {
            case "required": flags |= SchemaFlags.required
            case "optional": flags |= SchemaFlags.optional
            case "computed": flags |= SchemaFlags.computed
            case "sensitive": flags |= SchemaFlags.sensitive
            case "deprecated": flags |= SchemaFlags.deprecated
            case "write_only": flags |= SchemaFlags.writeOnly
            default: break
            }
        }
        self.init(name, AttributeType(ofAttribute: document), flags: flags)
    }
}

extension JSONValue {
    /// Whether a member is `true`.
    func isTrue(_ key: String) -> Bool { self[key]?.bool ?? false }

    /// The members of an object by key in order, as Terraform writes them; of equal keys the last one counts.
    var elementsByKey: [(key: String, value: JSONValue)] {
        var elements: [(key: String, value: JSONValue)] = []
        var isSorted = true
        for member in members {
            let key = member.key
            if let last = elements.last, last.key >= key { isSorted = false }
            elements.append((key, member.value))
        }
        if isSorted { return elements }
        let byKey = Dictionary(elements.map { ($0.key, $0.value) }) { _, last in last }
        return byKey.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

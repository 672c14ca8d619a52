import Provider
import Terraform

/// Makes the trees of blocks and planned values, with the provider's schema to tell sets, numbers and texts apart.
final class TreeBuilder {
    private let schema: Schema
    private var types: [String: BlockSchema?] = [:]
    private var resources: [String: TypeSchema?] = [:]
    private var nested: [BlockSchema.ID: BlockSchema] = [:]

    init(schema: Schema) {
        self.schema = schema
    }

    /// The schema of a type; nil for types of other providers.
    func block(_ kind: Address.Kind, _ type: String) -> BlockSchema? {
        guard type.hasPrefix("aws_") || kind == .provider else { return nil }
        if kind == .resource { return resource(type)?.block }
        let key = "\(kind.keyword) \(type)"
        if let known = types[key] { return known }
        let found: BlockSchema? =
            switch kind {
            case .data: schema.dataSource(type)?.block
            case .ephemeral: schema.ephemeral(type)?.block
            case .provider where type == "aws": schema.provider
            default: nil
            }
        types[key] = .some(found)
        return found
    }

    /// The schema of a resource type; nil for types of other providers.
    func resource(_ type: String) -> TypeSchema? {
        if let known = resources[type] { return known }
        let found = schema.resource(type)
        resources[type] = .some(found)
        return found
    }

    /// The body of nested blocks, read once.
    func body(of block: NestedBlockSchema) -> BlockSchema {
        if let known = nested[block.blockID] { return known }
        let body = block.block
        nested[block.blockID] = body
        return body
    }

    /// The contents of a top-level block.
    func tree(of block: Block) -> Tree {
        let address = block.address
        let schema = self.block(address.kind, address.type)
        var tree = tree(of: block.body, schema, type: address.type)
        switch address.kind {
        case .variable: if block.isHidden { tree.hide("default") }
        case .output: if block.isHidden { tree.hide("value") }
        // The provider's own schema marks no argument as sensitive.
        case .provider, .terraform, .module: tree = tree.hidingSecrets
        case .resource, .data, .ephemeral:
            tree = schema == nil ? tree.hidingSecrets : tree.hidingSecrets(in: ["connection", "provisioner"])
        default: break
        }
        return tree
    }

    private func tree(of body: Body, _ schema: BlockSchema?, type: String) -> Tree {
        var fields: [Tree.Field] = []
        fields.reserveCapacity(body.items.count)
        for item in body.items {
            switch item.content {
            case .argument(let term):
                let value = argument(item.name, term, schema, type: type)
                if value != .null { fields.append(Tree.Field(item.name, value)) }
            case .block(let body):
                let inner = schema?.nestedBlock(item.name).map { self.body(of: $0) }
                fields.append(Tree.Field(item.name, tree(of: body, inner, type: type)))
            case .blocks(let bodies, let dynamic):
                fields += blocks(item.name, bodies, dynamic, schema?.nestedBlock(item.name), type: type)
            case .labelled(let blocks):
                fields.append(
                    Tree.Field(
                        item.name, .sorted(blocks.map { Tree.Field($0.label, tree(of: $0.body, nil, type: type)) }))
                )
            }
        }
        return .sorted(fields)
    }

    private func blocks(
        _ name: String, _ bodies: [Body], _ dynamic: [DynamicBlock], _ schema: NestedBlockSchema?, type: String
    ) -> [Tree.Field] {
        let inner = schema.map { body(of: $0) }
        var fields: [Tree.Field] = []
        if !bodies.isEmpty {
            let trees = bodies.map { tree(of: $0, inner, type: type) }
            fields.append(Tree.Field(name, schema?.nesting == .set ? .set(trees) : .list(trees)))
        }
        if !dynamic.isEmpty {
            let trees = dynamic.map { block in
                Tree.sorted([
                    Tree.Field("for_each", value(block.forEach, nil)), Tree.Field("iterator", .text(block.iterator)),
                    Tree.Field("content", tree(of: block.content, inner, type: type)),
                ])
            }
            fields.append(Tree.Field("dynamic", .object([Tree.Field(name, .list(trees))])))
        }
        return fields
    }

    private func argument(_ name: String, _ term: Term, _ schema: BlockSchema?, type: String) -> Tree {
        if Self.unordered.contains(name) { return unorderedValue(term) }
        if let nested = schema?.nestedBlock(name) { return blocks(term, nested, type: type) }
        let attribute = schema?.attribute(name)
        let value = value(term, attribute?.type, inJSON: type)
        return attribute?.isSensitive == true && value != .null ? .sensitive(value) : value
    }

    /// Nested blocks that were read from JSON, where they look like the values of arguments.
    private func blocks(_ term: Term, _ nested: NestedBlockSchema, type: String) -> Tree {
        switch term {
        case .object(let fields) where nested.nesting == .map:
            .sorted(fields.map { Tree.Field($0.key, block($0.value, nested, type: type)) })
        case .list(let elements):
            list(elements.map { block($0, nested, type: type) }, isSet: nested.nesting == .set)
        default: block(term, nested, type: type)
        }
    }

    private func block(_ term: Term, _ nested: NestedBlockSchema, type: String) -> Tree {
        guard case .object(let fields) = term else { return value(term, nil, inJSON: type) }
        let schema = body(of: nested)
        var found: [Tree.Field] = []
        for field in fields where field.key != "//" {
            let value = argument(field.key, field.value, schema, type: type)
            if value != .null { found.append(Tree.Field(field.key, value)) }
        }
        return .sorted(found)
    }

    private func list(_ elements: [Tree], isSet: Bool) -> Tree { isSet ? .set(elements) : .list(elements) }

    /// Meta-arguments whose order means nothing.
    private static let unordered: Set<String> = ["depends_on", "ignore_changes", "replace_triggered_by"]

    private func unorderedValue(_ term: Term) -> Tree {
        // Names are bare there, and text in quotes is a name too.
        switch value(term, nil).mappingText(Tree.expression) {
        case .list(let elements): .set(elements)
        case let other: other
        }
    }

    /// The value of a term; `type` is what the provider takes there, nil where that is not known.
    func value(_ term: Term, _ type: AttributeType?, inJSON resource: String? = nil) -> Tree {
        switch term {
        case .null: .null
        case .bool(let flag): type == .string ? .text(String(flag)) : .bool(flag)
        case .integer(let number): type == .string ? .text(String(number)) : .number(String(number))
        case .number(let number): self.number(JSONWriter.text(of: number), type)
        case .string(let text): self.text(text, type, inJSON: resource)
        case .template(let segments): template(segments, inJSON: resource)
        case .reference(let reference), .bare(let reference): .expression(reference.text)
        case .code(let code): expression(code)
        case .verbatim(let term): value(term, type)
        case .list(let elements): list(elements.map { value($0, type?.element, inJSON: resource) }, type)
        case .object(let fields): object(fields, type, inJSON: resource)
        case .invalid(let mistake): .expression("invalid: \(mistake.message)")
        }
    }

    /// An expression; one that calls `sensitive` holds what nobody is to see.
    private func expression(_ code: String) -> Tree {
        let tree = Tree.expression(ExpressionText.canonical(code))
        return Secrets.isHidden(code) ? .sensitive(tree) : tree
    }

    private func number(_ text: String, _ type: AttributeType?) -> Tree {
        type == .string ? .text(text) : .number(NumberText.canonical(text) ?? text)
    }

    private func text(_ text: String, _ type: AttributeType?, inJSON resource: String?) -> Tree {
        switch type {
        case .number: if let number = NumberText.canonical(text) { return .number(number) }
        case .bool: if text == "true" || text == "false" { return .bool(text == "true") }
        default: break
        }
        guard let resource, let document = JSONInText.tree(of: [.text(text)]) else { return .text(text) }
        return .json(document.withoutOrder(ofType: resource))
    }

    func list(_ elements: [Tree], _ type: AttributeType?) -> Tree {
        if case .set = type { .set(elements) } else { .list(elements) }
    }

    private func object(_ fields: [Term.Field], _ type: AttributeType?, inJSON resource: String?) -> Tree {
        let members = type?.members
        let element = if case .map(let element) = type { element } else { nil as AttributeType? }
        return .sorted(
            fields.map { field in
                let type = element ?? members?.first { $0.name == field.key }?.type
                let found = Tree.Field(field.key, value(field.value, type, inJSON: resource))
                return element == nil ? found : found.hidingSecret
            })
    }

    private func template(_ segments: [Term.Segment], inJSON resource: String?) -> Tree {
        var parts: [Tree.Part] = []
        var isHidden = false
        func add(_ text: String) {
            guard !text.isEmpty else { return }
            if case .text(let before) = parts.last {
                parts[parts.count - 1] = .text(before + text)
            } else {
                parts.append(.text(text))
            }
        }
        for segment in segments {
            switch segment {
            case .text(let text): add(text)
            case .value(let term):
                let value = value(term, nil)
                isHidden = isHidden || value.isSensitive
                switch value.revealed {
                case .text(let text), .number(let text): add(text)
                case .bool(let flag): add(String(flag))
                case .template(let more):
                    for part in more {
                        if case .text(let text) = part { add(text) } else { parts.append(part) }
                    }
                case .expression(let code): parts.append(.expression(code))
                default: parts.append(.expression(ExpressionText.canonical(term.code)))
                }
            }
        }
        let tree = tree(of: parts, inJSON: resource)
        return isHidden ? .sensitive(tree) : tree
    }

    private func tree(of parts: [Tree.Part], inJSON resource: String?) -> Tree {
        if let resource, let document = JSONInText.tree(of: parts) {
            return .json(document.withoutOrder(ofType: resource))
        }
        switch (parts.first, parts.count) {
        case (nil, _): return .text("")
        case (.text(let text), 1): return .text(text)
        // Terraform takes a template of one expression for the expression.
        case (.expression(let code), 1): return .expression(code)
        default: return .template(parts)
        }
    }
}

extension Block {
    /// Whether a variable or output says that its value is not to be shown.
    fileprivate var isHidden: Bool { body["sensitive"]?.isTrue == true || body["ephemeral"]?.isTrue == true }
}

extension Tree {
    /// The value with secrets hidden in some of its fields.
    fileprivate func hidingSecrets(in names: [String]) -> Tree {
        guard case .object(let fields) = self, fields.contains(where: { names.contains($0.name) }) else { return self }
        return .object(
            fields.map { names.contains($0.name) ? Field($0.name, $0.value.hidingSecrets) : $0 })
    }

    /// Hides the value of a field.
    fileprivate mutating func hide(_ name: String) {
        guard case .object(var fields) = self, let index = fields.firstIndex(where: { $0.name == name }) else { return }
        fields[index].value = .sensitive(fields[index].value)
        self = .object(fields)
    }
}

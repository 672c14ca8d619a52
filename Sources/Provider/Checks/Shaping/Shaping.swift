import Terraform

/// Gives bodies the form that their schema has; nil wherever nothing is to be changed.
struct Shaping {
    let provider: ProviderRules

    func shaped(_ body: Body, _ rules: BlockRules) -> Body? {
        var result: Body?
        for item in body.items where item.content.mayBeShaped {
            guard let known = rules.item(item.name) else { continue }
            let content: Body.Content?
            switch known.kind {
            case .attribute: content = item.content.asArgument
            case .block(let block): content = blocks(item.content, block, provider.inside(known, block))
            }
            guard let content else { continue }
            if result == nil { result = body }
            result?[content: item.name] = content.isNothing ? nil : content
        }
        return result
    }

    /// The content of a nested block in its form; nil where it has that form, or cannot have it.
    private func blocks(_ content: Body.Content, _ block: NestedBlockSchema, _ rules: BlockRules) -> Body.Content? {
        switch content {
        case .argument(let term):
            if block.nesting == .map { return labelled(term, rules) }
            guard let bodies = bodies(term, rules) else { return nil }
            return block.isSingle && bodies.count == 1 ? .block(bodies[0]) : .blocks(bodies)
        case .block(let body):
            let inner = shaped(body, rules)
            if block.isSingle { return inner.map { .block($0) } }
            return .blocks([inner ?? body])
        case .blocks(let bodies, let dynamic):
            let inner = bodies.map { shaped($0, rules) }
            if block.isSingle, dynamic.isEmpty, bodies.count == 1 { return .block(inner[0] ?? bodies[0]) }
            let repeated = dynamic.map { shaped($0.content, rules) }
            if inner.allSatisfy({ $0 == nil }), repeated.allSatisfy({ $0 == nil }), !bodies.isEmpty || !dynamic.isEmpty
            {
                return nil
            }
            return .blocks(
                zip(bodies, inner).map { $1 ?? $0 },
                dynamic: zip(dynamic, repeated).map { block, content in
                    DynamicBlock(forEach: block.forEach, iterator: block.iterator, content: content ?? block.content)
                })
        case .labelled(let blocks):
            let inner = blocks.map { shaped($0.body, rules) }
            if inner.allSatisfy({ $0 == nil }) { return nil }
            return .labelled(zip(blocks, inner).map { Body.Labelled($0.label, $1 ?? $0.body) })
        }
    }

    /// The blocks that a value stands for: an object, or a list of objects; nil where it can be none.
    private func bodies(_ term: Term, _ rules: BlockRules) -> [Body]? {
        switch term {
        case .null: return []
        case .object(let fields): return [body(fields, rules)]
        case .list(let elements):
            var bodies: [Body] = []
            for element in elements {
                switch element {
                // In a list, null is a block without contents.
                case .null: bodies.append(Body())
                case .object(let fields): bodies.append(body(fields, rules))
                case .list(let parts):
                    guard let fields = fields(of: parts) else { return nil }
                    bodies.append(body(fields, rules))
                default: return nil
                }
            }
            return bodies
        default: return nil
        }
    }

    /// The fields of objects that together are one body; nil where something else stands among them.
    private func fields(of parts: [Term]) -> [Term.Field]? {
        var fields: [Term.Field] = []
        for part in parts {
            guard case .object(let more) = part else { return nil }
            fields += more
        }
        return fields
    }

    private func body(_ fields: [Term.Field], _ rules: BlockRules) -> Body {
        var body = Body()
        for field in fields where field.key != "//" {
            switch body[content: field.key] {
            case nil: body[content: field.key] = .argument(field.value)
            case .argument(let first)? where rules.item(field.key)?.isBlock ?? false:
                // Blocks may come in several pieces.
                body[content: field.key] = .argument(.list(first.pieces + field.value.pieces))
            default:
                let mistake = Mistake(rule: "duplicate-argument", "it is set twice; keep one of the values")
                body[content: field.key] = .argument(.invalid(mistake))
            }
        }
        return shaped(body, rules) ?? body
    }

    private func labelled(_ term: Term, _ rules: BlockRules) -> Body.Content? {
        guard case .object(let fields) = term else { return nil }
        var blocks: [Body.Labelled] = []
        for field in fields where field.key != "//" {
            guard let bodies = bodies(field.value, rules), bodies.count == 1 else { return nil }
            blocks.append(Body.Labelled(field.key, bodies[0]))
        }
        return .labelled(blocks)
    }
}

extension NestedBlockSchema {
    /// Whether there can be but one such block.
    fileprivate var isSingle: Bool { maximum == 1 || nesting == .single }
}

extension ItemRules {
    fileprivate var isBlock: Bool { if case .block = kind { true } else { false } }
}

extension Term {
    /// The elements of a list, or the term itself.
    fileprivate var pieces: [Term] { if case .list(let elements) = self { elements } else { [self] } }
}

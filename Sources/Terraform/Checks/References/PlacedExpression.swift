/// An expression in a block, apart from the lists and objects around it.
public struct PlacedExpression: Sendable {
    /// The argument that it is, such as `tags.Name` or `ingress[0].security_groups[1]`.
    public let path: String
    /// The expression: a reference, a template or code.
    public let term: Term
    /// The names of the iterators of the dynamic blocks around it, the innermost last.
    public let iterators: [String]
}

extension Block {
    /// Every expression in the block in the order of its arguments, bare addresses apart; their paths are those of ``uses``.
    public var expressions: [PlacedExpression] {
        var walk = ExpressionWalk()
        walk.visit(body)
        return walk.found
    }
}

/// A walk that gathers the expressions of a block.
private struct ExpressionWalk {
    var found: [PlacedExpression] = []
    private var path: [PathStep] = []
    private var iterators: [String] = []

    mutating func visit(_ body: Body) {
        for item in body.items {
            at(.name(item.name)) { walk in
                switch item.content {
                case .argument(let term): walk.visit(term)
                case .block(let body): walk.visit(body)
                case .blocks(let bodies, let dynamic):
                    for (index, body) in bodies.enumerated() { walk.at(.index(index)) { $0.visit(body) } }
                    for block in dynamic {
                        walk.at(.name("for_each")) { $0.visit(block.forEach) }
                        walk.iterators.append(block.iterator)
                        walk.visit(block.content)
                        walk.iterators.removeLast()
                    }
                case .labelled(let blocks):
                    for block in blocks { walk.at(.name(block.label)) { $0.visit(block.body) } }
                }
            }
        }
    }

    private mutating func visit(_ term: Term) {
        switch term {
        case .null, .bool, .integer, .number, .string, .bare, .verbatim, .invalid: break
        case .reference, .code, .template:
            found.append(PlacedExpression(path: PathStep.text(path), term: term, iterators: iterators))
        case .list(let elements):
            for (index, element) in elements.enumerated() { at(.index(index)) { $0.visit(element) } }
        case .object(let fields):
            for field in fields { at(.name(field.key)) { $0.visit(field.value) } }
        }
    }

    private mutating func at(_ step: PathStep, _ work: (inout ExpressionWalk) -> Void) {
        path.append(step)
        work(&self)
        path.removeLast()
    }
}

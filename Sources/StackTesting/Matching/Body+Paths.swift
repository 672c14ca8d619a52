import Terraform

extension Body {
    /// An argument by its path; nil where there is none.
    func term(at path: String) -> Term? { Term.object(self).term(at: path) }

    /// How many nested blocks or elements there are at a path.
    func count(at path: String) -> Int {
        switch term(at: path) {
        case nil, .null: 0
        case .list(let elements): elements.count
        default: 1
        }
    }
}

extension Term {
    /// A body as an object, its nested blocks as lists, so that one walk reads both.
    static func object(_ body: Body) -> Term {
        .object(
            body.items.map { item in
                switch item.content {
                case .argument(let term): Field(item.name, term)
                case .block(let body): Field(item.name, .list([.object(body)]))
                case .blocks(let bodies, _): Field(item.name, .list(bodies.map(Term.object)))
                case .labelled(let blocks):
                    Field(item.name, .object(blocks.map { Field($0.label, .object($0.body)) }))
                }
            })
    }

    /// What a path leads to: names with dots between them, each perhaps with an index in brackets.
    func term(at path: String) -> Term? {
        var term = self
        for step in path.split(separator: ".") {
            let name = String(step.prefix { $0 != "[" })
            if !name.isEmpty {
                // Most blocks are there once, so that the first is meant where no index says another.
                if case .list(let elements) = term.bare { term = elements.first ?? .null }
                guard case .object(let fields) = term.bare, let field = fields.first(where: { $0.key == name }) else {
                    return nil
                }
                term = field.value
            }
            for index in step.dropFirst(name.count).split(whereSeparator: { $0 == "[" || $0 == "]" }) {
                guard case .list(let elements) = term.bare, let number = Int(index), elements.indices.contains(number)
                else { return nil }
                term = elements[number]
            }
        }
        return term.bare
    }
}

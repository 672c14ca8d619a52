package import Terraform

extension Block {
    /// An argument as tests compare it, by its path such as `rule[1].transition[0].days`; nil where there is none.
    package subscript(path: String) -> String? { term(path)?.shown }

    /// The elements of a list; empty where there is none.
    package func list(_ path: String) -> [String] {
        switch term(path) {
        case .list(let elements), .verbatim(.list(let elements)): elements.map(\.shown)
        default: []
        }
    }

    /// How many nested blocks of a name there are, at any depth.
    package func count(_ path: String) -> Int {
        var steps = path.split(separator: ".")
        guard let last = steps.popLast() else { return 0 }
        guard case .body(let body) = Place(in: body, at: steps) else { return 0 }
        switch body[content: String(last)] {
        case .block: return 1
        case .blocks(let blocks, _): return blocks.count
        case .argument(.list(let elements)): return elements.count
        case .argument: return 1
        case .labelled(let blocks): return blocks.count
        case nil: return 0
        }
    }

    /// An argument by its path; nil where there is none.
    package func term(_ path: String) -> Term? {
        if case .term(let term) = Place(in: body, at: path.split(separator: ".")) { term } else { nil }
    }
}

/// Where a path leads.
private enum Place {
    case body(Body)
    case term(Term)

    init?(in body: Body, at steps: [Substring]) {
        self = .body(body)
        for step in steps {
            let name = String(step.prefix { $0 != "[" })
            // A step without a number means the first, for most blocks are there once.
            let index = Int(step.dropFirst(name.count).filter(\.isNumber)) ?? 0
            guard let next = next(name, index, hasIndex: step.count > name.count) else { return nil }
            self = next
        }
    }

    private func next(_ name: String, _ index: Int, hasIndex: Bool) -> Place? {
        switch self {
        case .body(let body):
            switch body[content: name] {
            case .argument(.list(let elements)) where hasIndex: elements.element(index).map(Place.term)
            case .argument(let term): .term(term)
            case .block(let body): .body(body)
            case .blocks(let bodies, _): bodies.element(index).map(Place.body)
            case .labelled(let blocks): blocks.element(index).map { .body($0.body) }
            case nil: nil
            }
        case .term(.object(let fields)): fields.first { $0.key == name }.map { .term($0.value) }
        case .term(.list(let elements)):
            if case .object(let fields) = elements.element(0) {
                fields.first { $0.key == name }.map { .term($0.value) }
            } else {
                nil
            }
        case .term: nil
        }
    }
}

extension Array {
    fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

import Terraform

extension Body.Content {
    /// Whether the schema may want the content in another form.
    var mayBeShaped: Bool {
        switch self {
        case .argument(.object), .argument(.null), .block, .blocks, .labelled: true
        case .argument(.list(let elements)): elements.allSatisfy(\.hasFields)
        case .argument: false
        }
    }

    /// Whether it is as good as left out.
    var isNothing: Bool {
        if case .blocks(let bodies, let dynamic) = self { bodies.isEmpty && dynamic.isEmpty } else { false }
    }

    /// The content as an argument; nil where it is one, or where Terraform makes blocks of it.
    var asArgument: Body.Content? {
        switch self {
        case .argument: nil
        case .blocks(_, let dynamic) where !dynamic.isEmpty: nil
        default: .argument(value)
        }
    }

    fileprivate var value: Term {
        switch self {
        case .argument(let term): term
        case .block(let body): body.value
        case .blocks(let bodies, _): .list(bodies.map(\.value))
        case .labelled(let blocks): .object(blocks.map { Term.Field($0.label, $0.body.value) })
        }
    }
}

extension Body {
    /// The body as an object.
    fileprivate var value: Term { .object(items.map { Term.Field($0.name, $0.content.value) }) }
}

extension Term {
    fileprivate var hasFields: Bool {
        switch self {
        case .object, .list, .null: true
        default: false
        }
    }
}

import Terraform

/// Whether an argument or block has a value.
enum Presence {
    case absent, present
    /// Terraform alone knows: an expression may be null, a dynamic block may make none.
    case unknown
}

extension Body {
    /// Whether an argument or block has a value here.
    func presence(of name: String) -> Presence {
        switch self[content: name] {
        case nil: .absent
        case .argument(let term): term.presence
        case .block: .present
        case .blocks(let bodies, let dynamic):
            bodies.isEmpty ? dynamic.isEmpty ? .absent : .unknown : .present
        case .labelled(let blocks): blocks.isEmpty ? .absent : .present
        }
    }

    /// Whether an argument or block has a value at a path of names; of several blocks on the way any one counts.
    func presence(at names: ArraySlice<String>) -> Presence {
        guard let first = names.first else { return .present }
        let rest = names.dropFirst()
        if rest.isEmpty { return presence(of: first) }
        switch self[content: first] {
        case nil: return .absent
        case .argument(let term): return term.presence(at: rest)
        case .block(let body): return body.presence(at: rest)
        case .blocks(let bodies, let dynamic):
            let found = bodies.map { $0.presence(at: rest) }
            if found.contains(.present) { return .present }
            return found.contains(.unknown) || !dynamic.isEmpty ? .unknown : .absent
        case .labelled(let blocks): return blocks.isEmpty ? .absent : .unknown
        }
    }
}

extension Term {
    /// Whether the term is surely something other than null.
    var presence: Presence {
        switch self {
        case .null: .absent
        case .bool, .integer, .number, .string, .list, .object: .present
        case .verbatim(let term): term.presence
        // A text is never null, whatever stands in it; one that is a single expression may be.
        case .template(let segments):
            if segments.count == 1, case .value(let only) = segments[0] { only.presence } else { .present }
        // Nor is a document that a function writes.
        case .code(let code) where code.hasPrefix("jsonencode("): code.isOneCall ? .present : .unknown
        // Every resource has these two.
        case .reference(let reference):
            reference.address.kind == .resource && (reference.path == ".id" || reference.path == ".arn")
                ? .present : .unknown
        case .code(let code): Self.isText(code) ? .present : .unknown
        case .bare, .invalid: .unknown
        }
    }

    /// Functions whose result is a text, whatever they get (Terraform, "Built-in Functions").
    private static let textFunctions: Set<String> = [
        "base64encode", "base64gzip", "file", "filebase64", "format", "join", "jsonencode", "lower", "replace",
        "templatefile", "title", "trimspace", "upper", "yamlencode",
    ]

    /// Whether an expression is the call of such a function.
    private static func isText(_ code: String) -> Bool {
        guard let syntax = try? ExpressionSyntax(parsing: code), case .call(let name, _, _) = syntax.kind else {
            return false
        }
        return textFunctions.contains(name)
    }

    fileprivate func presence(at names: ArraySlice<String>) -> Presence {
        guard let name = names.first else { return presence }
        switch self {
        case .null: return .absent
        case .object(let fields):
            guard let field = fields.first(where: { $0.key == name }) else { return .absent }
            return field.value.presence(at: names.dropFirst())
        case .list(let elements):
            let found = elements.map { $0.presence(at: names) }
            return found.contains(.present) ? .present : found.contains(.unknown) ? .unknown : .absent
        default: return .unknown
        }
    }
}

extension String {
    /// Whether the expression is a call and nothing beside it.
    fileprivate var isOneCall: Bool {
        guard case .call? = (try? ExpressionSyntax(parsing: self))?.kind else { return false }
        return true
    }
}

import Terraform

extension Body {
    /// A body of arguments.
    init(arguments: KeyValuePairs<String, Term>) {
        self.init()
        for (name, term) in arguments { self[name] = term }
    }

    /// The body with another value at a path, wherever nested blocks of its names are; nil where that changes nothing.
    ///
    /// - Parameters:
    ///   - path: The names on the way, such as `["root_block_device", "encrypted"]`.
    ///   - term: The new value; nil takes it away.
    func changing(_ path: [String], to term: Term?) -> Body? {
        guard let name = path.first else { return nil }
        var changed = self
        if path.count == 1 {
            changed[content: name] = term.map(Content.argument)
        } else {
            let rest = Array(path.dropFirst())
            switch self[content: name] {
            case .block(let body)?: changed[content: name] = .block(body.changing(rest, to: term) ?? body)
            case .blocks(let bodies, let dynamic)?:
                changed[content: name] = .blocks(bodies.map { $0.changing(rest, to: term) ?? $0 }, dynamic: dynamic)
            case .argument(let old)?: changed[content: name] = .argument(old.changing(rest, to: term))
            case .labelled?, nil: return nil
            }
        }
        return changed == self ? nil : changed
    }
}

extension Term {
    /// The same for values that are written as objects, or lists of them.
    fileprivate func changing(_ path: [String], to term: Term?) -> Term {
        switch self {
        case .list(let elements): return .list(elements.map { $0.changing(path, to: term) })
        case .object(let fields):
            guard let name = path.first else { return self }
            let rest = Array(path.dropFirst())
            var others = fields.filter { $0.key != name }
            if rest.isEmpty {
                if let term { others.append(Field(name, term)) }
            } else if let old = fields.first(where: { $0.key == name }) {
                others.append(Field(name, old.value.changing(rest, to: term)))
            }
            return .sorted(others)
        default: return self
        }
    }
}

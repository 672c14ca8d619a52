/// What `moved`, `removed` and `import` name: a resource or a module, in the stack or within modules.
struct TargetAddress {
    enum Kind {
        case module, resource, data, ephemeral
    }

    /// What is named at the end of the path.
    private(set) var kind: Kind
    /// The index or key behind it, with its brackets; empty where there is none.
    private(set) var key: Substring = ""
    /// Whether an instance of a module is named on the way.
    private(set) var hasModuleKey = false

    /// Reads a reference; nil where it goes into a resource, or stops halfway.
    init?(_ reference: Reference) {
        var steps = Steps(rest: reference.path[...])
        switch reference.address.kind {
        case .resource: kind = .resource
        case .data: kind = .data
        case .ephemeral: kind = .ephemeral
        case .module:
            kind = .module
            guard readModules(&steps) else { return nil }
        default: return nil
        }
        key = steps.key() ?? ""
        guard steps.rest.isEmpty else { return nil }
    }

    /// Reads modules within modules up to the last one or to a resource; false where the path stops halfway.
    private mutating func readModules(_ steps: inout Steps) -> Bool {
        while true {
            var look = steps
            let key = look.key()
            // The last key is that of the module itself.
            guard let name = look.name() else { return true }
            if key != nil { hasModuleKey = true }
            steps = look
            if name == "module" {
                guard steps.name() != nil else { return false }
                continue
            }
            kind = name == "data" ? .data : name == "ephemeral" ? .ephemeral : .resource
            let hasType = kind == .resource || steps.name() != nil
            return hasType && steps.name() != nil
        }
    }

    /// The steps of a path: `.name`, `[key]`.
    private struct Steps {
        var rest: Substring

        mutating func name() -> Substring? {
            guard rest.first == "." else { return nil }
            let name = rest.dropFirst().prefix { $0 != "." && $0 != "[" }
            guard !name.isEmpty else { return nil }
            rest = rest.dropFirst(name.count + 1)
            return name
        }

        /// A key in brackets, which may hold anything in quotes.
        mutating func key() -> Substring? {
            guard rest.first == "[" else { return nil }
            var isQuoted = false
            var isEscaped = false
            for index in rest.indices {
                let character = rest[index]
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isQuoted.toggle()
                } else if character == "]", !isQuoted {
                    defer { rest = rest[rest.index(after: index)...] }
                    return rest[...index]
                }
            }
            return nil
        }
    }
}

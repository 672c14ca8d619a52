import Terraform

extension Resolver {
    /// The value of an expression of Terraform's language.
    func value(ofCode code: String, in frame: Frame) -> Resolved {
        guard let syntax = try? ExpressionSyntax(parsing: code) else { return .unknown }
        return value(of: syntax, in: frame)
    }

    func value(of syntax: ExpressionSyntax, in frame: Frame) -> Resolved {
        deeper {
            switch syntax.kind {
            case .null: .null
            case .bool(let flag): .bool(flag)
            case .number(let text): Double(text).map(Resolved.number) ?? .unknown
            case .template(let parts): value(of: parts, in: frame)
            case .parentheses(let inner): value(of: inner, in: frame)
            case .tuple(let elements): .list(elements.map { value(of: $0, in: frame) })
            case .object(let items): object(of: items, in: frame)
            case .name, .attribute: path(syntax, in: frame)
            case .index(let base, let key): element(value(of: key, in: frame), of: value(of: base, in: frame))
            case .splat(let base, _, let steps): splat(value(of: base, in: frame), steps, in: frame)
            case .conditional(let condition, let yes, let no):
                switch value(of: condition, in: frame).bool {
                case true?: value(of: yes, in: frame)
                case false?: value(of: no, in: frame)
                case nil: same(value(of: yes, in: frame), value(of: no, in: frame))
                }
            case .for(let loop): value(of: loop, in: frame)
            case .call(let name, let arguments, let isExpanded):
                isExpanded
                    ? expandedCall(name, arguments, in: frame)
                    : call(name, arguments.map { value(of: $0, in: frame) })
            case .unary(let operation, let operand): operation.value(of: value(of: operand, in: frame))
            case .binary(let left, let operation, let right):
                operation.value(of: value(of: left, in: frame), value(of: right, in: frame))
            }
        }
    }

    /// Either of two values that are the same; else nobody knows which.
    private func same(_ first: Resolved, _ second: Resolved) -> Resolved {
        first == second ? first : .unknown
    }

    private func expandedCall(_ name: String, _ arguments: [ExpressionSyntax], in frame: Frame) -> Resolved {
        var values = arguments.map { value(of: $0, in: frame) }
        guard case .list(let rest)? = values.popLast(), !rest.contains(.unknown) else { return .unknown }
        return call(name, values + rest)
    }

    private func value(of parts: [TemplateSyntax], in frame: Frame) -> Resolved {
        if parts.isEmpty { return .string("") }
        let values = parts.map { part -> Resolved in
            switch part {
            case .text(let text): .string(text)
            case .interpolation(let inner): value(of: inner, in: frame)
            case .if(let condition, let yes, let no):
                switch value(of: condition, in: frame).bool {
                case true?: value(of: yes, in: frame)
                case false?: value(of: no, in: frame)
                case nil: .unknown
                }
            case .for: .unknown
            }
        }
        return Resolved.joined(values)
    }

    private func object(of items: [ExpressionSyntax.ObjectItem], in frame: Frame) -> Resolved {
        var members: [Resolved.Member] = []
        for item in items {
            let key: String?
            if case .name(let name) = item.key.kind { key = name } else { key = value(of: item.key, in: frame).string }
            guard let key else { return .unknown }
            members.append(Resolved.Member(key, value(of: item.value, in: frame)))
        }
        return .object(sorted: members)
    }

    /// A path that begins with a name: of a `for`, a dynamic block, Terraform itself, or a block.
    private func path(_ syntax: ExpressionSyntax, in frame: Frame) -> Resolved {
        var names: [String] = []
        var rest = syntax
        while case .attribute(let base, let name) = rest.kind {
            names.append(name)
            rest = base
        }
        guard case .name(let first) = rest.kind else {
            return names.reversed().reduce(value(of: rest, in: frame)) { attribute($1, of: $0) }
        }
        names.append(first)
        names.reverse()
        if let bound = frame.names.last(where: { $0.name == first }) {
            return names.dropFirst().reduce(bound.value) { attribute($1, of: $0) }
        }
        let (start, used) = root(names, in: frame)
        return names.dropFirst(used).reduce(start) { attribute($1, of: $0) }
    }

    /// What the first names of a path are worth, and how many they are.
    private func root(_ names: [String], in frame: Frame) -> (Resolved, Int) {
        func name(_ index: Int) -> String { index < names.count ? names[index] : "" }
        switch names[0] {
        case "var": return (named(Address(.variable, name(1)), in: frame.module), 2)
        case "local": return (named(Address(.local, name(1)), in: frame.module), 2)
        case "module": return (call(name(1), in: frame.module), 2)
        case "data": return (root(Address(.data, type: name(1), name(2)), in: frame), 3)
        case "resource": return (root(Address(.resource, type: name(1), name(2)), in: frame), 3)
        case "each": return (name(1) == "key" ? frame.eachKey : frame.eachValue, 2)
        case "count":
            if case .index(let index) = frame.key { return (.number(Double(index)), 2) }
            return (.unknown, 2)
        case "self", "path", "terraform", "ephemeral": return (.unknown, names.count)
        default: return (root(Address(.resource, type: names[0], name(1)), in: frame), 2)
        }
    }

    /// `collection[key]`.
    func element(_ key: Resolved, of value: Resolved) -> Resolved {
        switch value {
        case .list(let elements):
            guard let index = key.integer else { return .unknown }
            // An unknown element may stand for several, so that what follows it has no index.
            let known = elements.firstIndex(of: .unknown) ?? elements.count
            return index >= 0 && index < known ? elements[index] : .unknown
        case .object(let members):
            guard let key = key.string else { return .unknown }
            return members.first { $0.key == key }?.value ?? .unknown
        case .symbol(let symbol):
            if case .instance(let index) = symbol.origin, symbol.attribute.isEmpty, instances[index].key == .any {
                return value
            }
            guard let step = key.integer.map(String.init) ?? key.string.map({ "\"\($0)\"" }) else { return .unknown }
            return .symbol(symbol.appending("[\(step)]"))
        default: return .unknown
        }
    }

    private func splat(_ value: Resolved, _ steps: [ExpressionSyntax.SplatStep], in frame: Frame) -> Resolved {
        switch value {
        case .null: return .list([])
        case .list(let elements): return .list(elements.map { each($0, steps, in: frame) })
        case .symbol(let symbol):
            guard case .instance(let index) = symbol.origin, symbol.attribute.isEmpty else { return .unknown }
            // A block that apply repeats: one of its instances stands for all.
            let one = each(value, steps, in: frame)
            return instances[index].key == .any ? .list([one, .unknown]) : .list([one])
        case .object: return .list([each(value, steps, in: frame)])
        default: return .unknown
        }
    }

    private func each(_ value: Resolved, _ steps: [ExpressionSyntax.SplatStep], in frame: Frame) -> Resolved {
        steps.reduce(value) { result, step in
            switch step {
            case .attribute(let name): attribute(name, of: result)
            case .index(let key): element(self.value(of: key, in: frame), of: result)
            case .splat(_, let inner): splat(result, inner, in: frame)
            }
        }
    }

    private func value(of loop: ExpressionSyntax.ForSyntax, in frame: Frame) -> Resolved {
        let items: [(key: Resolved, value: Resolved)]
        switch value(of: loop.collection, in: frame) {
        case .list(let elements):
            items = elements.enumerated().map { ($1 == .unknown ? .unknown : .number(Double($0)), $1) }
        case .object(let members): items = members.map { (.string($0.key), $0.value) }
        default: return .unknown
        }
        var values: [Resolved] = []
        var members: [Resolved.Member] = []
        for item in items {
            var inner = frame
            if let name = loop.keyName { inner.names.append((name, item.key)) }
            inner.names.append((loop.valueName, item.value))
            if let condition = loop.condition {
                switch value(of: condition, in: inner).bool {
                case true?: break
                case false?: continue
                case nil:
                    guard loop.key == nil else { return .unknown }
                    values.append(.unknown)
                    continue
                }
            }
            let result = item.value == .unknown ? .unknown : value(of: loop.value, in: inner)
            guard let key = loop.key else {
                values.append(result)
                continue
            }
            guard !loop.isGrouping, let name = value(of: key, in: inner).string else { return .unknown }
            members.append(Resolved.Member(name, result))
        }
        return loop.key == nil ? .list(values) : .object(sorted: members)
    }
}

extension Frame {
    /// What `each.key` is.
    var eachKey: Resolved { if case .name(let name) = key { .string(name) } else { .unknown } }
}

extension Resolved {
    /// An object with members in any order; of two with the same key the last one counts.
    static func object(sorted members: [Member]) -> Resolved {
        var result: [Member] = []
        for member in members.sorted(by: { $0.key < $1.key }) {
            if result.last?.key == member.key { result.removeLast() }
            result.append(member)
        }
        return .object(result)
    }
}

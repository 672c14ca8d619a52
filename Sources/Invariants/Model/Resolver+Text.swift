extension Resolver {
    /// `join`, also of texts that wait for apply.
    func joined(_ list: Resolved, by separator: Resolved) -> Resolved {
        guard case .list(let elements) = list, !elements.contains(.unknown) else { return .unknown }
        if elements.isEmpty { return .string("") }
        return Resolved.joined(
            [.string("")]
                + elements.enumerated().flatMap { index, element in index > 0 ? [separator, element] : [element] })
    }

    /// `format` of a text in which nothing but `%s`, `%d`, `%v` and `%%` stands.
    func formatted(_ format: String, _ arguments: ArraySlice<Resolved>) -> Resolved {
        var pieces: [Resolved] = [.string("")]
        var text = ""
        var arguments = arguments
        var rest = format.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "%" else {
                text.unicodeScalars.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "%": text += "%"
            case "s", "v", "d":
                guard let argument = arguments.popFirst() else { return .unknown }
                pieces += [.string(text), argument]
                text = ""
            default: return .unknown
            }
        }
        return arguments.isEmpty ? Resolved.joined(pieces + [.string(text)]) : .unknown
    }
}

extension Resolved {
    /// The value as `jsonencode` writes it, in pieces; what waits for apply stands there without quotes.
    var encoded: [Resolved] {
        switch self {
        case .null: return [.string("null")]
        case .bool(let flag): return [.string(flag ? "true" : "false")]
        case .number: return [.string(string ?? "null")]
        case .string(let text): return [.string("\"\(Self.escaped(text))\"")]
        case .symbol, .unknown: return [.string(""), self]
        case .text(let parts):
            return [.string("\"")]
                + parts.map { part in
                    if case .text(let text) = part { .string(Self.escaped(text)) } else { .text([part]) }
                } + [.string("\"")]
        case .list(let elements): return Self.surrounded("[", elements.map(\.encoded), "]")
        case .object(let members):
            let pieces = members.map { [.string("\"\(Self.escaped($0.key))\":")] + $0.value.encoded }
            return Self.surrounded("{", pieces, "}")
        }
    }

    private static func surrounded(_ open: String, _ items: [[Resolved]], _ close: String) -> [Resolved] {
        var pieces = [Resolved.string(open)]
        for (index, item) in items.enumerated() {
            if index > 0 { pieces.append(.string(",")) }
            pieces += item
        }
        return pieces + [.string(close)]
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

import Patterns

extension Function {
    /// Functions that search with patterns.
    static let patternFunctions: [Function] = [
        Function(
            "regex", [.string("pattern"), .string("string")],
            typing: { arguments throws(FunctionError) in
                guard let text = arguments[0].string else { return .dynamic }
                return try groupType(of: text) ?? .dynamic
            },
            work: { arguments, type throws(FunctionError) in
                guard let (pattern, text) = try search(arguments) else { return .unknown(type) }
                guard let matches = pattern.matches(in: text, limit: 1) else { return .unknown(type) }
                guard let match = matches.first else {
                    throw FunctionError(
                        nil, "the pattern \(Quoting.go(Function.text(arguments[0]))) matches no part of the text")
                }
                return result(match, pattern, text)
            }),
        Function(
            "regexall", [.string("pattern"), .string("string")], like: .list(.dynamic),
            typing: { arguments throws(FunctionError) in
                guard let text = arguments[0].string else { return .list(.dynamic) }
                return .list(try groupType(of: text) ?? .dynamic)
            },
            work: { arguments, type throws(FunctionError) in
                guard let (pattern, text) = try search(arguments), let element = type.element else {
                    return .unknown(type)
                }
                guard let matches = pattern.matches(in: text) else { return .unknown(type) }
                return .list(matches.map { result($0, pattern, text) }, of: element)
            }),
        Function("replace", [.string("str"), .string("substr"), .string("replace")], .string) {
            arguments, type throws(FunctionError) in
            let (part, other) = (text(arguments[1]), text(arguments[2]))
            guard part.utf8.count > 1, part.utf8.first == UInt8(ascii: "/"), part.utf8.last == UInt8(ascii: "/")
            else { return replace(text(arguments[0]), part, other).map(Value.string) ?? .unknown(type) }
            let pattern = Value.string(String(part.dropFirst().dropLast()))
            guard let (pattern, text) = try search([pattern, arguments[0]]) else { return .unknown(type) }
            return Substitution(other).applied(pattern, text).map(Value.string) ?? .unknown(type)
        },
    ]

    /// The pattern and the text to search; nil where the search is not done here.
    private static func search(_ arguments: [Value]) throws(FunctionError) -> (CapturingPattern, [Unicode.Scalar])? {
        let text = text(arguments[1])
        guard let pattern = try pattern(self.text(arguments[0])), Normalization.isNormal(text) else { return nil }
        return (pattern, Array(text.unicodeScalars))
    }

    private static func pattern(_ text: String) throws(FunctionError) -> CapturingPattern? {
        guard Normalization.isNormal(text) else { return nil }
        do throws(PatternError) {
            return try CapturingPattern(text)
        } catch {
            throw FunctionError(0, "it is no regular expression: \(error.message)")
        }
    }

    /// The type of a match: a text, a tuple of groups, or an object of named groups.
    private static func groupType(of text: String) throws(FunctionError) -> ValueType? {
        guard let pattern = try pattern(text) else { return nil }
        let names = pattern.groupNames.compactMap { $0 }
        if pattern.groupNames.isEmpty { return .string }
        if names.isEmpty { return .tuple(pattern.groupNames.map { _ in .string }) }
        if names.count < pattern.groupNames.count {
            throw FunctionError(0, "the pattern has groups with names and groups without")
        }
        return .object(of: names.map { ValueType.Attribute($0, .string) })
    }

    private static func result(_ match: CapturingPattern.Match, _ pattern: CapturingPattern, _ text: [Unicode.Scalar])
        -> Value
    {
        let parts = match.groups.map { range in
            range.map { Value.string(String(String.UnicodeScalarView(text[$0]))) } ?? .null(.string)
        }
        guard let first = pattern.groupNames.first else { return parts[0] }
        if first == nil { return .tuple(Array(parts.dropFirst())) }
        return .object(of: zip(pattern.groupNames, parts.dropFirst()).map { Value.Entry($0 ?? "", $1) })
    }

    /// All places of a part replaced; an empty part stands before each character and at the end. Nil where it grows too
    /// long.
    static func replace(_ text: String, _ part: String, _ other: String) -> String? {
        guard part.isEmpty else {
            let parts = Letters.split(text, by: part)
            if text.utf8.count + parts.count * other.utf8.count > Limits.text { return nil }
            return parts.joined(separator: other)
        }
        if text.utf8.count * (other.utf8.count + 1) > Limits.text { return nil }
        return other + text.unicodeScalars.map { String($0) + other }.joined()
    }
}

/// What a match is replaced by: text with `$1`, `${name}` and `$$`.
struct Substitution {
    private enum Part {
        case text(String)
        case group(String)
    }

    private let template: String
    private var parts: [Part] = []

    init(_ template: String) {
        self.template = template
        var rest = template[...].unicodeScalars
        var text = String.UnicodeScalarView()
        while let character = rest.popFirst() {
            guard character == "$" else {
                text.append(character)
                continue
            }
            if rest.first == "$" {
                rest.removeFirst()
                text.append("$")
            } else if let name = Self.name(&rest) {
                parts.append(.text(String(text)))
                parts.append(.group(name))
                text = String.UnicodeScalarView()
            } else {
                text.append("$")
            }
        }
        parts.append(.text(String(text)))
    }

    private static func name(_ rest: inout Substring.UnicodeScalarView) -> String? {
        let isBraced = rest.first == "{"
        let body = isBraced ? rest.dropFirst() : rest
        let name = body.prefix { $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType == .decimal }
        if name.isEmpty { return nil }
        let after = body[name.endIndex...]
        if isBraced && after.first != "}" { return nil }
        rest = isBraced ? after.dropFirst() : after
        return String(name)
    }

    /// The text with all matches replaced; nil where it grows too long or takes too many steps.
    func applied(_ pattern: CapturingPattern, _ text: [Unicode.Scalar]) -> String? {
        var result = String.UnicodeScalarView()
        var lastEnd = 0
        var size = text.count
        guard let matches = pattern.matches(in: text) else { return nil }
        for match in matches {
            size += template.utf8.count + parts.count * match.range.count
            if size > Limits.text { return nil }
            result.append(contentsOf: text[lastEnd..<match.range.lowerBound])
            append(match, pattern, text, to: &result)
            lastEnd = match.range.upperBound
        }
        result.append(contentsOf: text[lastEnd...])
        return String(result)
    }

    private func append(
        _ match: CapturingPattern.Match, _ pattern: CapturingPattern, _ text: [Unicode.Scalar],
        to result: inout String.UnicodeScalarView
    ) {
        for part in parts {
            switch part {
            case .text(let text): result.append(contentsOf: text.unicodeScalars)
            case .group(let name):
                let index = Int(name) ?? pattern.groupNames.firstIndex(of: name).map { $0 + 1 }
                if let index, index < match.groups.count, let range = match.groups[index] {
                    result.append(contentsOf: text[range])
                }
            }
        }
    }
}

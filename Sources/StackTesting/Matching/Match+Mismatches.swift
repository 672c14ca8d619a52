import Terraform

extension Match {
    /// Why a value does not match, each reason with its path; empty where it does.
    func mismatches(_ term: Term?, at path: String) -> [String] {
        let value = term?.bare
        let isAbsent = value == nil || value == .null
        func differs(_ expected: String) -> [String] { ["\(path) is \(Self.shown(value)), expected \(expected)"] }
        switch self {
        case .absent: return isAbsent ? [] : differs("none")
        case .present: return isAbsent ? ["\(path) is not set"] : []
        case .not(let match): return match.mismatches(term, at: path).isEmpty ? differs("anything else") : []
        case .anyOf(let matches):
            if matches.contains(where: { $0.mismatches(term, at: path).isEmpty }) { return [] }
            return differs("one of \(matches.count) others: \(matches.map(\.words).joined(separator: ", "))")
        case .exactly(let expected):
            return value?.plain == expected.plain || isAbsent && expected == .null ? [] : differs(Self.shown(expected))
        case .text(let part): return value?.text?.contains(part) == true ? [] : differs("a text with \"\(part)\"")
        case .atLeast(let least):
            return value?.double.map { $0 >= least } == true ? [] : differs("at least \(least.shown)")
        case .atMost(let most):
            return value?.double.map { $0 <= most } == true ? [] : differs("at most \(most.shown)")
        case .json(let match):
            guard let value, let json = JSONInText.term(of: value) else { return differs("JSON") }
            return match.mismatches(json, at: path)
        case .object(let expected): return Self.mismatches(of: expected, value, at: path, allowsOthers: true)
        case .only(let expected): return Self.mismatches(of: expected, value, at: path, allowsOthers: false)
        case .list(let expected):
            guard case .list(let elements)? = value, elements.count == expected.count else {
                return differs("\(expected.count) elements")
            }
            return zip(expected, elements).enumerated().flatMap { index, pair in
                pair.0.mismatches(pair.1, at: "\(path)[\(index)]")
            }
        case .count(let count):
            let elements = Self.elements(of: value)
            return elements.count == count
                ? [] : ["\(path) has \(elements.count) elements, expected \(count): \(Self.shown(value))"]
        case .each(let match):
            let elements = Self.elements(of: value)
            if elements.isEmpty { return differs("at least one element") }
            return elements.enumerated().flatMap { match.mismatches($1, at: "\(path)[\($0)]") }
        case .containing(let expected):
            let elements = Self.elements(of: value)
            return expected.enumerated().compactMap { Self.missing($1, number: $0, in: elements, value, at: path) }
        }
    }

    private static func mismatches(
        of expected: [String: Match], _ value: Term?, at path: String, allowsOthers: Bool
    ) -> [String] {
        // A nested block that is there once may be meant where an object is written.
        if case .list(let elements)? = value, elements.count == 1 {
            return mismatches(of: expected, elements[0].bare, at: path, allowsOthers: allowsOthers)
        }
        guard case .object(let fields)? = value else { return ["\(path) is \(shown(value)), expected an object"] }
        func inner(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }
        let wrong = expected.keys.sorted().flatMap { key in
            expected[key]?.mismatches(fields.first { $0.key == key }?.value, at: inner(key)) ?? []
        }
        if allowsOthers { return wrong }
        let others = fields.filter { expected[$0.key] == nil && $0.value.bare != .null }
        return wrong + others.map { "\(inner($0.key)) is \(shown($0.value)), expected none" }
    }

    /// Why no element matches, with what the nearest one lacks; nil where one does.
    private static func missing(
        _ match: Match, number: Int, in elements: [Term], _ value: Term?, at path: String
    ) -> String? {
        let reasons = elements.enumerated().map { match.mismatches($1, at: "\(path)[\($0)]") }
        if reasons.contains(where: \.isEmpty) { return nil }
        let nearest = reasons.min { $0.count < $1.count }?.joined(separator: ", ")
        return "\(path) is \(shown(value)), in which nothing matches element \(number) of what is expected"
            + (nearest.map { "; the nearest: \($0)" } ?? "")
    }

    private static func elements(of value: Term?) -> [Term] {
        switch value {
        case .list(let elements)?: elements
        case nil, .null?: []
        case .some(let value): [value]
        }
    }

    /// The pattern in a few words.
    private var words: String {
        switch self {
        case .exactly(let term): Self.shown(term)
        case .text(let part): "a text with \"\(part)\""
        case .atLeast(let least): "at least \(least.shown)"
        case .atMost(let most): "at most \(most.shown)"
        case .present: "any value"
        case .absent: "none"
        case .json: "such JSON"
        case .object, .only: "such an object"
        case .list, .containing, .each, .count: "such a list"
        case .anyOf(let matches): matches.map(\.words).joined(separator: ", ")
        case .not(let match): "anything but \(match.words)"
        }
    }

    /// A value as people read it, not too long.
    static func shown(_ term: Term?) -> String {
        guard let term else { return "not set" }
        let text = term.code
        return text.count > 300 ? "\(text.prefix(300))…" : text
    }
}

extension Double {
    /// The number as it is written: `30`, not `30.0`.
    fileprivate var shown: String { Term.number(self).plain.code }
}

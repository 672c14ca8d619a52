public import Terraform

/// What a value should be: a literal, or a pattern of which only the parts that matter are written.
///
/// ```swift
/// stack.expect(table, has: [
///     "billing_mode": "PAY_PER_REQUEST",            // just this
///     "tags": ["Backup": .present],                 // an object that has this key, whatever else it has
///     "attribute": .containing([["name": "id"]]),   // a list with such an element
///     "read_capacity": .absent,
/// ])
/// ```
/// Objects match where each key of the pattern does; `.exactly(…)` allows no other keys. Lists match element by element.
public indirect enum Match: Sendable {
    /// This value and no other; an object of no other keys.
    case exactly(Term)
    /// An object that has these keys.
    case object([String: Match])
    /// A list of just these elements in this order.
    case list([Match])
    /// A list with an element for each of these, in any order, and perhaps others.
    case containing([Match])
    /// A text with this part, references written as `${…}`.
    case text(containing: String)
    /// JSON in a string, such as a policy.
    case json(Match)
    /// Any value that is set.
    case present
    /// No value, or `null`.
    case absent
    /// Anything else.
    case not(Match)

    /// A typed value, such as another block's ARN.
    public static func value<Value>(_ expression: Expression<Value>) -> Match { .exactly(expression.term) }
}

extension Match: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { self = .exactly(.string(value)) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .exactly(.integer(value)) }
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .exactly(.bool(value)) }
    /// A number.
    public init(floatLiteral value: Double) { self = .exactly(.number(value)) }
    /// A list of just these elements.
    public init(arrayLiteral elements: Match...) { self = .list(elements) }
    /// An object that has these keys; of a key written twice the last counts.
    public init(dictionaryLiteral elements: (String, Match)...) {
        self = .object(Dictionary(elements) { $1 })
    }
}

extension Match {
    /// Why a value does not match, each reason with its path; empty where it does.
    func mismatches(_ term: Term?, at path: String) -> [String] {
        let value = term?.bare
        let isAbsent = value == nil || value == .null
        switch self {
        case .absent: return isAbsent ? [] : ["\(path) is \(Self.shown(value)), expected none"]
        case .present: return isAbsent ? ["\(path) is not set"] : []
        case .not(let match):
            return match.mismatches(term, at: path).isEmpty
                ? ["\(path) is \(Self.shown(value)), expected anything else"] : []
        case .exactly(let expected):
            return value == expected.bare || isAbsent && expected == .null
                ? [] : ["\(path) is \(Self.shown(value)), expected \(Self.shown(expected))"]
        case .text(let part):
            return Self.text(of: value)?.contains(part) == true
                ? [] : ["\(path) is \(Self.shown(value)), expected a text with \"\(part)\""]
        case .json(let match):
            guard let value, let json = JSONInText.term(of: value) else {
                return ["\(path) is \(Self.shown(value)), expected JSON"]
            }
            return match.mismatches(json, at: path)
        case .object(let expected):
            // A nested block that is there once may be meant where an object is written.
            if case .list(let elements)? = value, elements.count == 1 { return mismatches(elements[0], at: path) }
            guard case .object(let fields)? = value else {
                return ["\(path) is \(Self.shown(value)), expected an object"]
            }
            return expected.keys.sorted().flatMap { key in
                expected[key]?.mismatches(
                    fields.first { $0.key == key }?.value, at: path.isEmpty ? key : "\(path).\(key)")
                    ?? []
            }
        case .list(let expected):
            guard case .list(let elements)? = value, elements.count == expected.count else {
                return ["\(path) is \(Self.shown(value)), expected \(expected.count) elements"]
            }
            return zip(expected, elements).enumerated().flatMap { index, pair in
                pair.0.mismatches(pair.1, at: "\(path)[\(index)]")
            }
        case .containing(let expected):
            let elements = if case .list(let elements)? = value { elements } else { value.map { [$0] } ?? [] }
            return expected.enumerated().compactMap { index, match in
                elements.contains { match.mismatches($0, at: path).isEmpty }
                    ? nil
                    : "\(path) is \(Self.shown(value)), in which nothing matches element \(index) of what is expected"
            }
        }
    }

    private static func text(of term: Term?) -> String? {
        switch term {
        case .string(let text)?: text
        case .template?, .reference?, .code?: term.map { shown($0) }
        default: nil
        }
    }

    /// A value as people read it, not too long.
    static func shown(_ term: Term?) -> String {
        guard let term else { return "not set" }
        let text = term.code
        return text.count > 300 ? "\(text.prefix(300))…" : text
    }
}

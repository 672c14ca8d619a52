/// JSON that AWS wants as text inside an argument: policies, container definitions, dashboards.
///
/// It is written compactly, objects in the order given. References to other blocks become `${…}` in the text; any other
/// expression is encoded by Terraform's own `jsonencode`, so that quotes in its value cannot break the document.
///
/// ```swift
/// let text: Expression<JSONText> = Expression(["source": ["aws.ecs"], "resources": [.string("\(cluster.arn)")]])
/// ```
public indirect enum JSONText: Hashable, Sendable {
    /// `null`.
    case null
    /// A boolean, or an expression of one.
    case bool(Expression<Bool>)
    /// A number, or an expression of one.
    case number(Expression<Double>)
    /// Text, or an expression of it.
    case string(Expression<String>)
    /// A value of any kind that Terraform encodes: `jsonencode(…)`.
    case encoded(Term)
    /// An array.
    case array([JSONText])
    /// An object; keys are written in the order given.
    case object([Member])

    /// A key with its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The key's value.
        public let value: JSONText

        /// Makes a member.
        public init(_ key: String, _ value: JSONText) {
            self.key = key
            self.value = value
        }
    }

    /// A whole number.
    public static func integer(_ value: Expression<Int>) -> JSONText { .number(value.cast()) }
}

extension JSONText: ExpressionConvertible {
    /// The document as one string, with `${…}` where expressions stand.
    public var term: Term {
        var segments: [Term.Segment] = []
        append(to: &segments)
        return .template(joining: segments)
    }

    private func append(to segments: inout [Term.Segment]) {
        switch self {
        case .null: segments.append(.text("null"))
        case .bool(let value): Self.append(value.term, to: &segments)
        case .number(let value): Self.append(value.term, to: &segments)
        case .string(let value): Self.append(value.term, to: &segments)
        case .encoded(let term): Self.append(term, to: &segments)
        case .array(let elements):
            segments.append(.text("["))
            for (index, element) in elements.enumerated() {
                if index > 0 { segments.append(.text(",")) }
                element.append(to: &segments)
            }
            segments.append(.text("]"))
        case .object(let members):
            segments.append(.text("{"))
            for (index, member) in members.enumerated() {
                segments.append(.text((index > 0 ? "," : "") + "\"\(Self.escaped(member.key))\":"))
                member.value.append(to: &segments)
            }
            segments.append(.text("}"))
        }
    }

    private static func append(_ term: Term, to segments: inout [Term.Segment]) {
        switch term {
        case .null: segments.append(.text("null"))
        case .bool(let flag): segments.append(.text(String(flag)))
        case .integer(let number): segments.append(.text(String(number)))
        case .number(let number): segments.append(.text(JSONWriter.text(of: number)))
        case .string(let text): segments.append(.text("\"\(Self.escaped(text))\""))
        case .reference(let reference) where reference.isPlainText:
            segments += [.text("\""), .value(term), .text("\"")]
        case .template(let parts) where parts.allSatisfy(Self.isPlain):
            segments.append(.text("\""))
            for part in parts {
                switch part {
                case .text(let text): segments.append(.text(Self.escaped(text)))
                case .value: segments.append(part)
                }
            }
            segments.append(.text("\""))
        case .invalid: segments.append(.value(term))
        default: segments.append(.value(.call("jsonencode", [term])))
        }
    }

    private static func isPlain(_ segment: Term.Segment) -> Bool {
        switch segment {
        case .text: true
        case .value(.reference(let reference)): reference.isPlainText
        case .value: false
        }
    }
}

extension Reference {
    /// Whether the value is text in which AWS allows no quotes or backslashes: IDs, ARNs, names and the like.
    fileprivate var isPlainText: Bool {
        guard address.kind == .resource || address.kind == .data else { return false }
        let last = path.split(separator: ".").last.map(String.init) ?? ""
        return last == "id" || last == "arn" || last == "name" || last == "account_id" || last == "region"
            || last == "partition" || last == "bucket" || last == "url" || last == "endpoint"
            || last.hasSuffix("_id") || last.hasSuffix("_arn") || last.hasSuffix("_name") || last.hasSuffix("_url")
            || last.hasSuffix("_suffix")
    }
}

extension JSONText: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Text.
    public init(stringLiteral value: String) { self = .string(Expression(value)) }
    /// A whole number.
    public init(integerLiteral value: Int) { self = .number(Expression(term: .integer(value))) }
    /// A number.
    public init(floatLiteral value: Double) { self = .number(Expression(value)) }
    /// A boolean.
    public init(booleanLiteral value: Bool) { self = .bool(Expression(value)) }
    /// An array.
    public init(arrayLiteral elements: JSONText...) { self = .array(elements) }
    /// An object, its keys in the order given.
    public init(dictionaryLiteral elements: (String, JSONText)...) {
        self = .object(elements.map { Member($0, $1) })
    }
}

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
        var writer = TextWriter()
        writer.write(self)
        return writer.term
    }
}

/// Writes a document as a template: neighbouring texts are joined as they come.
private struct TextWriter {
    private var segments: [Term.Segment] = []
    private var text = ""

    var term: Term {
        var all = segments
        if !text.isEmpty || all.isEmpty { all.append(.text(text)) }
        return .template(joining: all)
    }

    mutating func write(_ json: JSONText) {
        switch json {
        case .null: text += "null"
        case .bool(let value): write(value.term)
        case .number(let value): write(value.term)
        case .string(let value): write(value.term)
        case .encoded(let term): write(term)
        case .array(let elements):
            text += "["
            var isFirst = true
            for element in elements {
                if !isFirst { text += "," }
                isFirst = false
                write(element)
            }
            text += "]"
        case .object(let members):
            text += "{"
            var isFirst = true
            for member in members {
                if !isFirst { text += "," }
                isFirst = false
                quote(member.key)
                text += ":"
                write(member.value)
            }
            text += "}"
        }
    }

    private mutating func write(_ term: Term) {
        switch term {
        case .null: text += "null"
        case .bool(let flag): text += flag ? "true" : "false"
        case .integer(let number): text += String(number)
        case .number(let number): text += JSONWriter.text(of: number)
        case .string(let string): quote(string)
        case .reference(let reference) where reference.isPlainText:
            text += "\""
            append(.value(term))
            text += "\""
        case .template(let parts) where parts.allSatisfy(Self.isPlain):
            text += "\""
            for part in parts {
                switch part {
                case .text(let string): text += JSONText.escaped(string)
                case .value: append(part)
                }
            }
            text += "\""
        case .invalid: append(.value(term))
        default: append(.value(.call("jsonencode", [term])))
        }
    }

    private mutating func quote(_ string: String) {
        text += "\""
        text += JSONText.escaped(string)
        text += "\""
    }

    private mutating func append(_ segment: Term.Segment) {
        if !text.isEmpty { segments.append(.text(text)) }
        text = ""
        segments.append(segment)
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

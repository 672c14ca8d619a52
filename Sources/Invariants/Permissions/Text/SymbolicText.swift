/// Text of which some parts are known only at apply, such as `${aws_dynamodb_table.orders.arn}/index/*`.
///
/// A **symbol** is an attribute that AWS chooses: it is equal to itself and to nothing else. An **unknown** part may turn
/// out to be anything: a variable without a default, most of what data sources read.
public struct SymbolicText: Hashable, Sendable {
    /// A piece of the text.
    public enum Part: Hashable, Sendable {
        /// Text that is known.
        case text(String)
        /// An attribute that is known only at apply, by its address: `aws_sqs_queue.jobs.arn`.
        case symbol(String)
        /// A value of which nothing is known, by the expression that yields it: `var.partner`; two of the same name are the
        /// same value, but for those without a name.
        case unknown(String)
    }

    /// The pieces in order; no two texts stand beside each other, and none is empty.
    public private(set) var parts: [Part] = []

    /// Text that is known.
    public init(_ text: String) {
        append(.text(text))
    }

    /// The pieces in order.
    public init(_ parts: [Part]) {
        for part in parts { append(part) }
    }

    /// An attribute that is known only at apply.
    public static func symbol(_ name: String) -> SymbolicText { SymbolicText([.symbol(name)]) }

    /// Adds a piece at the end.
    public mutating func append(_ part: Part) {
        guard case .text(let text) = part else { return parts.append(part) }
        if text.isEmpty { return }
        if case .text(let last)? = parts.last {
            parts[parts.count - 1] = .text(last + text)
        } else {
            parts.append(part)
        }
    }

    /// One text after the other.
    public static func + (first: SymbolicText, second: SymbolicText) -> SymbolicText {
        var both = first
        for part in second.parts { both.append(part) }
        return both
    }

    /// The text where all of it is known.
    public var known: String? {
        switch parts.count {
        case 0: ""
        case 1: if case .text(let text) = parts[0] { text } else { nil }
        default: nil
        }
    }

    /// Whether a part may be anything.
    public var hasUnknown: Bool {
        parts.contains { if case .unknown = $0 { true } else { false } }
    }
}

extension SymbolicText: CustomStringConvertible {
    /// What stands for an unknown part without a name.
    static let nameless = "${…}"

    /// The text as a template of Terraform: `${aws_s3_bucket.logs.bucket}/*`.
    public var description: String {
        var text = ""
        for part in parts {
            switch part {
            case .text(let known): text += known
            case .unknown(""): text += Self.nameless
            case .symbol(let name), .unknown(let name): text += "${\(name)}"
            }
        }
        return text
    }
}

extension SymbolicText: ExpressibleByStringLiteral {
    /// Text that is known.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

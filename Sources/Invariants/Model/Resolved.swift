/// What an argument is worth, as far as the document tells.
///
/// What only apply knows is a ``Symbol`` where it is an attribute of one block, so that two uses of it are known to be
/// equal; and ``unknown`` where not even that can be said.
public indirect enum Resolved: Hashable, Sendable {
    /// `null`, or an argument that is not there.
    case null
    /// A boolean.
    case bool(Bool)
    /// A number.
    case number(Double)
    /// Text without unknown parts.
    case string(String)
    /// One attribute of one block, whose value apply will know; or the whole block.
    case symbol(Symbol)
    /// Text with parts that apply will know, such as `arn:aws:s3:::` and a symbol.
    case text([Part])
    /// A list, set or tuple. An ``unknown`` element stands for any number of elements.
    case list([Resolved])
    /// A map or object, in the order of its keys.
    case object([Member])
    /// Anything at all.
    case unknown

    /// A part of a text.
    public enum Part: Hashable, Sendable {
        /// Text as it is.
        case text(String)
        /// A part that apply will know.
        case symbol(Symbol)
        /// A part of which nothing is known.
        case unknown
    }

    /// A key with its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public let key: String
        /// The key's value.
        public let value: Resolved

        /// Makes a member.
        public init(_ key: String, _ value: Resolved) {
            self.key = key
            self.value = value
        }
    }

    /// Whether it is `null`, or not there.
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// The boolean, also where it is written as text, as Terraform converts it; nil where it is not known.
    public var bool: Bool? {
        switch self {
        case .bool(let flag): flag
        case .string("true"): true
        case .string("false"): false
        default: nil
        }
    }

    /// The whole number, also where it is written as text; nil where it is not known or is none.
    public var integer: Int? {
        switch self {
        case .number(let number): Int(exactly: number)
        case .string(let text): Int(text)
        default: nil
        }
    }

    /// The text, also of a number or boolean, as Terraform converts them; nil where it is not known.
    public var string: String? {
        switch self {
        case .string(let text): text
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): Int(exactly: number).map(String.init) ?? String(number)
        default: nil
        }
    }

    /// Whether nothing in it waits for apply.
    public var isKnown: Bool {
        switch self {
        case .null, .bool, .number, .string: true
        case .symbol, .text, .unknown: false
        case .list(let elements): elements.allSatisfy(\.isKnown)
        case .object(let members): members.allSatisfy { $0.value.isKnown }
        }
    }

    /// The value of a key; nil where it is no object or has no such key.
    public subscript(key: String) -> Resolved? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }
}

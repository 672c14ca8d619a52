/// The value of an argument without its Swift type: what an ``Expression`` holds and the writer writes.
public enum Term: Hashable, Sendable {
    /// Terraform's `null`: as if the argument were absent.
    case null
    /// A boolean literal.
    case bool(Bool)
    /// A whole number.
    case integer(Int)
    /// Any other number.
    case number(Double)
    /// Text, taken literally: the writer escapes `${` and `%{`.
    case string(String)
    /// Text with expressions in it, such as `arn:aws:s3:::${aws_s3_bucket.logs.id}/*`.
    case template([Segment])
    /// An attribute of another block.
    indirect case reference(Reference)
    /// An expression in Terraform's own language, without `${}`.
    case code(String)
    /// A reference where Terraform wants its bare text: `depends_on`, `provider`, `from`, `to`.
    indirect case bare(Reference)
    /// A value where Terraform reads no templates: a variable's default, descriptions, everything in `terraform {}`.
    indirect case verbatim(Term)
    /// A list, set or tuple.
    case list([Term])
    /// A map or object; fields sorted by key.
    case object([Field])
    /// A value that AWS or Terraform would refuse; synthesis reports it and writes nothing.
    indirect case invalid(Mistake)

    /// A part of a template.
    public enum Segment: Hashable, Sendable {
        /// Text, taken literally.
        case text(String)
        /// A value to be put in; anything but a list or an object.
        indirect case value(Term)
    }

    /// A key of an object, with its value.
    public struct Field: Hashable, Sendable {
        /// The key, taken literally.
        public let key: String
        /// The key's value.
        public let value: Term

        /// Makes a field.
        public init(_ key: String, _ value: Term) {
            self.key = key
            self.value = value
        }
    }

    /// An object with its fields in the order of their keys.
    public static func sorted(_ fields: [Field]) -> Term {
        .object(fields.sorted { $0.key < $1.key })
    }
}

/// An attribute of another block: the block's address, then the path within it.
public struct Reference: Hashable, Sendable {
    /// The block that is referred to.
    public let address: Address
    /// What follows the address, as Terraform writes it: `.arn`, `[0].id`, `["blue"].name`; empty for the whole object.
    public let path: String

    /// Makes a reference to what `path` names within the block.
    public init(_ address: Address, _ path: String) {
        self.address = address
        self.path = path
    }

    /// The reference in Terraform's language, such as `aws_vpc.main.id`.
    public var text: String { address.text + path }
}

/// A value that would be refused, kept in place of the value until synthesis reports it.
public struct Mistake: Hashable, Sendable {
    /// The rule that the value breaks, in kebab case.
    public let rule: String
    /// What is wrong with the value, and the fix where one is known.
    public let message: String
    /// Where in the argument's text, as an offset of UTF-8 bytes; nil where all of it is meant.
    public let offset: Int?
    /// The text that cannot be read; nil where something else is wrong.
    let unreadable: String?

    /// Makes a mistake; see ``Finding`` for the style of the message.
    public init(rule: String, _ message: String, at offset: Int? = nil) {
        self.init(rule: rule, message, at: offset, in: nil)
    }

    init(rule: String, _ message: String, at offset: Int? = nil, in unreadable: String?) {
        self.rule = rule
        self.message = message
        self.offset = offset
        self.unreadable = unreadable
    }
}

public import Terraform

/// A value that a field of an event may have, or a test of it; a literal stands for the value itself.
public struct EventMatch: Hashable, Sendable, ExpressibleByStringInterpolation {
    let json: JSONText

    init(json: JSONText) { self.json = json }

    /// The value itself.
    public init(stringLiteral value: String) { json = .string(Expression(value)) }

    /// The value itself, with expressions in it.
    public init(stringInterpolation: TemplateInterpolation) {
        json = .string(Expression<String>(stringInterpolation: stringInterpolation))
    }

    /// The value itself.
    public static func equals(_ value: Expression<String>) -> EventMatch { EventMatch(json: .string(value)) }

    /// A number.
    public static func number(_ value: Double) -> EventMatch { EventMatch(json: .number(Expression(value))) }

    /// A truth value.
    public static func bool(_ value: Bool) -> EventMatch { EventMatch(json: .bool(Expression(value))) }

    /// Text that starts so.
    public static func prefix(_ text: Expression<String>) -> EventMatch { test("prefix", .string(text)) }

    /// Text that ends so.
    public static func suffix(_ text: Expression<String>) -> EventMatch { test("suffix", .string(text)) }

    /// Text that matches a pattern with `*`.
    public static func wildcard(_ pattern: Expression<String>) -> EventMatch { test("wildcard", .string(pattern)) }

    /// Text that is the same but for upper and lower case.
    public static func equalsIgnoringCase(_ text: Expression<String>) -> EventMatch {
        test("equals-ignore-case", .string(text))
    }

    /// Anything but these values.
    public static func anythingBut(_ values: Expression<String>...) -> EventMatch {
        test("anything-but", .oneOrMany(values))
    }

    /// Anything that does not start so.
    public static func anythingButPrefix(_ text: Expression<String>) -> EventMatch {
        test("anything-but", .object([.init("prefix", .string(text))]))
    }

    /// An address in the block.
    public static func address(in block: Expression<CIDRBlock>) -> EventMatch { test("cidr", .string(block.cast())) }

    /// A number that is greater than, less than or equal: `.numeric(">", 0)`.
    public static func numeric(_ operation: String, _ value: Double) -> EventMatch {
        test("numeric", .array([.string(Expression(operation)), .number(Expression(value))]))
    }

    /// The field is there, or is not.
    public static func exists(_ isThere: Bool) -> EventMatch { test("exists", .bool(Expression(isThere))) }

    private static func test(_ name: String, _ value: JSONText) -> EventMatch {
        EventMatch(json: .object([.init(name, value)]))
    }
}

/// A field within an event's `detail`.
public struct EventField: Hashable, Sendable {
    /// The field's name.
    public let name: String
    /// What it must be.
    public let value: EventDetail
}

/// What a field within an event's `detail` must be: one of several values (an array), or an object with such fields.
public indirect enum EventDetail: Hashable, Sendable, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    /// One of these.
    case anyOf([EventMatch])
    /// An object all of whose fields match.
    case fields([EventField])

    /// One of these.
    public init(arrayLiteral elements: EventMatch...) { self = .anyOf(elements) }

    /// An object all of whose fields match, written in the order given.
    public init(dictionaryLiteral elements: (String, EventDetail)...) {
        self = .fields(elements.map { EventField(name: $0.0, value: $0.1) })
    }

    var json: JSONText {
        switch self {
        case .anyOf(let matches): .array(matches.map(\.json))
        case .fields(let fields): .object(fields.map { .init($0.name, $0.value.json) })
        }
    }
}

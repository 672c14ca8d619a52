/// What an expression is worth, as far as it is known.
///
/// ```swift
/// let value = Value.tuple([.string("a"), .unknown(.string)])
/// value.type                                    // tuple([string,string])
/// try value.converted(to: .list(.string)).text  // ["a", (unknown)]
/// ```
/// `==` tells whether two values are the same as values of Swift: two unknown ones are the same when type and symbol
/// are. What Terraform's `==` says is ``equals(_:)``.
public enum Value: Hashable, Sendable {
    /// Terraform's `null`, of a type.
    case null(ValueType)
    /// A value that is not known before apply, and what stands for it.
    case unknown(ValueType, Symbol? = nil)
    /// `true` or `false`.
    case bool(Bool)
    /// A number.
    case number(Number)
    /// Text.
    case string(String)
    /// Values of one type in order.
    case list([Value], of: ValueType)
    /// Values of one type without doubles, in Terraform's order; ``set(of:_:)`` makes one.
    case set([Value], of: ValueType)
    /// Values of one type by text, sorted by key; ``map(of:_:)`` makes one.
    case map([Entry], of: ValueType)
    /// Values in order, each of its own type.
    case tuple([Value])
    /// Values by name, sorted by name; ``object(of:)`` makes one.
    case object([Entry])

    /// A key with its value.
    public struct Entry: Hashable, Sendable {
        /// The key of a map, or the name of an object's attribute.
        public let key: String
        /// Its value.
        public let value: Value

        /// Makes an entry.
        public init(_ key: String, _ value: Value) {
            self.key = key
            self.value = value
        }

        /// The entries sorted by key; of two with the same key the last one counts.
        static func sorted(_ entries: [Entry]) -> [Entry] {
            var result: [Entry] = []
            result.reserveCapacity(entries.count)
            for entry in entries.sorted(by: { $0.key < $1.key }) {
                if result.last?.key == entry.key { result.removeLast() }
                result.append(entry)
            }
            return result
        }
    }

    /// A whole number.
    public static func integer(_ value: Int) -> Value { .number(Number(value)) }

    /// A number that a function counted.
    static func count(_ value: Int) -> Value { .number(Number(counting: value)) }

    /// An object with attributes in any order; of two with the same name the last one counts.
    public static func object(of entries: [Entry]) -> Value { .object(Entry.sorted(entries)) }

    /// A map with entries in any order, whose values must be of the type; of two with the same key the last one counts.
    public static func map(of type: ValueType, _ entries: [Entry]) -> Value { .map(Entry.sorted(entries), of: type) }

    /// The value's type.
    public var type: ValueType {
        switch self {
        case .null(let type), .unknown(let type, _): type
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .list(_, let element): .list(element)
        case .set(_, let element): .set(element)
        case .map(_, let element): .map(element)
        case .tuple(let elements): .tuple(elements.map(\.type))
        case .object(let entries): .object(entries.map { ValueType.Attribute($0.key, $0.value.type) })
        }
    }

    /// Whether it is `null`.
    public var isNull: Bool { if case .null = self { true } else { false } }

    /// Whether it is known itself; elements may still be unknown.
    public var isKnown: Bool { if case .unknown = self { false } else { true } }

    /// Whether it is known with all that it holds.
    public var isWhollyKnown: Bool {
        switch self {
        case .unknown: false
        case .null, .bool, .number, .string: true
        case .list(let elements, _), .set(let elements, _), .tuple(let elements): elements.allSatisfy(\.isWhollyKnown)
        case .map(let entries, _), .object(let entries): entries.allSatisfy { $0.value.isWhollyKnown }
        }
    }

    /// What stands for an unknown value; nil for known ones and for those of no single origin.
    public var symbol: Symbol? { if case .unknown(_, let symbol) = self { symbol } else { nil } }

    /// The text of a string; nil for everything else.
    public var string: String? { if case .string(let text) = self { text } else { nil } }

    /// The value of a bool; nil for everything else.
    public var bool: Bool? { if case .bool(let flag) = self { flag } else { nil } }

    /// The value of a number; nil for everything else.
    public var number: Number? { if case .number(let number) = self { number } else { nil } }

    /// The elements of a known list, set or tuple; nil for everything else.
    public var elements: [Value]? {
        switch self {
        case .list(let elements, _), .set(let elements, _), .tuple(let elements): elements
        default: nil
        }
    }

    /// The entries of a known map or object, sorted by key; nil for everything else.
    public var entries: [Entry]? {
        switch self {
        case .map(let entries, _), .object(let entries): entries
        default: nil
        }
    }

    /// The value of a key in a known map or object; nil where there is none.
    public subscript(key: String) -> Value? {
        guard let entries else { return nil }
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < entries.count && entries[low].key == key ? entries[low].value : nil
    }

    /// The element at an index of a known list or tuple; nil where there is none.
    public subscript(index: Int) -> Value? {
        switch self {
        case .list(let elements, _), .tuple(let elements): elements.indices.contains(index) ? elements[index] : nil
        default: nil
        }
    }
}

/// A type whose values are written as text, so that a string literal stands for one.
public protocol WrittenAsString {
    /// The term of a literal that stands for such a value; types whose text has a form of its own check it here.
    static func term(literal text: String) -> Term
}

extension WrittenAsString {
    /// The text, taken literally and unchecked.
    public static func term(literal text: String) -> Term { .string(text) }
}

/// A type whose values are written as numbers, so that a number literal stands for one.
public protocol WrittenAsNumber {}
/// A type whose values are written as `true` and `false`.
public protocol WrittenAsBool {}
/// A list type, so that an array literal stands for one.
public protocol WrittenAsList {
    /// What the list holds.
    associatedtype Element
}
/// A map type with text as keys, so that a dictionary literal stands for one.
public protocol WrittenAsMap {
    /// What the map holds.
    associatedtype Value
}

extension String: WrittenAsString {}
extension Int: WrittenAsNumber {}
extension Double: WrittenAsNumber {}
extension Bool: WrittenAsBool {}
extension Array: WrittenAsList {}
extension Dictionary: WrittenAsMap where Key == String {}

extension Expression: ExpressibleByUnicodeScalarLiteral where Value: WrittenAsString {}
extension Expression: ExpressibleByExtendedGraphemeClusterLiteral where Value: WrittenAsString {}

extension Expression: ExpressibleByStringLiteral where Value: WrittenAsString {
    /// Text, taken literally, and checked where the type has a form of its own (a CIDR block).
    public init(stringLiteral value: String) {
        self.init(term: Value.term(literal: value))
    }
}

extension Expression: ExpressibleByIntegerLiteral where Value: WrittenAsNumber {
    /// A whole number.
    public init(integerLiteral value: Int) {
        self.init(term: .integer(value))
    }
}

extension Expression: ExpressibleByFloatLiteral where Value == Double {
    /// A number.
    public init(floatLiteral value: Double) {
        self.init(term: value.term)
    }
}

extension Expression: ExpressibleByBooleanLiteral where Value: WrittenAsBool {
    /// A boolean.
    public init(booleanLiteral value: Bool) {
        self.init(term: .bool(value))
    }
}

extension Expression: ExpressibleByArrayLiteral where Value: WrittenAsList {
    /// A list of expressions.
    public init(arrayLiteral elements: Expression<Value.Element>...) {
        self.init(term: .list(elements.map(\.term)))
    }
}

extension Expression: ExpressibleByDictionaryLiteral where Value: WrittenAsMap {
    /// A map of expressions; a key given twice is a finding.
    public init(dictionaryLiteral elements: (String, Expression<Value.Value>)...) {
        self.init(term: .sorted(elements.map { Term.Field($0, $1.term) }))
    }
}

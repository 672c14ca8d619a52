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
/// stack.expect(queuePolicy, has: ["policy": .json(["Statement": .each(["Effect": "Allow"])])])
/// ```
/// Objects match where each key of the pattern does; `.only(…)` allows no other keys. Lists match element by element.
/// A nested block is an object where it is there once, and a list of objects in any case.
public indirect enum Match: Sendable {
    /// This value and no other, all the way down: an object of no other keys, a list of no other elements.
    case exactly(Term)
    /// An object that has these keys, whatever else it has; as a literal `["key": …]`.
    case object([String: Match])
    /// An object that has these keys and no others.
    case only([String: Match])
    /// A list of just these elements in this order; as a literal `[…]`.
    case list([Match])
    /// A list with an element for each of these, in any order, and perhaps others; a single value is a list of one.
    case containing([Match])
    /// A list of which every element is like this, with at least one element; a single value is a list of one.
    case each(Match)
    /// A list of this many elements, or as many nested blocks; a single value is a list of one.
    case count(Int)
    /// A text with this part, references written as `${…}`.
    case text(containing: String)
    /// JSON in a string, such as a policy; its references are values like any other.
    case json(Match)
    /// A number that is this or greater.
    case atLeast(Double)
    /// A number that is this or less.
    case atMost(Double)
    /// A value that is like one of these.
    case anyOf([Match])
    /// Any value that is set.
    case present
    /// No value, or `null`.
    case absent
    /// Anything else.
    case not(Match)

    /// A typed value, such as another block's ARN: `.value(queue.arn)`.
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

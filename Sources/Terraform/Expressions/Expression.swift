/// The value of an argument: a literal, a reference, a template, or an expression of Terraform's own.
///
/// `Value` says what the argument denotes and exists for the compiler alone: an `Expression<ID<Subnet>>` cannot be given
/// where the ID of a security group is wanted. Literals and interpolation convert by themselves, and a literal is never
/// taken for an expression: `"${HOME}"` reaches AWS as those seven characters.
///
/// ```swift
/// let cidr: Expression<String> = "10.0.0.0/16"                      // a literal
/// let name: Expression<String> = "logs-\(bucket.id)"                // "logs-${aws_s3_bucket.b.id}"
/// let zone: Expression<String> = .expression("element(var.zones, 0)")  // "${element(var.zones, 0)}"
/// ```
public struct Expression<Value>: Hashable, Sendable {
    /// The value without its type.
    public let term: Term

    /// Takes a term at its word; the caller answers for the type.
    public init(term: Term) {
        self.term = term
    }

    /// An expression written in Terraform's own language, without `${}`: `.expression("length(var.zones)")`.
    ///
    /// Its references are checked like typed ones.
    public static func expression(_ code: String) -> Self {
        Self(term: .code(code))
    }

    /// Terraform's `null`, as if the argument had been left out.
    public static var null: Self { Self(term: .null) }

    /// The same value under another type, where Terraform converts by itself or the types are too narrow.
    public func cast<Other>(to other: Other.Type = Other.self) -> Expression<Other> {
        Expression<Other>(term: term)
    }

    /// A value that AWS would refuse; synthesis reports `message` at the block that uses it.
    public static func invalid(rule: String, _ message: String) -> Self {
        Self(term: .invalid(Mistake(rule: rule, message)))
    }
}

/// A Swift value that an argument can be given as a literal.
public protocol ExpressionConvertible {
    /// The value as a term.
    var term: Term { get }
}

extension Expression where Value: ExpressionConvertible {
    /// The value as a literal: `Expression(settings.retentionDays)`.
    public init(_ value: Value) {
        self.init(term: value.term)
    }
}

extension String: ExpressionConvertible {
    /// The text, taken literally.
    public var term: Term { .string(self) }
}

extension Int: ExpressionConvertible {
    /// The number.
    public var term: Term { .integer(self) }
}

extension Double: ExpressionConvertible {
    /// The number; a finding where JSON has no such number (infinity, not a number).
    public var term: Term {
        isFinite ? .number(self) : .invalid(Mistake(rule: "number", "\(self) is not a number that JSON can hold"))
    }
}

extension Bool: ExpressionConvertible {
    /// The boolean.
    public var term: Term { .bool(self) }
}

extension Array: ExpressionConvertible where Element: ExpressionConvertible {
    /// The elements as a list.
    public var term: Term { .list(map(\.term)) }
}

extension Dictionary: ExpressionConvertible where Key == String, Value: ExpressionConvertible {
    /// The entries as a map.
    public var term: Term { .sorted(map { Term.Field($0.key, $0.value.term) }) }
}

extension Expression {
    /// A list of expressions: `Expression(subnets.map(\.id))`.
    public init<Element>(_ elements: [Expression<Element>]) where Value == [Element] {
        self.init(term: .list(elements.map(\.term)))
    }

    /// A map of expressions.
    public init<Element>(_ entries: [String: Expression<Element>]) where Value == [String: Element] {
        self.init(term: .sorted(entries.map { Term.Field($0.key, $0.value.term) }))
    }
}

// Named after what they say rather than `==` and `&&`: overloads of Swift's operators would slow down and confuse the
// type checking of every stack.

extension Expression {
    /// Whether two values are equal: `a == b`.
    public func equals(_ other: Self) -> Expression<Bool> { operation("==", other) }
    /// Whether two values differ: `a != b`.
    public func differs(from other: Self) -> Expression<Bool> { operation("!=", other) }

    func operation<Result>(_ symbol: String, _ other: Expression) -> Expression<Result> {
        Expression<Result>(
            term: .code(of: [term, other.term]) { "\(term.operand) \(symbol) \(other.term.operand)" })
    }
}

extension Expression where Value: WrittenAsNumber {
    /// Whether the number is greater: `a > b`.
    public func isGreater(than other: Self) -> Expression<Bool> { operation(">", other) }
    /// Whether the number is less: `a < b`.
    public func isLess(than other: Self) -> Expression<Bool> { operation("<", other) }
    /// Whether the number is greater or equal: `a >= b`.
    public func isAtLeast(_ other: Self) -> Expression<Bool> { operation(">=", other) }
    /// Whether the number is less or equal: `a <= b`.
    public func isAtMost(_ other: Self) -> Expression<Bool> { operation("<=", other) }

    /// The sum: `a + b`.
    public func plus(_ other: Self) -> Self { operation("+", other) }
    /// The difference: `a - b`.
    public func minus(_ other: Self) -> Self { operation("-", other) }
    /// The product: `a * b`.
    public func times(_ other: Self) -> Self { operation("*", other) }
    /// The quotient, which may be a fraction: `a / b`.
    public func divided(by other: Self) -> Self { operation("/", other) }
    /// What a division leaves: `a % b`.
    public func remainder(of other: Self) -> Self { operation("%", other) }
}

extension Expression where Value: WrittenAsBool {
    /// Whether both hold: `a && b`.
    public func and(_ other: Self) -> Expression<Bool> { operation("&&", other) }
    /// Whether one of them holds: `a || b`.
    public func or(_ other: Self) -> Expression<Bool> { operation("||", other) }
    /// Whether it does not hold: `!a`.
    public var not: Expression<Bool> { Expression<Bool>(term: .code(of: [term]) { "!\(term.operand)" }) }

    /// One value where the condition holds, another where it does not: `condition ? a : b`.
    public func then<Result>(_ value: Expression<Result>, else other: Expression<Result>) -> Expression<Result> {
        Expression<Result>(
            term: .code(of: [term, value.term, other.term]) {
                "\(term.operand) ? \(value.term.operand) : \(other.term.operand)"
            })
    }
}

extension Term {
    /// The code as part of a larger expression: in parentheses unless it cannot be torn apart.
    var operand: String {
        switch self {
        case .code(let text) where !ExpressionSyntax.isOperand(text): "(\(text))"
        case .integer(let number) where number < 0: "(\(number))"
        case .number(let number) where number < 0: "(\(code))"
        default: code
        }
    }
}

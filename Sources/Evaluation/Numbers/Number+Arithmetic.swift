/// Terraform's operators. A result is nil where it is beyond what is calculated with, or infinite.
extension Number {
    static func + (left: Number, right: Number) -> Number? { (left.float + right.float).map(Number.init) }
    static func - (left: Number, right: Number) -> Number? { (left.float - right.float).map(Number.init) }
    static func * (left: Number, right: Number) -> Number? { (left.float * right.float).map(Number.init) }
    static func / (left: Number, right: Number) -> Number? { (left.float / right.float).map(Number.init) }

    /// The remainder, with the sign of the dividend; by zero it is the dividend itself.
    static func % (left: Number, right: Number) -> Number? {
        let (over, under) = (left.float, right.float)
        if under.isZero { return left }
        guard let quotient = over / under,
            let whole = BigFloat(
                quotient.isNegative, quotient.truncated.mantissa, exponent: quotient.truncated.exponent,
                precision: over.precision),
            let product = BigFloat(
                under.isNegative != whole.isNegative, under.mantissa * whole.mantissa,
                exponent: under.exponent + whole.exponent, precision: over.precision)
        else { return nil }
        guard let difference = over - product else { return nil }
        return BigFloat(
            difference.isNegative, difference.mantissa, exponent: difference.exponent, precision: over.precision
        ).map(Number.init)
    }

    /// The number with the other sign.
    var negated: Number { Number(float.negated) }
    /// The number without its sign.
    var magnitude: Number { float.isNegative ? negated : self }
    /// Whether it is zero.
    var isZero: Bool { integer == 0 }

    /// The nearest whole number that is not greater.
    var roundedDown: Number { rounded(isUp: false) }
    /// The nearest whole number that is not less.
    var roundedUp: Number { rounded(isUp: true) }

    private func rounded(isUp: Bool) -> Number {
        let value = float
        if value.isInteger { return self }
        let whole = value.truncated
        if value.isNegative == isUp { return Number(whole.isZero ? BigFloat(0, precision: value.precision) : whole) }
        return (whole + BigFloat(isUp ? 1 : -1, precision: value.precision)).map(Number.init) ?? self
    }
}

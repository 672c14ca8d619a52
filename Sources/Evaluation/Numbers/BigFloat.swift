/// A binary number of limited precision, as Terraform calculates: Go's `big.Float`, rounded to the nearest, ties to even.
///
/// Terraform reads numbers with 512 bits; what its functions make of machine integers has 64, of machine floats 53. The
/// precision decides what is printed, so that it is part of the value.
struct BigFloat: Sendable {
    let isNegative: Bool
    /// An odd number, or zero.
    let mantissa: Natural
    /// The value is the mantissa times two to this power.
    let exponent: Int
    /// How many bits the mantissa may have.
    let precision: Int

    /// The precision of numbers that are read from text.
    static let textPrecision = 512
    /// Numbers with more than so many bits before or after the point are not calculated with.
    private static let limit = 20_000

    /// The number nearest to `mantissa · 2^exponent`; nil where it is out of all bounds.
    init?(_ isNegative: Bool, _ mantissa: Natural, exponent: Int, precision: Int) {
        var (mantissa, exponent) = (mantissa, exponent)
        let excess = mantissa.bitCount - precision
        if excess > 0 {
            let half = mantissa.bit(excess - 1)
            let isExactHalf = half && mantissa.trailingZeroBitCount == excess - 1
            let isOdd = mantissa.bit(excess)
            mantissa = mantissa >> excess
            exponent += excess
            if half && (!isExactHalf || isOdd) { mantissa = mantissa + Natural(1) }
        }
        let zeros = mantissa.trailingZeroBitCount
        self.isNegative = isNegative
        self.mantissa = mantissa >> zeros
        self.exponent = mantissa.isZero ? 0 : exponent + zeros
        self.precision = precision
        if abs(self.exponent) > Self.limit || mantissa.bitCount > Self.limit { return nil }
    }

    init(_ value: Int, precision: Int) {
        let mantissa = Natural(UInt64(value.magnitude))
        let zeros = mantissa.trailingZeroBitCount
        isNegative = value < 0
        self.mantissa = mantissa >> zeros
        exponent = zeros
        self.precision = precision
    }

    /// A machine float, which must be finite.
    init?(_ value: Double) {
        let bits = value.bitPattern
        let raw = Int(bits >> 52 & 0x7FF)
        let fraction = bits & 0xF_FFFF_FFFF_FFFF
        guard raw != 0x7FF else { return nil }
        self.init(
            value.sign == .minus, Natural(raw == 0 ? fraction : fraction | 1 << 52),
            exponent: max(raw, 1) - 1075, precision: 53)
    }

    var isZero: Bool { mantissa.isZero }
    var isInteger: Bool { exponent >= 0 }

    /// The number without what stands after the point.
    var truncated: BigFloat {
        if isInteger { return self }
        return BigFloat(isNegative, mantissa >> -exponent, exponent: 0, precision: precision) ?? self
    }

    var negated: BigFloat {
        BigFloat(!isNegative, mantissa, exponent: exponent, precision: precision) ?? self
    }

    /// The nearest machine float.
    var double: Double {
        guard let rounded = BigFloat(false, mantissa, exponent: exponent, precision: 53),
            let digits = rounded.mantissa.uint64
        else { return isNegative ? -.infinity : .infinity }
        // Numbers under the smallest normal one lose a bit here or there; no function tells them apart.
        let value = Double(sign: .plus, exponent: rounded.exponent, significand: Double(digits))
        return isNegative ? -value : value
    }

    /// Whether the absolute value is less than another's.
    private func isSmaller(than other: BigFloat) -> Bool {
        let shift = exponent - other.exponent
        return shift >= 0 ? mantissa << shift < other.mantissa : mantissa < other.mantissa << -shift
    }
}

extension BigFloat {
    static func < (left: BigFloat, right: BigFloat) -> Bool {
        if left.isZero && right.isZero { return false }
        let (isLeftNegative, isRightNegative) = (left.isNegative && !left.isZero, right.isNegative && !right.isZero)
        if isLeftNegative != isRightNegative { return isLeftNegative }
        return isLeftNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
    }

    static func + (left: BigFloat, right: BigFloat) -> BigFloat? {
        let exponent = min(left.exponent, right.exponent)
        let (first, second) = (
            left.mantissa << (left.exponent - exponent), right.mantissa << (right.exponent - exponent)
        )
        let precision = max(left.precision, right.precision)
        if left.isNegative == right.isNegative {
            return BigFloat(left.isNegative, first + second, exponent: exponent, precision: precision)
        }
        if first == second { return BigFloat(false, Natural(0), exponent: 0, precision: precision) }
        return second < first
            ? BigFloat(left.isNegative, first - second, exponent: exponent, precision: precision)
            : BigFloat(right.isNegative, second - first, exponent: exponent, precision: precision)
    }

    static func - (left: BigFloat, right: BigFloat) -> BigFloat? { left + right.negated }

    static func * (left: BigFloat, right: BigFloat) -> BigFloat? {
        BigFloat(
            left.isNegative != right.isNegative, left.mantissa * right.mantissa,
            exponent: left.exponent + right.exponent, precision: max(left.precision, right.precision))
    }

    /// The quotient; nil where the divisor is zero.
    static func / (left: BigFloat, right: BigFloat) -> BigFloat? {
        if right.isZero { return nil }
        let precision = max(left.precision, right.precision)
        return BigFloat(
            left.isNegative != right.isNegative, dividing: left.mantissa, by: right.mantissa,
            exponent: left.exponent - right.exponent, precision: precision)
    }

    /// The quotient of two whole numbers, times two to a power.
    init?(_ isNegative: Bool, dividing over: Natural, by under: Natural, exponent: Int, precision: Int) {
        let shift = max(0, precision + 2 + under.bitCount - over.bitCount)
        let (quotient, remainder) = (over << shift).quotientAndRemainder(dividingBy: under)
        // A bit more below tells a true half from one with a remainder.
        let mantissa = remainder.isZero ? quotient << 1 : (quotient << 1) + Natural(1)
        self.init(isNegative, mantissa, exponent: exponent - shift - 1, precision: precision)
    }
}

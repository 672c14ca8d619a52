/// The decimal digits of a number, to be rounded and printed as Go prints a `big.Float`.
struct Decimal {
    /// Digits as numbers, without zeros at either end; none for zero.
    private(set) var digits: [UInt8]
    /// Where the point stands: the value is `0.d₁d₂d₃… · 10^point`.
    private(set) var point: Int

    /// All digits of `mantissa · 2^exponent`.
    init(_ mantissa: Natural, exponent: Int) {
        let isWhole = exponent >= 0
        digits = (isWhole ? mantissa << exponent : mantissa * Natural.five(to: -exponent)).decimalDigits
        point = digits.count + (isWhole ? 0 : exponent)
        trim()
    }

    /// The fewest digits that are read back as the number, at its precision.
    init(shortest number: BigFloat) {
        self.init(number.mantissa, exponent: number.exponent)
        if digits.isEmpty { return }
        // The neighbours half a step away; between them everything is read as the number.
        let shift = number.precision + 1 - number.mantissa.bitCount
        let middle = number.mantissa << shift
        let lower = Decimal(middle - Natural(1), exponent: number.exponent - shift)
        let upper = Decimal(middle + Natural(1), exponent: number.exponent - shift)
        let isInclusive = !middle.bit(1)
        for (index, digit) in digits.enumerated() {
            let (low, high) = (lower.digit(index), upper.digit(index))
            let mayRoundDown = low != digit || isInclusive && index + 1 == lower.digits.count
            let mayRoundUp = digit != high && (isInclusive || digit + 1 < high || index + 1 < upper.digits.count)
            guard mayRoundDown || mayRoundUp else { continue }
            if !mayRoundUp {
                cut(to: index + 1)
            } else if !mayRoundDown {
                increase(at: index + 1)
            } else {
                round(to: index + 1)
            }
            return
        }
    }

    private func digit(_ index: Int) -> UInt8 { index >= 0 && index < digits.count ? digits[index] : 0 }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty { point = 0 }
    }

    private mutating func cut(to count: Int) {
        digits.removeSubrange(min(count, digits.count)...)
        trim()
    }

    private mutating func increase(at count: Int) {
        var last = count
        while last > 0 && digits[last - 1] == 9 { last -= 1 }
        if last == 0 {
            digits = [1]
            point += 1
            return
        }
        digits[last - 1] += 1
        digits.removeSubrange(last...)
    }

    /// Keeps so many digits; an exact half goes to the even digit.
    mutating func round(to count: Int) {
        guard count >= 0 && count < digits.count else { return }
        let isHalf = digits[count] == 5 && count + 1 == digits.count
        let isUp = isHalf ? count > 0 && digits[count - 1] & 1 != 0 : digits[count] >= 5
        if isUp { increase(at: count) } else { cut(to: count) }
    }

    /// `123.45`, with so many digits after the point; as many as there are where nil.
    func fixed(places: Int? = nil) -> String {
        var text: [UInt8] = []
        for index in 0..<max(point, 0) { text.append(digit(index) + UInt8(ascii: "0")) }
        if text.isEmpty { text.append(UInt8(ascii: "0")) }
        let count = places ?? max(digits.count - point, 0)
        if count > 0 {
            text.append(UInt8(ascii: "."))
            for index in 0..<count { text.append(digit(point + index) + UInt8(ascii: "0")) }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `1.2345e+02`, with so many digits after the point; as many as there are where nil.
    func scientific(places: Int? = nil, isUpper: Bool = false) -> String {
        var text = "\(digit(0))"
        let count = places ?? max(digits.count - 1, 0)
        if count > 0 {
            text += "."
            for index in 1...count { text += "\(digit(index))" }
        }
        let exponent = digits.isEmpty ? 0 : point - 1
        text += (isUpper ? "E" : "e") + (exponent < 0 ? "-" : "+")
        return text + (abs(exponent) < 10 ? "0" : "") + "\(abs(exponent))"
    }
}

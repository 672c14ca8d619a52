extension Number {
    /// The number that a text says: what Terraform's `tonumber` takes, literals included.
    ///
    /// Nil where the text is no number, or one of thousands of digits.
    public init?(parsing text: String) {
        var text = text
        let number = text.withUTF8 { Self.read($0) }
        guard let number else { return nil }
        self = number
    }

    /// `[+-] digits [. digits] [e [+-] digits]`; one of the two groups of digits may be missing.
    private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Number? {
        var index = 0
        var isNegative = false
        if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
            isNegative = first == UInt8(ascii: "-")
            index = 1
        }
        let start = index
        var value = 0
        while index < bytes.count, isDigit(bytes[index]) {
            if index - start < 18 { value = value * 10 + Int(bytes[index] & 0x0F) }
            index += 1
        }
        if index == bytes.count && index > start && index - start <= 18 && !(isNegative && value == 0) {
            return Number(isNegative ? -value : value)
        }
        var digits = Array(bytes[start..<index])
        var exponent = 0
        if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
            index += 1
            while index < bytes.count, isDigit(bytes[index]) {
                digits.append(bytes[index])
                exponent -= 1
                index += 1
            }
        }
        guard !digits.isEmpty, digits.count <= 6_000 else { return nil }
        if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            var isDown = false
            if index < bytes.count, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
                isDown = bytes[index] == UInt8(ascii: "-")
                index += 1
            }
            guard index < bytes.count else { return nil }
            var power = 0
            while index < bytes.count, isDigit(bytes[index]) {
                power = min(power * 10 + Int(bytes[index] & 0x0F), 1_000_000)
                index += 1
            }
            exponent += isDown ? -power : power
        }
        guard index == bytes.count, abs(exponent) <= 6_000 else { return nil }
        return read(digits, exponent: exponent, isNegative: isNegative).map(Number.init)
    }

    private static func read(_ digits: [UInt8], exponent: Int, isNegative: Bool) -> BigFloat? {
        let mantissa = Natural(digits: digits)
        let five = Natural.five(to: abs(exponent))
        return exponent < 0
            ? BigFloat(
                isNegative, dividing: mantissa, by: five, exponent: exponent, precision: BigFloat.textPrecision)
            : BigFloat(isNegative, mantissa * five, exponent: exponent, precision: BigFloat.textPrecision)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}

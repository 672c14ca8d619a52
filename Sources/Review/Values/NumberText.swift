/// Numbers as they are compared: `1.50`, `15e-1` and `1.5` are one.
enum NumberText {
    /// The canonical form of a JSON number; nil for text that is none.
    static func canonical(_ text: String) -> String? {
        var rest = Array(text.utf8)[...]
        let isNegative = rest.first == UInt8(ascii: "-")
        if isNegative { rest.removeFirst() }
        let whole = rest.prefix(while: isDigit)
        guard !whole.isEmpty else { return nil }
        rest = rest.dropFirst(whole.count)
        var fraction: ArraySlice<UInt8> = []
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: isDigit)
            guard !fraction.isEmpty else { return nil }
            rest = rest.dropFirst(fraction.count + 1)
        }
        var exponent = 0
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            let digits = String(decoding: rest.dropFirst(), as: UTF8.self)
            guard let number = Int(digits), number.magnitude < 100_000 else { return nil }
            (exponent, rest) = (number, [])
        }
        guard rest.isEmpty else { return nil }
        return Self.text(of: Array(whole + fraction), scale: exponent - fraction.count, isNegative: isNegative)
    }

    /// The text of digits times ten to the power of `scale`.
    private static func text(of digits: [UInt8], scale: Int, isNegative: Bool) -> String {
        var digits = digits[...]
        var scale = scale
        while digits.first == UInt8(ascii: "0") { digits.removeFirst() }
        while digits.last == UInt8(ascii: "0") {
            digits.removeLast()
            scale += 1
        }
        guard !digits.isEmpty else { return "0" }
        var result = String(decoding: digits, as: UTF8.self)
        if scale > 18 || scale < -18 {
            result += "e\(scale)"
        } else if scale >= 0 {
            result += String(repeating: "0", count: scale)
        } else if digits.count > -scale {
            result.insert(".", at: result.index(result.endIndex, offsetBy: scale))
        } else {
            result = "0." + String(repeating: "0", count: -scale - digits.count) + result
        }
        return isNegative ? "-" + result : result
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

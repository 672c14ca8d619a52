extension JSONText {
    /// Text as it stands between the quotes of JSON that is itself kept as text.
    ///
    /// Terraform brings all text into Unicode's form NFC. Where a combining accent follows an escape such as `\n`, it
    /// would merge with the escape's letter and break the document; such an accent is written as an escape too.
    static func escaped(_ text: String) -> String {
        // Text in ASCII, whose counts Swift knows without looking, has no accents; and accents of their own are rare.
        guard text.utf8.count != text.utf16.count, text.unicodeScalars.contains(where: \.isCombining) else {
            return JSONWriter.escaped(text)
        }
        var result = ""
        // What stands before the text may be a value that Terraform puts in, and ends in an escape.
        var isAfterEscape = true
        for scalar in text.unicodeScalars {
            if isAfterEscape && scalar.isCombining {
                for unit in String(scalar).utf16 {
                    let digits = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                }
            } else {
                let piece = JSONWriter.escaped(String(scalar))
                isAfterEscape = piece.utf8.first == UInt8(ascii: "\\")
                result += piece
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// Whether the scalar may merge with a Latin letter before it.
    fileprivate var isCombining: Bool {
        value >= 0x300 && properties.canonicalCombiningClass != .notReordered
    }
}

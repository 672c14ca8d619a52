/// Text in quotes, as Go prints it with `%q`.
enum Quoting {
    static func go(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{7}": result += "\\a"
            case "\u{8}": result += "\\b"
            case "\u{C}": result += "\\f"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{B}": result += "\\v"
            case " "..."~": result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x80: result += "\\x" + hex(scalar.value, width: 2)
            case _ where scalar.isPrinted: result.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x10000: result += "\\u" + hex(scalar.value, width: 4)
            default: result += "\\U" + hex(scalar.value, width: 8)
            }
        }
        return result + "\""
    }

    /// Hexadecimal digits, filled up with zeros.
    static func hex(_ value: UInt32, width: Int) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Unicode.Scalar {
    /// Whether Go takes the character for printable: a letter, mark, number, punctuation or symbol.
    fileprivate var isPrinted: Bool {
        switch properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            false
        default: true
        }
    }
}

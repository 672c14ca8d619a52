extension Function {
    /// Base64 and URLs.
    static let encodingFunctions: [Function] = [
        encoded("base64encode", "str") { .string(Base64.text(of: Array($0.utf8))) },
        encoded("urlencode", "str") { text in
            var result = ""
            for byte in text.utf8 {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
                    UInt8(ascii: "~"):
                    result.unicodeScalars.append(Unicode.Scalar(byte))
                case UInt8(ascii: " "): result += "+"
                default: result += "%" + Quoting.hex(UInt32(byte), width: 2).uppercased()
                }
            }
            return .string(result)
        },
        Function("base64decode", [Parameter("str", .string, unknown: true)], .string) {
            arguments, type throws(FunctionError) in
            guard let text = arguments[0].string else { return .unknown(type) }
            guard let bytes = Base64.bytes(of: text) else { throw FunctionError(0, "is no Base64") }
            guard let decoded = String(validating: bytes, as: UTF8.self) else {
                throw FunctionError(0, "does not hold a text in UTF-8")
            }
            return .string(decoded)
        },
        Function("base64gzip", [.string("str")], .string),
        Function("textencodebase64", [.string("string"), .string("encoding")], .string) { arguments, type in
            let (text, encoding) = (text(arguments[0]), text(arguments[1]))
            guard Normalization.isNormal(text) else { return .unknown(type) }
            switch encoding.uppercased() {
            case "UTF-8": return .string(Base64.text(of: Array(text.utf8)))
            case "UTF-16LE":
                return .string(
                    Base64.text(of: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }))
            default: return .unknown(type)
            }
        },
        Function("textdecodebase64", [.string("source"), .string("encoding")], .string),
    ]

    /// A function of the bytes of a text.
    static func encoded(_ name: String, _ parameter: String, _ work: @escaping @Sendable (String) -> Value) -> Function
    {
        Function(name, [.string(parameter)], .string) { arguments, type in
            let text = text(arguments[0])
            return Normalization.isNormal(text) ? work(text) : .unknown(type)
        }
    }
}

/// The standard alphabet of Base64 with padding (RFC 4648, section 4).
enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func text(of bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        result.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for byte in group { bits = bits << 8 | UInt32(byte) }
            bits <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let index = Int(bits >> UInt32(18 - 6 * place) & 0x3F)
                result.append(place <= group.count ? alphabet[index] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The bytes of a text; line ends in it do not count. Nil where it is no Base64.
    static func bytes(of text: String) -> [UInt8]? {
        let symbols = text.utf8.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard symbols.count % 4 == 0 else { return nil }
        let padding = symbols.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { return nil }
        var result: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for symbol in symbols.dropLast(padding) {
            guard let value = alphabet.firstIndex(of: symbol) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return result
    }
}

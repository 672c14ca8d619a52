/// A string of a JSON document with its escapes resolved.
struct JSONEscapes {
    /// The text.
    let text: String

    /// - Parameters:
    ///   - bytes: The bytes of a document whose strings have been checked.
    ///   - offset: The first byte behind the opening quote.
    ///   - length: The number of bytes up to the closing quote.
    init(_ bytes: borrowing JSONBytes, _ offset: Int, _ length: Int) {
        let start = bytes.start + offset
        // No escape is shorter than what it stands for.
        text = String(unsafeUninitializedCapacity: length) { buffer in
            guard let result = buffer.baseAddress else { return 0 }
            var count = 0
            var index = 0
            while index < length {
                let byte = start[index]
                if byte != UInt8(ascii: "\\") {
                    result[count] = byte
                    count += 1
                    index += 1
                } else {
                    let step = Self.step(start + index)
                    for unit in UTF8.encode(step.scalar) ?? UTF8.encodedReplacementCharacter {
                        result[count] = unit
                        count += 1
                    }
                    index += step.length
                }
            }
            return count
        }
    }

    /// The offset, from the opening quote's next byte on, at which a byte of the resolved text is written.
    static func offset(ofResolved wanted: Int, in bytes: borrowing JSONBytes, _ offset: Int, _ length: Int) -> Int {
        let start = bytes.start + offset
        var count = 0
        var index = 0
        while index < length && count < wanted {
            if start[index] == UInt8(ascii: "\\") {
                let step = step(start + index)
                count += UTF8.width(step.scalar)
                index += step.length
            } else {
                count += 1
                index += 1
            }
        }
        return index
    }

    /// The character that an escape stands for, and how many bytes the escape has.
    private static func step(_ bytes: UnsafePointer<UInt8>) -> (scalar: Unicode.Scalar, length: Int) {
        switch bytes[1] {
        case UInt8(ascii: "b"): return ("\u{8}", 2)
        case UInt8(ascii: "f"): return ("\u{C}", 2)
        case UInt8(ascii: "n"): return ("\n", 2)
        case UInt8(ascii: "r"): return ("\r", 2)
        case UInt8(ascii: "t"): return ("\t", 2)
        case UInt8(ascii: "u"):
            let high = UInt32(JSONScanner.codeUnit(bytes) ?? 0)
            if high & 0xF800 != 0xD800 { return (Unicode.Scalar(high) ?? "\u{FFFD}", 6) }
            let low = UInt32(JSONScanner.codeUnit(bytes + 6) ?? 0xDC00)
            return (Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}", 12)
        default: return (Unicode.Scalar(bytes[1]), 2)
        }
    }
}

extension JSONScanner {
    /// Reads a string: its bytes are checked and kept as they are; escapes are resolved when somebody asks.
    mutating func string() throws(JSONFault) {
        let start = offset
        var index = start + 1
        var isEscaped = false
        while true {
            let byte = bytes[index]
            if byte >= 0x20 && byte < 0x80 {
                if byte == UInt8(ascii: "\"") { break }
                if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                    index = try escape(at: index)
                } else {
                    index += 1
                }
            } else if byte >= 0x80 {
                index = try character(at: index)
            } else {
                throw control(byte, at: index, from: start)
            }
        }
        add(.string, at: start, length: index - start - 1, isEscaped: isEscaped, end: index + 1)
    }

    /// Checks an escape.
    ///
    /// - Returns: The offset behind it.
    private func escape(at index: Int) throws(JSONFault) -> Int {
        switch bytes[index + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return index + 2
        case UInt8(ascii: "u"): return try unicodeEscape(at: index)
        case 0 where index + 1 == count: throw truncated()
        default:
            throw JSONFault(
                "\\\(character(index + 1)) is no escape of JSON; a backslash itself is written \\\\", at: index)
        }
    }

    private func unicodeEscape(at index: Int) throws(JSONFault) -> Int {
        guard let unit = Self.codeUnit(bytes + index) else {
            if isCutOff(from: index + 2, 4) { throw truncated() }
            throw JSONFault("\\u must be followed by four hexadecimal digits", at: index)
        }
        guard unit & 0xF800 == 0xD800 else { return index + 6 }
        if unit < 0xDC00, let low = Self.codeUnit(bytes + index + 6), low & 0xFC00 == 0xDC00 { return index + 12 }
        if unit < 0xDC00 && isCutOff(from: index + 6, 6) { throw truncated() }
        let digits = String(unit, radix: 16)
        throw JSONFault(
            "\\u\(digits) is one half of a character; such an escape needs the other half beside it", at: index)
    }

    /// Whether the text ends in the middle of what should be `length` bytes.
    private func isCutOff(from index: Int, _ length: Int) -> Bool {
        var end = index
        while end < index + length {
            if end == count { return true }
            if bytes[end] == UInt8(ascii: "\"") || bytes[end] < 0x20 { return false }
            end += 1
        }
        return false
    }

    /// The number in `\uXXXX`; nil where there is no such escape.
    static func codeUnit(_ bytes: UnsafePointer<UInt8>) -> UInt16? {
        guard bytes[0] == UInt8(ascii: "\\"), bytes[1] == UInt8(ascii: "u") else { return nil }
        var value: UInt16 = 0
        var index = 2
        while index < 6 {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
            default: return nil
            }
            index += 1
        }
        return value
    }

    /// Checks a character of several bytes (RFC 3629, "Syntax of UTF-8 Byte Sequences").
    ///
    /// - Returns: The offset behind it.
    private func character(at index: Int) throws(JSONFault) -> Int {
        let length = Self.lengthOfCharacter(bytes + index)
        if length > 0 { return index + length }
        throw encodingFault(at: index)
    }

    /// The number of bytes of a character beyond ASCII; 0 where the bytes are not UTF-8.
    static func lengthOfCharacter(_ bytes: UnsafePointer<UInt8>) -> Int {
        let first = bytes[0]
        // What the second byte may be rules out overlong forms, halves of surrogate pairs and what is beyond Unicode.
        var second: (least: UInt8, most: UInt8) = (0x80, 0xBF)
        let length: Int
        switch first {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second.least) = (3, 0xA0)
        case 0xED: (length, second.most) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second.least) = (4, 0x90)
        case 0xF4: (length, second.most) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return 0
        }
        guard bytes[1] >= second.least, bytes[1] <= second.most else { return 0 }
        if length > 2 && bytes[2] & 0xC0 != 0x80 { return 0 }
        if length > 3 && bytes[3] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

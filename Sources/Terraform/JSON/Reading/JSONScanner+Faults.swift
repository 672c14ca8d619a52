// What is wrong, in words; none of it is needed for a sound document.
extension JSONScanner {
    /// Refuses files in other encodings by their first bytes.
    func signature() throws(JSONFault) {
        switch (bytes[0], count > 1 ? bytes[1] : 0) {
        case (0xEF, 0xBB) where bytes[2] == 0xBF:
            throw JSONFault(
                "the file starts with a byte order mark, which Terraform refuses; save it as UTF-8 without one", at: 0)
        case (0xFF, 0xFE), (0xFE, 0xFF): throw JSONFault("the file is UTF-16; save it as UTF-8", at: 0)
        default: break
        }
    }

    /// The bytes at an offset are no character.
    func encodingFault(at index: Int) -> JSONFault {
        let hex = String(bytes[index], radix: 16, uppercase: true)
        return JSONFault("the byte 0x\(hex) is not UTF-8 here; save the file as UTF-8", at: index)
    }

    /// Whether it is the encoding that is wrong at an offset or, after a backslash, behind it.
    func encodingFault(near index: Int) -> JSONFault? {
        let index = bytes[index] == UInt8(ascii: "\\") ? index + 1 : index
        return bytes[index] >= 0x80 && Self.lengthOfCharacter(bytes + index) == 0 ? encodingFault(at: index) : nil
    }

    /// What stands where a value should.
    func unexpectedValue() -> JSONFault {
        if offset == count { return truncated() }
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "'"):
            return JSONFault("text stands in double quotes in JSON, not in single ones", at: offset)
        case UInt8(ascii: "#"): return comment()
        case UInt8(ascii: "/") where bytes[offset + 1] == byte || bytes[offset + 1] == UInt8(ascii: "*"):
            return comment()
        case UInt8(ascii: "+"), UInt8(ascii: "."):
            return JSONFault("\(word(at: offset)) is no number of JSON: it starts with a digit or -", at: offset)
        case _ where Self.isWord(byte):
            let word = word(at: offset)
            let fix = Spelling.nearest(to: word.lowercased(), among: ["true", "false", "null"])
            return JSONFault(
                "\(word) is no value of JSON; " + (fix.map { "did you mean \($0)?" } ?? "write text in double quotes"),
                at: offset)
        default: return JSONFault("a value is missing before \(character())", at: offset)
        }
    }

    /// What stands where a key should.
    func missingKey() -> JSONFault {
        if offset == count { return truncated() }
        if bytes[offset] == UInt8(ascii: "#") || bytes[offset] == UInt8(ascii: "/") { return comment() }
        return JSONFault("a key in double quotes is missing before \(character())", at: offset)
    }

    /// What stands where a comma or the end of the array or object should.
    func missingComma(in index: Int) -> JSONFault {
        if offset == count { return truncated() }
        let byte = bytes[offset]
        let isObject = tape[index].isObject
        if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") { return comment() }
        if tape.count == index + 1 { return JSONFault("a value is missing before \(character())", at: offset) }
        return JSONFault(
            "a comma or \(isObject ? "}" : "]") is missing before \(character())", at: offset)
    }

    /// What stands behind the document's value.
    func unexpectedEnd() -> JSONFault {
        bytes[offset] == UInt8(ascii: "#") || bytes[offset] == UInt8(ascii: "/")
            ? comment() : JSONFault("the document has ended before \(character()); a file holds one value", at: offset)
    }

    /// The text ends too early.
    func truncated() -> JSONFault {
        guard let container else { return JSONFault("the file ends within a value", at: count) }
        let name = container.isObject ? "object" : "array"
        return JSONFault("the file ends within the \(name) that starts", at: count, opening: container.offset)
    }

    /// A byte below the blank within a string.
    func control(_ byte: UInt8, at index: Int, from start: Int) -> JSONFault {
        switch byte {
        case 0 where index == count: truncated()
        case 0x0A, 0x0D:
            JSONFault("the string has no closing quote on its line; a line feed in it is written \\n", at: start)
        case 0x09: JSONFault("a tab in a string is written \\t", at: index)
        default:
            JSONFault(
                "the control character \(byte) in a string is written \\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))",
                at: index)
        }
    }

    private func comment() -> JSONFault {
        JSONFault("JSON has no comments; Terraform takes the key \"//\" for one", at: offset)
    }

    static func isWord(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            || byte == UInt8(ascii: "_") || isDigit(byte)
    }

    /// The letters, digits and signs from an offset on, shortened to what can be shown.
    func word(at start: Int) -> String {
        var end = start
        while end < start + 24 {
            let byte = bytes[end]
            let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard isSign || Self.isWord(byte) else { break }
            end += 1
        }
        let text = String(decoding: UnsafeBufferPointer(start: bytes + start, count: end - start), as: UTF8.self)
        return end == start + 24 ? "\(text)…" : text
    }

    /// The character at an offset as messages show it: itself, or its bytes where nobody could see it.
    func character(_ index: Int? = nil) -> String {
        let index = index ?? offset
        let byte = bytes[index]
        if byte == 0 && index == count { return "the end" }
        if byte > 0x20 && byte < 0x7F { return String(UnicodeScalar(byte)) }
        if byte == 0 { return "a NUL" }
        if byte >= 0x80 {
            let length = Self.lengthOfCharacter(bytes + index)
            let text = String(decoding: UnsafeBufferPointer(start: bytes + index, count: length), as: UTF8.self)
            if let scalar = text.unicodeScalars.first,
                scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
            {
                return "the invisible character U+\(String(scalar.value, radix: 16, uppercase: true))"
            }
            return text
        }
        return "the byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))"
    }
}

extension JSONScanner {
    /// Reads a number, whose digits are kept as text, however many they are.
    mutating func number() throws(JSONFault) {
        let start = offset
        var index = start
        if bytes[index] == UInt8(ascii: "-") { index += 1 }
        let first = bytes[index]
        guard Self.isDigit(first) else { throw wrongNumber(at: start, missingDigitAt: index) }
        index += 1
        if first == UInt8(ascii: "0") {
            if Self.isDigit(bytes[index]) {
                throw JSONFault("a number of JSON has no leading zero; write it without, or as a string", at: start)
            }
        } else {
            index = endOfDigits(from: index)
        }
        if bytes[index] == UInt8(ascii: ".") {
            guard Self.isDigit(bytes[index + 1]) else { throw wrongNumber(at: start, missingDigitAt: index + 1) }
            index = endOfDigits(from: index + 1)
        }
        if bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
            guard Self.isDigit(bytes[index]) else { throw wrongNumber(at: start, missingDigitAt: index) }
            index = endOfDigits(from: index)
        }
        if Self.isWord(bytes[index]) || bytes[index] == UInt8(ascii: ".") {
            throw JSONFault("\(word(at: start)) is no number of JSON; write text in double quotes", at: start)
        }
        add(.number, at: start, length: index - start, end: index)
    }

    private func endOfDigits(from index: Int) -> Int {
        var end = index
        while Self.isDigit(bytes[end]) { end += 1 }
        return end
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private func wrongNumber(at start: Int, missingDigitAt index: Int) -> JSONFault {
        if index == count { return truncated() }
        return JSONFault("\(word(at: start)) is no number of JSON: a digit is missing", at: start)
    }
}

/// The embedded text, read where it lies: nothing is parsed before it is asked for.
struct EmbeddedText: Sendable {
    let text: StaticString

    /// The text of the AWS provider; `embed_schema.py` explains its form.
    static let aws = EmbeddedText(text: awsSchemaText)

    /// The byte at an offset.
    subscript(offset: Int) -> UInt8 { text.utf8Start[offset] }

    /// A number of `width` digits in base 64, whose digits are the characters from "0" to "o".
    func number(at offset: Int, width: Int) -> Int {
        let start = text.utf8Start + offset
        var value = 0
        var position = 0
        while position < width {
            value = value &<< 6 | Int(start[position] &- 48)
            position += 1
        }
        return value
    }

    /// The characters of `count` bytes.
    func string(at offset: Int, count: Int) -> String {
        String(decoding: UnsafeBufferPointer(start: text.utf8Start + offset, count: count), as: UTF8.self)
    }

    /// The offset of the first byte of a kind, or the end where there is none.
    func end(of byte: UInt8, from start: Int, to end: Int) -> Int {
        let bytes = text.utf8Start
        var offset = start
        while offset < end, bytes[offset] != byte { offset += 1 }
        return offset
    }

    /// Whether the text at an offset comes before, is, or comes after a name: less than, equal to, or more than 0.
    func order(at offset: Int, count: Int, to name: UnsafeBufferPointer<UInt8>) -> Int {
        let bytes = text.utf8Start + offset
        let common = min(count, name.count)
        var index = 0
        while index < common {
            if bytes[index] != name[index] { return bytes[index] < name[index] ? -1 : 1 }
            index += 1
        }
        return count - name.count
    }

    /// The offset of the line break that ends the line at `offset`.
    func endOfLine(from offset: Int) -> Int {
        let start = text.utf8Start
        let count = text.utf8CodeUnitCount
        var end = offset
        while end < count, start[end] != UInt8(ascii: "\n") { end += 1 }
        return end
    }
}

/// Reads fields of fixed width one after another.
struct EmbeddedCursor {
    let text: EmbeddedText
    var offset: Int

    mutating func number(_ width: Int) -> Int {
        defer { offset += width }
        return text.number(at: offset, width: width)
    }

    mutating func byte() -> UInt8 {
        defer { offset += 1 }
        return text[offset]
    }

    /// A name, which its length in two digits precedes.
    mutating func name() -> String {
        let count = number(2)
        defer { offset += count }
        return text.string(at: offset, count: count)
    }
}

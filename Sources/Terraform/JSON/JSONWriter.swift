/// Writes JSON into bytes in one pass: two spaces of indentation, keys in the order given, text as UTF-8.
public struct JSONWriter {
    /// What has been written.
    public private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true

    /// Makes a writer with nothing written.
    public init() {}

    /// Writes an object; `content` writes its members with ``key(_:)`` and a value each.
    public mutating func object(_ content: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
    }

    /// Writes an array; `content` writes its elements with ``element()`` and a value each.
    public mutating func array(_ content: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]"), content)
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        bytes.append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { newLine() }
        bytes.append(close)
        isFirst = false
    }

    /// Starts a member of an object; its value is to be written next.
    public mutating func key(_ key: String) {
        element()
        string(key)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
    }

    /// Starts an element of an array; its value is to be written next.
    public mutating func element() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    /// Ends the document with a line feed.
    public mutating func endDocument() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// Writes a string in quotes.
    public mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        Self.escape(text, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a value that is the same in JSON: a number, `true`, `false`, `null`.
    public mutating func verbatim(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// A string with its quotes, as JSON.
    public static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

    /// A string without its quotes, as JSON.
    public static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        escape(text, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A number as JSON, the shortest text that reads back as the same number.
    public static func text(of number: Double) -> String {
        // Not `Int(exactly:)`, which on Linux needs the C library of mathematics to be linked.
        guard number.magnitude < 0x1p53, number == Double(Int(number)) else { return "\(number)" }
        return String(Int(number))
    }

    private static func escape(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { buffer in
            // Almost no text needs escaping; it is copied at once.
            guard buffer.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
                bytes.append(contentsOf: buffer)
                return
            }
            for byte in buffer { escape(byte, into: &bytes) }
        }
    }

    private static func escape(_ byte: UInt8, into bytes: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case 0..<0x20:
            let digits = Array("0123456789abcdef".utf8)
            bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        default: bytes.append(byte)
        }
    }
}

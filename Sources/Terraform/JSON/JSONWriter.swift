#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Writes JSON into bytes in one pass: two spaces of indentation, keys in the order given, text as UTF-8.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object { writer in
///     writer.key("name")
///     writer.string("main")
/// }
/// ```
public struct JSONWriter: ~Copyable {
    private var buffer = ByteBuffer(capacity: 1 << 14)
    private var depth = 0
    private var isFirst = true
    private let special = SpecialBytes()

    /// Makes a writer with nothing written.
    public init() {}

    /// What has been written.
    public var bytes: [UInt8] { buffer.bytes }

    /// Writes an object; `content` writes its members with ``key(_:)`` and a value each.
    public mutating func object(_ content: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), content)
    }

    /// Writes an array; `content` writes its elements with ``element()`` and a value each.
    public mutating func array(_ content: (inout JSONWriter) -> Void) {
        nest(UInt8(ascii: "["), UInt8(ascii: "]"), content)
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        buffer.append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { newLine() }
        buffer.append(close)
        isFirst = false
    }

    /// Starts a member of an object; its value is to be written next.
    public mutating func key(_ key: String) {
        element()
        string(key)
        separator()
    }

    /// Starts an element of an array; its value is to be written next.
    public mutating func element() {
        if !isFirst { buffer.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    /// Ends the document with a line feed.
    public mutating func endDocument() {
        buffer.append(UInt8(ascii: "\n"))
    }

    private mutating func separator() {
        buffer.append(UInt8(ascii: ":"))
        buffer.append(UInt8(ascii: " "))
    }

    private mutating func newLine() {
        buffer.append(UInt8(ascii: "\n"))
        buffer.append(repeating: UInt8(ascii: " "), count: 2 * depth)
    }

    /// Writes a string in quotes.
    public mutating func string(_ text: String) {
        quotes { $0.part(text) }
    }

    /// Writes a value that is the same in JSON: a number, `true`, `false`, `null`.
    public mutating func verbatim(_ text: String) {
        text.withCString { buffer.append($0, count: text.utf8.count) }
    }

    /// A string with its quotes, as JSON.
    public static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

    /// A string without its quotes, as JSON.
    public static func escaped(_ text: String) -> String {
        var writer = JSONWriter()
        writer.part(text)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// A number as JSON, the shortest text that reads back as the same number.
    public static func text(of number: Double) -> String {
        // Not `Int(exactly:)`, which on Linux needs the C library of mathematics to be linked.
        guard number.magnitude < 0x1p53, number == Double(Int(number)) else { return "\(number)" }
        return String(Int(number))
    }
}

// Text in pieces, for templates.
extension JSONWriter {
    /// Writes a string whose parts `content` writes with ``part(_:)`` and ``literal(_:)``.
    mutating func quotes(_ content: (inout JSONWriter) -> Void) {
        buffer.append(UInt8(ascii: "\""))
        content(&self)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Writes a part of a string.
    mutating func part(_ text: String) {
        escape(text, special.bytes, isTemplate: false)
    }

    /// Writes a part of a string that Terraform reads as a template and that shall mean itself: `${` and `%{` doubled.
    ///
    /// Two characters are written as expressions, since Terraform 1.11 reads them wrongly in a template: a byte order
    /// mark at its start is dropped, and after a carriage return without line feed the rest of the line is no template.
    mutating func literal(_ text: String, isStart: Bool = false) {
        if isStart, text.unicodeScalars.first == "\u{FEFF}" {
            verbatim("${\\\"\\\\ufeff\\\"}")
            escape(String(text.unicodeScalars.dropFirst()), special.bytesOfTemplates, isTemplate: true)
        } else {
            escape(text, special.bytesOfTemplates, isTemplate: true)
        }
    }

    /// Starts a member of an object whose key Terraform reads as a template and that shall mean itself.
    mutating func literalKey(_ key: String) {
        element()
        quotes { $0.literal(key, isStart: true) }
        separator()
    }

    private mutating func escape(_ text: String, _ special: UnsafePointer<CChar>, isTemplate: Bool) {
        let count = text.utf8.count
        text.withCString { start in
            var from = 0
            while from < count {
                // Almost no text needs escaping; what does not is found and copied at once.
                let run = strcspn(start + from, special)
                buffer.append(start + from, count: run)
                from += run
                guard from < count else { return }
                let byte = UInt8(bitPattern: start[from])
                if isTemplate && byte == UInt8(ascii: "{") {
                    let previous = from > 0 ? UInt8(bitPattern: start[from - 1]) : 0
                    if previous == UInt8(ascii: "$") || previous == UInt8(ascii: "%") { buffer.append(previous) }
                    buffer.append(byte)
                } else if isTemplate && byte == UInt8(ascii: "\r") && start[from + 1] != 0x0A {
                    // Dollar signs before it would make an escape of the expression; they go into it.
                    var dollars = 0
                    while from > dollars && start[from - dollars - 1] == 0x24 { dollars += 1 }
                    buffer.removeLast(dollars)
                    verbatim("${\\\"")
                    buffer.append(repeating: UInt8(ascii: "$"), count: dollars)
                    verbatim("\\\\r\\\"}")
                } else {
                    escape(byte)
                }
                from += 1
            }
        }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            buffer.append(UInt8(ascii: "\\"))
            buffer.append(byte)
        case UInt8(ascii: "\n"): verbatim("\\n")
        case UInt8(ascii: "\r"): verbatim("\\r")
        case UInt8(ascii: "\t"): verbatim("\\t")
        default:
            verbatim("\\u00")
            buffer.append(Self.digit(byte >> 4))
            buffer.append(Self.digit(byte & 15))
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}

/// The bytes that cannot stand in JSON text as they are, in the form that the C library searches for.
///
/// NUL is missing from the lists since it ends them; a search stops there too.
private struct SpecialBytes {
    let bytes: UnsafePointer<CChar>
    let bytesOfTemplates: UnsafePointer<CChar>

    init() {
        bytes = Self.pointer(
            """
            "\\\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{A}\u{B}\u{C}\u{D}\u{E}\u{F}\u{10}\u{11}\u{12}\u{13}\u{14}\
            \u{15}\u{16}\u{17}\u{18}\u{19}\u{1A}\u{1B}\u{1C}\u{1D}\u{1E}\u{1F}
            """)
        bytesOfTemplates = Self.pointer(
            """
            {"\\\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{7}\u{8}\u{9}\u{A}\u{B}\u{C}\u{D}\u{E}\u{F}\u{10}\u{11}\u{12}\u{13}\u{14}\
            \u{15}\u{16}\u{17}\u{18}\u{19}\u{1A}\u{1B}\u{1C}\u{1D}\u{1E}\u{1F}
            """)
    }

    private static func pointer(_ bytes: StaticString) -> UnsafePointer<CChar> {
        UnsafeRawPointer(bytes.utf8Start).assumingMemoryBound(to: CChar.self)
    }
}

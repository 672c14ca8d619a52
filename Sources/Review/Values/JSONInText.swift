/// Reads JSON that an argument holds as text, with expressions anywhere a value or a part of a text may stand.
struct JSONInText {
    /// The text, each expression one byte that no UTF-8 text has.
    private var bytes: [UInt8] = []
    private var expressions: [String] = []
    private var index = 0
    private var nextExpression = 0

    private static let hole: UInt8 = 0xFF
    /// Deeper documents stay text: no policy or definition of AWS comes near.
    private static let deepest = 100

    /// The document that a text is; nil where it is no JSON object or array.
    static func tree(of parts: [Tree.Part]) -> Tree? {
        guard case .text(let start) = parts.first, start.utf8.first(where: { $0 > 0x20 }).map(opens) == true else {
            return nil
        }
        var reader = JSONInText(parts)
        guard let tree = reader.value(depth: 0) else { return nil }
        reader.skipSpace()
        return reader.index == reader.bytes.count ? tree : nil
    }

    private static func opens(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") }

    private init(_ parts: [Tree.Part]) {
        for part in parts {
            switch part {
            case .text(let text): bytes += text.utf8
            case .expression(let code):
                bytes.append(Self.hole)
                expressions.append(code)
            }
        }
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func value(depth: Int) -> Tree? {
        skipSpace()
        guard index < bytes.count, depth < Self.deepest else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return string().map(Self.tree)
        case Self.hole:
            index += 1
            return .expression(expression())
        default: return word()
        }
    }

    private mutating func object(depth: Int) -> Tree? {
        index += 1
        var fields: [Tree.Field] = []
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipSpace()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\""), let key = string(), take(UInt8(ascii: ":")),
                let value = value(depth: depth + 1)
            else { return nil }
            fields.append(Tree.Field(Self.text(of: key), value))
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { return nil }
        let names = Set(fields.map(\.name))
        // A key that stands twice has no one meaning.
        return names.count == fields.count ? .sorted(fields) : nil
    }

    private mutating func array(depth: Int) -> Tree? {
        index += 1
        var elements: [Tree] = []
        if take(UInt8(ascii: "]")) { return .list([]) }
        repeat {
            guard let value = value(depth: depth + 1) else { return nil }
            elements.append(value)
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "]")) ? .list(elements) : nil
    }

    /// A number, `true`, `false` or `null`.
    private mutating func word() -> Tree? {
        let start = index
        while index < bytes.count, isWordByte(bytes[index]) { index += 1 }
        let text = String(decoding: bytes[start..<index], as: UTF8.self)
        switch text {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        default: return NumberText.canonical(text).map(Tree.number)
        }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "E"),
            UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private mutating func expression() -> String {
        defer { nextExpression += 1 }
        return nextExpression < expressions.count ? expressions[nextExpression] : ""
    }

    private mutating func string() -> [Tree.Part]? {
        index += 1
        var parts: [Tree.Part] = []
        var text: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
                return parts
            case UInt8(ascii: "\\"):
                guard let scalar = escape() else { return nil }
                text += UTF8.encode(scalar).map(Array.init) ?? []
            case Self.hole:
                if !text.isEmpty { parts.append(.text(String(decoding: text, as: UTF8.self))) }
                text = []
                parts.append(.expression(expression()))
            default: text.append(byte)
            }
        }
        return nil
    }

    private mutating func escape() -> Unicode.Scalar? {
        guard index < bytes.count else { return nil }
        index += 1
        switch bytes[index - 1] {
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"): return unicode()
        case let other where other == UInt8(ascii: "\"") || other == UInt8(ascii: "\\") || other == UInt8(ascii: "/"):
            return Unicode.Scalar(other)
        default: return nil
        }
    }

    private mutating func unicode() -> Unicode.Scalar? {
        guard let first = unit() else { return nil }
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") else {
            return nil
        }
        index += 2
        guard let second = unit(), (0xDC00..<0xE000).contains(second) else { return nil }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }

    private mutating func unit() -> UInt32? {
        guard index + 4 <= bytes.count else { return nil }
        defer { index += 4 }
        return UInt32(String(decoding: bytes[index..<(index + 4)], as: UTF8.self), radix: 16)
    }

    private static func tree(_ parts: [Tree.Part]) -> Tree {
        switch parts.count {
        case 0: return .text("")
        case 1: if case .text(let text) = parts[0] { return .text(text) }
        default: break
        }
        return .template(parts)
    }

    private static func text(of parts: [Tree.Part]) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .expression(let code): "${\(code)}"
            }
        }.joined()
    }
}

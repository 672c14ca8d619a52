extension Term {
    /// The term in Terraform's native expression syntax, for use inside a larger expression.
    public var code: String {
        switch self {
        case .null: "null"
        case .bool(let flag): String(flag)
        case .integer(let number): String(number)
        case .number(let number): JSONWriter.text(of: number)
        case .string(let text): "\"\(Self.quoted(text))\""
        case .template(let segments):
            "\"\(Self.pieces(of: segments).map { Self.quoted($0) + ($1.map { "${\($0.code)}" } ?? "") }.joined())\""
        case .reference(let reference), .bare(let reference): reference.text
        case .verbatim(let term): term.code
        case .code(let text): text
        case .list(let elements): "[\(elements.map(\.code).joined(separator: ", "))]"
        case .object(let fields):
            "{\(fields.map { " \"\(Self.quoted($0.key))\" = \($0.value.code)" }.joined(separator: ",")) }"
        case .invalid: "null"
        }
    }

    /// A literal as it stands in a template: `${` and `%{` doubled, and nothing else (HCL's template syntax).
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 4)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "{"), let last = bytes.last,
                last == UInt8(ascii: "$") || last == UInt8(ascii: "%")
            {
                bytes.append(last)
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A template in pieces: each a literal with the value that follows it.
    ///
    /// Dollar signs right before an expression would read as its escape (`$${`), so they become an expression of their
    /// own: `${"$"}`. Neighbouring texts are joined, for `$` and `{` may meet where they touch.
    static func pieces(of segments: [Segment]) -> [(text: String, value: Term?)] {
        var pieces: [(text: String, value: Term?)] = []
        var text = ""
        for segment in segments {
            switch segment {
            case .text(let more): text += more
            case .value(let term):
                if text.utf8.last == UInt8(ascii: "$") {
                    var dollars = ""
                    while text.utf8.last == UInt8(ascii: "$") {
                        dollars.unicodeScalars.append(text.unicodeScalars.removeLast())
                    }
                    pieces.append((text, .string(dollars)))
                    text = ""
                }
                pieces.append((text, term))
                text = ""
            }
        }
        if !text.isEmpty { pieces.append((text, nil)) }
        return pieces
    }

    /// A literal inside the quotes of Terraform's native syntax.
    static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in escaped(text).unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let hex = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Expression {
    /// The expression in Terraform's native syntax, without `${}`, for use inside `.expression("…")`.
    public var code: String { term.code }
}

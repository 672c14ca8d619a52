extension Term {
    /// The term in Terraform's native expression syntax, for use inside a larger expression.
    public var code: String {
        switch self {
        case .null: "null"
        case .bool(let flag): String(flag)
        case .integer(let number): String(number)
        case .number(let number): JSONWriter.text(of: number)
        case .string(let text): "\"\(Self.quoted(text))\""
        case .template(let segments): "\"\(Self.template(segments, escape: Self.quoted))\""
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

    /// The text of a template, its literal parts passed through `escape`.
    ///
    /// Dollar signs right before an expression would read as its escape (`$${`), so they become an expression of their
    /// own.
    static func template(_ segments: [Segment], escape: (String) -> String) -> String {
        var text = ""
        for (index, segment) in segments.enumerated() {
            switch segment {
            case .value(let term): text += "${\(term.code)}"
            case .text(let literal):
                var kept = literal
                var dollars = 0
                if index + 1 < segments.count {
                    while kept.utf8.last == UInt8(ascii: "$") {
                        kept.unicodeScalars.removeLast()
                        dollars += 1
                    }
                }
                text += escape(kept)
                if dollars > 0 { text += "${\"\(String(repeating: "$", count: dollars))\"}" }
            }
        }
        return text
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

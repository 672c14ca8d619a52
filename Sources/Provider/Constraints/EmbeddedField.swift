/// The value of a field of constraints, read where it lies; `embed_schema.py` explains the forms.
struct EmbeddedField {
    let source: EmbeddedText
    let start: Int
    let end: Int

    init(text: EmbeddedText, start: Int, end: Int) {
        source = text
        self.start = start
        self.end = end
    }

    /// The value as it stands.
    var raw: String { source.string(at: start, count: end - start) }

    /// The value with those characters put back that are written as `%` and two hexadecimal digits.
    var text: String {
        guard source.end(of: UInt8(ascii: "%"), from: start, to: end) < end else { return raw }
        var bytes: [UInt8] = []
        var position = start
        while position < end {
            if source[position] == UInt8(ascii: "%"), position + 2 < end,
                let code = UInt8(source.string(at: position + 1, count: 2), radix: 16)
            {
                bytes.append(code)
                position += 3
            } else {
                bytes.append(source[position])
                position += 1
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The values between separators, also empty ones.
    func parts(separatedBy separator: UInt8) -> [EmbeddedField] {
        var parts: [EmbeddedField] = []
        var position = start
        while true {
            let next = source.end(of: separator, from: position, to: end)
            parts.append(EmbeddedField(text: source, start: position, end: next))
            if next >= end { return parts }
            position = next + 1
        }
    }

    /// The values between commas.
    var list: [String] { parts(separatedBy: UInt8(ascii: ",")).map { $0.text } }

    /// A least and a largest value, either of which may be missing.
    func bounds<Value: LosslessStringConvertible>() -> Constraints.Bounds<Value> {
        let parts = parts(separatedBy: UInt8(ascii: ","))
        return Constraints.Bounds(
            minimum: parts.first.flatMap { Value($0.raw) }, maximum: parts.last.flatMap { Value($0.raw) })
    }

    /// A sign, a letter for the syntax, and the expression.
    var pattern: Constraints.Pattern {
        Constraints.Pattern(
            expression: dropping(2).text, isNegative: source[start] == UInt8(ascii: "-"),
            isGoOnly: source[start + 1] == UInt8(ascii: "g"))
    }

    /// A letter for the type, and the value.
    var defaultValue: Constraints.DefaultValue? {
        switch source[start] {
        case UInt8(ascii: "s"): .string(dropping(1).text)
        case UInt8(ascii: "n"): .number(dropping(1).raw)
        case UInt8(ascii: "b"): .bool(source[start + 1] == UInt8(ascii: "1"))
        default: nil
        }
    }

    private func dropping(_ count: Int) -> EmbeddedField { EmbeddedField(text: source, start: start + count, end: end) }

    /// The constraints that the value refers to.
    var constraints: Constraints { Constraints(source, at: offset) }

    /// The line that the value refers to.
    var referred: EmbeddedField { EmbeddedField(text: source, start: offset, end: source.endOfLine(from: offset)) }

    private var offset: Int { source.number(at: start, width: end - start) }
}

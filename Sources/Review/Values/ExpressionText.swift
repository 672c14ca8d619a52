/// Expressions of Terraform's language as they are compared: by their tokens, however they are spaced.
enum ExpressionText {
    /// The expression with one space where spaces belong, without parentheses around all of it, and with indexes in
    /// brackets; text with heredocs or comments stays as it is.
    static func canonical(_ code: String) -> String {
        guard code.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "(") || isOperator($0) }) || hasIndex(code)
        else { return code }
        if code.contains("<<") || code.contains("#") || code.contains("//") || code.contains("/*") { return code }
        var scanner = Scanner(Array(code.utf8))
        return scanner.canonical()
    }

    /// Whether an index may stand after a period, as in `a.0.b`, which is another way to write `a[0].b` (HCL Native Syntax
    /// Specification, "Traversal Operators").
    private static func hasIndex(_ code: String) -> Bool {
        var isAfterPeriod = false
        for byte in code.utf8 {
            if isAfterPeriod, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { return true }
            isAfterPeriod = byte == UInt8(ascii: ".")
        }
        return false
    }

    fileprivate static func isOperator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"),
            UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"),
            UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}

/// Goes through the tokens of an expression and writes them in one way.
private struct Scanner {
    let bytes: [UInt8]
    var index = 0
    var result: [UInt8] = []
    /// What the last token was, which decides whether the next one stands apart.
    var last = Token.open
    /// Where each parenthesis that is open starts in the result, and where the others end by where they start.
    private var opened: [Int] = []
    private var ends: [Int: Int] = [:]
    /// After `.*` an index is one of each element, which brackets are not.
    private var hasStar = false

    enum Token { case open, word, close, `operator`, prefix, comma, dot }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func canonical() -> String {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0...0x20: index += 1
            case UInt8(ascii: "\""): add(quoted(), .word)
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                add(one(), .open)
                opened.append(result.count - 1)
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
                add(one(), .close)
                if let start = opened.popLast() { ends[start] = result.count }
            case UInt8(ascii: ","): add(one(), .comma)
            case UInt8(ascii: ".") where isIndex: addIndex()
            case UInt8(ascii: "."): add(run { $0 == UInt8(ascii: ".") }, .dot)
            case _ where isWord(byte): add(run(isWord), .word)
            default: addOperator()
            }
        }
        return String(decoding: withoutParentheses, as: UTF8.self)
    }

    /// The result without parentheses around all of it, which group nothing.
    private var withoutParentheses: ArraySlice<UInt8> {
        var depth = 0
        while depth < result.count, result[depth] == UInt8(ascii: "("), ends[depth] == result.count - depth {
            depth += 1
        }
        return result[depth..<(result.count - depth)]
    }

    /// Whether a period and digits are the index of what stands before.
    private var isIndex: Bool {
        guard !hasStar, last == .close || (last == .word && !endsWithNumber) else { return false }
        var end = index + 1
        while end < bytes.count, Self.isDigit(bytes[end]) { end += 1 }
        return end > index + 1 && (end == bytes.count || !isNameByte(bytes[end]))
    }

    /// Whether the last word is a number, whose period is that of its fraction.
    private var endsWithNumber: Bool {
        var start = result.count
        while start > 0, isNameByte(result[start - 1]) { start -= 1 }
        return start < result.count && Self.isDigit(result[start])
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private mutating func addIndex() {
        index += 1
        let digits = run(Self.isDigit)
        result.append(UInt8(ascii: "["))
        result += digits
        result.append(UInt8(ascii: "]"))
        last = .close
    }

    private mutating func addOperator() {
        if isStar() {
            hasStar = true
            return add(one(), .word)
        }
        let text = run { ExpressionText.isOperator($0) }
        // `::` belongs to a name, and so does what follows.
        if text.elementsEqual("::".utf8) { return add(text, .dot) }
        let isPrefix = last != .word && last != .close
        // `= -1`, `&& !x`: what follows the operator is a sign of its operand.
        if !isPrefix, text.count > 1, let sign = text.last, sign == UInt8(ascii: "!") || sign == UInt8(ascii: "-") {
            add(text.dropLast(), .operator)
            return add(text.suffix(1), .prefix)
        }
        add(text.isEmpty ? one() : text, isPrefix ? .prefix : .operator)
    }

    /// `[*]` and `.*`.
    private func isStar() -> Bool {
        bytes[index] == UInt8(ascii: "*") && (last == .dot || last == .open)
    }

    private mutating func add(_ text: ArraySlice<UInt8>, _ token: Token) {
        if needsSpace(before: token, text.first) { result.append(UInt8(ascii: " ")) }
        result += text
        last = token
    }

    private func needsSpace(before token: Token, _ first: UInt8?) -> Bool {
        switch (last, token) {
        case (.open, _), (.prefix, _), (.dot, _), (_, .comma), (_, .dot), (_, .close): false
        case (.comma, _), (.operator, _), (_, .operator), (_, .prefix): true
        case (.word, .word), (.close, .word): true
        case (_, .open): first == UInt8(ascii: "{")
        }
    }

    private mutating func one() -> ArraySlice<UInt8> {
        index += 1
        return bytes[(index - 1)..<index]
    }

    private mutating func run(_ belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, belongs(bytes[index]) { index += 1 }
        return bytes[start..<index]
    }

    /// A text in quotes with the templates in it, kept as it is.
    private mutating func quoted() -> ArraySlice<UInt8> {
        let start = index
        index += 1
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\\") {
                index = min(index + 1, bytes.count)
            } else if byte == UInt8(ascii: "{"), index >= 2,
                bytes[index - 2] == UInt8(ascii: "$") || bytes[index - 2] == UInt8(ascii: "%") || depth > 0
            {
                depth += 1
            } else if byte == UInt8(ascii: "}") {
                depth = max(depth - 1, 0)
            } else if byte == UInt8(ascii: "\""), depth == 0 {
                break
            }
        }
        return bytes[start..<index]
    }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
            true
        // A hyphen within a name is part of it (HCL Native Syntax Specification, "Identifiers").
        case UInt8(ascii: "-"): index > 0 && last != .operator && isNameBefore()
        default: false
        }
    }

    private func isNameBefore() -> Bool {
        guard index > 0 else { return false }
        var start = index
        while start > 0, isNameByte(bytes[start - 1]) { start -= 1 }
        guard start < index else { return false }
        return !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[start])
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
            true
        default: false
        }
    }
}

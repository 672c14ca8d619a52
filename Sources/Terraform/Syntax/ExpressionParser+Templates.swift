/// Templates: text with interpolations and directives (HCL Native Syntax Specification, "Templates").
extension ExpressionParser {
    /// Where a template stands, which decides how it ends and what a backslash means.
    private enum Frame: Equatable {
        /// The text of a JSON string, up to its end.
        case bare
        /// Between quotes.
        case quoted
        /// A heredoc, up to a line that says its marker.
        case heredoc(marker: String)
    }

    /// Reads a template that is the whole text.
    mutating func wholeTemplate() throws(SyntaxError) -> [TemplateSyntax] {
        try template(from: 0, in: .bare).parts
    }

    /// Reads what stands between quotes, from after the first to after the second.
    mutating func quotedTemplate(from start: Int) throws(SyntaxError) -> (parts: [TemplateSyntax], end: Int) {
        try enter()
        defer { depth -= 1 }
        return try template(from: start, in: .quoted)
    }

    /// Reads a heredoc from after its `<<`.
    mutating func heredoc(from start: Int) throws(SyntaxError) -> (parts: [TemplateSyntax], end: Int) {
        try enter()
        defer { depth -= 1 }
        var index = start
        let isIndented = scanner[index] == UInt8(ascii: "-")
        if isIndented { index += 1 }
        let marker = scanner.token(from: index, withNewLines: true)
        guard marker.kind == .name, marker.range.lowerBound == index else {
            throw SyntaxError("'<<' needs the name that ends the text, such as '<<EOT'", at: start)
        }
        var line = marker.range.upperBound
        if scanner[line] == UInt8(ascii: "\r") { line += 1 }
        guard scanner[line] == UInt8(ascii: "\n") else {
            throw SyntaxError("the text of '<<\(scanner.text(marker.range))' begins on the next line", at: line)
        }
        let (parts, end) = try template(from: line + 1, in: .heredoc(marker: scanner.text(marker.range)))
        return (isIndented ? Indentation.removed(from: parts) : parts, end)
    }

    /// The offset after the marker, where the line that starts at an offset says it; nil where it says anything else.
    private func end(of marker: String, onLineAt start: Int) -> Int? {
        var left = start
        while scanner[left] == UInt8(ascii: " ") || scanner[left] == UInt8(ascii: "\t") { left += 1 }
        let right = left + marker.utf8.count
        guard right <= scanner.bytes.count, scanner.text(left..<right) == marker else { return nil }
        var rest = right
        while rest < scanner.bytes.count && scanner.bytes[rest] != UInt8(ascii: "\n") {
            guard TokenScanner.isSpace(scanner.bytes[rest]) else { return nil }
            rest += 1
        }
        return right
    }

    private mutating func template(
        from start: Int, in frame: Frame
    ) throws(SyntaxError) -> (parts: [TemplateSyntax], end: Int) {
        var pieces: [TemplatePiece] = []
        var text: [UInt8] = []
        var index = start
        func flush() {
            if !text.isEmpty { pieces.append(.text(String(decoding: text, as: UTF8.self))) }
            text.removeAll(keepingCapacity: true)
        }
        var startsLine = true
        while true {
            if startsLine, case .heredoc(let marker) = frame, let end = end(of: marker, onLineAt: index) {
                index = end
                break
            }
            guard index < scanner.bytes.count else {
                if frame != .bare { throw unclosed(frame, from: start) }
                break
            }
            startsLine = scanner.bytes[index] == UInt8(ascii: "\n")
            let byte = scanner.bytes[index]
            let isSign = byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%")
            if isSign && scanner[index + 1] == byte && scanner[index + 2] == UInt8(ascii: "{") {
                text += [byte, UInt8(ascii: "{")]
                index += 3
            } else if isSign && scanner[index + 1] == UInt8(ascii: "{") {
                flush()
                let (piece, end) = try sequence(from: index, isDirective: byte == UInt8(ascii: "%"))
                pieces.append(piece)
                index = end
            } else if frame == .quoted && byte == UInt8(ascii: "\"") {
                index += 1
                break
            } else if frame == .quoted && byte == UInt8(ascii: "\n") {
                throw SyntaxError(
                    "text in quotes ends on its line; write '\\n', or a heredoc ('<<EOT')", at: index)
            } else if frame == .quoted && byte == UInt8(ascii: "\\") {
                index = try escape(at: index, into: &text)
            } else {
                text.append(byte)
                index += 1
            }
        }
        flush()
        var structure = TemplateStructure(pieces, end: index)
        return (try structure.parts(), index)
    }

    private func unclosed(_ frame: Frame, from start: Int) -> SyntaxError {
        guard case .heredoc(let marker) = frame else {
            return SyntaxError("the text has no closing '\"'", at: start - 1)
        }
        return SyntaxError("no line says '\(marker)', which ends the text that '<<\(marker)' begins", at: start)
    }

    /// Reads `${…}` or `%{…}` from its first sign to after its brace.
    private mutating func sequence(
        from start: Int, isDirective: Bool
    ) throws(SyntaxError) -> (piece: TemplatePiece, end: Int) {
        try enter()
        defer { depth -= 1 }
        let outer = token
        defer { token = outer }
        let stripsBefore = scanner[start + 2] == UInt8(ascii: "~")
        return try within(newLines: false) { (parser) throws(SyntaxError) in
            parser.move(to: start + (stripsBefore ? 3 : 2))
            let content = isDirective ? try parser.directive() : .interpolation(try parser.expression())
            let stripsAfter =
                parser.token.kind == .tilde && parser.scanner[parser.token.range.upperBound] == UInt8(ascii: "}")
            if stripsAfter { parser.advance() }
            guard parser.token.kind == .closeBrace else {
                let opening = isDirective ? "%{" : "${"
                if parser.token.kind == .end {
                    throw SyntaxError("'\(opening)' has no '}'", at: start)
                }
                throw parser.unexpected("before the '}' that '\(opening)' needs")
            }
            let piece = TemplatePiece.sequence(
                content, start: start, stripsBefore: stripsBefore, stripsAfter: stripsAfter)
            return (piece, parser.token.range.upperBound)
        }
    }

    private mutating func directive() throws(SyntaxError) -> TemplatePiece.Content {
        guard token.kind == .name else { throw error("'%{' needs if, else, endif, for or endfor") }
        switch scanner.text(token.range) {
        case "if":
            advance()
            return .if(try expression())
        case "for":
            let (key, value, collection) = try forHead()
            return .for(key: key, value: value, collection)
        case "else":
            advance()
            return .else
        case "endif":
            advance()
            return .endif
        case "endfor":
            advance()
            return .endfor
        default: throw error("'%{' needs if, else, endif, for or endfor")
        }
    }

    /// Reads an escape in quotes (HCL Native Syntax Specification, "Template Literals").
    private func escape(at index: Int, into text: inout [UInt8]) throws(SyntaxError) -> Int {
        switch scanner[index + 1] {
        case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
        case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
        case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
        case UInt8(ascii: "\""): text.append(UInt8(ascii: "\""))
        case UInt8(ascii: "\\"): text.append(UInt8(ascii: "\\"))
        case UInt8(ascii: "u"): return try unicodeEscape(at: index, digits: 4, into: &text)
        case UInt8(ascii: "U"): return try unicodeEscape(at: index, digits: 8, into: &text)
        default:
            throw SyntaxError(
                "after '\\' stands n, r, t, \\, \", u and four digits, or U and eight; write '\\\\' for a backslash",
                at: index)
        }
        return index + 2
    }

    private func unicodeEscape(at index: Int, digits: Int, into text: inout [UInt8]) throws(SyntaxError) -> Int {
        let end = index + 2 + digits
        guard end <= scanner.bytes.count, let number = UInt32(scanner.text(index + 2..<end), radix: 16),
            let scalar = Unicode.Scalar(number)
        else {
            throw SyntaxError(
                "an escape with '\\\(digits == 4 ? "u" : "U")' needs \(digits) hexadecimal digits", at: index)
        }
        text += Array(String(Character(scalar)).utf8)
        return end
    }
}

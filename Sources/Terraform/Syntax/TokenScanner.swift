/// Cuts the text of an expression into tokens, one at a time, without the insides of strings.
struct TokenScanner {
    let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The token at or after an offset; line feeds are tokens only where asked for.
    func token(from offset: Int, withNewLines: Bool) -> Token {
        var index = offset
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\n") && withNewLines { return Token(kind: .newLine, range: index..<index + 1) }
            if Self.isSpace(byte) {
                index += 1
            } else if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "/") && self[index + 1] == byte {
                // The line feed after a comment counts where line feeds count.
                while index < bytes.count && bytes[index] != UInt8(ascii: "\n") { index += 1 }
            } else if byte == UInt8(ascii: "/") && self[index + 1] == UInt8(ascii: "*") {
                guard let end = endOfComment(from: index + 2) else {
                    return Token(kind: .unknown, range: index..<index + 2)
                }
                index = end
            } else {
                return token(at: index)
            }
        }
        return Token(kind: .end, range: bytes.count..<bytes.count)
    }

    /// The byte at an offset; 0 beyond the end.
    subscript(offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    /// The text of a range.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func endOfComment(from offset: Int) -> Int? {
        var index = offset
        while index + 1 < bytes.count {
            if bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/") { return index + 2 }
            index += 1
        }
        return nil
    }

    private func token(at index: Int) -> Token {
        let byte = bytes[index]
        if Self.startsName(byte) { return name(at: index) }
        if Self.isDigit(byte) { return number(at: index) }
        let next = self[index + 1]
        func sign(_ kind: Token.Kind, _ length: Int = 1) -> Token { Token(kind: kind, range: index..<index + length) }
        func either(_ long: Token.Kind, if second: Character, else short: Token.Kind) -> Token {
            next == second.asciiValue ? sign(long, 2) : sign(short)
        }
        switch byte {
        case UInt8(ascii: "\""): return sign(.quote)
        case UInt8(ascii: "{"): return sign(.openBrace)
        case UInt8(ascii: "}"): return sign(.closeBrace)
        case UInt8(ascii: "["): return sign(.openBracket)
        case UInt8(ascii: "]"): return sign(.closeBracket)
        case UInt8(ascii: "("): return sign(.openParenthesis)
        case UInt8(ascii: ")"): return sign(.closeParenthesis)
        case UInt8(ascii: ","): return sign(.comma)
        case UInt8(ascii: "?"): return sign(.question)
        case UInt8(ascii: "+"): return sign(.plus)
        case UInt8(ascii: "-"): return sign(.minus)
        case UInt8(ascii: "*"): return sign(.star)
        case UInt8(ascii: "/"): return sign(.slash)
        case UInt8(ascii: "%"): return sign(.percent)
        case UInt8(ascii: "~"): return sign(.tilde)
        case UInt8(ascii: ":"): return either(.doubleColon, if: ":", else: .colon)
        case UInt8(ascii: "&"): return either(.and, if: "&", else: .unknown)
        case UInt8(ascii: "|"): return either(.or, if: "|", else: .unknown)
        case UInt8(ascii: "!"): return either(.unequal, if: "=", else: .not)
        case UInt8(ascii: ">"): return either(.greaterOrEqual, if: "=", else: .greater)
        case UInt8(ascii: "<"): return next == byte ? sign(.heredoc, 2) : either(.lessOrEqual, if: "=", else: .less)
        case UInt8(ascii: "="):
            return next == UInt8(ascii: ">") ? sign(.arrow, 2) : either(.equal, if: "=", else: .assign)
        case UInt8(ascii: "."):
            return next == byte && self[index + 2] == byte ? sign(.ellipsis, 3) : sign(.dot)
        default: return sign(.unknown)
        }
    }

    private func name(at start: Int) -> Token {
        var end = start + 1
        var isASCII = bytes[start] < 0x80
        while end < bytes.count && Self.continuesName(bytes[end]) {
            if bytes[end] >= 0x80 { isASCII = false }
            end += 1
        }
        if isASCII { return Token(kind: .name, range: start..<end) }
        // Beyond ASCII, Unicode's tables say what is a letter; the name ends before the first scalar that is none.
        end = start
        for scalar in text(start..<bytes.count).unicodeScalars {
            let isStart = scalar == "_" || scalar.properties.isIDStart
            guard isStart || end > start && (scalar == "-" || scalar.properties.isIDContinue) else { break }
            end += UTF8.width(scalar)
        }
        if end > start { return Token(kind: .name, range: start..<end) }
        let width = text(start..<bytes.count).unicodeScalars.first.map(UTF8.width) ?? 1
        return Token(kind: .unknown, range: start..<start + width)
    }

    /// A number, with all that Terraform's own scanner takes for a part of it, as in `1.2.3`: the parser judges that.
    private func number(at start: Int) -> Token {
        var index = start + 1
        var end = index
        while true {
            let byte = self[index]
            if Self.isDigit(byte) {
                index += 1
                end = index
            } else if byte == UInt8(ascii: ".") {
                index += 1
            } else if byte | 0x20 == UInt8(ascii: "e") {
                let hasSign = self[index + 1] == UInt8(ascii: "+") || self[index + 1] == UInt8(ascii: "-")
                let digit = index + (hasSign ? 2 : 1)
                guard Self.isDigit(self[digit]) else { break }
                index = digit + 1
                end = index
            } else {
                break
            }
        }
        return Token(kind: .number, range: start..<end)
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
            || byte == UInt8(ascii: "\r")
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    private static func startsName(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        startsName(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
    }
}

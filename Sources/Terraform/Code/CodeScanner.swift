/// Finds what an expression in Terraform's own language refers to.
///
/// It knows as much of the language as that takes: strings with templates in them, heredocs, comments, calls, traversals,
/// and the names that `for` binds. It is not a parser: Terraform itself judges the syntax.
struct CodeScanner {
    /// A path as it stands in an expression: `aws_vpc.main.id` has the names `aws_vpc`, `main` and `id`.
    struct Traversal: Equatable {
        /// The names up to the first index or splat.
        var names: [String]
        /// The names' text as one, with what follows: `aws_subnet.a[0].id`.
        var text: String
    }

    private let bytes: [UInt8]
    private var index = 0
    /// Names that `for` binds, each with the depth of brackets at which it ends.
    private var bound: [(name: String, depth: Int)] = []
    private var depth = 0
    private(set) var traversals: [Traversal] = []

    /// The paths in an expression, in the order of the text, without those that start with a name that `for` binds.
    static func traversals(in code: String) -> [Traversal] {
        var scanner = CodeScanner(code)
        scanner.expression(until: nil)
        return scanner.traversals
    }

    /// The paths in a template, the text between quotes.
    static func traversals(inTemplate text: String) -> [Traversal] {
        var scanner = CodeScanner(text)
        scanner.template(until: nil)
        return scanner.traversals
    }

    private init(_ code: String) {
        bytes = Array(code.utf8)
    }

    /// An expression up to a closing brace of a template, or to the end.
    private mutating func expression(until end: UInt8?) {
        let outer = depth
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                template(until: byte)
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "/") where peek(1) == byte: skipLine()
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "<") where peek(1) == byte: heredoc()
            case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"):
                index += 1
                if byte == end && depth == outer { return }
                bound.removeAll { $0.depth >= depth }
                depth = max(depth - 1, outer)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
            case _ where Self.startsName(byte): name()
            default: index += 1
            }
        }
    }

    /// Text with `${…}` and `%{…}` in it, up to a closing quote or to the end.
    private mutating func template(until end: UInt8?) {
        let outerNames = bound.count
        defer { if bound.count > outerNames { bound.removeSubrange(outerNames...) } }
        while index < bytes.count {
            let byte = bytes[index]
            if byte == end {
                index += 1
                return
            }
            if byte == UInt8(ascii: "\\") && end != nil {
                index += 2
            } else if (byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%")) && peek(1) == byte
                && peek(2) == UInt8(ascii: "{")
            {
                index += 3
            } else if (byte == UInt8(ascii: "$") || byte == UInt8(ascii: "%")) && peek(1) == UInt8(ascii: "{") {
                index += 2
                // The names of a `%{ for }` hold to the end of the text, which is further than Terraform takes them.
                expression(until: UInt8(ascii: "}"))
            } else {
                index += 1
            }
        }
    }

    /// A heredoc, `<<EOT` or `<<-EOT`, up to the line that says `EOT`.
    private mutating func heredoc() {
        index += 2
        if peek(0) == UInt8(ascii: "-") { index += 1 }
        guard let first = peek(0), Self.startsName(first) else { return }
        let marker = identifier()
        skipLine()
        let start = index
        var end = bytes.count
        var next = bytes.count
        while index < bytes.count {
            let lineStart = index
            skipLine()
            let line = String(decoding: bytes[lineStart..<index], as: UTF8.self)
            if line.drop(while: { $0 == " " || $0 == "\t" }).prefix(while: { $0 != "\n" && $0 != "\r\n" }) == marker {
                end = lineStart
                next = index
                break
            }
        }
        var inner = CodeScanner(String(decoding: bytes[start..<end], as: UTF8.self))
        inner.bound = bound
        inner.template(until: nil)
        traversals += inner.traversals
        index = next
    }

    /// A name: a keyword, a call, or the start of a path.
    private mutating func name() {
        let start = index
        let first = identifier()
        if first == "for" && isForHead() {
            bindNames()
            return
        }
        // `provider::aws::arn_parse(…)`, and every other call.
        if peek(0) == UInt8(ascii: ":") && peek(1) == UInt8(ascii: ":") { return }
        var after = index
        while after < bytes.count && Self.isSpace(bytes[after]) { after += 1 }
        if after < bytes.count && bytes[after] == UInt8(ascii: "(") { return }
        var names = [first]
        var isPlain = true
        while let byte = peek(0) {
            if byte == UInt8(ascii: "."), let next = peek(1), Self.startsName(next) {
                index += 1
                let name = identifier()
                if isPlain { names.append(name) }
            } else if byte == UInt8(ascii: "."), let next = peek(1), next == UInt8(ascii: "*") || Self.isDigit(next) {
                index += 1
                if next == UInt8(ascii: "*") { index += 1 } else { number() }
                isPlain = false
            } else if byte == UInt8(ascii: "[") {
                isPlain = false
                subscripted()
            } else {
                break
            }
        }
        guard names.count > 1 || !isPlain, !bound.contains(where: { $0.name == first }) else { return }
        traversals.append(Traversal(names: names, text: String(decoding: bytes[start..<index], as: UTF8.self)))
    }

    /// An index in brackets, which is an expression of its own.
    private mutating func subscripted() {
        index += 1
        let outer = depth
        depth += 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "]") && depth == outer + 1 {
                index += 1
                break
            }
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                template(until: byte)
            case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "("):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")"):
                depth -= 1
                index += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
            case _ where Self.startsName(byte): name()
            default: index += 1
            }
        }
        depth = outer
    }

    /// Whether names and `in` follow, so that `for` is the keyword and not an object's key.
    private func isForHead() -> Bool {
        index < bytes.count && Self.isSpace(bytes[index])
    }

    private mutating func bindNames() {
        while index < bytes.count {
            skipSpace()
            guard let byte = peek(0), Self.startsName(byte) else { return }
            let name = identifier()
            if name == "in" { return }
            bound.append((name, depth))
            skipSpace()
            if peek(0) == UInt8(ascii: ",") { index += 1 }
        }
    }

    private mutating func identifier() -> String {
        let start = index
        while index < bytes.count && Self.continuesName(bytes[index]) { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func number() {
        while index < bytes.count && (Self.continuesName(bytes[index]) || bytes[index] == UInt8(ascii: ".")) {
            // `0.id` after an index is not part of the number.
            if bytes[index] == UInt8(ascii: "."), let next = peek(1), !Self.isDigit(next) { return }
            index += 1
        }
    }

    private mutating func skipSpace() {
        while index < bytes.count && Self.isSpace(bytes[index]) { index += 1 }
    }

    private mutating func skipLine() {
        while index < bytes.count && bytes[index] != UInt8(ascii: "\n") { index += 1 }
        index = min(index + 1, bytes.count)
    }

    private mutating func skipComment() {
        index += 2
        while index < bytes.count && !(bytes[index] == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) { index += 1 }
        index = min(index + 2, bytes.count)
    }

    private func peek(_ offset: Int) -> UInt8? {
        index + offset < bytes.count ? bytes[index + offset] : nil
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
            || byte == UInt8(ascii: "\r")
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// Whether a name may start with the byte; all of Unicode beyond ASCII counts as letters here.
    private static func startsName(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        startsName(byte) || isDigit(byte) || byte == UInt8(ascii: "-")
    }
}

extension CodeScanner {
    /// Whether code stays together beside an operator: a path, a literal, or one call or bracket with nothing around it.
    static func isSingleOperand(_ code: String) -> Bool {
        var depth = 0
        var isInString = false
        var wasEscaped = false
        let bytes = Array(code.utf8)
        for (index, byte) in bytes.enumerated() {
            if isInString {
                if wasEscaped {
                    wasEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    wasEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                } else if byte == UInt8(ascii: "{"), index > 0,
                    bytes[index - 1] == UInt8(ascii: "$") || bytes[index - 1] == UInt8(ascii: "%")
                {
                    // A template may hold quotes of its own; parentheses are the safe answer.
                    return false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: "."), UInt8(ascii: "*"): break
            case _ where depth == 0 && !continuesName(byte): return false
            default: break
            }
            // A `*` that is not part of a splat multiplies.
            if depth == 0, byte == UInt8(ascii: "*"), index == 0 || bytes[index - 1] != UInt8(ascii: ".") {
                return false
            }
        }
        return depth == 0 && !isInString
    }
}

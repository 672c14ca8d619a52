/// The common indentation of an indented heredoc, `<<-EOT`.
enum Indentation {
    /// The parts without the spaces with which every line begins.
    static func removed(from parts: [TemplateSyntax]) -> [TemplateSyntax] {
        var least = Int.max
        forEachLine(of: parts) { line, isWhole in
            let spaces = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            // A line that ends in an interpolation counts with the spaces before it, an empty one does not.
            if spaces < line.utf8.count || !isWhole { least = min(least, spaces) }
        }
        guard least > 0, least < .max else { return parts }
        var startsLine = true
        return parts.map { part in
            guard case .text(let text) = part else {
                startsLine = false
                return part
            }
            var result: [UInt8] = []
            var rest = 0
            for byte in text.utf8 {
                if startsLine {
                    rest = least
                    startsLine = false
                }
                if byte == UInt8(ascii: "\n") {
                    startsLine = true
                    rest = 0
                } else if rest > 0 && byte == UInt8(ascii: " ") {
                    rest -= 1
                    continue
                } else {
                    rest = 0
                }
                result.append(byte)
            }
            return .text(String(decoding: result, as: UTF8.self))
        }
    }

    /// Calls for the beginning of each line that is text, and whether the line is text to its end.
    private static func forEachLine(of parts: [TemplateSyntax], _ call: (Substring, Bool) -> Void) {
        var startsLine = true
        for part in parts {
            guard case .text(let text) = part else {
                if startsLine { call("", false) }
                startsLine = false
                continue
            }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for (index, line) in lines.enumerated() {
                let isLast = index == lines.count - 1
                if index > 0 || startsLine, !(isLast && line.isEmpty) { call(line, !isLast) }
            }
            startsLine = text.utf8.last == UInt8(ascii: "\n")
        }
    }
}

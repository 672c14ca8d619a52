/// Two values as a line shows them: whole where they are short, and where they are long the part that differs.
struct Excerpt {
    /// What to show of either value.
    let before: String
    let after: String

    private static let longest = 72

    init(_ difference: Difference) {
        guard let first = difference.before, let second = difference.after else {
            before = difference.before?.shown(upTo: Self.longest) ?? "(nothing)"
            after = difference.after?.shown(upTo: Self.longest) ?? "(nothing)"
            return
        }
        let (one, other) = (first.line, second.line)
        guard Self.isLong(one) || Self.isLong(other) else {
            (before, after) = (one, other)
            return
        }
        let common = Self.commonBytes(one, other)
        before = Self.part(of: one, around: common)
        after = Self.part(of: other, around: common)
    }

    /// Whether a text is too long for a line; a character has a few bytes, so that most need not be counted.
    private static func isLong(_ text: String) -> Bool {
        text.utf8.count > longest && (text.utf8.count > 8 * longest || text.count > longest)
    }

    /// How many bytes two texts start with alike.
    private static func commonBytes(_ first: String, _ second: String) -> Int {
        var (one, other) = (first, second)
        return one.withUTF8 { bytes in
            other.withUTF8 { others in
                var count = 0
                while count < min(bytes.count, others.count), bytes[count] == others[count] { count += 1 }
                return count
            }
        }
    }

    private static func part(of text: String, around offset: Int) -> String {
        // The start of the character that the byte belongs to.
        var index = text.utf8.index(text.startIndex, offsetBy: offset)
        while index > text.startIndex, index.samePosition(in: text.unicodeScalars) == nil {
            index = text.utf8.index(before: index)
        }
        let start = text.index(index, offsetBy: -16, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(start, offsetBy: longest, limitedBy: text.endIndex) ?? text.endIndex
        return (start > text.startIndex ? "…" : "") + text[start..<end] + (end < text.endIndex ? "…" : "")
    }
}

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
        let one = first.shown(upTo: 20_000)
        let other = second.shown(upTo: 20_000)
        guard max(one.count, other.count) > Self.longest else {
            (before, after) = (one, other)
            return
        }
        var (start, place) = (one.startIndex, other.startIndex)
        while start < one.endIndex, place < other.endIndex, one[start] == other[place] {
            one.formIndex(after: &start)
            other.formIndex(after: &place)
        }
        before = Self.part(of: one, around: start)
        after = Self.part(of: other, around: place)
    }

    private static func part(of text: String, around index: String.Index) -> String {
        let start = text.index(index, offsetBy: -16, limitedBy: text.startIndex) ?? text.startIndex
        let end = text.index(start, offsetBy: longest, limitedBy: text.endIndex) ?? text.endIndex
        return (start > text.startIndex ? "…" : "") + text[start..<end] + (end < text.endIndex ? "…" : "")
    }
}

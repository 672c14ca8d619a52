/// The names of the two environments that are compared, such as `dev` and `prd`, to be recognised within values.
struct EnvironmentNames: Hashable, Sendable {
    let before: String
    let after: String

    /// Whether two texts differ in nothing but the environment's name: `shop-dev-web` and `shop-prd-web`.
    func explains(_ first: String, _ second: String) -> Bool {
        let one = Self.words(of: first)
        let other = Self.words(of: second)
        guard one.count == other.count else { return false }
        var found = false
        for (word, otherWord) in zip(one, other) where word != otherWord {
            guard isPair(word, otherWord) else { return false }
            found = true
        }
        return found
    }

    private func isPair(_ first: Substring, _ second: Substring) -> Bool {
        (first == before && second == after)
            || (first == before.uppercased() && second == after.uppercased())
            || (first == Self.capitalized(before) && second == Self.capitalized(after))
    }

    private static func capitalized(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// The text with both names replaced by one, so that what the names explain becomes equal.
    func blended(_ text: String) -> String {
        Self.words(of: text).map { word in
            let lower = word.lowercased()
            return lower == before.lowercased() || lower == after.lowercased() ? "\u{0}" : String(word)
        }.joined()
    }

    /// The text in pieces: words of letters and digits, and each other character on its own.
    private static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        let utf8 = text.utf8
        var start = utf8.startIndex
        var index = start
        while index < utf8.endIndex {
            let next = utf8.index(after: index)
            if !isWordByte(utf8[index]) {
                if start < index { words.append(text[start..<index]) }
                words.append(text[index..<next])
                start = next
            }
            index = next
        }
        if start < index { words.append(text[start..<index]) }
        return words
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }
}

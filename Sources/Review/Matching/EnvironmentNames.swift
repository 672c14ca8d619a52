/// The names of the two environments that are compared, such as `dev` and `prd`, to be recognised within values.
struct EnvironmentNames: Hashable, Sendable {
    let before: String
    let after: String
    /// The words that tell the names apart, `dev` and `prd` in `my-dev` and `my-prd`, as they may be written.
    private let spellings: [Spelling]
    /// The lengths and first bytes of the words that names begin with, a bit each: nearly all words of values have others.
    private let lengths: UInt64
    private let starts: UInt64

    private struct Spelling: Hashable {
        let before: [String]
        let after: [String]
    }

    init(before: String, after: String) {
        self.before = before
        self.after = after
        var one = Self.words(of: before)[...]
        var other = Self.words(of: after)[...]
        while one.count > 1, other.count > 1, one.first == other.first {
            (one, other) = (one.dropFirst(), other.dropFirst())
        }
        while one.count > 1, other.count > 1, one.last == other.last {
            (one, other) = (one.dropLast(), other.dropLast())
        }
        let cases: [(Substring) -> String] = [{ String($0) }, { $0.uppercased() }, Self.capitalized]
        spellings = cases.map { Spelling(before: one.map($0), after: other.map($0)) }
        var lengths: UInt64 = 0
        var starts: UInt64 = 0
        for name in spellings.flatMap({ [$0.before, $0.after] }) {
            lengths |= Self.bit(of: name.first?.utf8.count ?? 0)
            starts |= Self.bit(of: Int(name.first?.utf8.first ?? 0))
        }
        self.lengths = lengths
        self.starts = starts
    }

    private static func bit(of number: Int) -> UInt64 { 1 &<< UInt64(number & 63) }

    private func mayBegin(with word: Substring) -> Bool {
        let utf8 = word.utf8
        return lengths & Self.bit(of: utf8.count) != 0 && starts & Self.bit(of: Int(utf8[utf8.startIndex])) != 0
    }

    /// Whether two texts differ in nothing but the environment's name: `shop-dev-web` and `shop-prd-web`.
    func explains(_ first: String, _ second: String) -> Bool {
        var one = Self.words(of: first)[...]
        var other = Self.words(of: second)[...]
        var found = false
        while let word = one.first, let otherWord = other.first {
            if mayBegin(with: word),
                let pair = spellings.first(where: { Self.starts(one, $0.before) && Self.starts(other, $0.after) })
            {
                one = one.dropFirst(pair.before.count)
                other = other.dropFirst(pair.after.count)
                found = true
            } else if word == otherWord {
                (one, other) = (one.dropFirst(), other.dropFirst())
            } else {
                return false
            }
        }
        return found && one.isEmpty && other.isEmpty
    }

    private static func starts(_ words: ArraySlice<Substring>, _ name: [String]) -> Bool {
        words.count >= name.count && zip(words, name).allSatisfy { $0 == $1 }
    }

    private static func capitalized(_ word: Substring) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// The text with both names replaced by one, so that what the names explain becomes equal.
    func blended(_ text: String) -> String {
        let words = Self.words(of: text)
        var result = ""
        // The words before this one are in the result.
        var done = 0
        var index = 0
        while index < words.count {
            if mayBegin(with: words[index]), let count = nameLength(words[index...]) {
                for word in words[done..<index] { result += word }
                result += "\u{0}"
                index += count
                done = index
            } else {
                index += 1
            }
        }
        if done == 0 { return text }
        for word in words[done...] { result += word }
        return result
    }

    /// The number of words of the name that a text starts with; nil where it starts with neither.
    private func nameLength(_ words: ArraySlice<Substring>) -> Int? {
        for spelling in spellings {
            for name in [spelling.before, spelling.after] where Self.starts(words, name) { return name.count }
        }
        return nil
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

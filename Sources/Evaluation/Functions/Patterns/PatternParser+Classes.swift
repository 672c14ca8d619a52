/// Classes of characters in brackets.
extension PatternParser {
    mutating func bracketClass() throws(Pattern.Failure) -> CharacterSet {
        var set = CharacterSet()
        var isNegated = false
        if next == "^" {
            isNegated = true
            index += 1
        }
        var isFirst = true
        while true {
            guard let character = next else { throw .invalid("the pattern lacks a ']'") }
            if character == "]" && !isFirst { break }
            isFirst = false
            if let inner = try posixClass() {
                set.insert(inner)
                continue
            }
            if character == "\\" {
                index += 1
                if let inner = try characterClass() {
                    set.insert(inner)
                    continue
                }
                index -= 1
            }
            let low = try classCharacter()
            var high = low
            if next == "-", index + 1 < text.count, text[index + 1] != "]" {
                index += 1
                high = try classCharacter()
                if high < low { throw .invalid("the pattern has an invalid range of characters") }
            }
            set.insert(low.value...high.value)
        }
        index += 1
        if flags.ignoresCase { set = try folded(set) }
        return isNegated ? set.negated : set
    }

    private mutating func classCharacter() throws(Pattern.Failure) -> Unicode.Scalar {
        guard let character = next else { throw .invalid("the pattern lacks a ']'") }
        index += 1
        return character == "\\" ? try escapedCharacter() : character
    }

    /// `[:alpha:]` within brackets.
    private mutating func posixClass() throws(Pattern.Failure) -> CharacterSet? {
        guard starts(with: "[:", at: index) else { return nil }
        var end = index + 2
        while end + 1 < text.count, !(text[end] == ":" && text[end + 1] == "]") { end += 1 }
        guard end + 1 < text.count else { return nil }
        var name = String(String.UnicodeScalarView(text[index + 2..<end]))
        let isNegated = name.hasPrefix("^")
        if isNegated { name.removeFirst() }
        guard let set = CharacterSet.posix[name] else {
            throw .invalid("the pattern has no class of characters '[:\(name):]'")
        }
        index = end + 2
        return isNegated ? set.negated : set
    }
}

/// What a backslash stands for.
extension PatternParser {
    mutating func escape() throws(Pattern.Failure) -> PatternTree {
        guard let character = next else { throw .invalid("the pattern ends with a backslash") }
        switch character {
        case "A": return assertion(.textStart)
        case "z": return assertion(.textEnd)
        case "b": return assertion(.wordEdge)
        case "B": return assertion(.noWordEdge)
        case "Q": return try quoted()
        default: break
        }
        if let set = try characterClass() {
            // The letters of a class of Perl's are there in both cases already.
            return .character(flags.ignoresCase ? try folded(set) : set)
        }
        return .character(try literal(try escapedCharacter()))
    }

    private mutating func assertion(_ assertion: Pattern.Assertion) -> PatternTree {
        index += 1
        return .assert(assertion)
    }

    private mutating func quoted() throws(Pattern.Failure) -> PatternTree {
        index += 1
        var parts: [PatternTree] = []
        while index < text.count, !starts(with: "\\E", at: index) {
            parts.append(.character(try literal(text[index])))
            index += 1
        }
        index = min(index + 2, text.count)
        // What follows repeats the last character alone, which is more than is done here.
        if let next, "*+?{".unicodeScalars.contains(next) { throw .unsupported }
        return .sequence(parts)
    }

    func folded(_ set: CharacterSet) throws(Pattern.Failure) -> CharacterSet {
        guard let folded = set.folded else { throw .unsupported }
        return folded
    }

    /// `\d`, `\W`, `\pL`, `\p{Lu}`; nil where the escape is no class.
    mutating func characterClass() throws(Pattern.Failure) -> CharacterSet? {
        let set: CharacterSet
        switch next {
        case "d": set = .digit
        case "D": set = CharacterSet.digit.negated
        case "s": set = .space
        case "S": set = CharacterSet.space.negated
        case "w": set = .word
        case "W": set = CharacterSet.word.negated
        case "p", "P": return try unicodeClass()
        default: return nil
        }
        index += 1
        return set
    }

    private mutating func unicodeClass() throws(Pattern.Failure) -> CharacterSet {
        var isNegated = next == "P"
        index += 1
        var name = ""
        guard let first = next else { throw .invalid("the pattern has '\\p' without a class of characters") }
        index += 1
        if first == "{" {
            while let character = next, character != "}" {
                name.unicodeScalars.append(character)
                index += 1
            }
            guard next == "}" else { throw .invalid("the pattern has '\\p{' without '}'") }
            index += 1
        } else {
            name.unicodeScalars.append(first)
        }
        if name.hasPrefix("^") {
            isNegated.toggle()
            name.removeFirst()
        }
        if name == "Any" { return isNegated ? CharacterSet.anything.negated : .anything }
        guard let set = CharacterSet(category: name) else {
            // A script, perhaps, whose letters are not known here.
            if name.count < 3 { throw .invalid("the pattern has no class of characters '\(name)'") }
            throw .unsupported
        }
        return isNegated ? set.negated : set
    }

    /// The character that an escape stands for.
    mutating func escapedCharacter() throws(Pattern.Failure) -> Unicode.Scalar {
        guard let character = next else { throw .invalid("the pattern ends with a backslash") }
        index += 1
        switch character {
        case "a": return "\u{7}"
        case "f": return "\u{C}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "v": return "\u{B}"
        case "x": return try hexadecimal()
        case "0"..."7": return try octal(character)
        case _ where character.isASCII && !character.properties.isAlphabetic && !("0"..."9").contains(character):
            return character
        default: throw .invalid("the pattern has '\\\(String(character))', which Terraform's patterns do not know")
        }
    }

    private mutating func octal(_ first: Unicode.Scalar) throws(Pattern.Failure) -> Unicode.Scalar {
        let isDigit: (Unicode.Scalar?) -> Bool = { $0.map { ("0"..."7").contains($0) } ?? false }
        if first != "0" && !isDigit(next) {
            throw .invalid("the pattern refers back with '\\\(String(first))', which Terraform's patterns do not know")
        }
        var value = first.value - 0x30
        for _ in 0..<2 {
            guard let digit = next, isDigit(digit) else { break }
            value = value * 8 + digit.value - 0x30
            index += 1
        }
        return Unicode.Scalar(value) ?? " "
    }

    private mutating func hexadecimal() throws(Pattern.Failure) -> Unicode.Scalar {
        var digits = ""
        if next == "{" {
            index += 1
            while let digit = next, digit != "}", digits.count < 9 {
                digits.unicodeScalars.append(digit)
                index += 1
            }
            index += 1
        } else {
            for _ in 0..<2 {
                guard let digit = next else { break }
                digits.unicodeScalars.append(digit)
                index += 1
            }
            if digits.count < 2 { digits = "" }
        }
        guard index <= text.count, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
            let value = UInt32(digits, radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw .invalid("the pattern has an invalid '\\x'") }
        return scalar
    }
}

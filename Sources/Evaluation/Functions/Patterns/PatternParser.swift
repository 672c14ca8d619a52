/// Reads a regular expression in the syntax of Go's package `regexp/syntax`.
struct PatternParser {
    private let text: [Unicode.Scalar]
    private var index = 0
    private var depth = 0
    private var flags = Flags()
    /// The names of the groups so far.
    private(set) var groupNames: [String?] = []

    private struct Flags {
        var ignoresCase = false
        var isMultiline = false
        var dotMatchesNewline = false
        var isUngreedy = false
    }

    init(_ text: String) {
        self.text = Array(text.unicodeScalars)
    }

    mutating func parse() throws(Pattern.Failure) -> PatternTree {
        let tree = try alternatives()
        if index < text.count { throw .invalid("the pattern has a ')' too many") }
        return tree
    }

    private var next: Unicode.Scalar? { index < text.count ? text[index] : nil }

    private func starts(with word: String, at place: Int) -> Bool {
        text.dropFirst(place).starts(with: word.unicodeScalars)
    }

    private mutating func alternatives() throws(Pattern.Failure) -> PatternTree {
        depth += 1
        defer { depth -= 1 }
        if depth > 200 { throw .unsupported }
        let outer = flags
        defer { flags = outer }
        var parts = [try sequence()]
        while next == "|" {
            index += 1
            parts.append(try sequence())
        }
        return parts.count == 1 ? parts[0] : .alternatives(parts)
    }

    private mutating func sequence() throws(Pattern.Failure) -> PatternTree {
        var parts: [PatternTree] = []
        var canRepeat = false
        while let character = next, character != "|", character != ")" {
            if let bounds = try repetitionBounds() {
                guard canRepeat, let last = parts.popLast() else {
                    throw .invalid("the pattern repeats nothing with '\(String(character))'")
                }
                parts.append(try repetition(of: last, bounds))
                if try repetitionBounds() != nil { throw .invalid("the pattern repeats a repetition") }
                canRepeat = false
                continue
            }
            canRepeat = true
            if let part = try atom() { parts.append(part) } else { canRepeat = false }
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func repetition(of part: PatternTree, _ bounds: (minimum: Int, maximum: Int?))
        throws(Pattern.Failure) -> PatternTree
    {
        var isGreedy = !flags.isUngreedy
        if next == "?" {
            isGreedy.toggle()
            index += 1
        }
        let tree = PatternTree.repetition(part, minimum: bounds.minimum, maximum: bounds.maximum, isGreedy: isGreedy)
        if bounds.minimum > 1 || bounds.maximum ?? 0 > 1, tree.repeatSize > 1000 {
            throw .invalid("the pattern repeats something more than 1000 times")
        }
        return tree
    }

    /// Reads `*`, `+`, `?` or `{n,m}`; a brace that is none of those is a character.
    private mutating func repetitionBounds() throws(Pattern.Failure) -> (minimum: Int, maximum: Int?)? {
        switch next {
        case "*":
            index += 1
            return (0, nil)
        case "+":
            index += 1
            return (1, nil)
        case "?":
            index += 1
            return (0, 1)
        case "{":
            let start = index
            index += 1
            guard let minimum = number() else { return back(to: start) }
            var maximum: Int? = minimum
            if next == "," {
                index += 1
                maximum = next == "}" ? nil : number()
                if maximum == nil && next != "}" { return back(to: start) }
            }
            guard next == "}" else { return back(to: start) }
            index += 1
            if minimum > 1000 || maximum ?? 0 > 1000 || maximum ?? minimum < minimum {
                throw .invalid("the pattern has an invalid count of repetitions")
            }
            return (minimum, maximum)
        default: return nil
        }
    }

    private mutating func back(to start: Int) -> (minimum: Int, maximum: Int?)? {
        index = start
        return nil
    }

    private mutating func number() -> Int? {
        let start = index
        var value = 0
        while let digit = next, ("0"..."9").contains(digit) {
            value = min(value * 10 + Int(digit.value - 0x30), 100_000)
            index += 1
        }
        // A number has no zero in front.
        return index == start || text[start] == "0" && index > start + 1 ? nil : value
    }

    /// Nil where only flags were set.
    private mutating func atom() throws(Pattern.Failure) -> PatternTree? {
        guard let character = next else { return nil }
        index += 1
        switch character {
        case "(": return try group()
        case "[": return .character(try bracketClass())
        case ".": return .character(flags.dotMatchesNewline ? .anything : .anythingButNewline)
        case "^": return .assert(flags.isMultiline ? .lineStart : .textStart)
        case "$": return .assert(flags.isMultiline ? .lineEnd : .textEnd)
        case "\\": return try escape()
        default: return .character(try literal(character))
        }
    }

    private func literal(_ character: Unicode.Scalar) throws(Pattern.Failure) -> CharacterSet {
        guard let set = CharacterSet(character, isFolded: flags.ignoresCase) else { throw .unsupported }
        return set
    }

    private mutating func group() throws(Pattern.Failure) -> PatternTree? {
        guard next == "?" else { return try captured(nil) }
        if starts(with: "?P<", at: index) || starts(with: "?<", at: index), !starts(with: "?<=", at: index),
            !starts(with: "?<!", at: index)
        {
            index += text[index + 1] == "P" ? 3 : 2
            return try captured(try groupName())
        }
        index += 1
        return try flagged()
    }

    private mutating func groupName() throws(Pattern.Failure) -> String {
        var name = ""
        while let character = next, character != ">" {
            name.unicodeScalars.append(character)
            index += 1
        }
        guard next == ">", !name.isEmpty, name.unicodeScalars.allSatisfy(CharacterSet.word.contains) else {
            throw .invalid("the pattern has a group without a proper name")
        }
        index += 1
        if groupNames.contains(name) { throw .invalid("the pattern has two groups named '\(name)'") }
        return name
    }

    private mutating func captured(_ name: String?) throws(Pattern.Failure) -> PatternTree {
        groupNames.append(name)
        let number = groupNames.count
        return .group(try closed(), index: number)
    }

    private mutating func closed() throws(Pattern.Failure) -> PatternTree {
        let inner = try alternatives()
        guard next == ")" else { throw .invalid("the pattern lacks a ')'") }
        index += 1
        return inner
    }

    /// `(?i)`, `(?s-m:…)`, `(?:…)`.
    private mutating func flagged() throws(Pattern.Failure) -> PatternTree? {
        let outer = flags
        var isOn = true
        var hasFlag = false
        while let character = next {
            index += 1
            switch character {
            case "i": flags.ignoresCase = isOn
            case "m": flags.isMultiline = isOn
            case "s": flags.dotMatchesNewline = isOn
            case "U": flags.isUngreedy = isOn
            case "-" where isOn:
                isOn = false
                hasFlag = false
                continue
            case ":" where isOn || hasFlag:
                defer { flags = outer }
                return try closed()
            case ")" where isOn || hasFlag: return nil
            default: throw .invalid("the pattern has '(?\(String(character))', which Terraform's patterns do not know")
            }
            hasFlag = true
        }
        throw .invalid("the pattern lacks a ')'")
    }
}

extension PatternParser {
    private mutating func escape() throws(Pattern.Failure) -> PatternTree {
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

    private func folded(_ set: CharacterSet) throws(Pattern.Failure) -> CharacterSet {
        guard let folded = set.folded else { throw .unsupported }
        return folded
    }

    /// `\d`, `\W`, `\pL`, `\p{Lu}`; nil where the escape is no class.
    private mutating func characterClass() throws(Pattern.Failure) -> CharacterSet? {
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
    private mutating func escapedCharacter() throws(Pattern.Failure) -> Unicode.Scalar {
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

    private mutating func bracketClass() throws(Pattern.Failure) -> CharacterSet {
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

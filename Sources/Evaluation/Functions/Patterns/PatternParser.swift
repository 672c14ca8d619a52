/// Reads a regular expression in the syntax of Go's package `regexp/syntax`.
struct PatternParser {
    let text: [Unicode.Scalar]
    var index = 0
    private var depth = 0
    var flags = Flags()
    /// The names of the groups so far.
    private(set) var groupNames: [String?] = []

    struct Flags {
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

    var next: Unicode.Scalar? { index < text.count ? text[index] : nil }

    func starts(with word: String, at place: Int) -> Bool {
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

    func literal(_ character: Unicode.Scalar) throws(Pattern.Failure) -> CharacterSet {
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

/// Escapes, and sets of characters in brackets.
extension PatternParser {
    /// What stands after a backslash outside brackets.
    mutating func escape() throws(PatternError) -> PatternSyntax {
        guard let scalar = next else { throw PatternError("trailing backslash at end of expression") }
        switch scalar {
        case "A": return advanced(.assertion(.start))
        case "z": return advanced(.assertion(.end))
        case "b": return advanced(.assertion(.wordBoundary))
        case "B": return advanced(.assertion(.noWordBoundary))
        default: break
        }
        var set = ScalarSet()
        set.ignoresCase = ignoresCase
        if try !namedClass(into: &set) {
            let value = try escapedCharacter()
            if ignoresCase, value >= 0x80 { foldsBeyondASCII = true }
            set.insert(value...value)
        }
        return .set(set)
    }

    private mutating func advanced(_ syntax: PatternSyntax) -> PatternSyntax {
        position += 1
        return syntax
    }

    /// A set in brackets, after the opening one.
    mutating func bracket() throws(PatternError) -> ScalarSet {
        var set = ScalarSet()
        set.ignoresCase = ignoresCase
        if take("^") { set.isNegated = true }
        var isFirst = true
        while isFirst || next != "]" {
            isFirst = false
            guard let scalar = next else { throw PatternError("missing closing ]") }
            if scalar == "[", try posixClass(into: &set) { continue }
            if scalar == "\\" {
                position += 1
                if try namedClass(into: &set) { continue }
                position -= 1
            }
            let low = try bracketCharacter()
            var high = low
            if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                position += 1
                high = try bracketCharacter()
                if high < low { throw PatternError("invalid character class range") }
            }
            if ignoresCase, high >= 0x80 { foldsBeyondASCII = true }
            set.insert(low...high)
        }
        position += 1
        return set
    }

    private mutating func bracketCharacter() throws(PatternError) -> UInt32 {
        guard let scalar = next else { throw PatternError("missing closing ]") }
        position += 1
        return scalar == "\\" ? try escapedCharacter() : scalar.value
    }

    /// `[:alpha:]`, `[:^alpha:]`; false where the bracket is a character like any other.
    private mutating func posixClass(into set: inout ScalarSet) throws(PatternError) -> Bool {
        guard position + 1 < scalars.count, scalars[position + 1] == ":" else { return false }
        var end = position + 2
        while end < scalars.count, scalars[end] != ":" { end += 1 }
        guard end + 1 < scalars.count, scalars[end + 1] == "]" else { return false }
        var name = String(String.UnicodeScalarView(scalars[(position + 2)..<end]))
        let isNegated = name.first == "^"
        if isNegated { name.removeFirst() }
        guard let ranges = posixClasses[name] else {
            throw PatternError("invalid character class range: [:\(name):]")
        }
        position = end + 2
        insert(ranges, isNegated: isNegated, into: &set)
        return true
    }

    /// `\d`, `\S`, `\pL`, `\p{^Lu}` after the backslash; false where something else stands there.
    private mutating func namedClass(into set: inout ScalarSet) throws(PatternError) -> Bool {
        guard let scalar = next else { return false }
        switch scalar {
        case "d", "D": insert(digits, isNegated: scalar == "D", into: &set)
        case "s", "S": insert(spaces, isNegated: scalar == "S", into: &set)
        case "w", "W": insert(words, isNegated: scalar == "W", into: &set)
        case "p", "P":
            position += 1
            try unicodeClass(isNegated: scalar == "P", into: &set)
            return true
        default: return false
        }
        position += 1
        return true
    }

    private mutating func unicodeClass(isNegated: Bool, into set: inout ScalarSet)
        throws(PatternError)
    {
        var name = ""
        guard let first = next else { throw PatternError("invalid character class range") }
        position += 1
        if first == "{" {
            while let scalar = next, scalar != "}" {
                name.unicodeScalars.append(scalar)
                position += 1
            }
            guard take("}") else { throw PatternError("invalid character class range") }
        } else {
            name.unicodeScalars.append(first)
        }
        var isNegated = isNegated
        if name.first == "^" {
            name.removeFirst()
            isNegated.toggle()
        }
        if ignoresCase { foldsBeyondASCII = true }
        if let category = UnicodeClass(category: name) {
            set.insert(category, isNegated: isNegated)
        } else if UnicodeClass.scripts.contains(name) {
            isUndecided = true
        } else {
            throw PatternError("invalid character class range: \\p{\(name)}")
        }
    }

    private mutating func insert(_ ranges: [ClosedRange<UInt32>], isNegated: Bool, into set: inout ScalarSet) {
        if isNegated {
            if ignoresCase { foldsBeyondASCII = true }
            set.insertComplement(of: ranges)
        } else {
            for range in ranges { set.insert(range) }
        }
    }

    /// The character that an escape stands for, after the backslash.
    private mutating func escapedCharacter() throws(PatternError) -> UInt32 {
        guard let scalar = next else { throw PatternError("trailing backslash at end of expression") }
        position += 1
        switch scalar {
        case "a": return 7
        case "f": return 12
        case "t": return 9
        case "n": return 10
        case "r": return 13
        case "v": return 11
        case "x": return try hexadecimal()
        case "0"..."7":
            // One digit other than 0 would refer to a group, which Go lacks.
            if scalar != "0", next?.value(inBase: 8) == nil { break }
            var value = scalar.value - 0x30
            var count = 1
            while count < 3, let digit = next?.value(inBase: 8) {
                value = value * 8 + digit
                position += 1
                count += 1
            }
            return value
        default:
            if scalar.isASCII, !scalar.isASCIIAlphanumeric { return scalar.value }
        }
        throw PatternError("invalid escape sequence: \\\(scalar)")
    }

    /// `7F` or `{10FFFF}` after `\x`.
    private mutating func hexadecimal() throws(PatternError) -> UInt32 {
        let isBraced = take("{")
        var value: UInt32 = 0
        var count = 0
        while isBraced || count < 2, let digit = next?.value(inBase: 16), value <= 0x10FFFF {
            value = value * 16 + digit
            position += 1
            count += 1
        }
        guard isBraced ? count > 0 && take("}") : count == 2, value <= 0x10FFFF else {
            throw PatternError("invalid escape sequence: \\x")
        }
        return value
    }
}

private let digits: [ClosedRange<UInt32>] = [0x30...0x39]
private let spaces: [ClosedRange<UInt32>] = [0x09...0x0A, 0x0C...0x0D, 0x20...0x20]
private let words: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]

/// The classes of POSIX, in ASCII alone; ranges in order.
private let posixClasses: [String: [ClosedRange<UInt32>]] = [
    "alnum": [0x30...0x39, 0x41...0x5A, 0x61...0x7A], "alpha": [0x41...0x5A, 0x61...0x7A],
    "ascii": [0...0x7F],
    "blank": [0x09...0x09, 0x20...0x20], "cntrl": [0...0x1F, 0x7F...0x7F], "digit": digits,
    "graph": [0x21...0x7E],
    "lower": [0x61...0x7A], "print": [0x20...0x7E],
    "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E],
    "space": [0x09...0x0D, 0x20...0x20], "upper": [0x41...0x5A], "word": words,
    "xdigit": [0x30...0x39, 0x41...0x46, 0x61...0x66],
]

extension Constraints {
    /// Reads the line of constraints at an offset of the embedded text; 0 means none.
    init(_ text: EmbeddedText, at offset: Int) {
        self.init()
        guard offset != 0 else { return }
        let end = text.endOfLine(from: offset)
        var start = offset
        while start < end {
            let next = text.end(of: UInt8(ascii: "\t"), from: start, to: end)
            read(text[start], EmbeddedField(text: text, start: start + 1, end: next))
            start = next + 1
        }
    }

    /// Takes in one field; the letters are those of `embed_schema.py`.
    private mutating func read(_ letter: UInt8, _ value: EmbeddedField) {
        switch letter {
        case UInt8(ascii: "e"): editWords { $0.values = value.referred.list }
        case UInt8(ascii: "E"): editWords { $0.sdkType = value.raw }
        case UInt8(ascii: "i"): editWords { $0.ignoresCase = true }
        case UInt8(ascii: "l"): length = value.bounds()
        case UInt8(ascii: "L"): lengthInCharacters = value.bounds()
        case UInt8(ascii: "r"): integerRange = value.bounds()
        case UInt8(ascii: "R"): numberRange = value.bounds()
        case UInt8(ascii: "A"): numberAbove = Double(value.raw)
        case UInt8(ascii: "I"): integers = value.list.compactMap { Int($0) }
        case UInt8(ascii: "D"): divisor = Int(value.raw)
        case UInt8(ascii: "N"): refusedWords = value.list
        case UInt8(ascii: "x"): patterns.append(value.pattern)
        case UInt8(ascii: "f"): formats = value.list.compactMap { ValueFormat(rawValue: $0) }
        case UInt8(ascii: "u"): urlSchemes = value.list
        case UInt8(ascii: "p"): prefix = value.text
        case UInt8(ascii: "P"): prefixLengths = value.bounds()
        case UInt8(ascii: "X"): refusedCharacters = value.text
        case UInt8(ascii: "y"):
            alternatives = value.parts(separatedBy: UInt8(ascii: ";")).map { group in
                group.parts(separatedBy: UInt8(ascii: ",")).map(\.constraints)
            }
        default: readRelation(letter, value)
        }
    }

    /// Takes in a field about elements, other paths or changes.
    private mutating func readRelation(_ letter: UInt8, _ value: EmbeddedField) {
        switch letter {
        case UInt8(ascii: "t"): element = [value.constraints]
        case UInt8(ascii: "k"): mapKeys = [value.constraints]
        case UInt8(ascii: "M"):
            for member in value.parts(separatedBy: UInt8(ascii: ",")) {
                let parts = member.parts(separatedBy: UInt8(ascii: "="))
                if parts.count == 2 { members[parts[0].raw] = parts[1].constraints }
            }
        case UInt8(ascii: "b"): minimumCount = Int(value.raw)
        case UInt8(ascii: "B"): maximumCount = Int(value.raw)
        case UInt8(ascii: "U"): elementsDiffer = true
        case UInt8(ascii: "c"): conflictsWith = value.list
        case UInt8(ascii: "w"): requiredWith = value.list
        case UInt8(ascii: "o"): exactlyOneOf = value.list
        case UInt8(ascii: "a"): atLeastOneOf = value.list
        case UInt8(ascii: "n"): forceNew = true
        case UInt8(ascii: "m"): forceNewConditional = Condition(rawValue: value.raw)
        case UInt8(ascii: "d"): defaultValue = value.defaultValue
        case UInt8(ascii: "z"): diffSuppressed = true
        case UInt8(ascii: "s"): sensitiveLater = true
        case UInt8(ascii: "W"): writeOnlyLater = true
        case UInt8(ascii: "q"): deprecatedLater = true
        default: break
        }
    }

    private mutating func editWords(_ edit: (inout Words) -> Void) {
        var edited = words ?? Words(values: [], sdkType: nil, ignoresCase: false)
        edit(&edited)
        words = edited
    }
}

extension Constraints {
    /// Reads the line of constraints at an offset of the embedded text; 0 means none.
    init(_ text: EmbeddedText, at offset: Int) {
        self.init()
        guard offset != 0 else { return }
        let line = text.string(at: offset, count: text.endOfLine(from: offset) - offset)
        for field in line.utf8.split(separator: UInt8(ascii: "\t")) {
            guard let letter = field.first else { continue }
            read(letter, Substring(field.dropFirst()), in: text)
        }
    }

    /// Takes in one field; the letters are those of `embed_schema.py`.
    private mutating func read(_ letter: UInt8, _ value: Substring, in text: EmbeddedText) {
        switch letter {
        case UInt8(ascii: "e"): editWords { $0.values = Self.words(text, value) }
        case UInt8(ascii: "E"): editWords { $0.sdkType = String(value) }
        case UInt8(ascii: "i"): editWords { $0.ignoresCase = true }
        case UInt8(ascii: "l"): length = Self.bounds(value)
        case UInt8(ascii: "L"): lengthInCharacters = Self.bounds(value)
        case UInt8(ascii: "r"): integerRange = Self.bounds(value)
        case UInt8(ascii: "R"): numberRange = Self.bounds(value)
        case UInt8(ascii: "A"): numberAbove = Double(value)
        case UInt8(ascii: "I"): integers = Self.list(value).compactMap { Int($0) }
        case UInt8(ascii: "D"): divisor = Int(value)
        case UInt8(ascii: "N"): refusedWords = Self.list(value)
        case UInt8(ascii: "x"): patterns.append(Self.pattern(value))
        case UInt8(ascii: "f"): formats = Self.list(value).compactMap { ValueFormat(rawValue: $0) }
        case UInt8(ascii: "u"): urlSchemes = Self.list(value)
        case UInt8(ascii: "p"): prefix = Self.unescaped(value)
        case UInt8(ascii: "P"): prefixLengths = Self.bounds(value)
        case UInt8(ascii: "X"): refusedCharacters = Self.unescaped(value)
        case UInt8(ascii: "y"):
            alternatives = value.split(separator: ";").map { group in
                group.split(separator: ",").map { Constraints(text, at: Self.offset($0)) }
            }
        default: readRelation(letter, value, in: text)
        }
    }

    /// Takes in a field about elements, other paths or changes.
    private mutating func readRelation(_ letter: UInt8, _ value: Substring, in text: EmbeddedText) {
        switch letter {
        case UInt8(ascii: "t"): element = [Constraints(text, at: Self.offset(value))]
        case UInt8(ascii: "k"): mapKeys = [Constraints(text, at: Self.offset(value))]
        case UInt8(ascii: "M"):
            for member in value.split(separator: ",") {
                let parts = member.split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { continue }
                members[String(parts[0])] = Constraints(text, at: Self.offset(parts[1]))
            }
        case UInt8(ascii: "b"): minimumCount = Int(value)
        case UInt8(ascii: "B"): maximumCount = Int(value)
        case UInt8(ascii: "U"): elementsDiffer = true
        case UInt8(ascii: "c"): conflictsWith = Self.list(value)
        case UInt8(ascii: "w"): requiredWith = Self.list(value)
        case UInt8(ascii: "o"): exactlyOneOf = Self.list(value)
        case UInt8(ascii: "a"): atLeastOneOf = Self.list(value)
        case UInt8(ascii: "n"): forceNew = true
        case UInt8(ascii: "m"): forceNewConditional = Condition(rawValue: String(value))
        case UInt8(ascii: "d"): defaultValue = Self.defaultValue(value)
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

/// The forms of values within a line.
extension Constraints {
    private static func offset(_ digits: Substring) -> Int {
        digits.utf8.reduce(0) { $0 << 6 | Int($1 &- 48) }
    }

    private static func words(_ text: EmbeddedText, _ reference: Substring) -> [String] {
        let start = offset(reference)
        return list(Substring(text.string(at: start, count: text.endOfLine(from: start) - start)))
    }

    private static func list(_ value: Substring) -> [String] {
        value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
            unescaped(Substring($0))
        }
    }

    private static func bounds<Value: LosslessStringConvertible>(_ value: Substring) -> Bounds<Value> {
        let parts = value.split(separator: ",", omittingEmptySubsequences: false)
        return Bounds(
            minimum: parts.first.flatMap { Value(String($0)) },
            maximum: parts.last.flatMap { Value(String($0)) })
    }

    private static func pattern(_ value: Substring) -> Pattern {
        Pattern(
            expression: unescaped(value.dropFirst(2)),
            isNegative: value.first == "-",
            isGoOnly: value.dropFirst().first == "g")
    }

    private static func defaultValue(_ value: Substring) -> DefaultValue? {
        let rest = value.dropFirst()
        return switch value.first {
        case "s": .string(unescaped(rest))
        case "n": .number(String(rest))
        case "b": .bool(rest == "1")
        default: nil
        }
    }

    /// Puts back the characters that are written as `%` and two hexadecimal digits.
    private static func unescaped(_ value: Substring) -> String {
        guard value.utf8.contains(UInt8(ascii: "%")) else { return String(value) }
        var bytes: [UInt8] = []
        var rest = value.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(Substring(rest.prefix(2))), radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

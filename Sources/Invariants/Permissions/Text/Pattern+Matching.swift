extension Pattern {
    /// Whether a text matches; the text's own `*` and `?` are letters like others.
    ///
    /// Undecided where it depends on an unknown part of either.
    func matches(_ text: Pattern) -> Truth {
        let text = foldsCase ? text.folded : text
        if matchesForCertain(text.elements) { return .yes }
        guard hasUnknown || text.hasUnknown || hasWord || text.hasWord else { return .no }
        if differsAtEnd(from: text) { return .no }
        return mayMeet(text.elements) ? .undecided : .no
    }

    /// Whether the last letters differ, as those of most pairs do; then there is no need to look at the rest.
    private func differsAtEnd(from text: Pattern) -> Bool {
        for (one, other) in zip(elements.reversed(), text.elements.reversed()) {
            guard case .letter(let first) = one, case .letter(let second) = other else { return false }
            if first != second { return true }
        }
        return false
    }

    /// Goes through both once, and back to the last `*` where that took too little. An unknown part equals itself.
    private func matchesForCertain(_ text: [Element]) -> Bool {
        var place = 0
        var star: (pattern: Int, text: Int)?
        var position = 0
        while position < text.count {
            if place < elements.count {
                if case .any = elements[place] {
                    star = (place, position)
                    place += 1
                    continue
                }
                if elements[place].matchesOne(text[position]) {
                    place += 1
                    position += 1
                    continue
                }
            }
            guard let last = star, elements[last.pattern].absorbs(text[last.text]) else { return false }
            star = (last.pattern, last.text + 1)
            place = last.pattern + 1
            position = last.text + 1
        }
        while place < elements.count, case .any = elements[place] { place += 1 }
        return place == elements.count
    }
}

extension Pattern {
    /// Whether a pattern's text differs from this text before its first wildcard.
    ///
    /// Most patterns of a document do; then there is no need to read the rest.
    func differsAtStart(of pattern: SymbolicText) -> Bool {
        guard let first = elements.first else { return false }
        switch pattern.parts.first {
        case .symbol(let name)?:
            switch first {
            case .letter(let letter): return Word(ofSymbol: name).map { !$0.takes(letter) } ?? true
            case .symbol(let other): return name != other
            default: return false
            }
        case .text(var text)?:
            return text.withUTF8 { bytes in
                var index = 0
                while index < bytes.count, index < elements.count {
                    var byte = bytes[index]
                    // A wildcard, the begin of a variable, or a letter of more than one byte.
                    if byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "$")
                        || byte >= 0x80
                    {
                        return false
                    }
                    if foldsCase, byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { byte |= 0x20 }
                    switch elements[index] {
                    case .letter(let letter): if letter != UInt32(byte) { return true }
                    case .symbol(let name): return Word(ofSymbol: name) == nil
                    default: return false
                    }
                    index += 1
                }
                return false
            }
        case .unknown?, nil: return false
        }
    }
}

extension Pattern.Element {
    private static let colon = UInt32(UInt8(ascii: ":"))

    /// Whether it takes exactly this part of a text.
    fileprivate func matchesOne(_ other: Pattern.Element) -> Bool {
        switch self {
        case .letter, .symbol: self == other
        // What has no name is not known to be the same.
        case .unknown(let name): self == other && !name.isEmpty
        case .any: false
        case .one(let acrossColons):
            switch other {
            case .letter(let letter): acrossColons || letter != Self.colon
            case .symbol(let name): Word(ofSymbol: name) == .character
            default: false
            }
        }
    }

    /// Whether it can take this part of a text and go on.
    fileprivate func absorbs(_ other: Pattern.Element) -> Bool {
        switch self {
        case .any(acrossColons: true), .unknown: true
        case .any(acrossColons: false): other != .letter(Self.colon) && !other.isUnknown
        case .letter, .symbol, .one: false
        }
    }

    private var isUnknown: Bool { if case .unknown = self { true } else { false } }
}

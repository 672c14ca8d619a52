extension Pattern {
    /// Whether a text matches; the text's own `*` and `?` are letters like others.
    ///
    /// Undecided where it depends on an unknown part of either.
    func matches(_ text: Pattern) -> Truth {
        let text = foldsCase ? text.folded : text
        if matchesForCertain(text.elements) { return .yes }
        guard hasUnknown || text.hasUnknown else { return .no }
        return mayMatch(text.elements) ? .undecided : .no
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

    /// Whether both can be the same text when unknown parts are whatever suits, by the pairs of places that are reached.
    private func mayMatch(_ text: [Element]) -> Bool {
        // Longer than any policy that AWS takes: not worth the square of it.
        guard elements.count * text.count < 1 << 22 else { return true }
        var row = [Bool](repeating: false, count: text.count + 1)
        row[0] = true
        for position in 0..<text.count where text[position].isOptional { row[position + 1] = row[position] }
        for element in elements {
            var next = [Bool](repeating: false, count: text.count + 1)
            if element.isOptional { next[0] = row[0] }
            for position in 0..<text.count {
                let other = text[position]
                var reached = false
                // Either side may stand still on what takes any number of letters.
                if element.isOptional { reached = row[position + 1] || next[position] && element.absorbs(other) }
                if !reached, other.isOptional { reached = next[position] || row[position + 1] }
                if !reached, row[position] {
                    reached = element.matchesOne(other) || element.isOptional && other.isOptional
                }
                next[position + 1] = reached
            }
            row = next
        }
        return row[text.count]
    }
}

extension Pattern.Element {
    private static let colon = UInt32(UInt8(ascii: ":"))

    /// Whether it takes exactly this part of a text.
    fileprivate func matchesOne(_ other: Pattern.Element) -> Bool {
        switch self {
        case .letter, .symbol: self == other
        case .unknown: self == other
        case .any: false
        case .one(let acrossColons):
            if case .letter(let letter) = other { acrossColons || letter != Self.colon } else { false }
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

    fileprivate var isUnknown: Bool { if case .unknown = self { true } else { false } }

    /// Whether it can be no letter at all, or many.
    fileprivate var isOptional: Bool {
        switch self {
        case .any, .unknown: true
        case .letter, .symbol, .one: false
        }
    }
}

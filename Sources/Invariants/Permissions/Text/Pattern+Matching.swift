extension Pattern {
    /// Whether a text matches; the text's own `*` and `?` are letters like others.
    ///
    /// Undecided where it depends on an unknown part of either.
    func matches(_ text: Pattern) -> Truth {
        let text = foldsCase ? text.folded : text
        if matchesForCertain(text.elements) { return .yes }
        guard hasUnknown || text.hasUnknown else { return .no }
        return mayMeet(text.elements) ? .undecided : .no
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

    private var isUnknown: Bool { if case .unknown = self { true } else { false } }
}

extension Pattern {
    /// Whether every text of another pattern is one of this.
    ///
    /// False is also said of some odd pairs of which it is true, such as `?*` and `*?`.
    func covers(_ other: Pattern) -> Bool {
        var place = 0
        var star: (pattern: Int, text: Int)?
        var position = 0
        while position < other.elements.count {
            if place < elements.count {
                if case .any = elements[place] {
                    star = (place, position)
                    place += 1
                    continue
                }
                if elements[place].coversOne(other.elements[position]) {
                    place += 1
                    position += 1
                    continue
                }
            }
            guard let last = star else { return false }
            star = (last.pattern, last.text + 1)
            place = last.pattern + 1
            position = last.text + 1
        }
        while place < elements.count, case .any = elements[place] { place += 1 }
        return place == elements.count
    }

    /// Whether a text may be one of both patterns.
    func overlaps(_ other: Pattern) -> Bool {
        for (first, second) in zip(elements, other.elements) {
            switch (first, second) {
            case (.letter, .letter), (.symbol, .symbol), (.letter, .symbol), (.symbol, .letter):
                if first != second { return false }
                continue
            default: break
            }
            return mayMeet(other.elements)
        }
        return elements.count == other.elements.count || mayMeet(other.elements)
    }

    /// Whether both may be the same text, by the pairs of places that are reached; an unknown part is whatever suits.
    func mayMeet(_ other: [Element]) -> Bool {
        // Longer than any policy that AWS takes: not worth the square of it.
        guard elements.count * other.count < 1 << 22 else { return true }
        var row = [Bool](repeating: false, count: other.count + 1)
        row[0] = true
        for position in other.indices where other[position].isMany { row[position + 1] = row[position] }
        for element in elements {
            var next = [Bool](repeating: false, count: other.count + 1)
            next[0] = element.isMany && row[0]
            for position in other.indices {
                let isMany = element.isMany || other[position].isMany
                next[position + 1] =
                    isMany
                    ? row[position] || row[position + 1] || next[position]
                    : row[position] && element.meetsOne(other[position])
            }
            row = next
        }
        return row[other.count]
    }
}

extension Pattern.Element {
    fileprivate var isMany: Bool {
        switch self {
        case .any, .unknown: true
        case .letter, .symbol, .one: false
        }
    }

    /// Whether one letter of this takes whatever the other may be.
    fileprivate func coversOne(_ other: Pattern.Element) -> Bool {
        switch (self, other) {
        case (.one, .letter), (.one, .one): true
        case (.unknown(let name), _): self == other && !name.isEmpty
        default: self == other
        }
    }

    fileprivate func meetsOne(_ other: Pattern.Element) -> Bool {
        switch (self, other) {
        case (.one, .letter), (.letter, .one), (.one, .one): true
        default: self == other
        }
    }
}

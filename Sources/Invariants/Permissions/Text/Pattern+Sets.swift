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
        // Most pairs differ in their first letters.
        var index = 0
        while index < elements.count, index < other.elements.count {
            let (first, second) = (elements[index], other.elements[index])
            guard first.isItself, second.isItself else { break }
            if first != second { return false }
            index += 1
        }
        return mayMeet(other.elements, after: index)
    }

    /// Whether both may be the same text, by the pairs of places that are reached; an unknown part is whatever suits.
    ///
    /// - Parameter start: How many letters are known to be the same.
    func mayMeet(_ other: [Element], after start: Int = 0) -> Bool {
        let elements = self.elements[start...]
        let other = Array(other[start...])
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

    /// Whether it stands for itself alone.
    fileprivate var isItself: Bool {
        switch self {
        case .letter, .symbol: true
        case .any, .one, .unknown: false
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

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
        let elements = elements[start...].flatMap(Place.places)
        let other = other[start...].flatMap(Place.places)
        // Longer than any policy that AWS takes: not worth the square of it.
        guard elements.count * other.count < 1 << 22 else { return true }
        var row = [Bool](repeating: false, count: other.count + 1)
        row[0] = true
        for position in other.indices where other[position].isMany { row[position + 1] = row[position] }
        for element in elements {
            var next = [Bool](repeating: false, count: other.count + 1)
            next[0] = element.isMany && row[0]
            for position in other.indices {
                let letter = other[position]
                var isReached = element.isMany && row[position + 1] || letter.isMany && next[position]
                if !isReached, element.meets(letter) {
                    isReached =
                        row[position] || element.isMany && next[position] || letter.isMany && row[position + 1]
                }
                next[position + 1] = isReached
            }
            row = next
        }
        return row[other.count]
    }

    /// An element as it may meet others: symbols that may be letters are those.
    private struct Place {
        let element: Element
        let word: Word?
        let isMany: Bool

        static func places(_ element: Element) -> [Place] {
            guard case .symbol(let name) = element, let word = Word(ofSymbol: name) else {
                return [Place(element: element, word: nil, isMany: element.isMany)]
            }
            let one = Place(element: element, word: word == .account ? .digit : word, isMany: false)
            if word == .account { return Array(repeating: one, count: 12) }
            // At least one letter.
            return word.isMany ? [one, Place(element: element, word: word, isMany: true)] : [one]
        }

        /// Whether one letter may be of both.
        func meets(_ other: Place) -> Bool {
            switch (element, other.element) {
            case (.any, _), (_, .any), (.unknown, _), (_, .unknown): return true
            default: break
            }
            switch (word, other.word) {
            case (nil, nil): return element.meetsOne(other.element)
            case (let word?, nil): return Self.meets(word, other.element)
            case (nil, let word?): return Self.meets(word, element)
            // Names are of one resource alone; everything else may come out alike.
            case (let word?, let otherWord?):
                return element == other.element || word != .name && otherWord != .name && word == otherWord
            }
        }

        private static func meets(_ word: Word, _ element: Element) -> Bool {
            switch element {
            case .letter(let letter): word.takes(letter)
            case .one: true
            default: false
            }
        }
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
        case .letter: true
        case .symbol(let name): Word(ofSymbol: name) == nil
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

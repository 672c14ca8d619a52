/// The ways in which one text can match and miss several patterns at once, each with the shortest text that does.
///
/// All patterns are walked through at the same time, letter by letter (the product of their automata). Letters that no
/// pattern names are all alike, so one of them stands for the others; hence nothing is left out, and nothing is guessed.
enum PatternCells {
    struct Cell: Hashable {
        /// For each pattern whether the text matches.
        let matches: [Bool]
        /// Such a text.
        let example: SymbolicText
    }

    /// The cells, shortest examples first; nil where there would be too much to look at.
    ///
    /// - Parameters:
    ///   - patterns: The patterns, without unknown parts.
    ///   - limit: How many places in all patterns together are looked at.
    static func cells(of patterns: [Pattern], limit: Int = 4_096) -> [Cell]? {
        if patterns.allSatisfy({ !$0.hasWildcard && !$0.foldsCase }) { return literalCells(of: patterns) }
        let others = otherLetters(patterns)
        var seen: Set<[[Int]]> = []
        var queue: [Step] = [Step(places: patterns.map { $0.closure(of: [0]) }, letter: nil, parent: -1)]
        seen.insert(queue[0].places)
        var found: Set<[Bool]> = []
        var cells: [Cell] = []
        var next = 0
        while next < queue.count {
            let step = queue[next]
            let matches = zip(patterns, step.places).map { $0.elements.count == $1.last }
            if found.insert(matches).inserted {
                cells.append(Cell(matches: matches, example: text(to: next, in: queue)))
            }
            for letter in letters(at: step.places, of: patterns, others: others) {
                let places = zip(patterns, step.places).map { $0.places(after: letter, from: $1) }
                guard seen.insert(places).inserted else { continue }
                guard queue.count < limit else { return nil }
                queue.append(Step(places: places, letter: letter, parent: next))
            }
            next += 1
        }
        return cells
    }

    private struct Step {
        /// For each pattern the elements that may come next, in order; the count of elements is the end.
        let places: [[Int]]
        let letter: Pattern.Element?
        let parent: Int
    }

    /// Without wildcards each text is a cell, and all others are one.
    private static func literalCells(of patterns: [Pattern]) -> [Cell] {
        var texts: [Pattern] = []
        for pattern in patterns where !texts.contains(pattern) { texts.append(pattern) }
        var cells: [Cell] = []
        for text in texts {
            let matches = patterns.map { $0.matches(text) == .yes }
            if !cells.contains(where: { $0.matches == matches }) {
                cells.append(Cell(matches: matches, example: SymbolicText(letters: text.elements)))
            }
        }
        var other = "other"
        while texts.contains(where: { $0.matches(Pattern(SymbolicText(other))) == .yes }) { other += "-" }
        cells.append(Cell(matches: patterns.map { _ in false }, example: SymbolicText(other)))
        return cells
    }

    /// The letters that may make a difference here, and one that stands for all others.
    private static func letters(
        at places: [[Int]], of patterns: [Pattern], others: [Pattern.Element]
    ) -> [Pattern.Element] {
        var letters: [Pattern.Element] = []
        func add(_ element: Pattern.Element) {
            if !letters.contains(element) { letters.append(element) }
        }
        for (pattern, places) in zip(patterns, places) {
            for place in places where place < pattern.elements.count {
                switch pattern.elements[place] {
                case .letter(let value):
                    add(.letter(value))
                    if pattern.foldsCase { add(.letter(Pattern.upper(value))) }
                case .symbol: add(pattern.elements[place])
                case .any(acrossColons: false), .one(acrossColons: false): add(.letter(UInt32(UInt8(ascii: ":"))))
                case .any, .one, .unknown: break
                }
            }
        }
        // A pattern that takes one case must be told from one that takes both.
        for case .letter(let value) in letters where patterns.contains(where: \.foldsCase) {
            add(.letter(Pattern.upper(value)))
            add(.letter(Pattern.lower(value)))
        }
        return letters + others
    }

    /// A letter that no pattern names, shown where an example needs some letter.
    private static func otherLetters(_ patterns: [Pattern]) -> [Pattern.Element] {
        var used: Set<UInt32> = []
        for pattern in patterns {
            for case .letter(let value) in pattern.elements {
                used.insert(Pattern.lower(value))
                used.insert(Pattern.upper(value))
            }
        }
        let letter = usual.first { !used.contains($0) } ?? (0x4E00...0x9FFF).first { !used.contains($0) }
        return letter.map { [.letter($0)] } ?? []
    }

    private static let usual = "xyzabcdefghijklmnopqrstuvw0123456789_".unicodeScalars.map(\.value)

    private static func text(to index: Int, in queue: [Step]) -> SymbolicText {
        var letters: [Pattern.Element] = []
        var place = index
        while place >= 0 {
            if let letter = queue[place].letter { letters.append(letter) }
            place = queue[place].parent
        }
        return SymbolicText(letters: letters.reversed())
    }
}

extension Pattern {
    /// Places with those that a `*` lets in without a letter.
    fileprivate func closure(of places: [Int]) -> [Int] {
        var all: [Int] = []
        for start in places {
            var place = start
            while all.last.map({ $0 < place }) ?? true {
                all.append(place)
                guard place < elements.count, case .any = elements[place] else { break }
                place += 1
            }
        }
        return all
    }

    /// Where a letter leads.
    fileprivate func places(after letter: Element, from places: [Int]) -> [Int] {
        var next: [Int] = []
        func add(_ place: Int) {
            if next.last.map({ $0 < place }) ?? true { next.append(place) }
        }
        for place in places where place < elements.count {
            switch elements[place] {
            case .any(let acrossColons):
                if acrossColons || letter != .letter(UInt32(UInt8(ascii: ":"))) { add(place) }
            case .one(let acrossColons):
                if case .letter(let value) = letter, acrossColons || value != UInt32(UInt8(ascii: ":")) {
                    add(place + 1)
                }
            case .letter(let value):
                if case .letter(let other) = letter, value == (foldsCase ? Self.lower(other) : other) { add(place + 1) }
            case .symbol: if letter == elements[place] { add(place + 1) }
            case .unknown: break
            }
        }
        return closure(of: next)
    }

    fileprivate static func lower(_ value: UInt32) -> UInt32 {
        value < 0x80
            ? ((0x41...0x5A).contains(value) ? value + 0x20 : value) : mapped(value) { $0.properties.lowercaseMapping }
    }

    fileprivate static func upper(_ value: UInt32) -> UInt32 {
        value < 0x80
            ? ((0x61...0x7A).contains(value) ? value - 0x20 : value) : mapped(value) { $0.properties.uppercaseMapping }
    }

    private static func mapped(_ value: UInt32, _ mapping: (Unicode.Scalar) -> String) -> UInt32 {
        guard let scalar = Unicode.Scalar(value) else { return value }
        let text = mapping(scalar).unicodeScalars
        return text.count == 1 ? text.first?.value ?? value : value
    }
}

extension SymbolicText {
    /// The text of letters and symbols.
    fileprivate init(letters elements: [Pattern.Element]) {
        self.init([Part]())
        var letters = ""
        for element in elements {
            switch element {
            case .letter(let value): if let scalar = Unicode.Scalar(value) { letters.unicodeScalars.append(scalar) }
            case .symbol(let name):
                append(.text(letters))
                append(.symbol(name))
                letters = ""
            case .any, .one, .unknown: break
            }
        }
        append(.text(letters))
    }
}

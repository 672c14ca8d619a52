/// Searches texts for a regular expression in time that grows with the text alone, as Go's RE2 does.
///
/// The automaton's states are made when they are first reached and kept, so that most characters cost one look into a
/// table.
package final class PatternMatcher {
    let program: PatternProgram
    /// Whether nothing can be said about matches: the expression names a class that is not known here, or is too large.
    package let isUndecided: Bool

    /// What the automaton knows between two characters.
    struct State: Equatable {
        /// The instructions that it may go on with.
        let places: [Int32]
        let before: Neighbour
    }

    /// What stands beside a place in the text, as far as any condition asks.
    enum Neighbour: UInt8 {
        /// The start or end of the text.
        case edge
        case word, newline, other
        /// A character that is not known.
        case inner
        /// A character that is not known, or the edge.
        case unknown
    }

    /// What cannot be known may be.
    private let closure: PatternClosure
    private var states: [State] = []
    private var indexes: [Int: Int] = [:]
    /// For each state a row: what follows each character of ASCII, then what follows each ``Column``.
    private var table: UnsafeMutablePointer<Int32>
    private var rows = 8
    /// How often all states were forgotten.
    private var generation = 0
    private static let width = 130
    private static let unknown: Int32 = -1
    private static let accepted: Int32 = -2
    private static let dead: Int32 = -3
    /// With more states than this they are forgotten and made anew.
    private static let mostStates = 512

    /// What may follow beside characters.
    private enum Column {
        /// The end of the text.
        static let end = 128
        /// Any text, also the empty one, and then something known.
        static let gap = 129
    }

    /// Compiles an expression.
    package init(_ expression: String) throws(PatternError) {
        var parser = PatternParser(expression)
        let program = PatternProgram(try parser.parse())
        isUndecided = parser.isUndecided || program == nil
        self.program = program ?? PatternProgram()
        closure = PatternClosure(self.program, unknownHolds: true)
        table = .allocate(capacity: rows * Self.width)
        _ = index(of: State(places: [Int32(self.program.start)], before: .edge))
    }

    deinit { table.deallocate() }

    /// Whether the expression is found in the text; nil where that cannot be told.
    package func isFound(in text: String) -> Bool? {
        if isUndecided { return nil }
        let state = run(text, from: 0)
        return state == Self.accepted || state != Self.dead && follow(state, Column.end) == Self.accepted
    }

    /// Whether the expression may be found, whatever stands in the gaps.
    package func mayBeFound(in pieces: [Piece]) -> Bool {
        if isUndecided { return true }
        var state: Int32 = 0
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .text(let text): state = run(text, from: state)
            case .gap:
                // From every state there is a way to a match, through a gap at the end for instance.
                if index == pieces.count - 1 { return true }
                state = follow(state, Column.gap)
            }
            if state < 0 { return state == Self.accepted }
        }
        return follow(state, Column.end) == Self.accepted
    }

    /// Whether the expression is found in the start of a text, whatever follows.
    func isFound(atStart text: String) -> Bool {
        let index = run(text, from: 0)
        if index < 0 { return index == Self.accepted }
        let state = states[Int(index)]
        return PatternClosure(program, unknownHolds: false)
            .follow(state.places, before: state.before, after: .unknown)
    }

    /// The state after a text, or that it is found, or can never be.
    private func run(_ text: String, from start: Int32) -> Int32 {
        var text = text
        return text.withUTF8 { bytes in
            var state = start
            var offset = 0
            let count = bytes.count
            while offset < count {
                let byte = bytes[offset]
                if byte < 128 {
                    let next = table[Int(state) &* Self.width &+ Int(byte)]
                    state = next == Self.unknown ? follow(state, Int(byte)) : next
                    offset += 1
                } else {
                    let (value, length) = Self.decode(bytes, at: offset)
                    state = step(state, value)
                    offset += length
                }
                if state < 0 { break }
            }
            return state
        }
    }

    /// The state after a character of ASCII or a ``Column``, from the table or into it.
    private func follow(_ state: Int32, _ column: Int) -> Int32 {
        let place = Int(state) * Self.width + column
        if table[place] != Self.unknown { return table[place] }
        let before = generation
        let next =
            switch column {
            case Column.end: end(state)
            case Column.gap: gap(state)
            default: step(state, UInt32(column))
            }
        if generation == before { table[place] = next }
        return next
    }

    private func end(_ index: Int32) -> Int32 {
        let state = states[Int(index)]
        return closure.follow(state.places, before: state.before, after: .edge) ? Self.accepted : Self.dead
    }

    private func step(_ index: Int32, _ value: UInt32) -> Int32 {
        let state = states[Int(index)]
        let neighbour = Neighbour(value)
        if closure.follow(state.places, before: state.before, after: neighbour) { return Self.accepted }
        var places = closure.places(after: value)
        if program.isAnchored {
            if places.isEmpty { return Self.dead }
        } else {
            places.append(Int32(program.start))
        }
        return self.index(of: State(places: places, before: program.looksBack ? neighbour : .other))
    }

    /// The state after any text that something known follows.
    private func gap(_ index: Int32) -> Int32 {
        let state = states[Int(index)]
        var known = Set(state.places)
        var fresh = state.places
        var before = state.before
        while !fresh.isEmpty {
            // An empty gap leaves what stood before; within the gap the start is behind.
            if closure.follow(fresh, before: before, after: .inner) { return Self.accepted }
            before = .inner
            fresh = closure.placesAfterAny.filter { known.insert($0).inserted }
        }
        if !program.isAnchored { known.insert(Int32(program.start)) }
        let mayBeAtStart = state.before == .edge || state.before == .unknown
        return self.index(of: State(places: known.sorted(), before: mayBeAtStart ? .unknown : .inner))
    }

    private func index(of state: State) -> Int32 {
        // Of two states with one hash the second is made anew each time, which is rare and does no harm.
        let hash = state.quickHash
        if let known = indexes[hash], states[known] == state { return Int32(known) }
        if states.count >= Self.mostStates { forget() }
        if states.count == rows { grow() }
        indexes[hash] = states.count
        let row = table + states.count * Self.width
        row.initialize(repeating: Self.unknown, count: Self.width)
        states.append(state)
        return Int32(states.count - 1)
    }

    private func grow() {
        let larger = UnsafeMutablePointer<Int32>.allocate(capacity: 2 * rows * Self.width)
        larger.moveInitialize(from: table, count: rows * Self.width)
        table.deallocate()
        table = larger
        rows *= 2
    }

    /// Forgets all states but the first one, which is that of the start of a text.
    private func forget() {
        generation += 1
        table.update(repeating: Self.unknown, count: Self.width)
        states.removeSubrange(1...)
        indexes = [states[0].quickHash: 0]
    }

    /// The character at an offset of well-formed UTF-8, and its length.
    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (
        value: UInt32, length: Int
    ) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = first & (0x7F >> UInt32(length))
        for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
        return (value, length)
    }
}

extension PatternMatcher.State {
    fileprivate var quickHash: Int {
        var hash = Int(before.rawValue)
        for place in places { hash = hash &* 1_000_003 &+ Int(place) }
        return hash
    }
}

extension PatternMatcher.Neighbour {
    init(_ value: UInt32) {
        switch value {
        case 0x0A: self = .newline
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: self = .word
        default: self = .other
        }
    }
}

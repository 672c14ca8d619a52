/// Searches texts for a regular expression in time that grows with the text alone, as Go's RE2 does.
///
/// The automaton's states are made when they are first reached and kept, so that most characters cost one look into a
/// table.
final class PatternMatcher {
    let program: PatternProgram
    /// Whether nothing can be said about matches: the expression names a class that is not known here, or is too large.
    let isUndecided: Bool

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

    private var states: [State] = []
    private var indexes: [Int: Int] = [:]
    private var acceptsAtEnd: [Bool?] = []
    /// For each state 128 entries: the next state, or one of the three below.
    private var rows: [UnsafeMutablePointer<Int32>] = []
    /// How often all states were forgotten.
    private var generation = 0
    private static let unknown: Int32 = -1
    private static let accepted: Int32 = -2
    private static let dead: Int32 = -3
    /// With more states than this they are forgotten and made anew.
    private static let mostStates = 512

    /// Compiles an expression.
    init(_ expression: String) throws(PatternError) {
        let (syntax, isUndecided) = try PatternParser.parse(expression)
        let program = PatternProgram(syntax)
        self.isUndecided = isUndecided || program == nil
        self.program = program ?? PatternProgram()
    }

    deinit {
        for row in rows { row.deallocate() }
    }

    /// Whether the expression is found in the text; nil where that cannot be told.
    func isFound(in text: String) -> Bool? {
        if isUndecided { return nil }
        var text = text
        return text.withUTF8 { search($0) }
    }

    /// How far a text leads.
    enum Progress {
        /// The expression is found in it.
        case found
        /// The expression is not found, whatever may follow.
        case hopeless
        /// It depends on what follows.
        case open(State)
    }

    /// How far a known start of a text leads.
    func prefix(_ text: String) -> Progress {
        var text = text
        return text.withUTF8 { bytes in
            let index = run(bytes)
            if index == Self.accepted { return .found }
            if index == Self.dead { return .hopeless }
            let state = states[Int(index)]
            var closure = PatternClosure(program)
            return closure.follow(state.places, before: state.before, after: .unknown) ? .found : .open(state)
        }
    }

    private func search(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch run(bytes) {
        case Self.accepted: true
        case Self.dead: false
        case let state: ends(in: state)
        }
    }

    /// The state after a text, or that it is found, or can never be.
    private func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        if states.isEmpty { _ = index(of: State(places: [Int32(program.start)], before: .edge)) }
        var state: Int32 = 0
        var offset = 0
        let count = bytes.count
        while offset < count {
            let byte = bytes[offset]
            var next = Self.unknown
            if byte < 128 {
                next = rows[Int(state)][Int(byte)]
                offset += 1
                if next == Self.unknown {
                    let before = generation
                    next = step(state, UInt32(byte))
                    if generation == before { rows[Int(state)][Int(byte)] = next }
                }
            } else {
                let (value, length) = Self.decode(bytes, at: offset)
                offset += length
                next = step(state, value)
            }
            if next < 0 { return next }
            state = next
        }
        return state
    }

    private func ends(in state: Int32) -> Bool {
        if let known = acceptsAtEnd[Int(state)] { return known }
        var closure = PatternClosure(program)
        let accepts = closure.follow(
            states[Int(state)].places, before: states[Int(state)].before, after: .edge)
        acceptsAtEnd[Int(state)] = accepts
        return accepts
    }

    private func step(_ index: Int32, _ value: UInt32) -> Int32 {
        let state = states[Int(index)]
        let neighbour = Neighbour(value)
        var closure = PatternClosure(program)
        if closure.follow(state.places, before: state.before, after: neighbour) { return Self.accepted }
        var places = closure.places(after: value)
        if program.isAnchored {
            if places.isEmpty { return Self.dead }
        } else {
            places.append(Int32(program.start))
        }
        return self.index(of: State(places: places, before: program.looksBack ? neighbour : .other))
    }

    private func index(of state: State) -> Int32 {
        // Of two states with one hash the second is made anew each time, which is rare and does no harm.
        let hash = state.quickHash
        if let known = indexes[hash], states[known] == state { return Int32(known) }
        if states.count >= Self.mostStates { forget() }
        indexes[hash] = states.count
        states.append(state)
        acceptsAtEnd.append(nil)
        let row = UnsafeMutablePointer<Int32>.allocate(capacity: 128)
        row.initialize(repeating: Self.unknown, count: 128)
        rows.append(row)
        return Int32(states.count - 1)
    }

    /// Forgets all states but the first one, which is that of the start of a text.
    private func forget() {
        generation += 1
        for row in rows[1...] { row.deallocate() }
        rows[0].update(repeating: Self.unknown, count: 128)
        rows.removeSubrange(1...)
        states.removeSubrange(1...)
        acceptsAtEnd.removeSubrange(1...)
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

/// What an automaton reaches from some instructions without taking a character.
///
/// One is kept for a whole search, and started anew at each place: its room is as large as the program.
final class PatternClosure {
    private let program: PatternProgram
    /// When each instruction was reached last.
    private let seen: UnsafeMutablePointer<Int>
    private var turn = 0
    private let open: UnsafeMutablePointer<Int>
    private var openCount = 0
    /// The instructions reached that take a character.
    private let takers: UnsafeMutablePointer<Int>
    private var takerCount = 0
    /// What a condition is taken for whose neighbours are not known.
    private let unknownHolds: Bool

    init(_ program: PatternProgram, unknownHolds: Bool) {
        self.program = program
        self.unknownHolds = unknownHolds
        let count = program.instructions.count
        seen = .allocate(capacity: count)
        seen.initialize(repeating: 0, count: count)
        open = .allocate(capacity: count)
        takers = .allocate(capacity: count)
    }

    deinit {
        seen.deallocate()
        open.deallocate()
        takers.deallocate()
    }

    /// Follows splits and conditions from some instructions on; true where the text matches here.
    func follow(
        _ places: [Int32], before: PatternMatcher.Neighbour, after: PatternMatcher.Neighbour
    ) -> Bool {
        turn += 1
        openCount = 0
        takerCount = 0
        var index = places.count
        // The last one pushed is the first one taken.
        while index > 0 {
            index -= 1
            push(Int(places[index]))
        }
        while openCount > 0 {
            openCount -= 1
            let place = open[openCount]
            switch program.instructions[place] {
            case .match: return true
            case .take:
                takers[takerCount] = place
                takerCount += 1
            case .split(let first, let second):
                push(second)
                push(first)
            case .save(_, let next): push(next)
            case .assert(let assertion, let next): if holds(assertion, before, after) { push(next) }
            }
        }
        return false
    }

    private func push(_ place: Int) {
        if seen[place] == turn { return }
        seen[place] = turn
        open[openCount] = place
        openCount += 1
    }

    private func holds(
        _ assertion: PatternAssertion, _ before: PatternMatcher.Neighbour,
        _ after: PatternMatcher.Neighbour
    ) -> Bool {
        switch assertion {
        case .start: before == .edge || before == .unknown && unknownHolds
        case .end: after == .edge || after == .unknown && unknownHolds
        case .lineStart: before == .edge || before == .newline || before.isUncertain && unknownHolds
        case .lineEnd: after == .edge || after == .newline || after.isUncertain && unknownHolds
        case .wordBoundary, .noWordBoundary:
            before.isUncertain || after.isUncertain
                ? unknownHolds : ((before == .word) != (after == .word)) == (assertion == .wordBoundary)
        }
    }

    /// Where the automaton goes on after a character, in order.
    func places(after value: UInt32) -> [Int32] { places { $0.contains(value) } }

    /// Where the automaton goes on after any character, or in a text of which nothing is known.
    var placesAfterAny: [Int32] { places { _ in true } }

    private func places(_ isTaken: (CompiledSet) -> Bool) -> [Int32] {
        var places: [Int32] = []
        var index = 0
        while index < takerCount {
            if case .take(let set, let next) = program.instructions[takers[index]], isTaken(program.sets[set]) {
                insert(Int32(next), into: &places)
            }
            index += 1
        }
        return places
    }

    /// Puts a place where it belongs, once; there are few, and most come in order.
    private func insert(_ place: Int32, into places: inout [Int32]) {
        var index = places.count
        while index > 0, places[index - 1] > place { index -= 1 }
        if index > 0, places[index - 1] == place { return }
        places.insert(place, at: index)
    }
}

extension PatternMatcher.Neighbour {
    fileprivate var isUncertain: Bool { self == .inner || self == .unknown }
}

/// What an automaton reaches from some instructions without taking a character.
struct PatternClosure {
    private let program: PatternProgram
    private var isSeen: [Bool]
    private var open: [Int] = []
    /// The instructions reached that take a character.
    private(set) var takers: [Int] = []
    /// What a condition is taken for whose neighbours are not known.
    var unknownHolds = false

    init(_ program: PatternProgram) {
        self.program = program
        isSeen = [Bool](repeating: false, count: program.instructions.count)
    }

    /// Follows splits and conditions; true where the text matches here.
    mutating func follow(
        _ places: [Int32], before: PatternMatcher.Neighbour, after: PatternMatcher.Neighbour
    ) -> Bool {
        for place in places { push(Int(place)) }
        while let place = open.popLast() {
            switch program.instructions[place] {
            case .match: return true
            case .take: takers.append(place)
            case .split(let first, let second):
                push(second)
                push(first)
            case .assert(let assertion, let next): if holds(assertion, before, after) { push(next) }
            }
        }
        return false
    }

    private mutating func push(_ place: Int) {
        if isSeen[place] { return }
        isSeen[place] = true
        open.append(place)
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
    func places(after value: UInt32) -> [Int32] {
        var places: [Int32] = []
        for taker in takers {
            if case .take(let set, let next) = program.instructions[taker],
                program.sets[set].contains(value),
                !places.contains(Int32(next))
            {
                places.append(Int32(next))
            }
        }
        places.sort()
        return places
    }

    /// Where the automaton goes on after any character, or in a text of which nothing is known.
    var placesAfterAny: [Int32] {
        Set(
            takers.compactMap { taker in
                if case .take(_, let next) = program.instructions[taker] { Int32(next) } else { nil }
            }
        ).sorted()
    }
}

extension PatternMatcher.Neighbour {
    fileprivate var isUncertain: Bool { self == .inner || self == .unknown }
}

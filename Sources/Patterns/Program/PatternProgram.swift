/// A regular expression as instructions of an automaton that follows all ways at once.
struct PatternProgram: Sendable {
    /// What an instruction does, and where the automaton goes on.
    enum Instruction: Sendable {
        /// Takes one character of the set with that index.
        case take(set: Int, next: Int)
        /// Goes on at both; the first one is preferred.
        case split(Int, Int)
        /// Goes on where the condition holds.
        case assert(PatternAssertion, next: Int)
        /// Keeps the place in the text: where a group starts or ends.
        case save(slot: Int, next: Int)
        /// The text matches.
        case match
    }

    private(set) var instructions: [Instruction] = [.match]
    private(set) var sets: [CompiledSet] = []
    /// The instruction to start with.
    private(set) var start = 0
    /// Whether a match can only start where the text does.
    let isAnchored: Bool
    /// Whether any condition looks at the character before.
    private(set) var looksBack = false
    private var indexes: [ScalarSet: Int] = [:]
    private let keepsGroups: Bool

    /// More than any expression of a provider has; with more, Go needs seconds to compile.
    private static let mostInstructions = 100_000

    /// The program that matches any text.
    init() {
        isAnchored = false
        keepsGroups = false
    }

    /// Compiles an expression; nil where it would become too large.
    ///
    /// - Parameters:
    ///   - syntax: The expression.
    ///   - keepsGroups: Whether the places of groups are wanted.
    init?(_ syntax: PatternSyntax, keepsGroups: Bool = false) {
        self.keepsGroups = keepsGroups
        isAnchored = syntax.isAnchored
        guard let start = append(syntax, before: 0) else { return nil }
        self.start = start
    }

    private mutating func append(_ instruction: Instruction) -> Int? {
        if instructions.count >= Self.mostInstructions { return nil }
        instructions.append(instruction)
        return instructions.count - 1
    }

    /// Appends an expression that goes on at `next`; returns where it starts.
    private mutating func append(_ syntax: PatternSyntax, before next: Int) -> Int? {
        switch syntax {
        case .empty: return next
        case .set(let set): return append(.take(set: index(of: set), next: next))
        case .assertion(let assertion):
            switch assertion {
            case .start, .end: break
            default: looksBack = true
            }
            return append(.assert(assertion, next: next))
        case .sequence(let items):
            var place = next
            for item in items.reversed() {
                guard let start = append(item, before: place) else { return nil }
                place = start
            }
            return place
        case .alternatives(let branches):
            var place: Int?
            for branch in branches.reversed() {
                guard let start = append(branch, before: next) else { return nil }
                if let other = place {
                    place = append(.split(start, other))
                    if place == nil { return nil }
                } else {
                    place = start
                }
            }
            return place
        case .repeated(let inner, let minimum, let maximum, let isGreedy):
            return append(inner, minimum, maximum, isGreedy, before: next)
        case .group(let inner, let number):
            guard keepsGroups else { return append(inner, before: next) }
            guard let end = append(.save(slot: 2 * number + 1, next: next)), let start = append(inner, before: end)
            else { return nil }
            return append(.save(slot: 2 * number, next: start))
        }
    }

    private mutating func append(
        _ inner: PatternSyntax, _ minimum: Int, _ maximum: Int?, _ isGreedy: Bool, before next: Int
    ) -> Int? {
        func split(_ inside: Int) -> Instruction { isGreedy ? .split(inside, next) : .split(next, inside) }
        var place = next
        if let maximum {
            // x{0,2} is (x(x)?)?
            for _ in minimum..<max(minimum, maximum) {
                guard let start = append(inner, before: place), let before = append(split(start)) else { return nil }
                place = before
            }
        } else {
            guard let loop = append(.split(next, next)), let start = append(inner, before: loop) else {
                return nil
            }
            instructions[loop] = split(start)
            place = loop
        }
        for _ in 0..<minimum {
            guard let start = append(inner, before: place) else { return nil }
            place = start
        }
        return place
    }

    private mutating func index(of set: ScalarSet) -> Int {
        if let known = indexes[set] { return known }
        sets.append(CompiledSet(set))
        indexes[set] = sets.count - 1
        return sets.count - 1
    }
}

extension PatternSyntax {
    /// Whether every match starts at the start of the text.
    fileprivate var isAnchored: Bool {
        switch self {
        case .assertion(.start): true
        case .sequence(let items): items.first?.isAnchored ?? false
        case .alternatives(let branches): branches.allSatisfy(\.isAnchored)
        case .repeated(let inner, let minimum, _, _): minimum > 0 && inner.isAnchored
        case .group(let inner, _): inner.isAnchored
        case .empty, .set, .assertion: false
        }
    }
}

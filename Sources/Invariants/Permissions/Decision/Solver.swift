/// Finds out whether a formula holds in all states, in some, or in none.
///
/// It fixes one dimension after the other, and only as far as the formula depends on it. Where that takes too long the
/// result says so, and nothing is claimed.
struct Solver {
    struct Outcome {
        /// A state of each dimension in which the formula holds; nil stands for any state.
        var holding: [Int?]?
        /// The same where it does not hold.
        var failing: [Int?]?
        /// Whether everything was looked at that had to be.
        var isComplete = true

        /// Whether it holds: undecided where it does in some states, or where that could not be found out.
        var truth: Truth {
            if holding != nil && failing != nil || !isComplete { return .undecided }
            return Truth(holding != nil)
        }
    }

    private let dimensions: [Dimension]
    private var chosen: [Int?]
    private var steps = 0
    private var outcome = Outcome()
    /// How often the formula is looked at: less often where it is long.
    private let stepLimit: Int
    private static let depthLimit = 200

    private init(_ dimensions: [Dimension], stepLimit: Int) {
        self.dimensions = dimensions
        self.stepLimit = stepLimit
        chosen = Array(repeating: nil, count: dimensions.count)
    }

    static func outcome(of formula: Formula, in dimensions: [Dimension]) -> Outcome {
        var solver = Solver(dimensions, stepLimit: min(20_000, 2_000_000 / max(formula.size, 1)))
        solver.look(at: formula, depth: 0)
        return solver.outcome
    }

    private mutating func look(at formula: Formula, depth: Int) {
        if outcome.holding != nil && outcome.failing != nil { return }
        steps += 1
        if steps > stepLimit || depth > Self.depthLimit {
            outcome.isComplete = false
            return
        }
        var open: Int?
        switch formula.truth(in: dimensions, chosen, open: &open) {
        case .yes: if outcome.holding == nil { outcome.holding = chosen }
        case .no: if outcome.failing == nil { outcome.failing = chosen }
        case .undecided:
            guard let open else { return }
            for state in dimensions[open].states.indices {
                chosen[open] = state
                look(at: formula, depth: depth + 1)
            }
            chosen[open] = nil
        }
    }
}

extension Formula {
    /// How many atoms it has.
    fileprivate var size: Int {
        switch self {
        case .constant, .atom: 1
        case .not(let formula): formula.size
        case .all(let formulas), .any(let formulas): formulas.reduce(1) { $0 + $1.size }
        }
    }

    /// What holds as far as states are chosen; `open` becomes a dimension that it depends on.
    func truth(in dimensions: [Dimension], _ chosen: [Int?], open: inout Int?) -> Truth {
        switch self {
        case .constant(let flag): return Truth(flag)
        case .atom(let dimension, let index):
            if let state = chosen[dimension] { return Truth(dimensions[dimension].states[state].truths[index]) }
            let common = dimensions[dimension].common[index]
            if common == .undecided && open == nil { open = dimension }
            return common
        case .not(let formula): return !formula.truth(in: dimensions, chosen, open: &open)
        case .all(let formulas):
            var result = Truth.yes
            var inner: Int?
            for formula in formulas {
                let truth = formula.truth(in: dimensions, chosen, open: &inner)
                if truth == .no { return .no }
                if truth == .undecided { result = .undecided }
            }
            if result == .undecided, open == nil { open = inner }
            return result
        case .any(let formulas):
            var result = Truth.no
            var inner: Int?
            for formula in formulas {
                let truth = formula.truth(in: dimensions, chosen, open: &inner)
                if truth == .yes { return .yes }
                if truth == .undecided { result = .undecided }
            }
            if result == .undecided, open == nil { open = inner }
            return result
        }
    }
}

/// A statement of logic over what a request may have: matches, conditions, and whatever else nobody knows.
indirect enum Formula {
    case constant(Bool)
    /// What one thing says about one of the dimensions of the question.
    case atom(dimension: Int, index: Int)
    case all([Formula])
    case any([Formula])
    case not(Formula)

    static func && (first: Formula, second: Formula) -> Formula { .all([first, second]) }
    static func || (first: Formula, second: Formula) -> Formula { .any([first, second]) }
    static prefix func ! (formula: Formula) -> Formula { .not(formula) }
}

/// Something that the question leaves open, such as the value of a condition key, with all the states that it may have.
struct Dimension {
    /// One of the states.
    struct State {
        /// What holds of each atom.
        let truths: [Bool]
        /// The state in words: `aws:SecureTransport is "false"`; nil where there is nothing to say.
        let words: String?
    }

    let states: [State]
    /// For each atom what holds in all states; undecided where the states differ.
    let common: [Truth]

    init(_ states: [State]) {
        var seen: Set<[Bool]> = []
        self.states = states.filter { seen.insert($0.truths).inserted }
        let first = states.first?.truths ?? []
        common = first.indices.map { index in
            states.allSatisfy { $0.truths[index] == first[index] } ? Truth(first[index]) : .undecided
        }
    }

    /// Something that may hold or not, of which nothing more is known.
    static func open(_ words: String?) -> Dimension {
        Dimension([
            State(truths: [true], words: words), State(truths: [false], words: words.map { "not so: \($0)" }),
        ])
    }
}

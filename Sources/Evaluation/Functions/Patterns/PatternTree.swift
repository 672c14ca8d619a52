/// A regular expression as it is written.
indirect enum PatternTree {
    case empty
    case character(CharacterSet)
    case assert(Pattern.Assertion)
    case sequence([PatternTree])
    case alternatives([PatternTree])
    case group(PatternTree, index: Int)
    /// `isGreedy` takes as much as it can; no maximum is no limit.
    case repetition(PatternTree, minimum: Int, maximum: Int?, isGreedy: Bool)

    /// Whether it can match nothing at all.
    var canBeEmpty: Bool {
        switch self {
        case .empty, .assert: true
        case .character: false
        case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
        case .alternatives(let parts): parts.contains(where: \.canBeEmpty)
        case .group(let inner, _): inner.canBeEmpty
        case .repetition(let inner, let minimum, _, _): minimum == 0 || inner.canBeEmpty
        }
    }

    /// How often its innermost part stands in it when all repetitions are written out.
    var repeatSize: Int {
        switch self {
        case .empty, .character, .assert: 1
        case .sequence(let parts), .alternatives(let parts): parts.map(\.repeatSize).max() ?? 1
        case .group(let inner, _): inner.repeatSize
        case .repetition(let inner, let minimum, let maximum, _): max(maximum ?? minimum, 1) * inner.repeatSize
        }
    }
}

/// Writes a regular expression as steps of the machine.
struct PatternCompiler {
    private(set) var program: [Pattern.Instruction] = []
    private static let sizeLimit = 20_000

    mutating func compile(_ tree: PatternTree, groupCount: Int) throws(Pattern.Failure) {
        program.append(.save(0))
        try add(tree)
        program.append(.match)
    }

    private mutating func add(_ tree: PatternTree) throws(Pattern.Failure) {
        if program.count > Self.sizeLimit { throw .unsupported }
        switch tree {
        case .empty: break
        case .character(let set): program.append(.character(set))
        case .assert(let assertion): program.append(.assert(assertion))
        case .sequence(let parts): for part in parts { try add(part) }
        case .alternatives(let parts): try addAlternatives(parts)
        case .group(let inner, let index):
            program.append(.save(2 * index))
            try add(inner)
            program.append(.save(2 * index + 1))
        case .repetition(let inner, let minimum, let maximum, let isGreedy):
            try addRepetition(inner, minimum, maximum, isGreedy)
        }
    }

    private mutating func addAlternatives(_ parts: [PatternTree]) throws(Pattern.Failure) {
        var jumps: [Int] = []
        for (index, part) in parts.enumerated() {
            let split = program.count
            let isLast = index == parts.count - 1
            if !isLast { program.append(.split(split + 1, split + 1)) }
            try add(part)
            if isLast { break }
            jumps.append(program.count)
            program.append(.jump(0))
            program[split] = .split(split + 1, program.count)
        }
        for jump in jumps { program[jump] = .jump(program.count) }
    }

    private mutating func addRepetition(_ inner: PatternTree, _ minimum: Int, _ maximum: Int?, _ isGreedy: Bool)
        throws(Pattern.Failure)
    {
        // Go's own way through a loop over nothing is not followed here.
        if maximum == nil && inner.canBeEmpty { throw .unsupported }
        for _ in 0..<minimum { try add(inner) }
        guard let maximum else {
            let split = program.count
            program.append(.split(split + 1, split + 1))
            try add(inner)
            program.append(.jump(split))
            program[split] = isGreedy ? .split(split + 1, program.count) : .split(program.count, split + 1)
            return
        }
        var splits: [Int] = []
        for _ in minimum..<max(maximum, minimum) {
            splits.append(program.count)
            program.append(.split(0, 0))
            try add(inner)
        }
        for split in splits {
            program[split] = isGreedy ? .split(split + 1, program.count) : .split(program.count, split + 1)
        }
    }
}

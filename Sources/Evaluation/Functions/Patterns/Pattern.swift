/// A regular expression of Terraform's, which is Go's: RE2's syntax, matched in time linear in the text.
///
/// ```swift
/// let pattern = try Pattern("^[a-z]+-(\\d+)$")
/// pattern.firstMatch(in: Array("web-12".unicodeScalars))?.groups   // [0..<6, 4..<6]
/// ```
struct Pattern: Sendable {
    /// The names of the groups in order; nil for those without a name. The whole match is not among them.
    let groupNames: [String?]
    private let program: [Instruction]

    /// The most steps that one search may take; beyond it there is no answer.
    private static let stepLimit = 20_000_000

    /// A place where the expression matches: the whole, then each group, as ranges of characters; nil where a group
    /// takes no part.
    struct Match {
        let groups: [Range<Int>?]
        var range: Range<Int> { groups.first.flatMap { $0 } ?? 0..<0 }
    }

    /// Why there is no pattern.
    enum Failure: Error, Hashable {
        /// Go would refuse it.
        case invalid(String)
        /// Go would take it; it is not matched here as Go does.
        case unsupported
    }

    init(_ text: String) throws(Failure) {
        var parser = PatternParser(text)
        let tree = try parser.parse()
        var compiler = PatternCompiler()
        try compiler.compile(tree, groupCount: parser.groupNames.count)
        groupNames = parser.groupNames
        program = compiler.program
    }

    /// A step of the matching machine.
    enum Instruction: Sendable {
        case character(CharacterSet)
        /// Goes on at both places, the first one preferred.
        case split(Int, Int)
        case jump(Int)
        /// Notes where a group starts or ends.
        case save(Int)
        case assert(Assertion)
        case match
    }

    /// What must hold between two characters.
    enum Assertion: Sendable {
        case textStart, textEnd, lineStart, lineEnd, wordEdge, noWordEdge
    }

    /// Whether a search in a text of this length is done at all.
    func isSearchable(_ count: Int) -> Bool { (count + 1) * program.count <= Self.stepLimit }

    /// The first match at or after a place, of the leftmost ones the one that the expression prefers.
    func firstMatch(in text: [Unicode.Scalar], from start: Int = 0) -> Match? {
        var machine = PatternMachine(program: program, text: text, slotCount: 2 * (groupNames.count + 1))
        guard let slots = machine.run(from: start) else { return nil }
        let groups = (0...groupNames.count).map { index -> Range<Int>? in
            let (low, high) = (slots[2 * index], slots[2 * index + 1])
            return low < 0 || high < low ? nil : low..<high
        }
        return Match(groups: groups)
    }

    /// All matches that do not overlap.
    func matches(in text: [Unicode.Scalar]) -> [Match] {
        var result: [Match] = []
        var place = 0
        var lastEnd = -1
        while place <= text.count, let match = firstMatch(in: text, from: place) {
            let range = match.range
            // An empty match right after another one does not count.
            if range.upperBound > place || range.lowerBound != lastEnd { result.append(match) }
            place = range.upperBound > place ? range.upperBound : place + 1
            lastEnd = range.upperBound
        }
        return result
    }
}

/// The matching machine: all threads go through the text side by side (Pike's algorithm).
struct PatternMachine {
    private let program: [Pattern.Instruction]
    private let text: [Unicode.Scalar]
    private let slotCount: Int
    private var visited: [Int]
    private var generation = 0

    private struct Thread {
        let place: Int
        let slots: [Int]
    }

    init(program: [Pattern.Instruction], text: [Unicode.Scalar], slotCount: Int) {
        self.program = program
        self.text = text
        self.slotCount = slotCount
        visited = [Int](repeating: 0, count: program.count)
    }

    mutating func run(from start: Int) -> [Int]? {
        var threads: [Thread] = []
        var best: [Int]?
        var index = start
        while true {
            generation += 1
            var next: [Thread] = []
            // Threads are followed in the order of preference; a new one starts here as long as nothing has matched.
            for thread in threads { add(thread.place, thread.slots, index, &next) }
            if best == nil { add(0, [Int](repeating: -1, count: slotCount), index, &next) }
            threads = []
            for thread in next {
                switch program[thread.place] {
                case .match:
                    best = thread.slots
                    best?[1] = index
                case .character(let set):
                    if index < text.count, set.contains(text[index]) {
                        threads.append(Thread(place: thread.place + 1, slots: thread.slots))
                    }
                    continue
                default: continue
                }
                break
            }
            if index == text.count || threads.isEmpty && best != nil { return best }
            index += 1
        }
    }

    /// Adds the threads that a place leads to without taking a character.
    private mutating func add(_ place: Int, _ slots: [Int], _ index: Int, _ threads: inout [Thread]) {
        var stack = [(place, slots)]
        while let (place, slots) = stack.popLast() {
            if visited[place] == generation { continue }
            visited[place] = generation
            switch program[place] {
            case .jump(let target): stack.append((target, slots))
            case .split(let first, let second):
                stack.append((second, slots))
                stack.append((first, slots))
            case .save(let slot):
                var changed = slots
                changed[slot] = index
                stack.append((place + 1, changed))
            case .assert(let assertion):
                if holds(assertion, index) { stack.append((place + 1, slots)) }
            case .character, .match: threads.append(Thread(place: place, slots: slots))
            }
        }
    }

    private func holds(_ assertion: Pattern.Assertion, _ index: Int) -> Bool {
        switch assertion {
        case .textStart: index == 0
        case .textEnd: index == text.count
        case .lineStart: index == 0 || text[index - 1] == "\n"
        case .lineEnd: index == text.count || text[index] == "\n"
        case .wordEdge: isWord(index - 1) != isWord(index)
        case .noWordEdge: isWord(index - 1) == isWord(index)
        }
    }

    private func isWord(_ index: Int) -> Bool {
        guard text.indices.contains(index) else { return false }
        return CharacterSet.word.contains(text[index])
    }
}

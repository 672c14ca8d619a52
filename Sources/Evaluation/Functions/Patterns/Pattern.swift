/// A regular expression of Terraform's, which is Go's: RE2's syntax, matched in time linear in the text.
///
/// ```swift
/// let pattern = try Pattern("^[a-z]+-(\\d+)$")
/// pattern.matches(in: Array("web-12".unicodeScalars))?.first?.groups   // [0..<6, 4..<6]
/// ```
struct Pattern: Sendable {
    /// The names of the groups in order; nil for those without a name. The whole match is not among them.
    let groupNames: [String?]
    private let program: [Instruction]

    /// The most steps that one search may take; beyond it there is no answer.
    private static let stepLimit = 500_000

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

    /// The matches that do not overlap, from the left; of several at one place the one that the expression prefers.
    ///
    /// Nil where the search takes too long.
    func matches(in text: [Unicode.Scalar], limit: Int = .max) -> [Match]? {
        var machine = PatternMachine(program: program, text: text, slotCount: 2 * (groupNames.count + 1))
        machine.rest = Self.stepLimit
        var result: [Match] = []
        var place = 0
        var lastEnd = -1
        while place <= text.count, result.count < limit, let slots = machine.run(from: place) {
            let match = match(slots)
            let range = match.range
            // An empty match right after another one does not count.
            if range.upperBound > place || range.lowerBound != lastEnd { result.append(match) }
            place = range.upperBound > place ? range.upperBound : place + 1
            lastEnd = range.upperBound
        }
        return machine.rest > 0 ? result : nil
    }

    private func match(_ slots: [Int]) -> Match {
        Match(
            groups: (0...groupNames.count).map { index in
                let (low, high) = (slots[2 * index], slots[2 * index + 1])
                return low < 0 || high < low ? nil : low..<high
            })
    }
}

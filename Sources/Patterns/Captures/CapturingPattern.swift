/// A regular expression whose groups are wanted, matched as Go does: in time linear in the text.
///
/// ```swift
/// let pattern = try CapturingPattern("^[a-z]+-(\\d+)$")
/// pattern?.matches(in: Array("web-12".unicodeScalars))?.first?.groups   // [0..<6, 4..<6]
/// ```
package struct CapturingPattern: Sendable {
    /// The names of the groups in order; nil for those without a name. The whole match is not among them.
    package let groupNames: [String?]
    private let program: PatternProgram

    /// The most steps that one search may take; beyond it there is no answer.
    private static let stepLimit = 500_000

    /// A place where the expression matches: the whole, then each group, as ranges of characters; nil where a group
    /// takes no part.
    package struct Match {
        package let groups: [Range<Int>?]
        package var range: Range<Int> { groups.first.flatMap { $0 } ?? 0..<0 }
    }

    /// Reads an expression; nil where Go takes it, and it is not known here what Go would find.
    package init?(_ expression: String) throws(PatternError) {
        var parser = PatternParser(expression)
        let syntax = try parser.parse()
        // Go's own way through a loop over nothing is not followed here.
        guard !parser.isUndecided, !parser.foldsBeyondASCII, !syntax.loopsOverNothing,
            let program = PatternProgram(syntax, keepsGroups: true)
        else { return nil }
        self.program = program
        groupNames = parser.groupNames
    }

    /// The matches that do not overlap, from the left; of several at one place the one that the expression prefers.
    ///
    /// Nil where the search takes too long.
    package func matches(in text: [Unicode.Scalar], limit: Int = .max) -> [Match]? {
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

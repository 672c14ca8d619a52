/// Texts of which only parts are known.
extension PatternMatcher {
    /// A part of a text.
    package enum Piece {
        case text(String)
        /// Any text, also the empty one.
        case gap
    }

    /// Whether the expression is found in a known part, whatever stands in the gaps.
    package func mustBeFound(in pieces: [Piece]) -> Bool {
        if isUndecided { return false }
        let closure = PatternClosure(program, unknownHolds: false)
        for (index, piece) in pieces.enumerated() {
            guard case .text(let text) = piece else { continue }
            if index == 0 {
                if isFound(atStart: text) { return true }
                continue
            }
            if program.isAnchored { return false }
            var places = [Int32(program.start)]
            var before = Neighbour.inner
            for scalar in text.unicodeScalars {
                if closure.follow(places, before: before, after: Neighbour(scalar.value)) { return true }
                places = closure.places(after: scalar.value) + [Int32(program.start)]
                before = Neighbour(scalar.value)
            }
            if closure.follow(places, before: before, after: index == pieces.count - 1 ? .edge : .unknown) {
                return true
            }
        }
        return false
    }
}

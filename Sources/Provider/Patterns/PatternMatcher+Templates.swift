/// Texts of which only parts are known.
extension PatternMatcher {
    /// A part of a text.
    enum Piece {
        case text(String)
        /// Any text, also the empty one.
        case gap
    }

    /// Whether the expression may be found, whatever stands in the gaps.
    func mayBeFound(in pieces: [Piece]) -> Bool {
        if isUndecided { return true }
        var places = [Int32(program.start)]
        var before = Neighbour.edge
        var rest = pieces[...]
        // A known start goes through the table like any text.
        if case .text(let start) = rest.first {
            switch prefix(start) {
            case .found: return true
            case .hopeless: return false
            case .open(let state): (places, before) = (state.places, start.isEmpty ? .edge : state.before)
            }
            rest.removeFirst()
        }
        // From every state there is a way to a match, through a gap at the end for instance.
        if rest.count == 1, case .gap = rest.first { return true }
        for (index, piece) in zip(rest.indices, rest) {
            switch piece {
            case .text(let text):
                for scalar in text.unicodeScalars {
                    guard let next = advance(places, before, scalar.value) else { return true }
                    places = next
                    before = Neighbour(scalar.value)
                }
            case .gap:
                if crossGap(&places, before, isLast: index == pieces.count - 1) { return true }
                before = before == .edge || before == .unknown ? .unknown : .inner
            }
        }
        var closure = PatternClosure(program)
        closure.unknownHolds = true
        return closure.follow(places, before: before, after: .edge)
    }

    /// Whether the expression is found in a known part, whatever stands in the gaps.
    func mustBeFound(in pieces: [Piece]) -> Bool {
        if isUndecided { return false }
        for (index, piece) in pieces.enumerated() {
            guard case .text(let text) = piece else { continue }
            if index == 0 {
                if case .found = prefix(text) { return true }
                continue
            }
            if program.isAnchored { return false }
            var places = [Int32(program.start)]
            var before = Neighbour.inner
            for scalar in text.unicodeScalars {
                var closure = PatternClosure(program)
                if closure.follow(places, before: before, after: Neighbour(scalar.value)) { return true }
                places = closure.places(after: scalar.value) + [Int32(program.start)]
                before = Neighbour(scalar.value)
            }
            var closure = PatternClosure(program)
            if closure.follow(places, before: before, after: index == pieces.count - 1 ? .edge : .unknown) {
                return true
            }
        }
        return false
    }

    /// Takes a known character; nil where the text matches before it.
    private func advance(_ places: [Int32], _ before: Neighbour, _ value: UInt32) -> [Int32]? {
        var closure = PatternClosure(program)
        closure.unknownHolds = true
        if closure.follow(places, before: before, after: Neighbour(value)) { return nil }
        return closure.places(after: value) + [Int32(program.start)]
    }

    /// Takes any text; true where the expression may be found within it.
    private func crossGap(_ places: inout [Int32], _ before: Neighbour, isLast: Bool) -> Bool {
        // The text may end within the last gap; before a known part it does not.
        let after = isLast ? Neighbour.unknown : .inner
        var known = Set(places)
        var fresh = places
        var isFirst = true
        while !fresh.isEmpty {
            var closure = PatternClosure(program)
            closure.unknownHolds = true
            // An empty gap leaves what stood before; within the gap the start is behind.
            if closure.follow(fresh, before: isFirst ? before : .inner, after: after) { return true }
            isFirst = false
            fresh = closure.placesAfterAny.filter { known.insert($0).inserted }
        }
        places = known.union([Int32(program.start)]).sorted()
        return false
    }
}

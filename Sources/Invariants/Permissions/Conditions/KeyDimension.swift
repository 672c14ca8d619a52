/// All that a request may say about one condition key, as far as the conditions on it can tell.
///
/// The key may be absent, or have any value; a key that a set operator looks at may have several. Values that satisfy the
/// same conditions are one state.
enum KeyDimension {
    /// The dimension whose atoms are the conditions, in order; nil where that is too much to look at.
    static func dimension(of key: String, _ tests: [ConditionTest]) -> Dimension? {
        guard let cells = cells(of: tests) else { return nil }
        var states = [Dimension.State(truths: tests.map(\.withoutKey), words: "\(key) is absent")]
        guard tests.contains(where: { $0.condition.quantifier != nil }) else {
            for cell in cells {
                let truths = zip(tests, cell.matches).map { $0.withKey([$1]) }
                states.append(.init(truths: truths, words: "\(key) is \"\(cell.example)\""))
            }
            return Dimension(states)
        }
        guard cells.count <= 10 else { return nil }
        for chosen in 1..<(1 << cells.count) {
            let values = cells.indices.filter { chosen & 1 << $0 != 0 }.map { cells[$0] }
            let truths = tests.indices.map { index in tests[index].withKey(values.map { $0.matches[index] }) }
            let examples = values.map { "\"\($0.example)\"" }.joined(separator: " and ")
            states.append(.init(truths: truths, words: "\(key) is \(examples)"))
        }
        return Dimension(states)
    }

    private struct Cell {
        /// For each condition whether a value matches one of its values.
        var matches: [Bool]
        let example: SymbolicText
    }

    /// The kinds of values that are apart from each other.
    private enum Kind: CaseIterable { case text, symbols, number, date, address }

    private static func cells(of tests: [ConditionTest]) -> [Cell]? {
        var all = [Cell(matches: tests.map { _ in false }, example: "any value")]
        var isFirst = true
        for kind in Kind.allCases {
            let parts = tests.map { test in test.tests.filter { self.kind(of: $0, among: tests) == kind } }
            if parts.allSatisfy(\.isEmpty) { continue }
            guard
                let cells = cells(
                    of: kind, parts,
                    isBoolean: tests.allSatisfy { $0.condition.comparison == .bool || $0.tests.isEmpty })
            else { return nil }
            guard all.count * cells.count <= 4_096 else { return nil }
            // What one kind says is taken to be independent of what another says: more than can be, never less.
            all = all.flatMap { cell in
                cells.map { other in
                    Cell(
                        matches: zip(cell.matches, other.matches).map { $0 || $1 },
                        example: isFirst ? other.example : cell.example)
                }
            }
            isFirst = false
        }
        return all
    }

    /// A symbol is a text that is not known, so that patterns with wildcards may match it or not.
    private static func kind(of test: ValueTest, among tests: [ConditionTest]) -> Kind? {
        switch test {
        case .number: return .number
        case .date: return .date
        case .address: return .address
        case .never, .unknown: return nil
        case .pattern(let pattern):
            guard pattern.hasWildcard, !pattern.hasSymbol else { return .text }
            let hasSymbols = tests.contains { test in
                test.tests.contains { if case .pattern(let other) = $0 { other.hasSymbol } else { false } }
            }
            return hasSymbols ? .symbols : .text
        }
    }

    private static func cells(of kind: Kind, _ parts: [[ValueTest]], isBoolean: Bool) -> [Cell]? {
        var candidates: [SymbolicText] = []
        switch kind {
        case .text where isBoolean: candidates = ["true", "false"]
        case .text, .symbols: return textCells(parts)
        case .number:
            candidates = between(parts) { if case .number(_, let bound) = $0 { bound } else { nil } }
                .map { SymbolicText($0 == $0.rounded() && abs($0) < 1e15 ? String(Int($0)) : String($0)) }
        case .date:
            candidates = between(parts) { if case .date(_, let bound) = $0 { bound } else { nil } }
                .map {
                    SymbolicText(
                        $0 == $0.rounded() && abs($0) < 1e15 && !(0...9999).contains($0) ? String(Int($0)) : String($0))
                }
        case .address:
            let ranges = parts.joined().compactMap { if case .address(let range) = $0 { range } else { nil } }
            candidates = addresses(ranges).map { SymbolicText($0.text) }
        }
        return candidates.map { candidate in
            Cell(matches: parts.map { tests in tests.contains { $0.accepts(candidate) == .yes } }, example: candidate)
        }
    }

    private static func textCells(_ parts: [[ValueTest]]) -> [Cell]? {
        var places: [Pattern: Int] = [:]
        var patterns: [Pattern] = []
        for case .pattern(let pattern) in parts.joined() where places[pattern] == nil {
            places[pattern] = patterns.count
            patterns.append(pattern)
        }
        // Many patterns on one key are walked through less far, so that all take bounded time.
        let limit = min(4_096, max(128, 16_384 / max(patterns.count, 1)))
        return PatternCells.cells(of: patterns, limit: limit)?.map { cell in
            Cell(
                matches: parts.map { tests in
                    tests.contains {
                        if case .pattern(let pattern) = $0 { cell.matches[places[pattern] ?? 0] } else { false }
                    }
                }, example: cell.example)
        }
    }

    /// Every bound, and a number on each side of each.
    private static func between(_ parts: [[ValueTest]], _ bound: (ValueTest) -> Double?) -> [Double] {
        let bounds = Set(parts.joined().compactMap(bound)).sorted()
        guard let first = bounds.first, let last = bounds.last else { return [] }
        let middles = zip(bounds, bounds.dropFirst()).map { $0 / 2 + $1 / 2 }
        return bounds + [first - max(1, abs(first) / 4), last + max(1, abs(last) / 4)] + middles
    }

    /// An address of each piece into which the blocks cut all addresses.
    private static func addresses(_ ranges: [AddressRange]) -> [AddressRange] {
        var found: [AddressRange] = []
        for isIPv6 in [false, true] {
            let own = ranges.filter { $0.isIPv6 == isIPv6 }
            let greatest = isIPv6 ? UInt128.max : UInt128(UInt32.max)
            let starts = Set([0] + own.map(\.first) + own.filter { $0.last < greatest }.map { $0.last + 1 })
            found += starts.sorted().map { AddressRange($0, isIPv6: isIPv6) }
        }
        return found
    }
}

extension ConditionTest {
    fileprivate var withoutKey: Bool {
        condition.comparison == .null ? isNull(true) == .yes : holdsWithoutKey
    }

    fileprivate func withKey(_ matches: [Bool]) -> Bool {
        (condition.comparison == .null ? isNull(false) : holds(forMatches: matches.map(Truth.init))) == .yes
    }
}

extension Pattern {
    var hasSymbol: Bool { elements.contains { if case .symbol = $0 { true } else { false } } }
}

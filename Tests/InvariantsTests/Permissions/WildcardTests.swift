import Testing

@testable import Invariants

@Suite struct `Wildcards` {
    private static let letters = ["a", "b", "A", ":", "*", "?"]

    @Test func `match as a naive matcher does`() {
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<20_000 {
            let pattern = (0..<Int.random(in: 0...6, using: &generator)).map { _ in generator.pick(Self.letters) }
                .joined()
            let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in generator.pick(["a", "b", "A", ":"]) }
                .joined()
            let found = Pattern(SymbolicText(pattern), wildcards: .everywhere).matches(Pattern(SymbolicText(text)))
            #expect((found == .yes) == globMatches(pattern, text), "\(pattern) on \(text)")
            let folded = Pattern(SymbolicText(pattern), wildcards: .everywhere, foldsCase: true)
                .matches(Pattern(SymbolicText(text)))
            #expect((folded == .yes) == globMatches(pattern.lowercased(), text.lowercased()), "\(pattern) on \(text)")
        }
    }

    @Test func `of an ARN stay within its parts`() {
        var generator = SeededGenerator(seed: 2)
        for _ in 0..<5_000 {
            func parts(_ letters: [String]) -> [String] {
                (0..<6).map { _ in
                    (0..<Int.random(in: 0...2, using: &generator)).map { _ in generator.pick(letters) }.joined()
                }
            }
            let (pattern, text) = (parts(["a", "b", "*", "?"]), parts(["a", "b"]))
            let found = Pattern(SymbolicText(pattern.joined(separator: ":")), wildcards: .perPartOfARN)
                .matches(Pattern(SymbolicText(text.joined(separator: ":"))))
            let wanted = zip(pattern, text).allSatisfy { globMatches($0, $1) }
            #expect((found == .yes) == wanted, "\(pattern) on \(text)")
        }
    }

    @Test(arguments: [
        ("${t.arn}", "${t.arn}", Truth.yes), ("${t.arn}", "${u.arn}", .no), ("${t.arn}/*", "${t.arn}/index/i", .yes),
        ("${t.arn}", "${t.arn}/index/i", .no), ("*", "${t.arn}", .yes), ("?", "${t.arn}", .no),
        ("*t*", "${t.arn}", .no), ("a${var.x}", "ab", .undecided), ("a${var.x}", "b", .no),
        ("${var.x}", "${var.x}", .yes), ("${var.x}", "${var.y}", .undecided), ("*", "${var.x}", .yes),
        ("a*", "${var.x}", .undecided), ("${var.x}:a", "${t.arn}:b", .no), ("${var.x}:a", "${t.arn}:a", .undecided),
        ("a*${var.x}c", "abbc", .undecided), ("a*${var.x}c", "abbd", .no), ("b${var.x}", "a${var.y}", .no),
    ])
    func `take symbols for letters and unknown parts for anything`(pattern: String, text: String, wanted: Truth) {
        #expect(Pattern(symbolic(pattern), wildcards: .everywhere).matches(Pattern(symbolic(text))) == wanted)
    }

    @Test func `meet in exactly the cells that some text reaches`() throws {
        var generator = SeededGenerator(seed: 3)
        let texts = (0...4).reduce(into: [""]) { texts, _ in
            texts =
                [""] + texts.flatMap { text in ["a", "b", "A", "B", "x"].map { text.count < 4 ? text + $0 : text } }
        }
        let all = Array(Set(texts))
        for _ in 0..<60 {
            let patterns = (0..<3).map { _ in
                Pattern(
                    SymbolicText(
                        (0..<Int.random(in: 0...2, using: &generator)).map { _ in
                            generator.pick(["a", "b", "A", "*", "?"])
                        }.joined()),
                    wildcards: .everywhere, foldsCase: Bool.random(using: &generator))
            }
            let cells = try #require(PatternCells.cells(of: patterns))
            let reached = Set(all.map { text in patterns.map { $0.matches(Pattern(SymbolicText(text))) == .yes } })
            #expect(Set(cells.map(\.matches)) == reached, "\(patterns)")
            for cell in cells {
                #expect(patterns.map { $0.matches(Pattern(cell.example)) == .yes } == cell.matches)
            }
        }
    }

    @Test func `are not looked into without end`() {
        let stars = String(repeating: "*a", count: 200)
        let other = String(repeating: "*b", count: 200)
        let patterns = [stars, other, String(repeating: "?", count: 300) + "*"].map {
            Pattern(SymbolicText($0), wildcards: .everywhere)
        }
        #expect(PatternCells.cells(of: patterns, limit: 500) == nil)
    }
}

import Testing

@testable import Patterns

@Suite struct `A pattern with groups` {
    @Test(
        arguments: [
            ("a+", "caab", ["aa"]), ("a+?", "caab", ["a"]), ("(?U)a+", "caab", ["a"]), ("(?U)a+?", "caab", ["aa"]),
            ("^[a-z]+-(\\d+)$", "web-12", ["web-12", "12"]), ("(a)|(b)", "b", ["b", nil, "b"]),
            ("(a|ab)(c|bcd)", "abcd", ["abcd", "a", "bcd"]), ("(a*)(a*)", "aaa", ["aaa", "aaa", ""]),
            ("(a*?)(a*)", "aaa", ["aaa", "", "aaa"]), ("(?:(a)|b)+", "ab", ["ab", "a"]), ("(x)?y", "y", ["y", nil]),
            ("(?i)K", "\u{212A}", ["\u{212A}"]), ("(?i)s", "\u{17F}", ["\u{17F}"]),
            (#"\Qa.\E(b)"#, "a.b", ["a.b", "b"]),
            ("", "", [""]), ("(a){2}", "aa", ["aa", "a"]),
        ] as [(String, String, [String?])])
    func `gives each group's text as Go does`(expression: String, text: String, groups: [String?]) throws {
        let pattern = try #require(try CapturingPattern(expression))
        let scalars = Array(text.unicodeScalars)
        let match = try #require(pattern.matches(in: scalars, limit: 1)?.first)
        #expect(match.groups.map { $0.map { String(String.UnicodeScalarView(scalars[$0])) } } == groups)
    }

    @Test func `finds matches that do not overlap, an empty one not after another`() throws {
        let pattern = try #require(try CapturingPattern("a*"))
        #expect(pattern.matches(in: Array("baac".unicodeScalars))?.map(\.range) == [0..<0, 1..<3, 4..<4])
    }

    @Test func `knows the names of its groups`() throws {
        let pattern = try #require(try CapturingPattern("(?P<year>\\d+)-(\\d+)-(?<day>\\d+)"))
        #expect(pattern.groupNames == ["year", nil, "day"])
        #expect(throws: PatternError("duplicate capture group name")) { try CapturingPattern("(?P<a>x)(?P<a>y)") }
    }

    @Test(arguments: ["(a*)*", #"\p{Greek}"#, "(?i)é", #"(?i)[\W]"#, #"(?i)\pL"#])
    func `gives no answer where Go's own is not known`(expression: String) throws {
        #expect(try CapturingPattern(expression)?.groupNames == nil)
    }

    @Test func `gives up on a search that takes too long`() throws {
        let pattern = try #require(try CapturingPattern("(x+x+)+y"))
        #expect(pattern.matches(in: Array(repeating: "x", count: 1_000_000)) == nil)
    }
}

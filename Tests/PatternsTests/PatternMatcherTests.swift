import Testing

@testable import Patterns

@Suite struct `A pattern of Go's` {
    @Test(arguments: [
        ("", ["", "a"], []), ("a", ["a", "bab"], ["", "b"]), ("^a$", ["a"], ["a\n", "ba", "ab"]), ("^$", [""], ["a"]),
        ("a|b", ["a", "xb"], ["c"]), ("^(a|b)*c$", ["c", "abbac"], ["abd"]), ("[a-c]{2,3}", ["ab", "xabcx"], ["a1b"]),
        ("^a{2}$", ["aa"], ["a", "aaa"]), ("^a{2,}$", ["aa", "aaaa"], ["a"]), ("^a{0,2}$", ["", "aa"], ["aaa"]),
        ("a{,2}", ["a{,2}"], ["aa"]), ("x{", ["x{"], ["x"]), ("^a+?b*?c??$", ["a", "aabbc"], ["b"]),
        (".", ["a", "é"], ["", "\n"]), ("(?s).", ["\n"], [""]), ("(?m)^b$", ["a\nb\nc"], ["ab"]),
        ("^b$", ["b"], ["a\nb"]),
        ("(?i)abc", ["ABC", "xaBcx"], ["ab"]), ("(?i:a)b", ["Ab", "ab"], ["AB"]), ("((?i)a)b", ["Ab"], ["AB"]),
        ("(?i)[^a]", ["b"], ["A", "a"]), ("(?i)k", ["\u{212A}"], []),
        (#"\d+"#, ["5"], ["٣"]), (#"^\w$"#, ["a", "_"], ["é"]), (#"\s"#, [" ", "\u{c}"], ["\u{b}", "\u{a0}"]),
        (#"\S"#, ["a", "\u{b}"], [" "]), (#"^[\w.-]+$"#, ["a.b-c"], ["a b"]), (#"[^\d]"#, ["a"], ["1"]),
        (#"^[[:alnum:]-]+$"#, ["a-1"], ["a_"]), ("[[:^alpha:]]", ["1"], ["a"]), ("[]a]", ["]"], ["b"]),
        ("[^]a]", ["b"], ["]"]),
        ("[a-]", ["-"], ["b"]), ("[-a]", ["-"], ["b"]), ("[a-c-e]", ["-", "e"], ["d"]), (#"[\]]"#, ["]"], ["a"]),
        (#"^\pL+$"#, ["aé"], ["a1"]), (#"\p{^L}"#, ["1"], ["a"]), (#"^[\p{Lu}\d]+$"#, ["É1"], ["é"]),
        (#"^\PL$"#, ["1"], ["a"]),
        (#"\bfoo\b"#, ["a foo b", "foo"], ["food", "afoo"]), (#"o\B"#, ["foot"], ["fo"]),
        (#"\Aa\z"#, ["a"], ["ab"]), (#"\x41\x{42}\103"#, ["ABC"], ["AB"]), (#"\Qa.b\E+"#, ["a.bb"], ["axb"]),
        (#"\.\*\/\-\_"#, [".*/-_"], [".*/-"]), ("(?P<n>a)(?<m>b)", ["ab"], ["a"]), ("(a*)*b", ["b", "aab"], ["a"]),
        ("(|a)+c", ["c", "aac"], ["a"]), ("x*", ["", "y"], []),
        ("^(?:a?){3}a{3}$", ["aaa", "aaaaaa"], ["aa", "aaaaaaa"]),
        ("a$|^b", ["ca", "bc"], ["ab c"]), ("é{2}", ["éé"], ["é"]), ("[à-ü]", ["é"], ["z"]), ("$^", [""], ["a"]),
    ])
    func `is found where Go finds it`(expression: String, found: [String], missed: [String]) throws {
        let matcher = try PatternMatcher(expression)
        for text in found { #expect(matcher.isFound(in: text) == true, "\(text)") }
        for text in missed { #expect(matcher.isFound(in: text) == false, "\(text)") }
    }

    @Test(arguments: [
        ("(", "missing closing )"), (")", "unexpected )"), ("a)", "unexpected )"), ("[a", "missing closing ]"),
        ("*a", "missing argument to repetition operator"), ("a|*", "missing argument to repetition operator"),
        ("(?i)*", "missing argument to repetition operator"), ("a**", "invalid nested repetition operator"),
        ("a{2}{3}", "invalid nested repetition operator"), ("a{1001}", "invalid repeat count"),
        ("a{3,2}", "invalid repeat count"), ("(a{100}){100}", "invalid repeat count"),
        ("[b-a]", "invalid character class range"), ("[[:nope:]]", "invalid character class range: [:nope:]"),
        (#"\pQ"#, #"invalid character class range: \p{Q}"#), (#"\1"#, #"invalid escape sequence: \1"#),
        (#"\y"#, #"invalid escape sequence: \y"#), (#"a\"#, "trailing backslash at end of expression"),
        (#"\x{110000}"#, #"invalid escape sequence: \x"#), ("(?=a)", "invalid or unsupported Perl syntax"),
        ("(?<=a)", "invalid named capture"), ("(?P<a", "invalid named capture"), ("(?i", "missing closing )"),
    ])
    func `is refused where Go refuses it`(expression: String, message: String) {
        #expect(throws: PatternError(message)) { try PatternMatcher(expression) }
    }

    @Test func `names scripts whose letters are not known here`() throws {
        #expect(try PatternMatcher(#"^\p{Greek}$"#).isFound(in: "α") == nil)
    }

    @Test func `is refused where it is too deep, and is not followed where it is too large`() throws {
        let deep = String(repeating: "(", count: 5_000) + String(repeating: ")", count: 5_000)
        #expect(throws: PatternError("expression nests too deeply")) { try PatternMatcher(deep) }
        let large = String(repeating: "(a{900}b)", count: 200)
        #expect(try PatternMatcher(large).isFound(in: "a") == nil)
    }

    @Test func `takes no more time for more ways to match`() throws {
        let text = String(repeating: "a", count: 100_000)
        #expect(try PatternMatcher("^(a|aa|a*)*$").isFound(in: text + "b") == false)
        #expect(try PatternMatcher("(a+)+$").isFound(in: text + "b") == false)
        // So many states that they are forgotten on the way.
        #expect(try PatternMatcher("a.{200}b$").isFound(in: String(repeating: "ab", count: 5_000)) == true)
    }

    @Test(
        arguments: [
            ("^[a-z]+$", ["a", nil], true, false), ("^[a-z]+$", ["A", nil], false, false),
            ("^[a-z]+$", [nil, "A"], false, false),
            ("^[a-z]+$", [nil, "A", nil], false, false), ("^[a-z]+$", [nil], true, false),
            ("^a$", [nil, "a", nil], true, false),
            ("--", ["a--", nil], true, true), ("--", [nil, "a--b", nil], true, true), ("--", ["-", nil], true, false),
            ("-$", [nil, "-"], true, true), ("-$", ["-", nil], true, false), ("^-", ["-", nil], true, true),
            ("^-", [nil, "-"], true, false), ("^x{3}$", ["x", nil, "x"], true, false),
            ("^x{3}$", ["xx", nil, "xx"], false, false),
            (#"\bfoo\b"#, ["foo", nil], true, false), (#"\bfoo\b"#, [nil, " foo "], true, true),
            ("$", ["a", nil], true, false),
        ] as [(String, [String?], Bool, Bool)])
    func `is judged in texts with gaps`(expression: String, pieces: [String?], may: Bool, must: Bool) throws {
        let matcher = try PatternMatcher(expression)
        let pieces = pieces.map { $0.map(PatternMatcher.Piece.text) ?? .gap }
        #expect(matcher.mayBeFound(in: pieces) == may)
        #expect(matcher.mustBeFound(in: pieces) == must)
    }
}

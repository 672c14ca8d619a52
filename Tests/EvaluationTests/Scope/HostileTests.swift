import Terraform
import Testing

@testable import Evaluation

/// Small documents that would make endless work; each of these ends at once, or the test run does not.
@Suite struct `A hostile expression` {
    private func scope(_ blocks: [Block]) -> Scope {
        Evaluator(Configuration(stack: "test", blocks: blocks), mode: .analysis).moduleScope
    }

    private func doubling(_ code: (String) -> String) -> Value {
        let blocks =
            [Sample.local("l0", "\"aaaaaaaaaaaaaaaa\"")]
            + (1...60).map { Sample.local("l\($0)", code("local.l\($0 - 1)")) }
        return scope(blocks).value(of: .code("local.l60"))
    }

    @Test(arguments: [
        "\"${X}${X}\"", "[X, X]", "{ a = X, b = X }", "join(X, [\"a\", \"b\", \"c\"])", "replace(X, \"a\", X)",
        "jsonencode([X, X])", "format(\"%s%s\", X, X)", "concat(flatten([X]), flatten([X]))",
        "formatlist(\"%s%s\", X, X)",
    ])
    func `that doubles sixty times is unknown`(code: String) {
        #expect(!doubling { code.replacing("X", with: $0) }.isWhollyKnown)
    }

    @Test(arguments: [
        "[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : a * b * c]]]",
        "setproduct(range(1000), range(1000), range(1000))",
        "regexall(\"a.*z|a\", join(\"\", [for i in range(1000) : \"aaaaaaaa\"]))", "1e6000 * 1e6000 * 1e6000 * 1e6000",
        "regex(\"((((a{30}){30}){30}){30})\", \"a\")", "format(\"%9999999999s\", \"a\")", "1e999999999",
        "indent(10000, join(\"\", [for i in range(1000) : \"\\n\\n\\n\\n\"]))",
    ])
    func `that would run for ever is unknown or wrong`(code: String) {
        #expect(!scope([]).value(of: .code(code)).isWhollyKnown)
    }

    @Test func `that sends others' patterns astray is matched all the same`() {
        #expect(
            Sample.result(
                "length(regex(\"(a+)+b\", \"${join(\"\", [for i in range(200) : \"aaaa\"])}b\")[0])", scope([]))
                == "800")
    }

    @Test func `of five hundred levels is refused by the parser, and one of two hundred is not`() {
        #expect(Sample.result(String(repeating: "-", count: 200) + "1", scope([])) == "1")
        #expect(
            Sample.result(String(repeating: "(", count: 500) + "1" + String(repeating: ")", count: 500), scope([]))
                .contains("[syntax]"))
    }

    @Test func `with thousands of wrong names gets the nearest ones for some`() {
        let names = (0..<2_000).map { Sample.local("name_\($0)", "1") }
        let scope = scope(names)
        var problems: [Problem] = []
        for index in 0..<2_000 { _ = scope.value(of: .code("local.nam_\(index)"), problems: &problems) }
        #expect(problems.count == 2_000)
        #expect(problems[0].message.hasSuffix("did you mean local.name_0?"))
        #expect(!problems[1_999].message.contains("did you mean"))
    }
}

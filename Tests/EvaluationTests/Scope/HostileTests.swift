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

    @Test(arguments: [("1", " + 1", "1501"), ("1500", " - 1", "0"), ("false", " || true == false", "false")])
    func `of fifteen hundred operators in a row has a value`(first: String, link: String, value: String) {
        #expect(Sample.result(first + String(repeating: link, count: 1_500), scope([])) == value)
    }

    @Test func `of fifteen hundred conditionals in a row is unknown, and nothing is wrong with it`() {
        let text = String(repeating: "var.text == \"x\" ? 1 : ", count: 1_500) + "2"
        #expect(Sample.result(text, Sample.evaluator(.validation).moduleScope) == "(unknown) any")
    }

    @Test func `of five hundred levels is refused by the parser, and one of two hundred is not`() {
        #expect(Sample.result(String(repeating: "-", count: 200) + "1", scope([])) == "1")
        #expect(
            Sample.result(String(repeating: "(", count: 500) + "1" + String(repeating: ")", count: 500), scope([]))
                .contains("[syntax]"))
    }

    @Test func `made of parts of others has an answer, whatever it is`() {
        let scope = Sample.evaluator(.analysis).moduleScope
        var generator = SeededGenerator(seed: 7)
        let texts = Expressions.all.map { Array($0.utf8) }
        let pieces = Array("0123456789-+*/%()[]{}<>=!&|?:,. \"$\\${a.".utf8) + Array("9223372036854775807".utf8)
        for _ in 0..<3_000 {
            var bytes = texts[Int.random(in: 0..<texts.count, using: &generator)]
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0...bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes.insert(pieces[Int.random(in: 0..<pieces.count, using: &generator)], at: place)
                case 1: if place < bytes.count { bytes.remove(at: place) }
                case 2: bytes.insert(contentsOf: "-9223372036854775808".utf8, at: place)
                default:
                    let other = texts[Int.random(in: 0..<texts.count, using: &generator)]
                    bytes.insert(
                        contentsOf: other.prefix(Int.random(in: 0...other.count, using: &generator)), at: place)
                }
            }
            _ = scope.value(of: .code(String(decoding: bytes, as: UTF8.self)))
        }
    }

    @Test func `that gives functions extreme arguments has an answer, whatever it is`() {
        let scope = Sample.evaluator(.analysis).moduleScope
        var generator = SeededGenerator(seed: 8)
        let atoms = [
            "9223372036854775807", "-9223372036854775808", "9223372036854775808", "0", "-1", "1", "1e300", "-1e-300",
            "0.5", "\"\"",
            "null", "true", "\"10.0.0.0/8\"", "\"::/0\"", "\"0.0.0.0/0\"",
            "\"ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/127\"",
            "\"9999-12-31T23:59:59Z\"", "\"0000-01-01T00:00:00+23:59\"", "\"2562047h47m16s\"",
            "\"-2562047h47m16.854775808s\"",
            "\"%s%d%v%5.3f%[9]d\"", "\"%\"", "\"(a|b)*?{0,1000}\"", "\"\\u0000\\U0010ffff\"", "\"e\\u0301\"", "[]",
            "{}", "[null]",
            "[[], [[]]]", "{ a = null }", "toset([null, 1])", "tomap({ a = \"x\" })", "tolist([])", "var.unset",
            "[var.unset, 1]",
            "local.loop_a", "terraform_data.one", "terraform_data.counted", "toset([var.unset, \"a\"])",
            "{ a = var.unset }", "62",
            "128", "\"{\\\"a\\\":[1,{}]}\"", "\"a,b\\n1,2\"", "\"YYYY-MM-DD'\"",
        ]
        for _ in 0..<5_000 {
            let name = Function.names[Int.random(in: 0..<Function.names.count, using: &generator)]
            let count = Int.random(in: 0...4, using: &generator)
            let arguments = (0..<count).map { _ in atoms[Int.random(in: 0..<atoms.count, using: &generator)] }
            _ = scope.value(of: .code("\(name)(\(arguments.joined(separator: ", ")))"))
        }
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

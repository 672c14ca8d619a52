import Foundation
import Terraform
import Testing

@Suite struct `The JSON writer` {
    @Test func `writes every text so that a JSON reader gets it back`() throws {
        var texts = RandomTexts(seed: 3)
        for _ in 0..<2_000 {
            let text = texts.next()
            let read = try JSONDecoder().decode([String].self, from: Data("[\(JSONWriter.quoted(text))]".utf8))
            #expect(Array(read[0].utf8) == Array(text.utf8), "\(text.debugDescription)")
        }
    }

    @Test(
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (0.1, "0.1"), (-2.5, "-2.5"), (1e21, "1e+21"), (5e-9, "5e-09"),
            (9_007_199_254_740_991, "9007199254740991"),
        ] as [(Double, String)])
    func `writes numbers in the shortest form`(number: Double, text: String) {
        #expect(JSONWriter.text(of: number) == text)
    }

    @Test func `indents by two spaces and writes nothing within empty brackets`() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("a\n")
            writer.array { writer in
                writer.element()
                writer.object { _ in }
                writer.element()
                writer.verbatim("1")
            }
            writer.key("b")
            writer.array { _ in }
        }
        writer.endDocument()
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                {
                  "a\\n": [
                    {},
                    1
                  ],
                  "b": []
                }

                """)
    }

    @Test(arguments: [
        ("100% $5 $$ %%", #""100% $5 $$ %%""#), ("${a} %{b} $${c}", #""$${a} %%{b} $$${c}""#),
        ("a\r\nb\rc$\r", #""a\r\nb${\"\\r\"}c${\"$\\r\"}""#),
        ("\u{FEFF}x\u{FEFF}", #""${\"\\ufeff\"}x"# + "\u{FEFF}\""),
    ])
    func `writes literal text so that Terraform reads no template in it`(text: String, json: String) {
        let stack = Stack.with { $0.add(Output("o", Expression(text))) }
        #expect(stack.line == #"{"output":{"o":{"value":"# + json + "}}}")
    }

    @Test func `keeps dollar signs before an expression out of its escape`() {
        let value = Expression<String>.workspace
        let stack = Stack.with { $0.add(Output("o", "$\(value) a$$\(value)%\(value)${\(value)}")) }
        #expect(
            stack.line == #"""
                {"output":{"o":{"value":"${\"$\"}${terraform.workspace} a${\"$$\"}${terraform.workspace}%\#
                ${terraform.workspace}$${${terraform.workspace}}"}}}
                """#)
    }

    @Test func `joins texts between which a template would begin`() {
        let stack = Stack.with { $0.add(Output("o", Expression<String>(term: .template([.text("$"), .text("{a}")])))) }
        #expect(stack.line == #"{"output":{"o":{"value":"$${a}"}}}"#)
    }
}

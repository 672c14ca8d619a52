import Testing

@testable import Terraform

@Suite struct `The scanner of Terraform's expressions` {
    @Test(
        arguments: [
            ("1 + 2.5e3", []), ("true ? null : \"text\"", []), ("aws_vpc.main.id", ["aws_vpc.main.id"]),
            ("f(a.b, c.d[0].e, [g.h])", ["a.b", "c.d[0].e", "g.h"]), ("provider::aws::f(x.y)", ["x.y"]),
            ("a.b[*].c + d.e.*.f", ["a.b[*].c", "d.e.*.f"]), ("a.b[c.d].e", ["c.d", "a.b[c.d].e"]),
            ("a.b[\"x.y ${c.d}\"]", ["c.d", "a.b[\"x.y ${c.d}\"]"]), ("a.b.0.c", ["a.b.0.c"]),
            ("\"$${a.b} ${c.d} %%{e.f} %{ if g.h }x%{ endif }\"", ["c.d", "g.h"]),
            ("\"\\\"${ f(\"${a.b}\") }\"", ["a.b"]), ("\"\\${a.b}\"", []),
            ("\"${f({ x = [1] }, a.b)} ${c.d}\"", ["a.b", "c.d"]),
            ("\"${f({ x = [1] }, a.b)} ${c.d}\"", ["a.b", "c.d"]),
            ("[for x in a.b : x.id if x.ok && c.d]", ["a.b", "c.d"]), ("x.id", ["x.id"]),
            ("{for k, v in a.b : k.x => v.y...}", ["a.b"]), ("[[for x in a.b : x.c], x.d]", ["a.b", "x.d"]),
            ("{ key = a.b, (c.d) = 1, \"e.f\" = 2 }", ["a.b", "c.d"]),
            ("\"%{ for x in a.b }${x.id}%{ endfor }\"", ["a.b"]),
            ("a.b # c.d\n+ e.f // g.h\n+ /* i.j */ k.l", ["a.b", "e.f", "k.l"]),
            ("<<-EOT\n  ${a.b} c.d\n  EOT\n", ["a.b"]), ("a-b.c_d-e", ["a-b.c_d-e"]), ("é.ü", ["é.ü"]), ("", []),
            ("a.b ? c.d : e.f", ["a.b", "c.d", "e.f"]), ("-a.b", ["a.b"]), ("!a.b&&c.d", ["a.b", "c.d"]),
        ] as [(String, [String])])
    func `finds every path that refers to something, and nothing else`(code: String, expected: [String]) {
        #expect(CodeScanner.traversals(in: code).map(\.text) == expected)
    }

    @Test func `comes to an end whatever the text`() {
        var texts = RandomTexts(seed: 7)
        for _ in 0..<5_000 { _ = CodeScanner.traversals(in: texts.next() + "a.b" + texts.next()) }
    }

    @Test(arguments: [
        ("aws_vpc.main.id", Address(.resource, type: "aws_vpc", "main"), ".id"),
        ("resource.aws_vpc.main[0]", Address(.resource, type: "aws_vpc", "main"), "[0]"),
        ("data.aws_region.here", Address(.data, type: "aws_region", "here"), ""),
        ("ephemeral.a.b.c", Address(.ephemeral, type: "a", "b"), ".c"),
        ("var.x[\"a\"].b", Address(.variable, "x"), "[\"a\"].b"), ("local.y", Address(.local, "y"), ""),
        ("module.m[\"k\"].aws_vpc.a", Address(.module, "m"), "[\"k\"].aws_vpc.a"),
    ])
    func `turns a path into an address and the rest`(text: String, address: Address, path: String) {
        #expect(Reference(text) == Reference(address, path))
    }

    @Test(arguments: [
        "", "vpc", "each.key", "self.id", "count.index", "path.module", "data.x", "a b", "f(a.b)", "a.b + c.d",
    ])
    func `knows what is no address`(text: String) {
        #expect(Reference(text) == nil)
    }

    @Test(arguments: [
        ("a.b", true), ("f(a + b)", true), ("[a, b]", true), ("\"a + b\"", true), ("a.b[*].c", true), ("1", true),
        ("a + b", false), ("a*b", false), ("!a", false), ("a ? b : c", false), ("\"${a}\"", false), ("f(a)(", false),
    ])
    func `knows what needs parentheses beside an operator`(code: String, isSingle: Bool) {
        #expect(CodeScanner.isSingleOperand(code) == isSingle)
    }
}

import Testing

@testable import Terraform

@Suite struct `The paths of an expression` {
    @Test(
        arguments: [
            ("1 + 2.5e3", []), ("true ? null : \"text\"", []), ("aws_vpc.main.id", ["aws_vpc.main.id"]),
            ("f(a.b, c.d[0].e, [g.h])", ["a.b", "c.d[0].e", "g.h"]), ("provider::aws::f(x.y)", ["x.y"]),
            ("a.b[*].c + d.e.*.f", ["a.b[*].c", "d.e.*.f"]), ("a.b[c.d].e[f.g]", ["a.b[c.d].e[f.g]", "c.d", "f.g"]),
            ("a.b[\"x.y ${c.d}\"]", ["a.b[\"x.y ${c.d}\"]", "c.d"]), ("a.b.0.c", ["a.b.0.c"]),
            ("a.b[*][c.d].e[*].f[g.h]", ["a.b[*][c.d].e[*].f[g.h]", "c.d", "g.h"]),
            ("\"$${a.b} ${c.d} %%{e.f} %{ if g.h }x%{ endif }\"", ["c.d", "g.h"]),
            ("\"\\\"${ f(\"${a.b}\") }\"", ["a.b"]), ("\"\\\\${a.b}\"", ["a.b"]), ("\"\\\\$${a.b}\"", []),
            ("\"${f({ x = [1] }, a.b)} ${c.d}\"", ["a.b", "c.d"]), ("f(a.b).c[d.e]", ["a.b", "d.e"]),
            ("[for x in a.b : x.id if x.ok && c.d]", ["a.b", "c.d"]), ("x.id", ["x.id"]), ("x", ["x"]),
            ("x[0]", ["x[0]"]),
            ("{for k, v in a.b : k.x => v.y...}", ["a.b"]), ("[[for x in a.b : x.c], x.d]", ["a.b", "x.d"]),
            ("{ key = a.b, (c.d) = 1, \"e.f\" = 2 }", ["a.b", "c.d"]), ("(a.b).c", ["a.b"]),
            ("\"%{ for x in a.b }${x.id}%{ endfor }\"", ["a.b"]),
            ("\"%{ if a.b }c%{ else }${d.e}%{ endif }\"", ["a.b", "d.e"]),
            ("a.b # c.d\n+ e.f // g.h\n+ /* i.j */ k.l", ["a.b", "e.f", "k.l"]),
            ("<<-EOT\n  ${a.b} c.d\n  EOT\n", ["a.b"]), ("a-b.c_d-e", ["a-b.c_d-e"]), ("é.ü", ["é.ü"]),
            ("a.b ? c.d : e.f", ["a.b", "c.d", "e.f"]), ("-a.b", ["a.b"]), ("!a.b&&c.d", ["a.b", "c.d"]),
        ] as [(String, [String])])
    func `are all that may refer to something, and nothing else`(code: String, expected: [String]) throws {
        #expect(try ExpressionSyntax(parsing: code).paths().map { code.bytes($0.range) } == expected)
    }

    @Test func `are not those that start with a name that is bound`() throws {
        #expect(try ExpressionSyntax(parsing: "each.key + item.value + item").paths(bound: ["item"]).count == 1)
    }

    @Test(arguments: [
        ("aws_vpc.main.id", Address(.resource, type: "aws_vpc", "main"), ".id"),
        ("resource.aws_vpc.main[0]", Address(.resource, type: "aws_vpc", "main"), "[0]"),
        ("data.aws_region.here", Address(.data, type: "aws_region", "here"), ""),
        ("ephemeral.a.b.c", Address(.ephemeral, type: "a", "b"), ".c"),
        ("var.x[\"a\"].b", Address(.variable, "x"), "[\"a\"].b"), ("local.y", Address(.local, "y"), ""),
        ("module.m[\"k\"].aws_vpc.a", Address(.module, "m"), "[\"k\"].aws_vpc.a"),
        ("aws_subnet . a [ each.key ].id", Address(.resource, type: "aws_subnet", "a"), " [ each.key ].id"),
    ])
    func `become an address and the rest`(text: String, address: Address, path: String) {
        #expect(Reference(text) == Reference(address, path))
    }

    @Test(arguments: [
        "", "vpc", "each.key", "self.id", "count.index", "path.module", "data.x", "a b", "f(a.b)", "a.b + c.d", "(a.b)",
        "resource.a", "var", "var[0]", "${a.b}",
    ])
    func `become no address where they name none`(text: String) {
        #expect(Reference(text) == nil)
    }

    @Test(arguments: [
        ("a.b", true), ("f(a + b)", true), ("[a, b]", true), ("\"a + b\"", true), ("a.b[*].c", true), ("1", true),
        ("\"${a}\"", true), ("(a + b)", true), ("a + b", false), ("a*b", false), ("!a", false), ("a ? b : c", false),
        ("f(a)(", false), ("-1", false), ("a # b", false), ("<<E\na\nE", false),
    ])
    func `and of other code know what needs parentheses beside an operator`(code: String, isOperand: Bool) {
        #expect(ExpressionSyntax.isOperand(code) == isOperand)
    }
}

import Terraform
import Testing

@Suite struct `A value in JSON` {
    private static func reference(_ type: String, _ name: String, _ path: String) -> Term {
        .reference(Reference(Address(.resource, type: type, name), path))
    }

    static let values: [(json: String, term: Term)] = [
        ("null", .null), ("true", .bool(true)), ("7", .integer(7)), ("-7.0", .integer(-7)), ("1e3", .integer(1000)),
        ("0.10", .number(0.1)), ("1e30", .number(1e30)), ("0.30000000000000004", .number(0.30000000000000004)),
        ("9007199254740993", .integer(9_007_199_254_740_993)),
        ("12345678901234567890123", .code("12345678901234567890123")), ("1e400", .code("1e400")),
        ("0.1234567890123456789", .code("0.1234567890123456789")),
        ("\"\"", .string("")), ("\"text\"", .string("text")), ("\"$5 {x} 100%\"", .string("$5 {x} 100%")),
        ("\"$${x} %%{y}\"", .string("${x} %{y}")), ("\"\\u0024{a.b.c}\"", reference("a", "b", ".c")),
        ("\"\\ufeffx\"", .string("x")),
        ("\"${a.b.c}\"", reference("a", "b", ".c")), ("\"${ a.b[0].c }\"", reference("a", "b", "[0].c")),
        ("\"${a.b[\\\"k\\\"].c}\"", reference("a", "b", "[\"k\"].c")),
        ("\"${a.b[*].c}\"", reference("a", "b", "[*].c")), ("\"${~ a.b ~}\"", reference("a", "b", "")),
        ("\"${var.x}\"", .reference(Reference(Address(.variable, "x"), ""))),
        ("\"${data.a.b.c}\"", .reference(Reference(Address(.data, type: "a", "b"), ".c"))),
        ("\"${resource.a.b.c}\"", .code("resource.a.b.c")), ("\"${a.b[local.i].c}\"", .code("a.b[local.i].c")),
        ("\"${each.key}\"", .code("each.key")), ("\"${a . b}\"", .code("a . b")), ("\"${(a.b)}\"", .code("(a.b)")),
        ("\"${1 + 1}\"", .code("1 + 1")), ("\"${5}\"", .code("5")), ("\"${\\\"text\\\"}\"", .string("text")),
        ("\"x${a.b.c}y\"", .template([.text("x"), .value(reference("a", "b", ".c")), .text("y")])),
        ("\"${a.b.c}${1}\"", .template([.value(reference("a", "b", ".c")), .value(.code("1"))])),
        ("\" ${~ a.b.c ~} \"", .code(#""${""}${a.b.c}""#)),
        ("\"x ${~ a.b.c ~} y\"", .template([.text("x"), .value(reference("a", "b", ".c")), .text("y")])),
        (
            "\"a%{ if a.b }\\n\\\"${c.d}\\\"%{ else }$${%{ endif }\"",
            .code(#""a%{ if a.b }\n\"${c.d}\"%{ else }$${%{ endif }""#)
        ),
        ("\"%{ for k, v in a.b }${v}%{ endfor }\"", .code(#""%{ for k, v in a.b }${v}%{ endfor }""#)),
        ("\"${<<E\\nx\\nE\\n}\"", .string("x\n")), ("\"${<<E\\n${a.b}\\nE\\n}\"", .code("<<E\n${a.b}\nE\n")),
        ("[1, \"${a.b.c}\"]", .list([.integer(1), reference("a", "b", ".c")])),
        ("{\"b\": 1, \"a\": \"${a.b.c}\"}", .object([.init("a", reference("a", "b", ".c")), .init("b", .integer(1))])),
        ("{\"$${x}\": 1}", .object([.init("${x}", .integer(1))])),
        (
            "{\"${a.b.c}\": 1, \"x${a.b.c}\": \"t\", \"y\": [true]}",
            .code(#"{ (a.b.c) = 1, ("x${a.b.c}") = "t", "y" = [true] }"#)
        ),
    ]

    @Test(arguments: values) func `becomes the term that Swift would have made`(json: String, term: Term) throws {
        let configuration = try Configuration("{\"locals\": {\"x\": \(json)}}")
        let read = try #require(configuration.blocks.first?.body["value"])
        #expect(read == term)
        // What is written reads as the same.
        let again = try Configuration(configuration.line)
        #expect(again.blocks.first?.body["value"] == term)
    }

    @Test func `is taken literally where Terraform does so`() throws {
        let configuration = try Configuration(
            #"{"variable": {"x": {"default": ["${a}", {"%{b}": "$${c}"}, 1, 12345678901234567890123]}}}"#)
        let term = try #require(configuration.blocks.first?.body["default"])
        #expect(
            term
                == .verbatim(
                    .list([
                        .string("${a}"), .object([.init("%{b}", .string("$${c}"))]), .integer(1),
                        .string("12345678901234567890123"),
                    ])))
    }

    @Test func `may be a hundred levels deep`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        #expect(try Configuration("{\"output\": {\"o\": {\"value\": \(nested(100))}}}").said.isEmpty)
        let said = try Configuration("{\"output\": {\"o\": {\"value\": \(nested(101))}}}").said
        #expect(said.count == 1 && said[0].contains("[nesting]"))
        #expect(
            try Configuration("{\"variable\": {\"o\": {\"default\": \(nested(101))}}}").said.first?.contains(
                "[nesting]") == true)
    }
}

import Terraform
import Testing

/// Documents that are made to break what reads them: each comes to an end with one clear answer.
@Suite struct `A hostile document` {
    private func said(_ text: String) throws -> [String] {
        try Configuration(text).said
    }

    private func repeated(_ text: String, _ count: Int = 50_000) -> String { String(repeating: text, count: count) }

    @Test func `with more values than fit into memory is not read`() throws {
        #expect(
            try said("{\"locals\":{\"l\":[1\(repeated(",1", 8_000_000))]}}") == [
                "main.tf.json:1:1: error: [size] the document has more than 8 million values, which is not read; split it"
            ])
    }

    @Test func `with a circle of thousands of values is told of some`() throws {
        let locals = (0..<5_000).map { "\"l\($0)\": \"${local.l\(($0 + 1) % 5_000)}\"" }.joined(separator: ",\n")
        let lines = try said("{\"locals\": {\(locals)}}").flatMap { $0.split(separator: "\n") }
        #expect(lines.count == 22)
        #expect(
            lines[0].hasSuffix(
                "local.l18 -> local.l19 -> 4980 more -> local.l0 is a cycle; take one of these references away"))
    }

    @Test func `whose expression cannot be read is not told that nothing refers to what it names`() throws {
        let configuration = try Configuration(
            #"""
            {"variable": {"a": {}, "b": {}, "c": {}}, "locals": {"d": 1, "e": 2},
             "output": {"o": {"value": "${var.a + }"}, "p": {"value": "${(local . d)) || var.bb"}}}
            """#)
        let unused = configuration.findings(unused: true).filter { $0.rule == "unused-declaration" }.map(\.message)
        #expect(
            unused == ["b", "c"].map { "nothing refers to var.\($0); use it, or take it out" }
                + ["nothing refers to local.e; use it, or take it out"])
    }

    @Test func `with blocks within blocks without end is not read that far`() throws {
        let open = repeated("{\"a\":{\"dynamic\":{\"b\":{\"for_each\":[],\"content\":", 150)
        let text = "{\"resource\": {\"x\": {\"y\": \(open){}\(repeated("}}}}", 150))}}}"
        let said = try said(text)
        #expect(said.count == 1 && said[0].contains("[nesting]"), "\(said)")
    }

    @Test(arguments: ["(", "[", "{a=", "!", "-", "f(", "1+", "a?", "\"${", "a.", "a[", "<<E\n${", "[for a in "])
    func `with an expression that nests without end is told so`(piece: String) throws {
        let code = JSONWriter.escaped(repeated(piece))
        let said = try said("{\"output\": {\"o\": {\"value\": \"${\(code)}\"}}}")
        #expect(said.count == 1 && said[0].contains("[syntax]"), "\(said.map { $0.prefix(200) })")
    }

    @Test func `with thousands of errors gets them all`() throws {
        let resources = (0..<2_000).map { "\"r\($0)\": {\"input\": \"${terraform_data.s\($0).id}\", \"lifecycle\": 1}" }
        let said = try said("{\"resource\": {\"terraform_data\": {\(resources.joined(separator: ","))}}}")
        #expect(said.count == 4_000)
    }

    @Test func `with thousands of equal names keeps its order`() throws {
        let members = (0..<5_000).map { "\"input\": \($0)" }.joined(separator: ",")
        let said = try said("{\"resource\": {\"terraform_data\": {\"a\": {\(members)}}}}")
        #expect(said.count == 1 && said[0].contains("input of terraform_data.a is set twice"))
        let keys = (0..<5_000).map { "\"k\": \($0)" }.joined(separator: ",")
        #expect(try self.said("{\"output\": {\"o\": {\"value\": {\(keys)}}}}").count == 4_999)
    }

    @Test func `that is a body in thousands of pieces is read as one`() throws {
        let pieces = (0..<5_000).map { "{\"a\($0)\": \"${var.x}\"}" }.joined(separator: ",")
        let said = try said("{\"module\": {\"m\": [[{\"source\": \"m\"}, \(pieces)]]}}")
        #expect(said.count { $0.contains("var.x") } == 5_000)
    }

    @Test func `with an expression of any length is told so`() throws {
        let said = try said("{\"output\": {\"o\": {\"value\": \"${[\(repeated("a.b,", 1 << 20)) 1]}\"}}}")
        #expect(
            said == [
                "main.tf.json:1:19: error: [size] value of output.o: a text with expressions has more than 4 MiB; use templatefile"
            ])
    }

    @Test func `that repeats a wrong reference says it once`() throws {
        let said = try said("{\"output\": {\"o\": {\"value\": \"${[\(repeated("a.b, ", 10_000)) 1]}\"}}}")
        #expect(
            said == [
                "main.tf.json:1:32: error: [unknown-reference] value of output.o refers to a.b, which is not declared"
            ])
    }
}

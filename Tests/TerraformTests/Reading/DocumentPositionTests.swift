import Testing

@testable import Terraform

@Suite struct `The place of an argument in a document` {
    private static let text = """
        {"resource": {"aws_lb": {"a": [[{"//": 0,
          "name": "x", "tags": {"a b": "\\u00e9${var.x}",
            "c": 1},
          "list": [1,
            {"k": [2, 3]}], "two": {"x": 1}, "two": {"x": 2,
            "y": 3}}, {"rule": {"deep": [{"down": 4,
             "dynamic": {"sub": {"for_each": [5], "content": {"v":
               6}}}}]}, "provisioner": {"local-exec": [{"command": "7"},
               {"command": "8"}]},
            "dynamic": [{"it": [{"for_each": [9],
              "content": [{"w": 10}]}]}], "it": [{"w": 11},
              {"w": 12}]}]]}},
         "locals": {"l": {"m": ["n",
           "o"]}}}
        """

    @Test(arguments: [
        ("name", "\"name\": "), ("tags", "\"tags\": "), ("tags[\"a b\"]", "\"a b\": "), ("tags.nothing", "\"tags\": "),
        ("list", "\"list\": "), ("list[0]", "1,"), ("list[1].k", "\"k\": "), ("list[1].k[1]", "3]"),
        ("list[7]", "\"list\""),
        ("two[0].x", "\"x\": 1"), ("two[1].x", "\"x\": 2"), ("two[1].y", "\"y\": 3"), ("rule", "\"rule\": "),
        ("rule.deep[0].down", "\"down\": 4"), ("rule.deep[0].sub.for_each", "\"for_each\": [5]"),
        ("rule.deep[0].sub.v", "\"v\":\n"), ("provisioner[0].local-exec.command", "\"command\": \"7\""),
        ("it[0].w", "\"w\": 11"), ("it[1].w", "\"w\": 12"), ("it.for_each", "\"for_each\": [9]"), ("it.w", "\"w\": 10"),
        ("nothing", "\"a\": "),
    ]) func `is found by its path`(path: String, start: String) throws {
        let position = try #require(try Configuration(Self.text).blocks.first?.position(of: path))
        let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines[(position.line - 1)...].joined(separator: "\n").dropFirst(position.column - 1)
        #expect(rest.hasPrefix(start), "\(path) leads to \(rest.prefix(20))")
    }

    @Test func `is that of a reference within its text where one is meant`() throws {
        let configuration = try Configuration(Self.text)
        func place(_ path: String, _ text: String) -> [Int?] {
            let position = configuration.blocks[0].position(of: path, mentioning: text)
            return [position?.line, position?.column]
        }
        #expect(place("tags", "var.x") == [2, 41])
        #expect(place("tags[\"a b\"]", "var.x") == [2, 41])
        #expect(place("tags[\"a b\"]", "x") == [2, 45])
        #expect(place("tags", "var") == [2, 41])
        // Only as a whole word, and otherwise the argument itself.
        #expect(place("tags", "va") == [2, 16])
        #expect(place("name", "nothing") == [2, 3])
    }

    @Test func `is found within locals`() throws {
        let block = try #require(try Configuration(Self.text).blocks.last)
        #expect(block.position == SourcePosition(file: "main.tf.json", line: 13, column: 13))
        #expect(block.position(of: "value") == SourcePosition(file: "main.tf.json", line: 13, column: 18))
        #expect(block.position(of: "value.m[1]") == SourcePosition(file: "main.tf.json", line: 14, column: 4))
    }

    @Test func `is found quickly in values of any size`() throws {
        let elements = (0..<4_000).map { "\"${var.x\($0)}\"" }.joined(separator: ",\n")
        let members = (0..<4_000).reversed().map { "\"k\($0)\": \"${var.y\($0)}\"" }.joined(separator: ",\n")
        let configuration = try Configuration(
            "{\"locals\": {\"l\": {\"list\": [\n\(elements)], \"map\": {\n\(members)}}}, \"output\": {\"o\": {\"value\": 1}}}"
        )
        let findings = configuration.findings()
        #expect(findings.count == 8_000)
        #expect(findings[0].position == SourcePosition(file: "main.tf.json", line: 2, column: 4))
        #expect(findings[3_999].position?.line == 4_001)
        #expect(findings[4_000].message.contains("var.y3999,") && findings[4_000].position?.line == 4_002)
        #expect(findings[7_999].message.contains("var.y0,"))
    }

    @Test(
        arguments: [
            ("a", [.name("a")]), ("a.b[0].c", [.name("a"), .name("b"), .index(0), .name("c")]),
            ("a[\"b c\"][\"]\"][\"\"].d", [.name("a"), .name("b c"), .name("]"), .name(""), .name("d")]),
            ("[\"x.y\"].z", [.name("x.y"), .name("z")]),
        ] as [(String, [PathStep])]) func `has steps`(text: String, steps: [PathStep])
    {
        #expect(PathStep.steps(of: text) == steps)
        #expect(PathStep.text(steps) == text)
    }
}

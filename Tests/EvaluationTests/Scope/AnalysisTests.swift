import Terraform
import Testing

@testable import Evaluation

@Suite struct `In an analysis` {
    private static let values: [(String, String)] = [
        ("var.text", #""hello""#), ("var.unset", "(var.unset) string"), ("var.object", #"{"name" = "x", "size" = 3}"#),
        ("local.sum", "3"), ("local.map", #"{"a" = 1, "b" = 3}"#), ("local.zones", #"["A", "B"]"#),
        ("local.loop_a", "(local.loop_a) any"), ("terraform_data.one.id", "(terraform_data.one.id) string"),
        ("terraform_data.one.input.name", #""hello""#), ("terraform_data.one.input.list[1]", "2"),
        ("terraform_data.chain.input", #""hello""#), ("terraform_data.cycle.input", "(terraform_data.cycle.input) any"),
        ("terraform_data.counted[1].input", #""n-1""#), ("terraform_data.counted[*].input", #"["n-0", "n-1"]"#),
        ("terraform_data.counted[1].id", "(terraform_data.counted[1].id) string"),
        ("terraform_data.each[\"x\"].input", #""x-eu""#), ("terraform_data.set[\"a\"].input", #""a""#),
        ("{ for k, r in terraform_data.each : k => r.input }", #"{"x" = "x-eu", "y" = "y-us"}"#),
        ("terraform_data.each[\"x\"].output.a[0]", "(terraform_data.each[\"x\"].output.a[0]) any"),
        ("terraform_data.unknown[3].input", "3"), ("terraform_data.unknown[*].id", "(unknown) list(string)"),
        ("module.child.vpc_id", "(module.child.vpc_id) any"), ("\"a-${terraform_data.one.id}\"", "(unknown) string"),
        ("terraform_data.one.id == terraform_data.one.id", "true"),
        ("terraform_data.one.id == terraform_data.chain.id", "(unknown) bool"),
        ("var.unset == \"a\" ? terraform_data.one.id : terraform_data.one.id", "(terraform_data.one.id) string"),
        ("var.unset == \"a\" ? 1 : 2", "(unknown) number"),
        ("toset([terraform_data.one.id, terraform_data.one.id, \"x\"])", #"["x", (terraform_data.one.id)]"#),
        ("concat([terraform_data.one.id], [1])[0]", "(terraform_data.one.id) string"),
        ("element([for r in terraform_data.counted : r.id], 3)", "(terraform_data.counted[1].id) string"),
    ]

    @Test(arguments: values)
    func `what the document says is the value, and all else a symbol`(expression: String, value: String) {
        #expect(Sample.result(expression, Sample.evaluator(.analysis).moduleScope) == value)
    }

    @Test func `nested blocks have the values of their arguments`() {
        var body = Body()
        body[content: "rule"] = .blocks(
            [Sample.body(["port": .integer(80), "from": .code("var.text")])],
            dynamic: [
                DynamicBlock(
                    forEach: .code("[1, 2]"), iterator: "p", content: Sample.body(["port": .code("p.value * 10")]))
            ])
        body[content: "timeouts"] = .block(Sample.body(["create": .string("1h")]))
        let type = ValueType.object(of: [
            .init("id", .string), .init("timeouts", .object(of: [.init("create", .string), .init("delete", .string)])),
            .init("rule", .list(.object(of: [.init("port", .number), .init("from", .string), .init("id", .string)]))),
        ])
        let blocks = Sample.blocks + [Block(address: Address(.resource, type: "x_y", "z"), body: body, position: nil)]
        let scope = Evaluator(Configuration(stack: "test", blocks: blocks), mode: .analysis) {
            $0.type == "x_y" ? type : nil
        }.moduleScope
        #expect(Sample.result("x_y.z.rule[0].from", scope) == #""hello""#)
        #expect(Sample.result("x_y.z.rule[*].port", scope) == "[80, 10, 20]")
        #expect(Sample.result("x_y.z.rule[1].id", scope) == "(x_y.z.rule[1].id) string")
        #expect(Sample.result("x_y.z.timeouts.create", scope) == #""1h""#)
        #expect(Sample.result("x_y.z.timeouts.delete", scope) == "(x_y.z.timeouts.delete) string")
    }

    @Test func `an argument has its attribute's type`() {
        let type = ValueType.object(of: [.init("names", .set(.string)), .init("size", .number)])
        let block = Sample.block(
            .resource, "x_y", "z", ["names": .list([.string("b"), .string("a"), .string("b")]), "size": .string("3")])
        let scope = Evaluator(Configuration(stack: "test", blocks: [block]), mode: .analysis) { _ in type }.moduleScope
        #expect(Sample.result("x_y.z.names", scope) == #"["a", "b"]"#)
        #expect(Sample.result("x_y.z.size + 1", scope) == "4")
    }

    @Test func `instances are as many as count and for_each make`() throws {
        let evaluator = Sample.evaluator(.analysis)
        func keys(_ block: Int) -> [String]? {
            evaluator.instances(of: evaluator.configuration.blocks[block])?.map(\.key.text)
        }
        #expect(keys(11) == [""])
        #expect(keys(12) == ["[0]", "[1]"])
        #expect(keys(13) == ["[\"x\"]", "[\"y\"]"])
        #expect(keys(15) == nil)
        let instances = try #require(evaluator.instances(of: evaluator.configuration.blocks[13]))
        #expect(instances.map { Sample.result("each.value", $0.scope) } == ["\"eu\"", "\"us\""])
    }

    @Test func `the caller may know a value better`() {
        let block = Sample.block(.data, "aws_partition", "here")
        let scope = Evaluator(
            Configuration(stack: "test", blocks: [block]), mode: .analysis,
            known: { block, name in
                block.address.type == "aws_partition" && name == "partition" ? .string("aws") : nil
            }
        ).moduleScope
        #expect(Sample.result("\"arn:${data.aws_partition.here.partition}\"", scope) == #""arn:aws""#)
        #expect(Sample.result("data.aws_partition.here.id", scope) == "(data.aws_partition.here.id) any")
    }

    @Test func `a chain that is too long has no end that is known`() {
        let count = 3_000
        let chain = (0..<count).map { Sample.local("l\($0)", $0 + 1 < count ? "local.l\($0 + 1)" : "1") }
        let scope = Evaluator(Configuration(stack: "test", blocks: chain), mode: .analysis).moduleScope
        #expect(!scope.value(of: .code("local.l0")).isKnown)
        #expect(scope.value(of: .code("local.l\(count - 5)")) == .integer(1))
    }
}

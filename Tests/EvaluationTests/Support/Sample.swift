import Terraform

@testable import Evaluation

/// A small configuration with all that an expression may refer to.
enum Sample {
    static func body(_ arguments: [String: Term]) -> Body {
        var body = Body()
        for (name, term) in arguments { body[name] = term }
        return body
    }

    static func block(_ kind: Address.Kind, _ type: String, _ name: String, _ arguments: [String: Term] = [:]) -> Block
    {
        Block(address: Address(kind, type: type, name), body: body(arguments), position: nil)
    }

    static func variable(_ name: String, _ type: String, _ value: Term? = nil) -> Block {
        var arguments: [String: Term] = ["type": .verbatim(.string(type))]
        if let value { arguments["default"] = .verbatim(value) }
        return block(.variable, "", name, arguments)
    }

    static func local(_ name: String, _ code: String) -> Block { block(.local, "", name, ["value": .code(code)]) }

    /// The provider that Terraform has in itself, whose one resource type takes any value.
    static let data = "terraform_data"

    static let blocks: [Block] = [
        variable("text", "string", .string("hello")), variable("number", "number", .integer(2)),
        variable("unset", "string"),
        variable("list", "list(string)", .list([.string("a"), .string("b")])),
        variable("object", "object({name=string, size=optional(number, 3)})", .object([.init("name", .string("x"))])),
        variable("any", "any", .list([.integer(1)])),
        local("sum", "var.number + 1"), local("map", "{ a = 1, b = local.sum }"), local("loop_a", "local.loop_b"),
        local("loop_b", "local.loop_a"), local("zones", "[for z in var.list : upper(z)]"),
        block(.resource, data, "one", ["input": .code("{ name = var.text, list = [1, 2] }")]),
        block(.resource, data, "counted", ["count": .integer(2), "input": .code("\"n-${count.index}\"")]),
        block(
            .resource, data, "each",
            ["for_each": .code("{ x = \"eu\", y = \"us\" }"), "input": .code("\"${each.key}-${each.value}\"")]),
        block(.resource, data, "set", ["for_each": .code("toset(var.list)"), "input": .code("each.value")]),
        block(
            .resource, data, "unknown", ["count": .code("var.unset == \"x\" ? 1 : 2"), "input": .code("count.index")]),
        block(.resource, data, "chain", ["input": .code("terraform_data.one.input.name")]),
        block(.resource, data, "cycle", ["input": .code("terraform_data.cycle.input")]),
        block(.module, "", "child"),
    ]

    static func type(of address: Address) -> ValueType? {
        address.type == data
            ? .object(of: [
                .init("id", .string), .init("input", .dynamic), .init("output", .dynamic),
                .init("triggers_replace", .dynamic),
            ]) : nil
    }

    static func evaluator(_ mode: Evaluator.Mode, _ more: [Block] = []) -> Evaluator {
        Evaluator(Configuration(stack: "test", blocks: blocks + more), mode: mode, typeOf: type)
    }

    /// The value of an expression with its type, or what is wrong with it.
    static func result(_ expression: String, _ scope: Scope) -> String {
        var problems: [Problem] = []
        let value = scope.value(of: .code(expression), problems: &problems)
        if problems.isEmpty { return value.isKnown ? value.text : "\(value.text) \(value.type.constraint)" }
        return problems.map { "\($0.severity == .warning ? "warning: " : "")[\($0.rule)] \($0.message)" }
            .joined(separator: "; ")
    }
}

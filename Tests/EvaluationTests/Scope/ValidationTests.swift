import Terraform
import Testing

@testable import Evaluation

@Suite struct `In validation` {
    private static let values: [(String, String)] = [
        ("var.text", "(unknown) string"), ("var.any", "(unknown) any"),
        ("var.object", "(unknown) object({name=string,size=number})"),
        ("var.object.size", "(unknown) number"), ("var.list[0]", "(unknown) string"), ("local.sum", "(unknown) number"),
        ("local.map", #"{"a" = 1, "b" = (unknown)}"#), ("local.map.a", "1"), ("local.zones", "(unknown) any"),
        ("local.loop_a", "(unknown) any"), ("terraform_data.one.id", "(unknown) string"),
        ("resource.terraform_data.one.id", "(unknown) string"), ("terraform_data.one.input.whatever", "(unknown) any"),
        ("terraform_data.counted[0].id", "(unknown) string"),
        ("terraform_data.counted[*].id", "[(unknown), (unknown)]"),
        ("terraform_data.each[\"x\"].id", "(unknown) string"), ("keys(terraform_data.each)", #"["x", "y"]"#),
        ("terraform_data.unknown[*].id", "(unknown) list(string)"),
        ("terraform_data.unknown[5].id", "(unknown) string"),
        ("[for r in terraform_data.counted : r.id]", "[(unknown), (unknown)]"),
        ("module.child.anything[0].at.all", "(unknown) any"),
        ("path.module", #"".""#), ("terraform.workspace", "(unknown) string"), ("length(terraform_data.counted)", "2"),
        ("values(terraform_data.each)[*].id", "[(unknown), (unknown)]"),
    ]

    @Test(arguments: values)
    func `variables and attributes are unknown values of their types`(expression: String, value: String) {
        #expect(Sample.result(expression, Sample.evaluator(.validation).moduleScope) == value)
    }

    private static let wrong: [(String, String)] = [
        ("var.txt", "[unknown-reference] refers to var.txt, which is not declared; did you mean var.text?"),
        ("local.summ", "[unknown-reference] refers to local.summ, which is not declared; did you mean local.sum?"),
        (
            "terraform_data.onne.id",
            "[unknown-reference] refers to terraform_data.onne, which is not declared; did you mean terraform_data.one?"
        ),
        ("var", "[invalid-reference] refers to 'var' without a name after it"),
        (
            "terraform_data",
            "[invalid-reference] refers to 'terraform_data', which is no reference; that of a resource has a type and a name"
        ),
        ("data.x", "[invalid-reference] refers to 'data.x', which needs a type and a name"),
        (
            "terraform_data.one.ide",
            "[unsupported-attribute] takes the attribute 'ide' of 'terraform_data.one', which has none of that name; did you mean id?"
        ),
        (
            "terraform_data.one.id.x",
            "[unsupported-attribute] takes the attribute 'x' of 'terraform_data.one.id', which is a string"
        ),
        ("var.list.a", "[unsupported-attribute] takes the attribute 'a' of 'var.list', which is a list of string"),
        (
            "var.object.nme",
            "[unsupported-attribute] takes the attribute 'nme' of 'var.object', which has none of that name; did you mean name?"
        ),
        (
            "terraform_data.one[0].id",
            "[instance-key] takes an instance of terraform_data.one, which has neither count nor for_each"
        ),
        (
            "terraform_data.counted.id",
            "[instance-key] takes the attribute 'id' of terraform_data.counted, which has count; take it of an instance, such as terraform_data.counted[0].id"
        ),
        (
            "terraform_data.each.id",
            "[instance-key] takes the attribute 'id' of terraform_data.each, which has for_each; take it of an instance, such as terraform_data.each[each.key].id"
        ),
        (
            "terraform_data.counted[2].id",
            "[invalid-index] takes the instance [2] of terraform_data.counted, which has the instances [0], [1]"
        ),
        (
            "terraform_data.each[\"z\"].id",
            "[invalid-index] takes the instance [\"z\"] of terraform_data.each, which has the instances [\"x\"], [\"y\"]"
        ),
        ("each.key", "[invalid-reference] refers to each.key where there is no for_each"),
        ("count.index", "[invalid-reference] refers to count.index where there is no count"),
        ("each.kye", "[invalid-reference] refers to each.kye, which there is not; there is each.key, each.value"),
        (
            "self.id",
            "[invalid-reference] refers to 'self', which stands only in provisioners, connections and postconditions"
        ),
        (
            "path.modul",
            "[invalid-reference] refers to path.modul, which there is not; there is path.module, path.root, path.cwd"
        ),
        ("uper(var.text)", "[unknown-function] calls 'uper', which is no function of Terraform; did you mean upper?"),
        ("upper()", "[argument-count] calls upper with 0 arguments, which takes 1 (str)"),
        ("join(var.text)", ""),
        (
            "max(var.list)",
            "[argument-type] calls max with a wrong argument 'numbers': a number is required, got a list of string"
        ),
        (
            "join(\",\", var.text)",
            "[argument-type] calls join with a wrong argument 'lists': a list of strings is required, got a string"
        ),
        (
            "cidrsubnet(\"10.0.0.0\", 8, 1)",
            "[argument-type] calls cidrsubnet with a wrong argument 'prefix': \"10.0.0.0\" is no CIDR block such as 10.0.0.0/16"
        ),
        (
            "regex(\"(\", var.text)",
            "[argument-type] calls regex with a wrong argument 'pattern': it is no regular expression: missing closing )"
        ),
        (
            "var.list + 1",
            "[operand-type] applies '+' to 'var.list', which is wrong: a number is required, got a list of string"
        ),
        ("\"x-${var.list}\"", "[template-value] puts 'var.list' into a text, which is a list of string"),
        ("var.text ? 1 : 2", ""),
        (
            "var.list ? 1 : 2",
            "[condition-type] decides by 'var.list', which is wrong: a bool is required, got a list of string"
        ),
        ("true ? [1] : {}", "[conditional-type] chooses between values of different types, a tuple and an object"),
        ("[for x in var.text : x]", "[iteration] goes through 'var.text', which is a string and no collection"),
        ("[for x in [1] : x.a]", "[unsupported-attribute] takes the attribute 'a' of 'x', which is a number"),
        (
            "{ for x in [1, 1] : x => x }",
            "[duplicate-key] makes the key \"1\" twice in a for expression; '...' after the value gathers the values of a key"
        ),
        ("0 / 0", "[division-by-zero] divides by zero in '0 / 0'"),
        ("1 / 0", "warning: [division-by-zero] divides by zero in '1 / 0'"),
        ("{ a.b = 1 }", "[key-type] has the key 'a.b', which needs parentheses as a reference, or quotes"),
        ("null.a", "[null-value] takes the attribute 'a' of 'null', which is null"),
        ("[1, 2][2]", "[invalid-index] takes the element [2] of '[1, 2]', which has 2 elements"),
        (
            "toset([1])[0]",
            "[invalid-index] takes an element of 'toset([1])', which is a set and has none by index; tolist() gives it an order"
        ),
        (
            "regex(\"a\", \"b\")",
            "[failed-call] calls regex, which fails: the pattern \"a\" matches no part of the text"
        ),
    ]

    @Test(arguments: wrong)
    func `what is wrong is said`(expression: String, message: String) {
        let result = Sample.result(expression, Sample.evaluator(.validation).moduleScope)
        #expect(message.isEmpty ? !result.contains("[") || result.hasPrefix("[argument-count]") : result == message)
    }

    @Test func `what is not chosen counts only where it can never succeed`() {
        let scope = Sample.evaluator(.validation).moduleScope
        #expect(Sample.result("true ? 1 : [1][5]", scope) == "1")
        #expect(Sample.result("try([1][5], 7)", scope) == "7")
        #expect(
            Sample.result("true ? 1 : uper(\"a\")", scope)
                == "warning: [unknown-function] calls 'uper', which is no function of Terraform; did you mean upper?")
        #expect(
            Sample.result("[for x in var.list : x.a]", scope)
                == "warning: [unsupported-attribute] takes the attribute 'a' of 'x', which is a string")
        #expect(
            Sample.result("try(terraform_data.one.ide, 1)", scope)
                == "[unsupported-attribute] takes the attribute 'ide' of 'terraform_data.one', "
                + "which has none of that name; did you mean id?")
        #expect(Sample.result("try(local.map.z, 1)", scope) == "1")
    }

    @Test func `a block has the words that its repetition gives it`() throws {
        let evaluator = Sample.evaluator(.validation)
        func result(_ block: Int, _ expression: String) -> String {
            Sample.result(expression, evaluator.scope(in: evaluator.configuration.blocks[block]))
        }
        #expect(result(12, "count.index") == "(unknown) number")
        #expect(result(13, "\"${each.key}${each.value}\"") == "(unknown) string")
        #expect(result(13, "each.value.x").hasSuffix("which is a string"))
        #expect(result(14, "each.value") == "(unknown) string")
        #expect(result(14, "count.index").hasSuffix("where there is no count"))
        let scope = evaluator.scope(in: evaluator.configuration.blocks[11]).withSelf()
        #expect(Sample.result("self.id", scope) == "(unknown) string")
        #expect(Sample.result("self.ide", scope).contains("did you mean id?"))
    }

    @Test func `problems name the place within a term`() {
        let scope = Sample.evaluator(.validation).moduleScope
        var problems: [Problem] = []
        let term = Term.object([
            .init("a b", .list([.code("1"), .code("uper(1)")])),
            .init("c", .template([.text("x"), .value(.code("[]"))])),
        ])
        let value = scope.value(of: term, problems: &problems)
        #expect(problems.map(\.path) == ["[\"a b\"][1]", ".c"])
        #expect(problems.map(\.mention) == ["uper", "[]"])
        #expect(value.text == #"{"a b" = [1, (unknown)], "c" = (unknown)}"#)
    }

    @Test func `a dynamic block's iterator has a key and a value`() {
        let scope = Sample.evaluator(.validation).moduleScope
        var problems: [Problem] = []
        let block = DynamicBlock(forEach: .code("{ a = 80, b = 443 }"), iterator: "port", content: Body())
        let (scopes, isKnown) = scope.iterations(of: block, problems: &problems)
        #expect(isKnown)
        #expect(scopes.map { Sample.result("\"${port.key}:${port.value}\"", $0) } == ["\"a:80\"", "\"b:443\""])
        #expect(Sample.result("port.valu", scopes[0]).contains("which has none of that name; did you mean value?"))
        let open = scope.iterations(
            of: DynamicBlock(forEach: .code("var.list"), iterator: "x", content: Body()), problems: &problems)
        #expect(!open.isKnown)
        #expect(open.scopes.map { Sample.result("x.value", $0) } == ["(unknown) string"])
        _ = scope.iterations(
            of: DynamicBlock(forEach: .code("var.text"), iterator: "x", content: Body()), problems: &problems)
        #expect(problems.map(\.message) == ["is a string, where a list, set or map is required"])
    }

    private static let repetitions: [(String, Term, String)] = [
        ("count", .integer(2), ""), ("count", .code("var.number"), ""), ("count", .string("2"), ""),
        ("count", .string("two"), "is a string, where a whole number is required"),
        ("count", .number(1.5), "is 1.5, where a whole number is required"),
        ("count", .integer(-1), "is -1, where a number of instances is required"),
        ("count", .null, "is null, where a whole number is required"),
        ("for_each", .code("toset([\"a\"])"), ""), ("for_each", .code("{ a = 1 }"), ""),
        (
            "for_each", .code("[\"a\"]"),
            "is a tuple, where a map or a set of strings is required; toset() makes it one"
        ),
        ("for_each", .code("toset([1])"), "is a set of number, where a map or a set of strings is required"),
        ("for_each", .code("var.text"), "is a string, where a map or a set of strings is required"),
        ("for_each", .code("var.txt"), "refers to var.txt, which is not declared; did you mean var.text?"),
    ]

    @Test(arguments: repetitions)
    func `count is a whole number, and for_each a map or a set of strings`(name: String, term: Term, message: String) {
        var body = Body()
        body[name] = term
        let problems = Sample.evaluator(.validation).moduleScope.repetitionProblems(of: body)
        #expect(problems.map(\.message).joined() == message)
    }
}

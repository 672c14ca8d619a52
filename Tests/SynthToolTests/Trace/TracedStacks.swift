import Terraform

/// Stacks that Terraform refuses, each in other ways; what it said of them is in the folder `Recorded`.
enum TracedStacks {
    static let all: [(name: String, stack: @Sendable () -> Stack)] = [
        ("load", load), ("validate", validate), ("alias", alias), ("cycle", cycle), ("module", module), ("plan", plan),
        ("apply", apply),
        ("provider", provider), ("service", service), ("lookup", lookup),
    ]

    static func stack(_ name: String) -> StackDefinition {
        StackDefinition(name: "shop", environment: "test") {
            all.first { $0.name == name }?.stack() ?? Stack("shop", environment: "test")
        }
    }

    private static func with(_ fill: (Stack) -> Void) -> Stack {
        let stack = Stack("shop", environment: "test")
        fill(stack)
        return stack
    }

    private static func code(_ text: String) -> Expression<String> { .expression(text) }

    private static func thing(_ name: String, _ body: Body = [:]) -> RawResource {
        RawResource("terraform_data", name, body)
    }

    /// What Terraform says while it reads: nothing is evaluated yet.
    private static func load() -> Stack {
        with { stack in
            stack.put(1, TerraformSettings(requiredVersion: "=> 1.10"))
            stack.put(2, Variable<String>("size", type: "strin"))
            var output = Output("size", "x" as Expression<String>)
            output.body["typ"] = "x"
            stack.put(3, output)
            stack.put(
                4,
                thing(
                    "checked",
                    [
                        "lifecycle": .block([
                            "precondition": .blocks([["condition": "${1 == 1}", "error_message": "No."]])
                        ])
                    ]))
            stack.put(5, thing("other", ["lifecycle": .block(["prevent_destroy": "maybe"])]))
            var moved = Moved(from: "terraform_data.old", to: "terraform_data.other").declaration
            moved.body["to"] = .string("terraform_data.other.id")
            stack.put(6, Written(declaration: moved))
            stack.put(7, Moved(from: "terraform_data.a", to: "terraform_data.other"))
            stack.put(8, ProviderConfiguration("terraform", body: ["count": 1]))
            stack.put(9, Check("health", assertions: [Condition(.expression("true"), errorMessage: "No.")]))
        }
    }

    /// What Terraform says of expressions and schemas.
    private static func validate() -> Stack {
        with { stack in
            stack.put(1, thing("a", ["inputt": "x"]))
            stack.put(2, thing("b", ["input": .expression("var.nothing"), "triggers_replace": ["x", "${self.id}"]]))
            stack.put(3, thing("many", ["count": 2]))
            stack.put(4, Output("many", code("terraform_data.many.id")))
            stack.put(5, Local<String>("word", .expression("upper(terraform_data.many[0].nothing)")))
            stack.put(6, RawDataSource("terraform_remote_state", "other", ["backend": "local", "confg": "x"]))
            stack.put(7, RawResource("terraform_dat", "c"))
            stack.put(8, thing("d", ["input": ["key": ["deep": .code("nothing.at.all")]]]))
        }
    }

    /// What Terraform says without a place, naming a provider's configuration.
    private static func alias() -> Stack {
        with { stack in
            stack.put(1, thing("a", ["provider": "terraform.west"]))
        }
    }

    private static func cycle() -> Stack {
        with { stack in
            stack.put(1, thing("a", ["input": .expression("terraform_data.b.id")]))
            stack.put(2, thing("b", ["input": .expression("local.c")]))
            stack.put(3, Local<String>("c", .expression("terraform_data.a.id")))
        }
    }

    /// A mistake within a module, whose files stand beside the stack's document.
    private static func module() -> Stack {
        with { stack in
            stack.put(1, Module("child", source: "./child", arguments: ["word": "x"]))
            stack.put(2, Output("word", code("module.child.nothing")))
        }
    }

    private static func plan() -> Stack {
        with { stack in
            stack.put(1, Variable<String>("domain"))
            stack.put(
                2,
                Variable<Int>(
                    "size", default: 1,
                    validations: [
                        Condition(.expression("var.size > 0"), errorMessage: "Size must be positive.")
                    ]))
            stack.put(
                3, thing("a", ["for_each": ["x": 1], "input": .expression("var.size")]))
            stack.put(4, Output("a", code("terraform_data.a[\"y\"].id")))
            stack.put(
                5,
                Check(
                    "one",
                    assertions: [
                        Condition(.expression("var.size != 1"), errorMessage: "Size is one.")
                    ]))
        }
    }

    private static func apply() -> Stack {
        with { stack in
            var failing = thing("failing", ["for_each": ["x": 1, "y": 2]])
            failing.body.set("provisioner", Blocks([Provisioner("local-exec", ["command": "exit 3"])]))
            stack.put(1, failing)
            var wrong = thing("wrong", ["input": "x"])
            wrong.body[content: "lifecycle"] = .block([
                "postcondition": .blocks([
                    ["condition": .expression("self.output == \"y\""), "error_message": "The output is wrong."]
                ])
            ])
            stack.put(2, wrong)
            stack.put(
                3,
                Output("late", code("tonumber(terraform_data.late.output)")))
            stack.put(4, thing("late", ["input": "letters"]))
        }
    }

    /// What the AWS provider's own validators say.
    private static func provider() -> Stack {
        with { stack in
            stack.put(1, ProviderConfiguration("aws", body: ["region": "eu-central-1"]))
            stack.put(2, RawResource("aws_vpc", "main", ["cidr_block": "10.0.0.0/99"]))
            stack.put(
                3,
                RawResource(
                    "aws_dynamodb_table", "t",
                    [
                        "name": "t", "billing_mode": "FREE", "hash_key": "id",
                        "attribute": .blocks([["name": "id", "type": "S"]]),
                    ]))
            stack.put(4, RawResource("aws_sqs_queue", "q", ["name": "a b", "count": 2]))
            stack.put(5, RawResource("aws_iam_role", "r", ["assume_role_policy": "{"]))
        }
    }

    /// What AWS says when it is asked.
    private static func service() -> Stack {
        with { stack in
            stack.put(1, ProviderConfiguration("aws", body: ["region": "eu-central-1"]))
            stack.put(
                2,
                RawResource(
                    "aws_sqs_queue_policy", "p",
                    [
                        "queue_url": "https://sqs.eu-central-1.amazonaws.com/123456789012/nothing", "policy": "{}",
                    ]))
            stack.put(
                3,
                RawResource(
                    "aws_subnet", "s",
                    [
                        "for_each": ["a": 1], "vpc_id": "vpc-0a1b2c3d", "cidr_block": "10.0.0.0/24",
                    ]))
        }
    }

    private static func lookup() -> Stack {
        with { stack in
            stack.put(1, ProviderConfiguration("aws", body: ["region": "eu-central-1"]))
            stack.put(2, RawDataSource("aws_vpc", "none", ["id": "vpc-0a1b2c3d"]))
        }
    }
}

/// A block as it is.
private struct Written: Declarable {
    let declaration: Declaration
}

extension Stack {
    /// Adds a block as if from a line of the file `Stacks/Shop.swift`.
    fileprivate func put(_ line: Int, _ block: some Declarable) {
        add(block, file: "/home/me/shop/Stacks/Shop.swift", line: line, column: 15)
    }
}

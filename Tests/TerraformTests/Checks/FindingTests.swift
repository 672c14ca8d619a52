import Terraform
import Testing

/// A mistake, made at lines of `Stacks/Shop.swift`, and the whole of what is said about it.
struct Mistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let expected: [String]
    let make: @Sendable (Stack) -> Void

    init(_ name: String, _ expected: [String], _ make: @escaping @Sendable (Stack) -> Void) {
        testDescription = name
        self.expected = expected
        self.make = make
    }
}

private func thing(_ name: String, _ body: Body = Body()) -> RawResource { RawResource("terraform_data", name, body) }

@Suite struct `A finding` {
    static let mistakes: [Mistake] = [
        Mistake(
            "two resources of one address",
            [
                "Stacks/Shop.swift:2:5: error: [duplicate-address] terraform_data.a is declared twice; give one of them another name\nStacks/Shop.swift:1:5: note: terraform_data.a is declared here first"
            ]
        ) {
            $0.put(1, thing("a"))
            $0.put(2, thing("a"))
        },
        Mistake(
            "two default providers",
            [
                "Stacks/Shop.swift:2:5: error: [duplicate-address] provider aws is configured twice; give one of the configurations an alias\nStacks/Shop.swift:1:5: note: aws is declared here first"
            ]
        ) {
            $0.put(1, ProviderConfiguration("aws"))
            $0.put(2, ProviderConfiguration("aws"))
            $0.put(3, thing("a"))
        },
        Mistake(
            "two providers of one alias",
            [
                "Stacks/Shop.swift:2:5: error: [duplicate-address] provider aws.b is configured twice; give one of the configurations another alias\nStacks/Shop.swift:1:5: note: aws.b is declared here first"
            ]
        ) {
            $0.put(1, ProviderConfiguration("aws", alias: "b"))
            $0.put(2, ProviderConfiguration("aws", alias: "b"))
            $0.put(3, thing("a"))
        },
        Mistake(
            "settings in two places",
            [
                "Stacks/Shop.swift:2:5: error: [duplicate-address] the terraform settings are given twice; put them into one block\nStacks/Shop.swift:1:5: note: terraform is declared here first"
            ]
        ) {
            $0.put(1, TerraformSettings())
            $0.put(2, TerraformSettings())
            $0.put(3, thing("a"))
        },
        Mistake(
            "one address moved, removed and imported twice",
            [
                "Stacks/Shop.swift:3:5: warning: [duplicate-address] a.old is moved twice; keep one of the moves\nStacks/Shop.swift:2:5: note: moved a.old is declared here first",
                "Stacks/Shop.swift:5:5: warning: [duplicate-address] a.gone is removed twice; keep one of the removals\nStacks/Shop.swift:4:5: note: removed a.gone is declared here first",
                "Stacks/Shop.swift:7:5: error: [duplicate-address] terraform_data.a is imported twice; keep one of the imports\nStacks/Shop.swift:6:5: note: import terraform_data.a is declared here first",
            ]
        ) {
            $0.put(1, thing("a"))
            $0.put(2, Moved(from: "a.old", to: .block(thing("a"))))
            $0.put(3, Moved(from: "a.old", to: .block(thing("a"))))
            $0.put(4, Removed("a.gone", destroy: false))
            $0.put(5, Removed("a.gone", destroy: false))
            $0.put(6, Import(to: .block(thing("a")), id: "1"))
            $0.put(7, Import(to: .block(thing("a")), id: "2"))
        },
        Mistake(
            "one key twice in a map, also deep within",
            [
                "Stacks/Shop.swift:1:5: error: [duplicate-key] input of terraform_data.a has the key \"x\" twice; keep one of them",
                "Stacks/Shop.swift:2:5: error: [duplicate-key] input[0][\"a b\"] of terraform_data.b has the key \"é\" twice; keep one of them",
            ]
        ) {
            $0.put(1, thing("a", ["input": ["x": 1, "y": 2, "x": 3]]))
            $0.put(2, thing("b", ["input": [["a b": ["é": 1, "e\u{301}": 2]]]]))
        },
        Mistake(
            "one argument twice",
            [
                "Stacks/Shop.swift:1:5: error: [duplicate-key] input of terraform_data.a: the name is given twice; keep one of them"
            ]
        ) {
            $0.put(1, thing("a", ["input": 1, "input": 2]))
        },
        Mistake(
            "names that are no identifiers",
            [
                "Stacks/Shop.swift:1:5: error: [illegal-name] terraform_data \"my thing\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"my_thing\"",
                "Stacks/Shop.swift:2:5: error: [illegal-name] variable \"2nd\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"_2nd\"",
                "Stacks/Shop.swift:3:5: error: [illegal-name] local \"\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"_\"",
                "Stacks/Shop.swift:4:5: error: [illegal-name] output \"a.b\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"a_b\"",
                "Stacks/Shop.swift:5:5: error: [illegal-name] provider \"-x\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"_-x\"",
                "Stacks/Shop.swift:6:5: error: [illegal-name] data.aws_region \"💥\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"_\"",
                "Stacks/Shop.swift:7:5: error: [illegal-name] type of resource \"aws vpc\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"aws_vpc\"",
                "Stacks/Shop.swift:8:5: error: [illegal-name] module \"a/b\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"a_b\"",
                "Stacks/Shop.swift:9:5: error: [illegal-name] check \"a b\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"a_b\"",
            ]
        ) {
            $0.put(1, thing("my thing"))
            $0.put(2, Variable<Int>("2nd"))
            $0.put(3, Local<Int>("", 1))
            $0.put(4, Output("a.b", "x"))
            $0.put(5, ProviderConfiguration("aws", alias: "-x"))
            $0.put(6, RawDataSource("aws_region", "💥"))
            $0.put(7, RawResource("aws vpc", "a"))
            $0.put(8, Module("a/b", source: "./m"))
            let isFine = Condition(.expression("path.root != \"\""), errorMessage: "No root.")
            $0.put(9, Check("a b", assertions: [isFine]))
        },
        Mistake(
            "names of variables that Terraform keeps for itself",
            [
                "Stacks/Shop.swift:1:5: error: [illegal-name] \"count\" is a name that Terraform keeps for itself; write \"count_value\"",
                "Stacks/Shop.swift:2:5: error: [illegal-name] \"version\" is a name that Terraform keeps for itself; write \"version_name\"",
            ]
        ) {
            $0.put(1, Variable<Int>("count"))
            $0.put(2, Variable<String>("version"))
            $0.put(3, thing("count"))
        },
        Mistake(
            "a value that would be refused, also within a template and a call",
            [
                "Stacks/Shop.swift:1:5: error: [cidr] input.block[1] of terraform_data.a: 10.0.0.0/33 is no network; the prefix is at most 32",
                "Stacks/Shop.swift:2:5: error: [cidr] input of terraform_data.b: 10.0.0.0/33 is no network; the prefix is at most 32",
                "Stacks/Shop.swift:3:5: error: [cidr] input of terraform_data.c: 10.0.0.0/33 is no network; the prefix is at most 32",
                "Stacks/Shop.swift:4:5: error: [number] value of output.x: inf is not a number that JSON can hold",
            ]
        ) { stack in
            let bad = Expression<String>.invalid(rule: "cidr", "10.0.0.0/33 is no network; the prefix is at most 32")
            stack.put(1, thing("a", ["input": ["block": ["x", .value(bad)]]]))
            stack.put(2, thing("b", ["input": "net \(bad)"]))
            stack.put(3, thing("c", ["input": .value(bad.lower.equals("x").then(1 as Expression<Int>, else: 2))]))
            stack.put(4, Output("x", Expression(Double.infinity)))
        },
        Mistake(
            "an expression that cannot be read",
            [
                "Stacks/Shop.swift:1:5: error: [syntax] input of terraform_data.a: '=' sets an argument and does not compare; write '==', in \"var.a = 1\"",
                "Stacks/Shop.swift:2:5: error: [syntax] value of output.o: elements need ',' between them and ']' at the end, found the end, in \"[ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,…\"",
            ]
        ) {
            $0.put(1, thing("a", ["input": .expression("var.a = 1")]))
            let list = (1...20).map(String.init).joined(separator: ",\n")
            $0.put(2, Output("o", Expression<[Int]>.expression("[\n\(list)")))
            $0.put(3, Variable<Int>("a"))
        },
        Mistake(
            "an expression where Terraform reads literals",
            [
                "Stacks/Shop.swift:1:5: error: [literal-only] default of var.a holds an expression, but Terraform reads it before it evaluates anything; write a literal",
                "Stacks/Shop.swift:2:5: error: [literal-only] backend.s3.bucket of terraform holds an expression, but Terraform reads it before it evaluates anything; write a literal",
                "Stacks/Shop.swift:3:5: error: [literal-only] default[0].x of var.b holds an expression, but Terraform reads it before it evaluates anything; write a literal",
            ]
        ) { stack in
            let workspace = Expression<String>.workspace
            stack.put(1, Variable<String>("a", default: workspace))
            stack.put(2, TerraformSettings(backend: .s3(bucket: "b-\(workspace)", key: "k")))
            stack.put(3, Variable<[[String: String]]>("b", default: [["x": workspace]]))
            stack.put(4, thing("a"))
        },
        Mistake(
            "typed references to what is not in the stack",
            [
                "Stacks/Shop.swift:2:5: error: [unknown-reference] input of terraform_data.b refers to terraform_data.man, which is not declared; did you mean terraform_data.main?",
                "Stacks/Shop.swift:3:5: error: [unknown-reference] depends_on[0] of terraform_data.c refers to terraform_data.nothing_like_it, which is not declared",
                "Stacks/Shop.swift:4:5: error: [unknown-reference] input.list[1] of terraform_data.d refers to data.terraform_data.main, which is not declared; did you mean terraform_data.main?",
                "Stacks/Shop.swift:5:5: error: [unknown-reference] provider of terraform_data.e refers to aws.virgnia, which is not declared; did you mean aws.virginia?",
            ]
        ) { stack in
            stack.put(1, thing("main"))
            let man = thing("man").reference("output") as Expression<String>
            stack.put(2, thing("b", ["input": "x \(man)"]))
            var c = thing("c")
            c.body["depends_on"] = .list([.bare(Reference(thing("nothing_like_it").address, ""))])
            stack.put(3, c)
            let data = RawDataSource("terraform_data", "main").reference("id") as Expression<String>
            stack.put(4, thing("d", ["input": ["list": ["x", .value(data)]]]))
            stack.put(
                5, thing("e", ["provider": .argument(.bare(Reference(Address(.provider, type: "aws", "virgnia"), "")))])
            )
            stack.put(6, ProviderConfiguration("aws", alias: "virginia"))
        },
        Mistake(
            "references in raw expressions to what is not in the stack",
            [
                "Stacks/Shop.swift:1:5: error: [unknown-reference] input of terraform_data.a refers to var.domian, which is not declared; did you mean var.domain?",
                "Stacks/Shop.swift:2:5: error: [unknown-reference] input of terraform_data.b refers to local.domain, which is not declared; did you mean var.domain?",
                "Stacks/Shop.swift:3:5: error: [unknown-reference] input of terraform_data.c refers to module.net, which is not declared",
                "Stacks/Shop.swift:4:5: error: [unknown-reference] input of terraform_data.d refers to data.aws_vpc.x, which is not declared",
                "Stacks/Shop.swift:5:5: error: [unknown-reference] value of output.o refers to aws_vpc.x, which is not declared",
            ]
        ) {
            $0.put(1, thing("a", ["input": .expression("upper(var.domian)")]))
            $0.put(2, thing("b", ["input": .expression("\"${local.domain}\"")]))
            $0.put(3, thing("c", ["input": .expression("[for m in module.net[*].ids : m.id]")]))
            $0.put(4, thing("d", ["input": .expression("{ x = data.aws_vpc.x.id, z = path.cwd }")]))
            $0.put(5, Output("o", Expression<String>.expression("aws_vpc.x[0].id")))
            $0.put(6, Variable<String>("domain"))
        },
        Mistake(
            "blocks that need each other",
            [
                "Stacks/Shop.swift:1:5: error: [reference-cycle] terraform_data.a -> local.b -> terraform_data.c -> terraform_data.a is a cycle; take one of these references away\nStacks/Shop.swift:1:5: note: input of terraform_data.a refers to local.b\nStacks/Shop.swift:2:5: note: value of local.b refers to terraform_data.c\nStacks/Shop.swift:3:5: note: depends_on[0] of terraform_data.c refers to terraform_data.a"
            ]
        ) {
            $0.put(1, thing("a", ["input": .expression("upper(local.b)")]))
            $0.put(2, Local<String>("b", thing("c").reference("id")))
            $0.put(3, thing("c", ["depends_on": [.bare(Reference(thing("a").address, ""))]]))
            $0.put(4, thing("d", ["input": .expression("terraform_data.c.id")]))
        },
        Mistake(
            "two cycles that share a block, once",
            [
                "Stacks/Shop.swift:1:5: error: [reference-cycle] terraform_data.a -> terraform_data.b -> terraform_data.a is a cycle; take one of these references away\nStacks/Shop.swift:1:5: note: input[0] of terraform_data.a refers to terraform_data.b\nStacks/Shop.swift:2:5: note: input of terraform_data.b refers to terraform_data.a"
            ]
        ) {
            $0.put(1, thing("a", ["input": [.code("terraform_data.b.id"), .code("terraform_data.c.id")]]))
            $0.put(2, thing("b", ["input": .expression("terraform_data.a.id")]))
            $0.put(3, thing("c", ["input": .expression("terraform_data.a.id")]))
        },
        Mistake(
            "a block that refers to itself",
            [
                "Stacks/Shop.swift:1:5: error: [reference-cycle] input of terraform_data.a refers to terraform_data.a itself, which is not made yet; use self in a postcondition, or another value"
            ]
        ) {
            $0.put(1, thing("a", ["input": .expression("terraform_data.a.id")]))
        },
        Mistake(
            "a default provider configured by its own resource",
            [
                "Stacks/Shop.swift:1:5: error: [reference-cycle] aws -> aws_eks_cluster.c -> aws is a cycle; take one of these references away\nStacks/Shop.swift:1:5: note: token of aws refers to aws_eks_cluster.c\nStacks/Shop.swift:2:5: note: provider of aws_eks_cluster.c refers to aws"
            ]
        ) {
            $0.put(1, ProviderConfiguration("aws", body: ["token": .expression("aws_eks_cluster.c.id")]))
            $0.put(2, RawResource("aws_eks_cluster", "c"))
        },
        Mistake(
            "what is moved or removed and still there",
            [
                "Stacks/Shop.swift:3:5: error: [still-declared] terraform_data.a is said to be moved away, but is still declared; take one of the two out\nStacks/Shop.swift:1:5: note: terraform_data.a is declared here",
                "Stacks/Shop.swift:4:5: error: [still-declared] terraform_data.b is said to be removed, but is still declared; take one of the two out\nStacks/Shop.swift:2:5: note: terraform_data.b is declared here",
            ]
        ) {
            $0.put(1, thing("a"))
            $0.put(2, thing("b"))
            $0.put(3, Moved(from: "terraform_data.a", to: "terraform_data.b"))
            $0.put(4, Removed("terraform_data.b", destroy: false))
        },
        Mistake(
            "a move to nowhere, which Terraform takes",
            [
                "Stacks/Shop.swift:2:5: warning: [unknown-reference] to of moved terraform_data.old refers to terraform_data.gone, which is not declared"
            ]
        ) {
            $0.put(1, thing("a"))
            $0.put(2, Moved(from: "terraform_data.old", to: "terraform_data.gone"))
            $0.put(3, Moved(from: "terraform_data.x", to: "terraform_data.y"))
            $0.put(4, Moved(from: "terraform_data.y", to: .block(thing("a"))))
        },
        Mistake(
            "an import into what is not there, and an address that is none",
            [
                "Stacks/Shop.swift:1:5: error: [unknown-reference] to of import terraform_data.b refers to terraform_data.b, which is not declared; did you mean terraform_data.a?",
                "Stacks/Shop.swift:2:5: error: [address] to of import no address: \"no address\" is not the address of a resource or module, such as aws_vpc.main",
            ]
        ) {
            $0.put(1, Import(to: "terraform_data.b", id: "1"))
            $0.put(2, Import(to: "no address", id: "1"))
            $0.put(3, thing("a"))
        },
        Mistake(
            "count beside for_each",
            [
                "Stacks/Shop.swift:1:5: error: [count-and-for-each] terraform_data.a has both count and for_each; Terraform takes one of them"
            ]
        ) {
            $0.put(1, thing("a", ["count": 1, "for_each": ["a": "b"]]))
        },
        Mistake(
            "a stack with nothing in it",
            [
                "shop-test: warning: [empty-stack] shop-test has no resource, data source, module or output; add one"
            ]
        ) {
            $0.put(1, Variable<String>("a"))
        },
    ]

    @Test(arguments: mistakes)
    func `says what is wrong, where, and how to mend it`(mistake: Mistake) {
        #expect(Stack.with(mistake.make).findings == mistake.expected)
    }

    @Test func `is one line that a terminal can show, whatever names it tells`() {
        let finding = Finding(
            .error, rule: "x", "name \"a\nb\u{1B}[31m\u{202E}é\"", at: nil, notes: [.init("\u{7F}", at: nil)])
        #expect(
            finding.text(relativeTo: "", subject: "s")
                == "s: error: [x] name \"a\\u{a}b\\u{1b}[31m\\u{202e}é\"\ns: note: \\u{7f}")
        let long = Finding(.error, rule: "x", String(repeating: "é", count: 5_000), at: nil)
        #expect(long.text(relativeTo: "", subject: "s").count == "s: error: [x] ".count + 2_001)
    }

    @Test func `comes after those of earlier lines, whatever the order of adding`() {
        let lines = [3, 1, 2].map { line in
            Stack.with { stack in
                for offset in 0..<3 {
                    let number = (line + offset) % 3
                    stack.put(number, RawResource("terraform_data", "\(number)"))
                }
            }.configuration().findings().compactMap(\.position?.line)
        }
        #expect(lines == [[0, 1, 2], [0, 1, 2], [0, 1, 2]])
    }

    @Test func `keeps company with what was reported while the stack was described`() {
        let stack = Stack.with { stack in
            stack.put(9, thing("a", ["input": .expression("var.x")]))
            stack.report(
                .warning, rule: "names", "this is unwise", file: "/package/Stacks/Shop.swift", line: 3, column: 1)
        }
        #expect(
            stack.findings == [
                "Stacks/Shop.swift:3:1: warning: [names] this is unwise",
                "Stacks/Shop.swift:9:5: error: [unknown-reference] input of terraform_data.a refers to var.x, which is "
                    + "not declared",
            ])
    }

    @Test func `is not made of what Terraform accepts`() {
        let stack = Stack.with { stack in
            let a = stack.add(thing("a", ["input": "${nothing.here}"]), count: 2)
            stack.add(thing("_é-1", ["input": .expression("[for x in terraform_data.a : x.id if x.input != null]")]))
            stack.add(thing("b", ["input": .expression("resource.terraform_data.a[0].id")]), dependsOn: [a])
            stack.add(Module("m", source: "./m", arguments: ["x": .expression("module.n.y")]))
            stack.add(Module("n", source: "./m", arguments: ["x": .expression("module.m.y")]))
            stack.add(Moved(from: "terraform_data.a", to: .block(a[0])))
            stack.add(Removed("module.old", destroy: false))
            stack.add(thing("c", ["provider": .argument(.bare(Reference(Address(.provider, type: "null", ""), "")))]))
            stack.add(
                Variable<String>(
                    "v", validations: [Condition(.expression("var.v != \"\""), errorMessage: "Say something.")]))
        }
        #expect(stack.findings.isEmpty)
    }
}

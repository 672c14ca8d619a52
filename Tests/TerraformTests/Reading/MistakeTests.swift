import Terraform
import Testing

/// A mistake in a document, and the whole of what is said about it, after `main.tf.json:`.
struct DocumentMistake: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let said: [String]

    init(_ name: String, _ text: String, _ said: [String]) {
        testDescription = name
        self.text = text
        self.said = said
    }
}

@Suite struct `A finding in a document` {
    static let mistakes: [DocumentMistake] = [
        DocumentMistake(
            "an unknown block",
            #"""
            {"resorce": {}}
            """#,
            [
                "1:2: error: [unknown-block] \"resorce\" is no block of Terraform's; did you mean resource?"
            ]),
        DocumentMistake(
            "an unknown block like none",
            #"""
            {"widget": {}}
            """#,
            [
                "1:2: error: [unknown-block] \"widget\" is no block of Terraform's; there are check, data, ephemeral, import, locals, module, moved, output, provider, removed, resource, terraform, variable"
            ]),
        DocumentMistake(
            "required providers at the top",
            #"""
            {"required_providers": {}}
            """#,
            [
                "1:2: error: [unknown-block] required_providers stands within the terraform block; move it there"
            ]),
        DocumentMistake(
            "a document that is a string",
            #"""
            "x"
            """#,
            [
                "1:1: error: [wrong-shape] the document is a string, where Terraform wants an object of blocks"
            ]),
        DocumentMistake(
            "an array with something else in it",
            #"""
            [{}, 1]
            """#,
            [
                "1:6: error: [wrong-shape] the document holds a number, where only objects can stand"
            ]),
        DocumentMistake(
            "blocks without labels",
            #"""
            {"resource": {}, "data": {"a": []}, "output": null, "variable": [{}]}
            """#,
            [
                "1:14: error: [missing-label] resource needs at least one key, which is the block's type",
                "1:32: error: [missing-label] data.a needs at least one key, which is the block's name",
                "1:47: error: [missing-label] output needs at least one key, which is the block's name",
                "1:65: error: [missing-label] variable needs at least one key, which is the block's name",
            ]),
        DocumentMistake(
            "labels that are none",
            #"""
            {"resource": "x", "data": {"a": 1}, "output": [[]]}
            """#,
            [
                "1:14: error: [wrong-shape] resource is a string, where an object is wanted whose keys are the block's type",
                "1:33: error: [wrong-shape] data.a is a number, where an object is wanted whose keys are the block's name",
                "1:48: error: [wrong-shape] output holds an array, where only objects can stand",
            ]),
        DocumentMistake(
            "bodies that are none",
            #"""
            {"resource": {"a": {"b": "x"}}, "output": {"o": ["x"]}, "locals": "x", "moved": 1}
            """#,
            [
                "1:26: error: [wrong-shape] resource.a.b is a string, where a block is an object or an array of objects",
                "1:44: error: [missing-argument] output.o needs value",
                "1:50: error: [wrong-shape] output.o is a string, where a block is an object or an array of objects",
                "1:67: error: [wrong-shape] locals is a string, where a block is an object or an array of objects",
                "1:81: error: [wrong-shape] moved is a number, where a block is an object or an array of objects",
            ]),
        DocumentMistake(
            "locals in arrays of arrays",
            #"""
            {"locals": [[{"a": 1}], null]}
            """#,
            [
                "1:13: error: [wrong-shape] locals holds an array, where an object of values is wanted",
                "1:25: error: [wrong-shape] locals holds null, where an object of values is wanted",
            ]),
        DocumentMistake(
            "a comment where a label is wanted",
            #"""
            {"resource": {"terraform_data": {"//": "x"}}}
            """#,
            [
                "1:40: error: [wrong-shape] resource.terraform_data.// is a string, where a block is an object or an array of objects"
            ]),
        DocumentMistake(
            "one argument twice",
            #"""
            {"resource": {"terraform_data": {"a": {"count": 1, "input": 1,
             "count": 2, "input": [2]}}}}
            """#,
            [
                "2:2: error: [duplicate-argument] count of terraform_data.a is set twice; keep one of the values\n1:40: note: count is set here first",
                "2:14: error: [duplicate-argument] input of terraform_data.a is set twice; keep one of the values\n1:52: note: input is set here first",
            ]),
        DocumentMistake(
            "one argument in two objects of a body",
            #"""
            {"output": {"o": [[{"value": 1}, {"value": 2}]]}}
            """#,
            [
                "1:35: error: [duplicate-argument] value of output.o is set twice; keep one of the values\n1:21: note: value is set here first"
            ]),
        DocumentMistake(
            "one key twice in a value",
            #"""
            {"resource": {"terraform_data": {"a": {"input": {"x": 1,
             "x": 2}}}}}
            """#,
            [
                "2:2: error: [duplicate-key] input of terraform_data.a has the key \"x\" twice; keep one of them"
            ]),
        DocumentMistake(
            "nested blocks of which there is but one",
            #"""
            {"resource": {"terraform_data": {"a": {"lifecycle": [{}, {}], "connection": {"host": "x"},
             "connection": {"host": "y"}}}}}
            """#,
            [
                "1:58: error: [duplicate-block] terraform_data.a has more than one lifecycle block; Terraform takes one",
                "2:16: error: [duplicate-block] terraform_data.a has more than one connection block; Terraform takes one",
            ]),
        DocumentMistake(
            "nested blocks that are none",
            #"""
            {"resource": {"terraform_data": {"a": {"lifecycle": "x", "provisioner": [{"local-exec": 1}], "connection": ["y"]}}}}
            """#,
            [
                "1:53: error: [wrong-shape] lifecycle of terraform_data.a is a string, where a block is an object or an array of objects",
                "1:89: error: [wrong-shape] provisioner.local-exec of terraform_data.a is a number, where a block is an object or an array of objects",
                "1:109: error: [wrong-shape] connection of terraform_data.a is a string, where a block is an object or an array of objects",
            ]),
        DocumentMistake(
            "provisioners without a type",
            #"""
            {"resource": {"terraform_data": {"a": {"provisioner": []}, "b": {"provisioner": {"//": "x", "local-exec": {"command": "true"}}}}}}
            """#,
            [
                "1:55: error: [missing-label] provisioner of terraform_data.a needs at least one key, which is the block's type",
                "1:88: error: [wrong-shape] provisioner.// of terraform_data.b is a string, where a block is an object or an array of objects",
            ]),
        DocumentMistake(
            "a resource twice",
            #"""
            {"resource": {"terraform_data": {"a": {},
             "a": {}}}}
            """#,
            [
                "2:2: error: [duplicate-address] terraform_data.a is declared twice; give one of them another name\n1:34: note: terraform_data.a is declared here first"
            ]),
        DocumentMistake(
            "a resource twice in an array",
            #"""
            {"resource": {"terraform_data": {"a": [{},
             {}]}}}
            """#,
            [
                "2:2: error: [duplicate-address] terraform_data.a is declared twice; give one of them another name\n1:40: note: terraform_data.a is declared here first"
            ]),
        DocumentMistake(
            "variables, outputs and locals twice",
            #"""
            {"variable": [{"a": {}},
             {"a": {}}],
             "output": {"o": {"value": 1},
             "o": {"value": 2}}, "locals": {"l": 1,
             "l": 2}}
            """#,
            [
                "2:3: error: [duplicate-address] var.a is declared twice; give one of them another name\n1:16: note: var.a is declared here first",
                "4:2: error: [duplicate-address] output.o is declared twice; give one of them another name\n3:13: note: output.o is declared here first",
                "5:2: error: [duplicate-address] local.l is declared twice; give one of them another name\n4:33: note: local.l is declared here first",
            ]),
        DocumentMistake(
            "settings that contradict each other",
            #"""
            {"terraform": [{"backend": {"local": {}}, "required_providers": {}},
             {"backend": {"local": {}}, "required_providers": {},
             "cloud": {}}]}
            """#,
            [
                "1:17: error: [duplicate-block] terraform has both cloud and backend; the state is kept in one of them\n3:2: note: cloud is given here",
                "2:3: error: [duplicate-block] terraform has backend twice; keep one of them\n1:17: note: backend is given here first",
                "2:29: error: [duplicate-block] terraform has required_providers twice; keep one of them\n1:43: note: required_providers is given here first",
            ]),
        DocumentMistake(
            "two backends",
            #"""
            {"terraform": {"backend": {"local": {}, "s3": {}}, "provider_meta": [{"aws": {}}, {"aws": {}}]}}
            """#,
            [
                "1:41: error: [duplicate-block] terraform has more than one backend block; Terraform takes one",
                "1:84: error: [duplicate-block] terraform has provider_meta \"aws\" twice; keep one of them",
            ]),
        DocumentMistake(
            "templates that cannot be read",
            #"""
            {"output": {"o": {"value": "a\n\u00e9 ${x y}"}, "p": {"value": [1, {"k": "%{ if }"}]}}}
            """#,
            [
                "1:43: error: [syntax] value of output.o: 'y' cannot stand before the '}' that '${' needs",
                "1:81: error: [syntax] value[1].k of output.p: '}' cannot stand where a value is wanted",
            ]),
        DocumentMistake(
            "an expression where a literal is wanted",
            #"""
            {"resource": {"terraform_data": {"a": {"provisioner": {"local-exec": {"command": "${x.y}"}}}}}}
            """#,
            [
                "1:85: error: [unknown-reference] provisioner[0].local-exec.command of terraform_data.a refers to x.y, which is not declared"
            ]),
        DocumentMistake(
            "references that are none",
            #"""
            {"resource": {"terraform_data": {"a": {"depends_on": ["${terraform_data.a}", 1, "terraform_data.a[each.key]", "b c"], "provider": "aws.b.c"}, "b": {"depends_on": "terraform_data.a", "provider": null, "lifecycle": {"ignore_changes": ["${input}"], "replace_triggered_by": "x"}}, "c": {"lifecycle": {"ignore_changes": "input"}}, "d": {"lifecycle": {"ignore_changes": [1]}}}}}
            """#,
            [
                "1:55: error: [address] depends_on[0] of terraform_data.a: \"${terraform_data.a}\" is not a reference such as aws_vpc.main; leave ${} out: \"terraform_data.a\"",
                "1:78: error: [address] depends_on[1] of terraform_data.a: a reference is a string such as \"aws_vpc.main\", not a number",
                "1:81: error: [address] depends_on[2] of terraform_data.a: \"terraform_data.a[each.key]\" has an index to be evaluated, where Terraform takes a number or a text in quotes",
                "1:111: error: [address] depends_on[3] of terraform_data.a: \"b c\" is not a reference such as aws_vpc.main",
                "1:119: error: [address] provider of terraform_data.a: \"aws.b.c\" is not a provider's name with an alias where it has one, such as aws.replica",
                "1:149: error: [address] depends_on of terraform_data.b: a list of references is wanted, such as [\"aws_vpc.main\"], not a string",
                "1:183: error: [address] provider of terraform_data.b: a provider is a string such as \"aws.replica\", not null",
                "1:215: error: [address] lifecycle.ignore_changes of terraform_data.b: \"${input}\" is not an argument such as tags[\"Owner\"]; leave ${} out: \"input\"",
                "1:247: error: [address] lifecycle.replace_triggered_by of terraform_data.b: a list of references is wanted, such as [\"aws_vpc.main\"], not a string",
                "1:298: error: [address] lifecycle.ignore_changes of terraform_data.c: a list of arguments is wanted, such as [\"tags\"], or \"all\", not a string",
                "1:347: error: [address] lifecycle.ignore_changes of terraform_data.d: an argument's name is a string, not a number",
            ]),
        DocumentMistake(
            "records of changes that name nothing",
            #"""
            {"moved": {"from": "x", "to": "terraform_data.a[each.key]"}, "removed": {"from": null}, "import": {"to": "${terraform_data.a}", "id": "1"}, "resource": {"terraform_data": {"a": {}}}}
            """#,
            [
                "1:12: error: [address] from of moved x: \"x\" is not a reference such as aws_vpc.main",
                "1:25: error: [address] to of moved x: \"terraform_data.a[each.key]\" has an index to be evaluated, where Terraform takes a number or a text in quotes",
                "1:74: error: [address] from of removed: a reference is a string such as \"aws_vpc.main\", not null",
                "1:100: error: [address] to of import ${terraform_data.a}: \"${terraform_data.a}\" is not a reference such as aws_vpc.main; leave ${} out: \"terraform_data.a\"",
            ]),
        DocumentMistake(
            "providers of a module",
            #"""
            {"module": {"m": {"source": "./", "providers": ["aws"]}, "n": {"source": "./", "providers": {"aws": "${aws}"}}}}
            """#,
            [
                "1:35: error: [address] providers of module.m: providers by name are wanted, such as {\"aws\": \"aws.replica\"}",
                "1:94: error: [address] providers.aws of module.n: \"${aws}\" is not a provider's name with an alias where it has one, such as aws.replica; leave ${} out: \"aws\"",
            ]),
        DocumentMistake(
            "references to nothing",
            #"""
            {"resource": {"terraform_data": {"a": {
             "input": {"x y": [1, "\u0022${terraform_data.mian.id}"]}},
             "main": {"depends_on": ["terraform_data.main2"], "lifecycle": {"precondition": [{"condition": "${var.x}", "error_message": "m"}]}}}},
             "locals": {"l": {"k": "${local.m}"}}}
            """#,
            [
                "2:32: error: [unknown-reference] input[\"x y\"][1] of terraform_data.a refers to terraform_data.mian, which is not declared; did you mean terraform_data.main?",
                "3:27: error: [unknown-reference] depends_on[0] of terraform_data.main refers to terraform_data.main2, which is not declared; did you mean terraform_data.main?",
                "3:99: error: [unknown-reference] lifecycle.precondition[0].condition of terraform_data.main refers to var.x, which is not declared",
                "4:27: error: [unknown-reference] value.k of local.l refers to local.m, which is not declared; did you mean local.l?",
            ]),
        DocumentMistake(
            "a cycle",
            #"""
            {"resource": {"terraform_data": {"a": {
             "input": "${terraform_data.b.id}"},
             "b": {"input": {"x": "${terraform_data.a.id}"}}}}}
            """#,
            [
                "2:14: error: [reference-cycle] terraform_data.a -> terraform_data.b -> terraform_data.a is a cycle; take one of these references away\n2:14: note: input of terraform_data.a refers to terraform_data.b\n3:26: note: input.x of terraform_data.b refers to terraform_data.a"
            ]),
        DocumentMistake(
            "count beside for_each",
            #"""
            {"resource": {"terraform_data": {"a": {"count": 1,
             "for_each": {}}}}}
            """#,
            [
                "2:2: error: [count-and-for-each] terraform_data.a has both count and for_each; Terraform takes one of them"
            ]),
        DocumentMistake(
            "dynamic blocks that lack something",
            #"""
            {"resource": {"aws_x": {"a": {"dynamic": {"b": {"content": {}}, "c": {"for_each": []}, "d": {"for_each": [], "content": [{}, {}], "foreach": 1, "iterator": "${x}"}}}}}}
            """#,
            [
                "1:48: error: [missing-argument] dynamic.b of aws_x.a needs for_each",
                "1:70: error: [missing-argument] dynamic.c of aws_x.a needs content",
                "1:126: error: [duplicate-block] aws_x.a has more than one dynamic.d.content block; Terraform takes one",
                "1:131: error: [unknown-argument] dynamic.d.foreach of aws_x.a is no part of a dynamic block; did you mean for_each?",
                "1:157: error: [wrong-shape] dynamic.d.iterator of aws_x.a must be a name, without ${}",
            ]),
        DocumentMistake(
            "dynamic blocks without a name",
            #"""
            {"resource": {"aws_x": {"a": {"dynamic": []}, "b": {"dynamic": {"//": "x"}}}}}
            """#,
            [
                "1:42: error: [missing-label] dynamic of aws_x.a needs at least one key, which is the block's type",
                "1:71: error: [wrong-shape] dynamic.// of aws_x.b is a string, where a block is an object or an array of objects",
            ]),
        DocumentMistake(
            "the iterator of a dynamic block outside of it",
            #"""
            {"resource": {"aws_x": {"a": {"dynamic": {"b": {"for_each": [1],
             "content": {"c": "${b.value}", "d": {"dynamic": {"e": {"for_each": "${b.value}", "iterator": "it", "content": {"f": "${it.value} ${b.key}", "g":
             "${e.value}"}}}}}}},
             "c": "${b.value}"}}}}
            """#,
            [
                "3:5: error: [unknown-reference] b.d.e.g of aws_x.a refers to e.value, which is not declared",
                "4:10: error: [unknown-reference] c of aws_x.a refers to b.value, which is not declared",
            ]),
        DocumentMistake(
            "a name that is none",
            #"""
            {"output": {"a b": {"value": 1}}}
            """#,
            [
                "1:13: error: [illegal-name] output \"a b\" is not a name: it must be a letter or _, then letters, digits, _ and -; write \"a_b\""
            ]),
    ]

    @Test(arguments: mistakes) func `says what is wrong, and where`(mistake: DocumentMistake) throws {
        let said = try Configuration(mistake.text).said.filter { !$0.contains("[empty-stack]") }
        #expect(said.map { $0.replacing("main.tf.json:", with: "") } == mistake.said)
    }
}

import Terraform
import Testing

/// A legal form of Terraform JSON beside the form in which it is written.
struct Form: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let text: String
    let written: String

    init(_ name: String, _ text: String, _ written: String) {
        testDescription = name
        self.text = text
        self.written = written
    }

    /// What Terraform itself accepts, of types that need no provider.
    static let all = [
        Form(
            "an array of objects as the document",
            #"[{"output": {"a": {"value": 1}}}, {"//": 0}, {"output": {"b": {"value": 2}}}]"#,
            #"{"output":{"a":{"value":1},"b":{"value":2}}}"#),
        Form(
            "one key twice at the top and among the types",
            #"{"resource": {"terraform_data": {"b": {}}, "terraform_data": {"a": {}}}, "resource": {"terraform_data": {"c": {}}}}"#,
            #"{"resource":{"terraform_data":{"a":{},"b":{},"c":{}}}}"#),
        Form(
            "arrays of objects in the place of labels and bodies",
            #"{"resource": [{"terraform_data": [{"a": [{"input": 1}], "b": [[{"input": 2}, {"triggers_replace": 3}]]}]}]}"#,
            #"{"resource":{"terraform_data":{"a":{"input":1},"b":{"input":2,"triggers_replace":3}}}}"#),
        Form(
            "blocks that are null or an empty array",
            #"{"resource": {"terraform_data": {"a": null, "b": [], "c": {"lifecycle": null, "connection": []}}}, "terraform": null, "moved": []}"#,
            #"{"resource":{"terraform_data":{"c":{}}}}"#),
        Form(
            "comments in blocks, and keys of that name in values",
            #"{"//": ["a"], "resource": {"terraform_data": {"a": {"//": "${", "//": 1, "input": {"//": "b"}, "lifecycle": {"//": 2}}}}, "locals": {"//": "${", "l": {"//": 3}}, "output": {"o": {"//": {}, "value": 1}}}"#,
            #"{"locals":{"l":{"//":3}},"output":{"o":{"value":1}},"resource":{"terraform_data":{"a":{"input":{"//":"b"},"lifecycle":{}}}}}"#
        ),
        Form(
            "suppressions of a scanner",
            #"{"resource": {"terraform_data": {"a": {"//": ["checkov:skip=CKV_1:it is a test", "x", 1]}, "b": {"//": "checkov:skip=CKV_2"}}}}"#,
            #"{"resource":{"terraform_data":{"a":{"//":["checkov:skip=CKV_1:it is a test"]},"b":{}}}}"#),
        Form(
            "locals in several objects",
            #"{"locals": [{"a": 1, "b": "${local.a}"}, {"c": [true, null, 1.5]}]}"#,
            #"{"locals":{"a":1,"b":"${local.a}","c":[true,null,1.5]}}"#),
        Form(
            "variables, whose defaults and descriptions are no templates",
            #"{"variable": {"a": {"type": "object({a = optional(string, \"x\")})", "default": {"a": "${x}", "$${": 1}, "description": "${y}", "sensitive": "true", "validation": {"condition": "${var.a != null}", "error_message": "Say ${\"more\"}."}}, "b": [{"nullable": false}]}}"#,
            #"{"variable":{"a":{"default":{"$${":1,"a":"${x}"},"description":"${y}","sensitive":"true","type":"object({a = optional(string, \"x\")})","validation":[{"condition":"${var.a != null}","error_message":"Say more."}]},"b":{"nullable":false}}}"#
        ),
        Form(
            "outputs",
            #"{"output": {"o": {"value": "${terraform_data.a.id}", "description": "${x}", "sensitive": false, "depends_on": ["terraform_data.a"], "precondition": {"condition": "${terraform_data.a.id != null}", "error_message": "m"}}}, "resource": {"terraform_data": {"a": {}}}}"#,
            #"{"output":{"o":{"depends_on":["terraform_data.a"],"description":"${x}","precondition":[{"condition":"${terraform_data.a.id != null}","error_message":"m"}],"sensitive":false,"value":"${terraform_data.a.id}"}},"resource":{"terraform_data":{"a":{}}}}"#
        ),
        Form(
            "settings in several blocks",
            #"{"terraform": [{"required_version": ">= 1.0"}, {"required_version": "< 3", "backend": [{"local": [{"path": "${x}"}]}]}, {"required_providers": [{"//": 1, "terraform": {"source": "terraform.io/builtin/terraform"}}], "provider_meta": {"terraform": {"x": "${y}"}}}]}"#,
            #"{"terraform":{"backend":{"local":{"path":"${x}"}},"provider_meta":{"terraform":{"x":"${y}"}},"required_providers":{"terraform":{"source":"terraform.io/builtin/terraform"}},"required_version":">= 1.0, < 3"}}"#
        ),
        Form(
            "HCP Terraform",
            #"{"terraform": {"cloud": [{"organization": "o", "workspaces": [{"tags": ["a"]}]}]}}"#,
            #"{"terraform":{"cloud":{"organization":"o","workspaces":{"tags":["a"]}}}}"#),
        Form(
            "provisioners and connections",
            #"{"resource": {"terraform_data": {"a": {"connection": [{"host": "${self.id}"}], "provisioner": [{"local-exec": [{"command": "1"}, {"command": "2"}]}, {"remote-exec": {"inline": ["3"], "connection": {"type": "ssh", "host": "h"}}, "local-exec": {"command": "4", "when": "destroy", "on_failure": "continue"}}]}}}}"#,
            #"{"resource":{"terraform_data":{"a":{"connection":{"host":"${self.id}"},"provisioner":[{"local-exec":{"command":"1"}},{"local-exec":{"command":"2"}},{"remote-exec":{"connection":{"host":"h","type":"ssh"},"inline":["3"]}},{"local-exec":{"command":"4","on_failure":"continue","when":"destroy"}}]}}}}"#
        ),
        Form(
            "a lifecycle",
            #"{"resource": {"terraform_data": {"a": {"for_each": {"x": 1}, "lifecycle": [{"prevent_destroy": "true", "create_before_destroy": false, "ignore_changes": ["input", "triggers_replace[0].x"], "replace_triggered_by": ["terraform_data.b[each.key].id", "terraform_data.b"], "precondition": [{"condition": "${each.key != \"\"}", "error_message": "m"}]}]}, "b": {"for_each": {"x": 1}, "lifecycle": {"ignore_changes": "all"}}}}}"#,
            #"{"resource":{"terraform_data":{"a":{"for_each":{"x":1},"lifecycle":{"create_before_destroy":false,"ignore_changes":["input","triggers_replace[0].x"],"precondition":[{"condition":"${each.key != \"\"}","error_message":"m"}],"prevent_destroy":"true","replace_triggered_by":["terraform_data.b[each.key].id","terraform_data.b"]}},"b":{"for_each":{"x":1},"lifecycle":{"ignore_changes":"all"}}}}}"#
        ),
        Form(
            "meta-arguments",
            #"{"variable": {"v": {}}, "locals": {"l": 1}, "resource": {"terraform_data": {"a": {"provider": "terraform", "count": "${var.v}", "depends_on": ["var.v", "local.l", "path.module", "terraform_data.b[0]"]}, "b": {"count": "2"}}}}"#,
            #"{"locals":{"l":1},"resource":{"terraform_data":{"a":{"count":"${var.v}","depends_on":["var.v","local.l","path.module","terraform_data.b[0]"],"provider":"terraform"},"b":{"count":"2"}}},"variable":{"v":{}}}"#
        ),
        Form(
            "records of changes, one as an object",
            #"{"moved": {"from": "terraform_data.old", "to": "terraform_data.a"}, "removed": [{"from": "module.gone"}, [{"from": "terraform_data.gone"}, {"lifecycle": {"destroy": "false"}}]], "import": {"for_each": {"x": "1"}, "to": "terraform_data.b[each.key]", "id": "${each.value}"}, "resource": {"terraform_data": {"a": {}, "b": {"for_each": {"x": 1}}}}}"#,
            #"{"import":[{"for_each":{"x":"1"},"id":"${each.value}","to":"terraform_data.b[each.key]"}],"moved":[{"from":"terraform_data.old","to":"terraform_data.a"}],"removed":[{"from":"module.gone"},{"from":"terraform_data.gone","lifecycle":{"destroy":"false"}}],"resource":{"terraform_data":{"a":{},"b":{"for_each":{"x":1}}}}}"#
        ),
        Form(
            "checks with a data source of their own",
            #"{"check": {"c": [{"//": 1, "data": [{"terraform_remote_state": {"s": [{"backend": "local"}]}}], "assert": {"condition": "${data.terraform_remote_state.s.outputs != null}", "error_message": "m"}}]}}"#,
            #"{"check":{"c":{"assert":[{"condition":"${data.terraform_remote_state.s.outputs != null}","error_message":"m"}],"data":{"terraform_remote_state":{"s":{"backend":"local"}}}}}}"#
        ),
        Form(
            "arguments in the block that escapes their names",
            #"{"resource": {"terraform_data": {"a": {"_": [{"input": "${terraform_data.b.id}"}], "count": 1}, "b": {}}}}"#,
            #"{"resource":{"terraform_data":{"a":{"count":1,"input":"${terraform_data.b.id}"},"b":{}}}}"#),
        Form(
            "providers",
            #"{"provider": {"terraform": [{"//": "${"}, {"alias": "b"}]}, "resource": {"terraform_data": {"a": {"provider": "terraform.b"}}}}"#,
            #"{"provider":{"terraform":[{},{"alias":"b"}]},"resource":{"terraform_data":{"a":{"provider":"terraform.b"}}}}"#
        ),
        Form(
            "a data source",
            #"{"data": {"terraform_remote_state": {"s": {"backend": "local", "config": {"path": "x"}, "lifecycle": {"postcondition": {"condition": "${self.outputs != null}", "error_message": "m"}}}}}}"#,
            #"{"data":{"terraform_remote_state":{"s":{"backend":"local","config":{"path":"x"},"lifecycle":{"postcondition":[{"condition":"${self.outputs != null}","error_message":"m"}]}}}}}"#
        ),
    ]
}

@Suite struct `Every form of Terraform JSON` {
    @Test(arguments: Form.all) func `is read and written in its plain form`(form: Form) throws {
        let configuration = try Configuration(form.text)
        #expect(configuration.findings().filter { $0.severity == .error }.isEmpty, "\(configuration.said)")
        #expect(configuration.line == form.written)
        let again = try Configuration(form.written)
        #expect(again.line == form.written)
        let bodies = Dictionary(grouping: again.blocks, by: \.address).mapValues { $0.map(\.body) }
        #expect(bodies == Dictionary(grouping: configuration.blocks, by: \.address).mapValues { $0.map(\.body) })
    }

    @Test func `of a module's call is read too`() throws {
        let configuration = try Configuration(
            #"{"module": {"m": {"source": "./${x}", "providers": {"aws": "aws.b", "aws.c": "aws"}, "for_each": "${toset([])}", "depends_on": ["module.n"], "x": {"//": "${var.y}"}}, "n": [{"source": "a/n/aws", "version": "1"}]}, "variable": {"y": {}}, "provider": {"aws": {"alias": "b"}}}"#
        )
        #expect(configuration.said.isEmpty)
        #expect(
            configuration.line
                == #"{"module":{"m":{"depends_on":["module.n"],"for_each":"${toset([])}","providers":{"aws":"aws.b","aws.c":"aws"},"source":"./${x}","x":{"//":"${var.y}"}},"n":{"source":"a/n/aws","version":"1"}},"provider":{"aws":{"alias":"b"}},"variable":{"y":{}}}"#
        )
    }
}

import Terraform
import Testing

@Suite struct `An override file` {
    private static let base = #"""
        {"resource": {"terraform_data": {"a": {"count": 1, "input": {"x": 1, "y": 2}, "triggers_replace": ["t"],
          "lifecycle": {"prevent_destroy": true, "ignore_changes": ["input"]},
          "provisioner": {"local-exec": {"command": "true"}}}}},
         "variable": {"v": {"type": "string", "default": "1"}}, "locals": {"l": 1, "m": 2},
         "output": {"o": {"value": "${local.l}", "description": "d"}},
         "provider": {"terraform": [{}, {"alias": "b"}]},
         "terraform": {"required_version": ">= 1", "backend": {"local": {}},
           "required_providers": {"terraform": {"source": "terraform.io/builtin/terraform"}}}}
        """#

    private static func read(_ override: String, more: [(String, String)] = []) throws -> Configuration {
        try Configuration([("main.tf.json", base), ("override.tf.json", override)] + more)
    }

    @Test func `replaces argument by argument, and fields of lifecycle one by one`() throws {
        let configuration = try Self.read(
            #"""
            {"resource": {"terraform_data": {"a": {"input": 3, "for_each": {"k": 1}, "depends_on": [],
              "lifecycle": {"create_before_destroy": true, "ignore_changes": "all"},
              "provisioner": [{"local-exec": {"command": "false"}}]}}},
             "variable": {"v": {"default": "2"}}, "locals": {"l": 5}, "output": {"o": {"description": "e"}},
             "provider": {"terraform": {"alias": "b", "x": 1}, "null": {}}, "removed": {"from": "terraform_data.z"},
             "terraform": {"required_version": ">= 1.5", "cloud": {"organization": "o"},
               "required_providers": {"null": {"source": "hashicorp/null"}}}}
            """#)
        #expect(configuration.said.isEmpty)
        #expect(
            configuration.line
                == #"{"locals":{"l":5,"m":2},"output":{"o":{"description":"e","value":"${local.l}"}},"provider":{"null":{},"terraform":[{},{"alias":"b","x":1}]},"resource":{"terraform_data":{"a":{"for_each":{"k":1},"input":3,"lifecycle":{"create_before_destroy":true,"ignore_changes":"all","prevent_destroy":true},"provisioner":[{"local-exec":{"command":"false"}}],"triggers_replace":["t"]}}},"terraform":{"cloud":{"organization":"o"},"required_providers":{"null":{"source":"hashicorp/null"},"terraform":{"source":"terraform.io/builtin/terraform"}},"required_version":">= 1.5"},"variable":{"v":{"default":"2","type":"string"}}}"#
        )
    }

    @Test func `comes after others by its name, whatever the order of the files`() throws {
        let configuration = try Self.read(
            #"{"locals": {"l": 5, "m": 6}}"#,
            more: [("z_override.tf.json", #"{"locals": {"l": 7}}"#), ("a.tf.json", #"{"locals": {"n": 8}}"#)])
        #expect(configuration.line.hasPrefix(#"{"locals":{"l":7,"m":6,"n":8}"#))
    }

    @Test func `shows its own lines in findings about what it says`() throws {
        let configuration = try Self.read(
            "{\"resource\": {\"terraform_data\": {\"a\": {\n\"input\": \"${var.w}\", \"for_each\": {}}}}}")
        #expect(
            configuration.said == [
                "override.tf.json:2:13: error: [unknown-reference] input of terraform_data.a refers to var.w, which is not declared; did you mean var.v?"
            ])
    }

    @Test func `is read like any other file where it is the only one that is asked for`() throws {
        let document = try JSONDocument(
            Array(#"{"locals": {"l": 5}, "output": {"o": {"value": 1}}}"#.utf8), file: "override.tf.json")
        #expect(Configuration(reading: document, name: "x").said.isEmpty)
        #expect(Configuration(reading: [document], name: "x").said.count { $0.contains("[override]") } == 2)
    }

    @Test(arguments: [
        (
            #"{"resource": {"terraform_data": {"b": {}}}}"#,
            "1:34: error: [override] terraform_data.b overrides nothing: no other file declares it; did you mean terraform_data.a?"
        ),
        (
            #"{"locals": {"x": 1}}"#,
            "1:13: error: [override] local.x overrides nothing: no other file declares it; did you mean local.l?"
        ),
        (
            #"{"provider": {"terraform": {"alias": "c"}}}"#,
            "1:15: error: [override] terraform.c overrides nothing: no other file declares it; did you mean terraform.b?"
        ),
        (
            #"{"moved": {"from": "a.b", "to": "terraform_data.a"}}"#,
            "1:11: error: [override] moved blocks override nothing; move it to a file of another name"
        ),
        (
            #"{"check": {"c": {"assert": {"condition": true, "error_message": "m"}}}}"#,
            "1:12: error: [override] check blocks override nothing; move it to a file of another name"
        ),
        (
            #"{"resource": {"terraform_data": {"a": {"depends_on": ["var.v"]}}}}"#,
            "1:40: error: [override] depends_on of terraform_data.a cannot be overridden; set it there"
        ),
        (
            #"{"variable": {"v": {"validation": {"condition": true, "error_message": "m"}}}}"#,
            "1:21: error: [override] validation blocks of var.v cannot be overridden"
        ),
        (
            #"{"resource": {"terraform_data": {"a": {"lifecycle": {"precondition": {"condition": true, "error_message": "m"}}}}}}"#,
            "1:54: error: [override] precondition blocks of terraform_data.a cannot be overridden"
        ),
        (#"{"terraform": [{"backend": {"local": {}}}, {"backend": {"s3": {}}}]}"#, ""),
    ]) func `that overrides nothing is an error`(text: String, said: String) throws {
        let all = try Self.read(text).said
        #expect(all == (said.isEmpty ? [] : ["override.tf.json:\(said)"]))
    }
}

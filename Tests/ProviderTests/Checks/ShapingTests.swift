import Provider
import Terraform
import Testing

@Suite struct `The form of a document's blocks` {
    private func body(_ type: String, _ json: String) throws -> Body {
        let shaped = try Checking.shaped(#"{"resource": {"\#(type)": {"x": \#(json)}}}"#)
        return try #require(shaped.blocks.first).body
    }

    @Test func `is a nested block where the schema has one, however it is written`() throws {
        let action: Body = ["type": "fixed-response", "fixed_response": .block(["content_type": "text/plain"])]
        let nested = #"{"type": "fixed-response", "fixed_response": [{"content_type": "text/plain"}]}"#
        for written in [nested, "[\(nested)]"] {
            #expect(
                try body("aws_lb_listener", #"{"default_action": \#(written)}"#)[content: "default_action"]
                    == .blocks([action]))
        }
        let inPieces = #"[[{"type": "fixed-response"}, {"fixed_response": {"content_type": "text/plain"}}]]"#
        #expect(
            try body("aws_lb_listener", #"{"default_action": \#(inPieces)}"#)[content: "default_action"]
                == .blocks([action]))
    }

    @Test func `is one block where there can be but one, and none for null`() throws {
        let one = Body.Content.block(["create": "5m"])
        #expect(try body("aws_sqs_queue", #"{"timeouts": {"create": "5m", "//": "why"}}"#)[content: "timeouts"] == one)
        #expect(try body("aws_sqs_queue", #"{"timeouts": [{"create": "5m"}]}"#)[content: "timeouts"] == one)
        #expect(try body("aws_sqs_queue", #"{"timeouts": null, "name": null}"#) == ["name": .argument(.null)])
        #expect(try body("aws_sqs_queue", #"{"timeouts": []}"#).isEmpty)
        #expect(try body("aws_sqs_queue", #"{"timeouts": [null]}"#)[content: "timeouts"] == .block([:]))
    }

    @Test func `stays an argument where the schema has one`() throws {
        let tags = try body("aws_sqs_queue", #"{"tags": {"//": "a tag"}}"#)
        #expect(
            tags["tags"] == .object([Term.Field("//", .verbatim(.string("a tag")))]) || tags["tags"] == ["//": "a tag"])
        #expect(try body("aws_sqs_queue", #"{"timeouts": "5m"}"#)["timeouts"] == .string("5m"))
    }

    @Test func `keeps what is repeated`() throws {
        let json =
            #"{"dynamic": {"default_action": {"for_each": "${var.a}", "content": {"forward": {"target_group": {"arn": "a"}}}}}}"#
        guard case .blocks(let bodies, let dynamic) = try body("aws_lb_listener", json)[content: "default_action"]
        else {
            Issue.record("no blocks")
            return
        }
        #expect(bodies == [])
        #expect(dynamic.map(\.content) == [["forward": .block(["target_group": .blocks([["arn": "a"]])])]])
    }

    @Test func `is an argument where a stack wrote a block and the schema has none`() throws {
        let stack = Stack("shop", environment: "dev")
        stack.add(RawResource("aws_security_group", "x", ["ingress": .blocks([["from_port": 1]])]))
        let shaped = Schema.aws.shaped(stack.configuration())
        #expect(shaped.blocks.first?.body["ingress"] == .list([.object([Term.Field("from_port", .integer(1))])]))
    }

    @Test func `is told where a name stands twice`() throws {
        let json = #"{"default_action": {"type": "forward", "type": "redirect"}}"#
        guard case .blocks(let bodies, _) = try body("aws_lb_listener", json)[content: "default_action"] else {
            Issue.record("no blocks")
            return
        }
        #expect(
            bodies.first?["type"]
                == .invalid(Mistake(rule: "duplicate-argument", "it is set twice; keep one of the values")))
    }

    @Test func `is left alone for types that are not known, and for stacks that have it`() throws {
        let unknown = try Checking.shaped(#"{"resource": {"random_x": {"x": {"a": {"b": 1}}}}}"#)
        #expect(unknown.blocks.first?.body["a"] == ["b": 1])
        let stack = Stack("shop", environment: "dev")
        stack.add(
            RawResource("aws_sqs_queue", "x", ["name": "a", "tags": ["a": "b"], "timeouts": .block(["create": "5m"])]))
        let configuration = stack.configuration()
        #expect(Schema.aws.shaped(configuration).blocks.map(\.body) == configuration.blocks.map(\.body))
    }
}

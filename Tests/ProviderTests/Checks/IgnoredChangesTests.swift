import Testing

/// Terraform, "lifecycle", `ignore_changes`: paths are checked as references are.
@Suite struct `An entry of ignore_changes` {
    private static func findings(_ type: String, _ entry: String) throws -> [String] {
        let body = #"{"lifecycle": {"ignore_changes": ["\#(entry.replacing("\"", with: "\\\""))"]}}"#
        return try Checking.block(type, body).filter { $0.contains("[ignore-changes]") }
    }

    @Test(arguments: [
        ("aws_lb", "nane", "nane, which aws_lb does not have; did you mean name?"),
        (
            "aws_lb", "access_logs[0].enbled",
            "access_logs[0].enbled, which access_logs does not have; did you mean enabled?"
        ),
        (
            "aws_lb", "access_logs.enabled",
            "access_logs.enabled, but there may be several blocks access_logs; write access_logs[0]"
        ),
        (
            "aws_lb", "security_groups[0]",
            "security_groups[0], but security_groups is a set, whose elements have no index; ignore security_groups"
        ),
        (
            "aws_instance", "ebs_block_device[0].volume_size",
            "ebs_block_device[0].volume_size, but the blocks ebs_block_device are a set, whose elements have no index; "
                + "ignore ebs_block_device"
        ),
        ("aws_sqs_queue", "name[0]", "name[0], but name is text, which has no parts; ignore name"),
        ("aws_sqs_queue", "tags.a.b", "tags.a.b, but tags is text, which has no parts; ignore tags"),
    ])
    func `that leads nowhere is refused`(type: String, entry: String, problem: String) throws {
        let place = "error [ignore-changes] lifecycle.ignore_changes[0] of \(type).x names "
        #expect(try Self.findings(type, entry) == [place + problem])
    }

    @Test(arguments: [
        ("aws_lb", "access_logs[0]"), ("aws_lb", "tags[\"Name\"]"), ("aws_lb", "tags.Name"), ("aws_lb", "arn"),
        ("aws_instance", "root_block_device[0].volume_size"), ("aws_instance", "timeouts.create"),
        ("aws_security_group", "ingress"),
    ])
    func `that leads somewhere is left alone`(type: String, entry: String) throws {
        #expect(try Self.findings(type, entry) == [])
    }
}

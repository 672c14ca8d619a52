import Provider
import Terraform
import Testing

/// Blocks that Terraform makes several times, each with values of its own.
@Suite struct `What is made for each element` {
    private static func findings(_ resources: String) throws -> [String] {
        let text = #"{"locals": {"two": ["Enabled", "On"]}, "variable": {"many": {}}, "resource": {\#(resources)}}"#
        let configuration = Configuration(reading: [try JSONDocument(Array(text.utf8), file: "a.tf.json")], name: "a")
        return Schema.aws.checked(configuration, expressions: true).findings.map { "[\($0.rule)] \($0.message)" }
    }

    private static func versioning(_ dynamic: String) -> String {
        """
        "aws_s3_bucket_versioning": {"v": {"bucket": "b", "dynamic": {"versioning_configuration": {
        \(dynamic)}}}}
        """
    }

    private static func group(_ content: String, forEach: String = "[80]") -> String {
        #""aws_security_group": {"g": {"dynamic": {"ingress": {"for_each": \#(forEach), "content": {\#(content)}}}}}"#
    }

    private static let mistakes: [(resources: String, finding: String)] = [
        (
            versioning(#""for_each": ["On"], "content": {"status": "${versioning_configuration.value}"}"#),
            "[unknown-word] versioning_configuration.status of aws_s3_bucket_versioning.v is \"On\": it is none of Enabled, "
                + "Suspended, Disabled"
        ),
        (
            versioning(#""for_each": ["Enabled", "Enabled"], "content": {"status": "Enabled"}"#),
            "[block-count] aws_s3_bucket_versioning.v has 2 blocks versioning_configuration, of which the provider takes one"
        ),
        (
            versioning(#""for_each": [], "content": {"status": "Enabled"}"#),
            "[missing-block] aws_s3_bucket_versioning.v lacks a block versioning_configuration, which the provider demands: "
                + "its dynamic block makes none"
        ),
        (
            versioning(
                #""for_each": [{"s": "Enabled"}], "iterator": "it", "content": {"status": "${it.value.t}"}"#),
            "[unsupported-attribute] versioning_configuration.status of aws_s3_bucket_versioning.v takes the attribute 't' "
                + "of 'it.value', which has none of that name; did you mean s?"
        ),
        (
            #""aws_sqs_queue": {"q": {"for_each": {"a": 5000, "b": 5}, "delay_seconds": "${each.value}"}}"#,
            "[range] delay_seconds of aws_sqs_queue.q is 5000: AWS wants 0 to 900"
        ),
        (
            #""aws_sqs_queue": {"q": {"for_each": {"a": 901, "b": 902}, "delay_seconds": "${each.value}"}}"#,
            "[range] delay_seconds of aws_sqs_queue.q is 901: AWS wants 0 to 900"
        ),
        (
            #""aws_sqs_queue": {"q": {"count": 2, "delay_seconds": "${900 + count.index}"}}"#,
            "[range] delay_seconds of aws_sqs_queue.q is 901: AWS wants 0 to 900"
        ),
        (
            group(#""from_port": 1, "to_prt": 80, "protocol": "tcp", "to_port": 1"#),
            "[unknown-argument] ingress of aws_security_group.g takes no to_prt; did you mean to_port?"
        ),
        (
            group(#""from_port": 1, "to_port": "http", "protocol": "tcp""#),
            "[wrong-type] ingress.to_port of aws_security_group.g is \"http\", but the provider takes a number"
        ),
        (
            group(#""from_port": 1, "to_port": "${ingress.value}", "protocol": "tcp""#, forEach: #"["http"]"#),
            "[expression-type] ingress.to_port of aws_security_group.g has the wrong type: a number is required, got \"http\""
        ),
        (
            group(#""from_port": 1, "to_port": 1, "protocol": "tcp", "cidr_blocks": ["10.0.0.0/33"]"#),
            "[format] ingress.cidr_blocks[0] of aws_security_group.g is \"10.0.0.0/33\": it is not an IPv4 network "
                + "without host bits, such as 10.0.0.0/16"
        ),
        (
            group(#""from_port": 1, "to_port": 1"#),
            "[missing-argument] ingress of aws_security_group.g lacks protocol, which the provider demands"
        ),
        (
            #""aws_sqs_queue": {"q": {"dynamic": {"tags": {"for_each": [1], "content": {}}}}}"#,
            "[unknown-argument] tags of aws_sqs_queue.q is an argument, which no dynamic block makes; give it a value, such "
                + "as a for expression"
        ),
        (
            #""aws_sqs_queue": {"q": {"dynamic": {"lifecycle": {"for_each": [1], "content": {}}}}}"#,
            "[unknown-argument] lifecycle of aws_sqs_queue.q is Terraform's own, which no dynamic block makes; write it out"
        ),
        (
            #""aws_sqs_queue": {"q": {"count": 2}, "r": {"name": "${aws_sqs_queue.q[2].name}"}}"#,
            "[invalid-index] name of aws_sqs_queue.r takes the instance [2] of aws_sqs_queue.q, which has the instances [0], "
                + "[1]"
        ),
        (
            #""aws_sqs_queue": {"q": {"for_each": {"a": 1}}, "r": {"name": "${aws_sqs_queue.q[\"b\"].name}"}}"#,
            "[invalid-index] name of aws_sqs_queue.r takes the instance [\"b\"] of aws_sqs_queue.q, which has the instances "
                + "[\"a\"]"
        ),
    ]

    @Test(arguments: mistakes)
    func `is judged by the element`(resources: String, finding: String) throws {
        #expect(try Self.findings(resources) == [finding])
    }

    private static let good: [String] = [
        versioning(#""for_each": ["Enabled"], "content": {"status": "${versioning_configuration.value}"}"#),
        versioning(#""for_each": "${var.many}", "content": {"status": "${versioning_configuration.value}"}"#),
        versioning(
            #""for_each": "${slice(local.two, 0, 1)}", "content": {"status": "${versioning_configuration.value}"}"#),
        group(#""from_port": "${ingress.value}", "to_port": 80, "protocol": "tcp""#),
        group(#""from_prt": 1"#, forEach: "[]"),
        #""aws_sqs_queue": {"q": {"count": 2}, "r": {"name": "${aws_sqs_queue.q[1].name}"}}"#,
        #""aws_sqs_queue": {"q": {"count": 0}, "r": {"name": "${try(aws_sqs_queue.q[0].name, null)}"}}"#,
        #""aws_sqs_queue": {"q": {"count": "${var.many}"}, "r": {"name": "${aws_sqs_queue.q[7].name}"}}"#,
        #""aws_sqs_queue": {"q": {"count": 0}, "r": {"name": "${false ? aws_sqs_queue.q[0].name : \"n\"}"}}"#,
    ]

    @Test(arguments: good)
    func `is left alone where each is good, or nobody knows them yet`(resources: String) throws {
        #expect(try Self.findings(resources) == [])
    }
}

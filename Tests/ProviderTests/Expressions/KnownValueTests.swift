import Provider
import Terraform
import Testing

@Suite struct `A value that an expression comes to` {
    private static func findings(_ arguments: String) throws -> [String] {
        let text = """
            {"locals": {"word": "STANDARD_LIKE", "days": 3, "nothing": null, "words": ["a", "b"]},
            "variable": {"v": {"type": "string", "default": "NONE"}}, "resource": {"aws_cloudwatch_log_group": {
            "g": {\(arguments)}}}}
            """
        let configuration = Configuration(reading: [try JSONDocument(Array(text.utf8), file: "a.tf.json")], name: "a")
        return Schema.aws.checked(configuration, expressions: true).findings.map { "[\($0.rule)] \($0.message)" }
    }

    @Test(arguments: [
        (
            #""log_group_class": "${local.word}""#,
            "[unknown-word] log_group_class of aws_cloudwatch_log_group.g is \"STANDARD_LIKE\": it is none of STANDARD, "
                + "INFREQUENT_ACCESS, DELIVERY"
        ),
        (
            #""log_group_class": "${lower(\"STANDARD\")}""#,
            "[unknown-word] log_group_class of aws_cloudwatch_log_group.g is \"standard\": it is none of STANDARD, "
                + "INFREQUENT_ACCESS, DELIVERY; did you mean STANDARD?"
        ),
        (
            #""retention_in_days": "${local.days - 1}""#,
            "[range] retention_in_days of aws_cloudwatch_log_group.g is 2: it is none of 0, 1, 3, 5, 7, 14, 30, 60, 90, 120, "
                + "150, 180 and 11 more"
        ),
        (
            #""name": "a ${local.days}""#,
            "[pattern] name of aws_cloudwatch_log_group.g is \"a 3\": AWS wants it to match ^[0-9A-Za-z_./#-]+$"
        ),
    ])
    func `is judged like a literal`(arguments: String, finding: String) throws {
        #expect(try Self.findings(arguments) == [finding])
    }

    @Test(arguments: [
        #""log_group_class": "${local.nothing}""#, #""log_group_class": "${var.v}""#,
        #""name": "${join(\"-\", local.words)}""#,
        #""retention_in_days": "${local.days}""#,
    ])
    func `is left alone where it is good, nothing, or not known yet`(arguments: String) throws {
        #expect(try Self.findings(arguments) == [])
    }
}

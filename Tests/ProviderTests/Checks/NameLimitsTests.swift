import Provider
import Terraform
import Testing

@Suite struct `Names that AWS would refuse` {
    /// A resource with one argument, and what is said about it.
    private func messages(_ type: String, _ attribute: String, _ name: Term) -> [String] {
        var body = Body()
        body[attribute] = name
        let position = SourcePosition(file: "/package/Stacks/Shop.swift", line: 7, column: 5)
        let block = Block(address: Address(.resource, type: type, "web"), body: body, position: position)
        let findings = Schema.aws.checked(Configuration(stack: "shop", blocks: [block])).findings
            .filter { ["length", "pattern", "name-limit"].contains($0.rule) }
        for finding in findings {
            #expect(finding.severity == .error)
            #expect(finding.position == position)
        }
        return findings.map(\.message)
    }

    private static func text(_ count: Int) -> String { String(repeating: "a", count: count) }

    @Test(arguments: [
        ("aws_lb", "name", "shop-dev-web"), ("aws_lb", "name", text(32)), ("aws_lb_target_group", "name", text(32)),
        ("aws_s3_bucket", "bucket", "abc"), ("aws_s3_bucket", "bucket", text(63)),
        ("aws_s3_bucket", "bucket", "shop.dev-files"), ("aws_dynamodb_table", "name", "a_B.c-1"),
        ("aws_iam_role", "name", text(64)), ("aws_ecr_repository", "name", "shop/dev-web"),
        ("aws_sns_topic", "name", "alerts.fifo"), ("aws_sqs_queue", "name", text(80)),
        ("aws_backup_plan", "name", text(50)), ("aws_ecs_service", "name", "web_1"),
        ("aws_lambda_function", "function_name", text(64)), ("aws_db_instance", "identifier", text(63)),
        (
            "aws_lambda_function", "function_name",
            "arn:aws:lambda:eu-west-1:123456789012:function:shop-dev-and-a-long-name-of-a-function"
        ),
        ("aws_iam_user", "name", text(64)), ("aws_kinesis_stream", "name", text(128)),
        ("aws_kms_alias", "name", "alias/" + text(250)), ("aws_s3_bucket", "bucket", "1.2.3.4.a"),
    ])
    func `are not those that it takes`(type: String, attribute: String, name: String) {
        #expect(messages(type, attribute, .string(name)) == [])
    }

    /// One letter more or less than the longest or shortest name above, or a letter that the service does not take.
    @Test(arguments: [
        ("aws_lb", "name", text(33), "it has 33 characters, AWS allows 32"),
        ("aws_lb_target_group", "name", text(33), "it has 33 characters, AWS allows 32"),
        ("aws_s3_bucket", "bucket", text(64), "it has 64 characters, AWS allows 63"),
        ("aws_db_instance", "identifier", text(64), "it has 64 characters, AWS allows 63"),
        ("aws_iam_user", "name", text(65), "it has 65 characters, AWS allows 64"),
        ("aws_iam_group", "name", text(129), "it has 129 characters, AWS allows 128"),
        ("aws_kinesis_stream", "name", text(129), "it has 129 characters, AWS allows 128"),
        ("aws_cognito_user_pool", "name", text(129), "it has 129 characters, AWS allows 128"),
        ("aws_kms_alias", "name", "alias/" + text(251), "it has 257 characters, AWS allows 256"),
        (
            "aws_lambda_function", "function_name", text(65),
            "AWS wants it to match ^(.*:)?[a-zA-Z0-9_-]{1,64}$"
        ),
        ("aws_s3_bucket", "bucket", "ab", "it has 2 characters, AWS wants 3 characters or more"),
        ("aws_s3_bucket", "bucket", "Files", "AWS wants it to match ^[a-z0-9][a-z0-9.-]*[a-z0-9]$"),
        (
            "aws_s3_bucket", "bucket", "shop..dev",
            #"AWS refuses what matches \.\.|^xn--|-s3alias$|^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$"#
        ),
        ("aws_dynamodb_table", "name", "ab", "it has 2 characters, AWS wants 3 characters or more"),
        ("aws_dynamodb_table", "name", "a b", "AWS wants it to match ^[a-zA-Z0-9_.-]+$"),
        ("aws_iam_role", "name", text(65), "it has 65 characters, AWS allows 64"),
        ("aws_sqs_queue", "name", text(81), "it has 81 characters, AWS allows 80"),
        ("aws_backup_plan", "name", text(51), "it has 51 characters, AWS allows 50"),
        ("aws_lb_target_group", "name", "web-", "AWS refuses what matches -$"),
        ("aws_lb", "name", "-web", "AWS refuses what matches ^-"),
    ])
    func `are found with the limit`(type: String, attribute: String, name: String, problem: String) {
        let shown = name.count > 120 ? "\(name.prefix(120))…" : name
        #expect(
            messages(type, attribute, .string(name)) == [#"\#(attribute) of \#(type).web is "\#(shown)": \#(problem)"#])
    }

    private static let zone = Term.reference(Reference(Address(.variable, "zone"), ""))

    @Test func `are found by their known part, and not by what Terraform fills in`() {
        let long = Term.template([.text(Self.text(30)), .value(Self.zone), .text("-bb")])
        #expect(
            messages("aws_lb", "name", long) == [
                #"name of aws_lb.web is "\#(Self.text(30))-bb" and more: it has at least 33 characters, AWS allows 32"#
            ])
        // One letter and an expression may become a good name, a hyphen before it may not.
        #expect(messages("aws_s3_bucket", "bucket", .template([.text("a"), .value(Self.zone)])) == [])
        #expect(messages("aws_lb", "name", .template([.text("web-"), .value(Self.zone)])) == [])
        #expect(
            messages("aws_lb", "name", .template([.text("-"), .value(Self.zone)])) == [
                #"name of aws_lb.web is "-" and more: AWS refuses what matches ^-"#
            ])
        #expect(
            messages("aws_s3_bucket", "bucket", .template([.value(Self.zone), .text("_files")])) == [
                #"bucket of aws_s3_bucket.web is "…_files": AWS wants it to match ^[a-z0-9][a-z0-9.-]*[a-z0-9]$"#
            ])
        #expect(messages("aws_lb", "name", Self.zone) == [])
    }

    @Test func `are counted as the provider counts, in bytes`() {
        #expect(
            messages("aws_iam_role", "name", .string(Self.text(63) + "é")).first?
                .hasSuffix("it has 65 characters, AWS allows 64") == true)
    }

    @Test func `may be empty where the provider then makes one up`() {
        #expect(messages("aws_lb", "name", "") == [])
        #expect(messages("aws_lb", "name", .null) == [])
    }

    @Test func `are looked for in resources alone, of types that are known`() {
        #expect(messages("aws_no_such_thing", "name", .string(Self.text(999))) == [])
        let data = Block(
            address: Address(.data, type: "aws_lb", "web"), body: ["name": .argument(.string(Self.text(99)))],
            position: nil)
        #expect(Schema.aws.checked(Configuration(stack: "shop", blocks: [data])).findings == [])
    }
}

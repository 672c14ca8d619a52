import Testing

@testable import SynthTool

@Suite struct `synth can` {
    /// A role that reads a queue, and from its VPC a table; a bucket that takes TLS alone.
    private static let document = #"""
        {"resource": {
          "aws_iam_role": {"app": {"name": "app", "assume_role_policy":
            "{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}}"}},
          "aws_sqs_queue": {"jobs": {}},
          "aws_dynamodb_table": {"orders": {"name": "orders"}},
          "aws_iam_role_policy": {"work": {"role": "app", "policy":
            "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Sid\":\"Jobs\",\"Effect\":\"Allow\",\"Action\":\"sqs:ReceiveMessage\",\"Resource\":\"${aws_sqs_queue.jobs.arn}\"},{\"Effect\":\"Allow\",\"Action\":\"dynamodb:GetItem\",\"Resource\":\"${aws_dynamodb_table.orders.arn}\",\"Condition\":{\"ForAnyValue:StringEquals\":{\"k\":[\"a\"]}}}]}"}}
        }}
        """#

    private static func run(_ words: String) -> Run { Run("can - \(words)", input: document) }

    @Test func `says allowed first, then the statement and its line`() {
        #expect(
            Self.run("aws_iam_role.app sqs:ReceiveMessage aws_sqs_queue.jobs")
                == Run(
                    0,
                    output: """
                        allowed
                        -:6:51: statement "Jobs" of aws_iam_role_policy.work allows sqs:ReceiveMessage on ${aws_sqs_queue.jobs.arn}

                        """))
    }

    @Test func `says denied first, then what is missing`() {
        #expect(
            Self.run("aws_iam_role.app sqs:DeleteQueue aws_sqs_queue.jobs")
                == Run(0, output: "denied\nno policy of aws_iam_role.app allows it\n"))
    }

    @Test func `says conditional first, then on what it depends`() {
        #expect(
            Self.run("aws_iam_role.app dynamodb:GetItem aws_dynamodb_table.orders")
                == Run(
                    0,
                    output: """
                        conditional
                        -:6:51: statement 2 of aws_iam_role_policy.work allows dynamodb:GetItem on ${aws_dynamodb_table.orders.arn} \
                        when ForAnyValue:StringEquals k a
                        allowed, for example, when k is "a"
                        denied, for example, when k is absent

                        """))
    }

    @Test func `takes several values of one key`() {
        let question = "aws_iam_role.app dynamodb:GetItem aws_dynamodb_table.orders"
        #expect(Self.run("\(question) --context k=b").output.hasPrefix("denied\n"))
        #expect(Self.run("\(question) --context k=b --context K=a").output.hasPrefix("allowed\n"))
    }

    @Test func `answers scripts in JSON`() {
        let run = Self.run("aws_iam_role.app sqs:ReceiveMessage aws_sqs_queue.jobs --format json")
        #expect(run.output.hasPrefix("{\n  \"format_version\": \"1.0\",\n  \"answer\": \"allowed\",\n"))
        #expect(run.output.contains("\"line\": 6,\n"))
    }

    @Test(arguments: ["aws_iam_role.app", "aws_iam_role.app sqs:*", "aws_iam_role.app sqs:* aws_sqs_queue.jobs"])
    func `lists what may be done where the question is open`(question: String) {
        let output = Self.run(question).output
        #expect(
            output.hasPrefix(
                """
                aws_iam_role.app may

                  sqs:ReceiveMessage
                    on ${aws_sqs_queue.jobs.arn}
                    by statement "Jobs" of aws_iam_role_policy.work (-:6:51)

                """))
        #expect(output.contains("dynamodb:GetItem") == (question == "aws_iam_role.app"))
        #expect(output.contains("It is assumed\n\n  by ec2.amazonaws.com") == (question == "aws_iam_role.app"))
    }

    @Test(arguments: [
        ("aws_iam_role.ap sqs:x *", "there is no role or user 'aws_iam_role.ap'; did you mean 'aws_iam_role.app'?"),
        (
            "aws_iam_role.app sqs:x aws_sqs_queue.job",
            "there is no resource 'aws_sqs_queue.job', and it is no ARN; did you mean 'aws_sqs_queue.jobs'?"
        ),
        ("aws_iam_role.app receive *", "'receive' is no action; actions read service:Verb, as in s3:GetObject"),
        (
            "aws_iam_role.app sqs:x * --context k",
            "'k' of option '--context' is no KEY=VALUE, such as aws:SecureTransport=true"
        ),
    ])
    func `says what is wrong with a question`(question: String, message: String) {
        #expect(Self.run(question) == Run(64, messages: "synth: error: \(message)\n"))
    }
}

import Review
import Terraform
import Testing

/// Policies that are written differently and mean the same.
@Suite struct `A policy that means the same` {
    private func side(_ policy: Term) -> Configuration {
        Side.of(["aws_s3_bucket_policy.p": ["bucket": "b", "policy": .argument(policy)]])
    }

    private static func statement(_ text: String) -> Term {
        .string(#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", \#(text)}]}"#)
    }

    private static let resource = #""Resource": "*""#

    @Test(arguments: [
        (#""Principal": {"AWS": "123456789012"}"#, #""Principal": {"AWS": "arn:aws:iam::123456789012:root"}"#),
        (#""Principal": {"AWS": ["123456789012"]}"#, #""Principal": {"AWS": "123456789012"}"#),
        (#""Action": "s3:GetObject""#, #""Action": "s3:getobject""#),
        (#""Action": ["s3:GetObject", "s3:GetObject"]"#, #""Action": "s3:GetObject""#),
        (
            #""Condition": {"Bool": {"aws:SecureTransport": true}}"#,
            #""Condition": {"Bool": {"aws:SecureTransport": "true"}}"#
        ),
        (
            #""Condition": {"StringEquals": {"AWS:SourceAccount": ["1"]}}"#,
            #""Condition": {"StringEquals": {"aws:SourceAccount": "1"}}"#
        ),
    ])
    func `is no change`(before: String, after: String) {
        #expect(ReviewReport(side(Self.statement(before)), side(Self.statement(after))).isEmpty)
    }

    @Test(arguments: [
        (#""Principal": {"AWS": "123456789012"}"#, #""Principal": {"AWS": "123456789013"}"#),
        (#""Principal": {"AWS": "123456789012"}"#, #""Principal": {"Federated": "123456789012"}"#),
        (#""Action": "s3:GetObject""#, #""NotAction": "s3:GetObject""#),
        (#""Condition": {"Bool": {"a:b": "true"}}"#, #""Condition": {"BoolIfExists": {"a:b": "true"}}"#),
        (#""Condition": "${local.a}""#, #""Condition": "${local.b}""#),
        (#""Resource": "*""#, #""Resource": "*", "Sid": "All""#),
    ])
    func `is told from one that means something else`(before: String, after: String) {
        #expect(!ReviewReport(side(Self.statement(before)), side(Self.statement(after))).isEmpty)
    }

    @Test func `may be encoded in any order, or be text`() {
        let action = #"Action = ["s3:GetObject", "s3:PutObject"]"#
        let one = Term.code(
            #"jsonencode({Version = "2012-10-17", Statement = [{Effect = "Allow", \#(action), Resource = "${aws_s3_bucket.b.arn}/*"}]})"#
        )
        let other = Term.code(
            #"jsonencode({ "Statement" : [{Resource = "${aws_s3_bucket.b.arn}/*", Action = ["s3:PutObject", "s3:GetObject"], Effect = "Allow"}], Version = "2012-10-17" })"#
        )
        let text = Term.template([
            .text(
                #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": ""#
            ),
            .value(.code("aws_s3_bucket.b.arn")), .text(#"/*"}}"#),
        ])
        #expect(ReviewReport(side(one), side(other)).isEmpty)
        #expect(ReviewReport(side(one), side(text)).isEmpty)
        let wider = Term.code(
            #"jsonencode({Version = "2012-10-17", Statement = [{Effect = "Allow", \#(action), Resource = "*"}]})"#)
        #expect(ReviewReport(side(one), side(wider)).worst == .exposure)
        #expect(ReviewReport(side(one), side(wider)).paths == ["aws_s3_bucket_policy.p policy.Statement[0].Resource"])
    }
}

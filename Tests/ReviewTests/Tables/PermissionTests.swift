import Review
import Terraform
import Testing

/// What is gained and lost, by what statements allow and not by what they look like.
@Suite struct `Permissions` {
    private static func role(_ statement: String) -> [String: Body] {
        [
            "aws_iam_role.r": ["name": "r"],
            "aws_iam_role_policy.p": [
                "role": .expression("aws_iam_role.r.id"),
                "policy": .argument(.string(#"{"Statement": [\#(statement)]}"#)),
            ],
        ]
    }

    @Test(arguments: [
        (
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#, ["lost"]
        ),
        (
            #"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":["s3:GetObject","s3:GetBucketAcl"],"Resource":"arn:aws:s3:::b"}"#, ["lost"]
        ),
        (
            #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#,
            #"{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}"#, ["gained"]
        ),
        (
            #"{"Effect":"Allow","Action":"S3:getobject","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#, []
        ),
        // Two statements that say what one says.
        (
            #"{"Effect":"Allow","Action":["s3:Get*","s3:Put*"],"Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"s3:Put*","Resource":"*"},{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#,
            []
        ),
        // Conditions.
        (
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#,
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, ["gained"]
        ),
        (
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":"a"}}}"#,
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"aws:RequestedRegion":["a","b"]}}}"#,
            ["gained"]
        ),
        (
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":"a"}}}"#,
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringNotEquals":{"aws:RequestedRegion":["a","b"]}}}"#,
            ["lost"]
        ),
        // All but something.
        (
            #"{"Effect":"Allow","NotAction":["iam:*","s3:*"],"Resource":"*"}"#,
            #"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#, ["gained"]
        ),
        (
            #"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, ["lost"]
        ),
        (
            #"{"Effect":"Allow","NotAction":"iam:*","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"iam:PassRole","Resource":"*"}"#, ["gained", "lost"]
        ),
        // One account, and the same booleans, however they are written.
        (
            #"{"Effect":"Allow","Action":["s3:GetObject","s3:GetObject"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":true}}}"#,
            #"{"Effect":"Allow","Action":"s3:getObject","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#,
            []
        ),
        // What no single statement says and several say together.
        (
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}},"#
                + #"{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}"#,
            #"{"Effect":"Allow","Action":"s3:Get*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":["true","false"]}}}"#,
            ["lost", "lost"]
        ),
        (
            #"{"Effect":"Allow","Action":"s3:?*","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"s3:*?","Resource":"*"}"#, []
        ),
        (
            #"{"Effect":"Allow","NotAction":"s3:*","Resource":"*"},{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"*","Resource":"*"}"#, []
        ),
        // What is denied is not gained, whatever stands beside the denial.
        (
            #"{"Effect":"Deny","Action":"s3:Put*","Resource":"*"},{"Effect":"Deny","Action":"s3:Get*","Resource":"*"}"#,
            #"{"Effect":"Deny","Action":["s3:Put*","s3:Get*"],"Resource":"*"},"#
                + #"{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*"}"#,
            []
        ),
        // Denials.
        (
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*"},{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}"#,
            #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, ["lost"]
        ),
        (
            #"{"Effect":"Deny","Action":"s3:*","Resource":"*"}"#,
            #"{"Effect":"Deny","Action":"s3:*","Resource":"*"},{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#,
            []
        ),
    ])
    func `are compared as sets`(before: String, after: String, expected: [String]) {
        let report = ReviewReport(Side.of(Self.role(before)), Side.of(Self.role(after)))
        #expect(report.permissions.map { $0.isGained ? "gained" : "lost" } == expected, "\(report.permissions)")
    }

    @Test func `broaden where a denial goes, which is an exposure`() {
        let report = ReviewReport(
            Side.of(Self.role(#"{"Effect":"Deny","Action":"s3:Delete*","Resource":"*"}"#)), Side.of(Self.role("")))
        #expect(report.permissions.map(\.broadens) == [true])
        #expect(report.changes.first?.assessment == Assessment(.exposure, "a denial is gone: Deny s3:delete* on *"))
    }

    @Test func `of a new role are no exposure unless they are unlimited`() {
        let some = ReviewReport(
            Side.of([:]), Side.of(Self.role(#"{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}"#)))
        #expect(some.worst == .inPlace)
        let all = ReviewReport(Side.of([:]), Side.of(Self.role(#"{"Effect":"Allow","Action":"*","Resource":"*"}"#)))
        #expect(all.worst == .exposure)
    }

    @Test func `of data sources are read where they are used`() {
        let side = { (action: String) in
            Side.of(
                [
                    "aws_iam_role.r": ["name": "r"],
                    "aws_iam_role_policy.p": [
                        "role": .expression("aws_iam_role.r.id"),
                        "policy": .expression("data.aws_iam_policy_document.d.json"),
                    ],
                ],
                others: [
                    Side.block(
                        "data.aws_iam_policy_document.d",
                        ["statement": .blocks([["actions": [.string(action)], "resources": ["*"]]])])
                ])
        }
        let report = ReviewReport(side("s3:GetObject"), side("s3:*"))
        #expect(report.permissions.map(\.statement).first == "Allow s3:* on *")
    }
}

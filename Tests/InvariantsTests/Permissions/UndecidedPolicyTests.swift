import Invariants
import Testing

/// What is not known before apply decides nothing by itself, and two things that are not known are not one.
@Suite struct `What a policy does not tell` {
    private static let r = "\"aws_iam_role\":{\(role("r"))}"

    @Test func `about the number of an account leaves nothing but a delegation open`() throws {
        let root = #"{"AWS":"arn:aws:iam::${var.account}:root"}"#
        let others = #""variable":{"account":{}}"#
        let bucket = #""aws_s3_bucket":{"b":{"bucket":"b"}},"aws_s3_bucket_policy":{"p":{"bucket":"b","policy":"#
        let granted = try permissions(
            "\(Self.r),\(bucket)\(allow("s3:GetObject", on: "*", principal: root))}}", others)
        #expect(try granted.answer("aws_iam_role.r s3:GetObject aws_s3_bucket.b/x") == .denied)
        let denied = try permissions(
            """
            \(Self.r),\(bucket)\(deny("s3:GetObject", on: "*", principal: root))}},
            "aws_iam_role_policy":{"a":{"role":"r","policy":\(allow("s3:*", on: "*"))}}
            """, others)
        #expect(try denied.answer("aws_iam_role.r s3:GetObject aws_s3_bucket.b/x") == .conditional)
        let key = "\"aws_kms_key\":{\"k\":{\"policy\":\(allow("kms:*", on: "*", principal: root))}}"
        #expect(
            try permissions("\(Self.r),\(key)", others).answer("aws_iam_role.r kms:Decrypt aws_kms_key.k") == .denied)
        let both = try permissions(
            "\(Self.r),\(key),\"aws_iam_role_policy\":{\"a\":{\"role\":\"r\",\"policy\":\(allow("kms:*", on: "*"))}}",
            others)
        #expect(try both.answer("aws_iam_role.r kms:Decrypt aws_kms_key.k") == .conditional)
    }

    @Test func `twice is two things, unless both have one name`() throws {
        func ask(_ allowed: String, _ denied: String) throws -> Decision.Answer {
            try permissions(
                """
                \(Self.r),"aws_iam_role_policy":{
                  "a":{"role":"r","policy":\(allow("s3:*", on: "arn:aws:s3:::${\(allowed)}/*"))},
                  "d":{"role":"r","policy":\(deny("s3:*", on: "arn:aws:s3:::${\(denied)}/*"))}}
                """, #""variable":{"a":{},"b":{}}"#
            ).answer("aws_iam_role.r s3:GetObject arn:aws:s3:::x/y")
        }
        #expect(try ask("var.a", "var.a") == .denied)
        #expect(try ask("var.a", "var.b") == .conditional)
        #expect(try ask("lower(var.a)", "lower(var.b)") == .conditional)
        #expect(try ask("var.a", "lower(var.a)") == .conditional)
    }

    @Test func `of a variable is not its default, which counts only for a key that is absent`() throws {
        let document = try permissions(
            """
            \(Self.r),"aws_iam_role_policy":{"p":{"role":"r",
              "policy":\(allow("s3:*", on: "arn:aws:s3:::b/$${aws:PrincipalTag/team, 'none'}/*"))}}
            """)
        func ask(_ context: [String: [String]]) throws -> Decision.Answer {
            try document.answer("aws_iam_role.r s3:GetObject arn:aws:s3:::b/red/x", context)
        }
        #expect(try ask([:]) == .conditional)
        #expect(try ask(["aws:PrincipalTag/team": ["red"]]) == .allowed)
        #expect(try ask(["aws:PrincipalTag/team": ["blue"]]) == .denied)
    }

    @Test func `of a name that leads back to itself is followed no further`() throws {
        let document = try permissions(
            """
            \(Self.r),"aws_s3_bucket":{"a":{"bucket":"${aws_s3_bucket.b.id}"},"b":{"bucket":"${aws_s3_bucket.a.id}"}},
            "aws_iam_role_policy":{"p":{"role":"r","policy":\(allow("s3:*", on: "arn:aws:s3:::name/*"))}}
            """)
        #expect(try document.answer("aws_iam_role.r s3:GetObject aws_s3_bucket.a/x") == .conditional)
    }

    @Test func `is said once, with the value that apply will know`() throws {
        func reasons(_ policy: String) throws -> [String] {
            try permissions(
                "\(Self.r),\"aws_iam_role_policy\":{\"p\":{\"role\":\"r\",\"policy\":\"${\(policy)}\"}}",
                #""variable":{"p":{}},"data":{"http":{"x":{"url":"https://example.com"}}}"#
            ).decision(for: "aws_iam_role.r", action: "s3:GetObject", on: "*").reasons.map(\.text)
        }
        let start = "aws_iam_role_policy.p may allow or deny it: "
        #expect(try reasons("var.p") == [start + "var.p is known only at apply"])
        #expect(try reasons("file(var.p)") == [start + "its text is known only at apply"])
        #expect(try reasons("data.http.x.body") == [start + "data.http.x.body is known only at apply"])
    }

    @Test func `because AWS manages it is said where nothing else allows`() throws {
        let document = try permissions(
            """
            \(Self.r),"aws_iam_role_policy_attachment":{"a":{"role":"r","policy_arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}
            """)
        let decision = try document.decision(for: "aws_iam_role.r", action: "s3:GetObject", on: "*")
        #expect(decision.answer == .denied)
        #expect(
            decision.reasons.map(\.text) == [
                "no policy of aws_iam_role.r allows it",
                "the AWS managed policy ReadOnlyAccess is attached and is not looked at",
            ])
    }
}

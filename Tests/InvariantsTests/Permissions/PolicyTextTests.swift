import Invariants
import Testing

/// A policy may be written in several ways; each of these lets `r` send to the queue and read below `in/` of the bucket.
@Suite struct `A policy is read from` {
    private static let resources = """
        "aws_sqs_queue":{"q":{"name":"jobs"}},"aws_s3_bucket":{"b":{"bucket":"files"},"c":{}}
        """

    @Test(arguments: [
        // Text with references inside.
        #""{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"sqs:SendMessage\",\"Resource\":\"${aws_sqs_queue.q.arn}\"},{\"Effect\":\"Allow\",\"Action\":[\"s3:Get*\"],\"Resource\":[\"${aws_s3_bucket.b.arn}/in/*\",\"arn:aws:s3:::${aws_s3_bucket.c.id}/in/*\"]}]}""#,
        // One statement that is no list.
        #""{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\"sqs:SendMessage\",\"s3:GetObject\"],\"Resource\":[\"${aws_sqs_queue.q.arn}\",\"arn:aws:s3:::*/in/*\"]}}""#,
        // Terraform's own encoding.
        #""${jsonencode({Version = \"2012-10-17\", Statement = [{Effect = \"Allow\", Action = [\"sqs:SendMessage\", \"s3:GetObject\"], Resource = [aws_sqs_queue.q.arn, \"${aws_s3_bucket.b.arn}/in/*\", format(\"%s/in/*\", aws_s3_bucket.c.arn)]}]})}""#,
        // A local with the encoding, and a data source.
        #""${local.policy}""#, #""${data.aws_iam_policy_document.whole.json}""#,
        #""${data.aws_iam_policy_document.merged.json}""#,
        // A value inside that Terraform encodes.
        #""{\"Statement\":{\"Effect\":\"Allow\",\"Action\":[\"sqs:SendMessage\",\"s3:GetObject\"],\"Resource\":${jsonencode([aws_sqs_queue.q.arn, \"arn:aws:s3:::files/in/*\", \"${aws_s3_bucket.c.arn}/in/*\"])}}}""#,
    ])
    func `each of its forms`(policy: String) throws {
        let document = try permissions(
            "\"aws_iam_role\":{\(role("r"))},\(Self.resources),\"aws_iam_role_policy\":{\"p\":{\"role\":\"r\",\"policy\":\(policy)}}",
            #"""
            "locals":{"policy":"${jsonencode({Statement = {Effect = \"Allow\", Action = [\"sqs:SendMessage\", \"s3:GetObject\"], Resource = [aws_sqs_queue.q.arn, \"${aws_s3_bucket.b.arn}/in/*\", join(\"\", [aws_s3_bucket.c.arn, \"/in/*\"])]}})}"},
            "data":{"aws_iam_policy_document":{
              "whole":{"statement":[{"actions":["sqs:SendMessage"],"resources":["${aws_sqs_queue.q.arn}"]},
                {"effect":"Allow","actions":["s3:GetObject"],"resources":["${aws_s3_bucket.b.arn}/in/*","${aws_s3_bucket.c.arn}/in/*"]}]},
              "source":{"statement":{"sid":"Files","effect":"Deny","actions":["*"],"resources":["*"]}},
              "override":{"statement":{"sid":"Queue","actions":["sqs:SendMessage"],"resources":["${aws_sqs_queue.q.arn}"]}},
              "merged":{"source_policy_documents":["${data.aws_iam_policy_document.source.json}"],
                "override_policy_documents":["${data.aws_iam_policy_document.override.json}"],
                "statement":[{"sid":"Files","actions":["s3:GetObject"],"resources":["arn:aws:s3:::*/in/*"]},
                  {"sid":"Queue","effect":"Deny","actions":["sqs:*"],"resources":["*"]}]}}}
            """#)
        for question in [
            "sqs:SendMessage aws_sqs_queue.q", "s3:GetObject aws_s3_bucket.b/in/x",
            "s3:GetObject arn:aws:s3:::files/in/x",
            "s3:GetObject aws_s3_bucket.c/in/x",
        ] {
            #expect(try document.answer("aws_iam_role.r \(question)") == .allowed, "\(question)")
        }
        for question in [
            "sqs:ReceiveMessage aws_sqs_queue.q", "s3:GetObject aws_s3_bucket.b/out/x",
            "s3:GetObject arn:aws:s3:::files/y",
        ] {
            #expect(try document.answer("aws_iam_role.r \(question)") == .denied, "\(question)")
        }
    }

    @Test func `a data source with principals, conditions and variables`() throws {
        let document = try permissions(
            """
            "aws_iam_user":{"u":{"name":"ann"},"v":{"name":"bob"}},"aws_s3_bucket":{"b":{"bucket":"files"}},
            "aws_s3_bucket_policy":{"p":{"bucket":"${aws_s3_bucket.b.bucket}","policy":"${data.aws_iam_policy_document.d.json}"}}
            """,
            #"""
            "data":{"aws_iam_policy_document":{"d":{"statement":[
              {"principals":[{"type":"AWS","identifiers":["${aws_iam_user.u.arn}"]}],"actions":["s3:GetObject"],
               "resources":["${aws_s3_bucket.b.arn}/&{aws:username}/*"],
               "condition":[{"test":"StringEquals","variable":"k","values":["x"]},{"test":"StringEquals","variable":"k","values":["y"]}]}]}}}
            """#)
        #expect(try document.answer("aws_iam_user.u s3:GetObject aws_s3_bucket.b/ann/f", ["k": ["y"]]) == .allowed)
        #expect(try document.answer("aws_iam_user.u s3:GetObject aws_s3_bucket.b/ann/f") == .conditional)
        #expect(try document.answer("aws_iam_user.u s3:GetObject aws_s3_bucket.b/bob/f", ["k": ["y"]]) == .denied)
        #expect(try document.answer("aws_iam_user.v s3:GetObject aws_s3_bucket.b/bob/f", ["k": ["y"]]) == .denied)
    }

    @Test func `a pattern of ARNs as AWS builds them`() throws {
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r")),\(role("app-web"))},"aws_dynamodb_table":{"t":{"name":"orders-dev"}},
            "aws_iam_role_policy":{"p":{"role":"r","policy":
              \(allow("dynamodb:*", "iam:PassRole", on: "arn:aws:dynamodb:eu-west-1:*:table/orders-*", "arn:aws:iam::*:role/app-*"))}}
            """, #""provider":{"aws":{"region":"eu-west-1"}}"#)
        #expect(try document.answer("aws_iam_role.r dynamodb:GetItem aws_dynamodb_table.t") == .allowed)
        #expect(try document.answer("aws_iam_role.r dynamodb:Query aws_dynamodb_table.t/index/i") == .allowed)
        #expect(try document.answer("aws_iam_role.r iam:PassRole aws_iam_role.app-web") == .allowed)
        #expect(try document.answer("aws_iam_role.r iam:PassRole aws_iam_role.r") == .denied)
    }

    @Test func `a text that is none, and then nobody knows`() throws {
        for policy in [
            "\"\"", "\"{\"", "\"[]\"", #""{\"Statement\":[{\"Effect\":\"allow\"}]}""#, #""${file(\"x.json\")}""#,
        ] {
            let document = try permissions(
                "\"aws_iam_role\":{\(role("r"))},\"aws_iam_role_policy\":{\"p\":{\"role\":\"r\",\"policy\":\(policy)}}")
            #expect(try document.answer("aws_iam_role.r s3:GetObject arn:aws:s3:::b/x") == .conditional, "\(policy)")
        }
    }
}

import Invariants
import Testing

@Suite struct `A role has` {
    @Test(arguments: [
        #""aws_iam_role_policy":{"p":{"role":"${aws_iam_role.r.id}","policy":POLICY}}"#,
        #""aws_iam_role_policy":{"p":{"role":"${aws_iam_role.r.name}","policy":POLICY}}"#,
        #""aws_iam_role_policy":{"p":{"role":"r","policy":POLICY}}"#,
        #""aws_iam_role_policy":{"p":{"count":1,"role":"r","policy":POLICY}}"#,
        #""aws_iam_policy":{"p":{"policy":POLICY}},"aws_iam_role_policy_attachment":{"a":{"role":"r","policy_arn":"${aws_iam_policy.p.arn}"}}"#,
        #""aws_iam_policy":{"p":{"policy":POLICY}},"aws_iam_role_policy_attachment":{"a":{"role":"${aws_iam_role.r.id}","policy_arn":"${aws_iam_policy.p.id}"}}"#,
        #""aws_iam_policy":{"p":{"policy":POLICY}},"aws_iam_policy_attachment":{"a":{"roles":["x","${aws_iam_role.r.name}"],"policy_arn":"${aws_iam_policy.p.arn}"}}"#,
        #""aws_iam_policy":{"p":{"policy":POLICY}},"aws_iam_role_policy_attachments_exclusive":{"a":{"role_name":"r","policy_arns":["${aws_iam_policy.p.arn}"]}}"#,
        #""aws_iam_role_policy_attachment":{"a":{"role":"r","policy_arn":"arn:aws:iam::aws:policy/AdministratorAccess"}}"#,
    ])
    func `the policies of resources that name it`(attachment: String) throws {
        let attachment = attachment.replacing("POLICY", with: allow("sqs:SendMessage", on: "${aws_sqs_queue.q.arn}"))
        let document = try permissions(
            "\"aws_iam_role\":{\(role("r")),\(role("s"))},\"aws_sqs_queue\":{\"q\":{}},\(attachment)")
        #expect(try document.answer("aws_iam_role.r sqs:SendMessage aws_sqs_queue.q") == .allowed)
        #expect(try document.answer("aws_iam_role.s sqs:SendMessage aws_sqs_queue.q") == .denied)
    }

    @Test(arguments: [
        #""inline_policy":{"name":"p","policy":POLICY}"#, #""inline_policy":[{"name":"p","policy":POLICY}]"#,
        #""managed_policy_arns":["${aws_iam_policy.p.arn}"]"#,
        #""managed_policy_arns":["arn:aws:iam::aws:policy/AdministratorAccess"]"#,
    ])
    func `policies of its own`(argument: String) throws {
        let policy = allow("sqs:SendMessage", on: "*")
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r", argument.replacing("POLICY", with: policy)))},"aws_sqs_queue":{"q":{}},
            "aws_iam_policy":{"p":{"policy":\(policy)}}
            """)
        #expect(try document.answer("aws_iam_role.r sqs:SendMessage aws_sqs_queue.q") == .allowed)
    }

    @Test func `no inline policy that an exclusive list leaves out`() throws {
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r"))},
            "aws_iam_role_policy":{"a":{"name":"a","role":"r","policy":\(allow("sqs:SendMessage", on: "*"))},
              "b":{"name":"b","role":"r","policy":\(allow("sqs:ReceiveMessage", on: "*"))}},
            "aws_iam_role_policies_exclusive":{"x":{"role_name":"${aws_iam_role.r.name}","policy_names":["b"]}}
            """)
        #expect(try document.answer("aws_iam_role.r sqs:SendMessage *") == .denied)
        #expect(try document.answer("aws_iam_role.r sqs:ReceiveMessage *") == .allowed)
    }

    @Test func `maybe a policy whose role only apply knows`() throws {
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r"))},
            "aws_iam_role_policy":{"a":{"role":"${var.role}","policy":\(allow("sqs:SendMessage", on: "*"))}}
            """, #""variable":{"role":{}}"#)
        #expect(try document.answer("aws_iam_role.r sqs:SendMessage *") == .conditional)
        #expect(try document.answer("aws_iam_role.r sqs:DeleteQueue *") == .denied)
    }

    @Test func `a boundary that may stand elsewhere`() throws {
        func ask(_ boundary: String) throws -> Decision.Answer {
            try permissions(
                """
                "aws_iam_role":{\(role("r", "\"permissions_boundary\":\"\(boundary)\""))},
                "aws_iam_policy":{"limit":{"policy":\(allow("sqs:*", on: "*"))}},
                "aws_iam_role_policy":{"a":{"role":"r","policy":\(allow("*", on: "*"))}}
                """, #""variable":{"limit":{}}"#
            ).answer("aws_iam_role.r s3:ListAllMyBuckets *")
        }
        #expect(try ask("${aws_iam_policy.limit.arn}") == .denied)
        #expect(try ask("${var.limit}") == .conditional)
        #expect(try ask("arn:aws:iam::aws:policy/PowerUserAccess") == .conditional)
        #expect(try ask("arn:aws:iam::aws:policy/AdministratorAccess") == .allowed)
    }

    @Test func `nothing from policies that AWS manages, which the table says`() throws {
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r"))},
            "aws_iam_role_policy_attachment":{"a":{"role":"r","policy_arn":"arn:aws:iam::aws:policy/ReadOnlyAccess"}}
            """)
        #expect(try document.answer("aws_iam_role.r s3:GetObject arn:aws:s3:::b/x") == .denied)
        #expect(
            try document.table(of: "aws_iam_role.r").remarks == [
                "the AWS managed policy ReadOnlyAccess is attached and is not looked at"
            ])
    }
}

@Suite struct `A user has` {
    @Test(arguments: [
        #""aws_iam_user_policy":{"p":{"user":"${aws_iam_user.u.name}","policy":POLICY}}"#,
        #""aws_iam_user_policy_attachment":{"p":{"user":"u","policy_arn":"${aws_iam_policy.p.arn}"}}"#,
        #""aws_iam_policy_attachment":{"p":{"users":["${aws_iam_user.u.name}"],"policy_arn":"${aws_iam_policy.p.arn}"}}"#,
        #""aws_iam_group_policy":{"p":{"group":"${aws_iam_group.g.name}","policy":POLICY}},"aws_iam_user_group_membership":{"m":{"user":"u","groups":["g"]}}"#,
        #""aws_iam_group_policy_attachment":{"p":{"group":"g","policy_arn":"${aws_iam_policy.p.arn}"}},"aws_iam_group_membership":{"m":{"group":"${aws_iam_group.g.id}","users":["${aws_iam_user.u.id}"]}}"#,
        #""aws_iam_policy_attachment":{"p":{"groups":["g"],"policy_arn":"${aws_iam_policy.p.arn}"}},"aws_iam_user_group_membership":{"m":{"user":"u","groups":["${aws_iam_group.g.name}"]}}"#,
    ])
    func `its own policies and those of its groups`(attachment: String) throws {
        let policy = allow("s3:GetObject", on: "arn:aws:s3:::home/$${aws:username}/*")
        let document = try permissions(
            """
            "aws_iam_user":{"u":{"name":"u"},"v":{"name":"v"}},"aws_iam_group":{"g":{"name":"g"}},
            "aws_iam_policy":{"p":{"policy":\(policy)}},\(attachment.replacing("POLICY", with: policy))
            """)
        #expect(try document.answer("aws_iam_user.u s3:GetObject arn:aws:s3:::home/u/x") == .allowed)
        #expect(try document.answer("aws_iam_user.u s3:GetObject arn:aws:s3:::home/v/x") == .denied)
        #expect(try document.answer("aws_iam_user.v s3:GetObject arn:aws:s3:::home/v/x") == .denied)
    }
}

import Invariants
import Terraform
import Testing

/// Patterns that name resources, roles and accounts by what people write instead of references.
@Suite struct `A pattern` {
    /// A resource, what is asked, and the pattern that a role's only policy has.
    struct Case: CustomTestStringConvertible, Sendable {
        let resource: String
        let question: String
        let pattern: String
        let allowed: Decision.Answer
        var others = ""
        var testDescription: String { "\(pattern) for \(question)" }

        init(
            _ resource: String, _ question: String, _ pattern: String, _ allowed: Decision.Answer, others: String = ""
        ) {
            (self.resource, self.question, self.pattern, self.allowed) = (resource, question, pattern, allowed)
            self.others = others
        }

        func answer(_ policies: String) throws -> Decision.Answer {
            try permissions("\"aws_iam_role\":{\(role("r"))},\(policies),\(resource)", others)
                .answer("aws_iam_role.r \(question)")
        }
    }

    @Test(arguments: forms + names + numbers)
    func `allows what it matches and leaves open what it may match`(_ one: Case) throws {
        let action = one.question.split(separator: " ")[0]
        let answer = try one.answer(
            #""aws_iam_role_policy":{"p":{"role":"r","policy":\#(allow(String(action), on: one.pattern))}}"#)
        #expect(answer == one.allowed)
    }

    @Test(arguments: forms + names + numbers)
    func `denies what it matches and leaves open what it may match`(_ one: Case) throws {
        let action = one.question.split(separator: " ")[0]
        let answer = try one.answer(
            #""aws_iam_role_policy":{"a":{"role":"r","policy":\#(allow("*", on: "*"))},"d":{"role":"r","policy":\#(deny(String(action), on: one.pattern))}}"#
        )
        #expect(answer == (one.allowed == .allowed ? .denied : one.allowed == .denied ? .allowed : .conditional))
    }

    private static let forms = [
        Case(
            #""aws_ssm_parameter":{"p":{"name":"/app/key"}}"#, "ssm:GetParameter aws_ssm_parameter.p",
            "arn:aws:ssm:*:*:parameter/app/*", .allowed),
        Case(
            #""aws_ssm_parameter":{"p":{"name":"key"}}"#, "ssm:GetParameter aws_ssm_parameter.p",
            "arn:aws:ssm:*:*:parameter/key", .allowed),
        Case(
            #""aws_ssm_parameter":{"p":{"name":"/app/key"}}"#, "ssm:GetParameter aws_ssm_parameter.p",
            "arn:aws:ssm:*:*:parameter/other/*", .denied),
        Case(
            #""aws_secretsmanager_secret":{"s":{"name":"db"}}"#,
            "secretsmanager:GetSecretValue aws_secretsmanager_secret.s", "arn:aws:secretsmanager:*:*:secret:db-??????",
            .allowed),
        Case(
            #""aws_secretsmanager_secret":{"s":{"name":"db"}}"#,
            "secretsmanager:GetSecretValue aws_secretsmanager_secret.s", "arn:aws:secretsmanager:*:*:secret:db-aB3dE6",
            .conditional),
        Case(
            #""aws_secretsmanager_secret":{"s":{"name":"db"}}"#,
            "secretsmanager:GetSecretValue aws_secretsmanager_secret.s", "arn:aws:secretsmanager:*:*:secret:db-?????",
            .denied),
        Case(
            #""aws_secretsmanager_secret":{"s":{"name":"db"}}"#,
            "secretsmanager:GetSecretValue aws_secretsmanager_secret.s", "arn:aws:secretsmanager:*:*:secret:db",
            .denied),
        Case(
            #""aws_instance":{"i":{}}"#, "ec2:StopInstances aws_instance.i", "arn:aws:ec2:*:*:instance/*", .allowed),
        Case(
            #""aws_instance":{"i":{}}"#, "ec2:StopInstances aws_instance.i", "arn:aws:ec2:*:*:volume/*", .denied),
        Case(
            #""aws_db_instance":{"d":{"identifier":"main"}}"#, "rds:StopDBInstance aws_db_instance.d",
            "arn:aws:rds:*:*:db:main", .allowed),
        Case(
            #""aws_ecs_task_definition":{"d":{"family":"web"}}"#, "ecs:RunTask aws_ecs_task_definition.d",
            "arn:aws:ecs:*:*:task-definition/web:*", .allowed),
        Case(
            #""aws_ecs_task_definition":{"d":{"family":"web"}}"#, "ecs:RunTask aws_ecs_task_definition.d",
            "arn:aws:ecs:*:*:task-definition/web:7", .conditional),
        Case(
            #""aws_kinesis_firehose_delivery_stream":{"f":{"name":"logs"}}"#,
            "firehose:PutRecord aws_kinesis_firehose_delivery_stream.f", "arn:aws:firehose:*:*:deliverystream/lo*",
            .allowed),
        // Types without a form: the service is known, or nothing is.
        Case(
            #""aws_ssm_maintenance_window":{"w":{"name":"w"}}"#,
            "ssm:GetMaintenanceWindow aws_ssm_maintenance_window.w",
            "arn:aws:ssm:*:*:maintenancewindow/*", .conditional),
        Case(
            #""aws_ssm_maintenance_window":{"w":{"name":"w"}}"#,
            "ssm:GetMaintenanceWindow aws_ssm_maintenance_window.w",
            "arn:aws:s3:::b/*", .denied),
        Case(
            #""aws_workspaces_directory":{"w":{}}"#, "workspaces:Describe aws_workspaces_directory.w",
            "arn:aws:workspaces:*:*:directory/*", .conditional),
        Case(
            #""aws_workspaces_directory":{"w":{}}"#, "workspaces:Describe aws_workspaces_directory.w", "arn:aws:*",
            .allowed),
    ]

    private static let prefixed = #""aws_s3_bucket":{"b":{"bucket_prefix":"my-"},"c":{"bucket_prefix":"my-"}}"#
    private static let names = [
        Case(prefixed, "s3:GetObject aws_s3_bucket.b/x", "arn:aws:s3:::my-*", .allowed),
        Case(prefixed, "s3:GetObject aws_s3_bucket.b/x", "arn:aws:s3:::my-bucket*", .conditional),
        Case(prefixed, "s3:GetObject aws_s3_bucket.b/x", "arn:aws:s3:::your-*", .denied),
        Case(prefixed, "s3:GetObject aws_s3_bucket.b/x", "${aws_s3_bucket.b.arn}/*", .allowed),
        Case(prefixed, "s3:GetObject aws_s3_bucket.b/x", "arn:aws:s3:::${aws_s3_bucket.b.id}/*", .allowed),
        Case(prefixed, "s3:GetObject aws_s3_bucket.b/x", "${aws_s3_bucket.c.arn}/*", .denied),
        Case(
            #""aws_s3_bucket":{"b":{}}"#, "s3:GetObject aws_s3_bucket.b/x", "arn:aws:s3:::terraform-*", .conditional),
        Case(
            #""aws_sqs_queue":{"q":{"name_prefix":"jobs-"}}"#, "sqs:SendMessage aws_sqs_queue.q",
            "arn:aws:sqs:*:*:jobs-*", .allowed),
        Case(
            #""aws_kms_key":{"k":{}}"#, "kms:Decrypt aws_kms_key.k",
            "arn:aws:kms:eu-west-1:*:key/1234abcd-12ab-34cd-56ef-1234567890ab", .denied),
    ]

    private static let table = #""aws_dynamodb_table":{"t":{"name":"t"}}"#
    private static let get = "dynamodb:GetItem aws_dynamodb_table.t"
    private static let identity = #""data":{"aws_caller_identity":{"c":{}},"aws_region":{"c":{}}}"#
    private static let here =
        #""provider":{"aws":{"region":"eu-west-1","allowed_account_ids":["123456789012"]}}"#
    private static let numbers = [
        Case(table, get, "arn:aws:dynamodb:*:123456789012:table/t", .conditional),
        Case(table, get, "arn:aws:dynamodb:*:12345678901:table/t", .denied),
        Case(table, get, "arn:aws:dynamodb:eu-west-1:*:table/t", .conditional),
        Case(table, get, "arn:aws:dynamodb:eu-west-1:123456789012:table/u", .denied),
        Case(table, get, "arn:aws:dynamodb:eu-west-1:123456789012:table/t", .allowed, others: here),
        Case(table, get, "arn:aws:dynamodb:eu-west-1:999999999999:table/t", .denied, others: here),
        Case(table, get, "arn:aws:dynamodb:us-east-1:123456789012:table/t", .denied, others: here),
        Case(
            table, get,
            "arn:aws:dynamodb:${data.aws_region.c.name}:${data.aws_caller_identity.c.account_id}:table/t", .allowed,
            others: identity),
    ]
}

/// Who a policy of a bucket means.
@Suite struct `A principal` {
    private static let identity = #""data":{"aws_caller_identity":{"c":{}}}"#
    private static let own = "arn:aws:iam::${data.aws_caller_identity.c.account_id}"

    private func answer(_ principal: String, effect: String, caller: String = "aws_iam_role.r") throws
        -> Decision.Answer
    {
        let statement =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)",\#(principal),"Action":"s3:GetObject","Resource":"*"}]}"#
        let grants =
            effect == "Allow"
            ? ""
            : #","aws_iam_role_policy":{"p":{"role":"r","policy":\#(allow("*", on: "*"))}},"aws_iam_user_policy":{"p":{"user":"u","policy":\#(allow("*", on: "*"))}}"#
        return try permissions(
            """
            "aws_iam_role":{\(role("r")),\(role("limited", #""permissions_boundary":"arn:aws:iam::aws:policy/AdministratorAccess""#))},
            "aws_iam_user":{"u":{"name":"u"}},"aws_s3_bucket":{"b":{"bucket":"b"}},
            "aws_s3_bucket_policy":{"p":{"bucket":"b","policy":\(embedded(statement))}}\(grants)
            """, Self.identity
        ).answer("\(caller) s3:GetObject aws_s3_bucket.b/x")
    }

    @Test(arguments: [
        ("${own}:role/r", Decision.Answer.allowed), ("${own}:role/other", .denied), ("${own}:user/r", .denied),
        ("${own}:role/*", .denied), ("arn:aws:iam::123456789012:role/r", .conditional),
        ("arn:aws:iam::123456789012:role/other", .denied), ("arn:aws:iam::1234:role/r", .denied),
    ])
    func `composed of the account is the role of that name`(_ principal: String, _ allowed: Decision.Answer) throws {
        let text = #""Principal":{"AWS":"\#(principal.replacing("${own}", with: Self.own))"}"#
        #expect(try answer(text, effect: "Allow") == allowed)
        let denied: Decision.Answer = allowed == .allowed ? .denied : allowed == .denied ? .allowed : .conditional
        #expect(try answer(text, effect: "Deny") == denied)
    }

    @Test func `that is one session of a role may be the one that asks`() throws {
        let session = Self.own.replacing(":iam:", with: ":sts:") + ":assumed-role/r/nightly"
        #expect(try answer(#""Principal":{"AWS":"\#(session)"}"#, effect: "Deny") == .conditional)
        #expect(try answer(#""Principal":{"AWS":"\#(session)"}"#, effect: "Deny", caller: "aws_iam_user.u") == .allowed)
    }

    @Test(arguments: [
        ("aws_iam_role.r", [#""${aws_iam_role.r.arn}""#, #""${own}:root""#], Decision.Answer.allowed),
        ("aws_iam_role.r", [#""${aws_iam_role.r.arn}""#], .conditional),
        ("aws_iam_user.u", [#""${aws_iam_user.u.arn}""#], .conditional),
        ("aws_iam_user.u", [#""${aws_iam_user.u.arn}""#, #""${own}:root""#], .allowed),
        ("aws_iam_role.r", [#""${own}:root""#], .denied), ("aws_iam_user.u", [#""${aws_iam_role.r.arn}""#], .denied),
    ])
    func `is spared by a Deny with NotPrincipal together with its account`(
        _ caller: String, _ named: [String], _ answer: Decision.Answer
    ) throws {
        let names = named.map { $0.replacing("${own}", with: Self.own) }.joined(separator: ",")
        let text = #""NotPrincipal":{"AWS":[\#(names)]}"#
        #expect(try self.answer(text, effect: "Deny", caller: caller) == answer)
    }

    @Test func `with a boundary is never spared`() throws {
        let text = #""NotPrincipal":{"AWS":["${aws_iam_role.limited.arn}","\#(Self.own):root"]}"#
        let document = try permissions(
            """
            "aws_iam_role":{\(role("limited", #""permissions_boundary":"arn:aws:iam::aws:policy/AdministratorAccess""#))},
            "aws_iam_role_policy":{"p":{"role":"limited","policy":\(allow("*", on: "*"))}},
            "aws_s3_bucket":{"b":{"bucket":"b"}},
            "aws_s3_bucket_policy":{"p":{"bucket":"b","policy":\(embedded(#"{"Version":"2012-10-17","Statement":[{"Effect":"Deny",\#(text),"Action":"s3:*","Resource":"*"}]}"#))}}
            """, Self.identity)
        #expect(try document.answer("aws_iam_role.limited s3:GetObject aws_s3_bucket.b/x") == .denied)
    }
}

/// What decides beside policies that the document writes.
@Suite struct `Without a policy of its own` {
    private static let everything = #""aws_iam_role_policy":{"p":{"role":"r","policy":\#(allow("*", on: "*"))}}"#

    @Test func `AWSDenyAll denies everything, attached or as a boundary`() throws {
        let denyAll = "arn:aws:iam::aws:policy/AWSDenyAll"
        let attached = try permissions(
            """
            "aws_iam_role":{\(role("r"))},\(Self.everything),
            "aws_iam_role_policy_attachment":{"a":{"role":"r","policy_arn":"\(denyAll)"}}
            """)
        #expect(try attached.answer("aws_iam_role.r s3:GetObject arn:aws:s3:::b/x") == .denied)
        #expect(try attached.table(of: "aws_iam_role.r").remarks == [])
        let limited = try permissions(
            "\"aws_iam_role\":{\(role("r", "\"permissions_boundary\":\"\(denyAll)\""))},\(Self.everything)")
        #expect(try limited.answer("aws_iam_role.r s3:GetObject arn:aws:s3:::b/x") == .denied)
    }

    @Test(arguments: [
        (#""operations":["Decrypt"]"#, "kms:Decrypt", Decision.Answer.allowed),
        (#""operations":["Decrypt"]"#, "kms:Encrypt", .denied),
        (#""operations":"${var.operations}""#, "kms:Encrypt", .conditional),
        (
            #""operations":["Decrypt"],"constraints":[{"encryption_context_subset":{"app":"web"}}]"#, "kms:Decrypt",
            .conditional
        ),
    ])
    func `a grant allows its operations`(_ grant: String, _ action: String, _ answer: Decision.Answer) throws {
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r")),\(role("s"))},"aws_kms_key":{"k":{}},
            "aws_kms_grant":{"g":{"key_id":"${aws_kms_key.k.key_id}","grantee_principal":"${aws_iam_role.r.arn}",\(grant)}}
            """, #""variable":{"operations":{}}"#)
        #expect(try document.answer("aws_iam_role.r \(action) aws_kms_key.k") == answer)
        #expect(try document.answer("aws_iam_role.s \(action) aws_kms_key.k") == .denied)
    }

    @Test func `an API's policy denies`() throws {
        let statement =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"execute-api:Invoke","Resource":"*"}]}"#
        for policy in [
            #""aws_api_gateway_rest_api":{"a":{"policy":\#(embedded(statement))}}"#,
            #""aws_api_gateway_rest_api":{"a":{}},"aws_api_gateway_rest_api_policy":{"p":{"rest_api_id":"${aws_api_gateway_rest_api.a.id}","policy":\#(embedded(statement))}}"#,
        ] {
            let document = try permissions("\"aws_iam_role\":{\(role("r"))},\(Self.everything),\(policy)")
            #expect(try document.answer("aws_iam_role.r execute-api:Invoke aws_api_gateway_rest_api.a") == .denied)
        }
    }
}

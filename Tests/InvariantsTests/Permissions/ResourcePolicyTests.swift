import Invariants
import Testing

@Suite struct `The policy of a resource` {
    private static let me = #"{"AWS":"${aws_iam_role.r.arn}"}"#

    /// What stands in `resource`, the action, the resource.
    @Test(arguments: [
        (
            #""aws_s3_bucket":{"x":{}},"aws_s3_bucket_policy":{"p":{"bucket":"${aws_s3_bucket.x.id}","policy":POLICY}}"#,
            "s3:GetObject", "aws_s3_bucket.x/f"
        ),
        (
            #""aws_sqs_queue":{"x":{}},"aws_sqs_queue_policy":{"p":{"queue_url":"${aws_sqs_queue.x.url}","policy":POLICY}}"#,
            "sqs:SendMessage", "aws_sqs_queue.x"
        ),
        (#""aws_sqs_queue":{"x":{"policy":POLICY}}"#, "sqs:SendMessage", "aws_sqs_queue.x"),
        (
            #""aws_sns_topic":{"x":{}},"aws_sns_topic_policy":{"p":{"arn":"${aws_sns_topic.x.arn}","policy":POLICY}}"#,
            "sns:Publish", "aws_sns_topic.x"
        ),
        (#""aws_kms_key":{"x":{"policy":POLICY}}"#, "kms:Decrypt", "aws_kms_key.x"),
        (
            #""aws_kms_key":{"x":{}},"aws_kms_key_policy":{"p":{"key_id":"${aws_kms_key.x.key_id}","policy":POLICY}}"#,
            "kms:Decrypt", "aws_kms_key.x"
        ),
        (
            #""aws_secretsmanager_secret":{"x":{}},"aws_secretsmanager_secret_policy":{"p":{"secret_arn":"${aws_secretsmanager_secret.x.id}","policy":POLICY}}"#,
            "secretsmanager:GetSecretValue", "aws_secretsmanager_secret.x"
        ),
        (
            #""aws_ecr_repository":{"x":{"name":"app"}},"aws_ecr_repository_policy":{"p":{"repository":"app","policy":POLICY}}"#,
            "ecr:BatchGetImage", "aws_ecr_repository.x"
        ),
        (
            #""aws_efs_file_system":{"x":{}},"aws_efs_file_system_policy":{"p":{"file_system_id":"${aws_efs_file_system.x.id}","policy":POLICY}}"#,
            "elasticfilesystem:ClientMount", "aws_efs_file_system.x"
        ),
        (
            #""aws_backup_vault":{"x":{"name":"v"}},"aws_backup_vault_policy":{"p":{"backup_vault_name":"${aws_backup_vault.x.name}","policy":POLICY}}"#,
            "backup:StartBackupJob", "aws_backup_vault.x"
        ),
        (
            #""aws_dynamodb_table":{"x":{"name":"t"}},"aws_dynamodb_resource_policy":{"p":{"resource_arn":"${aws_dynamodb_table.x.arn}","policy":POLICY}}"#,
            "dynamodb:GetItem", "aws_dynamodb_table.x"
        ),
        (
            #""aws_opensearch_domain":{"x":{"domain_name":"d","access_policies":POLICY}}"#, "es:ESHttpGet",
            "aws_opensearch_domain.x"
        ),
        (
            #""aws_glacier_vault":{"x":{"name":"g","access_policy":POLICY}}"#, "glacier:UploadArchive",
            "aws_glacier_vault.x"
        ),
        (
            #""aws_cloudwatch_event_bus":{"x":{"name":"b"}},"aws_cloudwatch_event_bus_policy":{"p":{"event_bus_name":"b","policy":POLICY}}"#,
            "events:PutEvents", "aws_cloudwatch_event_bus.x"
        ),
    ])
    func `grants by itself to the role that it names`(resource: String, action: String, asked: String) throws {
        func document(_ policy: String) throws -> Permissions {
            try permissions(
                "\"aws_iam_role\":{\(role("r")),\(role("s"))},\(resource.replacing("POLICY", with: policy))")
        }
        let granting = try document(allow(action, on: "*", principal: Self.me))
        #expect(try granting.answer("aws_iam_role.r \(action) \(asked)") == .allowed)
        #expect(try granting.answer("aws_iam_role.s \(action) \(asked)") == .denied)
        #expect(
            try document(allow("x:Other", on: "*", principal: Self.me)).answer("aws_iam_role.r \(action) \(asked)")
                == .denied)
        #expect(
            try document(deny(action, on: "*", principal: "\"*\"")).answer("aws_iam_role.r \(action) \(asked)")
                == .denied)
    }

    @Test func `of a function is made of its permissions`() throws {
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r"))},"aws_lambda_function":{"f":{"function_name":"f"},"g":{"function_name":"g"}},
            "aws_cloudwatch_event_rule":{"e":{}},
            "aws_lambda_permission":{
              "role":{"function_name":"f","action":"lambda:InvokeFunction","principal":"${aws_iam_role.r.arn}"},
              "events":{"function_name":"${aws_lambda_function.g.function_name}","action":"lambda:InvokeFunction",
                "principal":"events.amazonaws.com","source_arn":"${aws_cloudwatch_event_rule.e.arn}"}}
            """)
        #expect(try document.answer("aws_iam_role.r lambda:InvokeFunction aws_lambda_function.f") == .allowed)
        #expect(try document.answer("aws_iam_role.r lambda:InvokeFunction aws_lambda_function.f:live") == .denied)
        #expect(try document.answer("aws_iam_role.r lambda:InvokeFunction aws_lambda_function.g") == .denied)
        let events = "events.amazonaws.com lambda:InvokeFunction aws_lambda_function.g"
        #expect(try document.answer(events) == .conditional)
        #expect(try document.answer(events, ["aws:SourceArn": ["${aws_cloudwatch_event_rule.e.arn}"]]) == .allowed)
        #expect(try document.answer(events, ["aws:SourceArn": ["arn:aws:events:r:a:rule/x"]]) == .denied)
    }

    @Test func `of a key is the default one where none is written`() throws {
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r")),\(role("s"))},"aws_kms_key":{"k":{},"closed":{"policy":\(allow("kms:*", on: "*", principal: #"{"AWS":"${aws_iam_role.s.arn}"}"#))}},
            "aws_iam_role_policy":{"p":{"role":"r","policy":\(allow("kms:Decrypt", on: "*"))}}
            """)
        #expect(try document.answer("aws_iam_role.r kms:Decrypt aws_kms_key.k") == .allowed)
        #expect(try document.answer("aws_iam_role.s kms:Decrypt aws_kms_key.k") == .denied)
        #expect(try document.answer("aws_iam_role.r kms:Decrypt aws_kms_key.closed") == .denied)
        #expect(try document.answer("aws_iam_role.s kms:Decrypt aws_kms_key.closed") == .allowed)
    }

    @Test func `of a role is needed to assume it, whatever the caller may do`() throws {
        let trust =
            #"{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}}"#
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r")),"t":{"name":"t","assume_role_policy":"\(trust)"}},
            "aws_iam_role_policy":{"p":{"role":"r","policy":\(allow("*", on: "*"))}}
            """)
        #expect(try document.answer("aws_iam_role.r sts:AssumeRole aws_iam_role.t") == .denied)
    }

    @Test func `of a role says who may assume it, and nothing of passing it`() throws {
        let trust =
            #"{\"Statement\":{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"${aws_iam_role.r.arn}\",\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}}"#
        let document = try permissions(
            """
            "aws_iam_role":{\(role("r")),"t":{"name":"t","assume_role_policy":"\(trust)"}}
            """)
        #expect(try document.answer("aws_iam_role.r sts:AssumeRole aws_iam_role.t") == .allowed)
        #expect(try document.answer("aws_iam_role.t sts:AssumeRole aws_iam_role.r") == .conditional)
        #expect(try document.answer("aws_iam_role.r iam:PassRole aws_iam_role.t") == .denied)
        #expect(try document.answer("ec2.amazonaws.com sts:AssumeRole aws_iam_role.t") == .allowed)
        #expect(try document.answer("ecs.amazonaws.com sts:AssumeRole aws_iam_role.t") == .denied)
    }
}

@Suite struct `A question` {
    @Test func `names what it cannot find, and the nearest`() throws {
        let document = try permissions("\"aws_iam_role\":{\(role("reader"))},\"aws_sqs_queue\":{\"jobs\":{}}")
        func message(_ question: String) -> String? {
            do {
                _ = try document.answer(question)
                return nil
            } catch {
                return (error as? QuestionError)?.message
            }
        }
        #expect(
            message("aws_iam_role.raeder sqs:SendMessage *")
                == "there is no role or user 'aws_iam_role.raeder'; did you mean 'aws_iam_role.reader'?")
        #expect(
            message("aws_iam_role.reader sqs:SendMessage aws_sqs_queue.job")
                == "there is no resource 'aws_sqs_queue.job', and it is no ARN; did you mean 'aws_sqs_queue.jobs'?")
        #expect(
            message("aws_iam_role.reader SendMessage aws_sqs_queue.jobs")
                == "'SendMessage' is no action; actions read service:Verb, as in s3:GetObject")
    }
}

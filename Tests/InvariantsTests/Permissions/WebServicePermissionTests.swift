import Invariants
import Stacks
import Terraform
import Testing

/// What the roles of the web service may do, asked as one would in a review.
@Suite struct `In the web service` {
    /// A stack with its permissions.
    private struct Subject {
        let permissions: Permissions

        init(_ name: String) throws {
            permissions = Permissions(of: try #require(stacks.first { $0.name == name }).configuration())
        }

        func may(_ question: String, _ context: [String: [String]] = [:]) throws -> Decision.Answer {
            try permissions.answer(question, context)
        }
    }

    private static let tls = ["aws:SecureTransport": ["true"]]

    @Test(arguments: ["dev", "prd"]) func `the application reads and writes its orders`(name: String) throws {
        let stack = try Subject(name)
        for action in ["GetItem", "PutItem", "Query", "BatchWriteItem"] {
            #expect(try stack.may("aws_iam_role.web_task dynamodb:\(action) aws_dynamodb_table.orders") == .allowed)
        }
        #expect(
            try stack.may("aws_iam_role.web_task dynamodb:Query aws_dynamodb_table.orders/index/by-day") == .allowed)
    }

    @Test(arguments: ["dev", "prd"]) func `the application does nothing else to its table`(name: String) throws {
        let stack = try Subject(name)
        for action in [
            "DeleteTable", "UpdateTable", "CreateBackup", "RestoreTableToPointInTime", "ExportTableToPointInTime",
        ] {
            #expect(try stack.may("aws_iam_role.web_task dynamodb:\(action) aws_dynamodb_table.orders") == .denied)
        }
        #expect(try stack.may("aws_iam_role.web_task dynamodb:GetItem aws_dynamodb_table.connections") == .denied)
        let services = Set(
            try stack.permissions.table(of: "aws_iam_role.web_task").allowed.flatMap(\.actions).map {
                $0.prefix { $0 != ":" }
            })
        #expect(services == ["dynamodb", "kms", "xray"])
    }

    @Test(arguments: ["dev", "prd"]) func `the application decrypts through DynamoDB alone`(name: String) throws {
        let stack = try Subject(name)
        let question = "aws_iam_role.web_task kms:Decrypt aws_kms_key.data"
        #expect(try stack.may(question) == .conditional)
        #expect(try stack.may(question, ["kms:ViaService": ["dynamodb.ap-northeast-2.amazonaws.com"]]) == .allowed)
        #expect(try stack.may(question, ["kms:ViaService": ["s3.ap-northeast-2.amazonaws.com"]]) == .denied)
    }

    @Test(arguments: ["dev", "prd"]) func `the pipeline passes on the roles of the task and no other`(name: String)
        throws
    {
        let stack = try Subject(name)
        let toECS = ["iam:PassedToService": ["ecs-tasks.amazonaws.com"]]
        for role in stack.permissions.principals {
            let isTask = role == "aws_iam_role.web_task" || role == "aws_iam_role.web_execution"
            let answer = try stack.may("aws_iam_role.web_pipeline iam:PassRole \(role)", toECS)
            #expect(answer == (isTask ? .allowed : .denied), "\(role)")
        }
        let toEC2 = ["iam:PassedToService": ["ec2.amazonaws.com"]]
        #expect(try stack.may("aws_iam_role.web_pipeline iam:PassRole aws_iam_role.web_task", toEC2) == .denied)
    }

    @Test(arguments: ["dev", "prd"]) func `the pipeline reads its artifacts over TLS alone`(name: String) throws {
        let stack = try Subject(name)
        let question = "aws_iam_role.web_pipeline s3:GetObject aws_s3_bucket.web_artifacts/source.zip"
        #expect(try stack.may(question, Self.tls) == .allowed)
        #expect(try stack.may(question, ["aws:SecureTransport": ["false"]]) == .denied)
        #expect(try stack.may("aws_iam_role.web_pipeline s3:GetObject aws_s3_bucket.archive/x", Self.tls) == .denied)
    }

    @Test(arguments: ["dev", "prd"]) func `nobody assumes a role but the service that it is for`(name: String) throws {
        let stack = try Subject(name)
        for role in stack.permissions.principals {
            for other in stack.permissions.principals where other != role {
                #expect(try stack.may("\(other) sts:AssumeRole \(role)") == .denied, "\(other) \(role)")
            }
        }
        #expect(try stack.may("ecs-tasks.amazonaws.com sts:AssumeRole aws_iam_role.web_task") == .conditional)
        #expect(try stack.may("lambda.amazonaws.com sts:AssumeRole aws_iam_role.web_task") == .denied)
        #expect(try stack.may("lambda.amazonaws.com sts:AssumeRole aws_iam_role.automation_function") == .allowed)
    }

    @Test(arguments: ["dev", "prd"]) func `no role may do everything, or manage identities`(name: String) throws {
        let stack = try Subject(name)
        for role in stack.permissions.principals {
            #expect(try stack.may("\(role) iam:CreateUser *") == .denied)
            #expect(try stack.may("\(role) iam:AttachRolePolicy \(role)") == .denied)
            for row in try stack.permissions.table(of: role).allowed {
                #expect(!(row.actions.contains("*") && row.resources.contains("*")), "\(row.statement)")
                #expect(!row.isNotAction, "\(row.statement)")
            }
        }
    }
}

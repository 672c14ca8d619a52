import AWS
import StackTesting
import Terraform
import Testing

/// A role with a few permissions: its table, a bucket over TLS alone, objects when it has a tag.
private struct Clinic {
    let stack: TestedStack
    let policyLine: Int
    let statementLine: Int

    init(_ statements: [Statement] = [], managed: String? = nil, boundary: Expression<PolicyDocument>? = nil) {
        let stack = Stack("clinic", environment: "test")
        let table = stack.add(
            DynamoDBTable("orders", name: "orders", hashKey: "id", attribute: [.init(name: "id", type: .s)]))
        let bucket = stack.add(S3Bucket("files", bucketPrefix: "clinic-"))
        stack.add(
            S3BucketPolicy(
                "files", bucket: bucket.id,
                policy: .resourcePolicy(
                    .deny(
                        .anyone, actions: [.s3.all], on: [.arn(bucket.arn), "\(bucket.arn)/*"],
                        when: [.bool(.secureTransport, false)]))))
        let queue = stack.add(SQSQueue("arrivals"))
        stack.add(
            SQSQueuePolicy(
                "arrivals",
                policy: .resourcePolicy(
                    .allow(
                        .service(.s3), actions: [.sqs.sendMessage], on: [.arn(queue.arn)],
                        when: [.arnEquals(.sourceARN, "\(bucket.arn)")])),
                queueURL: queue.id))
        let limit = boundary.map { stack.add(IAMPolicy("limit", policy: $0)) }
        let role = stack.add(
            IAMRole("web", assumeRolePolicy: .trust(.service(.ecsTasks)), permissionsBoundary: limit?.arn))
        policyLine = #line + 1
        stack.add(
            IAMRolePolicy(
                "web",
                policy: .policy(
                    .allow(
                        [.dynamoDB.getItem, .dynamoDB.query], on: [.arn(table.arn), "\(table.arn)/index/*"],
                        sid: "Items"),
                    .allow([.s3.getObject], on: ["\(bucket.arn)/*"])), role: role.id))
        statementLine = #line + 2
        if !statements.isEmpty {
            stack.add(IAMRolePolicy("more", policy: Expression(PolicyDocument(statements)), role: role.id))
        }
        if let managed {
            stack.add(
                IAMRolePolicyAttachment("aws", policyARN: .arn("arn:aws:iam::aws:policy/\(managed)"), role: role.id))
        }
        self.stack = TestedStack(stack.configuration())
    }

    func role() throws -> Found<IAMRole> { try stack.only(IAMRole.self) }

    /// What the role is expected to be allowed.
    func usual() throws -> [Statement] {
        let table = try stack.only(DynamoDBTable.self)
        let bucket = try stack.only(S3Bucket.self)
        return [
            .allow([.dynamoDB.getItem, .dynamoDB.query], on: [.arn(table.arn), "\(table.arn)/index/*"]),
            .allow([.s3.getObject], on: ["\(bucket.arn)/*"]),
        ]
    }
}

private let file = "Tests/StackTestingTests/PermissionTests.swift"

@Suite struct `A role in a test` {
    @Test func `is asked for an action on a resource`() throws {
        let clinic = Clinic()
        let (role, table) = (try clinic.role(), try clinic.stack.only(DynamoDBTable.self))
        let bucket = try clinic.stack.only(S3Bucket.self)
        #expect(role.can(.dynamoDB.getItem, on: table) == .allowed)
        #expect(role.can(.dynamoDB.getItem, on: "\(table.arn)/index/by-day") == .allowed)
        #expect(role.can(.dynamoDB.deleteItem, on: table) == .denied)
        #expect(role.can(.sqs.sendMessage, on: .everything) == .denied)
        let object: PolicyResource = "\(bucket.arn)/a.jpg"
        #expect(role.can(.s3.getObject, on: object) == .conditional)
        #expect(role.can(.s3.getObject, on: object, when: [.secureTransport: "true"]) == .allowed)
        #expect(role.can(.s3.getObject, on: object, when: [.secureTransport: "false"]) == .denied)
    }

    @Test func `is no less than a service that is asked for`() throws {
        let stack = Clinic().stack
        let (queue, bucket) = (try stack.only(SQSQueue.self), try stack.only(S3Bucket.self))
        #expect(stack.can(.s3, .sqs.sendMessage, on: queue) == .conditional)
        #expect(stack.can(.s3, .sqs.sendMessage, on: queue, when: [.sourceARN: "\(bucket.arn)"]) == .allowed)
        #expect(stack.can(.s3, .sqs.sendMessage, on: queue, when: [.sourceARN: "arn:aws:s3:::other"]) == .denied)
        #expect(stack.can(.sns, .sqs.sendMessage, on: queue, when: [.sourceARN: "\(bucket.arn)"]) == .denied)
    }

    @Test func `is never denied or allowed where it is conditional`() throws {
        let clinic = Clinic()
        let bucket = try clinic.stack.only(S3Bucket.self)
        let answer = try clinic.role().can(.s3.getObject, on: "\(bucket.arn)/a.jpg")
        #expect(!(answer == .denied) && !(answer == .allowed))
        let told = messages { #expect(answer == .denied) }
        #expect(told.first?.contains("conditional: aws_iam_role.web (\(file):") == true)
        #expect(told.first?.contains("denied, for example, when") == true)
    }

    @Test func `shows the statement that decides at its line`() throws {
        let clinic = Clinic()
        let table = try clinic.stack.only(DynamoDBTable.self)
        let answer = try clinic.role().can(.dynamoDB.getItem, on: table)
        #expect(
            "\(answer)" == """
                allowed: \(try clinic.role()) dynamodb:GetItem on aws_dynamodb_table.orders
                  \(file):\(clinic.policyLine):18: statement "Items" of aws_iam_role_policy.web allows dynamodb:GetItem on \
                ${aws_dynamodb_table.orders.arn}
                """)
        let told = messages { #expect(answer == .denied) }
        #expect(told.count == 1 && told.first?.contains("statement \"Items\" of aws_iam_role_policy.web") == true)
    }

    @Test func `fails a question that makes no sense`() throws {
        let role = try Clinic().role()
        #expect(
            messages { _ = role.can("getItem", on: .everything) } == [
                "clinic-test: 'getItem' is no action; actions read service:Verb, as in s3:GetObject"
            ])
        // The answer equals nothing, so that no expectation passes for want of one.
        let told = messages { #expect(role.can(.s3.all, on: .everything) == .denied) }
        #expect(told.count == 2)
    }
}

@Suite struct `What a role is allowed` {
    private func told(_ clinic: Clinic, _ expected: [Statement], managed: [String] = []) throws -> [String] {
        let role = try clinic.role()
        return messages { role.expectAllowed(exactly: expected, andManaged: managed) }
    }

    @Test func `is just what is expected, however the statements are cut`() throws {
        let clinic = Clinic()
        #expect(try told(clinic, clinic.usual()) == [])
        let table = try clinic.stack.only(DynamoDBTable.self)
        let bucket = try clinic.stack.only(S3Bucket.self)
        let cut: [Statement] = [
            .allow(["dynamodb:query"], on: ["\(table.arn)/index/*", .arn(table.arn)]),
            .allow([.dynamoDB.getItem], on: [.arn(table.arn)]),
            .allow([.dynamoDB.getItem, .dynamoDB.getItem], on: ["\(table.arn)/index/*", "\(table.arn)/index/a"]),
            .allow([.s3.getObject], on: ["\(bucket.arn)/*"]),
        ]
        #expect(try told(clinic, cut) == [])
    }

    @Test func `is named where it is more, with the statement's line`() throws {
        let clinic = Clinic([.allow(["dynamodb:DeleteTable", .dynamoDB.getItem], on: [.everything])])
        let head = "clinic-test: \(try clinic.role()) is not allowed just what is expected"
        #expect(
            try told(clinic, clinic.usual()) == [
                """
                \(head)
                more:
                  \(file):\(clinic.statementLine):22: dynamodb:DeleteTable on * (statement 1 of aws_iam_role_policy.more)
                  \(file):\(clinic.statementLine):22: dynamodb:GetItem on * (statement 1 of aws_iam_role_policy.more)
                """
            ])
        #expect(try told(Clinic(), []).first?.contains("\nmore:\n") == true)
    }

    @Test func `is named where it is less`() throws {
        let clinic = Clinic()
        let queue = try clinic.stack.only(SQSQueue.self)
        let expected = try clinic.usual() + [.allow([.sqs.sendMessage], on: [.arn(queue.arn)])]
        #expect(
            try told(clinic, expected) == [
                """
                clinic-test: \(try clinic.role()) is not allowed just what is expected
                less:
                  sqs:SendMessage on ${aws_sqs_queue.arrivals.arn}
                """
            ])
    }

    @Test func `is less by what a statement or a boundary denies`() throws {
        let denying = Clinic([.deny([.dynamoDB.query], on: [.everything])])
        let less = try told(denying, denying.usual())
        #expect(less.first?.contains("less:\n  dynamodb:Query on ${aws_dynamodb_table.orders.arn}\n") == true)
        #expect(less.first?.contains("more:") == false)
        let limited = Clinic(boundary: .policy(.allow([.s3.all], on: [.everything])))
        #expect(try told(limited, limited.usual()).first?.contains("less:\n  dynamodb:GetItem on ") == true)
        let table = try limited.stack.only(DynamoDBTable.self)
        let bucket = try limited.stack.only(S3Bucket.self)
        #expect(try told(limited, [.allow([.s3.getObject], on: ["\(bucket.arn)/*"])]) == [])
        #expect(try limited.role().can(.dynamoDB.query, on: table) == .denied)
    }

    @Test func `has conditions of its own`() throws {
        let clinic = Clinic([.allow(["sqs:PurgeQueue"], on: [.everything], when: [.bool(.secureTransport, true)])])
        let usual = try clinic.usual()
        #expect(
            try told(clinic, usual + [.allow(["sqs:PurgeQueue"], on: [.everything])]).first?.contains(
                "less:\n  sqs:PurgeQueue on *") == true)
        #expect(
            try told(
                clinic,
                usual + [.allow(["sqs:PurgeQueue"], on: [.everything], when: [.bool(.secureTransport, true)])]) == [])
    }

    @Test func `has no policies of AWS that nobody expects`() throws {
        let clinic = Clinic(managed: "AmazonSSMManagedInstanceCore")
        let usual = try clinic.usual()
        #expect(
            try told(clinic, usual).first?.hasSuffix("more:\n  the AWS managed policy AmazonSSMManagedInstanceCore")
                == true)
        #expect(try told(clinic, usual, managed: ["AmazonSSMManagedInstanceCore"]) == [])
        #expect(
            try told(Clinic(), usual, managed: ["ReadOnlyAccess"]).first?.hasSuffix(
                "less:\n  the AWS managed policy ReadOnlyAccess") == true)
    }

    @Test func `cannot be told where only apply knows it`() throws {
        let unreadable = Clinic([.allow(["sqs:PurgeQueue"], on: [.everything])])
        let stack = Stack("clinic", environment: "test")
        stack.add(Variable<String>("policy", description: "Somebody's"))
        let role = stack.add(IAMRole("web", assumeRolePolicy: .trust(.service(.ecsTasks))))
        stack.add(IAMRolePolicy("web", policy: .json(.expression("var.policy")), role: role.id))
        let found = try TestedStack(stack.configuration()).only(IAMRole.self)
        let text = messages { found.expectAllowed(exactly: []) }
        #expect(text.first?.contains("cannot be told before apply:\n  \(file):") == true)
        #expect(text.first?.hasSuffix("aws_iam_role_policy.web: var.policy is known only at apply") == true)
        #expect(try unreadable.role().can("sqs:PurgeQueue", on: .everything) == .allowed)
    }

    /// A role that its policy lets use a key and a queue's policy lets send, as far as the key's policy goes along.
    private func keyed(_ keyPolicy: Expression<PolicyDocument>?) throws -> (Found<IAMRole>, [Statement]) {
        let stack = Stack("clinic", environment: "test")
        let role = stack.add(IAMRole("web", assumeRolePolicy: .trust(.service(.ecsTasks))))
        let key = stack.add(KMSKey("data", policy: keyPolicy))
        stack.add(
            IAMRolePolicy("web", policy: .policy(.allow([.kms.decrypt], on: [.arn(key.arn)])), role: role.id))
        let queue = stack.add(SQSQueue("arrivals"))
        stack.add(
            SQSQueuePolicy(
                "arrivals",
                policy: .resourcePolicy(
                    .allow(.aws(role.arn), actions: [.sqs.sendMessage], on: [.arn(queue.arn)])), queueURL: queue.id))
        let expected: [Statement] = [
            .allow([.kms.decrypt], on: [.arn(key.arn)]), .allow([.sqs.sendMessage], on: [.arn(queue.arn)]),
        ]
        return (try TestedStack(stack.configuration()).only(IAMRole.self), expected)
    }

    @Test func `is what policies of resources say, too`() throws {
        let (role, expected) = try keyed(nil)
        #expect(messages { role.expectAllowed(exactly: expected) } == [])
        let more = messages { role.expectAllowed(exactly: Array(expected.prefix(1))) }
        #expect(more.first?.contains("more:\n  \(file):") == true)
        #expect(
            more.first?.hasSuffix(
                "sqs:SendMessage on ${aws_sqs_queue.arrivals.arn} (statement 1 of aws_sqs_queue_policy.arrivals)")
                == true)
        let (kept, same) = try keyed(
            .resourcePolicy(.allow(.service(.logs), actions: [.kms.all], on: [.everything])))
        #expect(
            messages { kept.expectAllowed(exactly: same) }.first?.hasSuffix(
                "less:\n  kms:Decrypt on ${aws_kms_key.data.arn}") == true)
    }

    @Test func `says what is wrong with an expectation`() throws {
        #expect(
            try told(Clinic(), [.allow([], on: [.everything])]).first?.hasSuffix("a statement names no action") == true)
    }
}

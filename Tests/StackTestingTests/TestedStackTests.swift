import AWS
import StackTesting
import Terraform
import Testing

/// A shop to look at: a table, a queue with a policy that names the table's bucket, and two subnets.
private func shop() -> TestedStack {
    let stack = Stack("shop", environment: "test")
    let vpc = stack.add(VPC("main", cidrBlock: "10.0.0.0/16"))
    stack.add(Subnet("a", vpcID: vpc.id, cidrBlock: "10.0.1.0/24"))
    stack.add(Subnet("b", vpcID: vpc.id, cidrBlock: "10.0.2.0/24"))
    let files = stack.add(S3Bucket("files", bucketPrefix: "shop-"))
    let queue = stack.add(SQSQueue("arrivals", messageRetentionSeconds: 600))
    stack.add(
        SQSQueuePolicy(
            "arrivals",
            policy: .resourcePolicy(
                .allow(
                    .service(.s3), actions: [.sqs.sendMessage], on: [.arn(queue.arn)],
                    when: [.arnEquals(.sourceARN, "\(files.arn)")])),
            queueURL: queue.id))
    stack.add(
        DynamoDBTable(
            "orders", name: "orders", billingMode: .payPerRequest, hashKey: "id", tags: ["Backup": "yes"],
            attribute: [.init(name: "id", type: .s), .init(name: "day", type: .s)],
            pointInTimeRecovery: .init(enabled: true, recoveryPeriodInDays: 20)))
    stack.add(Output("queue", queue.arn))
    return TestedStack(stack.configuration())
}

@Suite struct `A tested stack` {
    private let stack = shop()

    @Test func `finds resources by type, in the order of their names`() {
        #expect(stack.all(Subnet.self).map(\.address.text) == ["aws_subnet.a", "aws_subnet.b"])
        #expect(stack.all("aws_sqs_queue").count == 1)
        #expect(stack.all(NATGateway.self).isEmpty)
    }

    @Test func `reads arguments by their Swift names`() throws {
        let table = try stack.the(DynamoDBTable.self, "orders")
        #expect(table.billingMode == .payPerRequest)
        #expect(table.hashKey == "id")
        #expect(try stack.only(SQSQueue.self).messageRetentionSeconds == 600)
        // What is not set is what AWS will make of it: the reference itself.
        #expect(table.arn == table.value.arn)
    }

    @Test func `reads arguments by their paths`() throws {
        let table = try stack.the(DynamoDBTable.self, "orders")
        #expect(table["attribute[1].name"] == "day")
        #expect(table["attribute.name"] == "id")
        #expect(table["tags.Backup"] == "yes")
        #expect(table["attribute[2].name"] == nil)
        #expect(table.count("attribute") == 2)
        #expect(table.count("replica") == 0)
    }

    @Test func `knows what refers to what`() throws {
        let vpc = try stack.only(VPC.self)
        let queue = try stack.only(SQSQueue.self)
        #expect(vpc.referrers(Subnet.self).map(\.address.name) == ["a", "b"])
        #expect(try stack.only(SQSQueuePolicy.self).references(to: SQSQueue.self) == [queue])
        #expect(try stack.only(SQSQueuePolicy.self).refers(to: queue, at: "queue_url"))
        #expect(try !stack.only(SQSQueuePolicy.self).refers(to: stack.only(S3Bucket.self), at: "queue_url"))
        #expect(try !stack.only(SQSQueuePolicy.self).refers(to: queue, at: "queue"))
        #expect(try !stack.only(SQSQueuePolicy.self).refers(to: queue, at: "queue_url.name"))
        #expect(try stack.only(SQSQueuePolicy.self).refers(to: stack.only(S3Bucket.self), at: "policy"))
        #expect(queue.referrers == ["aws_sqs_queue_policy.arrivals", "output.queue"])
        #expect(try stack.only(S3Bucket.self).referrers(SQSQueuePolicy.self).count == 1)
        #expect(stack.output("queue") == .value(queue.value.arn))
    }

    @Test func `matches JSON in a string, references and all`() throws {
        let policy = try stack.only(SQSQueuePolicy.self)
        let queue = try stack.only(SQSQueue.self)
        stack.expect(
            policy,
            has: [
                "policy": .json([
                    "Statement": .containing([
                        [
                            "Effect": "Allow", "Principal": ["Service": "s3.amazonaws.com"],
                            "Resource": .value(queue.value.arn),
                            "Condition": ["ArnEquals": ["aws:SourceArn": .text(containing: "aws_s3_bucket.files.arn")]],
                        ]
                    ])
                ])
            ])
        #expect(!policy.has(["policy": .json(["Statement": .containing([["Effect": "Deny"]])])]))
    }

    @Test func `shows values as Terraform writes them`() throws {
        let table = try stack.the(DynamoDBTable.self, "orders")
        let told = messages { #expect(stack.all(Subnet.self).map(\.cidrBlock) == ["10.0.1.0/24"]) }
        #expect(told.first?.contains("→ [\"10.0.1.0/24\", \"10.0.2.0/24\"]) == ") == true)
        let unset = messages { #expect(table.region == "here") }
        #expect(unset.first?.contains("(table.region → aws_dynamodb_table.orders.region) == ") == true)
        let term = messages { #expect(table["hash_key"] == "day") }
        #expect(term.first?.contains("→ \"id\")") == true)
    }

    /// Pattern of the table, and why it does not match.
    static let mismatches: [(Match, String)] = [
        (["billing_mode": "PROVISIONED"], "billing_mode is \"PAY_PER_REQUEST\", expected \"PROVISIONED\""),
        (["billing_mode": .absent], "billing_mode is \"PAY_PER_REQUEST\", expected none"),
        (["read_capacity": .present], "read_capacity is not set"),
        (["read_capacity": 5], "read_capacity is not set, expected 5"),
        (["tags": ["Owner": "me"]], "tags.Owner is not set, expected \"me\""),
        (["tags": .exactly([:])], "tags is { \"Backup\" = \"yes\" }, expected { }"),
        (["attribute": [["name": "id"]]], "expected 1 elements"),
        (
            ["attribute": .containing([["name": "week"]])],
            "in which nothing matches element 0 of what is expected; the nearest: attribute[0].name is \"id\", expected "
                + "\"week\""
        ),
        (["attribute": .each(["name": "id"])], "attribute[1].name is \"day\", expected \"id\""),
        (["replica": .each(.present)], "replica is not set, expected at least one element"),
        (["attribute": .count(3)], "attribute has 2 elements, expected 3"),
        (["tags": .only(["Owner": .absent])], "tags.Backup is \"yes\", expected none"),
        (["point_in_time_recovery.recovery_period_in_days": .atLeast(30)], "is 20, expected at least 30"),
        (["point_in_time_recovery.recovery_period_in_days": .atMost(7.5)], "is 20, expected at most 7.5"),
        (["hash_key": .atLeast(1)], "hash_key is \"id\", expected at least 1"),
        (
            ["hash_key": .anyOf(["day", .text(containing: "w"), .absent])],
            "hash_key is \"id\", expected one of 3 others: \"day\", a text with \"w\", none"
        ),
        (["hash_key": .not("id")], "hash_key is \"id\", expected anything else"),
        (["hash_key": .text(containing: "x")], "hash_key is \"id\", expected a text with \"x\""),
        (["hash_key": .json(["a": 1])], "hash_key is \"id\", expected JSON"),
    ]

    @Test func `matches what is there, however it is written`() throws {
        let table = try stack.the(DynamoDBTable.self, "orders")
        #expect(
            table.has([
                "attribute": .each(["type": "S"]), "billing_mode": .anyOf(["PROVISIONED", "PAY_PER_REQUEST"]),
                "point_in_time_recovery": .only(["enabled": true, "recovery_period_in_days": 20.0]),
                "point_in_time_recovery.recovery_period_in_days": .atLeast(20), "replica": .count(0),
                "tags": .exactly(["Backup": "yes"]), "read_capacity": .not(.present),
            ]))
        #expect(
            table.has(["attribute": .containing([["name": "day"], ["name": "id"]]), "attribute[1]": ["type": "S"]]))
        #expect(table.has(["point_in_time_recovery": .count(1), "hash_key": .each("id")]))
        // The order of an object's keys is no part of it, and neither is a key that is null.
        #expect(
            table.has([
                "point_in_time_recovery": .exactly(
                    .object([
                        .init("recovery_period_in_days", 20), .init("enabled", true), .init("other", .null),
                    ]))
            ]) == false)
        #expect(
            table.has([
                "point_in_time_recovery[0]": .exactly(
                    .object([
                        .init("recovery_period_in_days", 20), .init("enabled", true), .init("other", .null),
                    ]))
            ]))
        #expect(table.text("name") == "orders")
        #expect(table.text("attribute") == nil)
        let policy = try stack.only(SQSQueuePolicy.self)
        #expect(policy.text("queue_url") == "${aws_sqs_queue.arrivals.id}")
        #expect(policy.has(["queue_url": .text(containing: "${aws_sqs_queue.arrivals")]))
        #expect(policy.texts("queue_url") == [])
    }

    @Test(arguments: mismatches) func `says why arguments do not match`(match: Match, reason: String) throws {
        guard case .object(let pattern) = match else { return }
        let table = try stack.the(DynamoDBTable.self, "orders")
        #expect(!table.has(pattern))
        let told = messages { stack.expect(table, has: pattern) }
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("shop-test: aws_dynamodb_table.orders (Tests/StackTestingTests/") == true)
        #expect(told.first?.contains(reason) == true)
    }

    @Test func `counts, and shows what there is`() throws {
        stack.expectCount(2, of: Subnet.self)
        stack.expectCount(1, of: Subnet.self, has: ["cidr_block": "10.0.2.0/24"])
        stack.expectCount(0, of: NATGateway.self)
        stack.expectNone(NATGateway.self)
        stack.expectNone(Subnet.self, has: ["cidr_block": "10.9.0.0/16"])
        let (a, b) = (try stack.the(Subnet.self, "a"), try stack.the(Subnet.self, "b"))
        #expect(
            messages { stack.expectCount(3, of: Subnet.self) } == [
                "shop-test has 2 of aws_subnet, expected 3: \(a), \(b)"
            ])
        #expect(
            messages { stack.expectCount(2, of: Subnet.self, has: ["cidr_block": "10.0.2.0/24"]) } == [
                "shop-test has 1 of aws_subnet like that, expected 2: \(b)"
            ])
        #expect(
            messages { stack.expectNone(Subnet.self, has: ["cidr_block": "10.0.2.0/24"]) } == [
                "shop-test has \(b), expected none like that"
            ])
    }

    @Test func `fails where something is missing, with the nearest name`() throws {
        #expect(
            messages { _ = try stack.the(DynamoDBTable.self, "order") }.first
                == "shop-test has no aws_dynamodb_table \"order\"; did you mean \"orders\"?")
        #expect(
            messages { stack.expectEvery(NATGateway.self) { _ in true } } == [
                "shop-test has no aws_nat_gateway, so there is nothing to check"
            ])
        let (a, b) = (try stack.the(Subnet.self, "a"), try stack.the(Subnet.self, "b"))
        #expect(
            messages { stack.expectEvery(Subnet.self, "in a zone") { $0["availability_zone"] != nil } } == [
                "shop-test: \(a) is not in a zone", "shop-test: \(b) is not in a zone",
            ])
        #expect(
            messages { stack.expectEvery(Subnet.self, has: ["cidr_block": "10.0.1.0/24"]) } == [
                "shop-test: \(b): cidr_block is \"10.0.2.0/24\", expected \"10.0.1.0/24\""
            ])
        #expect(
            messages { stack.expectNone(VPC.self) }.first?.hasPrefix("shop-test has aws_vpc.main (Tests/Stack") == true)
        #expect(
            messages { _ = try stack.only(Subnet.self) }.first
                == "shop-test has 2 of aws_subnet, expected one: [\(a), \(b)]")
    }

    /// What is recorded while a test's arguments are made is lost, and a test without arguments is skipped.
    @Test func `fails the first look where there is no stack of its name`() {
        let definition = StackDefinition(name: "dev", environment: "dev") { Stack("shop", environment: "dev") }
        #expect(messages { [definition].tested("dev").first?.expectNone(VPC.self) } == [])
        let absent = [definition].tested("dev", "dew")
        #expect(absent.map(\.name) == ["dev", "dew"])
        let message = "there is no stack 'dew'; did you mean 'dev'?"
        #expect(messages { absent.last?.expectNone(VPC.self) } == [message])
        #expect(messages { _ = absent.last?.configuration } == [message])
        #expect(messages { _ = absent.last?.reach(from: .internet) } == [message])
        #expect([definition].allTested().map(\.name) == ["dev"])
    }
}

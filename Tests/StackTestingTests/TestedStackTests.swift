import AWS
import StackTesting
import Terraform
import Testing

/// A shop to look at: a table, a queue with a policy that names the table's bucket, and two subnets.
private func shop() -> TestedStack {
    let stack = Stack("shop", environment: "test")
    let vpc = stack.add(VPC("main", cidrBlock: "10.0.0.0/16"))
    for name in ["a", "b"] { stack.add(Subnet(name, vpcID: vpc.id, cidrBlock: "10.0.1.0/24")) }
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
            attribute: [.init(name: "id", type: .s), .init(name: "day", type: .s)]))
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

    /// Pattern of the table, and why it does not match.
    static let mismatches: [(Match, String)] = [
        (["billing_mode": "PROVISIONED"], "billing_mode is \"PAY_PER_REQUEST\", expected \"PROVISIONED\""),
        (["billing_mode": .absent], "billing_mode is \"PAY_PER_REQUEST\", expected none"),
        (["read_capacity": .present], "read_capacity is not set"),
        (["read_capacity": 5], "read_capacity is not set, expected 5"),
        (["tags": ["Owner": "me"]], "tags.Owner is not set, expected \"me\""),
        (["tags": .exactly([:])], "tags is { \"Backup\" = \"yes\" }, expected { }"),
        (["attribute": [["name": "id"]]], "expected 1 elements"),
        (["attribute": .containing([["name": "week"]])], "in which nothing matches element 0 of what is expected"),
        (["hash_key": .not("id")], "hash_key is \"id\", expected anything else"),
        (["hash_key": .text(containing: "x")], "hash_key is \"id\", expected a text with \"x\""),
        (["hash_key": .json(["a": 1])], "hash_key is \"id\", expected JSON"),
    ]

    @Test(arguments: mismatches) func `says why arguments do not match`(match: Match, reason: String) throws {
        guard case .object(let pattern) = match else { return }
        let table = try stack.the(DynamoDBTable.self, "orders")
        #expect(!table.has(pattern))
        withKnownIssue {
            stack.expect(table, has: pattern)
        } matching: { issue in
            let text = "\(issue.comments.first ?? "")"
            return text.hasPrefix("shop-test: aws_dynamodb_table.orders (Tests/StackTestingTests/")
                && text.contains(reason)
        }
    }

    @Test func `fails where something is missing, with the nearest name`() throws {
        try withKnownIssue {
            _ = try stack.the(DynamoDBTable.self, "order")
        } matching: { issue in
            "\(issue.comments.first ?? "")" == "shop-test has no aws_dynamodb_table \"order\"; did you mean \"orders\"?"
        }
        withKnownIssue {
            stack.expectEvery(NATGateway.self) { _ in true }
        } matching: {
            "\($0.comments.first ?? "")" == "shop-test has no aws_nat_gateway, so there is nothing to check"
        }
        withKnownIssue {
            stack.expectEvery(Subnet.self, "in a zone") { $0["availability_zone"] != nil }
        } matching: {
            "\($0.comments.first ?? "")".hasSuffix(") is not in a zone")
        }
        withKnownIssue {
            stack.expectNone(VPC.self)
        } matching: {
            "\($0.comments.first ?? "")".hasPrefix("shop-test has aws_vpc.main (Tests/StackTestingTests/")
        }
        withKnownIssue { _ = try stack.only(Subnet.self) }
    }
}

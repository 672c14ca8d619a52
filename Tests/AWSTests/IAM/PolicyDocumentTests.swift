import AWS
import Terraform
import Testing

@Suite struct `A policy document` {
    private let table: Expression<ARN<AnyResource>> = .attribute("arn", of: "aws_dynamodb_table", "orders")

    @Test func `of an identity is written as AWS gives it back`() {
        let policy: Expression<PolicyDocument> = .policy(
            .allow(
                [.dynamoDB.getItem, .dynamoDB.query], on: [.arn(table), "\(table)/index/*"],
                when: [.stringEquals(.sourceAccount, "123456789012")], sid: "Read"),
            .deny(["s3:*"], on: [.everything], when: [.bool(.secureTransport, false)]))
        #expect(
            policy.shown == #"{"Version":"2012-10-17","Statement":["#
                + #"{"Sid":"Read","Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:Query"],"#
                + #""Resource":["${aws_dynamodb_table.orders.arn}","${aws_dynamodb_table.orders.arn}/index/*"],"#
                + #""Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"}}},"#
                + #"{"Effect":"Deny","Action":"s3:*","Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"false"}}}]}"#
        )
    }

    @Test func `of a resource names its principals by kind`() {
        let policy: Expression<PolicyDocument> = .resourcePolicy(
            .allow(
                .service(.logs), .account("123456789012"), .service(.cloudTrail), actions: [.kms.decrypt],
                on: [.everything]),
            .deny(.anyone, actions: [.s3.all], on: ["arn:aws:s3:::b/*"]),
            .allow(.canonicalUser("abc"), .federated("accounts.google.com"), actions: [.s3.getObject], on: ["x"]))
        #expect(
            policy.shown == #"{"Version":"2012-10-17","Statement":["#
                + #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:root","#
                + #""Service":["logs.amazonaws.com","cloudtrail.amazonaws.com"]},"#
                + #""Action":"kms:Decrypt","Resource":"*"},"#
                + #"{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"arn:aws:s3:::b/*"},"#
                + #"{"Effect":"Allow","Principal":{"Federated":"accounts.google.com","CanonicalUser":"abc"},"#
                + #""Action":"s3:GetObject","Resource":"x"}]}"#)
    }

    @Test func `of trust says who may assume the role`() {
        let policy: Expression<PolicyDocument> = .trust(
            .service(.ecsTasks), when: [.stringEquals(.sourceAccount, "123456789012")])
        #expect(
            policy.shown == #"{"Version":"2012-10-17","Statement":["#
                + #"{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole","#
                + #""Condition":{"StringEquals":{"aws:SourceAccount":"123456789012"}}}]}"#)
        let federated: Expression<PolicyDocument> = .trust(.federated("arn:aws:iam::123456789012:oidc-provider/x"))
        #expect(federated.shown.contains(#""Action":"sts:AssumeRoleWithWebIdentity""#))
    }

    @Test func `turns elements round`() {
        let policy: Expression<PolicyDocument> = .policy(
            .deny(allBut: [.iam.passRole], on: [.everything]),
            .allow([.s3.getObject], exceptOn: ["arn:aws:s3:::secret/*"]))
        #expect(policy.shown.contains(#""Effect":"Deny","NotAction":"iam:PassRole","Resource":"*""#))
        #expect(policy.shown.contains(#""Action":"s3:GetObject","NotResource":"arn:aws:s3:::secret/*""#))
        let resource: Expression<PolicyDocument> = .resourcePolicy(
            .deny(allBut: .account("1"), actions: [.s3.all], on: ["x"]))
        #expect(resource.shown.contains(#""NotPrincipal":{"AWS":"arn:aws:iam::1:root"}"#))
    }

    @Test func `keeps policy variables literal`() {
        let policy: Expression<PolicyDocument> = .policy(
            .allow([.s3.listBucket], on: ["arn:aws:s3:::home"], when: [.stringLike(.s3Prefix, "${aws:username}/*")]))
        // The writer doubles the dollar sign of a literal; here it is still as written.
        #expect(policy.shown.contains(#""s3:prefix":"${aws:username}/*""#))
        if case .string = policy.term {} else { Issue.record("a literal became an expression") }
    }

    @Test(
        arguments: [
            (.stringEquals("a:b", "1", "2"), #"{"StringEquals":{"a:b":["1","2"]}}"#),
            (.stringLike("a:b", "1").ifExists, #"{"StringLikeIfExists":{"a:b":"1"}}"#),
            (.stringEquals("a:b", "1").forAllValues, #"{"ForAllValues:StringEquals":{"a:b":"1"}}"#),
            (.stringLike("a:b", "1").forAnyValue, #"{"ForAnyValue:StringLike":{"a:b":"1"}}"#),
            (.stringLike("a:b", "1").ifExists.forAnyValue, #"{"ForAnyValue:StringLikeIfExists":{"a:b":"1"}}"#),
            (.numericLessThanEquals("a:b", 3), #"{"NumericLessThanEquals":{"a:b":"3"}}"#),
            (
                .dateGreaterThan("aws:CurrentTime", "2030-01-01T00:00:00Z"),
                #"{"DateGreaterThan":{"aws:CurrentTime":"2030-01-01T00:00:00Z"}}"#
            ),
            (
                .ipAddress(.sourceIP, "10.0.0.0/8", "192.168.0.0/16"),
                #"{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","192.168.0.0/16"]}}"#
            ),
            (.arnLike(.sourceARN, "arn:aws:s3:::*"), #"{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::*"}}"#),
            (.null("aws:TokenIssueTime", true), #"{"Null":{"aws:TokenIssueTime":"true"}}"#),
        ] as [(PolicyCondition, String)])
    func `writes every kind of condition`(condition: PolicyCondition, expected: String) {
        let policy: Expression<PolicyDocument> = .policy(.allow([.s3.getObject], on: ["x"], when: [condition]))
        #expect(policy.shown.contains(#""Condition":\#(expected)}"#), "\(policy.shown)")
    }

    @Test func `joins conditions of one operator`() {
        let policy: Expression<PolicyDocument> = .policy(
            .allow(
                [.s3.getObject], on: ["x"],
                when: [.stringEquals("a:b", "1"), .bool("a:c", true), .stringEquals("a:d", "2")]))
        #expect(
            policy.shown.contains(#""Condition":{"StringEquals":{"a:b":"1","a:d":"2"},"Bool":{"a:c":"true"}}"#))
    }

    @Test(
        arguments: [
            (PolicyDocument([]), "a policy has no statement; give it at least one"),
            (PolicyDocument([.allow([], on: ["x"])]), "a statement names no action"),
            (
                PolicyDocument([.allow([.s3.all], on: [])]),
                "a statement names no resource; `.everything` stands for all"
            ),
            (PolicyDocument(trusting: []), "a statement names no principal; `.anyone` stands for all"),
            (
                PolicyDocument([.allow(["s3.GetObject"], on: ["x"])]),
                "\"s3.GetObject\" is no action: actions read \"service:Verb\", as in \"s3:GetObject\""
            ),
            (
                PolicyDocument([.allow(["s3:Get Object"], on: ["x"])]),
                "\"s3:Get Object\" is no action: actions read \"service:Verb\", as in \"s3:GetObject\""
            ),
            (
                PolicyDocument([.allow([.s3.all], on: ["x"], sid: "my-sid")]),
                "\"my-sid\" is no statement ID: IDs are letters and digits"
            ),
            (
                PolicyDocument([.allow([.s3.all], on: ["x"], sid: "A"), .deny([.s3.all], on: ["y"], sid: "A")]),
                "statement ID \"A\" stands twice in one policy; IDs are unique"
            ),
            (
                PolicyDocument([.allow([.s3.all], on: ["x"], when: [.stringEquals("sourceArn", "x")])]),
                "\"sourceArn\" is no condition key: keys read \"service:Name\""
            ),
            (
                PolicyDocument([.allow([.s3.all], on: ["x"], when: [.stringEquals("a:b")])]),
                "StringEquals of \"a:b\" has no value to compare with"
            ),
            (
                PolicyDocument([.allow([.s3.all], on: ["x"], when: [.null("a:b", true).ifExists])]),
                "Null of \"a:b\" takes no IfExists; leave it out"
            ),
            (
                PolicyDocument([.allow([.s3.all], on: ["x"], when: [.bool("a:b", true), .bool("a:b", false)])]),
                "Bool of \"a:b\" stands twice; give all its values at once"
            ),
            (
                PolicyDocument([.allow([.s3.all], on: ["x"], when: [.ipAddress(.sourceIP, "10.0.0.1/8")])]),
                "\"10.0.0.1/8\" is no CIDR block: the address has bits behind the prefix; the network is \"10.0.0.0/8\""
            ),
        ])
    func `says what AWS would refuse`(policy: PolicyDocument, message: String) {
        #expect(policy.term.shown == "invalid: \(message)")
    }

    @Test func `is no longer than AWS lets it be`() {
        let resources = Array(repeating: PolicyResource.pattern("arn:aws:s3:::bucket"), count: 300)
        let policy = PolicyDocument([.allow([.s3.all], on: resources)], limit: .managedPolicy)
        #expect(
            policy.term.shown
                == "invalid: the policy has 6686 characters and a managed policy may have 6144; split it")
    }

    @Test func `counts no white space against IAM's limits`() {
        let wide = PolicyResource(stringLiteral: String(repeating: " ", count: 7000))
        #expect(!PolicyDocument([.allow([.s3.all], on: [wide])], limit: .managedPolicy).term.shown.hasPrefix("invalid"))
        let queue = PolicyDocument(
            resource: [.allow(.anyone, actions: [.sqs.all], on: [wide, wide])], limit: .queuePolicy)
        #expect(queue.term.shown.hasPrefix("invalid: the policy has 14"))
    }
}

import Testing

@testable import Invariants

/// The decisions that AWS documents, each row with the document (IAM User Guide, where no other is named).
@Suite struct `AWS documents that` {
    private static let readTable = policyJSON([PlainStatement(actions: ["dynamodb:GetItem"], resources: ["${t.arn}"])])
    private static let everything = policyJSON([PlainStatement()])
    private static func deny(_ action: String = "*", _ resource: String = "*", principal: String = "") -> String {
        policyJSON([PlainStatement(isAllow: false, principal: principal, actions: [action], resources: [resource])])
    }
    private static func grant(_ principal: String, _ action: String = "*") -> String {
        policyJSON([PlainStatement(principal: principal, actions: [action])])
    }

    @Test("Policy evaluation logic: by default denied, allowed by an Allow, and denied by any Deny")
    func defaults() {
        #expect(answer(caller(), "dynamodb:GetItem", "${t.arn}") == .denied)
        #expect(answer(caller(.role, Self.readTable), "dynamodb:GetItem", "${t.arn}") == .allowed)
        #expect(answer(caller(.role, Self.readTable), "dynamodb:PutItem", "${t.arn}") == .denied)
        #expect(answer(caller(.role, Self.readTable), "dynamodb:GetItem", "${u.arn}") == .denied)
        #expect(answer(caller(.role, Self.readTable, Self.deny()), "dynamodb:GetItem", "${t.arn}") == .denied)
        #expect(answer(caller(.role, Self.everything, Self.deny("s3:*")), "dynamodb:GetItem", "${t.arn}") == .allowed)
    }

    @Test("Identity-based policies and resource-based policies: one of them is enough in one account")
    func either() {
        let me = caller()
        #expect(answer(me, "sqs:SendMessage", "${q.arn}", policy: Self.grant("${caller}")) == .allowed)
        #expect(answer(me, "sqs:SendMessage", "${q.arn}", policy: Self.grant("*")) == .allowed)
        #expect(answer(me, "sqs:SendMessage", "${q.arn}", policy: Self.grant("account")) == .denied)
        #expect(answer(me, "sqs:SendMessage", "${q.arn}", policy: Self.grant("${aws_iam_role.other.arn}")) == .denied)
        #expect(
            answer(caller(.role, Self.everything), "sqs:SendMessage", "${q.arn}", policy: Self.grant("account"))
                == .allowed)
        #expect(
            answer(
                caller(.role, Self.everything), "sqs:SendMessage", "${q.arn}", policy: Self.deny(principal: "account"))
                == .denied)
        #expect(
            answer(
                caller(.role, Self.everything), "sqs:SendMessage", "${q.arn}",
                policy: Self.deny(principal: "${other.arn}"))
                == .allowed)
    }

    @Test("Permissions boundaries for IAM entities: an intersection, past which only policies that name a user lead")
    func boundaries() {
        let limit = policyJSON([PlainStatement(actions: ["dynamodb:*"])])
        #expect(answer(caller(.role, Self.everything, boundary: limit), "dynamodb:GetItem", "${t.arn}") == .allowed)
        #expect(answer(caller(.role, Self.everything, boundary: limit), "s3:GetObject", "b") == .denied)
        #expect(answer(caller(.role, boundary: limit), "dynamodb:GetItem", "${t.arn}") == .denied)
        #expect(
            answer(caller(.role, boundary: limit), "sqs:SendMessage", "${q.arn}", policy: Self.grant("${caller}"))
                == .denied)
        #expect(
            answer(caller(.user, boundary: limit), "sqs:SendMessage", "${q.arn}", policy: Self.grant("${caller.user}"))
                == .allowed)
        #expect(
            answer(
                caller(.user, Self.everything, boundary: Self.deny()), "sqs:SendMessage", "${q.arn}",
                policy: Self.grant("${caller.user}")) == .denied)
    }

    @Test("KMS Developer Guide, Key policies: the key's policy names the principal, or leaves it to the account")
    func keys() {
        let user = caller(.role, policyJSON([PlainStatement(actions: ["kms:Decrypt"])]))
        func ask(_ caller: Caller, _ policy: String?) -> Decision.Answer {
            answer(caller, "kms:Decrypt", "${k.arn}", policy: policy, rule: .resourceFirst)
        }
        #expect(ask(user, Self.grant("account", "kms:*")) == .allowed)
        #expect(ask(user, Self.grant("account", "kms:Describe*")) == .denied)
        #expect(ask(user, Self.grant("${aws_iam_role.admin.arn}")) == .denied)
        #expect(ask(user, nil) == .denied)
        #expect(ask(caller(), Self.grant("account", "kms:*")) == .denied)
        #expect(ask(caller(), Self.grant("${caller}", "kms:Decrypt")) == .allowed)
        #expect(ask(caller(), Self.grant("*", "kms:Decrypt")) == .allowed)
    }

    @Test("Granting permissions to switch roles: the trust policy names the principal, or leaves it to the account")
    func assumption() {
        func ask(_ caller: Caller, _ trust: String) -> Decision.Answer {
            answer(caller, "sts:AssumeRole", "${r.arn}", policy: trust, rule: .resourceFirst)
        }
        let assumer = caller(.role, policyJSON([PlainStatement(actions: ["sts:AssumeRole"], resources: ["${r.arn}"])]))
        let trust = { (principal: String) in
            "{\"Version\":\"2012-10-17\",\"Statement\":{\"Effect\":\"Allow\",\"Principal\":\(principal),\"Action\":\"sts:AssumeRole\"}}"
        }
        #expect(ask(assumer, trust("{\"AWS\":\"111122223333\"}")) == .allowed)
        #expect(ask(assumer, trust("{\"AWS\":\"arn:aws:iam::${account}:root\"}")) == .allowed)
        #expect(ask(assumer, trust("{\"AWS\":\"arn:aws-cn:iam::111122223333:root\"}")) == .allowed)
        #expect(ask(caller(), trust("{\"AWS\":\"arn:aws:iam::${account}:root\"}")) == .denied)
        #expect(ask(caller(), trust("{\"AWS\":[\"${x.arn}\",\"${caller}\"]}")) == .allowed)
        #expect(ask(assumer, trust("{\"Service\":\"ec2.amazonaws.com\"}")) == .denied)
        #expect(ask(Caller(.service, "ec2.amazonaws.com"), trust("{\"Service\":\"ec2.amazonaws.com\"}")) == .allowed)
        #expect(
            ask(Caller(.service, "ec2.amazonaws.com"), trust("{\"AWS\":\"arn:aws:iam::${account}:root\"}")) == .denied)
        #expect(ask(caller(), trust("{\"Federated\":\"*\"}")) == .denied)
    }

    @Test("NotAction and NotResource: everything else, and with Allow they deny nothing")
    func turnedRound() {
        let notIAM = policyJSON([PlainStatement(actions: ["iam:*"], isNotAction: true)])
        #expect(answer(caller(.role, notIAM), "s3:GetObject", "b") == .allowed)
        #expect(answer(caller(.role, notIAM), "IAM:PassRole", "b") == .denied)
        #expect(answer(caller(.role, notIAM, Self.everything), "iam:PassRole", "b") == .allowed)
        let denyElse = policyJSON([PlainStatement(isAllow: false, resources: ["a", "a/*"], isNotResource: true)])
        #expect(answer(caller(.role, Self.everything, denyElse), "s3:GetObject", "a/x") == .allowed)
        #expect(answer(caller(.role, Self.everything, denyElse), "s3:GetObject", "b") == .denied)
    }

    @Test("AWS JSON policy elements: NotPrincipal: a Deny spares who is named")
    func notPrincipal() {
        let policy = """
            {"Statement":[{"Effect":"Deny","NotPrincipal":{"AWS":["${caller}","arn:aws:iam::111122223333:root"]},\
            "Action":"*","Resource":"*"}]}
            """
        #expect(answer(caller(.role, Self.everything), "s3:GetObject", "b", policy: policy) == .allowed)
        #expect(answer(caller(.user, Self.everything), "s3:GetObject", "b", policy: policy) == .denied)
    }

    @Test(
        "Variables and tags: only version 2012-10-17 has variables",
        arguments: [("2012-10-17", Decision.Answer.allowed), ("2008-10-17", .denied)])
    func variables(version: String, wanted: Decision.Answer) {
        let own = """
            {"Version":"\(version)","Statement":[{"Effect":"Allow","Action":"s3:GetObject",\
            "Resource":"arn:aws:s3:::b/$${aws:username}/*"}]}
            """
        #expect(answer(caller(.user, own, userName: "ann"), "s3:GetObject", "arn:aws:s3:::b/ann/x") == wanted)
        #expect(answer(caller(.user, own, userName: "ann"), "s3:GetObject", "arn:aws:s3:::b/bob/x") == .denied)
        #expect(
            answer(caller(.role, own), "s3:GetObject", "arn:aws:s3:::b/ann/x")
                == (wanted == .allowed ? .conditional : .denied))
        #expect(answer(caller(.role, own), "s3:GetObject", "arn:aws:s3:::c/ann/x") == .denied)
        #expect(
            answer(caller(.role, own), "s3:GetObject", "arn:aws:s3:::b/eve/x", context: ["AWS:UserName": ["eve"]])
                == wanted)
    }

    @Test("Variables and tags: letters that are wildcards elsewhere")
    func literalWildcards() {
        let own = """
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"a$${*}b$${?}"}]}
            """
        #expect(answer(caller(.role, own), "s3:GetObject", "a*b?") == .allowed)
        #expect(answer(caller(.role, own), "s3:GetObject", "axbx") == .denied)
    }
}

/// What a condition key that the context does not give may be is open; it counts only where it decides.
@Suite struct `A key that the context does not give` {
    private static func when(_ isAllow: Bool, _ conditions: PlainCondition...) -> String {
        policyJSON([PlainStatement(isAllow: isAllow, conditions: conditions)])
    }
    private static let all = policyJSON([PlainStatement()])

    @Test func `makes the answer conditional where it decides`() {
        let allow = Self.when(
            true, PlainCondition(operation: "StringEquals", key: "aws:SourceVpce", values: ["vpce-1"]))
        let found = decision(caller(.role, allow), "s3:GetObject", "b")
        #expect(found.answer == .conditional)
        #expect(found.allowedWhen == ["aws:SourceVpce is \"vpce-1\""])
        #expect(found.deniedWhen == ["aws:SourceVpce is absent"])
        #expect(answer(caller(.role, allow), "s3:GetObject", "b", context: ["aws:sourcevpce": ["vpce-1"]]) == .allowed)
        #expect(answer(caller(.role, allow), "s3:GetObject", "b", context: ["aws:SourceVpce": ["vpce-2"]]) == .denied)
        #expect(answer(caller(.role, allow), "s3:GetObject", "b", context: ["aws:SourceVpce": ["VPCE-1"]]) == .denied)
    }

    @Test func `plays no part beside what is certain`() {
        let allow = Self.when(true, PlainCondition(operation: "Bool", key: "aws:SecureTransport", values: ["true"]))
        let deny = policyJSON([PlainStatement(isAllow: false)])
        #expect(answer(caller(.role, allow, deny), "s3:GetObject", "b") == .denied)
        #expect(answer(caller(.role, allow, Self.all), "s3:GetObject", "b") == .allowed)
        let both = Self.when(
            true, PlainCondition(operation: "StringEquals", key: "k", values: ["a"]),
            PlainCondition(operation: "StringEquals", key: "other", values: ["a"]))
        #expect(answer(caller(.role, both), "s3:GetObject", "b", context: ["k": ["b"]]) == .denied)
        let conditionalDeny = Self.when(false, PlainCondition(operation: "StringEquals", key: "k", values: ["a"]))
        #expect(answer(caller(.role, conditionalDeny), "s3:GetObject", "b") == .denied)
        #expect(answer(caller(.role, conditionalDeny, Self.all), "s3:GetObject", "b") == .conditional)
    }

    @Test(arguments: [
        ("StringEquals", ["a"], "StringNotEquals", ["a"], Decision.Answer.allowed),
        ("StringLike", ["a*"], "StringNotLike", ["a*"], .allowed),
        ("StringEquals", ["a"], "StringNotEquals", ["b"], .conditional),
        ("StringLike", ["a*"], "StringNotLike", ["ab*"], .allowed),
        ("StringLike", ["ab*"], "StringNotLike", ["a*"], .conditional),
        ("NumericLessThan", ["5"], "NumericGreaterThanEqualsIfExists", ["5"], .allowed),
        ("NumericLessThan", ["5"], "NumericGreaterThanIfExists", ["5"], .conditional),
        ("NumericLessThan", ["5"], "NumericGreaterThanEquals", ["5"], .conditional),
        ("DateLessThan", ["2026-01-01"], "DateGreaterThanEqualsIfExists", ["2026-01-01T00:00:00Z"], .allowed),
        ("IpAddress", ["10.0.0.0/8"], "NotIpAddress", ["10.0.0.0/9"], .allowed),
        ("IpAddress", ["10.0.0.0/9"], "NotIpAddress", ["10.0.0.0/8"], .conditional),
        ("Bool", ["true"], "BoolIfExists", ["false"], .allowed), ("Bool", ["true"], "Bool", ["false"], .conditional),
        ("Null", ["true"], "Null", ["false"], .allowed), ("Null", ["true"], "StringLike", ["*"], .allowed),
        ("ForAllValues:StringEquals", ["a"], "ForAnyValue:StringNotEquals", ["a"], .allowed),
        ("ForAnyValue:StringEquals", ["a"], "ForAllValues:StringNotEquals", ["a"], .allowed),
        ("ForAllValues:StringEquals", ["a"], "ForAllValues:StringNotEquals", ["a"], .conditional),
        ("ArnLike", ["arn:aws:sns:*:*:*"], "ArnNotLike", ["arn:aws:sns:eu-west-1:*:*"], .allowed),
    ])
    func `does not matter to Allows that leave nothing out together`(
        first: String, firstValues: [String], second: String, secondValues: [String], wanted: Decision.Answer
    ) {
        let one = Self.when(true, PlainCondition(operation: first, key: "k", values: firstValues))
        let other = Self.when(true, PlainCondition(operation: second, key: "K", values: secondValues))
        #expect(answer(caller(.role, one, other), "s3:GetObject", "b") == wanted)
        // The same as Denies beside an Allow of everything.
        let denyOne = Self.when(false, PlainCondition(operation: first, key: "k", values: firstValues))
        let denyOther = Self.when(false, PlainCondition(operation: second, key: "K", values: secondValues))
        let denied = answer(caller(.role, Self.all, denyOne, denyOther), "s3:GetObject", "b")
        #expect(denied == (wanted == .allowed ? .denied : .conditional))
    }

    @Test func `satisfies no conditions that exclude each other`() {
        let never = Self.when(
            true, PlainCondition(operation: "StringEquals", key: "k", values: ["a"]),
            PlainCondition(operation: "StringLike", key: "k", values: ["b*"]))
        #expect(answer(caller(.role, never), "s3:GetObject", "b") == .denied)
    }

    @Test func `is not the only thing that may be open`() {
        let unknown = policyJSON([PlainStatement(resources: ["${var.bucket}/*"])])
        #expect(answer(caller(.role, unknown), "s3:GetObject", "b/x") == .conditional)
        #expect(answer(caller(.role, unknown), "s3:GetObject", "b") == .denied)
        #expect(answer(caller(.role, unknown), "s3:GetObject", "${var.bucket}/x") == .allowed)
        #expect(answer(caller(.role, "${var.policy}"), "s3:GetObject", "b") == .conditional)
        #expect(answer(caller(.role, "no policy"), "s3:GetObject", "b") == .conditional)
        let value = policyJSON([
            PlainStatement(conditions: [PlainCondition(operation: "StringEquals", key: "k", values: ["${var.x}", "a"])])
        ])
        #expect(answer(caller(.role, value), "s3:GetObject", "b", context: ["k": ["a"]]) == .allowed)
        #expect(answer(caller(.role, value), "s3:GetObject", "b", context: ["k": ["b"]]) == .conditional)
    }
}

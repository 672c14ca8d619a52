import Testing

@testable import Invariants

@Suite struct `Of two policies` {
    private static func broadening(_ before: [PlainStatement], _ after: [PlainStatement]) -> PolicyComparison.Broadening
    {
        PolicyComparison([policy(policyJSON(before))], [policy(policyJSON(after))]).broadening
    }

    private static func allow(_ action: String, _ resource: String, _ conditions: PlainCondition...) -> PlainStatement {
        PlainStatement(actions: [action], resources: [resource], conditions: conditions)
    }

    private static let fromHere = PlainCondition(operation: "StringEquals", key: "aws:SourceVpce", values: ["vpce-1"])
    private static let fromThere = PlainCondition(
        operation: "StringEquals", key: "aws:SourceVpce", values: ["vpce-1", "vpce-2"])

    @Test(arguments: [
        ([allow("s3:Get*", "b/*")], [allow("s3:GetObject", "b/a/*")]),
        ([allow("s3:Get*", "b/*")], [allow("S3:GET?bject", "b/*")]),
        ([allow("s3:*", "*")], [allow("s3:Get*", "*"), allow("s3:Put*", "*")]),
        // Several statements may say what one did.
        (
            [allow("s3:Get*", "a*"), allow("s3:Get*", "b*")],
            [PlainStatement(actions: ["s3:Get*"], resources: ["a*", "b*"])]
        ),
        ([allow("*", "*", fromThere)], [allow("*", "*", fromHere)]), ([allow("*", "*")], [allow("*", "*", fromHere)]),
        ([allow("*", "*")], [allow("*", "*"), PlainStatement(isAllow: false, actions: ["iam:*"])]),
        (
            [PlainStatement(actions: ["iam:*"], isNotAction: true)],
            [allow("*", "*"), PlainStatement(isAllow: false, actions: ["iam:*"])]
        ),
        ([allow("*", "${t.arn}/*")], [allow("*", "${t.arn}/index/*")]),
        ([PlainStatement(principal: "*")], [PlainStatement(principal: "${caller}")]),
    ])
    func `the second allows no more`(before: [PlainStatement], after: [PlainStatement]) {
        #expect(Self.broadening(before, after) == .none)
    }

    @Test(arguments: [
        (
            [allow("s3:GetObject", "b/*")], [allow("s3:GetObject", "b*")],
            ["the action is \"s3:getobject\"", "the resource is \"b\""]
        ),
        ([allow("s3:Get*", "b")], [allow("s3:*", "b")], ["the action is \"s3:\"", "the resource is \"b\""]),
        (
            [allow("s3:x", "b", fromHere)], [allow("s3:x", "b", fromThere)],
            ["the action is \"s3:x\"", "the resource is \"b\"", "aws:SourceVpce is \"vpce-2\""]
        ),
        (
            [allow("s3:x", "b"), PlainStatement(isAllow: false, actions: ["s3:x"])], [allow("s3:x", "b")],
            ["the action is \"s3:x\"", "the resource is \"b\""]
        ),
        (
            [PlainStatement(principal: "${caller}")], [PlainStatement(principal: "*")],
            ["the principal is anyone else"]
        ),
        (
            [allow("a:b", "${t.arn}")], [allow("a:b", "${u.arn}")],
            ["the action is \"a:b\"", "the resource is \"${u.arn}\""]
        ),
    ])
    func `the second allows more, as an example shows`(
        before: [PlainStatement], after: [PlainStatement], example: [String]
    ) {
        #expect(Self.broadening(before, after) == .certain(example))
    }

    @Test func `nobody can tell where one cannot be read`() {
        #expect(
            PolicyComparison([policy("${var.old}")], [policy(policyJSON([PlainStatement()]))]).broadening == .unknown)
        #expect(PolicyComparison([policy("${var.same}")], [policy("${var.same}")]).broadening == .none)
    }

    @Test func `what is said agrees with trying every request`() {
        var generator = SeededGenerator(seed: 8)
        let actions = ["s3:Get", "s3:Put", "sqs:Get"]
        let resources = ["", "a", "b", "x", "aa", "ab", "a/b", "xb", "xx"]
        let patterns = ["a", "a*", "*", "b", "?", "*b"]
        func statements() -> [PlainStatement] {
            (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                var statement = PlainStatement(
                    isAllow: Int.random(in: 0..<4, using: &generator) > 0,
                    actions: generator.some(["s3:*", "s3:Get", "*", "*:Get", "sqs:?et"], upTo: 2),
                    isNotAction: Int.random(in: 0..<6, using: &generator) == 0,
                    resources: generator.some(patterns, upTo: 2),
                    isNotResource: Int.random(in: 0..<6, using: &generator) == 0)
                if Bool.random(using: &generator) {
                    statement.conditions = [
                        PlainCondition(
                            operation: generator.pick(["StringEquals", "StringNotEquals"]), key: "k",
                            values: generator.some(["a", "b"], upTo: 2))
                    ]
                }
                return statement
            }
        }
        func allows(_ statements: [PlainStatement], _ action: String, _ resource: String, _ context: [String: [String]])
            -> Bool
        {
            let applying = statements.filter { $0.applies(action, resource, context) }
            return applying.contains(where: \.isAllow) && applying.allSatisfy(\.isAllow)
        }
        var counts = [0, 0]
        for _ in 0..<300 {
            let (before, after) = (statements(), statements())
            let isBroader = (actions + ["ec2:Run", "ec2:Get", "s3:x", "sqs:Set", "sqs:x", "x"]).contains { action in
                resources.contains { resource in
                    [[:], ["k": ["a"]], ["k": ["b"]], ["k": ["c"]]].contains { context in
                        allows(after, action, resource, context) && !allows(before, action, resource, context)
                    }
                }
            }
            counts[isBroader ? 1 : 0] += 1
            #expect(
                (Self.broadening(before, after) == .none) == !isBroader, "\(policyJSON(before)) \(policyJSON(after))")
        }
        #expect(counts[0] > 50 && counts[1] > 50)
    }
}

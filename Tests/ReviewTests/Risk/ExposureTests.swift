import Review
import Terraform
import Testing

/// Whatever the tables call gained counts, wherever it is written.
@Suite struct `What is opened` {
    /// A security group's rule, or a role's policy, in one of the ways in which documents have them.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let make: @Sendable (_ cidr: String, _ action: String) -> Configuration
        var cause: String?

        init(
            _ name: String, cause: String? = nil,
            _ make: @escaping @Sendable (_ cidr: String, _ action: String) -> Configuration
        ) {
            testDescription = name
            self.cause = cause
            self.make = make
        }
    }

    private static func rule(_ cidr: Term, _ more: Body = [:]) -> [String: Body] {
        var body: Body = [
            "security_group_id": .expression("aws_security_group.g.id"), "ip_protocol": "tcp", "from_port": 22,
            "to_port": 22, "cidr_ipv4": .argument(cidr),
        ]
        for item in more.items { body[content: item.name] = item.content }
        return ["aws_security_group.g": ["name": "g"], "aws_vpc_security_group_ingress_rule.r": body]
    }

    private static func role(_ policy: Term) -> [String: Body] {
        [
            "aws_iam_role.r": ["name": "r"],
            "aws_iam_role_policy.p": ["role": .expression("aws_iam_role.r.id"), "policy": .argument(policy)],
        ]
    }

    private static func document(_ name: String, _ action: String, _ more: Body = [:]) -> Block {
        var body: Body = ["statement": .blocks([["actions": [.string(action)], "resources": ["*"]]])]
        for item in more.items { body[content: item.name] = item.content }
        return Side.block("data.aws_iam_policy_document.\(name)", body)
    }

    static let cases: [Case] = [
        Case("a literal") { cidr, _ in Side.of(rule(.string(cidr))) },
        Case("a local", cause: "local.cidr") { cidr, _ in
            Side.of(
                rule(.code("local.cidr")), others: [Side.block("local.cidr", ["value": .argument(.string(cidr))])])
        },
        Case("the default of a variable", cause: "var.cidr") { cidr, _ in
            Side.of(
                rule(.code("var.cidr")), others: [Side.block("var.cidr", ["default": .argument(.string(cidr))])])
        },
        Case("each element of a collection") { cidr, _ in
            Side.of(rule(.code("each.value"), ["for_each": .expression(#"toset(["\#(cidr)"])"#)]))
        },
        Case("each element of a collection that a variable may fill") { cidr, _ in
            Side.of(
                rule(.string(cidr), ["for_each": .expression("toset(var.names)")]),
                others: [Side.block("var.names", ["default": []])])
        },
        Case("a dynamic block") { cidr, _ in
            let content: Body = [
                "protocol": "tcp", "from_port": 22, "to_port": 22, "cidr_blocks": [.code("ingress.value")],
            ]
            return Side.of([
                "aws_security_group.g": [
                    "name": "g",
                    "ingress": .blocks(
                        [],
                        dynamic: [DynamicBlock(forEach: .list([.string(cidr)]), iterator: "ingress", content: content)]),
                ]
            ])
        },
        Case("a rule that was repeated no time") { cidr, _ in
            Side.of(rule("0.0.0.0/0", ["count": .argument(.integer(cidr == "0.0.0.0/0" ? 1 : 0))]))
        },
        Case("a policy in JSON") { _, action in
            Side.of(role(.string(#"{"Statement":[{"Effect":"Allow","Action":"\#(action)","Resource":"*"}]}"#)))
        },
        Case("jsonencode") { _, action in
            Side.of(
                role(.code(#"jsonencode({Statement = [{Effect = "Allow", Action = "\#(action)", Resource = "*"}]})"#)))
        },
        Case("a data source", cause: "data.aws_iam_policy_document.d") { _, action in
            Side.of(role(.code("data.aws_iam_policy_document.d.json")), others: [document("d", action)])
        },
        Case("a repeated data source", cause: "data.aws_iam_policy_document.d") { _, action in
            Side.of(
                role(.code("data.aws_iam_policy_document.d[0].json")), others: [document("d", action, ["count": 1])])
        },
        Case("a data source that is made of another", cause: "data.aws_iam_policy_document.inner") { _, action in
            let sources: Body = ["source_policy_documents": [.code("data.aws_iam_policy_document.inner.json")]]
            return Side.of(
                role(.code("data.aws_iam_policy_document.d.json")),
                others: [document("d", "sqs:SendMessage", sources), document("inner", action)])
        },
        Case("a policy of an argument in the plural") { _, action in
            let policy =
                #"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"\#(action)","Resource":"*"}]}"#
            return Side.of(["aws_opensearch_domain.d": ["access_policies": .argument(.string(policy))]])
        },
        Case("a rule of a group that is described elsewhere") { cidr, _ in
            Side.of(
                cidr == "0.0.0.0/0"
                    ? rule("10.0.0.0/8", ["security_group_id": "sg-1"]) : ["aws_security_group.g": ["name": "g"]])
        },
        Case("a policy of a role that is described elsewhere") { _, action in
            var blocks: [String: Body] = ["aws_sqs_queue.q": [:]]
            if action == "s3:*" {
                blocks["aws_iam_role_policy_attachment.a"] = [
                    "role": "ops", "policy_arn": "arn:aws:iam::aws:policy/IAMFullAccess",
                ]
            }
            return Side.of(blocks)
        },
        Case("a denial that is gone, of a bucket that is described elsewhere") { _, action in
            var blocks: [String: Body] = ["aws_sqs_queue.q": [:]]
            if action != "s3:*" {
                let policy =
                    #"{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}"#
                blocks["aws_s3_bucket_policy.p"] = ["bucket": "b", "policy": .argument(.string(policy))]
            }
            return Side.of(blocks)
        },
        Case("a function that everybody may call") { _, action in
            var blocks: [String: Body] = ["aws_sqs_queue.q": [:]]
            if action == "s3:*" {
                blocks["aws_lambda_function.f"] = ["function_name": "f"]
                blocks["aws_lambda_permission.p"] = [
                    "function_name": .expression("aws_lambda_function.f.function_name"), "principal": "*",
                    "action": "lambda:InvokeFunction",
                ]
            }
            return Side.of(blocks)
        },
        Case("a denial of a network ACL that is gone") { cidr, _ in
            func rule(_ number: Int, _ action: String, _ port: Int, _ last: Int) -> Body {
                [
                    "network_acl_id": .expression("aws_network_acl.n.id"), "rule_number": .argument(.integer(number)),
                    "rule_action": .argument(.string(action)), "protocol": "tcp", "cidr_block": "0.0.0.0/0",
                    "from_port": .argument(.integer(port)), "to_port": .argument(.integer(last)),
                ]
            }
            var blocks: [String: Body] = [
                "aws_network_acl.n": [:], "aws_network_acl_rule.all": rule(100, "allow", 0, 65535),
            ]
            if cidr != "0.0.0.0/0" { blocks["aws_network_acl_rule.ssh"] = rule(1, "deny", 22, 22) }
            return Side.of(blocks)
        },
    ]

    @Test(arguments: cases)
    func `is an exposure, whatever it comes through`(_ one: Case) {
        let report = ReviewReport(one.make("10.0.0.0/8", "s3:GetObject"), one.make("0.0.0.0/0", "s3:*"))
        #expect(!report.openings.isEmpty || !report.permissions.isEmpty)
        #expect((report.worst ?? .cosmetic) >= .exposure)
        #expect(report.reaches(.exposure))
        if let cause = one.cause {
            #expect(report.consequences.filter { $0.assessment.risk == .exposure }.map(\.cause) == [cause])
        }
    }

    @Test(arguments: cases)
    func `is none the other way round`(_ one: Case) {
        let report = ReviewReport(one.make("0.0.0.0/0", "s3:*"), one.make("10.0.0.0/8", "s3:GetObject"))
        #expect(report.permissions.allSatisfy { !$0.broadens || !$0.isGained })
        #expect(
            !(report.changes.map(\.assessment) + report.consequences.map(\.assessment)).contains {
                $0.risk == .exposure
            })
    }

    @Test(arguments: cases)
    func `is nothing where nothing differs`(_ one: Case) {
        let side = one.make("10.0.0.0/8", "s3:GetObject")
        #expect(ReviewReport(side, side).isEmpty)
    }
}

import Review
import Terraform
import Testing

/// Values that are marked as sensitive, wherever they may turn up.
@Suite struct `A hidden value` {
    private static func texts(_ report: ReviewReport) -> [String] {
        [report.text(isColored: false), report.markdown(), String(decoding: report.json(), as: UTF8.self)]
    }

    /// A configuration in which a sensitive variable reaches whatever reports show.
    private static func side(_ secret: String, name: String = "q") -> Configuration {
        Side.of(
            [
                "aws_db_instance.d": ["username": .expression("local.login"), "password": .argument(.string(secret))],
                "aws_ecs_task_definition.t": [
                    "container_definitions": .argument(
                        .template([.text(#"[{"name":"a","command":[""#), .value(.code("var.pw")), .text(#""]}]"#)]))
                ],
                "aws_iam_role_policy.p": [
                    "role": "r",
                    "policy": .argument(
                        .template([
                            .text(#"{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":""#),
                            .value(.code("var.pw")), .text(#""}]}"#),
                        ])),
                ],
                "aws_sqs_queue.\(name)": ["name": .argument(.template([.text("a-"), .value(.code("var.pw"))]))],
                "aws_vpc_security_group_ingress_rule.r": [
                    "security_group_id": "sg", "ip_protocol": "-1", "cidr_ipv4": .expression("var.pw"),
                ],
            ],
            others: [
                Side.block("var.pw", ["sensitive": true, "default": .argument(.verbatim(.string(secret)))]),
                Side.block("local.login", ["value": .argument(.template([.text("x"), .value(.code("var.pw"))]))]),
                Side.block("output.o", ["sensitive": true, "value": .argument(.string(secret))]),
            ])
    }

    @Test func `of a configuration is compared and never shown`() {
        let empty = Side.of(["aws_iam_role.r": ["name": "r"]])
        let sides = [
            Self.side("first-secret"), Self.side("second-secret"), Self.side("second-secret", name: "w"), empty,
        ]
        for before in sides {
            for after in sides {
                for text in Self.texts(ReviewReport(before, after)) {
                    #expect(!text.contains("first-secret") && !text.contains("second-secret"), "\(text)")
                }
            }
        }
        // It is compared all the same.
        #expect(
            ReviewReport(sides[0], sides[1]).consequences.map(\.address).contains(
                "aws_vpc_security_group_ingress_rule.r"))
    }

    /// Configurations by what they hold, as Terraform JSON.
    @Test(arguments: [
        #"{"variable": {"pw": {"sensitive": "true", "default": "SECRET"}}}"#,
        #"{"variable": {"pw": {"ephemeral": true, "default": "SECRET"}}}"#,
        #"{"resource": {"aws_sns_topic": {"x": {"display_name": "${sensitive(\"SECRET\")}"}}}}"#,
        #"{"resource": {"aws_sns_topic": {"x": {"display_name": "a ${upper(sensitive (\"SECRET\"))} b"}}}}"#,
        #"{"locals": {"l": "${sensitive(\"SECRET\")}"}, "resource": {"aws_sns_topic": {"x": {"name": "${local.l}"}}}}"#,
        #"{"provider": {"aws": {"region": "eu-west-1", "secret_key": "SECRET", "token": "SECRET"}}}"#,
        #"{"terraform": {"backend": {"s3": {"bucket": "b", "secret_key": "SECRET"}}}}"#,
        #"{"module": {"m": {"source": "./m", "master_password": "SECRET"}}}"#,
        #"{"resource": {"postgresql_role": {"x": {"name": "a", "password": "SECRET"}}}}"#,
        #"{"resource": {"aws_lambda_function": {"f": {"environment": {"variables": {"DB_PASSWORD": "SECRET"}}}}}}"#,
        """
        {"resource": {"aws_instance": {"x": {"connection": {"password": "SECRET"},
         "provisioner": [{"remote-exec": {"connection": {"private_key": "SECRET"}}}]}}}}
        """,
    ])
    func `stays hidden wherever a document writes it out`(text: String) throws {
        func side(_ text: String) throws -> Configuration {
            Configuration(reading: try JSONDocument(Array(text.utf8), file: "main.tf.json"), name: "main.tf.json")
        }
        let one = try side(text.replacing("SECRET", with: "first-secret"))
        let other = try side(text.replacing("SECRET", with: "second-secret"))
        for report in [ReviewReport(one, other), ReviewReport(one, try side("{}")), ReviewReport(try side("{}"), one)] {
            #expect(!report.changes.isEmpty)
            for text in Self.texts(report) { #expect(!text.contains("-secret"), "\(text)") }
        }
    }

    @Test func `is none that only names where a secret lies`() {
        let side = { (token: String) in
            Side.of(["github_repository_webhook.w": ["token": .expression(token), "token_ttl": 1]])
        }
        let report = ReviewReport(side("var.first"), side("var.second"))
        #expect(report.text(isColored: false).contains("var.first → var.second"))
    }

    private static func plan(_ secret: String) throws -> Plan {
        func change(_ type: String, _ before: String, _ after: String, hidden: String) -> String {
            """
            {"address": "\(type).a", "mode": "managed", "type": "\(type)", "name": "a", "change": {"actions": ["update"],
             "before": \(before), "after": \(after), "before_sensitive": \(hidden), "after_sensitive": \(hidden)}}
            """
        }
        func rule(_ cidr: String) -> String {
            #"{"security_group_id": "sg", "ip_protocol": "-1", "cidr_ipv4": "\#(cidr)"}"#
        }
        func policy(_ action: String, _ resource: String) -> String {
            let statement = #"{\"Effect\":\"Allow\",\"Action\":\"\#(action)\",\"Resource\":\"\#(resource)\"}"#
            return #"{"role": "r", "policy": "{\"Statement\":[\#(statement)]}"}"#
        }
        let changes = [
            change(
                "aws_vpc_security_group_ingress_rule", rule("old-secret"), rule(secret), hidden: #"{"cidr_ipv4": true}"#
            ),
            change(
                "aws_iam_role_policy", policy("s3:Get*", "old-secret"), policy("s3:*", secret),
                hidden: #"{"policy": true}"#),
            change(
                "aws_sqs_queue", #"{"tags": {"Environment": "old-secret"}}"#,
                #"{"tags": {"Environment": "\#(secret)"}}"#, hidden: #"{"tags": {"Environment": true}}"#),
            change("aws_lb", #"{"name": "old-secret"}"#, #"{"name": "\#(secret)"}"#, hidden: "true"),
        ]
        return try RecordedPlan.read(
            """
            {"format_version": "1.2", "resource_changes": [\(changes.joined(separator: ", "))],
             "resource_drift": [\(changes[3])], "variables": {"pw": {"value": "\(secret)"}},
             "output_changes": {"o": {"actions": ["update"], "before": "old-secret", "after": "\(secret)",
             "before_sensitive": true, "after_sensitive": true}}}
            """)
    }

    @Test func `of a plan is compared and never shown`() throws {
        let (one, other) = (try Self.plan("first-secret"), try Self.plan("second-secret"))
        let environments = [one, other].map { EnvironmentSearch.name(of: $0, path: "plan.json") }
        #expect(environments == [nil, nil])
        let configuration = Side.of(
            ["aws_lb.a": ["name": .expression("var.pw")], "aws_lb.b": ["name": .expression("var.pw")]],
            others: [Side.block("var.pw", ["sensitive": true])])
        for report in [
            ReviewReport(of: one, name: "plan"), ReviewReport(comparing: one, other, names: ("a", "b")),
            ReviewReport(comparing: configuration, with: one, isPlanFirst: false, names: ("a", "b")),
            ReviewReport(comparing: configuration, with: one, isPlanFirst: true, names: ("a", "b")),
        ] {
            #expect(!report.changes.isEmpty)
            for text in Self.texts(report) { #expect(!text.contains("-secret"), "\(text)") }
        }
        #expect(Approval(one, other).differences.allSatisfy { !$0.contains("-secret") })
        #expect(
            ReviewReport(of: one, name: "plan").changes.contains {
                $0.assessment == Assessment(.exposure, "permissions broadened: (sensitive value)")
            })
    }
}

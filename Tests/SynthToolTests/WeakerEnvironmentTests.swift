import Terraform
import Testing

@testable import SynthTool

/// DEV and PRD of one system, of which the higher one should nowhere be the weaker.
@Suite struct `A stack of production` {
    private struct Settings: StackSettings {
        var environment: String
        var days: Int
        var suppressions: [Suppression] = []

        static let settings: [Setting<Self>] = [.init(\.environment), .init(\.days, strength: \.self)]
    }

    private static func stack(_ settings: Settings) -> Stack {
        let stack = Stack("shop", environment: settings.environment)
        var group = LogGroup("log")
        group.node.body["retention_in_days"] = .integer(settings.days)
        group.node.body["tags"] = .sorted([
            .init("Environment", .string(settings.environment)), .init("Project", .string("shop")),
        ])
        stack.add(group.suppressing(settings.suppressions))
        return stack
    }

    private static func run(prd days: Int, suppressing suppressions: [Suppression] = []) -> Run {
        let values = [
            Settings(environment: "dev", days: 30),
            Settings(environment: "prd", days: days, suppressions: suppressions),
        ]
        return Run(
            "check prd",
            stacks: values.map { value in
                StackDefinition(
                    name: value.environment, environment: value.environment, settings: value,
                    file: "/home/me/shop/Stacks/Shop.swift", line: 3, column: 7, describe: stack)
            })
    }

    @Test func `is compared with the lower environments of its settings' type`() {
        #expect(Self.run(prd: 30).output == "")
        #expect(Self.run(prd: 365).code == 0)
        let weaker = Self.run(prd: 7)
        #expect(weaker.code == 1)
        #expect(
            weaker.output.contains(
                "error: [weaker-environment] aws_cloudwatch_log_group.log: backup and retention is 7 in prd and 30 in dev; "
                    + "make it as strong, or suppress the rule there with its reason"))
        #expect(
            weaker.output.contains(
                "Stacks/Shop.swift:3:7: error: [weaker-environment] setting days is 7 in prd and 30 in dev"))
    }

    @Test func `may say why a resource is the weaker one`() {
        let reason = Suppression.invariant(
            "weaker-environment", because: "its logs are kept elsewhere", owner: "operations", until: nil)
        let weaker = Self.run(prd: 7, suppressing: [reason])
        #expect(!weaker.output.contains("aws_cloudwatch_log_group.log"))
        #expect(Self.run(prd: 30, suppressing: [reason]).output.contains("[unused-suppression]"))
    }
}

/// A log group without typed arguments.
private struct LogGroup: ManagedResource {
    static let typeName = "aws_cloudwatch_log_group"
    var node: Node

    init(_ name: String) {
        node = Node(Self.typeName, name)
    }

    static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }
}

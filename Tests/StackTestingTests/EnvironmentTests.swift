import AWS
import StackTesting
import Terraform
import Testing

private struct QueueSettings: StackSettings {
    var environment: String
    var days: Int
    var isEncrypted: Bool
    var isOddInDev = false

    static let settings: [Setting<Self>] = [
        .init(\.environment), .init(\.days, strength: { $0 }), .init(\.isEncrypted), .init(\.isOddInDev),
    ]
}

private func queues(_ settings: QueueSettings) -> Stack {
    let stack = Stack("queues", environment: settings.environment)
    stack.add(
        SQSQueue(
            "jobs", messageRetentionSeconds: Expression(settings.days * 86_400),
            sqsManagedSSEEnabled: Expression(settings.isEncrypted)))
    stack.add(CloudWatchLogGroup("jobs", retentionInDays: Expression(settings.days)))
    if settings.isOddInDev && settings.environment == "dev" { stack.add(SQSQueue("odd")) }
    return stack
}

private func tested(_ settings: QueueSettings) -> TestedStack {
    TestedStack(
        StackDefinition(
            name: settings.environment, environment: settings.environment, settings: settings, describe: queues)
    )
}

@Suite struct `An environment` {
    private let dev = tested(QueueSettings(environment: "dev", days: 7, isEncrypted: true))

    @Test func `is never weaker than a lower one`() {
        let prd = tested(QueueSettings(environment: "prd", days: 14, isEncrypted: true))
        prd.expectNeverWeaker(than: dev)
        let weak = tested(QueueSettings(environment: "prd", days: 3, isEncrypted: true))
        let told = messages { weak.expectNeverWeaker(than: dev) }
        #expect(told.count == 3)
        #expect(told.contains { $0.hasSuffix("days: setting days is 3 in prd and 7 in dev") })
        #expect(
            told.contains {
                $0.hasPrefix("prd is weaker than dev: Tests/StackTestingTests/EnvironmentTests.swift:")
                    && $0.contains("aws_cloudwatch_log_group.jobs retention_in_days: ")
            })
    }

    @Test func `may be called anything, and be a document of any tool`() {
        let one = TestedStack(dev.configuration, name: "blue")
        let other = TestedStack(
            tested(QueueSettings(environment: "dev", days: 3, isEncrypted: true)).configuration, name: "green")
        #expect(messages { other.expectNeverWeaker(than: one) }.count == 2)
        #expect(messages { one.expectNeverWeaker(than: other) } == [])
    }

    @Test func `differs by its settings alone`() {
        let prd = tested(QueueSettings(environment: "prd", days: 14, isEncrypted: true))
        prd.expectDiffersBySettingsAlone(from: dev)
        let odd = tested(QueueSettings(environment: "dev", days: 7, isEncrypted: true, isOddInDev: true))
        let other = tested(QueueSettings(environment: "prd", days: 7, isEncrypted: true, isOddInDev: true))
        let told = messages { other.expectDiffersBySettingsAlone(from: odd) }
        #expect(told.count == 1)
        #expect(
            told.first?.hasPrefix(
                "prd and dev differ without a setting: Tests/StackTestingTests/EnvironmentTests.swift:") == true)
        #expect(told.first?.contains("aws_sqs_queue.odd: it follows from the environment's name alone") == true)
        #expect(
            messages { dev.expectDiffersBySettingsAlone(from: dev) } == [
                "dev and dev have the same settings, so there is nothing to check"
            ])
        #expect(
            messages { TestedStack(prd.configuration).expectDiffersBySettingsAlone(from: dev) } == [
                "queues-prd and dev are no definitions of stacks, so that nobody knows their settings"
            ])
    }
}

@Suite struct `What can be found in a stack` {
    private static func stack(_ suppressions: [Suppression] = []) -> TestedStack {
        let stack = Stack("data", environment: "test")
        stack.add(
            CloudWatchLogGroup("jobs").suppressing(suppressions))
        return TestedStack(stack.configuration())
    }

    @Test func `fails the test, invariants too`() {
        let told = messages { Self.stack().expectNoFindings() }
        #expect(told.contains { $0.hasPrefix("Tests/StackTestingTests/EnvironmentTests.swift:") })
        #expect(told.contains { $0.contains("[log-retention]") })
    }

    @Test func `can be one invariant alone`() {
        #expect(messages { Self.stack().expectInvariant("backup") } == [])
        #expect(messages { Self.stack().expectInvariant("log-retention") }.count == 1)
        let excused = Self.stack([.invariant("log-retention", because: "a test", owner: "me", until: "2099-01-01")])
        #expect(messages { excused.expectInvariant("log-retention") } == [])
        let ended = Self.stack([.invariant("log-retention", because: "a test", owner: "me", until: "2020-01-01")])
        #expect(messages { ended.expectInvariant("log-retention") }.count == 1)
        #expect(messages { ended.expectInvariant("backup") } == [])
        #expect(
            messages { ended.expectInvariant("bakup") } == ["there is no invariant 'bakup'; did you mean 'backup'?"])
    }
}

import Invariants
import Provider
import Terraform
import Testing

/// The smallest document that breaks each invariant, beside the smallest that keeps it.
@Suite struct `An invariant` {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// The contents of `resource`.
        let resources: String
        /// Line, rule and message of what is found; the first line is that of `resources`.
        let findings: [String]
        /// The rule that is the matter; nil where no other may speak.
        let rule: String?

        init(_ title: String, only rule: String? = nil, _ resources: String, _ findings: String...) {
            testDescription = title
            self.resources = resources
            self.findings = findings
            self.rule = rule
        }
    }

    /// A provider that tags everything.
    static let tagging =
        #""provider": {"aws": {"default_tags": {"tags": {"Environment": "dev", "Project": "shop"}}}}"#

    static func findings(
        in resources: String, provider: String = tagging, today: String = "2026-01-01", isStrict: Bool = true
    ) throws -> [Finding] {
        let text = "{\"resource\": {\n\(resources)\n}, \(provider)}"
        let document = try JSONDocument(Array(text.utf8), file: "main.tf.json")
        let configuration = Configuration(reading: document, name: "main.tf.json")
        #expect(configuration.reported == [])
        // As `synth check` has it: nested blocks told from arguments.
        return Schema.aws.checked(configuration).0.invariantFindings(today: today, isStrict: isStrict)
    }

    static func lines(_ findings: [Finding]) -> [String] {
        findings.map { "\(($0.position?.line ?? 1) - 1): [\($0.rule)] \($0.message)" }
    }

    @Test(
        arguments: logs + rollbacks + checks + encryption + alarms + backups + scaling + policies + access
            + pipelines + protection + keys + zones + openings + instances + ownBackups + alarmRules + storage
            + transport + callers + ways + breadth + single)
    func `speaks where it is broken, and only there`(of testCase: Case) throws {
        let findings = try Self.findings(in: testCase.resources).filter { testCase.rule ?? $0.rule == $0.rule }
        #expect(Self.lines(findings) == testCase.findings)
    }

    @Test func `is an error where it is mandatory in a stack, and a warning in what others wrote`() throws {
        let broken = #""aws_cloudwatch_log_group": {"l": {"name": "l"}}"#
        #expect(try Self.findings(in: broken).map(\.severity) == [.error])
        #expect(try Self.findings(in: broken, isStrict: false).map(\.severity) == [.warning])
    }

    @Test func `cites a document, each by a name of its own`() {
        #expect(Invariant.all.allSatisfy { !$0.source.isEmpty && $0.summary.hasSuffix(".") })
        #expect(Set(Invariant.all.map(\.name)).count == Invariant.all.count)
        #expect(Invariant.all.map(\.name) == Invariant.all.map(\.name).sorted())
    }

    // MARK: Tags

    private static let volume = #""aws_sqs_queue": {"q": {"//": ["formwork:skip=alarm:x; owner y"]}}"#

    static let tags: [(String, [String])] = [
        (tagging, []),
        (
            #""provider": {"aws": {"region": "eu-west-1"}}"#,
            [
                "2: [tags] aws_sqs_queue.q has no tag for the environment and system; add it to the provider's default_tags"
            ]
        ),
        (
            #""provider": {"aws": {"default_tags": {"tags": {"Environment": "dev"}}}}"#,
            ["2: [tags] aws_sqs_queue.q has no tag for the system; add it to the provider's default_tags"]
        ),
        (
            #""terraform": {}"#,
            [
                "1: [tags] aws_sqs_queue.q has no tag for the environment and system; add it to the provider's default_tags"
            ]
        ),
    ]

    @Test(arguments: tags) func `is about the tags of everything`(provider: String, expected: [String]) throws {
        #expect(try Self.lines(Self.findings(in: Self.volume, provider: provider)) == expected)
    }

    // MARK: Suppressions

    private static func suppressed(_ comment: String, days: String = "") -> String {
        "\"aws_cloudwatch_log_group\": {\"l\": {\"//\": [\"formwork:skip=\(comment)\"], \"name\": \"l\"\(days)}}"
    }

    static let suppressions: [(String, String, [String])] = [
        ("log-retention:kept for the court; owner legal; until 2026-06-30", "", []),
        ("log-retention:kept for the court; owner legal", "", []),
        (
            "log-retention:kept for the court; owner legal; until 2025-12-31", "",
            [
                "1: [expired-suppression] the suppression of legal of log-retention at aws_cloudwatch_log_group.l ended on "
                    + "2025-12-31: kept for the court; mend what it suppresses, or decide again"
            ]
        ),
        (
            "log-retention:kept for the court; owner legal", #", "retention_in_days": 30"#,
            [
                "1: [unused-suppression] log-retention is suppressed at aws_cloudwatch_log_group.l, which holds there; take "
                    + "the suppression out"
            ]
        ),
        (
            "log-retentoin:kept; owner legal", #", "retention_in_days": 30"#,
            [
                "1: [unused-suppression] log-retentoin is suppressed at aws_cloudwatch_log_group.l, of which there is no "
                    + "invariant; did you mean log-retention?"
            ]
        ),
    ]

    @Test(arguments: suppressions)
    func `is suppressed with reason, owner and end`(comment: String, days: String, expected: [String]) throws {
        #expect(try Self.lines(Self.findings(in: Self.suppressed(comment, days: days))) == expected)
    }
}

import Review
import Terraform
import Testing

/// What is said of plans that the real Terraform made.
@Suite struct `The report of a plan` {
    @Test(
        arguments: [
            ("create", ["added aws_sqs_queue.jobs in-place: created"]),
            ("update", ["changed aws_sqs_queue.jobs in-place: changed in place"]),
            ("delete", ["removed aws_sqs_queue.jobs data-loss: deleted, with what it holds"]),
            (
                "forget",
                ["removed aws_sqs_queue.jobs data-loss: forgotten: it stays in AWS, and nobody manages what it holds"]
            ),
            ("move", ["moved aws_sqs_queue.work cosmetic: moved from aws_sqs_queue.jobs; the object stays"]),
            ("import", ["changed aws_sqs_queue.jobs in-place: imported and changed in place"]),
            (
                "unknown",
                [
                    "changed aws_sns_topic_subscription.s in-place: changed in place",
                    "added aws_sqs_queue.jobs in-place: created",
                ]
            ),
            ("count", ["removed aws_sqs_queue.jobs[1] data-loss: deleted, with what it holds"]),
            ("nothing", []),
            (
                "replace",
                [
                    "changed aws_cloudwatch_log_group.web data-loss: is replaced because name cannot change in place: "
                        + "what it holds is lost; the old one is deleted first"
                ]
            ),
            (
                "replace-new-first",
                [
                    "changed aws_cloudwatch_log_group.web data-loss: is replaced because name cannot change in place: "
                        + "what it holds is lost; the new one is made first"
                ]
            ),
            (
                "replace-by-trigger",
                [
                    "changed null_resource.a replacement: is replaced because triggers cannot change in place; "
                        + "the old one is deleted first",
                    "changed null_resource.b replacement: is replaced because replace_triggered_by says so; "
                        + "the old one is deleted first",
                ]
            ),
            (
                "weaker",
                [
                    "changed aws_dynamodb_table.t data-loss: deletion protection is weaker: "
                        + "deletion_protection_enabled true → false; backup and retention is weaker: "
                        + "point_in_time_recovery[0].enabled true → false"
                ]
            ),
            (
                "permissions",
                ["changed aws_iam_role_policy.p exposure: permissions broadened: Allow s3:* on *"]
            ),
        ] as [(String, [String])])
    func `names what becomes of each object`(name: String, expected: [String]) throws {
        let report = ReviewReport(of: try RecordedPlan.named(name), name: name)
        let lines = report.changes.map { change in
            "\(change.kind.rawValue) \(change.address) \(change.assessment.risk.rawValue): \(change.assessment.reason)"
        }
        #expect(lines == expected)
    }

    @Test(arguments: ["text", "markdown", "json"])
    func `never shows what is hidden`(format: String) throws {
        let plan = try RecordedPlan.named("sensitive")
        let empty = try RecordedPlan.read(#"{"format_version": "1.2", "resource_changes": []}"#)
        for report in [
            ReviewReport(of: plan, name: "plan"), ReviewReport(comparing: empty, plan, names: ("a", "b")),
            ReviewReport(comparing: plan, empty, names: ("a", "b")),
        ] {
            let text =
                switch format {
                case "text": report.text(isColored: false)
                case "markdown": report.markdown()
                default: String(decoding: report.json(), as: UTF8.self)
                }
            #expect(!report.changes.isEmpty)
            for secret in ["first-secret", "second-secret", "old-token", "new-token"] {
                #expect(!text.contains(secret))
            }
        }
    }

    @Test func `says what is known after apply only`() throws {
        let report = ReviewReport(of: try RecordedPlan.named("unknown"), name: "plan")
        #expect(report.changes[0].attributes.map(\.difference.after) == [.unknown])
        #expect(report.text(isColored: false).contains("→ (known after apply)"))
    }

    @Test func `tells what somebody changed outside Terraform`() throws {
        let report = ReviewReport(of: try RecordedPlan.named("drift"), name: "plan")
        #expect(
            report.remarks.map(\.text).contains("retention_in_days changed outside Terraform: 7 → 1"))
    }

    @Test func `counts what is deferred by what it will do`() throws {
        let report = ReviewReport(of: try RecordedPlan.read(Self.deferred), name: "plan")
        #expect(report.lines == ["removed aws_db_instance.d data-loss"])
        #expect(
            report.changes[0].assessment.reason
                == "deferred (its count or for_each is known after apply only): deleted, with what it holds")
        #expect(report.reaches(.dataLoss))
        let empty = try RecordedPlan.read(#"{"format_version": "1.2", "resource_changes": []}"#)
        let two = ReviewReport(comparing: empty, try RecordedPlan.read(Self.deferred), names: ("a", "b"))
        #expect(two.lines == ["changed aws_db_instance.d data-loss"])
    }

    private static let deferred = """
        {"format_version": "1.2", "complete": false, "resource_changes": [], "deferred_changes": [
         {"reason": "instance_count_unknown", "resource_change": {"address": "aws_db_instance.d", "mode": "managed",
          "type": "aws_db_instance", "name": "d",
          "change": {"actions": ["delete"], "before": {"identifier": "a"}, "after": null}}}]}
        """

    @Test func `shows what later versions may say of what stays`() throws {
        let plan = try RecordedPlan.read(
            """
            {"format_version": "1.9", "resource_changes": [{"address": "a.b", "mode": "managed", "type": "a",
             "name": "b", "mood": "calm", "change": {"actions": ["no-op"], "before": {}, "after": {}, "boom": true}}]}
            """)
        #expect(
            ReviewReport(of: plan, name: "plan").remarks == [
                .init("unknown", "a.b", "the plan says 'mood', which this version does not know"),
                .init("unknown", "a.b", "the plan says 'boom', which this version does not know"),
            ])
    }

    @Test func `says that what was to go stays`() throws {
        let plan = { (actions: String, after: String) in
            try RecordedPlan.read(
                """
                {"format_version": "1.2", "resource_changes": [{"address": "aws_db_instance.d", "mode": "managed",
                 "type": "aws_db_instance", "change": {"actions": ["\(actions)"], "before": {}, "after": \(after)}}]}
                """)
        }
        let report = ReviewReport(
            comparing: try plan("delete", "null"), try plan("no-op", "{}"), names: ("a", "b"))
        #expect(report.changes.map(\.assessment) == [Assessment(.cosmetic, "stays as it is")])
    }

    @Test func `takes an action that it does not know for the worst`() throws {
        let plan = try RecordedPlan.named("update", replacing: #""update""#, by: #""transmute""#)
        let report = ReviewReport(of: plan, name: "plan")
        #expect(
            report.changes.map(\.assessment) == [
                Assessment(.dataLoss, "this version does not know the action 'transmute', which may do anything")
            ])
    }

    @Test func `shows what later versions may say`() throws {
        let plan = try RecordedPlan.read(
            """
            {"format_version": "1.9", "novelty": [1], "complete": false, "resource_changes": [{"address": "a.b",
             "mode": "managed", "type": "a", "name": "b", "mood": "calm", "action_reason": "because_of_rain",
             "change": {"actions": ["create", "forget"], "before": {"x": 1}, "after": {"x": 2}}}],
             "deferred_changes": [{"reason": "full_moon", "resource_change": {"address": "c.d", "type": "c", "name": "d",
             "change": {"actions": ["create"], "before": null, "after": {}}}}]}
            """)
        let report = ReviewReport(of: plan, name: "plan")
        #expect(report.changes.map(\.assessment.risk) == [.replacement, .inPlace])
        #expect(report.changes[1].assessment.reason == "deferred (reason 'full_moon'): created")
        #expect(report.changes[0].notes.contains("the plan says 'mood', which this version does not know"))
        #expect(report.changes[0].assessment.reason.contains("because_of_rain"))
        #expect(
            report.remarks == [
                .init("incomplete", nil, "another plan is needed after this one is applied"),
                .init("unknown", nil, "the plan has 'novelty', which this version does not know"),
            ])
    }

    @Test(arguments: [
        (
            #"{"format_version": "2.0", "resource_changes": []}"#,
            "format_version 2.0 of the plan is not known; this version reads 1.x"
        ),
        (
            #"{"resource_changes": []}"#,
            "the plan has no format_version; write it again with 'terraform show -json'"
        ),
        (#"{"resource": {}}"#, "it is no plan of 'terraform show -json'"),
        (#"{"format_version": "1.2", "resource_changes": {}}"#, "resource_changes of the plan is no array"),
    ])
    func `is refused where the document is none`(text: String, message: String) {
        let error = #expect(throws: JSONError.self) { try RecordedPlan.read(text) }
        #expect(error?.message == message)
    }
}

/// Two plans, compared by what they lead to.
@Suite struct `Two plans` {
    static let all = [
        "create", "update", "delete", "forget", "move", "import", "sensitive", "unknown", "count", "replace", "weaker",
        "replace-new-first", "replace-by-request", "replace-by-trigger", "permissions", "drift", "nothing",
    ]

    @Test(arguments: all)
    func `that are one have no difference`(name: String) throws {
        let plan = try RecordedPlan.named(name)
        #expect(ReviewReport(comparing: plan, plan, names: ("a", "b")).isEmpty)
        #expect(Approval(plan, plan).differences.isEmpty)
    }

    @Test func `differ in what they do though they lead to the same`() throws {
        let report = ReviewReport(
            comparing: try RecordedPlan.named("nothing"), try RecordedPlan.named("replace-by-request"),
            names: ("a", "b"))
        #expect(report.changes.map(\.assessment.risk) == [.dataLoss])
        #expect(report.changes[0].notes.first == "nothing → deleted and made anew")
    }

    @Test func `are one decision whatever their order and time`() throws {
        let text = """
            {"format_version": "1.2", "timestamp": "TIME", "resource_changes": [FIRST, SECOND]}
            """
        let queue = """
            {"address": "q.a", "type": "q", "mode": "managed", "change": {"actions": ["create"], "before": null,
             "after": {"name": "a", "made": "at TIME"}, "after_unknown": {"id": true}}}
            """
        let topic = """
            {"address": "t.a", "type": "t", "mode": "managed", "change": {"actions": ["delete"], "before": {"n": 1,
             "seen": "TIME"}, "after": null}}
            """
        func plan(_ time: String, _ first: String, _ second: String) throws -> Plan {
            try RecordedPlan.read(
                text.replacing("FIRST", with: first).replacing("SECOND", with: second).replacing("TIME", with: time))
        }
        let approved = try plan("2026-01-01T00:00:00Z", queue, topic)
        let later = try plan("2026-01-02T03:04:05Z", topic, queue)
        #expect(Approval(approved, later).differences.isEmpty)
        let other = try plan("2026-01-02T03:04:05Z", topic, queue.replacing(#""a", "made""#, with: #""b", "made""#))
        #expect(Approval(approved, other).differences == ["q.a: name leads to another value"])
        let kept = try plan("2026-01-02T03:04:05Z", queue, topic.replacing("delete", with: "forget"))
        #expect(Approval(approved, kept).differences == ["t.a was to be deleted, and is forgotten"])
    }
}

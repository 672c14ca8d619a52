import Review
import Terraform
import Testing

/// Whether one plan is the decision of another.
@Suite struct `A plan is another decision` {
    private static func plan(_ entry: String, _ others: String = "") throws -> Plan {
        try RecordedPlan.read(
            """
            {"format_version": "1.2", \(others) "timestamp": "2026-01-01T00:00:00Z", "resource_changes": [{
             "address": "aws_db_instance.d", "mode": "managed", "type": "aws_db_instance", "name": "d", \(entry)}]}
            """)
    }

    private static let update = #""change": {"actions": ["update"], "before": {"port": 1}, "after": {"port": 2}}"#

    private static func deletion(_ before: String) -> String {
        #""change": {"actions": ["delete"], "before": {\#(before)}, "after": null}"#
    }

    @Test(
        arguments: [
            (
                (update, #""action_invocations": [{"a": 1}],"#), (update, ""),
                "the plan's 'action_invocations', which this version does not know, is not the same"
            ),
            (
                (update, #""action_invocations": [{"a": 1}],"#), (update, #""action_invocations": [{"a": 2}],"#),
                "the plan's 'action_invocations', which this version does not know, is not the same"
            ),
            (
                (#""future": {"a": 1}, "# + update, ""), (#""future": {"a": 2}, "# + update, ""),
                "aws_db_instance.d has what this version does not know, and not the same"
            ),
            (
                (#""provider_name": "registry.terraform.io/hashicorp/aws", "# + update, ""),
                (#""provider_name": "registry.terraform.io/evil/aws", "# + update, ""),
                "aws_db_instance.d has another provider"
            ),
            (
                (update, #""output_changes": {"o": {"actions": ["update"], "after": 1, "after_sensitive": true}},"#),
                (update, #""output_changes": {"o": {"actions": ["update"], "after": 1, "after_sensitive": false}},"#),
                "output.o is hidden in one plan only"
            ),
            (
                (deletion(#""id": "db-1""#), ""), (deletion(#""id": "db-2""#), ""),
                "aws_db_instance.d: the object that is deleted has another id"
            ),
            (
                (deletion(#""skip_final_snapshot": false"#), ""), (deletion(#""skip_final_snapshot": true"#), ""),
                "aws_db_instance.d: the object that is deleted has another skip_final_snapshot"
            ),
            (
                (update, #""errored": true,"#), (update, #""errored": true,"#), "planning failed in one of the plans"
            ),
        ] as [((String, String), (String, String), String)])
    func `where something else is done`(approved: (String, String), plan: (String, String), line: String) throws {
        let (one, other) = (try Self.plan(approved.0, approved.1), try Self.plan(plan.0, plan.1))
        #expect(Approval(one, other).differences == [line])
        #expect(Approval(other, one).differences.count == 1)
    }

    @Test(
        arguments: [
            // What AWS alone says changes by itself, and tells no object from another.
            (deletion(#""latest_restorable_time": "1""#), deletion(#""latest_restorable_time": "2""#)),
            (deletion(#""vpc_security_group_ids": ["a", "b"]"#), deletion(#""vpc_security_group_ids": ["b", "a"]"#)),
            (update, update.replacing(#""port": 1"#, with: #""port": 3"#)),
            (#""future": {"a": 1, "b": 2}, "# + update, update + #", "future": {"b": 2, "a": 1}"#),
        ])
    func `and not where only the state before or an order differs`(approved: String, plan: String) throws {
        #expect(Approval(try Self.plan(approved), try Self.plan(plan)).differences == [])
    }

    @Test func `and not where what later versions say stands in another order`() throws {
        let one = try Self.plan(Self.update, #""action_invocations": [{"a": 1}, {"b": 2}],"#)
        let other = try Self.plan(Self.update, #""action_invocations": [{"b": 2}, {"a": 1}],"#)
        #expect(Approval(one, other).differences == [])
    }
}

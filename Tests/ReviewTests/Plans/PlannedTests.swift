import Review
import Terraform
import Testing

/// A configuration against a plan, as far as both know.
@Suite struct `A configuration and its plan` {
    private func report(_ arguments: Body, plan: String) throws -> ReviewReport {
        ReviewReport(
            comparing: Side.of(["aws_sqs_queue.jobs": arguments]), with: try RecordedPlan.named(plan),
            isPlanFirst: false,
            names: ("a", "b"))
    }

    @Test func `agree where the plan was made of it`() throws {
        #expect(try report(["name": "jobs", "visibility_timeout_seconds": 60], plan: "update").isEmpty)
        #expect(
            try report(["name": .expression("var.name"), "visibility_timeout_seconds": 60], plan: "update").isEmpty)
    }

    @Test func `differ in values and in objects`() throws {
        #expect(
            try report(["name": "jobs", "visibility_timeout_seconds": 90], plan: "update").paths
                == ["aws_sqs_queue.jobs visibility_timeout_seconds"])
        #expect(try report(["name": "jobs"], plan: "delete").lines == ["removed aws_sqs_queue.jobs data-loss"])
    }
}

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

    /// A plan of queues by address, with their timeouts.
    private func plan(_ queues: [String: Int]) throws -> Plan {
        let changes = queues.sorted { $0.key < $1.key }.map { address, seconds in
            let quoted = JSONWriter.quoted(address)
            return """
                {"address": \(quoted), "mode": "managed", "type": "aws_sqs_queue", "name": "q", "change":
                 {"actions": ["create"], "before": null, "after": {"visibility_timeout_seconds": \(seconds)}}}
                """
        }
        return try RecordedPlan.read(
            #"{"format_version": "1.2", "resource_changes": [\#(changes.joined(separator: ", "))]}"#)
    }

    private func module(_ source: String, _ arguments: Body) -> Block {
        var body = arguments
        body["source"] = .string(source)
        return Block(address: Address(.module, "m"), body: body, position: nil)
    }

    @Test func `are compared in local modules, each instance on its own`() throws {
        let inner = Side.of(
            ["aws_sqs_queue.q": ["visibility_timeout_seconds": .expression("var.seconds")]],
            others: [Side.block("var.seconds", [:])])
        let root = Configuration(
            stack: "root",
            blocks: [
                module(
                    "./part",
                    [
                        "for_each": .argument(.object([.init("a", .integer(1)), .init("b", .integer(2))])),
                        "seconds": .expression("each.value"),
                    ])
            ])
        func report(_ a: Int, _ b: Int) throws -> ReviewReport {
            ReviewReport(
                comparing: root,
                with: try plan([#"module.m["a"].aws_sqs_queue.q"#: a, #"module.m["b"].aws_sqs_queue.q"#: b]),
                isPlanFirst: false, names: ("a", "b")
            ) { $0 == "part" ? inner : nil }
        }
        #expect(try report(1, 2).isEmpty)
        #expect(try report(1, 3).paths == [#"module.m["b"].aws_sqs_queue.q visibility_timeout_seconds"#])
    }

    @Test func `are compared as far as modules can be read`() throws {
        let root = Configuration(stack: "root", blocks: [module("terraform-aws-modules/sqs/aws", [:])])
        let report = ReviewReport(
            comparing: root, with: try plan(["module.m.aws_sqs_queue.q": 1, "module.n.aws_sqs_queue.q": 1]),
            isPlanFirst: false, names: ("a", "b"))
        #expect(report.lines == ["added module.n.aws_sqs_queue.q in-place"])
        #expect(
            report.remarks == [
                .init(
                    "module", "module.m", "what it makes is not compared: its source is no folder beside the document")
            ])
    }

    @Test func `agree where only apply knows the number`() throws {
        let root = Side.of([
            "aws_sqs_queue.q": ["count": .expression("var.n"), "visibility_timeout_seconds": 5]
        ])
        func report(_ seconds: Int) throws -> ReviewReport {
            ReviewReport(
                comparing: root, with: try plan(["aws_sqs_queue.q[0]": 5, "aws_sqs_queue.q[1]": seconds]),
                isPlanFirst: false, names: ("a", "b"))
        }
        #expect(try report(5).isEmpty)
        #expect(try report(6).paths == ["aws_sqs_queue.q[1] visibility_timeout_seconds"])
    }

    @Test func `differ in values and in objects`() throws {
        #expect(
            try report(["name": "jobs", "visibility_timeout_seconds": 90], plan: "update").paths
                == ["aws_sqs_queue.jobs visibility_timeout_seconds"])
        #expect(try report(["name": "jobs"], plan: "delete").lines == ["removed aws_sqs_queue.jobs data-loss"])
    }
}

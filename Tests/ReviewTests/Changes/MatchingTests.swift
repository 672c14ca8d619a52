import Review
import Terraform
import Testing

/// Which blocks are taken for one.
@Suite struct `Blocks of two sides` {
    private let queue: Body = ["name": "jobs", "delay_seconds": 5, "max_message_size": 1024]

    @Test func `are matched by moved blocks over several steps, and the object stays`() {
        let before = Side.of(["aws_sqs_queue.a": queue])
        let after = Side.of(
            ["aws_sqs_queue.c": queue],
            others: [
                Side.moved("aws_sqs_queue.a", "aws_sqs_queue.b"), Side.moved("aws_sqs_queue.b", "aws_sqs_queue.c"),
            ])
        let report = ReviewReport(before, after)
        #expect(report.lines.first == "moved aws_sqs_queue.c from aws_sqs_queue.a cosmetic")
    }

    private static let module = Block(
        address: Address(.module, "m"), body: ["source": "./m"], position: nil)

    @Test func `stay where moved blocks take them into a module`() {
        let before = Side.of(["aws_sqs_queue.a": queue])
        let moved = [
            Side.moved("aws_sqs_queue.a", "aws_sqs_queue.b"), Side.moved("aws_sqs_queue.b", "module.m.aws_sqs_queue.b"),
        ]
        let report = ReviewReport(before, Side.of([:], others: moved + [Self.module]))
        #expect(report.lines.contains("moved module.m.aws_sqs_queue.b from aws_sqs_queue.a in-place"))
        #expect(!report.reaches(.replacement))
        // A module that nobody calls keeps nothing.
        #expect(
            ReviewReport(before, Side.of([:], others: moved)).lines.first == "removed aws_sqs_queue.a data-loss")
    }

    @Test func `stay where moved blocks take them out of a module`() {
        let moved = Side.moved("module.m.aws_sqs_queue.a", "aws_sqs_queue.a")
        let report = ReviewReport(
            Side.of([:], others: [Self.module]), Side.of(["aws_sqs_queue.a": queue], others: [moved]))
        #expect(report.lines.contains("moved aws_sqs_queue.a from module.m.aws_sqs_queue.a in-place"))
        #expect(
            report.changes.first?.assessment.reason
                == "all that the module made is deleted, but for what moved blocks take out of it")
    }

    @Test func `are forgotten with the module that a removed block names`() {
        let removed = Side.block("removed.x", ["from": "module.m", "lifecycle": .block(["destroy": false])])
        let report = ReviewReport(Side.of([:], others: [Self.module]), Side.of([:], others: [removed]))
        #expect(
            report.changes.first?.assessment
                == Assessment(.dataLoss, "forgotten: all that the module made stays, and nobody manages it"))
    }

    @Test(arguments: [
        (["y", "x"], "cosmetic the same instances; the objects stay"),
        (["x"], "data-loss 1 of 2 deleted, with what it holds"),
    ])
    func `keep the instances that moved blocks name`(keys: [String], expected: String) {
        let moved = keys.enumerated().map { index, key in
            let step: Body = [
                "from": .argument(.string("aws_sqs_queue.q[\(index)]")),
                "to": .argument(.string("aws_sqs_queue.q[\"\(key)\"]")),
            ]
            return Side.block("moved.x\(index)", step)
        }
        let report = ReviewReport(
            Side.of(["aws_sqs_queue.q": ["count": 2]]),
            Side.of(["aws_sqs_queue.q": ["for_each": .expression(#"toset(["x", "y"])"#)]], others: moved))
        let change = report.changes.first { $0.address == "aws_sqs_queue.q" }
        #expect(change.map { "\($0.assessment.risk.rawValue) \($0.assessment.reason)" } == expected)
    }

    @Test func `are found however often they are moved into themselves`() {
        let moved = [
            Side.block("moved.a", ["from": "aws_sqs_queue.a", "to": "aws_sqs_queue.a[0]"]),
            Side.block("moved.b", ["from": "module.m", "to": "module.m.module.m"]),
            Side.block("moved.c", ["from": "aws_sqs_queue.a", "to": "module.m.aws_sqs_queue.a"]),
        ]
        let report = ReviewReport(
            Side.of(["aws_sqs_queue.a": queue]), Side.of(["aws_sqs_queue.b": ["count": 2]], others: moved))
        #expect(report.lines.contains("removed aws_sqs_queue.a data-loss"))
    }

    @Test func `are matched by likeness, which Terraform does not know of`() {
        let report = ReviewReport(Side.of(["aws_sqs_queue.a": queue]), Side.of(["aws_sqs_queue.b": queue]))
        #expect(report.lines == ["moved aws_sqs_queue.b from aws_sqs_queue.a data-loss"])
        #expect(
            report.changes.first?.assessment.reason
                == "renamed without a moved block: Terraform deletes aws_sqs_queue.a and makes aws_sqs_queue.b")
    }

    @Test func `are not matched where nothing is alike`() {
        let report = ReviewReport(
            Side.of(["aws_sqs_queue.a": queue]), Side.of(["aws_sqs_queue.b": ["kms_master_key_id": "k"]]))
        #expect(report.lines == ["removed aws_sqs_queue.a data-loss", "added aws_sqs_queue.b in-place"])
    }

    @Test func `take the references to them along`() {
        let policy = { (name: String) -> Body in ["queue_url": .expression("aws_sqs_queue.\(name).id"), "policy": "{}"]
        }
        let report = ReviewReport(
            Side.of(["aws_sqs_queue.a": queue, "aws_sqs_queue_policy.p": policy("a")]),
            Side.of(
                ["aws_sqs_queue.b": queue, "aws_sqs_queue_policy.p": policy("b")],
                others: [Side.moved("aws_sqs_queue.a", "aws_sqs_queue.b")]))
        #expect(!report.paths.contains { $0.hasPrefix("aws_sqs_queue_policy.p") })
    }

    @Test func `differ in nothing where the environment's name is all that differs`() {
        let side = { (name: String) in
            Side.of([
                "aws_sqs_queue.\(name)_jobs": [
                    "name": .argument(.string("shop-\(name)-jobs")), "tags": ["Environment": .string(name)],
                ],
                "aws_sqs_queue_policy.p": ["queue_url": .expression("aws_sqs_queue.\(name)_jobs.id")],
            ])
        }
        let report = ReviewReport(side("dev"), side("prd"), environments: ("dev", "prd"))
        #expect(report.changes.isEmpty, "\(report.text(isColored: false))")
        #expect(report.folded?.values == 3)
        #expect(report.folded?.blocks == 1)
        #expect(!ReviewReport(side("dev"), side("prd")).changes.isEmpty)
    }

    @Test(arguments: [
        ("shop-dev-web", "shop-prd-web", true), ("dev.example.com", "prd.example.com", true), ("DEV", "PRD", true),
        ("Dev shop", "Prd shop", true), ("shop-device", "shop-prdice", false), ("shop-dev-1", "shop-prd-2", false),
        ("shop-prd", "shop-dev", false), ("dev", "dev", false),
    ])
    func `have names that are recognised as whole words`(before: String, after: String, isFolded: Bool) {
        let report = ReviewReport(
            Side.of(["aws_sqs_queue.q": ["name": .argument(.string(before))]]),
            Side.of(["aws_sqs_queue.q": ["name": .argument(.string(after))]]), environments: ("dev", "prd"))
        #expect((report.folded != nil) == isFolded)
        #expect(report.changes.isEmpty == (isFolded || before == after))
    }
}

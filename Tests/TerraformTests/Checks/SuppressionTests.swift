import Terraform
import Testing

private struct Queue: ManagedResource {
    static let typeName = "aws_sqs_queue"
    var node: Node

    init(_ name: String) { node = Node(Self.typeName, name) }
    static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }
}

@Suite struct `A suppression` {
    @Test func `becomes a comment of its block in the scanner's own words`() {
        let stack = Stack("shop", environment: "test")
        stack.add(
            Queue("jobs").suppressing(
                .checkov("CKV_AWS_27", because: "holds no data"), .checkov("CKV_AWS_2", because: "is closed")))
        let document = String(decoding: stack.configuration().json(), as: UTF8.self)
        #expect(
            document.contains(
                """
                      "jobs": {
                        "//": [
                          "checkov:skip=CKV_AWS_27:holds no data",
                          "checkov:skip=CKV_AWS_2:is closed"
                        ]
                      }
                """))
    }

    @Test func `reaches a block that a construct made`() {
        let stack = Stack("shop", environment: "test")
        let queue = stack.add(Queue("jobs"))
        stack.suppress(.checkov("CKV_AWS_27", because: "holds no data"), at: queue)
        #expect(stack.configuration().findings().isEmpty)
        #expect(stack.configuration().blocks.first?.suppressions.map(\.rule) == ["CKV_AWS_27"])
    }

    @Test func `needs a block and a reason`() {
        let stack = Stack("shop", environment: "test")
        stack.add(Queue("jobs").suppressing(.checkov("CKV_AWS_27", because: " ")))
        stack.suppress(.checkov("CKV_AWS_2", because: "is closed"), at: Queue("letters"))
        #expect(
            stack.configuration().findings().map(\.message) == [
                "CKV_AWS_27 is suppressed at aws_sqs_queue.jobs without a reason; say why",
                "aws_sqs_queue.letters is not in the stack, so CKV_AWS_2 cannot be suppressed there",
            ])
    }
}

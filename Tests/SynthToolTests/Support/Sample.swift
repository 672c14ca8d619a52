import Terraform

@testable import SynthTool

/// Stacks small enough to know their output by heart.
enum Sample {
    static let root = Synth.packageRoot(of: "/home/me/shop/Sources/synth/main.swift")

    static let stacks = [
        StackDefinition(name: "dev", environment: "dev", description: "one bucket") { stack("dev", buckets: ["logs"]) },
        StackDefinition(name: "prd", environment: "prd", description: "two buckets") {
            stack("prd", buckets: ["logs", "data"])
        },
        StackDefinition(name: "unwise", environment: "dev") {
            stack("dev", buckets: ["logs"], reporting: [.warning])
        },
        StackDefinition(name: "wrong", environment: "dev") {
            stack("dev", buckets: ["logs"], reporting: [.warning, .error])
        },
    ]

    static let devDocument = """
        {
          "//": "Written by Formwork from stack shop-dev. Change the Swift source, not this file.",
          "resource": {
            "aws_s3_bucket": {
              "logs": {}
            }
          }
        }

        """

    private static func stack(
        _ environment: String, buckets: [String], reporting severities: [Finding.Severity] = []
    ) -> Stack {
        let stack = Stack("shop", environment: environment)
        for name in buckets { stack.add(Bucket(name)) }
        for severity in severities {
            stack.report(
                severity, rule: "bucket-name", "'logs' is taken", file: "/home/me/shop/Stacks/Shop.swift", line: 7,
                column: 3)
        }
        return stack
    }
}

/// A resource without arguments.
struct Bucket: ManagedResource {
    static let typeName = "aws_s3_bucket"
    var node: Node

    init(_ name: String) {
        node = Node(Self.typeName, name)
    }

    static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }
}

import Review
import Terraform
import Testing

/// Names of environments within values.
@Suite struct `The name of an environment` {
    private static func side(_ name: String) -> Configuration {
        Side.of([
            "aws_s3_bucket.b": ["bucket": .argument(.string("shop-\(name)-data"))],
            "aws_sns_topic.t": ["display_name": .argument(.string("\(name.uppercased()) topic"))],
        ])
    }

    @Test(arguments: [("dev", "prd"), ("my-dev", "my-prd"), ("eu-dev", "us-prd"), ("dev", "pre-prd")])
    func `is folded where two environments are compared`(before: String, after: String) {
        let report = ReviewReport(Self.side(before), Self.side(after), environments: (before, after))
        #expect(report.changes.isEmpty)
        #expect(report.isEmpty)
        #expect(report.folded?.values == 2)
        #expect(
            report.folded?.line.hasSuffix("; if they are one, 1 resource is replaced") == true)
    }

    @Test func `is taken as a whole`() {
        let side = { (region: String) in Side.of(["aws_sns_topic.t": ["name": .argument(.string(region + "-west-1"))]])
        }
        let report = ReviewReport(side("eu"), side("us"), environments: ("eu-dev", "us-prd"))
        #expect(report.paths == ["aws_sns_topic.t name"])
    }

    @Test(arguments: [
        ("dev", "prd", true), ("staging", "production", true), ("my-dev", "my-prd", true), ("qa1", "prd", true),
        ("prd", "production", false), ("prod", "live", false), ("dev", "development", false), ("dev1", "dev2", false),
        ("PRD", "prd", false), ("blue", "green", false), ("dev", "green", false),
    ])
    func `is one of two environments only where that is sure`(first: String, second: String, areTwo: Bool) {
        #expect(EnvironmentSearch.areDifferent(first, second) == areTwo)
        #expect(EnvironmentSearch.areDifferent(second, first) == areTwo)
    }
}

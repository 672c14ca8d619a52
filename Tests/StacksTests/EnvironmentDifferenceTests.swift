import Review
import Stacks
import Terraform
import Testing

/// DEV against PRD: every difference has a setting, and PRD is nowhere the weaker one.
@Suite struct `The environments of every system` {
    private static let systems = ["", "mall-", "ec2-", "rolling-", "site-"]

    private func described(_ name: String) throws -> ReviewReport.Described {
        .init(try #require(stacks.first { $0.name == name }))
    }

    @Test(arguments: systems) func `differ by their settings alone`(prefix: String) throws {
        let report = ReviewReport(
            comparing: try described(prefix + "dev"), try described(prefix + "prd"), explains: true)
        let explanation = try #require(report.explanation)
        #expect(explanation.undeclared == [])
        #expect(explanation.effects.count > 3)
        #expect(!report.changes.isEmpty)
    }

    @Test(arguments: systems) func `are never weaker in production`(prefix: String) throws {
        let report = ReviewReport(comparing: try described(prefix + "dev"), try described(prefix + "prd"))
        #expect(report.weaknesses == [])
    }

    @Test(arguments: stacks.compactMap(\.settings).map(\.typeName))
    func `have settings that name every property`(type: String) {
        #expect(stacks.compactMap(\.settings).filter { $0.typeName == type }.flatMap(\.unlisted) == [])
    }
}

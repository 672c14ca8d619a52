import StackTesting
import Stacks
import Terraform
import Testing

/// DEV against PRD: every difference has a setting, and PRD is nowhere the weaker one.
@Suite struct `The environments of every system` {
    private static let systems = [
        ("dev", "prd"), ("mall-dev", "mall-prd"), ("ec2-dev", "ec2-prd"), ("rolling-dev", "rolling-prd"),
        ("site-dev", "site-prd"),
    ]

    /// DEV and PRD of a system.
    private func environments(_ system: (dev: String, prd: String)) throws -> (dev: TestedStack, prd: TestedStack) {
        let both = stacks.tested(system.dev, system.prd)
        return (try #require(both.first), try #require(both.dropFirst().first))
    }

    @Test(arguments: systems) func `differ by their settings alone`(system: (String, String)) throws {
        let (dev, prd) = try environments(system)
        prd.expectDiffersBySettingsAlone(from: dev)
    }

    @Test(arguments: systems) func `are never weaker in production`(system: (String, String)) throws {
        let (dev, prd) = try environments(system)
        prd.expectNeverWeaker(than: dev)
    }

    @Test func `are all of the stacks that have settings`() {
        let names = Set(stacks.filter { $0.settings != nil }.map(\.name))
        #expect(names == Set(Self.systems.flatMap { [$0.0, $0.1] }))
    }
}

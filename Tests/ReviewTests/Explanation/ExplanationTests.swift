import Review
import Terraform
import Testing

/// Settings of a queue or two.
private struct ShopSettings: StackSettings {
    var environment: String
    var delay: Int
    var zones: [String]
    var isDoubled: Bool
    var unused = 1

    static let settings: [Setting<Self>] = [
        .init(\.environment), .init(\.delay), .init(\.zones, strength: \.count), .init(\.isDoubled), .init(\.unused),
    ]

    static let dev = ShopSettings(environment: "dev", delay: 5, zones: ["a"], isDoubled: false)
    static let prd = ShopSettings(environment: "prd", delay: 9, zones: ["a", "b"], isDoubled: true, unused: 2)
}

/// Differences traced to settings.
@Suite struct `The explanation of two stacks` {
    private func report(
        _ first: ShopSettings = .dev, _ second: ShopSettings = .prd,
        describe: @escaping @Sendable (ShopSettings) -> Stack = shop
    ) -> ReviewReport {
        func described(_ settings: ShopSettings) -> ReviewReport.Described {
            .init(
                StackDefinition(
                    name: "shop-\(settings.environment)", environment: settings.environment, settings: settings,
                    describe: describe))
        }
        return ReviewReport(comparing: described(first), described(second), explains: true)
    }

    @Test func `names the setting of each difference`() {
        let report = report()
        #expect(report.explanation?.undeclared == [])
        let causes = report.changes.flatMap { change in
            change.attributes.map {
                "\(change.address) \($0.difference.path.text) [\($0.settings.joined(separator: ", "))]"
            }
                + (change.settings.isEmpty ? [] : ["\(change.address) [\(change.settings.joined(separator: ", "))]"])
        }
        #expect(causes.contains("other_queue.jobs delay [delay]"))
        #expect(causes.contains("other_queue.b_0 [zones]"))
        // It takes both: a second one in a zone that only one of them has.
        #expect(causes.contains("other_queue.b_1 [zones, isDoubled]"))
        #expect(report.folded?.values == 1)
        #expect(
            report.explanation?.effects.map { "\($0.setting): \($0.differences.count)" }
                == ["environment: 0", "delay: 1", "zones: 2", "isDoubled: 2", "unused: 0"])
    }

    @Test func `calls undeclared what only the environment's name decides`() {
        let report = report { settings in
            let stack = shop(settings)
            if settings.environment == "prd" { stack.add(Other("extra", ["a": 1])) }
            return stack
        }
        #expect(
            report.explanation?.undeclared.map { "\($0.address): \($0.reason)" } == [
                "other_queue.extra: it follows from the environment's name alone, which should decide nothing but names"
            ])
        #expect(report.reaches(.undeclared))
    }

    @Test func `finds the weaker of two environments, whichever comes first`() {
        var weak = ShopSettings.prd
        weak.zones = []
        for report in [report(.dev, weak), report(weak, .dev)] {
            #expect(report.weaknesses.map(\.message) == [#"setting zones is [] in prd and ["a"] in dev"#])
            #expect(report.reaches(.outage))
        }
        #expect(report().weaknesses.isEmpty)
    }

    @Test func `finds weaker resources in documents too`() {
        let side = { (days: Int, zones: [String]) in
            Side.of(
                Dictionary(
                    uniqueKeysWithValues: zones.map {
                        ("aws_subnet.\($0)", ["availability_zone": .argument(.string($0))])
                    }
                        + [("aws_db_instance.d", ["backup_retention_period": .argument(.integer(days))] as Body)]))
        }
        let report = ReviewReport(side(7, ["a", "b"]), side(1, ["a"]), environments: ("dev", "prd"))
        #expect(
            report.weaknesses.map(\.message) == [
                "the subnets are in 1 zones in prd and in 2 in dev",
                "backup and retention is 1 in prd and 7 in dev",
            ])
        #expect(ReviewReport(side(7, ["a"]), side(1, ["a"]), environments: ("prd", "dev")).weaknesses.isEmpty)
    }
}

private func shop(_ settings: ShopSettings) -> Stack {
    let stack = Stack("shop", environment: settings.environment)
    stack.add(
        Other(
            "jobs",
            ["name": .argument(.string("\(stack.prefix)-jobs")), "delay": .argument(.integer(settings.delay))]))
    for zone in settings.zones {
        for number in 0..<(settings.isDoubled ? 2 : 1) {
            stack.add(
                Other("\(zone)_\(number)", ["zone": .argument(.string(zone)), "number": .argument(.integer(number))]))
        }
    }
    return stack
}

/// A resource of another provider.
private struct Other: Declarable {
    let declaration: Declaration

    init(_ name: String, _ body: Body) {
        declaration = Declaration(Address(.resource, type: "other_queue", name), body)
    }
}

import Review
import Terraform
import Testing

/// What holds for whatever is compared.
@Suite struct `A comparison` {
    @Test(arguments: 1...25)
    func `of a configuration with itself finds nothing`(seed: Int) {
        var random = RandomSide(seed: seed)
        let side = random.configuration()
        #expect(ReviewReport(side, side).isEmpty)
        #expect(ReviewReport(side, side, environments: ("dev", "prd")).isEmpty)
    }

    @Test(arguments: 1...25)
    func `does not depend on the order of blocks`(seed: Int) {
        var random = RandomSide(seed: seed)
        let (before, after) = (random.configuration(), random.configuration())
        let plain = ReviewReport(before, after).json()
        #expect(ReviewReport(random.shuffled(before), random.shuffled(after)).json() == plain)
    }

    @Test(arguments: 1...25)
    func `with swapped sides is its mirror image`(seed: Int) {
        var random = RandomSide(seed: seed)
        let (before, after) = (random.configuration(), random.configuration())
        let one = ReviewReport(before, after)
        let other = ReviewReport(after, before)
        #expect(places(one, isSwapped: false) == places(other, isSwapped: true))
    }

    @Test(arguments: 1...25)
    func `reports every changed leaf with its path`(seed: Int) throws {
        var random = RandomSide(seed: seed)
        let side = random.configuration()
        for mutation in Mutation.all(of: side) {
            let report = ReviewReport(side, mutation.configuration)
            #expect(report.paths == ["\(mutation.address) \(mutation.path)"])
        }
    }

    private func places(_ report: ReviewReport, isSwapped: Bool) -> Set<String> {
        Set(
            report.changes.flatMap { change -> [String] in
                let kind: Change.Kind =
                    switch change.kind {
                    case .added where isSwapped: .removed
                    case .removed where isSwapped: .added
                    default: change.kind
                    }
                let names = [change.address, change.previousAddress ?? change.address]
                let address = (isSwapped ? names.reversed() : names).joined(separator: " from ")
                return ["\(kind.rawValue) \(address)"]
                    + change.attributes.map { attribute in
                        let values = [attribute.difference.before, attribute.difference.after].map { "\($0 as Any)" }
                        return "\(address) \(attribute.difference.path.text) "
                            + (isSwapped ? values.reversed() : values).joined(separator: " → ")
                    }
            })
    }
}

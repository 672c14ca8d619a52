import Terraform

/// What becomes of the instances of a resource whose `count` or `for_each` is not the same on both sides.
struct InstanceChange {
    /// How many there were.
    let before: Int
    /// How many of these go.
    let deleted: Int
    /// How many are new.
    let created: Int

    /// The instances of a resource on both sides; nil where neither argument differs, or where apply decides.
    init?(_ item: ConfigurationComparison.Compared, _ comparison: ConfigurationComparison, _ moves: Moves) {
        let names = ["count", "for_each"]
        guard item.differences.contains(where: { names.contains($0.path.names.first ?? "") }),
            let old = comparison.before.resolver.instances[item.pair.before.address] ?? [],
            let new = comparison.after.resolver.instances[item.pair.after.address] ?? []
        else { return nil }
        var rest = Set(new)
        var deleted = 0
        // Whatever a moved block names goes there first.
        for instance in old.sorted(by: { moves.targets(ofInstance: $0).count > moves.targets(ofInstance: $1).count }) {
            let targets = moves.targets(ofInstance: instance).sorted()
            let places = targets.isEmpty ? Self.places(of: instance, item.pair) : targets
            if let place = places.first(where: rest.contains) { rest.remove(place) } else { deleted += 1 }
        }
        self.before = old.count
        self.deleted = deleted
        created = rest.count
    }

    /// Where an instance stays without a moved block: where it is, or by Terraform's own move between the only one and
    /// the first of `count` (Terraform, "Refactoring", "Enabling count or for_each For a Resource").
    private static func places(of instance: String, _ pair: BlockMatching.Pair) -> [String] {
        let own = pair.after.address.text + instance.dropFirst(pair.before.address.text.count)
        return instance.hasSuffix("[0]") ? [own, String(own.dropLast(3))] : [own, own + "[0]"]
    }
}

import Terraform

extension ConfigurationComparison {
    /// The blocks of both sides, matched, with what is different within them.
    struct Survey {
        let comparison: ConfigurationComparison
        let matching: BlockMatching
        private(set) var compared: [Compared] = []
        /// The blocks that differ in the environment's name, each with those values.
        private(set) var folded: [Compared] = []
        private(set) var renames = Renames()

        init(of comparison: ConfigurationComparison) {
            self.comparison = comparison
            matching = BlockMatching(comparison.before, comparison.after, names: comparison.names)
            for pair in matching.pairs where pair.before.address != pair.after.address {
                renames.add(pair.before.address.text, pair.after.address.text)
            }
            for pair in matching.pairs { compare(pair) }
        }

        private mutating func compare(_ pair: BlockMatching.Pair) {
            if pair.before.body == pair.after.body, pair.reason == .address { return }
            var trees = TreeComparison(
                names: comparison.names, renames: renames,
                blocks: BlockPlaces(pair.after.address, comparison.rules.builder))
            trees.compare(pair.before.tree, pair.after.tree)
            if pair.reason == .environment || !trees.folded.isEmpty {
                folded.append(Compared(pair: pair, differences: trees.folded))
            }
            let isMoved = pair.reason == .moved || pair.reason == .likeness
            guard isMoved || !trees.differences.isEmpty else { return }
            compared.append(Compared(pair: pair, differences: trees.differences))
        }

        /// The number of values that differ in the environment's name alone; an address counts as one.
        var foldedValues: Int {
            folded.reduce(0) { $0 + $1.differences.count + ($1.pair.reason == .environment ? 1 : 0) }
        }

        /// The number of resources that would be replaced if both sides were of one environment.
        var foldedReplacements: Int {
            folded.count { item in
                let address = item.pair.after.address
                guard address.kind == .resource else { return false }
                return item.pair.reason == .environment
                    || item.differences.contains { comparison.rules.replacement(of: address.type, by: $0) != nil }
            }
        }

        /// The changes without judgement.
        var bareChanges: [Change] {
            let nothing = Assessment(.cosmetic, "")
            return compared.map { item in
                Change(
                    item.pair.after.address.shown, previousAddress: item.pair.previousAddress, item.pair.kind,
                    item.differences, nothing)
            }
                + matching.removed.map { Change($0.address.shown, .removed, [], nothing) }
                + matching.added.map { Change($0.address.shown, .added, [], nothing) }
                + acrossModules
        }

        /// The blocks that go into modules or come out of them. What is in modules is not compared.
        private var acrossModules: [Change] {
            func words(_ how: String) -> Assessment {
                Assessment(
                    .inPlace, "moved \(how) a module; the object stays, and what the module says of it is not known")
            }
            return matching.movedIn.map { block, place in
                Change(
                    place, previousAddress: block.address.shown, .moved, [], words("into"),
                    at: block.block.position)
            }
                + matching.movedOut.map { block, place in
                    Change(
                        block.address.shown, previousAddress: place, .moved, [], words("out of"),
                        at: block.block.position)
                }
        }

        /// The changes with their risks.
        func changes(permissions: [PermissionChange], openings: [OpeningChange]) -> [Change] {
            let judge = Judge(comparison: comparison, permissions: permissions, openings: openings)
            var changes = acrossModules
            for item in compared {
                changes.append(
                    Change(
                        item.pair.after.address.shown, previousAddress: item.pair.previousAddress, item.pair.kind,
                        item.differences, judge.assess(item), at: item.pair.after.block.position))
            }
            for block in matching.removed {
                changes.append(
                    Change(
                        block.address.shown, .removed, whole(block) { Difference($0, before: $1, after: nil) },
                        judge.assess(removed: block.block), at: block.block.position))
            }
            for block in matching.added {
                changes.append(
                    Change(
                        block.address.shown, .added, whole(block) { Difference($0, before: nil, after: $1) },
                        judge.assess(added: block.block), at: block.block.position))
            }
            return changes
        }

        private func whole(_ block: PreparedBlock, _ make: (Path, Tree) -> Difference) -> [Difference] {
            block.tree.fields.map { make(Path([.name($0.name)]), $0.value) }
        }
    }
}

extension BlockMatching.Pair {
    var kind: Change.Kind { reason == .moved || reason == .likeness ? .moved : .changed }
    var previousAddress: String? { before.address == after.address ? nil : before.address.shown }
}

extension Address {
    /// The address as reports show it; a provider's is told from a resource's.
    var shown: String { kind == .provider ? "provider.\(text)" : text }
}

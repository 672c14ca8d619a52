import Terraform

extension ConfigurationComparison.Survey {
    /// Fills the tables of what reviewers ask first.
    func fillTables(of report: inout ReviewReport, _ resources: [Resource]) {
        let names = comparison.names
        let words = (before: Wording(names: names, renames: renames), after: Wording(names: names))
        let before = entries(comparison.before)
        let after = entries(comparison.after)
        report.permissions =
            PermissionComparison(
                before: PermissionSurvey(before, wording: words.before, expressions: comparison.before.policies),
                after: PermissionSurvey(after, wording: words.after, expressions: comparison.after.policies),
                names: names
            ).changes
        report.openings =
            OpeningComparison(
                before: OpeningSurvey(before, wording: words.before),
                after: OpeningSurvey(after, wording: words.after), names: names
            ).changes
        report.safeguards = safeguards(resources)
        report.costs = costs(resources)
    }

    /// The resources, with literals where they are known in those that can say anything about permissions or the network.
    private func entries(_ configuration: PreparedConfiguration) -> [PermissionSurvey.Entry] {
        let new = configuration === comparison.before ? renames.new : [:]
        return configuration.blocks.filter { $0.address.kind == .resource }.flatMap { block in
            let address = block.address.text
            func entry(_ name: String, _ tree: Tree) -> PermissionSurvey.Entry {
                PermissionSurvey.Entry(
                    address: new[address] ?? address, name: name, type: block.address.type, tree: tree)
            }
            guard block.block.saysWhoMay else { return [entry(address, .null)] }
            guard RepeatedBlocks.repeats(block.block) else { return [entry(address, configuration.resolved(block))] }
            return configuration.instances.trees(of: block).map(entry)
        }
    }

    // MARK: Protections

    func safeguards(_ resources: [Resource]) -> [SafeguardChange] {
        var found: [SafeguardChange] = []
        for item in resources {
            let type = item.pair.after.address.type
            let address = item.pair.after.address.text
            for difference in item.differences {
                found += Effects.onSafeguards(of: type, by: difference, comparison.rules).map { $0.row(address) }
            }
        }
        for (blocks, isWeaker) in [(matching.removed, true), (matching.added, false)] {
            for block in blocks where block.address.kind == .resource {
                let type = block.address.type
                guard TypeTraits.protection(type) != nil || TypeTraits.alarms.contains(type) else { continue }
                found.append(
                    SafeguardChange(
                        address: block.address.text,
                        subject: TypeTraits.subject(type).rawValue,
                        path: "", before: isWeaker ? "there" : nil, after: isWeaker ? nil : "there", isWeaker: isWeaker,
                        risk: TypeTraits.protection(type)?.risk ?? .outage))
            }
        }
        return found.sorted { ($0.isWeaker ? 0 : 1, $0.address, $0.path) < ($1.isWeaker ? 0 : 1, $1.address, $1.path) }
    }

    /// A resource with its differences, as the provider sees them.
    struct Resource {
        let pair: BlockMatching.Pair
        let differences: [Difference]
    }

    /// The resources on both sides whose values differ, also where only a variable's default does.
    var changedResources: [Resource] {
        var resources: [Resource] = []
        let textual = Set(compared.map(\.pair.after.address))
        for pair in matching.pairs where pair.after.address.kind == .resource {
            guard textual.contains(pair.after.address) || (hasOtherValues && pair.after.block.mentionsValues) else {
                continue
            }
            var trees = TreeComparison(
                names: comparison.names, renames: renames,
                blocks: BlockPlaces(pair.after.address, comparison.rules.builder))
            trees.compare(comparison.before.resolved(pair.before), comparison.after.resolved(pair.after))
            if !trees.differences.isEmpty { resources.append(Resource(pair: pair, differences: trees.differences)) }
        }
        return resources
    }

    /// Whether a variable or local is not the same on both sides.
    private var hasOtherValues: Bool {
        compared.contains { $0.pair.after.address.isValue } || matching.removed.contains { $0.address.isValue }
            || matching.added.contains { $0.address.isValue }
    }

    // MARK: Costs

    private func costs(_ resources: [Resource]) -> [CostChange] {
        var found = counts
        for item in resources {
            for leaf in item.differences.flatMap(\.leaves)
            where CostDriver.isDriver(leaf.path.names, of: item.pair.after.address.type) {
                found.append(
                    CostChange(
                        subject: item.pair.after.address.text, what: leaf.path.text,
                        before: leaf.before?.shown(upTo: 40),
                        after: leaf.after?.shown(upTo: 40)))
            }
        }
        return found.sorted { ($0.isCount ? 0 : 1, $0.subject, $0.what) < ($1.isCount ? 0 : 1, $1.subject, $1.what) }
    }

    private var counts: [CostChange] {
        let before = Self.counts(of: comparison.before)
        let after = Self.counts(of: comparison.after)
        return Set(before.keys).union(after.keys).sorted().compactMap { type in
            let (old, new) = (before[type] ?? 0, after[type] ?? 0)
            guard old != new else { return nil }
            return CostChange(subject: type, what: CostChange.number, before: String(old), after: String(new))
        }
    }

    private static func counts(of configuration: PreparedConfiguration) -> [String: Int] {
        var counts: [String: Int] = [:]
        for block in configuration.blocks where block.address.kind == .resource {
            guard CostDriver.counted.contains(block.address.type) else { continue }
            var number = 1
            if case .integer(let count) = block.body["count"] { number = count }
            counts[block.address.type, default: 0] += number
        }
        return counts
    }
}

extension Block {
    /// Whether the block can hold permissions or network paths.
    fileprivate var saysWhoMay: Bool {
        PermissionSurvey.isAbout(address.type) || body.items.contains { $0.name.contains("polic") }
    }

    /// Whether a variable or local is mentioned anywhere in the block.
    fileprivate var mentionsValues: Bool {
        uses.contains(where: \.reference.address.isValue)
    }
}

extension Address {
    fileprivate var isValue: Bool { kind == .variable || kind == .local }
}

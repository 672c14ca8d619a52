import Terraform

extension ConfigurationComparison.Survey {
    /// Fills the tables of what reviewers ask first.
    func fillTables(of report: inout ReviewReport, _ resources: [Resource]) {
        let names = comparison.names
        let before = entries(comparison.before, renames: renames)
        let after = entries(comparison.after, renames: Renames())
        report.permissions =
            PermissionComparison(
                before: PermissionSurvey(before, names: names), after: PermissionSurvey(after, names: names),
                names: names
            ).changes
        report.openings =
            OpeningComparison(
                before: OpeningSurvey(before, names: names), after: OpeningSurvey(after, names: names), names: names
            ).changes
        report.safeguards = safeguards(resources)
        report.costs = costs(resources)
    }

    /// The blocks that can say anything about permissions or the network, with literals where they are known.
    private func entries(
        _ configuration: PreparedConfiguration, renames: Renames
    ) -> [PermissionSurvey.Entry] {
        configuration.blocks.compactMap { block in
            let kind = block.address.kind
            guard kind == .resource || kind == .data else { return nil }
            let needsTree = kind == .data ? block.address.type == "aws_iam_policy_document" : block.block.saysWhoMay
            let tree = needsTree ? configuration.resolved(block) : .null
            return PermissionSurvey.Entry(
                address: renames.new[block.address.text] ?? block.address.text, type: block.address.type,
                isData: kind == .data, tree: renames.new.isEmpty ? tree : tree.mappingExpressions(renames.renamed))
        }
    }

    // MARK: Protections

    func safeguards(_ resources: [Resource]) -> [SafeguardChange] {
        var found: [SafeguardChange] = []
        for item in resources {
            let type = item.pair.after.address.type
            for leaf in item.leaves {
                let value = comparison.rules.argument(leaf.path, of: type)?.defaultValue
                guard let change = Effects.weakening(of: type, by: leaf, defaultValue: value) else { continue }
                found.append(
                    SafeguardChange(
                        address: item.pair.after.address.text, subject: change.safeguard.subject.rawValue,
                        path: leaf.path.text, before: leaf.before?.shown(upTo: 60), after: leaf.after?.shown(upTo: 60),
                        isWeaker: change.isWeaker, risk: change.safeguard.risk))
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

    /// A resource with its differences by leaves, as the provider sees them.
    struct Resource {
        let pair: BlockMatching.Pair
        let differences: [Difference]
        let leaves: [Difference]
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
            let leaves = trees.differences.flatMap(\.leaves)
            if !leaves.isEmpty {
                resources.append(Resource(pair: pair, differences: trees.differences, leaves: leaves))
            }
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
            for leaf in item.leaves where CostDriver.isDriver(leaf.path.names, of: item.pair.after.address.type) {
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
        PermissionSurvey.isAbout(address.type) || body.items.contains { $0.name.contains("policy") }
    }

    /// Whether a variable or local is mentioned anywhere in the block.
    fileprivate var mentionsValues: Bool {
        uses.contains(where: \.reference.address.isValue)
    }
}

extension Address {
    fileprivate var isValue: Bool { kind == .variable || kind == .local }
}

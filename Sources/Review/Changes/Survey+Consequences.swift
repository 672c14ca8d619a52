import Terraform

extension ConfigurationComparison.Survey {
    /// What happens to blocks because of others: replaced with what they refer to, or changed by a value that they take.
    ///
    /// - Parameters:
    ///   - resources: The resources whose values differ.
    ///   - exposures: What the tables say is opened, by block.
    func consequences(of resources: [Resource], exposures: [String: [Assessment]]) -> [Consequence] {
        var found: [String: Consequence] = [:]
        for one in byExposure(exposures) + byValues(resources) + byReplacement {
            guard let other = found[one.address] else {
                found[one.address] = one
                continue
            }
            found[one.address] = Consequence(
                address: one.address,
                assessment: Judge.worst([one.assessment, other.assessment], otherwise: one.assessment),
                cause: one.assessment.risk > other.assessment.risk ? one.cause : other.cause)
        }
        return found.values.sorted { $0.address < $1.address }
    }

    // MARK: Variables, locals and data sources

    /// Blocks that open something though their text is the same: a value, or a policy that they take, is another.
    private func byExposure(_ exposures: [String: [Assessment]]) -> [Consequence] {
        let own = Set(
            (compared.map(\.pair.after.address) + matching.removed.map(\.address) + matching.added.map(\.address)).map(
                \.text))
        let indirect = exposures.filter { !own.contains($0.key) }
        guard !indirect.isEmpty else { return [] }
        let blocks = Dictionary(comparison.after.blocks.map { ($0.address.text, $0) }) { first, _ in first }
        return indirect.map { address, assessments in
            Consequence(
                address: address,
                assessment: Judge.worst(assessments, otherwise: Assessment(.exposure, "something is opened")),
                cause: blocks[address].flatMap { cause(of: $0, among: own, blocks) } ?? "a value")
        }
    }

    /// The nearest block that differs, of those that a block takes values from, directly or by others.
    private func cause(of block: PreparedBlock, among own: Set<String>, _ blocks: [String: PreparedBlock]) -> String? {
        var seen: Set<String> = [block.address.text]
        var next = [block]
        while !next.isEmpty {
            let used = Set(next.flatMap { $0.block.uses.map(\.reference.address.text) }).subtracting(seen).sorted()
            if let cause = used.first(where: own.contains) { return cause }
            seen.formUnion(used)
            next = used.compactMap { blocks[$0] }
        }
        return nil
    }

    /// Blocks whose text is the same while a variable or local that they mention has another value.
    private func byValues(_ resources: [Resource]) -> [Consequence] {
        let changed = Set(compared.map(\.pair.after.address))
        var found: [Consequence] = []
        for item in resources where !changed.contains(item.pair.after.address) {
            let block = item.pair.after
            let judge = ResourceJudge(rules: comparison.rules, type: block.address.type, after: block.tree)
            let assessment = Judge.worst(
                judge.assess(item.differences), otherwise: Assessment(.cosmetic, "nothing"))
            let causes = block.block.uses.map(\.reference.address).filter(changed.contains).map(\.text)
            found.append(
                Consequence(
                    address: block.address.text, assessment: assessment, cause: Set(causes).sorted().first ?? "a value")
            )
        }
        return found
    }

    // MARK: Replacement

    /// Blocks that are replaced because something that they cannot change in place refers to what is replaced.
    private var byReplacement: [Consequence] {
        var causes: [Address: Replacement] = [:]
        for item in compared where item.pair.after.address.kind == .resource {
            for difference in comparison.resolved(item) where !isIgnored(difference.path, in: item.pair.after.tree) {
                guard let one = comparison.rules.replacement(of: item.pair.after.address.type, by: difference) else {
                    continue
                }
                let address = item.pair.after.address
                causes[address] = causes[address] == .certain ? .certain : one
            }
        }
        guard !causes.isEmpty else { return [] }
        var found: [Address: Consequence] = [:]
        var next = causes.keys.sorted { $0.text < $1.text }
        let users = usersByAddress
        let blocks = Dictionary(comparison.after.blocks.map { ($0.address, $0) }) { first, _ in first }
        let isNew = Set(matching.added.map(\.address))
        while let cause = next.popLast() {
            guard let certainty = causes[cause] else { continue }
            for (block, use) in users[cause] ?? [] where causes[block.address] == nil && !isNew.contains(block.address)
            {
                guard let effect = effect(on: block, of: use, certainty, blocks) else { continue }
                causes[block.address] = effect.certainty
                found[block.address] = Consequence(
                    address: block.address.text, assessment: effect.assessment, cause: cause.text)
                next.append(block.address)
            }
        }
        return Array(found.values)
    }

    private func isIgnored(_ path: Path, in tree: Tree) -> Bool {
        guard let ignored = tree["lifecycle"]?["ignore_changes"] else { return false }
        if ignored.literal == "all" { return true }
        return ignored.elements.contains { element in
            let name: String? = if case .expression(let code) = element { code } else { element.literal }
            return name == path.names.first
        }
    }

    /// The resources that refer to each resource, on the second side.
    private var usersByAddress: [Address: [(PreparedBlock, Use)]] {
        var users: [Address: [(PreparedBlock, Use)]] = [:]
        for block in comparison.after.blocks where block.address.kind == .resource {
            for use in block.block.uses where use.reference.address.kind == .resource && !use.reference.path.isEmpty {
                users[use.reference.address, default: []].append((block, use))
            }
        }
        return users
    }

    private func effect(
        on block: PreparedBlock, of use: Use, _ certainty: Replacement, _ blocks: [Address: PreparedBlock]
    ) -> (certainty: Replacement, assessment: Assessment)? {
        let cause = use.reference.address
        let isTrigger = use.path.hasPrefix("lifecycle.replace_triggered_by")
        let tree = block.tree
        let createsFirst = tree["lifecycle"]?["create_before_destroy"]?.flag == true
        if !isTrigger {
            guard isComputed(use.reference, blocks), !use.isBare else { return nil }
            let path = Path(use.path.split(separator: ".").map { .name(String($0.prefix { $0 != "[" })) })
            guard let argument = comparison.rules.argument(path, of: block.address.type),
                argument.forceNew || argument.condition != nil, !isIgnored(path, in: tree)
            else { return nil }
            let own: Replacement = argument.forceNew ? certainty : .possible
            return (
                own,
                Effects.replacement(
                    of: block.address.type, because: "\(use.path) follows \(cause.text)", own,
                    createsFirst: createsFirst)
            )
        }
        return (
            certainty,
            Effects.replacement(
                of: block.address.type, because: "replace_triggered_by names \(cause.text)", certainty,
                createsFirst: createsFirst)
        )
    }

    /// Whether a value is given by AWS, so that a new object has a new one: `id`, `arn`, not a name that is written out.
    private func isComputed(_ reference: Reference, _ blocks: [Address: PreparedBlock]) -> Bool {
        let name = reference.path.split(separator: ".").first.map { $0.prefix { $0 != "[" } }.map(String.init) ?? ""
        return blocks[reference.address]?.body[content: name] == nil
    }
}

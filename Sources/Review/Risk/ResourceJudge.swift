/// Says how bad the differences of one resource are.
struct ResourceJudge {
    let rules: ReplacementRules
    let type: String
    /// The resource on the second side.
    let after: Tree
    private let ignored: [String]
    private let ignoresAll: Bool
    private let createsFirst: Bool

    /// What becomes of its instances, where that is known.
    private let instances: InstanceChange?

    init(rules: ReplacementRules, type: String, after: Tree, instances: InstanceChange? = nil) {
        self.rules = rules
        self.instances = instances
        self.type = type
        self.after = after
        let lifecycle = after["lifecycle"]
        let ignored = lifecycle?["ignore_changes"]
        ignoresAll = ignored?.literal == "all" || ignored == .expression("all")
        self.ignored = (ignored?.elements ?? []).compactMap { element in
            if case .expression(let code) = element { code } else { element.literal }
        }
        createsFirst = lifecycle?["create_before_destroy"]?.flag == true
    }

    /// What the differences do, an assessment for each kind of effect.
    func assess(_ differences: [Difference]) -> [Assessment] {
        let replacing = differences.map { isReplacing($0) }
        // What is made anew with less protection is both.
        return zip(differences, replacing).flatMap {
            $1 == nil ? assess($0) : Effects.weakenings(of: type, by: $0, rules)
        } + replacements(zip(differences, replacing))
    }

    private func isReplacing(_ difference: Difference) -> Replacement? {
        if Self.metaArguments.contains(difference.path.names.first ?? "") || isIgnored(difference.path) { return nil }
        return rules.replacement(of: type, by: difference)
    }

    private static let metaArguments: Set<String> = [
        "depends_on", "provisioner", "connection", "provider", "count", "for_each", "lifecycle",
    ]

    /// One assessment for all arguments that replace, those that surely do before those that may.
    private func replacements(_ differences: Zip2Sequence<[Difference], [Replacement?]>) -> [Assessment] {
        for certainty in [Replacement.certain, .possible] {
            let paths = differences.filter { $0.1 == certainty }.map(\.0.path.text)
            guard !paths.isEmpty else { continue }
            let shown = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? " and others" : "")
            return [
                Effects.replacement(
                    of: type, because: "\(shown) cannot change in place", certainty, createsFirst: createsFirst)
            ]
        }
        return []
    }

    private func assess(_ difference: Difference) -> [Assessment] {
        let name = difference.path.names.first ?? ""
        if let meta = metaArgument(name, difference) { return [meta] }
        if isIgnored(difference.path) {
            return [Assessment(.cosmetic, "\(difference.path.text) is one of ignore_changes")]
        }
        return Effects.weakenings(of: type, by: difference, rules)
            + difference.leaves.map { assess(leaf: $0, isPart: difference.isElement($0)) }
    }

    private func assess(leaf: Difference, isPart: Bool) -> Assessment {
        let argument = rules.argument(leaf.path, of: type)
        if let argument, rules.isWithoutEffect(leaf, of: argument, isPart: isPart) {
            return Assessment(.cosmetic, "\(leaf.path.text): AWS keeps the same value")
        }
        let name = leaf.path.names.first ?? ""
        if Effects.isForPeople(name) { return Assessment(.cosmetic, "only \(name) differs") }
        if Effects.interrupts(type, name) {
            return Assessment(.outage, "changed in place, which interrupts it: \(leaf.path.text)")
        }
        return Assessment(.inPlace, "changed in place")
    }

    private func isIgnored(_ path: Path) -> Bool {
        if ignoresAll { return true }
        let text = path.text
        return ignored.contains { text == $0 || text.hasPrefix($0 + ".") || text.hasPrefix($0 + "[") }
    }

    /// What Terraform itself reads; nil for the provider's arguments.
    private func metaArgument(_ name: String, _ difference: Difference) -> Assessment? {
        switch name {
        case "depends_on", "provisioner", "connection":
            return Assessment(.cosmetic, "\(name) takes effect when something is made")
        case "provider":
            return Effects.replacement(
                of: type, because: "another provider configuration manages it", .possible, createsFirst: createsFirst)
        case "count", "for_each":
            if let instances { return repetition(instances) }
            return name == "count" ? count(difference) : forEach(difference)
        case "lifecycle": return lifecycle(difference)
        default: return nil
        }
    }

    private func lifecycle(_ difference: Difference) -> Assessment {
        if let weakening = Effects.weakenings(of: type, by: difference, rules).first { return weakening }
        return Assessment(.cosmetic, "\(difference.path.text) decides what Terraform does later")
    }

    private func repetition(_ instances: InstanceChange) -> Assessment {
        if instances.deleted > 0 {
            return Effects.deletion(of: type, "\(instances.deleted) of \(instances.before) deleted")
        }
        return instances.created > 0
            ? Assessment(.inPlace, "\(instances.created) more created")
            : Assessment(.cosmetic, "the same instances; the objects stay")
    }

    private func count(_ difference: Difference) -> Assessment {
        // What for_each makes now is not known here.
        guard self.after["for_each"] == nil,
            let after = difference.after?.integer ?? (difference.after == nil ? 1 : nil),
            let before = difference.before?.integer ?? (difference.before == nil ? 1 : nil)
        else { return Effects.deletion(of: type, "some instances may be deleted") }
        if after < before { return Effects.deletion(of: type, "\(before - after) of \(before) deleted") }
        return Assessment(.inPlace, after > before ? "\(after - before) more created" : "numbered by count")
    }

    private func forEach(_ difference: Difference) -> Assessment {
        if difference.path.steps.count > 1, difference.before == nil { return Assessment(.inPlace, "one more created") }
        return Effects.deletion(
            of: type, difference.after == nil ? "an instance is deleted" : "some instances may be deleted")
    }
}

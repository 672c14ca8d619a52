import Terraform

/// Says how bad the changes of two configurations are.
struct Judge {
    let comparison: ConfigurationComparison
    private let exposures: [String: [Assessment]]
    private let forgotten: Set<String>
    private let imported: Set<String>
    private let moves: Moves

    init(comparison: ConfigurationComparison, permissions: [PermissionChange], openings: [OpeningChange]) {
        self.comparison = comparison
        exposures = Self.exposures(permissions, openings)
        moves = Moves(comparison.before.configuration, comparison.after.configuration)
        imported = Set(
            comparison.after.blocks.compactMap { $0.address.kind == .import ? $0.body["to"]?.addressText : nil })
        forgotten = Set(
            comparison.after.blocks.compactMap { block in
                guard block.address.kind == .removed,
                    block.tree["lifecycle"]?.elements.contains(where: { $0["destroy"]?.flag == false }) == true
                else { return nil }
                return block.body["from"]?.addressText
            })
    }

    /// What tables say about the blocks, by address.
    static func exposures(_ permissions: [PermissionChange], _ openings: [OpeningChange]) -> [String: [Assessment]] {
        var exposures: [String: [Assessment]] = [:]
        for change in permissions where change.broadens && (change.concernsExisting || change.isUnlimited) {
            let words = change.isGained ? "permissions broadened" : "a denial is gone"
            exposures[change.address, default: []].append(Assessment(.exposure, "\(words): \(change.statement)"))
        }
        for change in openings where change.isExposure {
            exposures[change.address, default: []].append(
                Assessment(.exposure, "\(change.subject) is opened: \(change.text)"))
        }
        return exposures
    }

    /// The worst of some assessments with its reasons, then those of lesser ones that nobody may miss: what is opened is
    /// no less so because something is lost too. `otherwise` where there are none.
    static func worst(_ assessments: [Assessment], otherwise: Assessment) -> Assessment {
        guard let worst = assessments.map(\.risk).max() else { return otherwise }
        let reasons = reasons(assessments) { $0 == worst }
        let lesser = Risk.allCases.reversed().filter { $0 < worst && $0 >= .replacement }
            .flatMap { risk in Self.reasons(assessments) { $0 == risk } }
            .filter { !reasons.contains($0) }
        let shown = reasons.prefix(3) + lesser.prefix(2)
        let rest = reasons.count + lesser.count - shown.count
        return Assessment(worst, shown.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : ""))
    }

    private static func reasons(_ assessments: [Assessment], of isWanted: (Risk) -> Bool) -> [String] {
        var reasons: [String] = []
        for assessment in assessments where isWanted(assessment.risk) && !reasons.contains(assessment.reason) {
            reasons.append(assessment.reason)
        }
        return reasons
    }

    // MARK: Blocks that came or went

    func assess(removed block: Block) -> Assessment {
        var assessments = exposures[block.address.text] ?? []
        switch block.address.kind {
        case .resource:
            assessments.append(
                forgotten.contains(block.address.text)
                    ? Effects.forgetting(block.address.type) : Effects.deletion(of: block.address.type))
        case .module: assessments.append(removed(module: block.address.text))
        case .provider: assessments.append(Assessment(.inPlace, "what used this configuration takes another"))
        case .output, .variable: assessments.append(Assessment(.inPlace, "whoever uses it has to change"))
        default: assessments.append(Assessment(.cosmetic, "nothing in AWS changes by it alone"))
        }
        return Self.worst(assessments, otherwise: Assessment(.cosmetic, ""))
    }

    /// What becomes of the resources of a module that goes, of which nothing is known here.
    private func removed(module: String) -> Assessment {
        if forgotten.contains(module) {
            return Assessment(.dataLoss, "forgotten: all that the module made stays, and nobody manages it")
        }
        let rest = moves.empties(module) ? ", but for what moved blocks take out of it" : ""
        return Assessment(.dataLoss, "all that the module made is deleted\(rest)")
    }

    func assess(added block: Block) -> Assessment {
        var assessments = exposures[block.address.text] ?? []
        switch block.address.kind {
        case .resource, .module:
            let isImported = imported.contains(block.address.text)
            assessments.append(Assessment(.inPlace, isImported ? "imported" : "created"))
        case .variable where block.body["default"] == nil: assessments.append(Assessment(.inPlace, "needs a value"))
        case .removed:
            let isKept = block.body["from"]?.addressText.map(forgotten.contains) ?? false
            assessments.append(
                Assessment(.cosmetic, isKept ? "what it names is forgotten" : "what it names is deleted"))
        default: assessments.append(Assessment(.cosmetic, "nothing in AWS changes by it alone"))
        }
        return Self.worst(assessments, otherwise: Assessment(.cosmetic, ""))
    }

    // MARK: Blocks on both sides

    func assess(_ item: ConfigurationComparison.Compared) -> Assessment {
        let address = item.pair.after.address
        var assessments = exposures[address.text] ?? []
        if address.kind == .resource {
            if item.pair.reason == .likeness { assessments.append(rename(item)) }
            let resource = ResourceJudge(
                rules: comparison.rules, type: address.type, after: item.pair.after.tree,
                instances: InstanceChange(item, comparison, moves))
            assessments += resource.assess(comparison.resolved(item))
        } else {
            assessments += item.differences.map { assess($0, of: address) }
        }
        let words = item.pair.reason == .moved ? "moved; the object stays" : "only names differ"
        return Self.worst(assessments, otherwise: Assessment(.cosmetic, words))
    }

    /// A rename that Terraform does not know of: it deletes the one and makes the other.
    private func rename(_ item: ConfigurationComparison.Compared) -> Assessment {
        let old = item.pair.before.address
        let deletion = Effects.deletion(of: old.type)
        return Assessment(
            max(deletion.risk, .replacement),
            "renamed without a moved block: Terraform deletes \(old.text) and makes \(item.pair.after.address.text)")
    }

    private func assess(_ difference: Difference, of address: Address) -> Assessment {
        let name = difference.path.names.first ?? ""
        switch (address.kind, name) {
        case (.provider, "region"):
            return Assessment(
                .dataLoss, "every resource of the provider is looked for, and made anew, in another region")
        case (.provider, "profile"), (.provider, "assume_role"), (.provider, "allowed_account_ids"):
            return Assessment(.inPlace, "the account may be another one")
        case (.terraform, "backend"), (.terraform, "cloud"):
            return Assessment(.inPlace, "the state lies elsewhere: terraform init -migrate-state")
        case (.variable, "default"): return Assessment(.inPlace, "takes effect where the variable is used")
        case (.output, "sensitive") where difference.after?.flag != true:
            return Assessment(.exposure, "the output is no longer hidden")
        case (.module, _): return Assessment(.inPlace, "what the module makes of it is not known here")
        case (.removed, "lifecycle"): return Assessment(.dataLoss, "decides between deleting and forgetting")
        case (.data, _), (.output, "value"), (.provider, _), (.terraform, _), (.import, _):
            return Assessment(.inPlace, "\(difference.path.text) is changed")
        default: return Assessment(.cosmetic, "nothing in AWS changes by it alone")
        }
    }
}

import Terraform

/// Says how bad the decisions of a plan are.
struct PlanJudge {
    let rules: ReplacementRules
    let exposures: [String: [Assessment]]

    init(rules: ReplacementRules, permissions: [PermissionChange], openings: [OpeningChange]) {
        self.rules = rules
        exposures = Judge.exposures(permissions, openings)
    }

    /// How bad a decision is.
    func assess(_ resource: PlannedResource, _ differences: [Difference]? = nil) -> Assessment {
        Judge.worst(
            [own(resource, differences)] + weakenings(resource, differences) + (exposures[resource.address] ?? []),
            otherwise: Assessment(.cosmetic, "nothing"))
    }

    private func own(_ resource: PlannedResource, _ differences: [Difference]?) -> Assessment {
        let type = resource.type
        switch resource.decision.action {
        case .nothing:
            if let old = resource.entry.previousAddress {
                return Assessment(.cosmetic, "moved from \(old); the object stays")
            }
            return resource.values.importing == nil
                ? Assessment(.cosmetic, "stays as it is")
                : Assessment(.inPlace, "comes under Terraform's management as it is")
        case .read: return Assessment(.cosmetic, "read during apply")
        case .create: return Assessment(.inPlace, resource.values.importing == nil ? "created" : "imported")
        case .update where resource.values.importing != nil:
            let changed = update(resource, differences ?? resource.differences)
            return Assessment(changed.risk, "imported and \(changed.reason)")
        case .update: return update(resource, differences ?? resource.differences)
        case .delete:
            return Effects.deletion(of: type, resource.entry.deposed == nil ? "deleted" : "an old object is deleted")
        case .forget: return Effects.forgetting(type)
        case .deleteThenCreate, .createThenDelete: return replacement(resource)
        case .createThenForget:
            return Assessment(
                TypeTraits.holdsData(type) ? .dataLoss : .replacement,
                "is made anew because \(cause(resource)), and the old one forgotten")
        case .other(let words):
            return Assessment(.dataLoss, "this version does not know the action '\(words)', which may do anything")
        }
    }

    /// What the new one protects less than the old one did.
    private func weakenings(_ resource: PlannedResource, _ differences: [Difference]?) -> [Assessment] {
        guard resource.isReplacement else { return [] }
        return (differences ?? resource.differences).flatMap {
            Effects.weakenings(of: resource.type, by: $0, rules)
        }
    }

    private func replacement(_ resource: PlannedResource) -> Assessment {
        Effects.replacement(
            of: resource.type, because: cause(resource), .certain,
            createsFirst: resource.decision.action == .createThenDelete)
    }

    private func cause(_ resource: PlannedResource) -> String {
        let paths = resource.replacePaths
        if !paths.isEmpty {
            return paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? " and others" : "")
                + " cannot change in place"
        }
        return resource.entry.actionReason.map { Decision.words(forReason: $0) } ?? "the plan says so"
    }

    /// How bad it is that values change where the object is.
    func update(_ resource: PlannedResource, _ differences: [Difference]) -> Assessment {
        var assessments = differences.flatMap { Effects.weakenings(of: resource.type, by: $0, rules) }
        for leaf in differences.flatMap(\.leaves) {
            let name = leaf.path.names.first ?? ""
            if Effects.isForPeople(name) {
                assessments.append(Assessment(.cosmetic, "only \(name) differs"))
            } else if Effects.interrupts(resource.type, name) {
                assessments.append(Assessment(.outage, "changed in place, which interrupts it: \(leaf.path.text)"))
            } else {
                assessments.append(Assessment(.inPlace, "changed in place"))
            }
        }
        return Judge.worst(assessments, otherwise: Assessment(.inPlace, "changed in place"))
    }
}

import Terraform

extension Weakness {
    /// Where a stack is weaker than one of a lower environment; none where neither environment is the higher one.
    ///
    /// It is a part of what a comparison says, and quicker to get.
    ///
    /// - Parameters:
    ///   - higher: The stack that should be the stronger one.
    ///   - lower: The stack with which it is compared.
    public static func all(of higher: ReviewReport.Described, against lower: ReviewReport.Described) -> [Weakness] {
        let comparison = ConfigurationComparison(
            lower.configuration.protecting, higher.configuration.protecting,
            environments: (lower.stack.environment, higher.stack.environment))
        var report = ReviewReport(before: lower.stack.name, after: higher.stack.name)
        let survey = ConfigurationComparison.Survey(of: comparison)
        report.safeguards = survey.safeguards(survey.changedResources)
        let settings = lower.stack.settings.flatMap { one in higher.stack.settings.map { (one, $0) } }
        return comparison.weaknesses(report, settings: settings)
    }

    /// Whether less may go wrong in one environment than in another, by their names: `prd` is higher than `dev`.
    public static func isHigher(_ environment: String, than other: String) -> Bool {
        guard let one = WeaknessSearch.rank(environment), let two = WeaknessSearch.rank(other) else { return false }
        return one > two
    }
}

extension Configuration {
    /// The configuration without the resources that have nothing to do with protection; a comparison costs most of them.
    fileprivate var protecting: Configuration {
        Configuration(
            stack: stack,
            blocks: blocks.filter { block in
                let type = block.address.type
                return block.address.kind != .resource || type == "aws_subnet" || TypeTraits.protection(type) != nil
                    || TypeTraits.alarms.contains(type) || block.body.mentionsSafeguards
            })
    }
}

extension Body {
    /// Whether an argument has the name of a safeguard, here or within.
    fileprivate var mentionsSafeguards: Bool {
        items.contains { item in
            if Safeguard.isName(item.name) { return true }
            return switch item.content {
            case .argument(let term): term.mentionsSafeguards
            case .block(let body): body.mentionsSafeguards
            case .blocks(let bodies, let dynamic):
                bodies.contains(where: \.mentionsSafeguards) || dynamic.contains { $0.content.mentionsSafeguards }
            case .labelled(let blocks): blocks.contains { $0.body.mentionsSafeguards }
            }
        }
    }
}

extension Term {
    fileprivate var mentionsSafeguards: Bool {
        switch self {
        case .list(let elements): elements.contains(where: \.mentionsSafeguards)
        case .object(let fields): fields.contains { Safeguard.isName($0.key) || $0.value.mentionsSafeguards }
        default: false
        }
    }
}

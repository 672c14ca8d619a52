import Terraform

/// What the backup plans of a document select, and how long they keep it (AWS Backup Developer Guide, "Assigning
/// resources to a backup plan").
struct BackupPlans {
    private struct Selection {
        let arguments: Arguments
        let days: Int?
        /// What `resources` and `not_resources` name: resources of the document, and patterns of ARNs.
        let named: Names
        let excepted: Names
    }

    private struct Names {
        let instances: Set<Int>
        let patterns: [ARNPattern]
        let mayHaveMore: Bool
    }

    private let selections: [Selection]
    private let tags: DefaultTags
    private let texts: DocumentTexts

    init(_ model: Model) {
        let texts = DocumentTexts(model: model)
        selections = model.all("aws_backup_selection").map { selection in
            Selection(
                arguments: selection, days: selection.target("plan_id").flatMap(Self.days),
                named: Self.names(selection, "resources", texts),
                excepted: Self.names(selection, "not_resources", texts))
        }
        tags = DefaultTags(model)
        self.texts = texts
    }

    /// What an argument names, of which a pattern such as `arn:aws:ec2:*:*:volume/*` may name several.
    private static func names(_ selection: Arguments, _ argument: String, _ texts: DocumentTexts) -> Names {
        guard case .list(let elements) = selection[argument] else {
            return Names(instances: [], patterns: [], mayHaveMore: !selection[argument].isNull)
        }
        var instances: Set<Int> = []
        var patterns: [ARNPattern] = []
        for element in elements {
            if case .instance(let index)? = selection.model.resolver.link(element) {
                instances.insert(index)
            } else {
                patterns.append(ARNPattern(texts.text(element)))
            }
        }
        return Names(instances: instances, patterns: patterns, mayHaveMore: elements.contains(.unknown))
    }

    /// The longest time that a plan's rules keep something; nil where apply decides.
    static func days(of plan: Arguments) -> Int? {
        guard let rules = plan.blocks("rule") else { return nil }
        var longest = 0
        for rule in rules {
            guard let lifecycle = rule.blocks("lifecycle")?.first, !lifecycle["delete_after"].isNull else {
                return .max
            }
            guard let days = lifecycle.integer("delete_after") else { return nil }
            longest = max(longest, days)
        }
        return longest
    }

    /// The longest time of any plan that selects a resource.
    func retention(of resource: Arguments, _ kind: StatefulType) -> Retention {
        var longest = 0
        var isUncertain = false
        for selection in selections {
            switch selects(selection, resource, kind) {
            case .no: continue
            case .undecided: isUncertain = true
            case .yes:
                guard let days = selection.days else { return .unknown }
                longest = max(longest, days)
            }
        }
        return isUncertain && longest < Invariant.leastDaysOfBackup ? .unknown : .days(longest)
    }

    /// Selections by a tag whose key others have, and nobody with its value.
    var misspelled: [Violation] {
        selections.compactMap { selection in
            for tag in selection.arguments.blocks("selection_tag") ?? [] {
                guard let key = tag.text("key"), let value = tag.text("value") else { continue }
                let values = selection.arguments.model.instances.filter { $0.block.address.kind == .resource }
                    .compactMap { tags.tag(key, of: Arguments($0, in: selection.arguments.model)) }
                guard let other = values.lazy.compactMap(\.string).first,
                    values.allSatisfy({ $0.isKnown && $0.string != value })
                else { continue }
                return Violation(
                    selection.arguments, at: tag.place("value"),
                    "\(selection.arguments.address) selects nothing: no tag \(key) is \"\(value)\"; \"\(other)\" is one"
                )
            }
            return nil
        }
    }

    /// What is named or has one of the tags, is not excepted, and meets all conditions.
    private func selects(_ selection: Selection, _ resource: Arguments, _ kind: StatefulType) -> Truth {
        let arns = arns(of: resource, kind)
        let isMeant = [names(selection.named, resource, arns), isTagged(selection.arguments, resource)].any
        if isMeant == .no { return .no }
        return [
            isMeant, !names(selection.excepted, resource, arns), meetsConditions(of: selection.arguments, resource),
        ]
        .all
    }

    private func names(_ names: Names, _ resource: Arguments, _ arns: [Pattern]) -> Truth {
        if names.instances.contains(resource.instance.index) { return .yes }
        let found = names.patterns.lazy.map { $0.matches(arns) }.any
        return found == .no && names.mayHaveMore ? .undecided : found
    }

    /// The ARNs that a resource may have.
    private func arns(of resource: Arguments, _ kind: StatefulType) -> [Pattern] {
        let known = texts.openARNs(of: resource.instance)
        let isNamed = known.contains { $0.parts.count > 1 || $0.known != nil }
        let form =
            SymbolicText([
                .text("arn:aws:\(kind.arn.service):"), .symbol("region"), .text(":"), DocumentTexts.account,
                .text(":\(kind.arn.start)"),
            ]) + texts.argument(kind.identifier ?? "id", of: resource.instance)
        return (isNamed ? known : known + [form]).map { Pattern($0) }
    }

    private func isTagged(_ selection: Arguments, _ resource: Arguments) -> Truth {
        guard let wanted = selection.blocks("selection_tag") else { return .undecided }
        return wanted.lazy.map { tag in
            guard let key = tag.text("key") else { return .undecided }
            guard let value = tags.tag(key, of: resource) else { return .no }
            return value.equals(tag["value"])
        }.any
    }

    // MARK: Conditions

    private static let operators: [(block: String, isPattern: Bool, isNegated: Bool)] = [
        ("string_equals", false, false), ("string_like", true, false), ("string_not_equals", false, true),
        ("string_not_like", true, true),
    ]

    /// All of them must hold, in contrast to `selection_tag` (AWS Backup, "BackupSelection").
    private func meetsConditions(of selection: Arguments, _ resource: Arguments) -> Truth {
        guard let conditions = selection.blocks("condition") else { return .undecided }
        return conditions.lazy.flatMap { condition in
            Self.operators.flatMap { kind -> [Truth] in
                guard let parameters = condition.blocks(kind.block) else { return [.undecided] }
                return parameters.map { parameter in
                    holds(parameter, resource, isPattern: kind.isPattern, isNegated: kind.isNegated)
                }
            }
        }.all
    }

    private func holds(_ parameter: Arguments, _ resource: Arguments, isPattern: Bool, isNegated: Bool) -> Truth {
        let prefix = "aws:ResourceTag/"
        guard let key = parameter.text("key"), key.hasPrefix(prefix) else { return .undecided }
        // What has no such tag meets no condition on it.
        guard let value = tags.tag(String(key.dropFirst(prefix.count)), of: resource) else { return .no }
        let match =
            isPattern
            ? Pattern(texts.text(parameter["value"]), wildcards: .everywhere).matches(Pattern(texts.text(value)))
            : value.equals(parameter["value"])
        return isNegated ? !match : match
    }
}

extension Resolved {
    /// Whether it is the same as another, as far as the document tells.
    fileprivate func equals(_ other: Resolved) -> Truth {
        if isKnown && other.isKnown { return Truth(string == other.string) }
        return self == other && !holdsUnknown ? .yes : .undecided
    }
}

import Terraform

extension Invariant {
    /// The days that a backup must be kept at least: a mistake is often noticed after a weekend.
    static let leastDaysOfBackup = 7

    /// Data that nobody could bring back.
    static let backup = Invariant(
        "backup", "What holds data is in a backup that is kept for \(leastDaysOfBackup) days or more.",
        source: "AWS Well-Architected Framework, REL09-BP03 \"Perform data backup automatically\""
    ) { model in
        let plans = BackupPlans(model)
        return Self.stateful.flatMap(model.all).compactMap { resource in
            switch plans.days(for: resource) {
            case .unknown: return nil
            case .none:
                return Violation(
                    resource,
                    "\(resource.address) holds data and is in no backup; give it the tag of a backup selection, or name it in "
                        + "one")
            case .days(let days) where days < leastDaysOfBackup:
                return Violation(
                    resource,
                    "the backups of \(resource.address) are kept for \(days) days; keep them for \(leastDaysOfBackup) or more"
                )
            case .days: return nil
            }
        }
    }

    private static let stateful = [
        "aws_db_instance", "aws_docdb_cluster", "aws_dynamodb_table", "aws_ebs_volume", "aws_efs_file_system",
        "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_openzfs_file_system",
        "aws_fsx_windows_file_system", "aws_neptune_cluster", "aws_rds_cluster", "aws_redshift_cluster",
        "aws_s3_bucket",
    ]
}

/// What the backup plans of a document select, and how long they keep it.
private struct BackupPlans {
    enum Retention {
        case none
        /// The longest time of any plan; a plan that never deletes counts as for ever.
        case days(Int)
        /// Apply decides.
        case unknown
    }

    private struct Selection {
        let arguments: Arguments
        let days: Int?
    }

    private let selections: [Selection]
    private let defaultTags: [Resolved.Member]

    init(_ model: Model) {
        selections = model.all("aws_backup_selection").map { selection in
            Selection(arguments: selection, days: selection.target("plan_id").flatMap(Self.days))
        }
        defaultTags = model.configuration.defaultTags(in: model)
    }

    /// The longest time that a plan's rules keep something; nil where apply decides.
    private static func days(of plan: Arguments) -> Int? {
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

    func days(for resource: Arguments) -> Retention {
        var longest: Int?
        for selection in selections {
            switch selects(selection.arguments, resource) {
            case .closed: continue
            case .unknown: return .unknown
            case .open:
                guard let days = selection.days else { return .unknown }
                longest = max(longest ?? 0, days)
            }
        }
        return longest.map(Retention.days) ?? .none
    }

    private func selects(_ selection: Arguments, _ resource: Arguments) -> Answer {
        let excluded = selection.section.links("not_resources")
        if excluded.items.contains(.instance(resource.instance.index)) { return .closed }
        let named = selection.section.links("resources")
        if named.items.contains(.instance(resource.instance.index)) { return .open }
        // A list of patterns, such as every table, may name it.
        let patterns = selection["resources"].elements?.contains { $0.knownText.contains("*") } ?? false
        guard let tags = selection.blocks("selection_tag") else { return .unknown }
        var answer: Answer = patterns || named.mayHaveMore ? .unknown : .closed
        for tag in tags {
            guard let key = tag.text("key") else { return .unknown }
            let value = self.tag(key, of: resource)
            guard let value else { continue }
            if value == tag["value"], value.isKnown || value != .unknown { return .open }
            if !value.isKnown || !tag["value"].isKnown { answer = .unknown }
        }
        return answer
    }

    /// A tag's value: the resource's own, else that of the provider's default tags; nil where it has none.
    private func tag(_ key: String, of resource: Arguments) -> Resolved? {
        switch resource["tags"] {
        case .object(let tags):
            if let tag = tags.first(where: { $0.key == key }) { return tag.value }
        case .null: break
        default: return .unknown
        }
        return defaultTags.first { $0.key == key }?.value
    }
}

extension Configuration {
    /// The tags that the default AWS provider puts on everything.
    fileprivate func defaultTags(in model: Model) -> [Resolved.Member] {
        guard let provider = blocks.first(where: { $0.address == Address(.provider, type: "aws", "") }) else {
            return []
        }
        let tags = model.section(ofProvider: provider).section("default_tags")?.value("tags")
        if case .object(let members)? = tags { return members }
        return []
    }
}

extension Model {
    /// The arguments of a provider's configuration.
    fileprivate func section(ofProvider block: Block) -> Section {
        Section(isCertain: true, contents: .body(block.body), frame: Frame(), resolver: resolver)
    }
}

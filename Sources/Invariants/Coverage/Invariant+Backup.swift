import Terraform

extension Invariant {
    /// The days that a backup must be kept at least: a mistake is often noticed after a weekend.
    static let leastDaysOfBackup = 7

    /// Data that nobody could bring back.
    static let backup = Invariant(
        "backup", "What holds data is in a backup that is kept for \(leastDaysOfBackup) days or more.",
        source: "AWS Well-Architected Framework, REL09-BP03 \"Perform data backup automatically\"",
        assertions: backupAssertions
    ) { model in
        let plans = BackupPlans(model)
        return plans.misspelled + keptByThemselves.flatMap(model.all).compactMap(ownBackups)
            + Self.stateful.flatMap(model.all).compactMap { resource in
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

    /// Databases that make backups of their own, as often as their logs allow.
    static let keptByThemselves = [
        "aws_db_instance", "aws_docdb_cluster", "aws_neptune_cluster", "aws_rds_cluster",
    ]

    private static func ownBackups(_ database: Arguments) -> Violation? {
        guard database["replicate_source_db"].isNull, database["replication_source_identifier"].isNull,
            let days = database.integer("backup_retention_period"), days < leastDaysOfBackup
        else { return nil }
        return Violation(
            database, at: "backup_retention_period",
            "\(database.address) keeps its own backups for \(days) days; make backup_retention_period "
                + "\(leastDaysOfBackup) or more")
    }

    static let stateful = [
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
    private let tags: DefaultTags

    init(_ model: Model) {
        selections = model.all("aws_backup_selection").map { selection in
            Selection(arguments: selection, days: selection.target("plan_id").flatMap(Self.days))
        }
        tags = DefaultTags(model)
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
            guard let value = self.tags.tag(key, of: resource) else { continue }
            if value == tag["value"], value.isKnown || value != .unknown { return .open }
            if !value.isKnown || !tag["value"].isKnown { answer = .unknown }
        }
        return answer
    }
}

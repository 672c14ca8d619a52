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
        return plans.misspelled
            + StatefulType.all.flatMap { kind in
                let own = OwnBackups(of: kind, in: model)
                return model.all(kind.name).compactMap { judge($0, kind, own.retention(of: $0), plans) }
            }
    }

    private static func judge(
        _ resource: Arguments, _ kind: StatefulType, _ own: Retention, _ plans: BackupPlans
    ) -> Violation? {
        // What a replica holds, its source holds.
        if kind.sources.contains(where: { !resource[$0].isNull }) { return nil }
        // A service's own backups are enough: no plan needs to be asked.
        if case .days(leastDaysOfBackup...) = own { return nil }
        let planned = plans.retention(of: resource, kind)
        if own == .unknown || planned == .unknown { return nil }
        let days = max(own.days, planned.days)
        if days >= leastDaysOfBackup { return nil }
        if days == 0 {
            let way = kind.own.map { ", name it in one, or \($0.advice)" } ?? ", or name it in one"
            return Violation(
                resource,
                "\(resource.address) holds data and is in no backup; give it the tag of a backup selection\(way)")
        }
        let argument = kind.own?.argument
        let isOwn = own.days == days && argument.map { !resource[$0].isNull } ?? false
        return Violation(
            resource, at: isOwn ? argument : nil,
            "the backups of \(resource.address) are kept for \(days) day\(days == 1 ? "" : "s"); keep them for "
                + "\(leastDaysOfBackup) or more")
    }
}

/// How long backups are kept.
enum Retention: Equatable {
    /// The days; none where there is no backup, and the largest number for one that is never deleted.
    case days(Int)
    /// Apply decides.
    case unknown

    /// The days that are known.
    var days: Int { if case .days(let days) = self { days } else { 0 } }
}

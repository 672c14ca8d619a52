import AWS
import Architecture
import Reading
import Terraform
import Testing

@Suite struct `Backups of a stack` {
    private func shop(_ rules: [Backups.Rule], lock: Backups.Lock? = nil) -> Shop {
        let shop = Shop()
        shop.stack.add(
            Backups(
                "backups", in: shop.account, rules: rules, lock: lock, key: shop.key, notify: shop.alerts,
                protection: .off))
        return shop
    }

    @Test func `are made by rule of everything with the tag, in an encrypted vault`() throws {
        let shop = shop([
            .init("daily", at: .daily(at: "18:00"), keepDays: 7),
            .init("monthly", at: .monthly(onDay: 1, at: "20:00"), keepDays: 120, coldAfterDays: 30),
        ])
        #expect(shop.findings == [])
        #expect(try shop.block("aws_backup_vault.backups")["kms_key_arn"] == "aws_kms_key.data.arn")
        let plan = try shop.block("aws_backup_plan.backups")
        #expect(plan["rule[0].schedule"] == "cron(0 18 * * ? *)")
        #expect(plan["rule[0].lifecycle.delete_after"] == "7")
        #expect(plan["rule[0].lifecycle.cold_storage_after"] == nil)
        #expect(plan["rule[1].lifecycle.delete_after"] == "120")
        #expect(plan["rule[1].lifecycle.cold_storage_after"] == "30")
        let selection = try shop.block("aws_backup_selection.backups")
        #expect(selection.count("selection_tag") == 1)
        #expect([selection["selection_tag.key"], selection["selection_tag.value"]] == ["Backup", "shop-test"])
        #expect(Backups.tag(in: shop.account) == ["Backup": "shop-test"])
        #expect(shop.configuration.resources("aws_backup_vault_lock_configuration").isEmpty)
    }

    @Test func `tell somebody when one fails`() throws {
        let shop = shop([.init("daily", at: .daily(at: "18:00"), keepDays: 7)])
        let notifications = try shop.block("aws_backup_vault_notifications.backups")
        #expect(
            notifications.list("backup_vault_events") == ["BACKUP_JOB_FAILED", "COPY_JOB_FAILED", "RESTORE_JOB_FAILED"])
        #expect(notifications["sns_topic_arn"] == "aws_sns_topic.alerts.arn")
    }

    @Test func `can be locked`() throws {
        let shop = shop(
            [.init("daily", at: .daily(at: "18:00"), keepDays: 7)], lock: .init(minimumDays: 7, maximumDays: 30))
        #expect(shop.findings == [])
        let lock = try shop.block("aws_backup_vault_lock_configuration.backups")
        #expect([lock["min_retention_days"], lock["max_retention_days"]] == ["7", "30"])
    }

    /// A plan that AWS would refuse, and what is said about it.
    struct Mistake: Sendable {
        let rule: Backups.Rule
        var lock: Backups.Lock?
        let finding: String
    }

    private static func keeping(_ days: Int, coldAfter cold: Int? = nil) -> Backups.Rule {
        Backups.Rule("daily", at: .daily(at: "18:00"), keepDays: days, coldAfterDays: cold)
    }

    private static let mistakes = [
        Mistake(
            rule: keeping(119, coldAfter: 30),
            finding:
                "backup-cold-storage: rule 'daily' moves backups to cold storage after 30 days and deletes them after "
                + "119; AWS keeps them there for 90 days at least: keep them for 120 or more"),
        Mistake(
            rule: keeping(6), lock: .init(minimumDays: 7, maximumDays: 30),
            finding: "backup-lock: rule 'daily' keeps backups for 6 days; the lock of vault 'backups' allows 7 to 30"),
        Mistake(
            rule: keeping(31), lock: .init(minimumDays: 7, maximumDays: 30),
            finding: "backup-lock: rule 'daily' keeps backups for 31 days; the lock of vault 'backups' allows 7 to 30"),
        Mistake(
            rule: keeping(7), lock: .init(minimumDays: 30, maximumDays: 7),
            finding: "backup-lock: the lock of vault 'backups' allows 30 to 7 days, which is nothing; exchange them"),
    ]

    @Test(arguments: mistakes)
    func `that AWS would refuse are a finding at the caller's line`(mistake: Mistake) throws {
        let shop = Shop()
        let (key, alerts) = (shop.key, shop.alerts)
        let line = #line + 1
        shop.stack.add(
            Backups(
                "backups", in: shop.account, rules: [mistake.rule], lock: mistake.lock, key: key, notify: alerts,
                protection: .off))
        #expect(shop.findings == [mistake.finding])
        let finding = try #require(shop.configuration.findings().first)
        #expect(finding.position?.line == line)
        #expect(finding.position?.file == #filePath)
        #expect(finding.notes.map(\.message) == ["found here"])
        #expect(finding.notes.first?.position?.file.hasSuffix("Sources/Architecture/Backup/Backups.swift") == true)
    }
}

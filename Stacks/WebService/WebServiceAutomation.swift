import AWS
import Architecture
import Terraform

/// Backup and deletion: each night the expired orders are exported to the archive, and deleted once that is certain.
///
/// It reports to Slack, by a webhook that somebody puts into Parameter Store.
func webServiceAutomation(
    _ settings: WebServiceSettings, in stack: Stack, account: Account.Parts, code bucket: Bucket.Parts,
    orders: Table.Parts, archive: Bucket.Parts, dataKey: Key.Parts, key: Key.Parts, logs: LogSettings,
    notify alerts: Notifications.Parts
) -> Function.Parts {
    let webhook = stack.add(Secret("slack-webhook", key: dataKey))
    let code = stack.add(FunctionCode("automation", folder: "Automation", in: bucket))
    let exports = "exports/"
    let automation = stack.add(
        Function(
            "automation", in: account, code: code, handler: "cleanup.handle",
            description: "Exports and deletes expired orders, prunes old backups, reports to Slack",
            calls: .asynchronous(retries: 2), timeout: .minutes(15), megabytes: 512,
            environment: [
                "ARCHIVE_BUCKET": archive.bucket.id.cast(), "DRY_RUN": "\(!settings.deletesExpired)",
                "EXPORT_PREFIX": Expression(exports), "KEEP_BACKUPS_DAYS": "\(settings.keepTableBackupsDays)",
                "SLACK_WEBHOOK_PARAMETER": webhook.name, "TABLE_KEYS": "customer,placed_at",
                "TABLE_NAME": orders.table.name,
            ],
            // Two runs at once would export twice and contend for the same items.
            reservedConcurrency: settings.automationConcurrency, key: key, logs: logs, notify: alerts))
    orders.grantCleanup(to: automation)
    archive.grantExports(under: exports, to: automation)
    automation.allowRead(of: webhook, encryptedWith: dataKey)
    automation.run("nightly", at: settings.cleanup)
    return automation
}

public import AWS
public import Terraform

/// Backups of everything with a tag: an encrypted vault, rules by schedule, and messages where a backup fails.
public struct Backups: Construct {
    /// How often something is backed up and how long it is kept.
    public struct Rule: Sendable {
        let name: String
        let schedule: ScheduleExpression
        let keepDays: Int
        let coldAfterDays: Int?

        /// Describes a rule.
        ///
        /// - Parameters:
        ///   - name: Its name, such as `daily`.
        ///   - schedule: When backups start.
        ///   - keepDays: For how many days a backup is kept.
        ///   - coldAfterDays: After how many days it moves to cold storage, where AWS keeps it for 90 days at least; nil
        ///     for never.
        public init(_ name: String, at schedule: ScheduleExpression, keepDays: Int, coldAfterDays: Int? = nil) {
            self.name = name
            self.schedule = schedule
            self.keepDays = keepDays
            self.coldAfterDays = coldAfterDays
        }
    }

    /// The retention that a locked vault enforces, even on its administrators.
    public struct Lock: Sendable {
        let minimumDays: Int
        let maximumDays: Int

        /// Describes a lock: no backup is kept for less or more than these days.
        public init(minimumDays: Int, maximumDays: Int) {
            self.minimumDays = minimumDays
            self.maximumDays = maximumDays
        }
    }

    /// The tag that selects what is backed up; put it on tables, databases, file systems.
    ///
    /// Its value is the stack's own, so that two systems in one account do not back up each other.
    public static func tag(in account: Account.Parts) -> [String: String] { ["Backup": account.prefix] }

    let name: String
    let account: Account.Parts
    let rules: [Rule]
    let lock: Lock?
    let key: Key.Parts
    let notifications: Notifications.Parts
    let protection: Protection

    /// Describes a backup plan for everything that carries ``tag(in:)``.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - rules: When backups are made and how long they are kept.
    ///   - lock: Limits that the vault enforces; nil for none.
    ///   - key: The key that encrypts the backups.
    ///   - notifications: Who is told when a backup, a copy or a restore fails.
    ///   - protection: How the backups are kept from being destroyed.
    public init(
        _ name: String, in account: Account.Parts, rules: [Rule], lock: Lock?, key: Key.Parts,
        notify notifications: Notifications.Parts, protection: Protection
    ) {
        self.name = name
        self.account = account
        self.rules = rules
        self.lock = lock
        self.key = key
        self.notifications = notifications
        self.protection = protection
    }

    /// Adds vault, plan, selection and role.
    public func build(in stack: Stack) -> BackupPlan {
        // A vault with backups in it is never emptied by Terraform, in no environment.
        let vault = stack.add(
            BackupVault(
                name, name: "\(stack.prefix)-\(name)", kmsKeyARN: key.arn),
            lifecycle: protection.lifecycle())
        if let lock, lock.minimumDays > lock.maximumDays {
            stack.report(
                rule: "backup-lock",
                "the lock of vault '\(name)' allows \(lock.minimumDays) to \(lock.maximumDays) days, which is nothing; "
                    + "exchange them")
        }
        for rule in rules { check(rule, in: stack) }
        if let lock {
            // Without days of grace the lock is in governance mode: it can be lifted by those who may.
            stack.add(
                BackupVaultLockConfiguration(
                    name, backupVaultName: vault.id, maxRetentionDays: Expression(lock.maximumDays),
                    minRetentionDays: Expression(lock.minimumDays)))
        }
        stack.add(
            BackupVaultNotifications(
                name, backupVaultEvents: [.backupJobFailed, .copyJobFailed, .restoreJobFailed],
                backupVaultName: vault.id, snsTopicARN: notifications.topic.arn),
            dependsOn: [notifications.policy])
        let plan = stack.add(
            BackupPlan(
                name, name: "\(stack.prefix)-\(name)",
                rule: Blocks(
                    rules.map {
                        .init(
                            ruleName: Expression($0.name), targetVaultName: vault.id, completionWindow: 180,
                            schedule: Expression($0.schedule), startWindow: 60,
                            lifecycle: .init(
                                coldStorageAfter: $0.coldAfterDays.map { Expression($0) },
                                deleteAfter: Expression($0.keepDays)))
                    })))
        let role = stack.add(
            Role(
                "\(name)_backup", in: account, assumedBy: .service(.backup),
                description: "Lets AWS Backup back up and restore what the plan selects",
                when: [.stringEquals(.sourceAccount, account.id)]))
        role.attach(managed: "service-role/AWSBackupServiceRolePolicyForBackup")
        role.attach(managed: "service-role/AWSBackupServiceRolePolicyForRestores")
        stack.add(
            BackupSelection(
                name, iamRoleARN: role.role.arn, name: "\(stack.prefix)-\(name)", planID: plan.id,
                selectionTag: Blocks(
                    Self.tag(in: account).sorted { $0.key < $1.key }.map {
                        .init(key: Expression($0.key), type: "STRINGEQUALS", value: Expression($0.value))
                    })))
        return plan
    }

    private func check(_ rule: Rule, in stack: Stack) {
        if let cold = rule.coldAfterDays, rule.keepDays < cold + 90 {
            stack.report(
                rule: "backup-cold-storage",
                "rule '\(rule.name)' moves backups to cold storage after \(cold) days and deletes them after "
                    + "\(rule.keepDays); AWS keeps them there for 90 days at least: keep them for \(cold + 90) or more")
        }
        // A range whose bounds are exchanged would trap.
        if let lock, lock.minimumDays <= lock.maximumDays,
            !(lock.minimumDays...lock.maximumDays).contains(rule.keepDays)
        {
            stack.report(
                rule: "backup-lock",
                "rule '\(rule.name)' keeps backups for \(rule.keepDays) days; the lock of vault '\(name)' allows "
                    + "\(lock.minimumDays) to \(lock.maximumDays)")
        }
    }
}

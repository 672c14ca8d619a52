extension Action {
    /// The actions of AWS Backup.
    public static var backup: Backup { Backup() }

    /// The actions of AWS Backup, for `.backup.listRecoveryPointsByBackupVault`.
    public struct Backup: Sendable {
        /// Every action of the service: `backup:*`.
        public var all: Action { "backup:*" }
        /// Lists a vault's backups.
        public var listRecoveryPointsByBackupVault: Action { "backup:ListRecoveryPointsByBackupVault" }
        /// Deletes a backup.
        public var deleteRecoveryPoint: Action { "backup:DeleteRecoveryPoint" }
        /// Starts a backup.
        public var startBackupJob: Action { "backup:StartBackupJob" }
        /// Tells the state of a backup.
        public var describeBackupJob: Action { "backup:DescribeBackupJob" }
    }
}

extension Action {
    /// The actions of Logging in to RDS with IAM.
    public static var rdsDatabase: RDSDatabase { RDSDatabase() }

    /// The actions of Logging in to RDS with IAM, for `.rdsDatabase.connect`.
    public struct RDSDatabase: Sendable {
        /// Every action of the service: `rds-db:*`.
        public var all: Action { "rds-db:*" }
        /// Connects as a database user without a password.
        public var connect: Action { "rds-db:connect" }
    }
}

extension Action {
    /// The actions of Secrets Manager.
    public static var secretsManager: SecretsManager { SecretsManager() }

    /// The actions of Secrets Manager, for `.secretsManager.getSecretValue`.
    public struct SecretsManager: Sendable {
        /// Every action of the service: `secretsmanager:*`.
        public var all: Action { "secretsmanager:*" }
        /// Reads a secret.
        public var getSecretValue: Action { "secretsmanager:GetSecretValue" }
        /// Tells a secret's state, not its value.
        public var describeSecret: Action { "secretsmanager:DescribeSecret" }
        /// Writes a new version of a secret.
        public var putSecretValue: Action { "secretsmanager:PutSecretValue" }
        /// Moves the label that marks the current version.
        public var updateSecretVersionStage: Action { "secretsmanager:UpdateSecretVersionStage" }
    }
}

public import AWS
public import Terraform

/// A customer managed KMS key that AWS rotates each year, with an alias.
///
/// Its policy leaves the decision to the account's IAM policies (KMS, "Default key policy") and lets the named services
/// use it for this account alone.
public struct Key: Construct {
    /// An AWS service that uses a key by itself rather than for a role.
    public enum Service: Sendable {
        /// CloudWatch Logs, for its log groups.
        case logs
        /// CloudTrail, for the files and log events of trails.
        case cloudTrail
        /// CloudWatch alarms, to publish to an encrypted topic.
        case alarms
        /// EventBridge, to publish to an encrypted topic.
        case events
        /// AWS Budgets, to publish to an encrypted topic.
        case budgets
        /// AWS Backup, to publish to an encrypted topic.
        case backup
    }

    let name: String
    let account: Account.Parts
    let description: String
    let services: [Service]
    let protection: Protection

    /// Describes a key.
    ///
    /// - Parameters:
    ///   - name: Its name, and after the account's prefix its alias.
    ///   - account: Where it is deployed.
    ///   - description: What it encrypts; shown in the console.
    ///   - services: AWS services that use it by themselves.
    ///   - protection: How it is kept from being destroyed.
    public init(
        _ name: String, in account: Account.Parts, description: String, usedBy services: [Service] = [],
        protection: Protection
    ) {
        self.name = name
        self.account = account
        self.description = description
        self.services = services
        self.protection = protection
    }

    /// A key that other parts encrypt with.
    public struct Parts {
        let stack: Stack
        let account: Account.Parts
        /// The key itself.
        public let key: KMSKey
        /// The key's ARN.
        public var arn: Expression<ARN<KMSKey>> { key.arn }
    }

    /// Adds key and alias.
    public func build(in stack: Stack) -> Parts {
        let root: Principal = .account(account.id, partition: account.partition)
        let statements =
            [ResourceStatement.allow(root, actions: [.kms.all], on: [.everything], sid: "AccountDecides")]
            + services.flatMap { $0.statements(in: account) }
        let key = stack.add(
            KMSKey(
                name, deletionWindowInDays: protection.keyWindow, description: Expression(description),
                enableKeyRotation: true, policy: Expression(PolicyDocument(resource: statements, limit: .keyPolicy)),
                tags: ["Name": "\(stack.prefix)-\(name)"]),
            lifecycle: protection.lifecycle())
        stack.add(KMSAlias(name, targetKeyID: key.id, name: "alias/\(stack.prefix)-\(name)"))
        return Parts(stack: stack, account: account, key: key)
    }
}

extension Key.Service {
    /// What the service may do with the key; from each service's chapter on encryption.
    func statements(in account: Account.Parts) -> [ResourceStatement] {
        let encrypt: [Action] = [
            .kms.encrypt, .kms.decrypt, .kms.reEncryptFrom, .kms.reEncryptTo, .kms.generateDataKey, .kms.describeKey,
        ]
        switch self {
        case .logs:
            // CloudWatch Logs User Guide, "Encrypt log data in CloudWatch Logs using AWS KMS".
            return [
                .allow(
                    .service(.logs(region: account.region.name)), actions: encrypt, on: [.everything],
                    when: [
                        .arnLike(
                            "kms:EncryptionContext:aws:logs:arn",
                            "arn:\(account.partition):logs:\(account.region.name):\(account.id):*")
                    ], sid: "Logs")
            ]
        case .cloudTrail:
            // CloudTrail User Guide, "Configure AWS KMS key policies for CloudTrail".
            return [
                .allow(
                    .service(.cloudTrail), actions: [.kms.generateDataKey, .kms.describeKey, .kms.decrypt],
                    on: [.everything], when: [.stringEquals(.sourceAccount, account.id)], sid: "CloudTrail")
            ]
        case .alarms: return [publish(.cloudWatch, in: account, sid: "Alarms")]
        case .events: return [publish(.events, in: account, sid: "Events")]
        case .budgets: return [publish(.budgets, in: account, sid: "Budgets")]
        case .backup: return [publish(.backup, in: account, sid: "Backup")]
        }
    }

    /// SNS Developer Guide, "Enable compatibility between event sources and encrypted topics".
    private func publish(_ service: ServicePrincipal, in account: Account.Parts, sid: String) -> ResourceStatement {
        .allow(
            .service(service), actions: [.kms.generateDataKey, .kms.decrypt], on: [.everything],
            when: [.stringEquals(.sourceAccount, account.id)], sid: sid)
    }
}

extension Key.Parts {
    /// Permissions to use the key through one service, for whoever may use what it encrypts.
    func use(_ actions: [Action], through service: String) -> Statement {
        .allow(
            actions, on: [.arn(key.arn)],
            when: [.stringEquals(.kmsViaService, "\(service).\(account.region.name).amazonaws.com")])
    }
}

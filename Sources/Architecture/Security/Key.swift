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
    let region: OtherRegion.Parts?
    let protection: Protection

    /// Describes a key.
    ///
    /// - Parameters:
    ///   - name: Its name, and after the account's prefix its alias.
    ///   - account: Where it is deployed.
    ///   - description: What it encrypts; shown in the console.
    ///   - services: AWS services that use it by themselves.
    ///   - region: Where it is; the account's region by default.
    ///   - protection: How it is kept from being destroyed.
    public init(
        _ name: String, in account: Account.Parts, description: String, usedBy services: [Service] = [],
        region: OtherRegion.Parts? = nil, protection: Protection
    ) {
        self.name = name
        self.account = account
        self.description = description
        self.services = services
        self.region = region
        self.protection = protection
    }

    /// A key that other parts encrypt with.
    public struct Parts {
        let stack: Stack
        let account: Account.Parts
        let region: Region
        /// The key itself.
        public let key: KMSKey
        /// The key's ARN.
        public var arn: Expression<ARN<KMSKey>> { key.arn }
    }

    /// Adds key and alias.
    public func build(in stack: Stack) -> Parts {
        let place = region?.region ?? account.region
        let root: Principal = .account(account.id, partition: account.partition)
        let statements =
            [ResourceStatement.allow(root, actions: [.kms.all], on: [.everything], sid: "AccountDecides")]
            + services.flatMap { $0.statements(in: account, region: place) }
        let key = stack.add(
            KMSKey(
                name, deletionWindowInDays: protection.keyWindow, description: Expression(description),
                enableKeyRotation: true, policy: Expression(PolicyDocument(resource: statements, limit: .keyPolicy)),
                tags: ["Name": "\(stack.prefix)-\(name)"]),
            provider: region?.provider, lifecycle: protection.lifecycle())
        stack.add(
            KMSAlias(name, targetKeyID: key.id, name: "alias/\(stack.prefix)-\(name)"), provider: region?.provider)
        return Parts(stack: stack, account: account, region: place, key: key)
    }
}

extension Key.Service {
    /// What the service may do with the key; from each service's chapter on encryption.
    func statements(in account: Account.Parts, region: Region) -> [ResourceStatement] {
        let encrypt: [Action] = [
            .kms.encrypt, .kms.decrypt, .kms.reEncryptFrom, .kms.reEncryptTo, .kms.generateDataKey, .kms.describeKey,
        ]
        switch self {
        case .logs:
            // CloudWatch Logs User Guide, "Encrypt log data in CloudWatch Logs using AWS KMS".
            return [
                .allow(
                    .service(.logs(region: region.name)), actions: encrypt, on: [.everything],
                    when: [
                        .arnLike(
                            "kms:EncryptionContext:aws:logs:arn",
                            "arn:\(account.partition):logs:\(region.name):\(account.id):*")
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
            when: [.stringEquals(.kmsViaService, "\(service).\(region.name).amazonaws.com")])
    }
}

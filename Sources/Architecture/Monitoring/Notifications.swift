public import AWS
public import Terraform

/// An encrypted SNS topic with an e-mail subscription, to which alarms, events, budgets and backups of this account publish.
public struct Notifications: Construct {
    let name: String
    let account: Account.Parts
    let email: Expression<String>
    let key: Key.Parts
    let region: OtherRegion.Parts?

    /// Describes a topic.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - email: Who gets the messages, once the subscription is confirmed.
    ///   - key: The key that encrypts them; usable by the publishing services, and of the topic's region.
    ///   - region: Where it is; the account's region by default. Alarms publish in their own region alone.
    public init(
        _ name: String, in account: Account.Parts, email: Expression<String>, key: Key.Parts,
        region: OtherRegion.Parts? = nil
    ) {
        self.name = name
        self.account = account
        self.email = email
        self.key = key
        self.region = region
    }

    /// A topic that reaches somebody.
    public struct Parts {
        let stack: Stack
        let key: Key.Parts
        let region: Region
        let provider: ProviderConfiguration?
        /// The topic itself.
        public let topic: SNSTopic
        /// The policy that lets AWS services publish; what publishes is made after it.
        public let policy: SNSTopicPolicy

        /// Lets a role publish messages.
        public func grantPublish(
            to grantee: some Grantee, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                grantee.grantee.allow(
                    "\(topic.node.name.asAWSName)-publish",
                    [
                        .allow([.sns.publish], on: [.arn(topic.arn)]),
                        key.use([.kms.decrypt, .kms.generateDataKey], through: "sns"),
                    ])
            }
        }
    }

    /// Adds topic, policy and subscription.
    public func build(in stack: Stack) -> Parts {
        let (label, provider) = (name.asLocalName, region?.provider)
        let place = region?.region ?? account.region
        if key.region != place {
            stack.report(
                rule: "topic-key",
                "topic '\(name)' is in \(place.name) and its key in \(key.region.name); SNS wants a key of its own region"
            )
        }
        let topic = stack.add(
            SNSTopic(label, kmsMasterKeyID: key.arn, name: "\(stack.prefix)-\(name)"), provider: provider)
        let policy = stack.add(
            SNSTopicPolicy(
                label, arn: topic.arn,
                policy: .resourcePolicy(
                    .allow(
                        .service(.backup), .service(.budgets), .service(.cloudWatch), .service(.events),
                        actions: [.sns.publish], on: [.arn(topic.arn)],
                        when: [.stringEquals(.sourceAccount, account.id)], sid: "Services"),
                    .denyPlainHTTP(actions: [.sns.publish], on: [.arn(topic.arn)]), limit: .topicPolicy)),
            provider: provider)
        stack.add(
            SNSTopicSubscription("\(label)_email", endpoint: email, protocol: .email, topicARN: topic.arn),
            provider: provider)
        return Parts(stack: stack, key: key, region: place, provider: provider, topic: topic, policy: policy)
    }
}

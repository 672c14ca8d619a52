// Written by 'synth bind aws_sns_topic_subscription'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A receiver of a topic's messages: `aws_sns_topic_subscription` in Terraform.
public struct SNSTopicSubscription: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_sns_topic_subscription"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - endpoint: `endpoint`; a change replaces the resource.
    ///   - protocol: `protocol`; a change replaces the resource.
    ///   - topicARN: `topic_arn`; a change replaces the resource.
    ///   - confirmationTimeoutInMinutes: `confirmation_timeout_in_minutes`; default 1.
    ///   - deliveryPolicy: `delivery_policy`.
    ///   - endpointAutoConfirms: `endpoint_auto_confirms`; default false.
    ///   - filterPolicy: `filter_policy`.
    ///   - filterPolicyScope: `filter_policy_scope`.
    ///   - rawMessageDelivery: `raw_message_delivery`; default false.
    ///   - redrivePolicy: `redrive_policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - replayPolicy: `replay_policy`.
    ///   - subscriptionRoleARN: `subscription_role_arn`.
    public init(
        _ localName: String,
        endpoint: Expression<String>,
        `protocol`: Expression<SNSTopicSubscription.ProtocolName>,
        topicARN: Expression<ARN<SNSTopic>>,
        confirmationTimeoutInMinutes: Expression<Int>? = nil,
        deliveryPolicy: Expression<JSONText>? = nil,
        endpointAutoConfirms: Expression<Bool>? = nil,
        filterPolicy: Expression<JSONText>? = nil,
        filterPolicyScope: Expression<SNSTopicSubscription.FilterPolicyScope>? = nil,
        rawMessageDelivery: Expression<Bool>? = nil,
        redrivePolicy: Expression<JSONText>? = nil,
        region: Expression<String>? = nil,
        replayPolicy: Expression<JSONText>? = nil,
        subscriptionRoleARN: Expression<ARN<IAMRole>>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("confirmation_timeout_in_minutes", confirmationTimeoutInMinutes)
        node.body.set("delivery_policy", deliveryPolicy)
        node.body.set("endpoint", endpoint)
        node.body.set("endpoint_auto_confirms", endpointAutoConfirms)
        node.body.set("filter_policy", filterPolicy)
        node.body.set("filter_policy_scope", filterPolicyScope)
        node.body.set("protocol", `protocol`)
        node.body.set("raw_message_delivery", rawMessageDelivery)
        node.body.set("redrive_policy", redrivePolicy)
        node.body.set("region", region)
        node.body.set("replay_policy", replayPolicy)
        node.body.set("subscription_role_arn", subscriptionRoleARN)
        node.body.set("topic_arn", topicARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SNSTopicSubscription>> { reference("arn") }
    /// The attribute `confirmation_timeout_in_minutes`.
    public var confirmationTimeoutInMinutes: Expression<Int> { reference("confirmation_timeout_in_minutes") }
    /// The attribute `confirmation_was_authenticated`, which the provider computes.
    public var confirmationWasAuthenticated: Expression<Bool> { reference("confirmation_was_authenticated") }
    /// The attribute `delivery_policy`.
    public var deliveryPolicy: Expression<JSONText> { reference("delivery_policy") }
    /// The attribute `endpoint`.
    public var endpoint: Expression<String> { reference("endpoint") }
    /// The attribute `endpoint_auto_confirms`.
    public var endpointAutoConfirms: Expression<Bool> { reference("endpoint_auto_confirms") }
    /// The attribute `filter_policy`.
    public var filterPolicy: Expression<JSONText> { reference("filter_policy") }
    /// The attribute `filter_policy_scope`.
    public var filterPolicyScope: Expression<SNSTopicSubscription.FilterPolicyScope> { reference("filter_policy_scope") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SNSTopicSubscription>> { reference("id") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `pending_confirmation`, which the provider computes.
    public var pendingConfirmation: Expression<Bool> { reference("pending_confirmation") }
    /// The attribute `protocol`.
    public var `protocol`: Expression<SNSTopicSubscription.ProtocolName> { reference("protocol") }
    /// The attribute `raw_message_delivery`.
    public var rawMessageDelivery: Expression<Bool> { reference("raw_message_delivery") }
    /// The attribute `redrive_policy`.
    public var redrivePolicy: Expression<JSONText> { reference("redrive_policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replay_policy`.
    public var replayPolicy: Expression<JSONText> { reference("replay_policy") }
    /// The attribute `subscription_role_arn`.
    public var subscriptionRoleARN: Expression<ARN<IAMRole>> { reference("subscription_role_arn") }
    /// The attribute `topic_arn`.
    public var topicARN: Expression<ARN<SNSTopic>> { reference("topic_arn") }

    /// The words that `filter_policy_scope` takes.
    public enum FilterPolicyScope: ValueSet {}

    /// The words that `protocol` takes.
    public enum ProtocolName: ValueSet {}
}

extension Expression<SNSTopicSubscription.FilterPolicyScope> {
    /// The word `MessageAttributes`.
    public static var messageAttributes: Self { .init(word: "MessageAttributes") }
    /// The word `MessageBody`.
    public static var messageBody: Self { .init(word: "MessageBody") }
}

extension Expression<SNSTopicSubscription.ProtocolName> {
    /// The word `application`.
    public static var application: Self { .init(word: "application") }
    /// The word `email`.
    public static var email: Self { .init(word: "email") }
    /// The word `email-json`.
    public static var emailJSON: Self { .init(word: "email-json") }
    /// The word `firehose`.
    public static var firehose: Self { .init(word: "firehose") }
    /// The word `http`.
    public static var http: Self { .init(word: "http") }
    /// The word `https`.
    public static var https: Self { .init(word: "https") }
    /// The word `lambda`.
    public static var lambda: Self { .init(word: "lambda") }
    /// The word `sms`.
    public static var sms: Self { .init(word: "sms") }
    /// The word `sqs`.
    public static var sqs: Self { .init(word: "sqs") }
}

// Written by 'synth bind aws_sns_topic'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A channel whose messages go to every subscriber: `aws_sns_topic` in Terraform.
public struct SNSTopic: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_sns_topic"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - applicationFailureFeedbackRoleARN: `application_failure_feedback_role_arn`.
    ///   - applicationSuccessFeedbackRoleARN: `application_success_feedback_role_arn`.
    ///   - applicationSuccessFeedbackSampleRate: `application_success_feedback_sample_rate`; 0 to 100.
    ///   - archivePolicy: `archive_policy`.
    ///   - contentBasedDeduplication: `content_based_deduplication`; default false.
    ///   - deliveryPolicy: `delivery_policy`.
    ///   - displayName: `display_name`.
    ///   - fifoThroughputScope: `fifo_throughput_scope`.
    ///   - fifoTopic: `fifo_topic`; default false; a change replaces the resource.
    ///   - firehoseFailureFeedbackRoleARN: `firehose_failure_feedback_role_arn`.
    ///   - firehoseSuccessFeedbackRoleARN: `firehose_success_feedback_role_arn`.
    ///   - firehoseSuccessFeedbackSampleRate: `firehose_success_feedback_sample_rate`; 0 to 100.
    ///   - httpFailureFeedbackRoleARN: `http_failure_feedback_role_arn`.
    ///   - httpSuccessFeedbackRoleARN: `http_success_feedback_role_arn`.
    ///   - httpSuccessFeedbackSampleRate: `http_success_feedback_sample_rate`; 0 to 100.
    ///   - kmsMasterKeyID: `kms_master_key_id`.
    ///   - lambdaFailureFeedbackRoleARN: `lambda_failure_feedback_role_arn`.
    ///   - lambdaSuccessFeedbackRoleARN: `lambda_success_feedback_role_arn`.
    ///   - lambdaSuccessFeedbackSampleRate: `lambda_success_feedback_sample_rate`; 0 to 100.
    ///   - name: `name`; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; not beside `name`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - signatureVersion: `signature_version`; 1 to 2.
    ///   - sqsFailureFeedbackRoleARN: `sqs_failure_feedback_role_arn`.
    ///   - sqsSuccessFeedbackRoleARN: `sqs_success_feedback_role_arn`.
    ///   - sqsSuccessFeedbackSampleRate: `sqs_success_feedback_sample_rate`; 0 to 100.
    ///   - tags: `tags`.
    ///   - tracingConfig: `tracing_config`.
    public init(
        _ localName: String,
        applicationFailureFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        applicationSuccessFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        applicationSuccessFeedbackSampleRate: Expression<Int>? = nil,
        archivePolicy: Expression<JSONText>? = nil,
        contentBasedDeduplication: Expression<Bool>? = nil,
        deliveryPolicy: Expression<JSONText>? = nil,
        displayName: Expression<String>? = nil,
        fifoThroughputScope: Expression<SNSTopic.FIFOThroughputScope>? = nil,
        fifoTopic: Expression<Bool>? = nil,
        firehoseFailureFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        firehoseSuccessFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        firehoseSuccessFeedbackSampleRate: Expression<Int>? = nil,
        httpFailureFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        httpSuccessFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        httpSuccessFeedbackSampleRate: Expression<Int>? = nil,
        kmsMasterKeyID: Expression<ARN<KMSKey>>? = nil,
        lambdaFailureFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        lambdaSuccessFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        lambdaSuccessFeedbackSampleRate: Expression<Int>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        policy: Expression<PolicyDocument>? = nil,
        region: Expression<String>? = nil,
        signatureVersion: Expression<Int>? = nil,
        sqsFailureFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        sqsSuccessFeedbackRoleARN: Expression<ARN<IAMRole>>? = nil,
        sqsSuccessFeedbackSampleRate: Expression<Int>? = nil,
        tags: Expression<[String: String]>? = nil,
        tracingConfig: Expression<SNSTopic.TracingConfig>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("application_failure_feedback_role_arn", applicationFailureFeedbackRoleARN)
        node.body.set("application_success_feedback_role_arn", applicationSuccessFeedbackRoleARN)
        node.body.set("application_success_feedback_sample_rate", applicationSuccessFeedbackSampleRate)
        node.body.set("archive_policy", archivePolicy)
        node.body.set("content_based_deduplication", contentBasedDeduplication)
        node.body.set("delivery_policy", deliveryPolicy)
        node.body.set("display_name", displayName)
        node.body.set("fifo_throughput_scope", fifoThroughputScope)
        node.body.set("fifo_topic", fifoTopic)
        node.body.set("firehose_failure_feedback_role_arn", firehoseFailureFeedbackRoleARN)
        node.body.set("firehose_success_feedback_role_arn", firehoseSuccessFeedbackRoleARN)
        node.body.set("firehose_success_feedback_sample_rate", firehoseSuccessFeedbackSampleRate)
        node.body.set("http_failure_feedback_role_arn", httpFailureFeedbackRoleARN)
        node.body.set("http_success_feedback_role_arn", httpSuccessFeedbackRoleARN)
        node.body.set("http_success_feedback_sample_rate", httpSuccessFeedbackSampleRate)
        node.body.set("kms_master_key_id", kmsMasterKeyID)
        node.body.set("lambda_failure_feedback_role_arn", lambdaFailureFeedbackRoleARN)
        node.body.set("lambda_success_feedback_role_arn", lambdaSuccessFeedbackRoleARN)
        node.body.set("lambda_success_feedback_sample_rate", lambdaSuccessFeedbackSampleRate)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("policy", policy)
        node.body.set("region", region)
        node.body.set("signature_version", signatureVersion)
        node.body.set("sqs_failure_feedback_role_arn", sqsFailureFeedbackRoleARN)
        node.body.set("sqs_success_feedback_role_arn", sqsSuccessFeedbackRoleARN)
        node.body.set("sqs_success_feedback_sample_rate", sqsSuccessFeedbackSampleRate)
        node.body.set("tags", tags)
        node.body.set("tracing_config", tracingConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `application_failure_feedback_role_arn`.
    public var applicationFailureFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("application_failure_feedback_role_arn") }
    /// The attribute `application_success_feedback_role_arn`.
    public var applicationSuccessFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("application_success_feedback_role_arn") }
    /// The attribute `application_success_feedback_sample_rate`.
    public var applicationSuccessFeedbackSampleRate: Expression<Int> { reference("application_success_feedback_sample_rate") }
    /// The attribute `archive_policy`.
    public var archivePolicy: Expression<JSONText> { reference("archive_policy") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SNSTopic>> { reference("arn") }
    /// The attribute `beginning_archive_time`, which the provider computes.
    public var beginningArchiveTime: Expression<String> { reference("beginning_archive_time") }
    /// The attribute `content_based_deduplication`.
    public var contentBasedDeduplication: Expression<Bool> { reference("content_based_deduplication") }
    /// The attribute `delivery_policy`.
    public var deliveryPolicy: Expression<JSONText> { reference("delivery_policy") }
    /// The attribute `display_name`.
    public var displayName: Expression<String> { reference("display_name") }
    /// The attribute `fifo_throughput_scope`.
    public var fifoThroughputScope: Expression<SNSTopic.FIFOThroughputScope> { reference("fifo_throughput_scope") }
    /// The attribute `fifo_topic`.
    public var fifoTopic: Expression<Bool> { reference("fifo_topic") }
    /// The attribute `firehose_failure_feedback_role_arn`.
    public var firehoseFailureFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("firehose_failure_feedback_role_arn") }
    /// The attribute `firehose_success_feedback_role_arn`.
    public var firehoseSuccessFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("firehose_success_feedback_role_arn") }
    /// The attribute `firehose_success_feedback_sample_rate`.
    public var firehoseSuccessFeedbackSampleRate: Expression<Int> { reference("firehose_success_feedback_sample_rate") }
    /// The attribute `http_failure_feedback_role_arn`.
    public var httpFailureFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("http_failure_feedback_role_arn") }
    /// The attribute `http_success_feedback_role_arn`.
    public var httpSuccessFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("http_success_feedback_role_arn") }
    /// The attribute `http_success_feedback_sample_rate`.
    public var httpSuccessFeedbackSampleRate: Expression<Int> { reference("http_success_feedback_sample_rate") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SNSTopic>> { reference("id") }
    /// The attribute `kms_master_key_id`.
    public var kmsMasterKeyID: Expression<ARN<KMSKey>> { reference("kms_master_key_id") }
    /// The attribute `lambda_failure_feedback_role_arn`.
    public var lambdaFailureFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("lambda_failure_feedback_role_arn") }
    /// The attribute `lambda_success_feedback_role_arn`.
    public var lambdaSuccessFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("lambda_success_feedback_role_arn") }
    /// The attribute `lambda_success_feedback_sample_rate`.
    public var lambdaSuccessFeedbackSampleRate: Expression<Int> { reference("lambda_success_feedback_sample_rate") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `owner`, which the provider computes.
    public var owner: Expression<String> { reference("owner") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `signature_version`.
    public var signatureVersion: Expression<Int> { reference("signature_version") }
    /// The attribute `sqs_failure_feedback_role_arn`.
    public var sqsFailureFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("sqs_failure_feedback_role_arn") }
    /// The attribute `sqs_success_feedback_role_arn`.
    public var sqsSuccessFeedbackRoleARN: Expression<ARN<IAMRole>> { reference("sqs_success_feedback_role_arn") }
    /// The attribute `sqs_success_feedback_sample_rate`.
    public var sqsSuccessFeedbackSampleRate: Expression<Int> { reference("sqs_success_feedback_sample_rate") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `tracing_config`.
    public var tracingConfig: Expression<SNSTopic.TracingConfig> { reference("tracing_config") }

    /// The words that `fifo_throughput_scope` takes.
    public enum FIFOThroughputScope: ValueSet {}

    /// The words that `tracing_config` takes.
    public enum TracingConfig: ValueSet {}
}

extension Expression<SNSTopic.FIFOThroughputScope> {
    /// The word `Topic`.
    public static var topic: Self { .init(word: "Topic") }
    /// The word `MessageGroup`.
    public static var messageGroup: Self { .init(word: "MessageGroup") }
}

extension Expression<SNSTopic.TracingConfig> {
    /// The word `Active`.
    public static var active: Self { .init(word: "Active") }
    /// The word `PassThrough`.
    public static var passThrough: Self { .init(word: "PassThrough") }
}

// Written by 'synth bind aws_sqs_queue'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A queue of messages: `aws_sqs_queue` in Terraform.
public struct SQSQueue: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_sqs_queue"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - contentBasedDeduplication: `content_based_deduplication`; default false.
    ///   - deduplicationScope: `deduplication_scope`.
    ///   - delaySeconds: `delay_seconds`; 0 to 900; default 0.
    ///   - fifoQueue: `fifo_queue`; default false; a change replaces the resource.
    ///   - fifoThroughputLimit: `fifo_throughput_limit`.
    ///   - kmsDataKeyReusePeriodSeconds: `kms_data_key_reuse_period_seconds`; 60 to 86400.
    ///   - kmsMasterKeyID: `kms_master_key_id`; not beside `sqs_managed_sse_enabled`.
    ///   - maxMessageSize: `max_message_size`; 1024 to 1048576; default 262144.
    ///   - messageRetentionSeconds: `message_retention_seconds`; 60 to 1209600; default 345600.
    ///   - name: `name`; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; not beside `name`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - receiveWaitTimeSeconds: `receive_wait_time_seconds`; default 0.
    ///   - redriveAllowPolicy: `redrive_allow_policy`.
    ///   - redrivePolicy: `redrive_policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - sqsManagedSSEEnabled: `sqs_managed_sse_enabled`; not beside `kms_master_key_id`.
    ///   - tags: `tags`.
    ///   - visibilityTimeoutSeconds: `visibility_timeout_seconds`; 0 to 43200; default 30.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        contentBasedDeduplication: Expression<Bool>? = nil,
        deduplicationScope: Expression<SQSQueue.DeduplicationScope>? = nil,
        delaySeconds: Expression<Int>? = nil,
        fifoQueue: Expression<Bool>? = nil,
        fifoThroughputLimit: Expression<SQSQueue.FIFOThroughputLimit>? = nil,
        kmsDataKeyReusePeriodSeconds: Expression<Int>? = nil,
        kmsMasterKeyID: Expression<ARN<KMSKey>>? = nil,
        maxMessageSize: Expression<Int>? = nil,
        messageRetentionSeconds: Expression<Int>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        policy: Expression<PolicyDocument>? = nil,
        receiveWaitTimeSeconds: Expression<Int>? = nil,
        redriveAllowPolicy: Expression<JSONText>? = nil,
        redrivePolicy: Expression<JSONText>? = nil,
        region: Expression<String>? = nil,
        sqsManagedSSEEnabled: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        visibilityTimeoutSeconds: Expression<Int>? = nil,
        timeouts: SQSQueue.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("content_based_deduplication", contentBasedDeduplication)
        node.body.set("deduplication_scope", deduplicationScope)
        node.body.set("delay_seconds", delaySeconds)
        node.body.set("fifo_queue", fifoQueue)
        node.body.set("fifo_throughput_limit", fifoThroughputLimit)
        node.body.set("kms_data_key_reuse_period_seconds", kmsDataKeyReusePeriodSeconds)
        node.body.set("kms_master_key_id", kmsMasterKeyID)
        node.body.set("max_message_size", maxMessageSize)
        node.body.set("message_retention_seconds", messageRetentionSeconds)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("policy", policy)
        node.body.set("receive_wait_time_seconds", receiveWaitTimeSeconds)
        node.body.set("redrive_allow_policy", redriveAllowPolicy)
        node.body.set("redrive_policy", redrivePolicy)
        node.body.set("region", region)
        node.body.set("sqs_managed_sse_enabled", sqsManagedSSEEnabled)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("visibility_timeout_seconds", visibilityTimeoutSeconds)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SQSQueue>> { reference("arn") }
    /// The attribute `content_based_deduplication`.
    public var contentBasedDeduplication: Expression<Bool> { reference("content_based_deduplication") }
    /// The attribute `deduplication_scope`.
    public var deduplicationScope: Expression<SQSQueue.DeduplicationScope> { reference("deduplication_scope") }
    /// The attribute `delay_seconds`.
    public var delaySeconds: Expression<Int> { reference("delay_seconds") }
    /// The attribute `fifo_queue`.
    public var fifoQueue: Expression<Bool> { reference("fifo_queue") }
    /// The attribute `fifo_throughput_limit`.
    public var fifoThroughputLimit: Expression<SQSQueue.FIFOThroughputLimit> { reference("fifo_throughput_limit") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SQSQueue>> { reference("id") }
    /// The attribute `kms_data_key_reuse_period_seconds`.
    public var kmsDataKeyReusePeriodSeconds: Expression<Int> { reference("kms_data_key_reuse_period_seconds") }
    /// The attribute `kms_master_key_id`.
    public var kmsMasterKeyID: Expression<ARN<KMSKey>> { reference("kms_master_key_id") }
    /// The attribute `max_message_size`.
    public var maxMessageSize: Expression<Int> { reference("max_message_size") }
    /// The attribute `message_retention_seconds`.
    public var messageRetentionSeconds: Expression<Int> { reference("message_retention_seconds") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `receive_wait_time_seconds`.
    public var receiveWaitTimeSeconds: Expression<Int> { reference("receive_wait_time_seconds") }
    /// The attribute `redrive_allow_policy`.
    public var redriveAllowPolicy: Expression<JSONText> { reference("redrive_allow_policy") }
    /// The attribute `redrive_policy`.
    public var redrivePolicy: Expression<JSONText> { reference("redrive_policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `sqs_managed_sse_enabled`.
    public var sqsManagedSSEEnabled: Expression<Bool> { reference("sqs_managed_sse_enabled") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `url`, which the provider computes.
    public var url: Expression<String> { reference("url") }
    /// The attribute `visibility_timeout_seconds`.
    public var visibilityTimeoutSeconds: Expression<Int> { reference("visibility_timeout_seconds") }

    /// The words that `deduplication_scope` takes.
    public enum DeduplicationScope: ValueSet {}

    /// The words that `fifo_throughput_limit` takes.
    public enum FIFOThroughputLimit: ValueSet {}

    /// The block `timeouts` of `aws_sqs_queue`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("update", update)
        }
    }
}

extension Expression<SQSQueue.DeduplicationScope> {
    /// The word `messageGroup`.
    public static var messageGroup: Self { .init(word: "messageGroup") }
    /// The word `queue`.
    public static var queue: Self { .init(word: "queue") }
}

extension Expression<SQSQueue.FIFOThroughputLimit> {
    /// The word `perMessageGroupId`.
    public static var perMessageGroupID: Self { .init(word: "perMessageGroupId") }
    /// The word `perQueue`.
    public static var perQueue: Self { .init(word: "perQueue") }
}

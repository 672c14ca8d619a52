// Written by 'synth bind aws_s3_bucket_notification'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What is told when objects change: `aws_s3_bucket_notification` in Terraform.
public struct S3BucketNotification: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_notification"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - eventbridge: `eventbridge`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - lambdaFunction: `lambda_function`.
    ///   - queue: `queue`.
    ///   - topic: `topic`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        eventbridge: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        lambdaFunction: Blocks<S3BucketNotification.LambdaFunctionBlock> = [],
        queue: Blocks<S3BucketNotification.Queue> = [],
        topic: Blocks<S3BucketNotification.Topic> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("eventbridge", eventbridge)
        node.body.set("lambda_function", lambdaFunction)
        node.body.set("queue", queue)
        node.body.set("region", region)
        node.body.set("topic", topic)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `eventbridge`.
    public var eventbridge: Expression<Bool> { reference("eventbridge") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketNotification>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `lambda_function` of `aws_s3_bucket_notification`.
    public struct LambdaFunctionBlock: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - events: `events`.
        ///   - filterPrefix: `filter_prefix`.
        ///   - filterSuffix: `filter_suffix`.
        ///   - id: `id`.
        ///   - lambdaFunctionARN: `lambda_function_arn`.
        public init(
            events: Expression<[String]>,
            filterPrefix: Expression<String>? = nil,
            filterSuffix: Expression<String>? = nil,
            id: Expression<String>? = nil,
            lambdaFunctionARN: Expression<ARN<LambdaFunction>>? = nil
        ) {
            body.set("events", events)
            body.set("filter_prefix", filterPrefix)
            body.set("filter_suffix", filterSuffix)
            body.set("id", id)
            body.set("lambda_function_arn", lambdaFunctionARN)
        }
    }

    /// The block `queue` of `aws_s3_bucket_notification`.
    public struct Queue: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - events: `events`.
        ///   - queueARN: `queue_arn`.
        ///   - filterPrefix: `filter_prefix`.
        ///   - filterSuffix: `filter_suffix`.
        ///   - id: `id`.
        public init(
            events: Expression<[String]>,
            queueARN: Expression<ARN<SQSQueue>>,
            filterPrefix: Expression<String>? = nil,
            filterSuffix: Expression<String>? = nil,
            id: Expression<String>? = nil
        ) {
            body.set("events", events)
            body.set("filter_prefix", filterPrefix)
            body.set("filter_suffix", filterSuffix)
            body.set("id", id)
            body.set("queue_arn", queueARN)
        }
    }

    /// The block `topic` of `aws_s3_bucket_notification`.
    public struct Topic: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - events: `events`.
        ///   - topicARN: `topic_arn`.
        ///   - filterPrefix: `filter_prefix`.
        ///   - filterSuffix: `filter_suffix`.
        ///   - id: `id`.
        public init(
            events: Expression<[String]>,
            topicARN: Expression<ARN<SNSTopic>>,
            filterPrefix: Expression<String>? = nil,
            filterSuffix: Expression<String>? = nil,
            id: Expression<String>? = nil
        ) {
            body.set("events", events)
            body.set("filter_prefix", filterPrefix)
            body.set("filter_suffix", filterSuffix)
            body.set("id", id)
            body.set("topic_arn", topicARN)
        }
    }
}

// Written by 'synth bind aws_cloudwatch_event_bus'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A channel of events: `aws_cloudwatch_event_bus` in Terraform.
public struct CloudWatchEventBus: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_event_bus"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 256 characters; a change replaces the resource.
    ///   - description: `description`; at most 512 characters.
    ///   - eventSourceName: `event_source_name`; 1 to 256 characters; a change replaces the resource.
    ///   - kmsKeyIdentifier: `kms_key_identifier`; 1 to 2048 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - deadLetterConfig: `dead_letter_config`.
    ///   - logConfig: `log_config`; provider 6 only.
    public init(
        _ localName: String,
        name: Expression<String>,
        description: Expression<String>? = nil,
        eventSourceName: Expression<String>? = nil,
        kmsKeyIdentifier: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        deadLetterConfig: CloudWatchEventBus.DeadLetterConfig? = nil,
        logConfig: CloudWatchEventBus.LogConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("dead_letter_config", deadLetterConfig)
        node.body.set("description", description)
        node.body.set("event_source_name", eventSourceName)
        node.body.set("kms_key_identifier", kmsKeyIdentifier)
        node.body.set("log_config", logConfig)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchEventBus>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `event_source_name`.
    public var eventSourceName: Expression<String> { reference("event_source_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchEventBus>> { reference("id") }
    /// The attribute `kms_key_identifier`.
    public var kmsKeyIdentifier: Expression<String> { reference("kms_key_identifier") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `dead_letter_config` of `aws_cloudwatch_event_bus`.
    public struct DeadLetterConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - arn: `arn`; 1 to 1600 characters.
        public init(
            arn: Expression<ARN<SQSQueue>>? = nil
        ) {
            body.set("arn", arn)
        }
    }

    /// The block `log_config` of `aws_cloudwatch_event_bus`.
    public struct LogConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - includeDetail: `include_detail`.
        ///   - level: `level`.
        public init(
            includeDetail: Expression<CloudWatchEventBus.LogConfig.IncludeDetail>? = nil,
            level: Expression<CloudWatchEventBus.LogConfig.Level>? = nil
        ) {
            body.set("include_detail", includeDetail)
            body.set("level", level)
        }

        /// The words that `include_detail` takes.
        public enum IncludeDetail: ValueSet {}

        /// The words that `level` takes.
        public enum Level: ValueSet {}
    }
}

extension Expression<CloudWatchEventBus.LogConfig.IncludeDetail> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `FULL`.
    public static var full: Self { .init(word: "FULL") }
}

extension Expression<CloudWatchEventBus.LogConfig.Level> {
    /// The word `OFF`.
    public static var off: Self { .init(word: "OFF") }
    /// The word `ERROR`.
    public static var error: Self { .init(word: "ERROR") }
    /// The word `INFO`.
    public static var info: Self { .init(word: "INFO") }
    /// The word `TRACE`.
    public static var trace: Self { .init(word: "TRACE") }
}

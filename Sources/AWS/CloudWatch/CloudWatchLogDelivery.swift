// Written by 'synth bind aws_cloudwatch_log_delivery'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that delivers the log of a source to a destination: `aws_cloudwatch_log_delivery` in Terraform.
public struct CloudWatchLogDelivery: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_log_delivery"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - deliveryDestinationARN: `delivery_destination_arn`; a change replaces the resource.
    ///   - deliverySourceName: `delivery_source_name`; 1 to 60 characters; a change replaces the resource.
    ///   - fieldDelimiter: `field_delimiter`; at most 5 characters.
    ///   - recordFields: `record_fields`; 1 to 64 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - s3DeliveryConfiguration: `s3_delivery_configuration`.
    public init(
        _ localName: String,
        deliveryDestinationARN: Expression<ARN<AnyResource>>,
        deliverySourceName: Expression<String>,
        fieldDelimiter: Expression<String>? = nil,
        recordFields: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        s3DeliveryConfiguration: Blocks<CloudWatchLogDelivery.S3DeliveryConfiguration> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("delivery_destination_arn", deliveryDestinationARN)
        node.body.set("delivery_source_name", deliverySourceName)
        node.body.set("field_delimiter", fieldDelimiter)
        node.body.set("record_fields", recordFields)
        node.body.set("region", region)
        node.body.set("s3_delivery_configuration", s3DeliveryConfiguration)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchLogDelivery>> { reference("arn") }
    /// The attribute `delivery_destination_arn`.
    public var deliveryDestinationARN: Expression<ARN<AnyResource>> { reference("delivery_destination_arn") }
    /// The attribute `delivery_source_name`.
    public var deliverySourceName: Expression<String> { reference("delivery_source_name") }
    /// The attribute `field_delimiter`.
    public var fieldDelimiter: Expression<String> { reference("field_delimiter") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchLogDelivery>> { reference("id") }
    /// The attribute `record_fields`.
    public var recordFields: Expression<[String]> { reference("record_fields") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `s3_delivery_configuration`.
    public var s3DeliveryConfiguration: Expression<[CloudWatchLogDelivery.S3DeliveryConfiguration]> { reference("s3_delivery_configuration") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `s3_delivery_configuration` of `aws_cloudwatch_log_delivery`, of which every key is written.
    public struct S3DeliveryConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enableHiveCompatiblePath: `enable_hive_compatible_path`.
        ///   - suffixPath: `suffix_path`.
        public init(
            enableHiveCompatiblePath: Expression<Bool>? = nil,
            suffixPath: Expression<String>? = nil
        ) {
            body.setNull("enable_hive_compatible_path")
            body.set("enable_hive_compatible_path", enableHiveCompatiblePath)
            body.setNull("suffix_path")
            body.set("suffix_path", suffixPath)
        }
    }
}

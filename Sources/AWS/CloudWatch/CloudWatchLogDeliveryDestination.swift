// Written by 'synth bind aws_cloudwatch_log_delivery_destination'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A bucket, log group or stream that logs are delivered to: `aws_cloudwatch_log_delivery_destination` in Terraform.
public struct CloudWatchLogDeliveryDestination: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_log_delivery_destination"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 60 characters; a change replaces the resource.
    ///   - deliveryDestinationType: `delivery_destination_type`; provider 6 only.
    ///   - outputFormat: `output_format`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - deliveryDestinationConfiguration: `delivery_destination_configuration`.
    public init(
        _ localName: String,
        name: Expression<String>,
        deliveryDestinationType: Expression<CloudWatchLogDeliveryDestination.DeliveryDestinationType>? = nil,
        outputFormat: Expression<CloudWatchLogDeliveryDestination.OutputFormat>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        deliveryDestinationConfiguration: CloudWatchLogDeliveryDestination.DeliveryDestinationConfiguration? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("delivery_destination_configuration", deliveryDestinationConfiguration)
        node.body.set("delivery_destination_type", deliveryDestinationType)
        node.body.set("name", name)
        node.body.set("output_format", outputFormat)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudWatchLogDeliveryDestination>> { reference("arn") }
    /// The attribute `delivery_destination_type`.
    public var deliveryDestinationType: Expression<CloudWatchLogDeliveryDestination.DeliveryDestinationType> { reference("delivery_destination_type") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `output_format`.
    public var outputFormat: Expression<CloudWatchLogDeliveryDestination.OutputFormat> { reference("output_format") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `delivery_destination_type` takes.
    public enum DeliveryDestinationType: ValueSet {}

    /// The words that `output_format` takes.
    public enum OutputFormat: ValueSet {}

    /// The block `delivery_destination_configuration` of `aws_cloudwatch_log_delivery_destination`.
    public struct DeliveryDestinationConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - destinationResourceARN: `destination_resource_arn`; a change may replace the resource; provider 5 demands it.
        public init(
            destinationResourceARN: Expression<ARN<AnyResource>>
        ) {
            body.set("destination_resource_arn", destinationResourceARN)
        }
    }
}

extension Expression<CloudWatchLogDeliveryDestination.DeliveryDestinationType> {
    /// The word `S3`.
    public static var s3: Self { .init(word: "S3") }
    /// The word `CWL`.
    public static var cwl: Self { .init(word: "CWL") }
    /// The word `FH`.
    public static var fh: Self { .init(word: "FH") }
    /// The word `XRAY`.
    public static var xray: Self { .init(word: "XRAY") }
}

extension Expression<CloudWatchLogDeliveryDestination.OutputFormat> {
    /// The word `json`.
    public static var json: Self { .init(word: "json") }
    /// The word `plain`.
    public static var plain: Self { .init(word: "plain") }
    /// The word `w3c`.
    public static var w3c: Self { .init(word: "w3c") }
    /// The word `raw`.
    public static var raw: Self { .init(word: "raw") }
    /// The word `parquet`.
    public static var parquet: Self { .init(word: "parquet") }
}

// Written by 'synth bind aws_flow_log'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The record of traffic in a network, subnet or interface: `aws_flow_log` in Terraform.
public struct FlowLog: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_flow_log"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - deliverCrossAccountRole: `deliver_cross_account_role`; a change replaces the resource.
    ///   - eniID: `eni_id`; exactly one of `eni_id`, `regional_nat_gateway_id`, `subnet_id`, `vpc_id`, `transit_gateway_id`, `transit_gateway_attachment_id`; a change replaces the resource.
    ///   - iamRoleARN: `iam_role_arn`; a change replaces the resource.
    ///   - logDestination: `log_destination`; a change replaces the resource.
    ///   - logDestinationType: `log_destination_type`; default `cloud-watch-logs`; a change replaces the resource.
    ///   - logFormat: `log_format`; a change replaces the resource.
    ///   - maxAggregationInterval: `max_aggregation_interval`; one of 60, 600; default 600; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - regionalNATGatewayID: `regional_nat_gateway_id`; exactly one of `eni_id`, `regional_nat_gateway_id`, `subnet_id`, `vpc_id`, `transit_gateway_id`, `transit_gateway_attachment_id`; a change replaces the resource; provider 6 only.
    ///   - subnetID: `subnet_id`; exactly one of `eni_id`, `regional_nat_gateway_id`, `subnet_id`, `vpc_id`, `transit_gateway_id`, `transit_gateway_attachment_id`; a change replaces the resource.
    ///   - tags: `tags`.
    ///   - trafficType: `traffic_type`; a change replaces the resource.
    ///   - transitGatewayAttachmentID: `transit_gateway_attachment_id`; exactly one of `eni_id`, `regional_nat_gateway_id`, `subnet_id`, `vpc_id`, `transit_gateway_id`, `transit_gateway_attachment_id`; a change replaces the resource.
    ///   - transitGatewayID: `transit_gateway_id`; exactly one of `eni_id`, `regional_nat_gateway_id`, `subnet_id`, `vpc_id`, `transit_gateway_id`, `transit_gateway_attachment_id`; a change replaces the resource.
    ///   - vpcID: `vpc_id`; exactly one of `eni_id`, `regional_nat_gateway_id`, `subnet_id`, `vpc_id`, `transit_gateway_id`, `transit_gateway_attachment_id`; a change replaces the resource.
    ///   - destinationOptions: `destination_options`; a change replaces the resource.
    public init(
        _ localName: String,
        deliverCrossAccountRole: Expression<ARN<IAMRole>>? = nil,
        eniID: Expression<String>? = nil,
        iamRoleARN: Expression<ARN<IAMRole>>? = nil,
        logDestination: Expression<ARN<AnyResource>>? = nil,
        logDestinationType: Expression<FlowLog.LogDestinationType>? = nil,
        logFormat: Expression<String>? = nil,
        maxAggregationInterval: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        regionalNATGatewayID: Expression<String>? = nil,
        subnetID: Expression<ID<Subnet>>? = nil,
        tags: Expression<[String: String]>? = nil,
        trafficType: Expression<FlowLog.TrafficType>? = nil,
        transitGatewayAttachmentID: Expression<String>? = nil,
        transitGatewayID: Expression<String>? = nil,
        vpcID: Expression<ID<VPC>>? = nil,
        destinationOptions: FlowLog.DestinationOptions? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("deliver_cross_account_role", deliverCrossAccountRole)
        node.body.set("destination_options", destinationOptions)
        node.body.set("eni_id", eniID)
        node.body.set("iam_role_arn", iamRoleARN)
        node.body.set("log_destination", logDestination)
        node.body.set("log_destination_type", logDestinationType)
        node.body.set("log_format", logFormat)
        node.body.set("max_aggregation_interval", maxAggregationInterval)
        node.body.set("region", region)
        node.body.set("regional_nat_gateway_id", regionalNATGatewayID)
        node.body.set("subnet_id", subnetID)
        node.body.set("tags", tags)
        node.body.set("traffic_type", trafficType)
        node.body.set("transit_gateway_attachment_id", transitGatewayAttachmentID)
        node.body.set("transit_gateway_id", transitGatewayID)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<FlowLog>> { reference("arn") }
    /// The attribute `deliver_cross_account_role`.
    public var deliverCrossAccountRole: Expression<ARN<IAMRole>> { reference("deliver_cross_account_role") }
    /// The attribute `eni_id`.
    public var eniID: Expression<String> { reference("eni_id") }
    /// The attribute `iam_role_arn`.
    public var iamRoleARN: Expression<ARN<IAMRole>> { reference("iam_role_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<FlowLog>> { reference("id") }
    /// The attribute `log_destination`.
    public var logDestination: Expression<ARN<AnyResource>> { reference("log_destination") }
    /// The attribute `log_destination_type`.
    public var logDestinationType: Expression<FlowLog.LogDestinationType> { reference("log_destination_type") }
    /// The attribute `log_format`.
    public var logFormat: Expression<String> { reference("log_format") }
    /// The attribute `max_aggregation_interval`.
    public var maxAggregationInterval: Expression<Int> { reference("max_aggregation_interval") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `regional_nat_gateway_id`.
    public var regionalNATGatewayID: Expression<String> { reference("regional_nat_gateway_id") }
    /// The attribute `subnet_id`.
    public var subnetID: Expression<ID<Subnet>> { reference("subnet_id") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `traffic_type`.
    public var trafficType: Expression<FlowLog.TrafficType> { reference("traffic_type") }
    /// The attribute `transit_gateway_attachment_id`.
    public var transitGatewayAttachmentID: Expression<String> { reference("transit_gateway_attachment_id") }
    /// The attribute `transit_gateway_id`.
    public var transitGatewayID: Expression<String> { reference("transit_gateway_id") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The words that `log_destination_type` takes.
    public enum LogDestinationType: ValueSet {}

    /// The words that `traffic_type` takes.
    public enum TrafficType: ValueSet {}

    /// The block `destination_options` of `aws_flow_log`.
    public struct DestinationOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - fileFormat: `file_format`; default `plain-text`; a change replaces the resource.
        ///   - hiveCompatiblePartitions: `hive_compatible_partitions`; default false; a change replaces the resource.
        ///   - perHourPartition: `per_hour_partition`; default false; a change replaces the resource.
        public init(
            fileFormat: Expression<FlowLog.DestinationOptions.FileFormat>? = nil,
            hiveCompatiblePartitions: Expression<Bool>? = nil,
            perHourPartition: Expression<Bool>? = nil
        ) {
            body.set("file_format", fileFormat)
            body.set("hive_compatible_partitions", hiveCompatiblePartitions)
            body.set("per_hour_partition", perHourPartition)
        }

        /// The words that `file_format` takes.
        public enum FileFormat: ValueSet {}
    }
}

extension Expression<FlowLog.LogDestinationType> {
    /// The word `cloud-watch-logs`.
    public static var cloudWatchLogs: Self { .init(word: "cloud-watch-logs") }
    /// The word `s3`.
    public static var s3: Self { .init(word: "s3") }
    /// The word `kinesis-data-firehose`.
    public static var kinesisDataFirehose: Self { .init(word: "kinesis-data-firehose") }
}

extension Expression<FlowLog.TrafficType> {
    /// The word `ACCEPT`.
    public static var accept: Self { .init(word: "ACCEPT") }
    /// The word `REJECT`.
    public static var reject: Self { .init(word: "REJECT") }
    /// The word `ALL`.
    public static var all: Self { .init(word: "ALL") }
}

extension Expression<FlowLog.DestinationOptions.FileFormat> {
    /// The word `plain-text`.
    public static var plainText: Self { .init(word: "plain-text") }
    /// The word `parquet`.
    public static var parquet: Self { .init(word: "parquet") }
}

// Written by 'synth bind aws_s3_bucket_analytics_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The study of how objects are used: `aws_s3_bucket_analytics_configuration` in Terraform.
public struct S3BucketAnalyticsConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_analytics_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - name: `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - filter: `filter`.
    ///   - storageClassAnalysis: `storage_class_analysis`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        name: Expression<String>,
        region: Expression<String>? = nil,
        filter: S3BucketAnalyticsConfiguration.Filter? = nil,
        storageClassAnalysis: S3BucketAnalyticsConfiguration.StorageClassAnalysis? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("filter", filter)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("storage_class_analysis", storageClassAnalysis)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketAnalyticsConfiguration>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `filter` of `aws_s3_bucket_analytics_configuration`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - prefix: `prefix`; at least one of `filter.prefix`, `filter.tags`.
        ///   - tags: `tags`; at least one of `filter.prefix`, `filter.tags`.
        public init(
            prefix: Expression<String>? = nil,
            tags: Expression<[String: String]>? = nil
        ) {
            body.set("prefix", prefix)
            body.set("tags", tags)
        }
    }

    /// The block `storage_class_analysis` of `aws_s3_bucket_analytics_configuration`.
    public struct StorageClassAnalysis: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - dataExport: `data_export`.
        public init(
            dataExport: S3BucketAnalyticsConfiguration.StorageClassAnalysis.DataExport
        ) {
            body.set("data_export", dataExport)
        }

        /// The block `storage_class_analysis.data_export` of `aws_s3_bucket_analytics_configuration`.
        public struct DataExport: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - destination: `destination`.
            ///   - outputSchemaVersion: `output_schema_version`; default `V_1`.
            public init(
                destination: S3BucketAnalyticsConfiguration.StorageClassAnalysis.DataExport.Destination,
                outputSchemaVersion: Expression<String>? = nil
            ) {
                body.set("destination", destination)
                body.set("output_schema_version", outputSchemaVersion)
            }

            /// The block `storage_class_analysis.data_export.destination` of `aws_s3_bucket_analytics_configuration`.
            public struct Destination: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - s3BucketDestination: `s3_bucket_destination`.
                public init(
                    s3BucketDestination: S3BucketAnalyticsConfiguration.StorageClassAnalysis.DataExport.Destination.S3BucketDestination
                ) {
                    body.set("s3_bucket_destination", s3BucketDestination)
                }

                /// The block `storage_class_analysis.data_export.destination.s3_bucket_destination` of `aws_s3_bucket_analytics_configuration`.
                public struct S3BucketDestination: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - bucketARN: `bucket_arn`.
                    ///   - bucketAccountID: `bucket_account_id`.
                    ///   - format: `format`; default `CSV`.
                    ///   - prefix: `prefix`.
                    public init(
                        bucketARN: Expression<ARN<S3Bucket>>,
                        bucketAccountID: Expression<String>? = nil,
                        format: Expression<String>? = nil,
                        prefix: Expression<String>? = nil
                    ) {
                        body.set("bucket_account_id", bucketAccountID)
                        body.set("bucket_arn", bucketARN)
                        body.set("format", format)
                        body.set("prefix", prefix)
                    }
                }
            }
        }
    }
}

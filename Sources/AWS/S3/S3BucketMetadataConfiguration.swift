// Written by 'synth bind aws_s3_bucket_metadata_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Tables about a bucket's objects: `aws_s3_bucket_metadata_configuration` in Terraform.
///
/// Provider 6 only.
public struct S3BucketMetadataConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_metadata_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change replaces the resource; deprecated.
    ///   - region: `region`; a change replaces the resource.
    ///   - metadataConfiguration: `metadata_configuration`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil,
        metadataConfiguration: S3BucketMetadataConfiguration.MetadataConfiguration? = nil,
        timeouts: S3BucketMetadataConfiguration.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("metadata_configuration", metadataConfiguration)
        node.body.set("region", region)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `metadata_configuration`.
    public var metadataConfiguration: Expression<[S3BucketMetadataConfiguration.MetadataConfiguration]> { reference("metadata_configuration") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `metadata_configuration` of `aws_s3_bucket_metadata_configuration`.
    public struct MetadataConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - inventoryTableConfiguration: `inventory_table_configuration`.
        ///   - journalTableConfiguration: `journal_table_configuration`.
        public init(
            inventoryTableConfiguration: S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration? = nil,
            journalTableConfiguration: S3BucketMetadataConfiguration.MetadataConfiguration.JournalTableConfiguration? = nil
        ) {
            body.set("inventory_table_configuration", inventoryTableConfiguration)
            body.set("journal_table_configuration", journalTableConfiguration)
        }

        /// An element of `destination`, which the provider computes.
        public enum Destination {}

        /// The block `metadata_configuration.inventory_table_configuration` of `aws_s3_bucket_metadata_configuration`.
        public struct InventoryTableConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - configurationState: `configuration_state`.
            ///   - encryptionConfiguration: `encryption_configuration`.
            public init(
                configurationState: Expression<S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration.ConfigurationState>,
                encryptionConfiguration: S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration? = nil
            ) {
                body.set("configuration_state", configurationState)
                body.set("encryption_configuration", encryptionConfiguration)
            }

            /// The words that `configuration_state` takes.
            public enum ConfigurationState: ValueSet {}

            /// The block `metadata_configuration.inventory_table_configuration.encryption_configuration` of `aws_s3_bucket_metadata_configuration`.
            public struct EncryptionConfiguration: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - sseAlgorithm: `sse_algorithm`.
                ///   - kmsKeyARN: `kms_key_arn`.
                public init(
                    sseAlgorithm: Expression<S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration.SSEAlgorithm>,
                    kmsKeyARN: Expression<ARN<KMSKey>>? = nil
                ) {
                    body.set("kms_key_arn", kmsKeyARN)
                    body.set("sse_algorithm", sseAlgorithm)
                }

                /// The words that `sse_algorithm` takes.
                public enum SSEAlgorithm: ValueSet {}
            }
        }

        /// The block `metadata_configuration.journal_table_configuration` of `aws_s3_bucket_metadata_configuration`.
        public struct JournalTableConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - encryptionConfiguration: `encryption_configuration`.
            ///   - recordExpiration: `record_expiration`.
            public init(
                encryptionConfiguration: S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration? = nil,
                recordExpiration: S3BucketMetadataConfiguration.MetadataConfiguration.JournalTableConfiguration.RecordExpiration? = nil
            ) {
                body.set("encryption_configuration", encryptionConfiguration)
                body.set("record_expiration", recordExpiration)
            }

            /// The block `metadata_configuration.journal_table_configuration.record_expiration` of `aws_s3_bucket_metadata_configuration`.
            public struct RecordExpiration: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - expiration: `expiration`.
                ///   - days: `days`; 7 to 2147483647.
                public init(
                    expiration: Expression<S3BucketMetadataConfiguration.MetadataConfiguration.JournalTableConfiguration.RecordExpiration.Expiration>,
                    days: Expression<Int>? = nil
                ) {
                    body.set("days", days)
                    body.set("expiration", expiration)
                }

                /// The words that `expiration` takes.
                public enum Expiration: ValueSet {}
            }
        }
    }

    /// The block `timeouts` of `aws_s3_bucket_metadata_configuration`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        public init(
            create: Expression<String>? = nil
        ) {
            body.set("create", create)
        }
    }
}

extension Expression<S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration.ConfigurationState> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration.EncryptionConfiguration.SSEAlgorithm> {
    /// The word `aws:kms`.
    public static var awsKMS: Self { .init(word: "aws:kms") }
    /// The word `AES256`.
    public static var aes256: Self { .init(word: "AES256") }
}

extension Expression<S3BucketMetadataConfiguration.MetadataConfiguration.JournalTableConfiguration.RecordExpiration.Expiration> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<S3BucketMetadataConfiguration.MetadataConfiguration> {
    /// The attribute `inventory_table_configuration`.
    public var inventoryTableConfiguration: Expression<[S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration]> { attribute("inventory_table_configuration") }
    /// The attribute `journal_table_configuration`.
    public var journalTableConfiguration: Expression<[S3BucketMetadataConfiguration.MetadataConfiguration.JournalTableConfiguration]> { attribute("journal_table_configuration") }
    /// The attribute `destination`, which the provider computes.
    public var destination: Expression<[S3BucketMetadataConfiguration.MetadataConfiguration.Destination]> { attribute("destination") }
}

extension Expression<S3BucketMetadataConfiguration.MetadataConfiguration.Destination> {
    /// The attribute `table_bucket_arn`, which the provider computes.
    public var tableBucketARN: Expression<ARN<AnyResource>> { attribute("table_bucket_arn") }
    /// The attribute `table_bucket_type`, which the provider computes.
    public var tableBucketType: Expression<String> { attribute("table_bucket_type") }
    /// The attribute `table_namespace`, which the provider computes.
    public var tableNamespace: Expression<String> { attribute("table_namespace") }
}

extension Expression<S3BucketMetadataConfiguration.MetadataConfiguration.InventoryTableConfiguration> {
    /// The attribute `table_arn`, which the provider computes.
    public var tableARN: Expression<ARN<AnyResource>> { attribute("table_arn") }
    /// The attribute `table_name`, which the provider computes.
    public var tableName: Expression<String> { attribute("table_name") }
}

extension Expression<S3BucketMetadataConfiguration.MetadataConfiguration.JournalTableConfiguration> {
    /// The attribute `table_arn`, which the provider computes.
    public var tableARN: Expression<ARN<AnyResource>> { attribute("table_arn") }
    /// The attribute `table_name`, which the provider computes.
    public var tableName: Expression<String> { attribute("table_name") }
}

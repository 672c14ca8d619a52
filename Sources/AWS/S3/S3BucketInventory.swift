// Written by 'synth bind aws_s3_bucket_inventory'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The regular list of a bucket's objects: `aws_s3_bucket_inventory` in Terraform.
public struct S3BucketInventory: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_inventory"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - includedObjectVersions: `included_object_versions`.
    ///   - name: `name`; at most 64 characters; a change replaces the resource.
    ///   - destination: `destination`.
    ///   - schedule: `schedule`.
    ///   - enabled: `enabled`; default true.
    ///   - optionalFields: `optional_fields`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - filter: `filter`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        includedObjectVersions: Expression<S3BucketInventory.IncludedObjectVersions>,
        name: Expression<String>,
        destination: S3BucketInventory.Destination,
        schedule: S3BucketInventory.Schedule,
        enabled: Expression<Bool>? = nil,
        optionalFields: Expression<[S3BucketInventory.OptionalField]>? = nil,
        region: Expression<String>? = nil,
        filter: S3BucketInventory.Filter? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("destination", destination)
        node.body.set("enabled", enabled)
        node.body.set("filter", filter)
        node.body.set("included_object_versions", includedObjectVersions)
        node.body.set("name", name)
        node.body.set("optional_fields", optionalFields)
        node.body.set("region", region)
        node.body.set("schedule", schedule)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `enabled`.
    public var enabled: Expression<Bool> { reference("enabled") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketInventory>> { reference("id") }
    /// The attribute `included_object_versions`.
    public var includedObjectVersions: Expression<S3BucketInventory.IncludedObjectVersions> { reference("included_object_versions") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `optional_fields`.
    public var optionalFields: Expression<[S3BucketInventory.OptionalField]> { reference("optional_fields") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The words that `included_object_versions` takes.
    public enum IncludedObjectVersions: ValueSet {}

    /// The words that `optional_fields` takes.
    public enum OptionalField: ValueSet {}

    /// The block `destination` of `aws_s3_bucket_inventory`.
    public struct Destination: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - bucket: `bucket`.
        public init(
            bucket: S3BucketInventory.Destination.Bucket
        ) {
            body.set("bucket", bucket)
        }

        /// The block `destination.bucket` of `aws_s3_bucket_inventory`.
        public struct Bucket: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - bucketARN: `bucket_arn`.
            ///   - format: `format`.
            ///   - accountID: `account_id`.
            ///   - prefix: `prefix`.
            ///   - encryption: `encryption`.
            public init(
                bucketARN: Expression<ARN<S3Bucket>>,
                format: Expression<S3BucketInventory.Destination.Bucket.Format>,
                accountID: Expression<String>? = nil,
                prefix: Expression<String>? = nil,
                encryption: S3BucketInventory.Destination.Bucket.Encryption? = nil
            ) {
                body.set("account_id", accountID)
                body.set("bucket_arn", bucketARN)
                body.set("encryption", encryption)
                body.set("format", format)
                body.set("prefix", prefix)
            }

            /// The words that `format` takes.
            public enum Format: ValueSet {}

            /// The block `destination.bucket.encryption` of `aws_s3_bucket_inventory`.
            public struct Encryption: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - sseKMS: `sse_kms`; not beside `destination.bucket.encryption.sse_s3`.
                ///   - sseS3: `sse_s3`; not beside `destination.bucket.encryption.sse_kms`.
                public init(
                    sseKMS: S3BucketInventory.Destination.Bucket.Encryption.SSEKMS? = nil,
                    sseS3: S3BucketInventory.Destination.Bucket.Encryption.SSES3? = nil
                ) {
                    body.set("sse_kms", sseKMS)
                    body.set("sse_s3", sseS3)
                }

                /// The block `destination.bucket.encryption.sse_kms` of `aws_s3_bucket_inventory`.
                public struct SSEKMS: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - keyID: `key_id`.
                    public init(
                        keyID: Expression<ARN<KMSKey>>
                    ) {
                        body.set("key_id", keyID)
                    }
                }

                /// The block `destination.bucket.encryption.sse_s3` of `aws_s3_bucket_inventory`.
                public struct SSES3: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    public init() {}
                }
            }
        }
    }

    /// The block `filter` of `aws_s3_bucket_inventory`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - prefix: `prefix`.
        public init(
            prefix: Expression<String>? = nil
        ) {
            body.set("prefix", prefix)
        }
    }

    /// The block `schedule` of `aws_s3_bucket_inventory`.
    public struct Schedule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - frequency: `frequency`.
        public init(
            frequency: Expression<S3BucketInventory.Schedule.Frequency>
        ) {
            body.set("frequency", frequency)
        }

        /// The words that `frequency` takes.
        public enum Frequency: ValueSet {}
    }
}

extension Expression<S3BucketInventory.IncludedObjectVersions> {
    /// The word `All`.
    public static var all: Self { .init(word: "All") }
    /// The word `Current`.
    public static var current: Self { .init(word: "Current") }
}

extension Expression<S3BucketInventory.OptionalField> {
    /// The word `Size`.
    public static var size: Self { .init(word: "Size") }
    /// The word `LastModifiedDate`.
    public static var lastModifiedDate: Self { .init(word: "LastModifiedDate") }
    /// The word `StorageClass`.
    public static var storageClass: Self { .init(word: "StorageClass") }
    /// The word `ETag`.
    public static var eTag: Self { .init(word: "ETag") }
    /// The word `IsMultipartUploaded`.
    public static var isMultipartUploaded: Self { .init(word: "IsMultipartUploaded") }
    /// The word `ReplicationStatus`.
    public static var replicationStatus: Self { .init(word: "ReplicationStatus") }
    /// The word `EncryptionStatus`.
    public static var encryptionStatus: Self { .init(word: "EncryptionStatus") }
    /// The word `ObjectLockRetainUntilDate`.
    public static var objectLockRetainUntilDate: Self { .init(word: "ObjectLockRetainUntilDate") }
    /// The word `ObjectLockMode`.
    public static var objectLockMode: Self { .init(word: "ObjectLockMode") }
    /// The word `ObjectLockLegalHoldStatus`.
    public static var objectLockLegalHoldStatus: Self { .init(word: "ObjectLockLegalHoldStatus") }
    /// The word `IntelligentTieringAccessTier`.
    public static var intelligentTieringAccessTier: Self { .init(word: "IntelligentTieringAccessTier") }
    /// The word `BucketKeyStatus`.
    public static var bucketKeyStatus: Self { .init(word: "BucketKeyStatus") }
    /// The word `ChecksumAlgorithm`.
    public static var checksumAlgorithm: Self { .init(word: "ChecksumAlgorithm") }
    /// The word `ObjectAccessControlList`.
    public static var objectAccessControlList: Self { .init(word: "ObjectAccessControlList") }
    /// The word `ObjectOwner`.
    public static var objectOwner: Self { .init(word: "ObjectOwner") }
    /// The word `LifecycleExpirationDate`.
    public static var lifecycleExpirationDate: Self { .init(word: "LifecycleExpirationDate") }
}

extension Expression<S3BucketInventory.Destination.Bucket.Format> {
    /// The word `CSV`.
    public static var csv: Self { .init(word: "CSV") }
    /// The word `ORC`.
    public static var orc: Self { .init(word: "ORC") }
    /// The word `Parquet`.
    public static var parquet: Self { .init(word: "Parquet") }
}

extension Expression<S3BucketInventory.Schedule.Frequency> {
    /// The word `Daily`.
    public static var daily: Self { .init(word: "Daily") }
    /// The word `Weekly`.
    public static var weekly: Self { .init(word: "Weekly") }
}

// Written by 'synth bind aws_s3_bucket_logging'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Where a bucket's access log is written: `aws_s3_bucket_logging` in Terraform.
public struct S3BucketLogging: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_logging"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - targetBucket: `target_bucket`.
    ///   - targetPrefix: `target_prefix`.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change may replace the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - targetGrant: `target_grant`.
    ///   - targetObjectKeyFormat: `target_object_key_format`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        targetBucket: Expression<ID<S3Bucket>>,
        targetPrefix: Expression<String>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil,
        targetGrant: Blocks<S3BucketLogging.TargetGrant> = [],
        targetObjectKeyFormat: S3BucketLogging.TargetObjectKeyFormat? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("region", region)
        node.body.set("target_bucket", targetBucket)
        node.body.set("target_grant", targetGrant)
        node.body.set("target_object_key_format", targetObjectKeyFormat)
        node.body.set("target_prefix", targetPrefix)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketLogging>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `target_bucket`.
    public var targetBucket: Expression<ID<S3Bucket>> { reference("target_bucket") }
    /// The attribute `target_grant`.
    public var targetGrant: Expression<[S3BucketLogging.TargetGrant]> { reference("target_grant") }
    /// The attribute `target_prefix`.
    public var targetPrefix: Expression<String> { reference("target_prefix") }

    /// The block `target_grant` of `aws_s3_bucket_logging`.
    public struct TargetGrant: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - permission: `permission`.
        ///   - grantee: `grantee`.
        public init(
            permission: Expression<S3BucketLogging.TargetGrant.Permission>,
            grantee: S3BucketLogging.TargetGrant.Grantee
        ) {
            body.set("grantee", grantee)
            body.set("permission", permission)
        }

        /// The words that `permission` takes.
        public enum Permission: ValueSet {}

        /// The block `target_grant.grantee` of `aws_s3_bucket_logging`.
        public struct Grantee: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - type: `type`.
            ///   - emailAddress: `email_address`.
            ///   - id: `id`.
            ///   - uri: `uri`.
            public init(
                type: Expression<S3BucketLogging.TargetGrant.Grantee.Kind>,
                emailAddress: Expression<String>? = nil,
                id: Expression<String>? = nil,
                uri: Expression<String>? = nil
            ) {
                body.set("email_address", emailAddress)
                body.set("id", id)
                body.set("type", type)
                body.set("uri", uri)
            }

            /// The words that `type` takes.
            public enum Kind: ValueSet {}
        }
    }

    /// The block `target_object_key_format` of `aws_s3_bucket_logging`.
    public struct TargetObjectKeyFormat: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - partitionedPrefix: `partitioned_prefix`; exactly one of `target_object_key_format.partitioned_prefix`, `target_object_key_format.simple_prefix`.
        ///   - simplePrefix: `simple_prefix`; exactly one of `target_object_key_format.partitioned_prefix`, `target_object_key_format.simple_prefix`.
        public init(
            partitionedPrefix: S3BucketLogging.TargetObjectKeyFormat.PartitionedPrefix? = nil,
            simplePrefix: S3BucketLogging.TargetObjectKeyFormat.SimplePrefix? = nil
        ) {
            body.set("partitioned_prefix", partitionedPrefix)
            body.set("simple_prefix", simplePrefix)
        }

        /// The block `target_object_key_format.partitioned_prefix` of `aws_s3_bucket_logging`.
        public struct PartitionedPrefix: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - partitionDateSource: `partition_date_source`.
            public init(
                partitionDateSource: Expression<S3BucketLogging.TargetObjectKeyFormat.PartitionedPrefix.PartitionDateSource>
            ) {
                body.set("partition_date_source", partitionDateSource)
            }

            /// The words that `partition_date_source` takes.
            public enum PartitionDateSource: ValueSet {}
        }

        /// The block `target_object_key_format.simple_prefix` of `aws_s3_bucket_logging`.
        public struct SimplePrefix: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            public init() {}
        }
    }
}

extension Expression<S3BucketLogging.TargetGrant.Permission> {
    /// The word `FULL_CONTROL`.
    public static var fullControl: Self { .init(word: "FULL_CONTROL") }
    /// The word `READ`.
    public static var read: Self { .init(word: "READ") }
    /// The word `WRITE`.
    public static var write: Self { .init(word: "WRITE") }
}

extension Expression<S3BucketLogging.TargetGrant.Grantee.Kind> {
    /// The word `CanonicalUser`.
    public static var canonicalUser: Self { .init(word: "CanonicalUser") }
    /// The word `AmazonCustomerByEmail`.
    public static var amazonCustomerByEmail: Self { .init(word: "AmazonCustomerByEmail") }
    /// The word `Group`.
    public static var group: Self { .init(word: "Group") }
}

extension Expression<S3BucketLogging.TargetObjectKeyFormat.PartitionedPrefix.PartitionDateSource> {
    /// The word `EventTime`.
    public static var eventTime: Self { .init(word: "EventTime") }
    /// The word `DeliveryTime`.
    public static var deliveryTime: Self { .init(word: "DeliveryTime") }
}

extension Expression<S3BucketLogging.TargetGrant> {
    /// The attribute `grantee`.
    public var grantee: Expression<[S3BucketLogging.TargetGrant.Grantee]> { attribute("grantee") }
}

extension Expression<S3BucketLogging.TargetGrant.Grantee> {
    /// The attribute `display_name`, which the provider computes.
    public var displayName: Expression<String> { attribute("display_name") }
}

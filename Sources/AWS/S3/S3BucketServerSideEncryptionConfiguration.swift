// Written by 'synth bind aws_s3_bucket_server_side_encryption_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How objects are encrypted: `aws_s3_bucket_server_side_encryption_configuration` in Terraform.
public struct S3BucketServerSideEncryptionConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_server_side_encryption_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - rule: `rule`.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change may replace the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        rule: Blocks<S3BucketServerSideEncryptionConfiguration.Rule>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("region", region)
        node.body.set("rule", rule)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketServerSideEncryptionConfiguration>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `rule` of `aws_s3_bucket_server_side_encryption_configuration`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - blockedEncryptionTypes: `blocked_encryption_types`; provider 6 only.
        ///   - bucketKeyEnabled: `bucket_key_enabled`.
        ///   - applyServerSideEncryptionByDefault: `apply_server_side_encryption_by_default`.
        public init(
            blockedEncryptionTypes: Expression<[S3BucketServerSideEncryptionConfiguration.Rule.BlockedEncryptionType]>? = nil,
            bucketKeyEnabled: Expression<Bool>? = nil,
            applyServerSideEncryptionByDefault: S3BucketServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault? = nil
        ) {
            body.set("apply_server_side_encryption_by_default", applyServerSideEncryptionByDefault)
            body.set("blocked_encryption_types", blockedEncryptionTypes)
            body.set("bucket_key_enabled", bucketKeyEnabled)
        }

        /// The words that `blocked_encryption_types` takes.
        public enum BlockedEncryptionType: ValueSet {}

        /// The block `rule.apply_server_side_encryption_by_default` of `aws_s3_bucket_server_side_encryption_configuration`.
        public struct ApplyServerSideEncryptionByDefault: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - sseAlgorithm: `sse_algorithm`.
            ///   - kmsMasterKeyID: `kms_master_key_id`.
            public init(
                sseAlgorithm: Expression<S3BucketServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm>,
                kmsMasterKeyID: Expression<ARN<KMSKey>>? = nil
            ) {
                body.set("kms_master_key_id", kmsMasterKeyID)
                body.set("sse_algorithm", sseAlgorithm)
            }

            /// The words that `sse_algorithm` takes.
            public enum SSEAlgorithm: ValueSet {}
        }
    }
}

extension Expression<S3BucketServerSideEncryptionConfiguration.Rule.BlockedEncryptionType> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `SSE-C`.
    public static var sseC: Self { .init(word: "SSE-C") }
}

extension Expression<S3BucketServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm> {
    /// The word `AES256`.
    public static var aes256: Self { .init(word: "AES256") }
    /// The word `aws:fsx`.
    public static var awsFSx: Self { .init(word: "aws:fsx") }
    /// The word `aws:kms`.
    public static var awsKMS: Self { .init(word: "aws:kms") }
    /// The word `aws:kms:dsse`.
    public static var awsKMSDsse: Self { .init(word: "aws:kms:dsse") }
}

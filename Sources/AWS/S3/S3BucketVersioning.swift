// Written by 'synth bind aws_s3_bucket_versioning'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Whether former versions of objects are kept: `aws_s3_bucket_versioning` in Terraform.
public struct S3BucketVersioning: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_versioning"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - versioningConfiguration: `versioning_configuration`.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change may replace the resource; deprecated.
    ///   - mfa: `mfa`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        versioningConfiguration: S3BucketVersioning.VersioningConfiguration,
        expectedBucketOwner: Expression<String>? = nil,
        mfa: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("mfa", mfa)
        node.body.set("region", region)
        node.body.set("versioning_configuration", versioningConfiguration)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketVersioning>> { reference("id") }
    /// The attribute `mfa`.
    public var mfa: Expression<String> { reference("mfa") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `versioning_configuration` of `aws_s3_bucket_versioning`.
    public struct VersioningConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - status: `status`.
        ///   - mfaDelete: `mfa_delete`.
        public init(
            status: Expression<S3BucketVersioning.VersioningConfiguration.Status>,
            mfaDelete: Expression<S3BucketVersioning.VersioningConfiguration.MFADelete>? = nil
        ) {
            body.set("mfa_delete", mfaDelete)
            body.set("status", status)
        }

        /// The words that `mfa_delete` takes.
        public enum MFADelete: ValueSet {}

        /// The words that `status` takes.
        public enum Status: ValueSet {}
    }
}

extension Expression<S3BucketVersioning.VersioningConfiguration.MFADelete> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketVersioning.VersioningConfiguration.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Suspended`.
    public static var suspended: Self { .init(word: "Suspended") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

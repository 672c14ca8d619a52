// Written by 'synth bind aws_s3_bucket_abac'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Whether tags of a bucket decide who may use it: `aws_s3_bucket_abac` in Terraform.
///
/// Provider 6 only.
public struct S3BucketAbac: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_abac"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change replaces the resource; deprecated.
    ///   - region: `region`; a change replaces the resource.
    ///   - abacStatus: `abac_status`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil,
        abacStatus: S3BucketAbac.AbacStatus? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("abac_status", abacStatus)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `abac_status` of `aws_s3_bucket_abac`.
    public struct AbacStatus: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - status: `status`.
        public init(
            status: Expression<String>
        ) {
            body.set("status", status)
        }
    }
}

// Written by 'synth bind aws_s3_bucket_public_access_block'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The guard against public access to a bucket: `aws_s3_bucket_public_access_block` in Terraform.
public struct S3BucketPublicAccessBlock: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_public_access_block"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - blockPublicACLs: `block_public_acls`; default false.
    ///   - blockPublicPolicy: `block_public_policy`; default false.
    ///   - ignorePublicACLs: `ignore_public_acls`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - restrictPublicBuckets: `restrict_public_buckets`; default false.
    ///   - skipDestroy: `skip_destroy`; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        blockPublicACLs: Expression<Bool>? = nil,
        blockPublicPolicy: Expression<Bool>? = nil,
        ignorePublicACLs: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        restrictPublicBuckets: Expression<Bool>? = nil,
        skipDestroy: Expression<Bool>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("block_public_acls", blockPublicACLs)
        node.body.set("block_public_policy", blockPublicPolicy)
        node.body.set("bucket", bucket)
        node.body.set("ignore_public_acls", ignorePublicACLs)
        node.body.set("region", region)
        node.body.set("restrict_public_buckets", restrictPublicBuckets)
        node.body.set("skip_destroy", skipDestroy)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `block_public_acls`.
    public var blockPublicACLs: Expression<Bool> { reference("block_public_acls") }
    /// The attribute `block_public_policy`.
    public var blockPublicPolicy: Expression<Bool> { reference("block_public_policy") }
    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketPublicAccessBlock>> { reference("id") }
    /// The attribute `ignore_public_acls`.
    public var ignorePublicACLs: Expression<Bool> { reference("ignore_public_acls") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `restrict_public_buckets`.
    public var restrictPublicBuckets: Expression<Bool> { reference("restrict_public_buckets") }
    /// The attribute `skip_destroy`.
    public var skipDestroy: Expression<Bool> { reference("skip_destroy") }
}

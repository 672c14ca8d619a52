// Written by 'synth bind aws_s3_bucket_ownership_controls'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who owns what others write to a bucket: `aws_s3_bucket_ownership_controls` in Terraform.
public struct S3BucketOwnershipControls: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_ownership_controls"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - rule: `rule`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        rule: S3BucketOwnershipControls.Rule,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("region", region)
        node.body.set("rule", rule)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketOwnershipControls>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `rule` of `aws_s3_bucket_ownership_controls`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - objectOwnership: `object_ownership`.
        public init(
            objectOwnership: Expression<S3BucketOwnershipControls.Rule.ObjectOwnership>
        ) {
            body.set("object_ownership", objectOwnership)
        }

        /// The words that `object_ownership` takes.
        public enum ObjectOwnership: ValueSet {}
    }
}

extension Expression<S3BucketOwnershipControls.Rule.ObjectOwnership> {
    /// The word `BucketOwnerPreferred`.
    public static var bucketOwnerPreferred: Self { .init(word: "BucketOwnerPreferred") }
    /// The word `ObjectWriter`.
    public static var objectWriter: Self { .init(word: "ObjectWriter") }
    /// The word `BucketOwnerEnforced`.
    public static var bucketOwnerEnforced: Self { .init(word: "BucketOwnerEnforced") }
}

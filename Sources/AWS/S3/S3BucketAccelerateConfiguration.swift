// Written by 'synth bind aws_s3_bucket_accelerate_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Faster transfers over far distances: `aws_s3_bucket_accelerate_configuration` in Terraform.
public struct S3BucketAccelerateConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_accelerate_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - status: `status`.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change replaces the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        status: Expression<S3BucketAccelerateConfiguration.Status>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("region", region)
        node.body.set("status", status)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketAccelerateConfiguration>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `status`.
    public var status: Expression<S3BucketAccelerateConfiguration.Status> { reference("status") }

    /// The words that `status` takes.
    public enum Status: ValueSet {}
}

extension Expression<S3BucketAccelerateConfiguration.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Suspended`.
    public static var suspended: Self { .init(word: "Suspended") }
}

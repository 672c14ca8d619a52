// Written by 'synth bind aws_s3_bucket_request_payment_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who pays for requests: `aws_s3_bucket_request_payment_configuration` in Terraform.
public struct S3BucketRequestPaymentConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_request_payment_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - payer: `payer`.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change replaces the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        payer: Expression<S3BucketRequestPaymentConfiguration.Payer>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("payer", payer)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketRequestPaymentConfiguration>> { reference("id") }
    /// The attribute `payer`.
    public var payer: Expression<S3BucketRequestPaymentConfiguration.Payer> { reference("payer") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The words that `payer` takes.
    public enum Payer: ValueSet {}
}

extension Expression<S3BucketRequestPaymentConfiguration.Payer> {
    /// The word `Requester`.
    public static var requester: Self { .init(word: "Requester") }
    /// The word `BucketOwner`.
    public static var bucketOwner: Self { .init(word: "BucketOwner") }
}

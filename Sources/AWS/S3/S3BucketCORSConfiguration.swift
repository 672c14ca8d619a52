// Written by 'synth bind aws_s3_bucket_cors_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Which web pages may call a bucket: `aws_s3_bucket_cors_configuration` in Terraform.
public struct S3BucketCORSConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_cors_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - corsRule: `cors_rule`; at most 100.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change may replace the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        corsRule: Blocks<S3BucketCORSConfiguration.CORSRule>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("cors_rule", corsRule)
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
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketCORSConfiguration>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `cors_rule` of `aws_s3_bucket_cors_configuration`.
    public struct CORSRule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allowedMethods: `allowed_methods`.
        ///   - allowedOrigins: `allowed_origins`.
        ///   - allowedHeaders: `allowed_headers`.
        ///   - exposeHeaders: `expose_headers`.
        ///   - id: `id`; at most 255 characters.
        ///   - maxAgeSeconds: `max_age_seconds`.
        public init(
            allowedMethods: Expression<[String]>,
            allowedOrigins: Expression<[String]>,
            allowedHeaders: Expression<[String]>? = nil,
            exposeHeaders: Expression<[String]>? = nil,
            id: Expression<String>? = nil,
            maxAgeSeconds: Expression<Int>? = nil
        ) {
            body.set("allowed_headers", allowedHeaders)
            body.set("allowed_methods", allowedMethods)
            body.set("allowed_origins", allowedOrigins)
            body.set("expose_headers", exposeHeaders)
            body.set("id", id)
            body.set("max_age_seconds", maxAgeSeconds)
        }
    }
}

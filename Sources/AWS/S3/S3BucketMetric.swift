// Written by 'synth bind aws_s3_bucket_metric'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Metrics of a part of a bucket: `aws_s3_bucket_metric` in Terraform.
public struct S3BucketMetric: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_metric"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - name: `name`; 1 to 64 characters; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - filter: `filter`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        name: Expression<String>,
        region: Expression<String>? = nil,
        filter: S3BucketMetric.Filter? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("filter", filter)
        node.body.set("name", name)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketMetric>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `filter` of `aws_s3_bucket_metric`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - accessPoint: `access_point`; at least one of `filter.access_point`, `filter.prefix`, `filter.tags`.
        ///   - prefix: `prefix`; at least one of `filter.access_point`, `filter.prefix`, `filter.tags`.
        ///   - tags: `tags`; at least one of `filter.access_point`, `filter.prefix`, `filter.tags`.
        public init(
            accessPoint: Expression<ARN<AnyResource>>? = nil,
            prefix: Expression<String>? = nil,
            tags: Expression<[String: String]>? = nil
        ) {
            body.set("access_point", accessPoint)
            body.set("prefix", prefix)
            body.set("tags", tags)
        }
    }
}

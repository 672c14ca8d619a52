// Written by 'synth bind data.aws_s3_bucket'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A bucket that exists already: data source `aws_s3_bucket` in Terraform.
public struct S3BucketDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_s3_bucket"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`.
    ///   - region: `region`; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<String>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<S3Bucket>> { reference("arn") }
    /// The attribute `bucket`.
    public var bucket: Expression<String> { reference("bucket") }
    /// The attribute `bucket_domain_name`, which the provider computes.
    public var bucketDomainName: Expression<String> { reference("bucket_domain_name") }
    /// The attribute `bucket_region`, which the provider computes.
    public var bucketRegion: Expression<String> { reference("bucket_region") }
    /// The attribute `bucket_regional_domain_name`, which the provider computes.
    public var bucketRegionalDomainName: Expression<String> { reference("bucket_regional_domain_name") }
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { reference("hosted_zone_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3Bucket>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `website_domain`, which the provider computes.
    public var websiteDomain: Expression<String> { reference("website_domain") }
    /// The attribute `website_endpoint`, which the provider computes.
    public var websiteEndpoint: Expression<String> { reference("website_endpoint") }
}

// Written by 'synth bind aws_s3_bucket_intelligent_tiering_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// When objects move to archive tiers: `aws_s3_bucket_intelligent_tiering_configuration` in Terraform.
public struct S3BucketIntelligentTieringConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_intelligent_tiering_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - name: `name`; a change replaces the resource.
    ///   - tiering: `tiering`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - status: `status`; default `Enabled`.
    ///   - filter: `filter`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        name: Expression<String>,
        tiering: Blocks<S3BucketIntelligentTieringConfiguration.Tiering>,
        region: Expression<String>? = nil,
        status: Expression<S3BucketIntelligentTieringConfiguration.Status>? = nil,
        filter: S3BucketIntelligentTieringConfiguration.Filter? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("filter", filter)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("status", status)
        node.body.set("tiering", tiering)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketIntelligentTieringConfiguration>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `status`.
    public var status: Expression<S3BucketIntelligentTieringConfiguration.Status> { reference("status") }

    /// The words that `status` takes.
    public enum Status: ValueSet {}

    /// The block `filter` of `aws_s3_bucket_intelligent_tiering_configuration`.
    public struct Filter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - prefix: `prefix`; at least one of `filter.prefix`, `filter.tags`.
        ///   - tags: `tags`; at least one of `filter.prefix`, `filter.tags`.
        public init(
            prefix: Expression<String>? = nil,
            tags: Expression<[String: String]>? = nil
        ) {
            body.set("prefix", prefix)
            body.set("tags", tags)
        }
    }

    /// The block `tiering` of `aws_s3_bucket_intelligent_tiering_configuration`.
    public struct Tiering: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - accessTier: `access_tier`.
        ///   - days: `days`.
        public init(
            accessTier: Expression<S3BucketIntelligentTieringConfiguration.Tiering.AccessTier>,
            days: Expression<Int>
        ) {
            body.set("access_tier", accessTier)
            body.set("days", days)
        }

        /// The words that `access_tier` takes.
        public enum AccessTier: ValueSet {}
    }
}

extension Expression<S3BucketIntelligentTieringConfiguration.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketIntelligentTieringConfiguration.Tiering.AccessTier> {
    /// The word `ARCHIVE_ACCESS`.
    public static var archiveAccess: Self { .init(word: "ARCHIVE_ACCESS") }
    /// The word `DEEP_ARCHIVE_ACCESS`.
    public static var deepArchiveAccess: Self { .init(word: "DEEP_ARCHIVE_ACCESS") }
}

// Written by 'synth bind aws_s3_bucket_object_lock_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How long objects cannot be deleted: `aws_s3_bucket_object_lock_configuration` in Terraform.
public struct S3BucketObjectLockConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_object_lock_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change replaces the resource; deprecated.
    ///   - objectLockEnabled: `object_lock_enabled`; default `Enabled`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - token: `token`; sensitive.
    ///   - rule: `rule`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        expectedBucketOwner: Expression<String>? = nil,
        objectLockEnabled: Expression<String>? = nil,
        region: Expression<String>? = nil,
        token: Expression<String>? = nil,
        rule: S3BucketObjectLockConfiguration.Rule? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("object_lock_enabled", objectLockEnabled)
        node.body.set("region", region)
        node.body.set("rule", rule)
        node.body.set("token", token)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketObjectLockConfiguration>> { reference("id") }
    /// The attribute `object_lock_enabled`.
    public var objectLockEnabled: Expression<String> { reference("object_lock_enabled") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `token`; sensitive.
    public var token: Expression<String> { reference("token") }

    /// The block `rule` of `aws_s3_bucket_object_lock_configuration`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - defaultRetention: `default_retention`.
        public init(
            defaultRetention: S3BucketObjectLockConfiguration.Rule.DefaultRetention
        ) {
            body.set("default_retention", defaultRetention)
        }

        /// The block `rule.default_retention` of `aws_s3_bucket_object_lock_configuration`.
        public struct DefaultRetention: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - days: `days`; not beside `rule.default_retention.years`.
            ///   - mode: `mode`.
            ///   - years: `years`; not beside `rule.default_retention.days`.
            public init(
                days: Expression<Int>? = nil,
                mode: Expression<S3BucketObjectLockConfiguration.Rule.DefaultRetention.Mode>? = nil,
                years: Expression<Int>? = nil
            ) {
                body.set("days", days)
                body.set("mode", mode)
                body.set("years", years)
            }

            /// The words that `mode` takes.
            public enum Mode: ValueSet {}
        }
    }
}

extension Expression<S3BucketObjectLockConfiguration.Rule.DefaultRetention.Mode> {
    /// The word `GOVERNANCE`.
    public static var governance: Self { .init(word: "GOVERNANCE") }
    /// The word `COMPLIANCE`.
    public static var compliance: Self { .init(word: "COMPLIANCE") }
}

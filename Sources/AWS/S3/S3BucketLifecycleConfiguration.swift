// Written by 'synth bind aws_s3_bucket_lifecycle_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// When objects move to cheaper storage, and when they go: `aws_s3_bucket_lifecycle_configuration` in Terraform.
public struct S3BucketLifecycleConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_lifecycle_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change replaces the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - transitionDefaultMinimumObjectSize: `transition_default_minimum_object_size`.
    ///   - rule: `rule`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil,
        transitionDefaultMinimumObjectSize: Expression<S3BucketLifecycleConfiguration.TransitionDefaultMinimumObjectSize>? = nil,
        rule: Blocks<S3BucketLifecycleConfiguration.Rule> = [],
        timeouts: S3BucketLifecycleConfiguration.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("region", region)
        node.body.set("rule", rule)
        node.body.set("timeouts", timeouts)
        node.body.set("transition_default_minimum_object_size", transitionDefaultMinimumObjectSize)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketLifecycleConfiguration>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `transition_default_minimum_object_size`.
    public var transitionDefaultMinimumObjectSize: Expression<S3BucketLifecycleConfiguration.TransitionDefaultMinimumObjectSize> { reference("transition_default_minimum_object_size") }

    /// The words that `transition_default_minimum_object_size` takes.
    public enum TransitionDefaultMinimumObjectSize: ValueSet {}

    /// The block `rule` of `aws_s3_bucket_lifecycle_configuration`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - id: `id`; 1 to 255 characters.
        ///   - status: `status`.
        ///   - prefix: `prefix`; deprecated.
        ///   - abortIncompleteMultipartUpload: `abort_incomplete_multipart_upload`.
        ///   - expiration: `expiration`.
        ///   - filter: `filter`.
        ///   - noncurrentVersionExpiration: `noncurrent_version_expiration`.
        ///   - noncurrentVersionTransition: `noncurrent_version_transition`.
        ///   - transition: `transition`.
        public init(
            id: Expression<String>,
            status: Expression<S3BucketLifecycleConfiguration.Rule.Status>,
            prefix: Expression<String>? = nil,
            abortIncompleteMultipartUpload: S3BucketLifecycleConfiguration.Rule.AbortIncompleteMultipartUpload? = nil,
            expiration: S3BucketLifecycleConfiguration.Rule.Expiration? = nil,
            filter: S3BucketLifecycleConfiguration.Rule.Filter? = nil,
            noncurrentVersionExpiration: S3BucketLifecycleConfiguration.Rule.NoncurrentVersionExpiration? = nil,
            noncurrentVersionTransition: Blocks<S3BucketLifecycleConfiguration.Rule.NoncurrentVersionTransition> = [],
            transition: Blocks<S3BucketLifecycleConfiguration.Rule.Transition> = []
        ) {
            body.set("abort_incomplete_multipart_upload", abortIncompleteMultipartUpload)
            body.set("expiration", expiration)
            body.set("filter", filter)
            body.set("id", id)
            body.set("noncurrent_version_expiration", noncurrentVersionExpiration)
            body.set("noncurrent_version_transition", noncurrentVersionTransition)
            body.set("prefix", prefix)
            body.set("status", status)
            body.set("transition", transition)
        }

        /// The words that `status` takes.
        public enum Status: ValueSet {}

        /// The block `rule.abort_incomplete_multipart_upload` of `aws_s3_bucket_lifecycle_configuration`.
        public struct AbortIncompleteMultipartUpload: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - daysAfterInitiation: `days_after_initiation`.
            public init(
                daysAfterInitiation: Expression<Int>? = nil
            ) {
                body.set("days_after_initiation", daysAfterInitiation)
            }
        }

        /// The block `rule.expiration` of `aws_s3_bucket_lifecycle_configuration`.
        public struct Expiration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - date: `date`.
            ///   - days: `days`.
            ///   - expiredObjectDeleteMarker: `expired_object_delete_marker`.
            public init(
                date: Expression<String>? = nil,
                days: Expression<Int>? = nil,
                expiredObjectDeleteMarker: Expression<Bool>? = nil
            ) {
                body.set("date", date)
                body.set("days", days)
                body.set("expired_object_delete_marker", expiredObjectDeleteMarker)
            }
        }

        /// The block `rule.filter` of `aws_s3_bucket_lifecycle_configuration`.
        public struct Filter: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - objectSizeGreaterThan: `object_size_greater_than`.
            ///   - objectSizeLessThan: `object_size_less_than`.
            ///   - prefix: `prefix`.
            ///   - and: `and`.
            ///   - tag: `tag`.
            public init(
                objectSizeGreaterThan: Expression<Int>? = nil,
                objectSizeLessThan: Expression<Int>? = nil,
                prefix: Expression<String>? = nil,
                and: S3BucketLifecycleConfiguration.Rule.Filter.And? = nil,
                tag: S3BucketLifecycleConfiguration.Rule.Filter.Tag? = nil
            ) {
                body.set("and", and)
                body.set("object_size_greater_than", objectSizeGreaterThan)
                body.set("object_size_less_than", objectSizeLessThan)
                body.set("prefix", prefix)
                body.set("tag", tag)
            }

            /// The block `rule.filter.and` of `aws_s3_bucket_lifecycle_configuration`.
            public struct And: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - objectSizeGreaterThan: `object_size_greater_than`; at least 0.
                ///   - objectSizeLessThan: `object_size_less_than`; at least 1.
                ///   - prefix: `prefix`.
                ///   - tags: `tags`.
                public init(
                    objectSizeGreaterThan: Expression<Int>? = nil,
                    objectSizeLessThan: Expression<Int>? = nil,
                    prefix: Expression<String>? = nil,
                    tags: Expression<[String: String]>? = nil
                ) {
                    body.set("object_size_greater_than", objectSizeGreaterThan)
                    body.set("object_size_less_than", objectSizeLessThan)
                    body.set("prefix", prefix)
                    body.set("tags", tags)
                }
            }

            /// The block `rule.filter.tag` of `aws_s3_bucket_lifecycle_configuration`.
            public struct Tag: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - key: `key`.
                ///   - value: `value`.
                public init(
                    key: Expression<String>,
                    value: Expression<String>
                ) {
                    body.set("key", key)
                    body.set("value", value)
                }
            }
        }

        /// The block `rule.noncurrent_version_expiration` of `aws_s3_bucket_lifecycle_configuration`.
        public struct NoncurrentVersionExpiration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - noncurrentDays: `noncurrent_days`; at least 1.
            ///   - newerNoncurrentVersions: `newer_noncurrent_versions`; at least 1.
            public init(
                noncurrentDays: Expression<Int>,
                newerNoncurrentVersions: Expression<Int>? = nil
            ) {
                body.set("newer_noncurrent_versions", newerNoncurrentVersions)
                body.set("noncurrent_days", noncurrentDays)
            }
        }

        /// The block `rule.noncurrent_version_transition` of `aws_s3_bucket_lifecycle_configuration`.
        public struct NoncurrentVersionTransition: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - noncurrentDays: `noncurrent_days`; at least 0.
            ///   - storageClass: `storage_class`.
            ///   - newerNoncurrentVersions: `newer_noncurrent_versions`; at least 1.
            public init(
                noncurrentDays: Expression<Int>,
                storageClass: Expression<S3BucketLifecycleConfiguration.Rule.NoncurrentVersionTransition.StorageClass>,
                newerNoncurrentVersions: Expression<Int>? = nil
            ) {
                body.set("newer_noncurrent_versions", newerNoncurrentVersions)
                body.set("noncurrent_days", noncurrentDays)
                body.set("storage_class", storageClass)
            }

            /// The words that `storage_class` takes.
            public enum StorageClass: ValueSet {}
        }

        /// The block `rule.transition` of `aws_s3_bucket_lifecycle_configuration`.
        public struct Transition: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - storageClass: `storage_class`.
            ///   - date: `date`.
            ///   - days: `days`; at least 0.
            public init(
                storageClass: Expression<S3BucketLifecycleConfiguration.Rule.Transition.StorageClass>,
                date: Expression<String>? = nil,
                days: Expression<Int>? = nil
            ) {
                body.set("date", date)
                body.set("days", days)
                body.set("storage_class", storageClass)
            }

            /// The words that `storage_class` takes.
            public enum StorageClass: ValueSet {}
        }
    }

    /// The block `timeouts` of `aws_s3_bucket_lifecycle_configuration`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("update", update)
        }
    }
}

extension Expression<S3BucketLifecycleConfiguration.TransitionDefaultMinimumObjectSize> {
    /// The word `varies_by_storage_class`.
    public static var variesByStorageClass: Self { .init(word: "varies_by_storage_class") }
    /// The word `all_storage_classes_128K`.
    public static var allStorageClasses128k: Self { .init(word: "all_storage_classes_128K") }
}

extension Expression<S3BucketLifecycleConfiguration.Rule.Status> {
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
}

extension Expression<S3BucketLifecycleConfiguration.Rule.NoncurrentVersionTransition.StorageClass> {
    /// The word `GLACIER`.
    public static var glacier: Self { .init(word: "GLACIER") }
    /// The word `STANDARD_IA`.
    public static var standardIA: Self { .init(word: "STANDARD_IA") }
    /// The word `ONEZONE_IA`.
    public static var onezoneIA: Self { .init(word: "ONEZONE_IA") }
    /// The word `INTELLIGENT_TIERING`.
    public static var intelligentTiering: Self { .init(word: "INTELLIGENT_TIERING") }
    /// The word `DEEP_ARCHIVE`.
    public static var deepArchive: Self { .init(word: "DEEP_ARCHIVE") }
    /// The word `GLACIER_IR`.
    public static var glacierIR: Self { .init(word: "GLACIER_IR") }
}

extension Expression<S3BucketLifecycleConfiguration.Rule.Transition.StorageClass> {
    /// The word `GLACIER`.
    public static var glacier: Self { .init(word: "GLACIER") }
    /// The word `STANDARD_IA`.
    public static var standardIA: Self { .init(word: "STANDARD_IA") }
    /// The word `ONEZONE_IA`.
    public static var onezoneIA: Self { .init(word: "ONEZONE_IA") }
    /// The word `INTELLIGENT_TIERING`.
    public static var intelligentTiering: Self { .init(word: "INTELLIGENT_TIERING") }
    /// The word `DEEP_ARCHIVE`.
    public static var deepArchive: Self { .init(word: "DEEP_ARCHIVE") }
    /// The word `GLACIER_IR`.
    public static var glacierIR: Self { .init(word: "GLACIER_IR") }
}

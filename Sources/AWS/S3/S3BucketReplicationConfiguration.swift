// Written by 'synth bind aws_s3_bucket_replication_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Copies of objects in other buckets: `aws_s3_bucket_replication_configuration` in Terraform.
public struct S3BucketReplicationConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_replication_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - role: `role`.
    ///   - rule: `rule`; at most 1000.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - token: `token`; sensitive.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        role: Expression<ARN<IAMRole>>,
        rule: Blocks<S3BucketReplicationConfiguration.Rule>,
        region: Expression<String>? = nil,
        token: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("region", region)
        node.body.set("role", role)
        node.body.set("rule", rule)
        node.body.set("token", token)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketReplicationConfiguration>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `role`.
    public var role: Expression<ARN<IAMRole>> { reference("role") }
    /// The attribute `token`; sensitive.
    public var token: Expression<String> { reference("token") }

    /// The block `rule` of `aws_s3_bucket_replication_configuration`.
    public struct Rule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - status: `status`.
        ///   - destination: `destination`.
        ///   - id: `id`; at most 255 characters.
        ///   - prefix: `prefix`; at most 1024 characters; deprecated.
        ///   - priority: `priority`.
        ///   - deleteMarkerReplication: `delete_marker_replication`.
        ///   - existingObjectReplication: `existing_object_replication`.
        ///   - filter: `filter`.
        ///   - sourceSelectionCriteria: `source_selection_criteria`.
        public init(
            status: Expression<S3BucketReplicationConfiguration.Rule.Status>,
            destination: S3BucketReplicationConfiguration.Rule.Destination,
            id: Expression<String>? = nil,
            prefix: Expression<String>? = nil,
            priority: Expression<Int>? = nil,
            deleteMarkerReplication: S3BucketReplicationConfiguration.Rule.DeleteMarkerReplication? = nil,
            existingObjectReplication: S3BucketReplicationConfiguration.Rule.ExistingObjectReplication? = nil,
            filter: S3BucketReplicationConfiguration.Rule.Filter? = nil,
            sourceSelectionCriteria: S3BucketReplicationConfiguration.Rule.SourceSelectionCriteria? = nil
        ) {
            body.set("delete_marker_replication", deleteMarkerReplication)
            body.set("destination", destination)
            body.set("existing_object_replication", existingObjectReplication)
            body.set("filter", filter)
            body.set("id", id)
            body.set("prefix", prefix)
            body.set("priority", priority)
            body.set("source_selection_criteria", sourceSelectionCriteria)
            body.set("status", status)
        }

        /// The words that `status` takes.
        public enum Status: ValueSet {}

        /// The block `rule.delete_marker_replication` of `aws_s3_bucket_replication_configuration`.
        public struct DeleteMarkerReplication: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - status: `status`.
            public init(
                status: Expression<S3BucketReplicationConfiguration.Rule.DeleteMarkerReplication.Status>
            ) {
                body.set("status", status)
            }

            /// The words that `status` takes.
            public enum Status: ValueSet {}
        }

        /// The block `rule.destination` of `aws_s3_bucket_replication_configuration`.
        public struct Destination: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - bucket: `bucket`.
            ///   - account: `account`.
            ///   - storageClass: `storage_class`.
            ///   - accessControlTranslation: `access_control_translation`.
            ///   - encryptionConfiguration: `encryption_configuration`.
            ///   - metrics: `metrics`.
            ///   - replicationTime: `replication_time`.
            public init(
                bucket: Expression<ARN<S3Bucket>>,
                account: Expression<String>? = nil,
                storageClass: Expression<S3BucketReplicationConfiguration.Rule.Destination.StorageClass>? = nil,
                accessControlTranslation: S3BucketReplicationConfiguration.Rule.Destination.AccessControlTranslation? = nil,
                encryptionConfiguration: S3BucketReplicationConfiguration.Rule.Destination.EncryptionConfiguration? = nil,
                metrics: S3BucketReplicationConfiguration.Rule.Destination.Metrics? = nil,
                replicationTime: S3BucketReplicationConfiguration.Rule.Destination.ReplicationTime? = nil
            ) {
                body.set("access_control_translation", accessControlTranslation)
                body.set("account", account)
                body.set("bucket", bucket)
                body.set("encryption_configuration", encryptionConfiguration)
                body.set("metrics", metrics)
                body.set("replication_time", replicationTime)
                body.set("storage_class", storageClass)
            }

            /// The words that `storage_class` takes.
            public enum StorageClass: ValueSet {}

            /// The block `rule.destination.access_control_translation` of `aws_s3_bucket_replication_configuration`.
            public struct AccessControlTranslation: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - owner: `owner`.
                public init(
                    owner: Expression<String>
                ) {
                    body.set("owner", owner)
                }
            }

            /// The block `rule.destination.encryption_configuration` of `aws_s3_bucket_replication_configuration`.
            public struct EncryptionConfiguration: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - replicaKMSKeyID: `replica_kms_key_id`.
                public init(
                    replicaKMSKeyID: Expression<ARN<KMSKey>>
                ) {
                    body.set("replica_kms_key_id", replicaKMSKeyID)
                }
            }

            /// The block `rule.destination.metrics` of `aws_s3_bucket_replication_configuration`.
            public struct Metrics: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - status: `status`.
                ///   - eventThreshold: `event_threshold`.
                public init(
                    status: Expression<S3BucketReplicationConfiguration.Rule.Destination.Metrics.Status>,
                    eventThreshold: S3BucketReplicationConfiguration.Rule.Destination.Metrics.EventThreshold? = nil
                ) {
                    body.set("event_threshold", eventThreshold)
                    body.set("status", status)
                }

                /// The words that `status` takes.
                public enum Status: ValueSet {}

                /// The block `rule.destination.metrics.event_threshold` of `aws_s3_bucket_replication_configuration`.
                public struct EventThreshold: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - minutes: `minutes`; at least 0.
                    public init(
                        minutes: Expression<Int>
                    ) {
                        body.set("minutes", minutes)
                    }
                }
            }

            /// The block `rule.destination.replication_time` of `aws_s3_bucket_replication_configuration`.
            public struct ReplicationTime: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - status: `status`.
                ///   - time: `time`.
                public init(
                    status: Expression<S3BucketReplicationConfiguration.Rule.Destination.ReplicationTime.Status>,
                    time: S3BucketReplicationConfiguration.Rule.Destination.ReplicationTime.Time
                ) {
                    body.set("status", status)
                    body.set("time", time)
                }

                /// The words that `status` takes.
                public enum Status: ValueSet {}

                /// The block `rule.destination.replication_time.time` of `aws_s3_bucket_replication_configuration`.
                public struct Time: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - minutes: `minutes`; at least 0.
                    public init(
                        minutes: Expression<Int>
                    ) {
                        body.set("minutes", minutes)
                    }
                }
            }
        }

        /// The block `rule.existing_object_replication` of `aws_s3_bucket_replication_configuration`.
        public struct ExistingObjectReplication: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - status: `status`.
            public init(
                status: Expression<S3BucketReplicationConfiguration.Rule.ExistingObjectReplication.Status>
            ) {
                body.set("status", status)
            }

            /// The words that `status` takes.
            public enum Status: ValueSet {}
        }

        /// The block `rule.filter` of `aws_s3_bucket_replication_configuration`.
        public struct Filter: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - prefix: `prefix`; at most 1024 characters.
            ///   - and: `and`.
            ///   - tag: `tag`.
            public init(
                prefix: Expression<String>? = nil,
                and: S3BucketReplicationConfiguration.Rule.Filter.And? = nil,
                tag: S3BucketReplicationConfiguration.Rule.Filter.Tag? = nil
            ) {
                body.set("and", and)
                body.set("prefix", prefix)
                body.set("tag", tag)
            }

            /// The block `rule.filter.and` of `aws_s3_bucket_replication_configuration`.
            public struct And: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - prefix: `prefix`; at most 1024 characters.
                ///   - tags: `tags`.
                public init(
                    prefix: Expression<String>? = nil,
                    tags: Expression<[String: String]>? = nil
                ) {
                    body.set("prefix", prefix)
                    body.set("tags", tags)
                }
            }

            /// The block `rule.filter.tag` of `aws_s3_bucket_replication_configuration`.
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

        /// The block `rule.source_selection_criteria` of `aws_s3_bucket_replication_configuration`.
        public struct SourceSelectionCriteria: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - replicaModifications: `replica_modifications`.
            ///   - sseKMSEncryptedObjects: `sse_kms_encrypted_objects`.
            public init(
                replicaModifications: S3BucketReplicationConfiguration.Rule.SourceSelectionCriteria.ReplicaModifications? = nil,
                sseKMSEncryptedObjects: S3BucketReplicationConfiguration.Rule.SourceSelectionCriteria.SSEKMSEncryptedObjects? = nil
            ) {
                body.set("replica_modifications", replicaModifications)
                body.set("sse_kms_encrypted_objects", sseKMSEncryptedObjects)
            }

            /// The block `rule.source_selection_criteria.replica_modifications` of `aws_s3_bucket_replication_configuration`.
            public struct ReplicaModifications: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - status: `status`.
                public init(
                    status: Expression<S3BucketReplicationConfiguration.Rule.SourceSelectionCriteria.ReplicaModifications.Status>
                ) {
                    body.set("status", status)
                }

                /// The words that `status` takes.
                public enum Status: ValueSet {}
            }

            /// The block `rule.source_selection_criteria.sse_kms_encrypted_objects` of `aws_s3_bucket_replication_configuration`.
            public struct SSEKMSEncryptedObjects: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - status: `status`.
                public init(
                    status: Expression<S3BucketReplicationConfiguration.Rule.SourceSelectionCriteria.SSEKMSEncryptedObjects.Status>
                ) {
                    body.set("status", status)
                }

                /// The words that `status` takes.
                public enum Status: ValueSet {}
            }
        }
    }
}

extension Expression<S3BucketReplicationConfiguration.Rule.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketReplicationConfiguration.Rule.DeleteMarkerReplication.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketReplicationConfiguration.Rule.Destination.StorageClass> {
    /// The word `STANDARD`.
    public static var standard: Self { .init(word: "STANDARD") }
    /// The word `REDUCED_REDUNDANCY`.
    public static var reducedRedundancy: Self { .init(word: "REDUCED_REDUNDANCY") }
    /// The word `STANDARD_IA`.
    public static var standardIA: Self { .init(word: "STANDARD_IA") }
    /// The word `ONEZONE_IA`.
    public static var onezoneIA: Self { .init(word: "ONEZONE_IA") }
    /// The word `INTELLIGENT_TIERING`.
    public static var intelligentTiering: Self { .init(word: "INTELLIGENT_TIERING") }
    /// The word `GLACIER`.
    public static var glacier: Self { .init(word: "GLACIER") }
    /// The word `DEEP_ARCHIVE`.
    public static var deepArchive: Self { .init(word: "DEEP_ARCHIVE") }
    /// The word `OUTPOSTS`.
    public static var outposts: Self { .init(word: "OUTPOSTS") }
    /// The word `GLACIER_IR`.
    public static var glacierIR: Self { .init(word: "GLACIER_IR") }
    /// The word `SNOW`.
    public static var snow: Self { .init(word: "SNOW") }
    /// The word `EXPRESS_ONEZONE`.
    public static var expressOnezone: Self { .init(word: "EXPRESS_ONEZONE") }
    /// The word `FSX_OPENZFS`.
    public static var fsxOpenzfs: Self { .init(word: "FSX_OPENZFS") }
    /// The word `FSX_ONTAP`.
    public static var fsxOntap: Self { .init(word: "FSX_ONTAP") }
}

extension Expression<S3BucketReplicationConfiguration.Rule.Destination.Metrics.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketReplicationConfiguration.Rule.Destination.ReplicationTime.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketReplicationConfiguration.Rule.ExistingObjectReplication.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketReplicationConfiguration.Rule.SourceSelectionCriteria.ReplicaModifications.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3BucketReplicationConfiguration.Rule.SourceSelectionCriteria.SSEKMSEncryptedObjects.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

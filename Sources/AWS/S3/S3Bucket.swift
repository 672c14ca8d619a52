// Written by 'synth bind aws_s3_bucket'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A place for objects, under a name of its own in the world: `aws_s3_bucket` in Terraform.
public struct S3Bucket: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - accelerationStatus: `acceleration_status`; deprecated.
    ///   - acl: `acl`; not beside `grant`; deprecated.
    ///   - bucket: `bucket`; at most 63 characters; not beside `bucket_prefix`; a change replaces the resource.
    ///   - bucketPrefix: `bucket_prefix`; at most 37 characters; not beside `bucket`; a change replaces the resource.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - objectLockEnabled: `object_lock_enabled`; not beside `object_lock_configuration`; a change replaces the resource.
    ///   - policy: `policy`; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - requestPayer: `request_payer`; deprecated.
    ///   - tags: `tags`.
    ///   - corsRule: `cors_rule`; deprecated.
    ///   - grant: `grant`; not beside `acl`; deprecated.
    ///   - lifecycleRule: `lifecycle_rule`; deprecated.
    ///   - logging: `logging`; deprecated.
    ///   - objectLockConfiguration: `object_lock_configuration`; deprecated.
    ///   - replicationConfiguration: `replication_configuration`; deprecated.
    ///   - serverSideEncryptionConfiguration: `server_side_encryption_configuration`; deprecated.
    ///   - timeouts: `timeouts`.
    ///   - versioning: `versioning`; deprecated.
    ///   - website: `website`; deprecated.
    public init(
        _ localName: String,
        accelerationStatus: Expression<S3Bucket.AccelerationStatus>? = nil,
        acl: Expression<S3Bucket.ACL>? = nil,
        bucket: Expression<String>? = nil,
        bucketPrefix: Expression<String>? = nil,
        forceDestroy: Expression<Bool>? = nil,
        objectLockEnabled: Expression<Bool>? = nil,
        policy: Expression<PolicyDocument>? = nil,
        region: Expression<String>? = nil,
        requestPayer: Expression<S3Bucket.RequestPayer>? = nil,
        tags: Expression<[String: String]>? = nil,
        corsRule: Blocks<S3Bucket.CORSRule> = [],
        grant: Blocks<S3Bucket.Grant> = [],
        lifecycleRule: Blocks<S3Bucket.LifecycleRule> = [],
        logging: S3Bucket.Logging? = nil,
        objectLockConfiguration: S3Bucket.ObjectLockConfiguration? = nil,
        replicationConfiguration: S3Bucket.ReplicationConfiguration? = nil,
        serverSideEncryptionConfiguration: S3Bucket.ServerSideEncryptionConfiguration? = nil,
        timeouts: S3Bucket.Timeouts? = nil,
        versioning: S3Bucket.Versioning? = nil,
        website: S3Bucket.Website? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("acceleration_status", accelerationStatus)
        node.body.set("acl", acl)
        node.body.set("bucket", bucket)
        node.body.set("bucket_prefix", bucketPrefix)
        node.body.set("cors_rule", corsRule)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("grant", grant)
        node.body.set("lifecycle_rule", lifecycleRule)
        node.body.set("logging", logging)
        node.body.set("object_lock_configuration", objectLockConfiguration)
        node.body.set("object_lock_enabled", objectLockEnabled)
        node.body.set("policy", policy)
        node.body.set("region", region)
        node.body.set("replication_configuration", replicationConfiguration)
        node.body.set("request_payer", requestPayer)
        node.body.set("server_side_encryption_configuration", serverSideEncryptionConfiguration)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("versioning", versioning)
        node.body.set("website", website)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `acceleration_status`.
    public var accelerationStatus: Expression<S3Bucket.AccelerationStatus> { reference("acceleration_status") }
    /// The attribute `acl`.
    public var acl: Expression<S3Bucket.ACL> { reference("acl") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<S3Bucket>> { reference("arn") }
    /// The attribute `bucket`.
    public var bucket: Expression<String> { reference("bucket") }
    /// The attribute `bucket_domain_name`, which the provider computes.
    public var bucketDomainName: Expression<String> { reference("bucket_domain_name") }
    /// The attribute `bucket_prefix`.
    public var bucketPrefix: Expression<String> { reference("bucket_prefix") }
    /// The attribute `bucket_region`, which the provider computes.
    public var bucketRegion: Expression<String> { reference("bucket_region") }
    /// The attribute `bucket_regional_domain_name`, which the provider computes.
    public var bucketRegionalDomainName: Expression<String> { reference("bucket_regional_domain_name") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { reference("hosted_zone_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3Bucket>> { reference("id") }
    /// The attribute `object_lock_enabled`.
    public var objectLockEnabled: Expression<Bool> { reference("object_lock_enabled") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `request_payer`.
    public var requestPayer: Expression<S3Bucket.RequestPayer> { reference("request_payer") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `website_domain`, which the provider computes.
    public var websiteDomain: Expression<String> { reference("website_domain") }
    /// The attribute `website_endpoint`, which the provider computes.
    public var websiteEndpoint: Expression<String> { reference("website_endpoint") }

    /// The words that `acceleration_status` takes.
    public enum AccelerationStatus: ValueSet {}

    /// The words that `acl` takes.
    public enum ACL: ValueSet {}

    /// The words that `request_payer` takes.
    public enum RequestPayer: ValueSet {}

    /// The block `cors_rule` of `aws_s3_bucket`.
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
        ///   - maxAgeSeconds: `max_age_seconds`.
        public init(
            allowedMethods: Expression<[String]>,
            allowedOrigins: Expression<[String]>,
            allowedHeaders: Expression<[String]>? = nil,
            exposeHeaders: Expression<[String]>? = nil,
            maxAgeSeconds: Expression<Int>? = nil
        ) {
            body.set("allowed_headers", allowedHeaders)
            body.set("allowed_methods", allowedMethods)
            body.set("allowed_origins", allowedOrigins)
            body.set("expose_headers", exposeHeaders)
            body.set("max_age_seconds", maxAgeSeconds)
        }
    }

    /// The block `grant` of `aws_s3_bucket`.
    public struct Grant: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - permissions: `permissions`.
        ///   - type: `type`.
        ///   - id: `id`.
        ///   - uri: `uri`.
        public init(
            permissions: Expression<[S3Bucket.Grant.Permission]>,
            type: Expression<S3Bucket.Grant.Kind>,
            id: Expression<String>? = nil,
            uri: Expression<String>? = nil
        ) {
            body.set("id", id)
            body.set("permissions", permissions)
            body.set("type", type)
            body.set("uri", uri)
        }

        /// The words that `permissions` takes.
        public enum Permission: ValueSet {}

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `lifecycle_rule` of `aws_s3_bucket`.
    public struct LifecycleRule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        ///   - abortIncompleteMultipartUploadDays: `abort_incomplete_multipart_upload_days`.
        ///   - id: `id`; at most 255 characters.
        ///   - prefix: `prefix`.
        ///   - tags: `tags`.
        ///   - expiration: `expiration`.
        ///   - noncurrentVersionExpiration: `noncurrent_version_expiration`.
        ///   - noncurrentVersionTransition: `noncurrent_version_transition`.
        ///   - transition: `transition`.
        public init(
            enabled: Expression<Bool>,
            abortIncompleteMultipartUploadDays: Expression<Int>? = nil,
            id: Expression<String>? = nil,
            prefix: Expression<String>? = nil,
            tags: Expression<[String: String]>? = nil,
            expiration: S3Bucket.LifecycleRule.Expiration? = nil,
            noncurrentVersionExpiration: S3Bucket.LifecycleRule.NoncurrentVersionExpiration? = nil,
            noncurrentVersionTransition: Blocks<S3Bucket.LifecycleRule.NoncurrentVersionTransition> = [],
            transition: Blocks<S3Bucket.LifecycleRule.Transition> = []
        ) {
            body.set("abort_incomplete_multipart_upload_days", abortIncompleteMultipartUploadDays)
            body.set("enabled", enabled)
            body.set("expiration", expiration)
            body.set("id", id)
            body.set("noncurrent_version_expiration", noncurrentVersionExpiration)
            body.set("noncurrent_version_transition", noncurrentVersionTransition)
            body.set("prefix", prefix)
            body.set("tags", tags)
            body.set("transition", transition)
        }

        /// The block `lifecycle_rule.expiration` of `aws_s3_bucket`.
        public struct Expiration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - date: `date`.
            ///   - days: `days`; at least 0.
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

        /// The block `lifecycle_rule.noncurrent_version_expiration` of `aws_s3_bucket`.
        public struct NoncurrentVersionExpiration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - days: `days`; at least 1.
            public init(
                days: Expression<Int>? = nil
            ) {
                body.set("days", days)
            }
        }

        /// The block `lifecycle_rule.noncurrent_version_transition` of `aws_s3_bucket`.
        public struct NoncurrentVersionTransition: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - storageClass: `storage_class`.
            ///   - days: `days`; at least 0.
            public init(
                storageClass: Expression<S3Bucket.LifecycleRule.NoncurrentVersionTransition.StorageClass>,
                days: Expression<Int>? = nil
            ) {
                body.set("days", days)
                body.set("storage_class", storageClass)
            }

            /// The words that `storage_class` takes.
            public enum StorageClass: ValueSet {}
        }

        /// The block `lifecycle_rule.transition` of `aws_s3_bucket`.
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
                storageClass: Expression<S3Bucket.LifecycleRule.Transition.StorageClass>,
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

    /// The block `logging` of `aws_s3_bucket`.
    public struct Logging: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - targetBucket: `target_bucket`.
        ///   - targetPrefix: `target_prefix`.
        public init(
            targetBucket: Expression<ID<S3Bucket>>,
            targetPrefix: Expression<String>? = nil
        ) {
            body.set("target_bucket", targetBucket)
            body.set("target_prefix", targetPrefix)
        }
    }

    /// The block `object_lock_configuration` of `aws_s3_bucket`.
    public struct ObjectLockConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - objectLockEnabled: `object_lock_enabled`; not beside `object_lock_enabled`; a change replaces the resource; deprecated.
        ///   - rule: `rule`; deprecated.
        public init(
            objectLockEnabled: Expression<String>? = nil,
            rule: S3Bucket.ObjectLockConfiguration.Rule? = nil
        ) {
            body.set("object_lock_enabled", objectLockEnabled)
            body.set("rule", rule)
        }

        /// The block `object_lock_configuration.rule` of `aws_s3_bucket`.
        public struct Rule: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - defaultRetention: `default_retention`.
            public init(
                defaultRetention: S3Bucket.ObjectLockConfiguration.Rule.DefaultRetention
            ) {
                body.set("default_retention", defaultRetention)
            }

            /// The block `object_lock_configuration.rule.default_retention` of `aws_s3_bucket`.
            public struct DefaultRetention: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - mode: `mode`.
                ///   - days: `days`; at least 1.
                ///   - years: `years`; at least 1.
                public init(
                    mode: Expression<S3Bucket.ObjectLockConfiguration.Rule.DefaultRetention.Mode>,
                    days: Expression<Int>? = nil,
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

    /// The block `replication_configuration` of `aws_s3_bucket`.
    public struct ReplicationConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - role: `role`.
        ///   - rules: `rules`.
        public init(
            role: Expression<ARN<IAMRole>>,
            rules: Blocks<S3Bucket.ReplicationConfiguration.Rules>
        ) {
            body.set("role", role)
            body.set("rules", rules)
        }

        /// The block `replication_configuration.rules` of `aws_s3_bucket`.
        public struct Rules: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - status: `status`.
            ///   - destination: `destination`.
            ///   - deleteMarkerReplicationStatus: `delete_marker_replication_status`.
            ///   - id: `id`; at most 255 characters.
            ///   - prefix: `prefix`; at most 1024 characters.
            ///   - priority: `priority`.
            ///   - filter: `filter`.
            ///   - sourceSelectionCriteria: `source_selection_criteria`.
            public init(
                status: Expression<S3Bucket.ReplicationConfiguration.Rules.Status>,
                destination: S3Bucket.ReplicationConfiguration.Rules.Destination,
                deleteMarkerReplicationStatus: Expression<String>? = nil,
                id: Expression<String>? = nil,
                prefix: Expression<String>? = nil,
                priority: Expression<Int>? = nil,
                filter: S3Bucket.ReplicationConfiguration.Rules.Filter? = nil,
                sourceSelectionCriteria: S3Bucket.ReplicationConfiguration.Rules.SourceSelectionCriteria? = nil
            ) {
                body.set("delete_marker_replication_status", deleteMarkerReplicationStatus)
                body.set("destination", destination)
                body.set("filter", filter)
                body.set("id", id)
                body.set("prefix", prefix)
                body.set("priority", priority)
                body.set("source_selection_criteria", sourceSelectionCriteria)
                body.set("status", status)
            }

            /// The words that `status` takes.
            public enum Status: ValueSet {}

            /// The block `replication_configuration.rules.destination` of `aws_s3_bucket`.
            public struct Destination: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - bucket: `bucket`.
                ///   - accountID: `account_id`.
                ///   - replicaKMSKeyID: `replica_kms_key_id`.
                ///   - storageClass: `storage_class`.
                ///   - accessControlTranslation: `access_control_translation`.
                ///   - metrics: `metrics`.
                ///   - replicationTime: `replication_time`.
                public init(
                    bucket: Expression<ARN<S3Bucket>>,
                    accountID: Expression<String>? = nil,
                    replicaKMSKeyID: Expression<ARN<KMSKey>>? = nil,
                    storageClass: Expression<S3Bucket.ReplicationConfiguration.Rules.Destination.StorageClass>? = nil,
                    accessControlTranslation: S3Bucket.ReplicationConfiguration.Rules.Destination.AccessControlTranslation? = nil,
                    metrics: S3Bucket.ReplicationConfiguration.Rules.Destination.Metrics? = nil,
                    replicationTime: S3Bucket.ReplicationConfiguration.Rules.Destination.ReplicationTime? = nil
                ) {
                    body.set("access_control_translation", accessControlTranslation)
                    body.set("account_id", accountID)
                    body.set("bucket", bucket)
                    body.set("metrics", metrics)
                    body.set("replica_kms_key_id", replicaKMSKeyID)
                    body.set("replication_time", replicationTime)
                    body.set("storage_class", storageClass)
                }

                /// The words that `storage_class` takes.
                public enum StorageClass: ValueSet {}

                /// The block `replication_configuration.rules.destination.access_control_translation` of `aws_s3_bucket`.
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

                /// The block `replication_configuration.rules.destination.metrics` of `aws_s3_bucket`.
                public struct Metrics: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - minutes: `minutes`; 10 to 15; default 15.
                    ///   - status: `status`; default `Enabled`.
                    public init(
                        minutes: Expression<Int>? = nil,
                        status: Expression<S3Bucket.ReplicationConfiguration.Rules.Destination.Metrics.Status>? = nil
                    ) {
                        body.set("minutes", minutes)
                        body.set("status", status)
                    }

                    /// The words that `status` takes.
                    public enum Status: ValueSet {}
                }

                /// The block `replication_configuration.rules.destination.replication_time` of `aws_s3_bucket`.
                public struct ReplicationTime: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - minutes: `minutes`; 15; default 15.
                    ///   - status: `status`; default `Enabled`.
                    public init(
                        minutes: Expression<Int>? = nil,
                        status: Expression<S3Bucket.ReplicationConfiguration.Rules.Destination.ReplicationTime.Status>? = nil
                    ) {
                        body.set("minutes", minutes)
                        body.set("status", status)
                    }

                    /// The words that `status` takes.
                    public enum Status: ValueSet {}
                }
            }

            /// The block `replication_configuration.rules.filter` of `aws_s3_bucket`.
            public struct Filter: NestedBlock {
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

            /// The block `replication_configuration.rules.source_selection_criteria` of `aws_s3_bucket`.
            public struct SourceSelectionCriteria: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - sseKMSEncryptedObjects: `sse_kms_encrypted_objects`.
                public init(
                    sseKMSEncryptedObjects: S3Bucket.ReplicationConfiguration.Rules.SourceSelectionCriteria.SSEKMSEncryptedObjects? = nil
                ) {
                    body.set("sse_kms_encrypted_objects", sseKMSEncryptedObjects)
                }

                /// The block `replication_configuration.rules.source_selection_criteria.sse_kms_encrypted_objects` of `aws_s3_bucket`.
                public struct SSEKMSEncryptedObjects: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - enabled: `enabled`.
                    public init(
                        enabled: Expression<Bool>
                    ) {
                        body.set("enabled", enabled)
                    }
                }
            }
        }
    }

    /// The block `server_side_encryption_configuration` of `aws_s3_bucket`.
    public struct ServerSideEncryptionConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - rule: `rule`.
        public init(
            rule: S3Bucket.ServerSideEncryptionConfiguration.Rule
        ) {
            body.set("rule", rule)
        }

        /// The block `server_side_encryption_configuration.rule` of `aws_s3_bucket`.
        public struct Rule: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - applyServerSideEncryptionByDefault: `apply_server_side_encryption_by_default`.
            ///   - bucketKeyEnabled: `bucket_key_enabled`.
            public init(
                applyServerSideEncryptionByDefault: S3Bucket.ServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault,
                bucketKeyEnabled: Expression<Bool>? = nil
            ) {
                body.set("apply_server_side_encryption_by_default", applyServerSideEncryptionByDefault)
                body.set("bucket_key_enabled", bucketKeyEnabled)
            }

            /// The block `server_side_encryption_configuration.rule.apply_server_side_encryption_by_default` of `aws_s3_bucket`.
            public struct ApplyServerSideEncryptionByDefault: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - sseAlgorithm: `sse_algorithm`.
                ///   - kmsMasterKeyID: `kms_master_key_id`.
                public init(
                    sseAlgorithm: Expression<S3Bucket.ServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm>,
                    kmsMasterKeyID: Expression<ARN<KMSKey>>? = nil
                ) {
                    body.set("kms_master_key_id", kmsMasterKeyID)
                    body.set("sse_algorithm", sseAlgorithm)
                }

                /// The words that `sse_algorithm` takes.
                public enum SSEAlgorithm: ValueSet {}
            }
        }
    }

    /// The block `timeouts` of `aws_s3_bucket`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - read: `read`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            read: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("read", read)
            body.set("update", update)
        }
    }

    /// The block `versioning` of `aws_s3_bucket`.
    public struct Versioning: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`; default false.
        ///   - mfaDelete: `mfa_delete`; default false.
        public init(
            enabled: Expression<Bool>? = nil,
            mfaDelete: Expression<Bool>? = nil
        ) {
            body.set("enabled", enabled)
            body.set("mfa_delete", mfaDelete)
        }
    }

    /// The block `website` of `aws_s3_bucket`.
    public struct Website: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - errorDocument: `error_document`.
        ///   - indexDocument: `index_document`; exactly one of `website.index_document`, `website.redirect_all_requests_to`.
        ///   - redirectAllRequestsTo: `redirect_all_requests_to`; exactly one of `website.index_document`, `website.redirect_all_requests_to`; not beside `website.error_document`, `website.routing_rules`.
        ///   - routingRules: `routing_rules`.
        public init(
            errorDocument: Expression<String>? = nil,
            indexDocument: Expression<String>? = nil,
            redirectAllRequestsTo: Expression<String>? = nil,
            routingRules: Expression<JSONText>? = nil
        ) {
            body.set("error_document", errorDocument)
            body.set("index_document", indexDocument)
            body.set("redirect_all_requests_to", redirectAllRequestsTo)
            body.set("routing_rules", routingRules)
        }
    }
}

extension Expression<S3Bucket.AccelerationStatus> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Suspended`.
    public static var suspended: Self { .init(word: "Suspended") }
}

extension Expression<S3Bucket.ACL> {
    /// The word `private`.
    public static var `private`: Self { .init(word: "private") }
    /// The word `public-read`.
    public static var publicRead: Self { .init(word: "public-read") }
    /// The word `public-read-write`.
    public static var publicReadWrite: Self { .init(word: "public-read-write") }
    /// The word `authenticated-read`.
    public static var authenticatedRead: Self { .init(word: "authenticated-read") }
    /// The word `aws-exec-read`.
    public static var awsExecRead: Self { .init(word: "aws-exec-read") }
    /// The word `log-delivery-write`.
    public static var logDeliveryWrite: Self { .init(word: "log-delivery-write") }
}

extension Expression<S3Bucket.RequestPayer> {
    /// The word `Requester`.
    public static var requester: Self { .init(word: "Requester") }
    /// The word `BucketOwner`.
    public static var bucketOwner: Self { .init(word: "BucketOwner") }
}

extension Expression<S3Bucket.Grant.Permission> {
    /// The word `FULL_CONTROL`.
    public static var fullControl: Self { .init(word: "FULL_CONTROL") }
    /// The word `WRITE`.
    public static var write: Self { .init(word: "WRITE") }
    /// The word `WRITE_ACP`.
    public static var writeAcp: Self { .init(word: "WRITE_ACP") }
    /// The word `READ`.
    public static var read: Self { .init(word: "READ") }
    /// The word `READ_ACP`.
    public static var readAcp: Self { .init(word: "READ_ACP") }
}

extension Expression<S3Bucket.Grant.Kind> {
    /// The word `CanonicalUser`.
    public static var canonicalUser: Self { .init(word: "CanonicalUser") }
    /// The word `Group`.
    public static var group: Self { .init(word: "Group") }
}

extension Expression<S3Bucket.LifecycleRule.NoncurrentVersionTransition.StorageClass> {
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

extension Expression<S3Bucket.LifecycleRule.Transition.StorageClass> {
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

extension Expression<S3Bucket.ObjectLockConfiguration.Rule.DefaultRetention.Mode> {
    /// The word `GOVERNANCE`.
    public static var governance: Self { .init(word: "GOVERNANCE") }
    /// The word `COMPLIANCE`.
    public static var compliance: Self { .init(word: "COMPLIANCE") }
}

extension Expression<S3Bucket.ReplicationConfiguration.Rules.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3Bucket.ReplicationConfiguration.Rules.Destination.StorageClass> {
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

extension Expression<S3Bucket.ReplicationConfiguration.Rules.Destination.Metrics.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3Bucket.ReplicationConfiguration.Rules.Destination.ReplicationTime.Status> {
    /// The word `Enabled`.
    public static var enabled: Self { .init(word: "Enabled") }
    /// The word `Disabled`.
    public static var disabled: Self { .init(word: "Disabled") }
}

extension Expression<S3Bucket.ServerSideEncryptionConfiguration.Rule.ApplyServerSideEncryptionByDefault.SSEAlgorithm> {
    /// The word `AES256`.
    public static var aes256: Self { .init(word: "AES256") }
    /// The word `aws:fsx`.
    public static var awsFSx: Self { .init(word: "aws:fsx") }
    /// The word `aws:kms`.
    public static var awsKMS: Self { .init(word: "aws:kms") }
    /// The word `aws:kms:dsse`.
    public static var awsKMSDsse: Self { .init(word: "aws:kms:dsse") }
}

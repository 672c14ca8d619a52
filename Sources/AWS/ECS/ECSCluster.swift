// Written by 'synth bind aws_ecs_cluster'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A place where container services and tasks run: `aws_ecs_cluster` in Terraform.
public struct ECSCluster: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecs_cluster"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 255 characters; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - configuration: `configuration`.
    ///   - serviceConnectDefaults: `service_connect_defaults`.
    ///   - setting: `setting`.
    public init(
        _ localName: String,
        name: Expression<String>,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        configuration: ECSCluster.Configuration? = nil,
        serviceConnectDefaults: ECSCluster.ServiceConnectDefaults? = nil,
        setting: Blocks<ECSCluster.Setting> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("configuration", configuration)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("service_connect_defaults", serviceConnectDefaults)
        node.body.set("setting", setting)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ECSCluster>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECSCluster>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `configuration` of `aws_ecs_cluster`.
    public struct Configuration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - executeCommandConfiguration: `execute_command_configuration`.
        ///   - managedStorageConfiguration: `managed_storage_configuration`.
        public init(
            executeCommandConfiguration: ECSCluster.Configuration.ExecuteCommandConfiguration? = nil,
            managedStorageConfiguration: ECSCluster.Configuration.ManagedStorageConfiguration? = nil
        ) {
            body.set("execute_command_configuration", executeCommandConfiguration)
            body.set("managed_storage_configuration", managedStorageConfiguration)
        }

        /// The block `configuration.execute_command_configuration` of `aws_ecs_cluster`.
        public struct ExecuteCommandConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - kmsKeyID: `kms_key_id`.
            ///   - logging: `logging`; default `DEFAULT`.
            ///   - logConfiguration: `log_configuration`.
            public init(
                kmsKeyID: Expression<ARN<KMSKey>>? = nil,
                logging: Expression<ECSCluster.Configuration.ExecuteCommandConfiguration.Logging>? = nil,
                logConfiguration: ECSCluster.Configuration.ExecuteCommandConfiguration.LogConfiguration? = nil
            ) {
                body.set("kms_key_id", kmsKeyID)
                body.set("log_configuration", logConfiguration)
                body.set("logging", logging)
            }

            /// The words that `logging` takes.
            public enum Logging: ValueSet {}

            /// The block `configuration.execute_command_configuration.log_configuration` of `aws_ecs_cluster`.
            public struct LogConfiguration: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - cloudWatchEncryptionEnabled: `cloud_watch_encryption_enabled`.
                ///   - cloudWatchLogGroupName: `cloud_watch_log_group_name`.
                ///   - s3BucketEncryptionEnabled: `s3_bucket_encryption_enabled`.
                ///   - s3BucketName: `s3_bucket_name`.
                ///   - s3KeyPrefix: `s3_key_prefix`.
                public init(
                    cloudWatchEncryptionEnabled: Expression<Bool>? = nil,
                    cloudWatchLogGroupName: Expression<ID<CloudWatchLogGroup>>? = nil,
                    s3BucketEncryptionEnabled: Expression<Bool>? = nil,
                    s3BucketName: Expression<ID<S3Bucket>>? = nil,
                    s3KeyPrefix: Expression<String>? = nil
                ) {
                    body.set("cloud_watch_encryption_enabled", cloudWatchEncryptionEnabled)
                    body.set("cloud_watch_log_group_name", cloudWatchLogGroupName)
                    body.set("s3_bucket_encryption_enabled", s3BucketEncryptionEnabled)
                    body.set("s3_bucket_name", s3BucketName)
                    body.set("s3_key_prefix", s3KeyPrefix)
                }
            }
        }

        /// The block `configuration.managed_storage_configuration` of `aws_ecs_cluster`.
        public struct ManagedStorageConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - fargateEphemeralStorageKMSKeyID: `fargate_ephemeral_storage_kms_key_id`.
            ///   - kmsKeyID: `kms_key_id`.
            public init(
                fargateEphemeralStorageKMSKeyID: Expression<ARN<KMSKey>>? = nil,
                kmsKeyID: Expression<ARN<KMSKey>>? = nil
            ) {
                body.set("fargate_ephemeral_storage_kms_key_id", fargateEphemeralStorageKMSKeyID)
                body.set("kms_key_id", kmsKeyID)
            }
        }
    }

    /// The block `service_connect_defaults` of `aws_ecs_cluster`.
    public struct ServiceConnectDefaults: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - namespace: `namespace`.
        public init(
            namespace: Expression<ARN<AnyResource>>
        ) {
            body.set("namespace", namespace)
        }
    }

    /// The block `setting` of `aws_ecs_cluster`.
    public struct Setting: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - value: `value`.
        public init(
            name: Expression<String>,
            value: Expression<String>
        ) {
            body.set("name", name)
            body.set("value", value)
        }
    }
}

extension Expression<ECSCluster.Configuration.ExecuteCommandConfiguration.Logging> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `DEFAULT`.
    public static var `default`: Self { .init(word: "DEFAULT") }
    /// The word `OVERRIDE`.
    public static var override: Self { .init(word: "OVERRIDE") }
}

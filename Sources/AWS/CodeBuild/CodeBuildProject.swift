// Written by 'synth bind aws_codebuild_project'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How something is built: source, machine, commands and results: `aws_codebuild_project` in Terraform.
public struct CodeBuildProject: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codebuild_project"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; at most 255 characters; a change replaces the resource.
    ///   - serviceRole: `service_role`.
    ///   - artifacts: `artifacts`.
    ///   - environment: `environment`.
    ///   - source: `source`.
    ///   - autoRetryLimit: `auto_retry_limit`; provider 6 only.
    ///   - badgeEnabled: `badge_enabled`; default false.
    ///   - buildTimeout: `build_timeout`; 5 to 2160; default 60.
    ///   - concurrentBuildLimit: `concurrent_build_limit`; at least 1.
    ///   - description: `description`; at most 255 characters.
    ///   - encryptionKey: `encryption_key`.
    ///   - projectVisibility: `project_visibility`; default `PRIVATE`.
    ///   - queuedTimeout: `queued_timeout`; 5 to 480; default 480.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - resourceAccessRole: `resource_access_role`.
    ///   - sourceVersion: `source_version`.
    ///   - tags: `tags`.
    ///   - buildBatchConfig: `build_batch_config`.
    ///   - cache: `cache`.
    ///   - fileSystemLocations: `file_system_locations`.
    ///   - logsConfig: `logs_config`.
    ///   - secondaryArtifacts: `secondary_artifacts`; at most 12.
    ///   - secondarySourceVersion: `secondary_source_version`; at most 12.
    ///   - secondarySources: `secondary_sources`; at most 12.
    ///   - vpcConfig: `vpc_config`.
    public init(
        _ localName: String,
        name: Expression<String>,
        serviceRole: Expression<ARN<IAMRole>>,
        artifacts: CodeBuildProject.Artifacts,
        environment: CodeBuildProject.Environment,
        source: CodeBuildProject.Source,
        autoRetryLimit: Expression<Int>? = nil,
        badgeEnabled: Expression<Bool>? = nil,
        buildTimeout: Expression<Int>? = nil,
        concurrentBuildLimit: Expression<Int>? = nil,
        description: Expression<String>? = nil,
        encryptionKey: Expression<ARN<KMSKey>>? = nil,
        projectVisibility: Expression<CodeBuildProject.ProjectVisibility>? = nil,
        queuedTimeout: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        resourceAccessRole: Expression<ARN<IAMRole>>? = nil,
        sourceVersion: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        buildBatchConfig: CodeBuildProject.BuildBatchConfig? = nil,
        cache: CodeBuildProject.Cache? = nil,
        fileSystemLocations: Blocks<CodeBuildProject.FileSystemLocations> = [],
        logsConfig: CodeBuildProject.LogsConfig? = nil,
        secondaryArtifacts: Blocks<CodeBuildProject.SecondaryArtifacts> = [],
        secondarySourceVersion: Blocks<CodeBuildProject.SecondarySourceVersion> = [],
        secondarySources: Blocks<CodeBuildProject.SecondarySources> = [],
        vpcConfig: CodeBuildProject.VPCConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("artifacts", artifacts)
        node.body.set("auto_retry_limit", autoRetryLimit)
        node.body.set("badge_enabled", badgeEnabled)
        node.body.set("build_batch_config", buildBatchConfig)
        node.body.set("build_timeout", buildTimeout)
        node.body.set("cache", cache)
        node.body.set("concurrent_build_limit", concurrentBuildLimit)
        node.body.set("description", description)
        node.body.set("encryption_key", encryptionKey)
        node.body.set("environment", environment)
        node.body.set("file_system_locations", fileSystemLocations)
        node.body.set("logs_config", logsConfig)
        node.body.set("name", name)
        node.body.set("project_visibility", projectVisibility)
        node.body.set("queued_timeout", queuedTimeout)
        node.body.set("region", region)
        node.body.set("resource_access_role", resourceAccessRole)
        node.body.set("secondary_artifacts", secondaryArtifacts)
        node.body.set("secondary_source_version", secondarySourceVersion)
        node.body.set("secondary_sources", secondarySources)
        node.body.set("service_role", serviceRole)
        node.body.set("source", source)
        node.body.set("source_version", sourceVersion)
        node.body.set("tags", tags)
        node.body.set("vpc_config", vpcConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodeBuildProject>> { reference("arn") }
    /// The attribute `auto_retry_limit`.
    public var autoRetryLimit: Expression<Int> { reference("auto_retry_limit") }
    /// The attribute `badge_enabled`.
    public var badgeEnabled: Expression<Bool> { reference("badge_enabled") }
    /// The attribute `badge_url`, which the provider computes.
    public var badgeURL: Expression<String> { reference("badge_url") }
    /// The attribute `build_timeout`.
    public var buildTimeout: Expression<Int> { reference("build_timeout") }
    /// The attribute `concurrent_build_limit`.
    public var concurrentBuildLimit: Expression<Int> { reference("concurrent_build_limit") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `encryption_key`.
    public var encryptionKey: Expression<ARN<KMSKey>> { reference("encryption_key") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodeBuildProject>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `project_visibility`.
    public var projectVisibility: Expression<CodeBuildProject.ProjectVisibility> { reference("project_visibility") }
    /// The attribute `public_project_alias`, which the provider computes.
    public var publicProjectAlias: Expression<String> { reference("public_project_alias") }
    /// The attribute `queued_timeout`.
    public var queuedTimeout: Expression<Int> { reference("queued_timeout") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_access_role`.
    public var resourceAccessRole: Expression<ARN<IAMRole>> { reference("resource_access_role") }
    /// The attribute `service_role`.
    public var serviceRole: Expression<ARN<IAMRole>> { reference("service_role") }
    /// The attribute `source_version`.
    public var sourceVersion: Expression<String> { reference("source_version") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `project_visibility` takes.
    public enum ProjectVisibility: ValueSet {}

    /// The block `artifacts` of `aws_codebuild_project`.
    public struct Artifacts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - artifactIdentifier: `artifact_identifier`.
        ///   - bucketOwnerAccess: `bucket_owner_access`.
        ///   - encryptionDisabled: `encryption_disabled`; default false.
        ///   - location: `location`.
        ///   - name: `name`.
        ///   - namespaceType: `namespace_type`.
        ///   - overrideArtifactName: `override_artifact_name`; default false.
        ///   - packaging: `packaging`.
        ///   - path: `path`.
        public init(
            type: Expression<CodeBuildProject.Artifacts.Kind>,
            artifactIdentifier: Expression<String>? = nil,
            bucketOwnerAccess: Expression<CodeBuildProject.Artifacts.BucketOwnerAccess>? = nil,
            encryptionDisabled: Expression<Bool>? = nil,
            location: Expression<ID<S3Bucket>>? = nil,
            name: Expression<String>? = nil,
            namespaceType: Expression<CodeBuildProject.Artifacts.NamespaceType>? = nil,
            overrideArtifactName: Expression<Bool>? = nil,
            packaging: Expression<CodeBuildProject.Artifacts.Packaging>? = nil,
            path: Expression<String>? = nil
        ) {
            body.set("artifact_identifier", artifactIdentifier)
            body.set("bucket_owner_access", bucketOwnerAccess)
            body.set("encryption_disabled", encryptionDisabled)
            body.set("location", location)
            body.set("name", name)
            body.set("namespace_type", namespaceType)
            body.set("override_artifact_name", overrideArtifactName)
            body.set("packaging", packaging)
            body.set("path", path)
            body.set("type", type)
        }

        /// The words that `bucket_owner_access` takes.
        public enum BucketOwnerAccess: ValueSet {}

        /// The words that `namespace_type` takes.
        public enum NamespaceType: ValueSet {}

        /// The words that `packaging` takes.
        public enum Packaging: ValueSet {}

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `build_batch_config` of `aws_codebuild_project`.
    public struct BuildBatchConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - serviceRole: `service_role`.
        ///   - combineArtifacts: `combine_artifacts`.
        ///   - timeoutInMins: `timeout_in_mins`; 5 to 2160.
        ///   - restrictions: `restrictions`.
        public init(
            serviceRole: Expression<ARN<IAMRole>>,
            combineArtifacts: Expression<Bool>? = nil,
            timeoutInMins: Expression<Int>? = nil,
            restrictions: CodeBuildProject.BuildBatchConfig.Restrictions? = nil
        ) {
            body.set("combine_artifacts", combineArtifacts)
            body.set("restrictions", restrictions)
            body.set("service_role", serviceRole)
            body.set("timeout_in_mins", timeoutInMins)
        }

        /// The block `build_batch_config.restrictions` of `aws_codebuild_project`.
        public struct Restrictions: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - computeTypesAllowed: `compute_types_allowed`.
            ///   - maximumBuildsAllowed: `maximum_builds_allowed`; 1 to 100.
            public init(
                computeTypesAllowed: Expression<[CodeBuildProject.BuildBatchConfig.Restrictions.ComputeTypesAllowed]>? = nil,
                maximumBuildsAllowed: Expression<Int>? = nil
            ) {
                body.set("compute_types_allowed", computeTypesAllowed)
                body.set("maximum_builds_allowed", maximumBuildsAllowed)
            }

            /// The words that `compute_types_allowed` takes.
            public enum ComputeTypesAllowed: ValueSet {}
        }
    }

    /// The block `cache` of `aws_codebuild_project`.
    public struct Cache: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - location: `location`.
        ///   - modes: `modes`.
        ///   - type: `type`; default `NO_CACHE`.
        public init(
            location: Expression<String>? = nil,
            modes: Expression<[CodeBuildProject.Cache.Mode]>? = nil,
            type: Expression<CodeBuildProject.Cache.Kind>? = nil
        ) {
            body.set("location", location)
            body.set("modes", modes)
            body.set("type", type)
        }

        /// The words that `modes` takes.
        public enum Mode: ValueSet {}

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `environment` of `aws_codebuild_project`.
    public struct Environment: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - computeType: `compute_type`.
        ///   - image: `image`.
        ///   - type: `type`.
        ///   - certificate: `certificate`.
        ///   - imagePullCredentialsType: `image_pull_credentials_type`; default `CODEBUILD`.
        ///   - privilegedMode: `privileged_mode`; default false.
        ///   - dockerServer: `docker_server`; provider 6 only.
        ///   - environmentVariable: `environment_variable`.
        ///   - fleet: `fleet`.
        ///   - registryCredential: `registry_credential`.
        public init(
            computeType: Expression<CodeBuildProject.Environment.ComputeType>,
            image: Expression<String>,
            type: Expression<CodeBuildProject.Environment.Kind>,
            certificate: Expression<String>? = nil,
            imagePullCredentialsType: Expression<CodeBuildProject.Environment.ImagePullCredentialsType>? = nil,
            privilegedMode: Expression<Bool>? = nil,
            dockerServer: CodeBuildProject.Environment.DockerServer? = nil,
            environmentVariable: Blocks<CodeBuildProject.Environment.EnvironmentVariable> = [],
            fleet: CodeBuildProject.Environment.Fleet? = nil,
            registryCredential: CodeBuildProject.Environment.RegistryCredential? = nil
        ) {
            body.set("certificate", certificate)
            body.set("compute_type", computeType)
            body.set("docker_server", dockerServer)
            body.set("environment_variable", environmentVariable)
            body.set("fleet", fleet)
            body.set("image", image)
            body.set("image_pull_credentials_type", imagePullCredentialsType)
            body.set("privileged_mode", privilegedMode)
            body.set("registry_credential", registryCredential)
            body.set("type", type)
        }

        /// The words that `compute_type` takes.
        public enum ComputeType: ValueSet {}

        /// The words that `image_pull_credentials_type` takes.
        public enum ImagePullCredentialsType: ValueSet {}

        /// The words that `type` takes.
        public enum Kind: ValueSet {}

        /// The block `environment.docker_server` of `aws_codebuild_project`.
        public struct DockerServer: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - computeType: `compute_type`.
            ///   - securityGroupIDs: `security_group_ids`.
            public init(
                computeType: Expression<CodeBuildProject.Environment.DockerServer.ComputeType>,
                securityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil
            ) {
                body.set("compute_type", computeType)
                body.set("security_group_ids", securityGroupIDs)
            }

            /// The words that `compute_type` takes.
            public enum ComputeType: ValueSet {}
        }

        /// The block `environment.environment_variable` of `aws_codebuild_project`.
        public struct EnvironmentVariable: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - name: `name`.
            ///   - value: `value`.
            ///   - type: `type`; default `PLAINTEXT`.
            public init(
                name: Expression<String>,
                value: Expression<String>,
                type: Expression<CodeBuildProject.Environment.EnvironmentVariable.Kind>? = nil
            ) {
                body.set("name", name)
                body.set("type", type)
                body.set("value", value)
            }

            /// The words that `type` takes.
            public enum Kind: ValueSet {}
        }

        /// The block `environment.fleet` of `aws_codebuild_project`.
        public struct Fleet: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - fleetARN: `fleet_arn`.
            public init(
                fleetARN: Expression<ARN<AnyResource>>? = nil
            ) {
                body.set("fleet_arn", fleetARN)
            }
        }

        /// The block `environment.registry_credential` of `aws_codebuild_project`.
        public struct RegistryCredential: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - credential: `credential`.
            ///   - credentialProvider: `credential_provider`.
            public init(
                credential: Expression<String>,
                credentialProvider: Expression<String>
            ) {
                body.set("credential", credential)
                body.set("credential_provider", credentialProvider)
            }
        }
    }

    /// The block `file_system_locations` of `aws_codebuild_project`.
    public struct FileSystemLocations: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - identifier: `identifier`.
        ///   - location: `location`.
        ///   - mountOptions: `mount_options`.
        ///   - mountPoint: `mount_point`.
        ///   - type: `type`; default `EFS`.
        public init(
            identifier: Expression<String>? = nil,
            location: Expression<String>? = nil,
            mountOptions: Expression<String>? = nil,
            mountPoint: Expression<String>? = nil,
            type: Expression<String>? = nil
        ) {
            body.set("identifier", identifier)
            body.set("location", location)
            body.set("mount_options", mountOptions)
            body.set("mount_point", mountPoint)
            body.set("type", type)
        }
    }

    /// The block `logs_config` of `aws_codebuild_project`.
    public struct LogsConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cloudwatchLogs: `cloudwatch_logs`.
        ///   - s3Logs: `s3_logs`.
        public init(
            cloudwatchLogs: CodeBuildProject.LogsConfig.CloudWatchLogs? = nil,
            s3Logs: CodeBuildProject.LogsConfig.S3Logs? = nil
        ) {
            body.set("cloudwatch_logs", cloudwatchLogs)
            body.set("s3_logs", s3Logs)
        }

        /// The block `logs_config.cloudwatch_logs` of `aws_codebuild_project`.
        public struct CloudWatchLogs: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - groupName: `group_name`.
            ///   - status: `status`; default `ENABLED`.
            ///   - streamName: `stream_name`.
            public init(
                groupName: Expression<ID<CloudWatchLogGroup>>? = nil,
                status: Expression<CodeBuildProject.LogsConfig.CloudWatchLogs.Status>? = nil,
                streamName: Expression<String>? = nil
            ) {
                body.set("group_name", groupName)
                body.set("status", status)
                body.set("stream_name", streamName)
            }

            /// The words that `status` takes.
            public enum Status: ValueSet {}
        }

        /// The block `logs_config.s3_logs` of `aws_codebuild_project`.
        public struct S3Logs: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - bucketOwnerAccess: `bucket_owner_access`.
            ///   - encryptionDisabled: `encryption_disabled`; default false.
            ///   - location: `location`.
            ///   - status: `status`; default `DISABLED`.
            public init(
                bucketOwnerAccess: Expression<CodeBuildProject.LogsConfig.S3Logs.BucketOwnerAccess>? = nil,
                encryptionDisabled: Expression<Bool>? = nil,
                location: Expression<String>? = nil,
                status: Expression<CodeBuildProject.LogsConfig.S3Logs.Status>? = nil
            ) {
                body.set("bucket_owner_access", bucketOwnerAccess)
                body.set("encryption_disabled", encryptionDisabled)
                body.set("location", location)
                body.set("status", status)
            }

            /// The words that `bucket_owner_access` takes.
            public enum BucketOwnerAccess: ValueSet {}

            /// The words that `status` takes.
            public enum Status: ValueSet {}
        }
    }

    /// The block `secondary_artifacts` of `aws_codebuild_project`.
    public struct SecondaryArtifacts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - artifactIdentifier: `artifact_identifier`.
        ///   - type: `type`.
        ///   - bucketOwnerAccess: `bucket_owner_access`.
        ///   - encryptionDisabled: `encryption_disabled`; default false.
        ///   - location: `location`.
        ///   - name: `name`.
        ///   - namespaceType: `namespace_type`; default `NONE`.
        ///   - overrideArtifactName: `override_artifact_name`; default false.
        ///   - packaging: `packaging`; default `NONE`.
        ///   - path: `path`.
        public init(
            artifactIdentifier: Expression<String>,
            type: Expression<CodeBuildProject.SecondaryArtifacts.Kind>,
            bucketOwnerAccess: Expression<CodeBuildProject.SecondaryArtifacts.BucketOwnerAccess>? = nil,
            encryptionDisabled: Expression<Bool>? = nil,
            location: Expression<ID<S3Bucket>>? = nil,
            name: Expression<String>? = nil,
            namespaceType: Expression<CodeBuildProject.SecondaryArtifacts.NamespaceType>? = nil,
            overrideArtifactName: Expression<Bool>? = nil,
            packaging: Expression<CodeBuildProject.SecondaryArtifacts.Packaging>? = nil,
            path: Expression<String>? = nil
        ) {
            body.set("artifact_identifier", artifactIdentifier)
            body.set("bucket_owner_access", bucketOwnerAccess)
            body.set("encryption_disabled", encryptionDisabled)
            body.set("location", location)
            body.set("name", name)
            body.set("namespace_type", namespaceType)
            body.set("override_artifact_name", overrideArtifactName)
            body.set("packaging", packaging)
            body.set("path", path)
            body.set("type", type)
        }

        /// The words that `bucket_owner_access` takes.
        public enum BucketOwnerAccess: ValueSet {}

        /// The words that `namespace_type` takes.
        public enum NamespaceType: ValueSet {}

        /// The words that `packaging` takes.
        public enum Packaging: ValueSet {}

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `secondary_source_version` of `aws_codebuild_project`.
    public struct SecondarySourceVersion: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - sourceIdentifier: `source_identifier`.
        ///   - sourceVersion: `source_version`.
        public init(
            sourceIdentifier: Expression<String>,
            sourceVersion: Expression<String>
        ) {
            body.set("source_identifier", sourceIdentifier)
            body.set("source_version", sourceVersion)
        }
    }

    /// The block `secondary_sources` of `aws_codebuild_project`.
    public struct SecondarySources: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - sourceIdentifier: `source_identifier`.
        ///   - type: `type`.
        ///   - buildspec: `buildspec`.
        ///   - gitCloneDepth: `git_clone_depth`; at least 0.
        ///   - insecureSSL: `insecure_ssl`.
        ///   - location: `location`.
        ///   - reportBuildStatus: `report_build_status`.
        ///   - auth: `auth`.
        ///   - buildStatusConfig: `build_status_config`.
        ///   - gitSubmodulesConfig: `git_submodules_config`.
        public init(
            sourceIdentifier: Expression<String>,
            type: Expression<CodeBuildProject.SecondarySources.Kind>,
            buildspec: Expression<Buildspec>? = nil,
            gitCloneDepth: Expression<Int>? = nil,
            insecureSSL: Expression<Bool>? = nil,
            location: Expression<String>? = nil,
            reportBuildStatus: Expression<Bool>? = nil,
            auth: CodeBuildProject.SecondarySources.Auth? = nil,
            buildStatusConfig: CodeBuildProject.SecondarySources.BuildStatusConfig? = nil,
            gitSubmodulesConfig: CodeBuildProject.SecondarySources.GitSubmodulesConfig? = nil
        ) {
            body.set("auth", auth)
            body.set("build_status_config", buildStatusConfig)
            body.set("buildspec", buildspec)
            body.set("git_clone_depth", gitCloneDepth)
            body.set("git_submodules_config", gitSubmodulesConfig)
            body.set("insecure_ssl", insecureSSL)
            body.set("location", location)
            body.set("report_build_status", reportBuildStatus)
            body.set("source_identifier", sourceIdentifier)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}

        /// The block `secondary_sources.auth` of `aws_codebuild_project`.
        public struct Auth: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - resource: `resource`.
            ///   - type: `type`.
            public init(
                resource: Expression<ARN<AnyResource>>,
                type: Expression<CodeBuildProject.SecondarySources.Auth.Kind>
            ) {
                body.set("resource", resource)
                body.set("type", type)
            }

            /// The words that `type` takes.
            public enum Kind: ValueSet {}
        }

        /// The block `secondary_sources.build_status_config` of `aws_codebuild_project`.
        public struct BuildStatusConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - context: `context`.
            ///   - targetURL: `target_url`.
            public init(
                context: Expression<String>? = nil,
                targetURL: Expression<String>? = nil
            ) {
                body.set("context", context)
                body.set("target_url", targetURL)
            }
        }

        /// The block `secondary_sources.git_submodules_config` of `aws_codebuild_project`.
        public struct GitSubmodulesConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - fetchSubmodules: `fetch_submodules`.
            public init(
                fetchSubmodules: Expression<Bool>
            ) {
                body.set("fetch_submodules", fetchSubmodules)
            }
        }
    }

    /// The block `source` of `aws_codebuild_project`.
    public struct Source: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - buildspec: `buildspec`.
        ///   - gitCloneDepth: `git_clone_depth`; at least 0.
        ///   - insecureSSL: `insecure_ssl`.
        ///   - location: `location`.
        ///   - reportBuildStatus: `report_build_status`.
        ///   - auth: `auth`.
        ///   - buildStatusConfig: `build_status_config`.
        ///   - gitSubmodulesConfig: `git_submodules_config`.
        public init(
            type: Expression<CodeBuildProject.Source.Kind>,
            buildspec: Expression<Buildspec>? = nil,
            gitCloneDepth: Expression<Int>? = nil,
            insecureSSL: Expression<Bool>? = nil,
            location: Expression<String>? = nil,
            reportBuildStatus: Expression<Bool>? = nil,
            auth: CodeBuildProject.SecondarySources.Auth? = nil,
            buildStatusConfig: CodeBuildProject.SecondarySources.BuildStatusConfig? = nil,
            gitSubmodulesConfig: CodeBuildProject.SecondarySources.GitSubmodulesConfig? = nil
        ) {
            body.set("auth", auth)
            body.set("build_status_config", buildStatusConfig)
            body.set("buildspec", buildspec)
            body.set("git_clone_depth", gitCloneDepth)
            body.set("git_submodules_config", gitSubmodulesConfig)
            body.set("insecure_ssl", insecureSSL)
            body.set("location", location)
            body.set("report_build_status", reportBuildStatus)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `vpc_config` of `aws_codebuild_project`.
    public struct VPCConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - securityGroupIDs: `security_group_ids`.
        ///   - subnets: `subnets`.
        ///   - vpcID: `vpc_id`.
        public init(
            securityGroupIDs: Expression<[ID<SecurityGroup>]>,
            subnets: Expression<[ID<Subnet>]>,
            vpcID: Expression<ID<VPC>>
        ) {
            body.set("security_group_ids", securityGroupIDs)
            body.set("subnets", subnets)
            body.set("vpc_id", vpcID)
        }
    }
}

extension Expression<CodeBuildProject.ProjectVisibility> {
    /// The word `PUBLIC_READ`.
    public static var publicRead: Self { .init(word: "PUBLIC_READ") }
    /// The word `PRIVATE`.
    public static var `private`: Self { .init(word: "PRIVATE") }
}

extension Expression<CodeBuildProject.Artifacts.BucketOwnerAccess> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `READ_ONLY`.
    public static var readOnly: Self { .init(word: "READ_ONLY") }
    /// The word `FULL`.
    public static var full: Self { .init(word: "FULL") }
}

extension Expression<CodeBuildProject.Artifacts.NamespaceType> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `BUILD_ID`.
    public static var buildID: Self { .init(word: "BUILD_ID") }
}

extension Expression<CodeBuildProject.Artifacts.Packaging> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `ZIP`.
    public static var zip: Self { .init(word: "ZIP") }
}

extension Expression<CodeBuildProject.Artifacts.Kind> {
    /// The word `CODEPIPELINE`.
    public static var codepipeline: Self { .init(word: "CODEPIPELINE") }
    /// The word `S3`.
    public static var s3: Self { .init(word: "S3") }
    /// The word `NO_ARTIFACTS`.
    public static var noArtifacts: Self { .init(word: "NO_ARTIFACTS") }
}

extension Expression<CodeBuildProject.BuildBatchConfig.Restrictions.ComputeTypesAllowed> {
    /// The word `BUILD_GENERAL1_SMALL`.
    public static var buildGeneral1Small: Self { .init(word: "BUILD_GENERAL1_SMALL") }
    /// The word `BUILD_GENERAL1_MEDIUM`.
    public static var buildGeneral1Medium: Self { .init(word: "BUILD_GENERAL1_MEDIUM") }
    /// The word `BUILD_GENERAL1_LARGE`.
    public static var buildGeneral1Large: Self { .init(word: "BUILD_GENERAL1_LARGE") }
    /// The word `BUILD_GENERAL1_XLARGE`.
    public static var buildGeneral1Xlarge: Self { .init(word: "BUILD_GENERAL1_XLARGE") }
    /// The word `BUILD_GENERAL1_2XLARGE`.
    public static var buildGeneral1_2xlarge: Self { .init(word: "BUILD_GENERAL1_2XLARGE") }
    /// The word `BUILD_LAMBDA_1GB`.
    public static var buildLambda1gb: Self { .init(word: "BUILD_LAMBDA_1GB") }
    /// The word `BUILD_LAMBDA_2GB`.
    public static var buildLambda2gb: Self { .init(word: "BUILD_LAMBDA_2GB") }
    /// The word `BUILD_LAMBDA_4GB`.
    public static var buildLambda4gb: Self { .init(word: "BUILD_LAMBDA_4GB") }
    /// The word `BUILD_LAMBDA_8GB`.
    public static var buildLambda8gb: Self { .init(word: "BUILD_LAMBDA_8GB") }
    /// The word `BUILD_LAMBDA_10GB`.
    public static var buildLambda10gb: Self { .init(word: "BUILD_LAMBDA_10GB") }
    /// The word `ATTRIBUTE_BASED_COMPUTE`.
    public static var attributeBasedCompute: Self { .init(word: "ATTRIBUTE_BASED_COMPUTE") }
    /// The word `CUSTOM_INSTANCE_TYPE`.
    public static var customInstanceType: Self { .init(word: "CUSTOM_INSTANCE_TYPE") }
}

extension Expression<CodeBuildProject.Cache.Mode> {
    /// The word `LOCAL_DOCKER_LAYER_CACHE`.
    public static var localDockerLayerCache: Self { .init(word: "LOCAL_DOCKER_LAYER_CACHE") }
    /// The word `LOCAL_SOURCE_CACHE`.
    public static var localSourceCache: Self { .init(word: "LOCAL_SOURCE_CACHE") }
    /// The word `LOCAL_CUSTOM_CACHE`.
    public static var localCustomCache: Self { .init(word: "LOCAL_CUSTOM_CACHE") }
}

extension Expression<CodeBuildProject.Cache.Kind> {
    /// The word `NO_CACHE`.
    public static var noCache: Self { .init(word: "NO_CACHE") }
    /// The word `S3`.
    public static var s3: Self { .init(word: "S3") }
    /// The word `LOCAL`.
    public static var local: Self { .init(word: "LOCAL") }
}

extension Expression<CodeBuildProject.Environment.ComputeType> {
    /// The word `BUILD_GENERAL1_SMALL`.
    public static var buildGeneral1Small: Self { .init(word: "BUILD_GENERAL1_SMALL") }
    /// The word `BUILD_GENERAL1_MEDIUM`.
    public static var buildGeneral1Medium: Self { .init(word: "BUILD_GENERAL1_MEDIUM") }
    /// The word `BUILD_GENERAL1_LARGE`.
    public static var buildGeneral1Large: Self { .init(word: "BUILD_GENERAL1_LARGE") }
    /// The word `BUILD_GENERAL1_XLARGE`.
    public static var buildGeneral1Xlarge: Self { .init(word: "BUILD_GENERAL1_XLARGE") }
    /// The word `BUILD_GENERAL1_2XLARGE`.
    public static var buildGeneral1_2xlarge: Self { .init(word: "BUILD_GENERAL1_2XLARGE") }
    /// The word `BUILD_LAMBDA_1GB`.
    public static var buildLambda1gb: Self { .init(word: "BUILD_LAMBDA_1GB") }
    /// The word `BUILD_LAMBDA_2GB`.
    public static var buildLambda2gb: Self { .init(word: "BUILD_LAMBDA_2GB") }
    /// The word `BUILD_LAMBDA_4GB`.
    public static var buildLambda4gb: Self { .init(word: "BUILD_LAMBDA_4GB") }
    /// The word `BUILD_LAMBDA_8GB`.
    public static var buildLambda8gb: Self { .init(word: "BUILD_LAMBDA_8GB") }
    /// The word `BUILD_LAMBDA_10GB`.
    public static var buildLambda10gb: Self { .init(word: "BUILD_LAMBDA_10GB") }
    /// The word `ATTRIBUTE_BASED_COMPUTE`.
    public static var attributeBasedCompute: Self { .init(word: "ATTRIBUTE_BASED_COMPUTE") }
    /// The word `CUSTOM_INSTANCE_TYPE`.
    public static var customInstanceType: Self { .init(word: "CUSTOM_INSTANCE_TYPE") }
}

extension Expression<CodeBuildProject.Environment.ImagePullCredentialsType> {
    /// The word `CODEBUILD`.
    public static var codebuild: Self { .init(word: "CODEBUILD") }
    /// The word `SERVICE_ROLE`.
    public static var serviceRole: Self { .init(word: "SERVICE_ROLE") }
}

extension Expression<CodeBuildProject.Environment.Kind> {
    /// The word `WINDOWS_CONTAINER`.
    public static var windowsContainer: Self { .init(word: "WINDOWS_CONTAINER") }
    /// The word `LINUX_CONTAINER`.
    public static var linuxContainer: Self { .init(word: "LINUX_CONTAINER") }
    /// The word `LINUX_GPU_CONTAINER`.
    public static var linuxGPUContainer: Self { .init(word: "LINUX_GPU_CONTAINER") }
    /// The word `ARM_CONTAINER`.
    public static var armContainer: Self { .init(word: "ARM_CONTAINER") }
    /// The word `WINDOWS_SERVER_2019_CONTAINER`.
    public static var windowsServer2019Container: Self { .init(word: "WINDOWS_SERVER_2019_CONTAINER") }
    /// The word `WINDOWS_SERVER_2022_CONTAINER`.
    public static var windowsServer2022Container: Self { .init(word: "WINDOWS_SERVER_2022_CONTAINER") }
    /// The word `LINUX_LAMBDA_CONTAINER`.
    public static var linuxLambdaContainer: Self { .init(word: "LINUX_LAMBDA_CONTAINER") }
    /// The word `ARM_LAMBDA_CONTAINER`.
    public static var armLambdaContainer: Self { .init(word: "ARM_LAMBDA_CONTAINER") }
    /// The word `LINUX_EC2`.
    public static var linuxEC2: Self { .init(word: "LINUX_EC2") }
    /// The word `ARM_EC2`.
    public static var armEC2: Self { .init(word: "ARM_EC2") }
    /// The word `WINDOWS_EC2`.
    public static var windowsEC2: Self { .init(word: "WINDOWS_EC2") }
    /// The word `MAC_ARM`.
    public static var macARM: Self { .init(word: "MAC_ARM") }
}

extension Expression<CodeBuildProject.Environment.DockerServer.ComputeType> {
    /// The word `BUILD_GENERAL1_SMALL`.
    public static var buildGeneral1Small: Self { .init(word: "BUILD_GENERAL1_SMALL") }
    /// The word `BUILD_GENERAL1_MEDIUM`.
    public static var buildGeneral1Medium: Self { .init(word: "BUILD_GENERAL1_MEDIUM") }
    /// The word `BUILD_GENERAL1_LARGE`.
    public static var buildGeneral1Large: Self { .init(word: "BUILD_GENERAL1_LARGE") }
    /// The word `BUILD_GENERAL1_XLARGE`.
    public static var buildGeneral1Xlarge: Self { .init(word: "BUILD_GENERAL1_XLARGE") }
    /// The word `BUILD_GENERAL1_2XLARGE`.
    public static var buildGeneral1_2xlarge: Self { .init(word: "BUILD_GENERAL1_2XLARGE") }
    /// The word `BUILD_LAMBDA_1GB`.
    public static var buildLambda1gb: Self { .init(word: "BUILD_LAMBDA_1GB") }
    /// The word `BUILD_LAMBDA_2GB`.
    public static var buildLambda2gb: Self { .init(word: "BUILD_LAMBDA_2GB") }
    /// The word `BUILD_LAMBDA_4GB`.
    public static var buildLambda4gb: Self { .init(word: "BUILD_LAMBDA_4GB") }
    /// The word `BUILD_LAMBDA_8GB`.
    public static var buildLambda8gb: Self { .init(word: "BUILD_LAMBDA_8GB") }
    /// The word `BUILD_LAMBDA_10GB`.
    public static var buildLambda10gb: Self { .init(word: "BUILD_LAMBDA_10GB") }
    /// The word `ATTRIBUTE_BASED_COMPUTE`.
    public static var attributeBasedCompute: Self { .init(word: "ATTRIBUTE_BASED_COMPUTE") }
    /// The word `CUSTOM_INSTANCE_TYPE`.
    public static var customInstanceType: Self { .init(word: "CUSTOM_INSTANCE_TYPE") }
}

extension Expression<CodeBuildProject.Environment.EnvironmentVariable.Kind> {
    /// The word `PLAINTEXT`.
    public static var plaintext: Self { .init(word: "PLAINTEXT") }
    /// The word `PARAMETER_STORE`.
    public static var parameterStore: Self { .init(word: "PARAMETER_STORE") }
    /// The word `SECRETS_MANAGER`.
    public static var secretsManager: Self { .init(word: "SECRETS_MANAGER") }
}

extension Expression<CodeBuildProject.LogsConfig.CloudWatchLogs.Status> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<CodeBuildProject.LogsConfig.S3Logs.BucketOwnerAccess> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `READ_ONLY`.
    public static var readOnly: Self { .init(word: "READ_ONLY") }
    /// The word `FULL`.
    public static var full: Self { .init(word: "FULL") }
}

extension Expression<CodeBuildProject.LogsConfig.S3Logs.Status> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<CodeBuildProject.SecondaryArtifacts.BucketOwnerAccess> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `READ_ONLY`.
    public static var readOnly: Self { .init(word: "READ_ONLY") }
    /// The word `FULL`.
    public static var full: Self { .init(word: "FULL") }
}

extension Expression<CodeBuildProject.SecondaryArtifacts.NamespaceType> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `BUILD_ID`.
    public static var buildID: Self { .init(word: "BUILD_ID") }
}

extension Expression<CodeBuildProject.SecondaryArtifacts.Packaging> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `ZIP`.
    public static var zip: Self { .init(word: "ZIP") }
}

extension Expression<CodeBuildProject.SecondaryArtifacts.Kind> {
    /// The word `CODEPIPELINE`.
    public static var codepipeline: Self { .init(word: "CODEPIPELINE") }
    /// The word `S3`.
    public static var s3: Self { .init(word: "S3") }
    /// The word `NO_ARTIFACTS`.
    public static var noArtifacts: Self { .init(word: "NO_ARTIFACTS") }
}

extension Expression<CodeBuildProject.SecondarySources.Kind> {
    /// The word `CODECOMMIT`.
    public static var codecommit: Self { .init(word: "CODECOMMIT") }
    /// The word `CODEPIPELINE`.
    public static var codepipeline: Self { .init(word: "CODEPIPELINE") }
    /// The word `GITHUB`.
    public static var github: Self { .init(word: "GITHUB") }
    /// The word `GITLAB`.
    public static var gitlab: Self { .init(word: "GITLAB") }
    /// The word `GITLAB_SELF_MANAGED`.
    public static var gitlabSelfManaged: Self { .init(word: "GITLAB_SELF_MANAGED") }
    /// The word `S3`.
    public static var s3: Self { .init(word: "S3") }
    /// The word `BITBUCKET`.
    public static var bitbucket: Self { .init(word: "BITBUCKET") }
    /// The word `GITHUB_ENTERPRISE`.
    public static var githubEnterprise: Self { .init(word: "GITHUB_ENTERPRISE") }
    /// The word `NO_SOURCE`.
    public static var noSource: Self { .init(word: "NO_SOURCE") }
}

extension Expression<CodeBuildProject.SecondarySources.Auth.Kind> {
    /// The word `OAUTH`.
    public static var oauth: Self { .init(word: "OAUTH") }
    /// The word `BASIC_AUTH`.
    public static var basicAuth: Self { .init(word: "BASIC_AUTH") }
    /// The word `PERSONAL_ACCESS_TOKEN`.
    public static var personalAccessToken: Self { .init(word: "PERSONAL_ACCESS_TOKEN") }
    /// The word `CODECONNECTIONS`.
    public static var codeconnections: Self { .init(word: "CODECONNECTIONS") }
    /// The word `SECRETS_MANAGER`.
    public static var secretsManager: Self { .init(word: "SECRETS_MANAGER") }
}

extension Expression<CodeBuildProject.Source.Kind> {
    /// The word `CODECOMMIT`.
    public static var codecommit: Self { .init(word: "CODECOMMIT") }
    /// The word `CODEPIPELINE`.
    public static var codepipeline: Self { .init(word: "CODEPIPELINE") }
    /// The word `GITHUB`.
    public static var github: Self { .init(word: "GITHUB") }
    /// The word `GITLAB`.
    public static var gitlab: Self { .init(word: "GITLAB") }
    /// The word `GITLAB_SELF_MANAGED`.
    public static var gitlabSelfManaged: Self { .init(word: "GITLAB_SELF_MANAGED") }
    /// The word `S3`.
    public static var s3: Self { .init(word: "S3") }
    /// The word `BITBUCKET`.
    public static var bitbucket: Self { .init(word: "BITBUCKET") }
    /// The word `GITHUB_ENTERPRISE`.
    public static var githubEnterprise: Self { .init(word: "GITHUB_ENTERPRISE") }
    /// The word `NO_SOURCE`.
    public static var noSource: Self { .init(word: "NO_SOURCE") }
}

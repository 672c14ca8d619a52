// Written by 'synth bind aws_lambda_function'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Code that runs when it is called: `aws_lambda_function` in Terraform.
public struct LambdaFunction: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lambda_function"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - functionName: `function_name`; 1 to 140 characters; a change replaces the resource.
    ///   - role: `role`.
    ///   - architectures: `architectures`.
    ///   - codeSigningConfigARN: `code_signing_config_arn`.
    ///   - description: `description`.
    ///   - filename: `filename`; exactly one of `filename`, `image_uri`, `s3_bucket`.
    ///   - handler: `handler`; 1 to 128 characters.
    ///   - imageURI: `image_uri`; exactly one of `filename`, `image_uri`, `s3_bucket`.
    ///   - kmsKeyARN: `kms_key_arn`.
    ///   - layers: `layers`.
    ///   - memorySize: `memory_size`; 128 to 32768; default 128.
    ///   - packageType: `package_type`; default `Zip`; a change replaces the resource.
    ///   - publish: `publish`; default false.
    ///   - publishTo: `publish_to`; provider 6 only.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - replaceSecurityGroupsOnDestroy: `replace_security_groups_on_destroy`.
    ///   - replacementSecurityGroupIDs: `replacement_security_group_ids`; only with `replace_security_groups_on_destroy`.
    ///   - reservedConcurrentExecutions: `reserved_concurrent_executions`; at least -1; default -1.
    ///   - runtime: `runtime`.
    ///   - s3Bucket: `s3_bucket`; exactly one of `filename`, `image_uri`, `s3_bucket`; only with `s3_key`.
    ///   - s3Key: `s3_key`; only with `s3_bucket`.
    ///   - s3ObjectVersion: `s3_object_version`; not beside `filename`, `image_uri`.
    ///   - skipDestroy: `skip_destroy`; default false.
    ///   - sourceCodeHash: `source_code_hash`.
    ///   - sourceKMSKeyARN: `source_kms_key_arn`; not beside `image_uri`; provider 6 only.
    ///   - tags: `tags`.
    ///   - timeout: `timeout`; 1 to 900; default 3.
    ///   - capacityProviderConfig: `capacity_provider_config`; provider 6 only.
    ///   - deadLetterConfig: `dead_letter_config`.
    ///   - durableConfig: `durable_config`; a change may replace the resource; provider 6 only.
    ///   - environment: `environment`.
    ///   - ephemeralStorage: `ephemeral_storage`.
    ///   - fileSystemConfig: `file_system_config`.
    ///   - imageConfig: `image_config`.
    ///   - loggingConfig: `logging_config`.
    ///   - snapStart: `snap_start`.
    ///   - tenancyConfig: `tenancy_config`; a change replaces the resource; provider 6 only.
    ///   - timeouts: `timeouts`.
    ///   - tracingConfig: `tracing_config`.
    ///   - vpcConfig: `vpc_config`.
    public init(
        _ localName: String,
        functionName: Expression<String>,
        role: Expression<ARN<IAMRole>>,
        architectures: Expression<[LambdaFunction.Architecture]>? = nil,
        codeSigningConfigARN: Expression<ARN<AnyResource>>? = nil,
        description: Expression<String>? = nil,
        filename: Expression<String>? = nil,
        handler: Expression<String>? = nil,
        imageURI: Expression<String>? = nil,
        kmsKeyARN: Expression<ARN<KMSKey>>? = nil,
        layers: Expression<[ARN<LambdaLayerVersion>]>? = nil,
        memorySize: Expression<Int>? = nil,
        packageType: Expression<LambdaFunction.PackageType>? = nil,
        publish: Expression<Bool>? = nil,
        publishTo: Expression<String>? = nil,
        region: Expression<String>? = nil,
        replaceSecurityGroupsOnDestroy: Expression<Bool>? = nil,
        replacementSecurityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil,
        reservedConcurrentExecutions: Expression<Int>? = nil,
        runtime: Expression<LambdaFunction.Runtime>? = nil,
        s3Bucket: Expression<ID<S3Bucket>>? = nil,
        s3Key: Expression<String>? = nil,
        s3ObjectVersion: Expression<String>? = nil,
        skipDestroy: Expression<Bool>? = nil,
        sourceCodeHash: Expression<String>? = nil,
        sourceKMSKeyARN: Expression<ARN<KMSKey>>? = nil,
        tags: Expression<[String: String]>? = nil,
        timeout: Expression<Int>? = nil,
        capacityProviderConfig: LambdaFunction.CapacityProviderConfig? = nil,
        deadLetterConfig: LambdaFunction.DeadLetterConfig? = nil,
        durableConfig: LambdaFunction.DurableConfig? = nil,
        environment: LambdaFunction.Environment? = nil,
        ephemeralStorage: LambdaFunction.EphemeralStorage? = nil,
        fileSystemConfig: LambdaFunction.FileSystemConfig? = nil,
        imageConfig: LambdaFunction.ImageConfig? = nil,
        loggingConfig: LambdaFunction.LoggingConfig? = nil,
        snapStart: LambdaFunction.SnapStart? = nil,
        tenancyConfig: LambdaFunction.TenancyConfig? = nil,
        timeouts: LambdaFunction.Timeouts? = nil,
        tracingConfig: LambdaFunction.TracingConfig? = nil,
        vpcConfig: LambdaFunction.VPCConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("architectures", architectures)
        node.body.set("capacity_provider_config", capacityProviderConfig)
        node.body.set("code_signing_config_arn", codeSigningConfigARN)
        node.body.set("dead_letter_config", deadLetterConfig)
        node.body.set("description", description)
        node.body.set("durable_config", durableConfig)
        node.body.set("environment", environment)
        node.body.set("ephemeral_storage", ephemeralStorage)
        node.body.set("file_system_config", fileSystemConfig)
        node.body.set("filename", filename)
        node.body.set("function_name", functionName)
        node.body.set("handler", handler)
        node.body.set("image_config", imageConfig)
        node.body.set("image_uri", imageURI)
        node.body.set("kms_key_arn", kmsKeyARN)
        node.body.set("layers", layers)
        node.body.set("logging_config", loggingConfig)
        node.body.set("memory_size", memorySize)
        node.body.set("package_type", packageType)
        node.body.set("publish", publish)
        node.body.set("publish_to", publishTo)
        node.body.set("region", region)
        node.body.set("replace_security_groups_on_destroy", replaceSecurityGroupsOnDestroy)
        node.body.set("replacement_security_group_ids", replacementSecurityGroupIDs)
        node.body.set("reserved_concurrent_executions", reservedConcurrentExecutions)
        node.body.set("role", role)
        node.body.set("runtime", runtime)
        node.body.set("s3_bucket", s3Bucket)
        node.body.set("s3_key", s3Key)
        node.body.set("s3_object_version", s3ObjectVersion)
        node.body.set("skip_destroy", skipDestroy)
        node.body.set("snap_start", snapStart)
        node.body.set("source_code_hash", sourceCodeHash)
        node.body.set("source_kms_key_arn", sourceKMSKeyARN)
        node.body.set("tags", tags)
        node.body.set("tenancy_config", tenancyConfig)
        node.body.set("timeout", timeout)
        node.body.set("timeouts", timeouts)
        node.body.set("tracing_config", tracingConfig)
        node.body.set("vpc_config", vpcConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `architectures`.
    public var architectures: Expression<[LambdaFunction.Architecture]> { reference("architectures") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LambdaFunction>> { reference("arn") }
    /// The attribute `code_sha256`, which the provider computes.
    public var codeSha256: Expression<String> { reference("code_sha256") }
    /// The attribute `code_signing_config_arn`.
    public var codeSigningConfigARN: Expression<ARN<AnyResource>> { reference("code_signing_config_arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `filename`.
    public var filename: Expression<String> { reference("filename") }
    /// The attribute `function_name`.
    public var functionName: Expression<String> { reference("function_name") }
    /// The attribute `handler`.
    public var handler: Expression<String> { reference("handler") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LambdaFunction>> { reference("id") }
    /// The attribute `image_uri`.
    public var imageURI: Expression<String> { reference("image_uri") }
    /// The attribute `invoke_arn`, which the provider computes.
    public var invokeARN: Expression<String> { reference("invoke_arn") }
    /// The attribute `kms_key_arn`.
    public var kmsKeyARN: Expression<ARN<KMSKey>> { reference("kms_key_arn") }
    /// The attribute `last_modified`, which the provider computes.
    public var lastModified: Expression<String> { reference("last_modified") }
    /// The attribute `layers`.
    public var layers: Expression<[ARN<LambdaLayerVersion>]> { reference("layers") }
    /// The attribute `memory_size`.
    public var memorySize: Expression<Int> { reference("memory_size") }
    /// The attribute `package_type`.
    public var packageType: Expression<LambdaFunction.PackageType> { reference("package_type") }
    /// The attribute `publish`.
    public var publish: Expression<Bool> { reference("publish") }
    /// The attribute `publish_to`.
    public var publishTo: Expression<String> { reference("publish_to") }
    /// The attribute `qualified_arn`, which the provider computes.
    public var qualifiedARN: Expression<ARN<LambdaFunction>> { reference("qualified_arn") }
    /// The attribute `qualified_invoke_arn`, which the provider computes.
    public var qualifiedInvokeARN: Expression<String> { reference("qualified_invoke_arn") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `replace_security_groups_on_destroy`.
    public var replaceSecurityGroupsOnDestroy: Expression<Bool> { reference("replace_security_groups_on_destroy") }
    /// The attribute `replacement_security_group_ids`.
    public var replacementSecurityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("replacement_security_group_ids") }
    /// The attribute `reserved_concurrent_executions`.
    public var reservedConcurrentExecutions: Expression<Int> { reference("reserved_concurrent_executions") }
    /// The attribute `role`.
    public var role: Expression<ARN<IAMRole>> { reference("role") }
    /// The attribute `runtime`.
    public var runtime: Expression<LambdaFunction.Runtime> { reference("runtime") }
    /// The attribute `s3_bucket`.
    public var s3Bucket: Expression<ID<S3Bucket>> { reference("s3_bucket") }
    /// The attribute `s3_key`.
    public var s3Key: Expression<String> { reference("s3_key") }
    /// The attribute `s3_object_version`.
    public var s3ObjectVersion: Expression<String> { reference("s3_object_version") }
    /// The attribute `signing_job_arn`, which the provider computes.
    public var signingJobARN: Expression<ARN<AnyResource>> { reference("signing_job_arn") }
    /// The attribute `signing_profile_version_arn`, which the provider computes.
    public var signingProfileVersionARN: Expression<ARN<AnyResource>> { reference("signing_profile_version_arn") }
    /// The attribute `skip_destroy`.
    public var skipDestroy: Expression<Bool> { reference("skip_destroy") }
    /// The attribute `snap_start`.
    public var snapStart: Expression<[LambdaFunction.SnapStart]> { reference("snap_start") }
    /// The attribute `source_code_hash`.
    public var sourceCodeHash: Expression<String> { reference("source_code_hash") }
    /// The attribute `source_code_size`, which the provider computes.
    public var sourceCodeSize: Expression<Int> { reference("source_code_size") }
    /// The attribute `source_kms_key_arn`.
    public var sourceKMSKeyARN: Expression<ARN<KMSKey>> { reference("source_kms_key_arn") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `timeout`.
    public var timeout: Expression<Int> { reference("timeout") }
    /// The attribute `version`, which the provider computes.
    public var version: Expression<String> { reference("version") }
    /// The attribute `vpc_config`.
    public var vpcConfig: Expression<[LambdaFunction.VPCConfig]> { reference("vpc_config") }

    /// The words that `architectures` takes.
    public enum Architecture: ValueSet {}

    /// The words that `package_type` takes.
    public enum PackageType: ValueSet {}

    /// The words that `runtime` takes.
    public enum Runtime: ValueSet {}

    /// The block `capacity_provider_config` of `aws_lambda_function`.
    public struct CapacityProviderConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - lambdaManagedInstancesCapacityProviderConfig: `lambda_managed_instances_capacity_provider_config`.
        public init(
            lambdaManagedInstancesCapacityProviderConfig: LambdaFunction.CapacityProviderConfig.LambdaManagedInstancesCapacityProviderConfig
        ) {
            body.set("lambda_managed_instances_capacity_provider_config", lambdaManagedInstancesCapacityProviderConfig)
        }

        /// The block `capacity_provider_config.lambda_managed_instances_capacity_provider_config` of `aws_lambda_function`.
        public struct LambdaManagedInstancesCapacityProviderConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - capacityProviderARN: `capacity_provider_arn`.
            ///   - executionEnvironmentMemoryGiBPerVCPU: `execution_environment_memory_gib_per_vcpu`.
            ///   - perExecutionEnvironmentMaxConcurrency: `per_execution_environment_max_concurrency`.
            public init(
                capacityProviderARN: Expression<ARN<AnyResource>>,
                executionEnvironmentMemoryGiBPerVCPU: Expression<Double>? = nil,
                perExecutionEnvironmentMaxConcurrency: Expression<Int>? = nil
            ) {
                body.set("capacity_provider_arn", capacityProviderARN)
                body.set("execution_environment_memory_gib_per_vcpu", executionEnvironmentMemoryGiBPerVCPU)
                body.set("per_execution_environment_max_concurrency", perExecutionEnvironmentMaxConcurrency)
            }
        }
    }

    /// The block `dead_letter_config` of `aws_lambda_function`.
    public struct DeadLetterConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - targetARN: `target_arn`.
        public init(
            targetARN: Expression<ARN<AnyResource>>
        ) {
            body.set("target_arn", targetARN)
        }
    }

    /// The block `durable_config` of `aws_lambda_function`.
    public struct DurableConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - executionTimeout: `execution_timeout`; 1 to 31622400.
        ///   - retentionPeriod: `retention_period`; 1 to 90; default 14.
        public init(
            executionTimeout: Expression<Int>,
            retentionPeriod: Expression<Int>? = nil
        ) {
            body.set("execution_timeout", executionTimeout)
            body.set("retention_period", retentionPeriod)
        }
    }

    /// The block `environment` of `aws_lambda_function`.
    public struct Environment: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - variables: `variables`.
        public init(
            variables: Expression<[String: String]>? = nil
        ) {
            body.set("variables", variables)
        }
    }

    /// The block `ephemeral_storage` of `aws_lambda_function`.
    public struct EphemeralStorage: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - size: `size`; 512 to 10240.
        public init(
            size: Expression<Int>? = nil
        ) {
            body.set("size", size)
        }
    }

    /// The block `file_system_config` of `aws_lambda_function`.
    public struct FileSystemConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - arn: `arn`.
        ///   - localMountPath: `local_mount_path`.
        public init(
            arn: Expression<ARN<AnyResource>>,
            localMountPath: Expression<String>
        ) {
            body.set("arn", arn)
            body.set("local_mount_path", localMountPath)
        }
    }

    /// The block `image_config` of `aws_lambda_function`.
    public struct ImageConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - command: `command`.
        ///   - entryPoint: `entry_point`.
        ///   - workingDirectory: `working_directory`.
        public init(
            command: Expression<[String]>? = nil,
            entryPoint: Expression<[String]>? = nil,
            workingDirectory: Expression<String>? = nil
        ) {
            body.set("command", command)
            body.set("entry_point", entryPoint)
            body.set("working_directory", workingDirectory)
        }
    }

    /// The block `logging_config` of `aws_lambda_function`.
    public struct LoggingConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - logFormat: `log_format`.
        ///   - applicationLogLevel: `application_log_level`.
        ///   - logGroup: `log_group`; 1 to 512 characters.
        ///   - systemLogLevel: `system_log_level`.
        public init(
            logFormat: Expression<LambdaFunction.LoggingConfig.LogFormat>,
            applicationLogLevel: Expression<LambdaFunction.LoggingConfig.ApplicationLogLevel>? = nil,
            logGroup: Expression<ID<CloudWatchLogGroup>>? = nil,
            systemLogLevel: Expression<LambdaFunction.LoggingConfig.SystemLogLevel>? = nil
        ) {
            body.set("application_log_level", applicationLogLevel)
            body.set("log_format", logFormat)
            body.set("log_group", logGroup)
            body.set("system_log_level", systemLogLevel)
        }

        /// The words that `application_log_level` takes.
        public enum ApplicationLogLevel: ValueSet {}

        /// The words that `log_format` takes.
        public enum LogFormat: ValueSet {}

        /// The words that `system_log_level` takes.
        public enum SystemLogLevel: ValueSet {}
    }

    /// The block `snap_start` of `aws_lambda_function`.
    public struct SnapStart: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - applyOn: `apply_on`.
        public init(
            applyOn: Expression<LambdaFunction.SnapStart.ApplyOn>
        ) {
            body.set("apply_on", applyOn)
        }

        /// The words that `apply_on` takes.
        public enum ApplyOn: ValueSet {}
    }

    /// The block `tenancy_config` of `aws_lambda_function`.
    public struct TenancyConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - tenantIsolationMode: `tenant_isolation_mode`.
        public init(
            tenantIsolationMode: Expression<String>
        ) {
            body.set("tenant_isolation_mode", tenantIsolationMode)
        }
    }

    /// The block `timeouts` of `aws_lambda_function`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("update", update)
        }
    }

    /// The block `tracing_config` of `aws_lambda_function`.
    public struct TracingConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - mode: `mode`.
        public init(
            mode: Expression<LambdaFunction.TracingConfig.Mode>
        ) {
            body.set("mode", mode)
        }

        /// The words that `mode` takes.
        public enum Mode: ValueSet {}
    }

    /// The block `vpc_config` of `aws_lambda_function`.
    public struct VPCConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - securityGroupIDs: `security_group_ids`.
        ///   - subnetIDs: `subnet_ids`.
        ///   - ipv6AllowedForDualStack: `ipv6_allowed_for_dual_stack`; default false.
        public init(
            securityGroupIDs: Expression<[ID<SecurityGroup>]>,
            subnetIDs: Expression<[ID<Subnet>]>,
            ipv6AllowedForDualStack: Expression<Bool>? = nil
        ) {
            body.set("ipv6_allowed_for_dual_stack", ipv6AllowedForDualStack)
            body.set("security_group_ids", securityGroupIDs)
            body.set("subnet_ids", subnetIDs)
        }
    }
}

extension Expression<LambdaFunction.Architecture> {
    /// The word `x86_64`.
    public static var x86_64: Self { .init(word: "x86_64") }
    /// The word `arm64`.
    public static var arm64: Self { .init(word: "arm64") }
}

extension Expression<LambdaFunction.PackageType> {
    /// The word `Zip`.
    public static var zip: Self { .init(word: "Zip") }
    /// The word `Image`.
    public static var image: Self { .init(word: "Image") }
}

extension Expression<LambdaFunction.Runtime> {
    /// The word `nodejs`.
    public static var nodejs: Self { .init(word: "nodejs") }
    /// The word `nodejs4.3`.
    public static var nodejs4_3: Self { .init(word: "nodejs4.3") }
    /// The word `nodejs6.10`.
    public static var nodejs6_10: Self { .init(word: "nodejs6.10") }
    /// The word `nodejs8.10`.
    public static var nodejs8_10: Self { .init(word: "nodejs8.10") }
    /// The word `nodejs10.x`.
    public static var nodejs10x: Self { .init(word: "nodejs10.x") }
    /// The word `nodejs12.x`.
    public static var nodejs12x: Self { .init(word: "nodejs12.x") }
    /// The word `nodejs14.x`.
    public static var nodejs14x: Self { .init(word: "nodejs14.x") }
    /// The word `nodejs16.x`.
    public static var nodejs16x: Self { .init(word: "nodejs16.x") }
    /// The word `java8`.
    public static var java8: Self { .init(word: "java8") }
    /// The word `java8.al2`.
    public static var java8Al2: Self { .init(word: "java8.al2") }
    /// The word `java11`.
    public static var java11: Self { .init(word: "java11") }
    /// The word `python2.7`.
    public static var python2_7: Self { .init(word: "python2.7") }
    /// The word `python3.6`.
    public static var python3_6: Self { .init(word: "python3.6") }
    /// The word `python3.7`.
    public static var python3_7: Self { .init(word: "python3.7") }
    /// The word `python3.8`.
    public static var python3_8: Self { .init(word: "python3.8") }
    /// The word `python3.9`.
    public static var python3_9: Self { .init(word: "python3.9") }
    /// The word `dotnetcore1.0`.
    public static var dotnetcore1_0: Self { .init(word: "dotnetcore1.0") }
    /// The word `dotnetcore2.0`.
    public static var dotnetcore2_0: Self { .init(word: "dotnetcore2.0") }
    /// The word `dotnetcore2.1`.
    public static var dotnetcore2_1: Self { .init(word: "dotnetcore2.1") }
    /// The word `dotnetcore3.1`.
    public static var dotnetcore3_1: Self { .init(word: "dotnetcore3.1") }
    /// The word `dotnet6`.
    public static var dotnet6: Self { .init(word: "dotnet6") }
    /// The word `dotnet8`.
    public static var dotnet8: Self { .init(word: "dotnet8") }
    /// The word `nodejs4.3-edge`.
    public static var nodejs4_3Edge: Self { .init(word: "nodejs4.3-edge") }
    /// The word `go1.x`.
    public static var go1x: Self { .init(word: "go1.x") }
    /// The word `ruby2.5`.
    public static var ruby2_5: Self { .init(word: "ruby2.5") }
    /// The word `ruby2.7`.
    public static var ruby2_7: Self { .init(word: "ruby2.7") }
    /// The word `provided`.
    public static var provided: Self { .init(word: "provided") }
    /// The word `provided.al2`.
    public static var providedAl2: Self { .init(word: "provided.al2") }
    /// The word `nodejs18.x`.
    public static var nodejs18x: Self { .init(word: "nodejs18.x") }
    /// The word `python3.10`.
    public static var python3_10: Self { .init(word: "python3.10") }
    /// The word `java17`.
    public static var java17: Self { .init(word: "java17") }
    /// The word `ruby3.2`.
    public static var ruby3_2: Self { .init(word: "ruby3.2") }
    /// The word `ruby3.3`.
    public static var ruby3_3: Self { .init(word: "ruby3.3") }
    /// The word `ruby3.4`.
    public static var ruby3_4: Self { .init(word: "ruby3.4") }
    /// The word `python3.11`.
    public static var python3_11: Self { .init(word: "python3.11") }
    /// The word `nodejs20.x`.
    public static var nodejs20x: Self { .init(word: "nodejs20.x") }
    /// The word `provided.al2023`.
    public static var providedAl2023: Self { .init(word: "provided.al2023") }
    /// The word `python3.12`.
    public static var python3_12: Self { .init(word: "python3.12") }
    /// The word `java21`.
    public static var java21: Self { .init(word: "java21") }
    /// The word `python3.13`.
    public static var python3_13: Self { .init(word: "python3.13") }
    /// The word `nodejs22.x`.
    public static var nodejs22x: Self { .init(word: "nodejs22.x") }
    /// The word `nodejs24.x`.
    public static var nodejs24x: Self { .init(word: "nodejs24.x") }
    /// The word `python3.14`.
    public static var python3_14: Self { .init(word: "python3.14") }
    /// The word `java25`.
    public static var java25: Self { .init(word: "java25") }
    /// The word `dotnet10`.
    public static var dotnet10: Self { .init(word: "dotnet10") }
    /// The word `ruby4.0`.
    public static var ruby4_0: Self { .init(word: "ruby4.0") }
}

extension Expression<LambdaFunction.LoggingConfig.ApplicationLogLevel> {
    /// The word `TRACE`.
    public static var trace: Self { .init(word: "TRACE") }
    /// The word `DEBUG`.
    public static var debug: Self { .init(word: "DEBUG") }
    /// The word `INFO`.
    public static var info: Self { .init(word: "INFO") }
    /// The word `WARN`.
    public static var warn: Self { .init(word: "WARN") }
    /// The word `ERROR`.
    public static var error: Self { .init(word: "ERROR") }
    /// The word `FATAL`.
    public static var fatal: Self { .init(word: "FATAL") }
}

extension Expression<LambdaFunction.LoggingConfig.LogFormat> {
    /// The word `JSON`.
    public static var json: Self { .init(word: "JSON") }
    /// The word `Text`.
    public static var text: Self { .init(word: "Text") }
}

extension Expression<LambdaFunction.LoggingConfig.SystemLogLevel> {
    /// The word `DEBUG`.
    public static var debug: Self { .init(word: "DEBUG") }
    /// The word `INFO`.
    public static var info: Self { .init(word: "INFO") }
    /// The word `WARN`.
    public static var warn: Self { .init(word: "WARN") }
}

extension Expression<LambdaFunction.SnapStart.ApplyOn> {
    /// The word `PublishedVersions`.
    public static var publishedVersions: Self { .init(word: "PublishedVersions") }
    /// The word `None`.
    public static var nothing: Self { .init(word: "None") }
}

extension Expression<LambdaFunction.TracingConfig.Mode> {
    /// The word `Active`.
    public static var active: Self { .init(word: "Active") }
    /// The word `PassThrough`.
    public static var passThrough: Self { .init(word: "PassThrough") }
}

extension Expression<LambdaFunction.SnapStart> {
    /// The attribute `optimization_status`, which the provider computes.
    public var optimizationStatus: Expression<String> { attribute("optimization_status") }
}

extension Expression<LambdaFunction.VPCConfig> {
    /// The attribute `vpc_id`, which the provider computes.
    public var vpcID: Expression<ID<VPC>> { attribute("vpc_id") }
}

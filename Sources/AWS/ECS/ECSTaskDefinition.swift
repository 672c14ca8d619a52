// Written by 'synth bind aws_ecs_task_definition'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The containers of a task, with their size and roles: `aws_ecs_task_definition` in Terraform.
public struct ECSTaskDefinition: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecs_task_definition"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - containerDefinitions: `container_definitions`; a change replaces the resource.
    ///   - family: `family`; 1 to 255 characters; a change replaces the resource.
    ///   - cpu: `cpu`; a change replaces the resource.
    ///   - enableFaultInjection: `enable_fault_injection`; a change replaces the resource.
    ///   - executionRoleARN: `execution_role_arn`; a change replaces the resource.
    ///   - ipcMode: `ipc_mode`; a change replaces the resource.
    ///   - memory: `memory`; a change replaces the resource.
    ///   - networkMode: `network_mode`; a change replaces the resource.
    ///   - pidMode: `pid_mode`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - requiresCompatibilities: `requires_compatibilities`; a change replaces the resource.
    ///   - skipDestroy: `skip_destroy`; default false.
    ///   - tags: `tags`.
    ///   - taskRoleARN: `task_role_arn`; a change replaces the resource.
    ///   - trackLatest: `track_latest`; default false.
    ///   - ephemeralStorage: `ephemeral_storage`; a change replaces the resource.
    ///   - placementConstraints: `placement_constraints`; a change replaces the resource; at most 10.
    ///   - proxyConfiguration: `proxy_configuration`; a change replaces the resource.
    ///   - runtimePlatform: `runtime_platform`; a change replaces the resource.
    ///   - volume: `volume`; a change replaces the resource.
    public init(
        _ localName: String,
        containerDefinitions: Expression<ContainerDefinitions>,
        family: Expression<String>,
        cpu: Expression<String>? = nil,
        enableFaultInjection: Expression<Bool>? = nil,
        executionRoleARN: Expression<ARN<IAMRole>>? = nil,
        ipcMode: Expression<ECSTaskDefinition.IpcMode>? = nil,
        memory: Expression<String>? = nil,
        networkMode: Expression<ECSTaskDefinition.NetworkMode>? = nil,
        pidMode: Expression<ECSTaskDefinition.PidMode>? = nil,
        region: Expression<String>? = nil,
        requiresCompatibilities: Expression<[ECSTaskDefinition.RequiresCompatibility]>? = nil,
        skipDestroy: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        taskRoleARN: Expression<ARN<IAMRole>>? = nil,
        trackLatest: Expression<Bool>? = nil,
        ephemeralStorage: ECSTaskDefinition.EphemeralStorage? = nil,
        placementConstraints: Blocks<ECSTaskDefinition.PlacementConstraints> = [],
        proxyConfiguration: ECSTaskDefinition.ProxyConfiguration? = nil,
        runtimePlatform: ECSTaskDefinition.RuntimePlatform? = nil,
        volume: Blocks<ECSTaskDefinition.Volume> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("container_definitions", containerDefinitions)
        node.body.set("cpu", cpu)
        node.body.set("enable_fault_injection", enableFaultInjection)
        node.body.set("ephemeral_storage", ephemeralStorage)
        node.body.set("execution_role_arn", executionRoleARN)
        node.body.set("family", family)
        node.body.set("ipc_mode", ipcMode)
        node.body.set("memory", memory)
        node.body.set("network_mode", networkMode)
        node.body.set("pid_mode", pidMode)
        node.body.set("placement_constraints", placementConstraints)
        node.body.set("proxy_configuration", proxyConfiguration)
        node.body.set("region", region)
        node.body.set("requires_compatibilities", requiresCompatibilities)
        node.body.set("runtime_platform", runtimePlatform)
        node.body.set("skip_destroy", skipDestroy)
        node.body.set("tags", tags)
        node.body.set("task_role_arn", taskRoleARN)
        node.body.set("track_latest", trackLatest)
        node.body.set("volume", volume)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ECSTaskDefinition>> { reference("arn") }
    /// The attribute `arn_without_revision`, which the provider computes.
    public var arnWithoutRevision: Expression<String> { reference("arn_without_revision") }
    /// The attribute `container_definitions`.
    public var containerDefinitions: Expression<ContainerDefinitions> { reference("container_definitions") }
    /// The attribute `cpu`.
    public var cpu: Expression<String> { reference("cpu") }
    /// The attribute `enable_fault_injection`.
    public var enableFaultInjection: Expression<Bool> { reference("enable_fault_injection") }
    /// The attribute `execution_role_arn`.
    public var executionRoleARN: Expression<ARN<IAMRole>> { reference("execution_role_arn") }
    /// The attribute `family`.
    public var family: Expression<String> { reference("family") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECSTaskDefinition>> { reference("id") }
    /// The attribute `ipc_mode`.
    public var ipcMode: Expression<ECSTaskDefinition.IpcMode> { reference("ipc_mode") }
    /// The attribute `memory`.
    public var memory: Expression<String> { reference("memory") }
    /// The attribute `network_mode`.
    public var networkMode: Expression<ECSTaskDefinition.NetworkMode> { reference("network_mode") }
    /// The attribute `pid_mode`.
    public var pidMode: Expression<ECSTaskDefinition.PidMode> { reference("pid_mode") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `requires_compatibilities`.
    public var requiresCompatibilities: Expression<[ECSTaskDefinition.RequiresCompatibility]> { reference("requires_compatibilities") }
    /// The attribute `revision`, which the provider computes.
    public var revision: Expression<Int> { reference("revision") }
    /// The attribute `skip_destroy`.
    public var skipDestroy: Expression<Bool> { reference("skip_destroy") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `task_role_arn`.
    public var taskRoleARN: Expression<ARN<IAMRole>> { reference("task_role_arn") }
    /// The attribute `track_latest`.
    public var trackLatest: Expression<Bool> { reference("track_latest") }

    /// The words that `ipc_mode` takes.
    public enum IpcMode: ValueSet {}

    /// The words that `network_mode` takes.
    public enum NetworkMode: ValueSet {}

    /// The words that `pid_mode` takes.
    public enum PidMode: ValueSet {}

    /// The words that `requires_compatibilities` takes.
    public enum RequiresCompatibility: ValueSet {}

    /// The block `ephemeral_storage` of `aws_ecs_task_definition`.
    public struct EphemeralStorage: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - sizeInGiB: `size_in_gib`; 21 to 200; a change replaces the resource.
        public init(
            sizeInGiB: Expression<Int>
        ) {
            body.set("size_in_gib", sizeInGiB)
        }
    }

    /// The block `placement_constraints` of `aws_ecs_task_definition`.
    public struct PlacementConstraints: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`; a change replaces the resource.
        ///   - expression: `expression`; a change replaces the resource.
        public init(
            type: Expression<String>,
            expression: Expression<String>? = nil
        ) {
            body.set("expression", expression)
            body.set("type", type)
        }
    }

    /// The block `proxy_configuration` of `aws_ecs_task_definition`.
    public struct ProxyConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - containerName: `container_name`; a change replaces the resource.
        ///   - properties: `properties`; a change replaces the resource.
        ///   - type: `type`; default `APPMESH`; a change replaces the resource.
        public init(
            containerName: Expression<String>,
            properties: Expression<[String: String]>? = nil,
            type: Expression<String>? = nil
        ) {
            body.set("container_name", containerName)
            body.set("properties", properties)
            body.set("type", type)
        }
    }

    /// The block `runtime_platform` of `aws_ecs_task_definition`.
    public struct RuntimePlatform: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cpuArchitecture: `cpu_architecture`; a change replaces the resource.
        ///   - operatingSystemFamily: `operating_system_family`; a change replaces the resource.
        public init(
            cpuArchitecture: Expression<ECSTaskDefinition.RuntimePlatform.CPUArchitecture>? = nil,
            operatingSystemFamily: Expression<ECSTaskDefinition.RuntimePlatform.OperatingSystemFamily>? = nil
        ) {
            body.set("cpu_architecture", cpuArchitecture)
            body.set("operating_system_family", operatingSystemFamily)
        }

        /// The words that `cpu_architecture` takes.
        public enum CPUArchitecture: ValueSet {}

        /// The words that `operating_system_family` takes.
        public enum OperatingSystemFamily: ValueSet {}
    }

    /// The block `volume` of `aws_ecs_task_definition`.
    public struct Volume: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`; a change replaces the resource.
        ///   - configureAtLaunch: `configure_at_launch`; a change replaces the resource.
        ///   - hostPath: `host_path`; a change replaces the resource.
        ///   - dockerVolumeConfiguration: `docker_volume_configuration`; a change replaces the resource.
        ///   - efsVolumeConfiguration: `efs_volume_configuration`; a change replaces the resource.
        ///   - fsxWindowsFileServerVolumeConfiguration: `fsx_windows_file_server_volume_configuration`; a change replaces the resource.
        public init(
            name: Expression<String>,
            configureAtLaunch: Expression<Bool>? = nil,
            hostPath: Expression<String>? = nil,
            dockerVolumeConfiguration: ECSTaskDefinition.Volume.DockerVolumeConfiguration? = nil,
            efsVolumeConfiguration: ECSTaskDefinition.Volume.EFSVolumeConfiguration? = nil,
            fsxWindowsFileServerVolumeConfiguration: ECSTaskDefinition.Volume.FSxWindowsFileServerVolumeConfiguration? = nil
        ) {
            body.set("configure_at_launch", configureAtLaunch)
            body.set("docker_volume_configuration", dockerVolumeConfiguration)
            body.set("efs_volume_configuration", efsVolumeConfiguration)
            body.set("fsx_windows_file_server_volume_configuration", fsxWindowsFileServerVolumeConfiguration)
            body.set("host_path", hostPath)
            body.set("name", name)
        }

        /// The block `volume.docker_volume_configuration` of `aws_ecs_task_definition`.
        public struct DockerVolumeConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - autoprovision: `autoprovision`; default false; a change replaces the resource.
            ///   - driver: `driver`; a change replaces the resource.
            ///   - driverOpts: `driver_opts`; a change replaces the resource.
            ///   - labels: `labels`; a change replaces the resource.
            ///   - scope: `scope`; a change replaces the resource.
            public init(
                autoprovision: Expression<Bool>? = nil,
                driver: Expression<String>? = nil,
                driverOpts: Expression<[String: String]>? = nil,
                labels: Expression<[String: String]>? = nil,
                scope: Expression<ECSTaskDefinition.Volume.DockerVolumeConfiguration.Scope>? = nil
            ) {
                body.set("autoprovision", autoprovision)
                body.set("driver", driver)
                body.set("driver_opts", driverOpts)
                body.set("labels", labels)
                body.set("scope", scope)
            }

            /// The words that `scope` takes.
            public enum Scope: ValueSet {}
        }

        /// The block `volume.efs_volume_configuration` of `aws_ecs_task_definition`.
        public struct EFSVolumeConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - fileSystemID: `file_system_id`; a change replaces the resource.
            ///   - rootDirectory: `root_directory`; default `/`; a change replaces the resource.
            ///   - transitEncryption: `transit_encryption`; a change replaces the resource.
            ///   - transitEncryptionPort: `transit_encryption_port`; 0 to 65535; default 0; a change replaces the resource.
            ///   - authorizationConfig: `authorization_config`; a change replaces the resource.
            public init(
                fileSystemID: Expression<String>,
                rootDirectory: Expression<String>? = nil,
                transitEncryption: Expression<ECSTaskDefinition.Volume.EFSVolumeConfiguration.TransitEncryption>? = nil,
                transitEncryptionPort: Expression<Int>? = nil,
                authorizationConfig: ECSTaskDefinition.Volume.EFSVolumeConfiguration.AuthorizationConfig? = nil
            ) {
                body.set("authorization_config", authorizationConfig)
                body.set("file_system_id", fileSystemID)
                body.set("root_directory", rootDirectory)
                body.set("transit_encryption", transitEncryption)
                body.set("transit_encryption_port", transitEncryptionPort)
            }

            /// The words that `transit_encryption` takes.
            public enum TransitEncryption: ValueSet {}

            /// The block `volume.efs_volume_configuration.authorization_config` of `aws_ecs_task_definition`.
            public struct AuthorizationConfig: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - accessPointID: `access_point_id`; a change replaces the resource.
                ///   - iam: `iam`; a change replaces the resource.
                public init(
                    accessPointID: Expression<String>? = nil,
                    iam: Expression<ECSTaskDefinition.Volume.EFSVolumeConfiguration.AuthorizationConfig.IAM>? = nil
                ) {
                    body.set("access_point_id", accessPointID)
                    body.set("iam", iam)
                }

                /// The words that `iam` takes.
                public enum IAM: ValueSet {}
            }
        }

        /// The block `volume.fsx_windows_file_server_volume_configuration` of `aws_ecs_task_definition`.
        public struct FSxWindowsFileServerVolumeConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - fileSystemID: `file_system_id`; a change replaces the resource.
            ///   - rootDirectory: `root_directory`; a change replaces the resource.
            ///   - authorizationConfig: `authorization_config`; a change replaces the resource.
            public init(
                fileSystemID: Expression<String>,
                rootDirectory: Expression<String>,
                authorizationConfig: ECSTaskDefinition.Volume.FSxWindowsFileServerVolumeConfiguration.AuthorizationConfig
            ) {
                body.set("authorization_config", authorizationConfig)
                body.set("file_system_id", fileSystemID)
                body.set("root_directory", rootDirectory)
            }

            /// The block `volume.fsx_windows_file_server_volume_configuration.authorization_config` of `aws_ecs_task_definition`.
            public struct AuthorizationConfig: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - credentialsParameter: `credentials_parameter`; a change replaces the resource.
                ///   - domain: `domain`; a change replaces the resource.
                public init(
                    credentialsParameter: Expression<ARN<AnyResource>>,
                    domain: Expression<String>
                ) {
                    body.set("credentials_parameter", credentialsParameter)
                    body.set("domain", domain)
                }
            }
        }
    }
}

extension Expression<ECSTaskDefinition.IpcMode> {
    /// The word `host`.
    public static var host: Self { .init(word: "host") }
    /// The word `task`.
    public static var task: Self { .init(word: "task") }
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
}

extension Expression<ECSTaskDefinition.NetworkMode> {
    /// The word `bridge`.
    public static var bridge: Self { .init(word: "bridge") }
    /// The word `host`.
    public static var host: Self { .init(word: "host") }
    /// The word `awsvpc`.
    public static var awsvpc: Self { .init(word: "awsvpc") }
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
}

extension Expression<ECSTaskDefinition.PidMode> {
    /// The word `host`.
    public static var host: Self { .init(word: "host") }
    /// The word `task`.
    public static var task: Self { .init(word: "task") }
}

extension Expression<ECSTaskDefinition.RequiresCompatibility> {
    /// The word `EC2`.
    public static var ec2: Self { .init(word: "EC2") }
    /// The word `FARGATE`.
    public static var fargate: Self { .init(word: "FARGATE") }
    /// The word `EXTERNAL`.
    public static var external: Self { .init(word: "EXTERNAL") }
    /// The word `MANAGED_INSTANCES`.
    public static var managedInstances: Self { .init(word: "MANAGED_INSTANCES") }
}

extension Expression<ECSTaskDefinition.RuntimePlatform.CPUArchitecture> {
    /// The word `X86_64`.
    public static var x86_64: Self { .init(word: "X86_64") }
    /// The word `ARM64`.
    public static var arm64: Self { .init(word: "ARM64") }
}

extension Expression<ECSTaskDefinition.RuntimePlatform.OperatingSystemFamily> {
    /// The word `WINDOWS_SERVER_2019_FULL`.
    public static var windowsServer2019Full: Self { .init(word: "WINDOWS_SERVER_2019_FULL") }
    /// The word `WINDOWS_SERVER_2019_CORE`.
    public static var windowsServer2019Core: Self { .init(word: "WINDOWS_SERVER_2019_CORE") }
    /// The word `WINDOWS_SERVER_2016_FULL`.
    public static var windowsServer2016Full: Self { .init(word: "WINDOWS_SERVER_2016_FULL") }
    /// The word `WINDOWS_SERVER_2004_CORE`.
    public static var windowsServer2004Core: Self { .init(word: "WINDOWS_SERVER_2004_CORE") }
    /// The word `WINDOWS_SERVER_2022_CORE`.
    public static var windowsServer2022Core: Self { .init(word: "WINDOWS_SERVER_2022_CORE") }
    /// The word `WINDOWS_SERVER_2022_FULL`.
    public static var windowsServer2022Full: Self { .init(word: "WINDOWS_SERVER_2022_FULL") }
    /// The word `WINDOWS_SERVER_2025_CORE`.
    public static var windowsServer2025Core: Self { .init(word: "WINDOWS_SERVER_2025_CORE") }
    /// The word `WINDOWS_SERVER_2025_FULL`.
    public static var windowsServer2025Full: Self { .init(word: "WINDOWS_SERVER_2025_FULL") }
    /// The word `WINDOWS_SERVER_20H2_CORE`.
    public static var windowsServer20h2Core: Self { .init(word: "WINDOWS_SERVER_20H2_CORE") }
    /// The word `LINUX`.
    public static var linux: Self { .init(word: "LINUX") }
}

extension Expression<ECSTaskDefinition.Volume.DockerVolumeConfiguration.Scope> {
    /// The word `task`.
    public static var task: Self { .init(word: "task") }
    /// The word `shared`.
    public static var shared: Self { .init(word: "shared") }
}

extension Expression<ECSTaskDefinition.Volume.EFSVolumeConfiguration.TransitEncryption> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<ECSTaskDefinition.Volume.EFSVolumeConfiguration.AuthorizationConfig.IAM> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

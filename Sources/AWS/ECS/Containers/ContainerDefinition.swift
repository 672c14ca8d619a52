public import Terraform

/// A container of an ECS task.
///
/// ```swift
/// ContainerDefinition(
///     "web", image: "\(repository.repositoryURL):latest", ports: [8080], environment: ["TABLE": table.name],
///     logs: .awsLogs(group: group.name, region: "ap-northeast-2", prefix: "web"))
/// // {"name":"web","image":"${aws_ecr_repository.web.repository_url}:latest","cpu":0,"essential":true,…
/// ```
///
/// Source: Amazon ECS, "Container definitions" of the task definition parameters.
public struct ContainerDefinition: Hashable, Sendable {
    /// The container's name within the task.
    public let name: String
    /// The image, with its tag or digest.
    public var image: Expression<String>
    /// CPU units reserved; 0 shares what the task has.
    public var cpu: Int
    /// The most memory, in MiB; beyond it the container is killed.
    public var memory: Int?
    /// The memory set aside, in MiB.
    public var memoryReservation: Int?
    /// Whether the task ends when this container does.
    public var isEssential: Bool
    /// The ports it listens on.
    public var ports: [PortMapping]
    /// Environment variables.
    public var environment: NamedValues<Expression<String>>
    /// Files of environment variables in S3, by the ARN of the object, which ends in `.env`.
    public var environmentFiles: [Expression<String>]
    /// Environment variables that ECS reads from Parameter Store and Secrets Manager.
    public var secrets: NamedValues<ContainerSecret>
    /// Where its output goes; nowhere where nil.
    public var logs: LogConfiguration?
    /// How ECS sees whether it is well.
    public var healthCheck: ContainerHealthCheck?
    /// Containers that come first.
    public var dependsOn: [ContainerDependency]
    /// Whether it may not write to its own files.
    public var hasReadOnlyRoot: Bool?
    /// The user it runs as, such as `1000:1000`.
    public var user: String?
    /// What replaces the image's command.
    public var command: [String]
    /// What replaces the image's entry point.
    public var entryPoint: [String]
    /// The folder its command runs in.
    public var workingDirectory: String?
    /// Limits of the operating system.
    public var ulimits: [Ulimit]
    /// Whether a small init process passes signals on and reaps zombies.
    public var usesInit: Bool?
    /// Volumes it sees.
    public var mountPoints: [MountPoint]
    /// Containers whose volumes it sees.
    public var volumesFrom: [VolumesFrom]
    /// Kernel parameters.
    public var systemControls: [SystemControl]
    /// How long it may take to stop before it is killed; 30 seconds where nil, 120 at most on Fargate.
    public var stopTimeout: Duration?
    /// How long those that depend on it wait for it.
    public var startTimeout: Duration?
    /// Labels that Docker shows.
    public var dockerLabels: NamedValues<Expression<String>>
    /// Fields that have no typed form here, under ECS's own names; they follow the others.
    public var others: [JSONText.Member] = []

    /// Describes a container.
    ///
    /// - Parameters:
    ///   - name: Its name within the task: letters, digits, `-` and `_`.
    ///   - image: The image, with its tag or digest.
    ///   - cpu: CPU units reserved; 0 shares what the task has.
    ///   - memory: The most memory, in MiB; the task's unless given.
    ///   - memoryReservation: The memory set aside, in MiB; none unless given.
    ///   - isEssential: Whether the task ends when this container does; it does unless said otherwise.
    ///   - ports: The ports it listens on.
    ///   - environment: Environment variables; never secrets, for they show in the console.
    ///   - environmentFiles: Files of environment variables in S3, by the ARN of the object.
    ///   - secrets: Environment variables that ECS reads from Parameter Store and Secrets Manager.
    ///   - logs: Where its output goes; nowhere unless given.
    ///   - healthCheck: How ECS sees whether it is well; it does not look unless given.
    ///   - dependsOn: Containers that come first.
    ///   - hasReadOnlyRoot: Whether it may not write to its own files; it may unless given.
    ///   - user: The user it runs as; the image's unless given.
    ///   - command: What replaces the image's command.
    ///   - entryPoint: What replaces the image's entry point.
    ///   - workingDirectory: The folder its command runs in; the image's unless given.
    ///   - ulimits: Limits of the operating system.
    ///   - usesInit: Whether a small init process passes signals on; none does unless given.
    ///   - mountPoints: Volumes of the task that it sees.
    ///   - volumesFrom: Containers whose volumes it sees.
    ///   - systemControls: Kernel parameters.
    ///   - stopTimeout: How long it may take to stop; 30 seconds unless given.
    ///   - startTimeout: How long those that depend on it wait; 3 minutes on Fargate unless given.
    ///   - dockerLabels: Labels that Docker shows.
    public init(
        _ name: String, image: Expression<String>, cpu: Int = 0, memory: Int? = nil, memoryReservation: Int? = nil,
        isEssential: Bool = true, ports: [PortMapping] = [], environment: NamedValues<Expression<String>> = [:],
        environmentFiles: [Expression<String>] = [], secrets: NamedValues<ContainerSecret> = [:],
        logs: LogConfiguration? = nil, healthCheck: ContainerHealthCheck? = nil, dependsOn: [ContainerDependency] = [],
        hasReadOnlyRoot: Bool? = nil, user: String? = nil, command: [String] = [], entryPoint: [String] = [],
        workingDirectory: String? = nil, ulimits: [Ulimit] = [], usesInit: Bool? = nil, mountPoints: [MountPoint] = [],
        volumesFrom: [VolumesFrom] = [], systemControls: [SystemControl] = [], stopTimeout: Duration? = nil,
        startTimeout: Duration? = nil, dockerLabels: NamedValues<Expression<String>> = [:]
    ) {
        self.name = name
        self.image = image
        self.cpu = cpu
        self.memory = memory
        self.memoryReservation = memoryReservation
        self.isEssential = isEssential
        self.ports = ports
        self.environment = environment
        self.environmentFiles = environmentFiles
        self.secrets = secrets
        self.logs = logs
        self.healthCheck = healthCheck
        self.dependsOn = dependsOn
        self.hasReadOnlyRoot = hasReadOnlyRoot
        self.user = user
        self.command = command
        self.entryPoint = entryPoint
        self.workingDirectory = workingDirectory
        self.ulimits = ulimits
        self.usesInit = usesInit
        self.mountPoints = mountPoints
        self.volumesFrom = volumesFrom
        self.systemControls = systemControls
        self.stopTimeout = stopTimeout
        self.startTimeout = startTimeout
        self.dockerLabels = dockerLabels
    }

    /// The X-Ray daemon beside a service, which takes its traces on UDP port 2000; the task role must let it write them.
    public static func xRayDaemon(logs: LogConfiguration? = nil) -> ContainerDefinition {
        ContainerDefinition(
            "xray-daemon", image: "public.ecr.aws/xray/aws-xray-daemon:3.x", cpu: 32, memoryReservation: 64,
            isEssential: false, ports: [PortMapping(.xRay, transport: .udp)], logs: logs)
    }
}

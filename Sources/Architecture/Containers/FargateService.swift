public import AWS
public import Terraform

/// A service of containers on Fargate behind a load balancer, in private subnets, without public addresses.
///
/// It has two roles: the execution role pulls the image, reads the secrets and writes the logs; the task role is what the
/// application acts with, and can do nothing until something is granted to the service. Files are read-only but `/tmp`.
/// An X-Ray daemon runs beside the application.
///
/// `Owner` says who owns the running task definition; see ``TaskDefinitionOwner``.
public struct FargateService<Owner: TaskDefinitionOwner>: Construct {
    let name: String
    let cluster: Cluster.Parts
    let subnets: Subnets<Private>
    let account: Account.Parts
    let targets: Owner.Targets
    let size: FargateSize
    let tasks: ClosedRange<Int>
    let image: ContainerImage
    let environment: NamedValues<Expression<String>>
    let environmentFiles: [EnvironmentFile.Parts]
    let secrets: [String: SSMParameter]
    let secretsKey: Key.Parts
    let healthPath: String
    let runtime: ContainerRuntime
    let scaling: ServiceScaling
    let logs: LogSettings

    /// Describes a service.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - cluster: The cluster it runs in.
    ///   - network: The network whose private subnets it runs in.
    ///   - targets: What the load balancer forwards to.
    ///   - size: CPU and memory of a task.
    ///   - tasks: The fewest and most tasks.
    ///   - image: What the first tasks run; once a pipeline owns the task definition, it says what follows.
    ///   - environment: Environment variables of the application.
    ///   - environmentFiles: Files of further variables in S3; those of `environment` win. None by default.
    ///   - secrets: Environment variables whose values ECS reads from Parameter Store when a task starts.
    ///   - secretsKey: The key that encrypts these parameters.
    ///   - healthPath: The path by which the container itself is checked.
    ///   - runtime: The language that the container checks itself in; Python by default.
    ///   - scaling: When tasks are added and removed.
    ///   - logs: Retention and key of the log group.
    public init(
        _ name: String, in cluster: Cluster.Parts, network: Network.Parts, targets: Owner.Targets, size: FargateSize,
        tasks: ClosedRange<Int>, image: ContainerImage, environment: NamedValues<Expression<String>> = [:],
        environmentFiles: [EnvironmentFile.Parts] = [], secrets: [String: SSMParameter] = [:], secretsKey: Key.Parts,
        healthPath: String, runtime: ContainerRuntime = .python, scaling: ServiceScaling, logs: LogSettings
    ) {
        self.name = name
        self.cluster = cluster
        subnets = network.privateSubnets
        account = network.account
        self.targets = targets
        self.size = size
        self.tasks = tasks
        self.image = image
        self.environment = environment
        self.environmentFiles = environmentFiles
        self.secrets = secrets
        self.secretsKey = secretsKey
        self.healthPath = healthPath
        self.runtime = runtime
        self.scaling = scaling
        self.logs = logs
    }

    /// A service that can be connected to, granted permissions, watched and deployed.
    public struct Parts: Grantee, Connectable {
        let stack: Stack
        let account: Account.Parts
        /// The cluster it runs in.
        public let cluster: Cluster.Parts
        /// The service itself.
        public let service: ECSService
        /// The first task definition.
        public let taskDefinition: ECSTaskDefinition
        /// What the application acts with; permissions are granted to it.
        public let taskRole: Role.Parts
        /// What ECS acts with to start a task.
        public let executionRole: Role.Parts
        /// Security group and port.
        public let connections: Connections
        /// What the load balancer forwards to.
        public let targets: Owner.Targets
        /// The application's container in the task definition.
        public let containerName: String
        /// The role of the application.
        public var grantee: Role.Parts { taskRole }
    }

    /// Adds roles, task definition, security group, service and scaling.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let group = stack.add(CloudWatchLogGroup("\(label)_service", "/ecs/\(stack.prefix)-\(name)", logs))
        let execution = addExecutionRole(logs: group, in: stack)
        let role = addTaskRole(in: stack)
        let definition = addTaskDefinition(execution: execution, role: role, logs: group, in: stack)
        let securityGroup = stack.add(
            SecurityGroup(
                "\(label)_service", description: "Service \(stack.prefix)-\(name)",
                name: "\(stack.prefix)-\(name)-service",
                tags: ["Name": "\(stack.prefix)-\(name)-service"], vpcID: subnets.vpc.id))
        let listeners: [any Addressable] = targets.listeners
        let service = stack.add(
            ECSService(
                label, name: "\(stack.prefix)-\(name)", cluster: cluster.cluster.arn, deploymentMaximumPercent: 200,
                deploymentMinimumHealthyPercent: 100, desiredCount: Expression(tasks.lowerBound),
                enableECSManagedTags: true, healthCheckGracePeriodSeconds: 60, propagateTags: .service,
                taskDefinition: definition.arn,
                capacityProviderStrategy: Blocks(
                    cluster.capacity.strategy.map {
                        .init(
                            capacityProvider: Expression($0.provider), base: Expression($0.base),
                            weight: Expression($0.weight))
                    }),
                deploymentCircuitBreaker: Owner.controller == .ecs ? .init(enable: true, rollback: true) : nil,
                deploymentController: .init(type: Owner.controller == .ecs ? .ecs : .codeDeploy),
                loadBalancer: [
                    .init(
                        containerName: Expression(name), containerPort: targets.port.expression,
                        targetGroupARN: targets.firstGroup.arn)
                ],
                networkConfiguration: .init(
                    subnets: subnets.ids, assignPublicIP: false, securityGroups: [securityGroup.id])),
            // A target group must hang on a listener, and the cluster know its providers, before a service can use them.
            dependsOn: listeners + [cluster.providers],
            lifecycle: Lifecycle(ignoreChanges: .attributes(Owner.ignoredChanges)))
        scaling.build(for: service, in: cluster.cluster, tasks: tasks, name: name, stack: stack)
        return Parts(
            stack: stack, account: account, cluster: cluster, service: service, taskDefinition: definition,
            taskRole: role, executionRole: execution,
            connections: Connections(stack: stack, securityGroup: securityGroup, port: targets.port), targets: targets,
            containerName: name)
    }
}

public import AWS
public import Terraform

/// The way of an application from a push at GitHub to the running service: CodePipeline, CodeBuild, ECR, ECS.
///
/// ECS replaces task by task; its circuit breaker goes back when the new tasks do not become healthy. It takes a service
/// whose task definition a rolling pipeline owns; another does not compile.
public struct RollingPipeline<Source: PipelineSource>: Construct {
    let name: String
    let service: FargateService<OwnedByRollingPipeline>.Parts
    let source: Source
    let images: Repository.Parts
    let parameters: ParameterFolder.Parts?
    let approval: Notifications.Parts?
    let notifications: Notifications.Parts
    let key: Key.Parts
    let accessLogs: LogBucket.Parts
    let logs: LogSettings
    let protection: Protection

    /// Describes a pipeline.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - service: What is deployed.
    ///   - source: The repository whose pushes start it.
    ///   - images: Where its images are pushed to.
    ///   - parameters: Parameters that the build gets as environment variables, `log-level` as `LOG_LEVEL`; nil for none.
    ///   - approval: Who is asked before a deployment; nil where nobody is.
    ///   - notifications: Who is told of failures.
    ///   - key: The key that encrypts artifacts and what the build leaves.
    ///   - accessLogs: The bucket that gets the access logs of the artifacts.
    ///   - logs: Retention and key of the build's logs.
    ///   - protection: How artifacts are kept from being destroyed.
    public init(
        _ name: String, deploys service: FargateService<OwnedByRollingPipeline>.Parts, from source: Source,
        images: Repository.Parts, parameters: ParameterFolder.Parts?, approval: Notifications.Parts?,
        notify notifications: Notifications.Parts, key: Key.Parts, accessLogs: LogBucket.Parts, logs: LogSettings,
        protection: Protection
    ) {
        self.name = name
        self.service = service
        self.source = source
        self.images = images
        self.parameters = parameters
        self.approval = approval
        self.notifications = notifications
        self.key = key
        self.accessLogs = accessLogs
        self.logs = logs
        self.protection = protection
    }

    /// Adds build, artifacts, pipeline and its messages.
    public func build(in stack: Stack) -> CodePipeline {
        let build = stack.add(
            BuildProject(
                name, in: service.account, description: "Tests, builds and pushes \(name)",
                buildspec: .rollingImage(parameters: parameters?.variables ?? [:]),
                variables: [
                    "CONTAINER_NAME": Expression(service.containerName),
                    "IMAGE_REPOSITORY": images.repository.repositoryURL,
                ], makesImages: true, logs: logs, key: key))
        images.grantPush(to: build)
        // What it deploys comes from the registry, and ECS pulls it with the service's execution role.
        images.grantPull(to: service.executionRole)
        parameters?.grantRead(to: build)
        let frame = PipelineFrame(
            name: name, account: service.account, approval: approval, notifications: notifications, key: key,
            accessLogs: accessLogs, protection: protection)
        return frame.build(
            from: source, artifactsFor: [build],
            permissions: [.startBuilds(of: build.project)] + deployPermissions + service.replacementPermissions,
            stages: .stages {
                PipelineStage("Source", source.action(output: "source"))
                PipelineStage("Build", .codeBuild(project: build.project.name, inputs: ["source"], outputs: ["build"]))
                frame.approvalStages
                PipelineStage(
                    "Deploy",
                    .ecs(
                        cluster: service.cluster.cluster.name, service: service.service.name, input: "build",
                        timeout: .minutes(30)))
            }, in: stack
        ).pipeline
    }

    /// CodePipeline User Guide, "Add permissions to the CodePipeline service role", Amazon ECS.
    private var deployPermissions: [Statement] {
        let account = service.account
        let cluster = service.cluster.cluster.name
        let prefix: Expression<String> = "arn:\(account.partition):ecs:\(account.region.name):\(account.id)"
        return [
            .allow(
                [.ecs.describeServices, .ecs.updateService],
                on: ["\(prefix):service/\(cluster)/\(service.service.name)"], sid: "Service"),
            .allow([.ecs.describeTasks], on: ["\(prefix):task/\(cluster)/*"], sid: "Tasks"),
            // A list is narrowed by its cluster, a description of a task definition by nothing (Service Authorization
            // Reference, "Amazon ECS").
            .allow(
                [.ecs.listTasks], on: [.everything],
                when: [.arnEquals("ecs:cluster", "\(service.cluster.cluster.arn)")],
                sid: "TaskList"),
            .allow([.ecs.describeTaskDefinition], on: [.everything], sid: "Describe"),
        ]
    }
}

public import AWS
public import Terraform

/// The way of an application from a push to the running service: CodeCommit, CodePipeline, CodeBuild, ECR, CodeDeploy.
///
/// A push to the branch starts it, without polling. Somebody approves it where the stack says so. A failure is reported,
/// and an alarm during the deployment rolls it back.
///
/// It takes a service whose task definition a blue/green pipeline owns; another does not compile.
public struct BlueGreenPipeline: Construct {
    let name: String
    let service: FargateService<OwnedByBlueGreenPipeline>.Parts
    let images: Repository.Parts
    let release: BlueGreenRelease
    let approval: Notifications.Parts?
    let alarms: [CloudWatchMetricAlarm]
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
    ///   - images: Where its images are pushed to.
    ///   - release: How the requests move from blue to green.
    ///   - approval: Who is asked before a deployment; nil where nobody is.
    ///   - alarms: What stops a deployment and rolls it back.
    ///   - notifications: Who is told of failures.
    ///   - key: The key that encrypts artifacts and what the build leaves.
    ///   - accessLogs: The bucket that gets the access logs of the artifacts.
    ///   - logs: Retention and key of the build's logs.
    ///   - protection: How artifacts are kept from being destroyed.
    public init(
        _ name: String, deploys service: FargateService<OwnedByBlueGreenPipeline>.Parts, images: Repository.Parts,
        release: BlueGreenRelease, approval: Notifications.Parts?, rollbackOn alarms: [CloudWatchMetricAlarm],
        notify notifications: Notifications.Parts, key: Key.Parts, accessLogs: LogBucket.Parts, logs: LogSettings,
        protection: Protection
    ) {
        self.name = name
        self.service = service
        self.images = images
        self.release = release
        self.approval = approval
        self.alarms = alarms
        self.notifications = notifications
        self.key = key
        self.accessLogs = accessLogs
        self.logs = logs
        self.protection = protection
    }

    /// A pipeline, and the repository that starts it.
    public struct Parts {
        /// The pipeline itself.
        public let pipeline: CodePipeline
        /// The application's repository.
        public let repository: CodeCommitRepository
    }

    /// Adds repository, build, deployment, artifacts, pipeline and its messages.
    public func build(in stack: Stack) -> Parts {
        let source = stack.add(SourceRepository(name, in: service.account))
        let build = stack.add(ImageBuild(name, of: images, for: service, logs: logs, key: key))
        // What it deploys comes from the registry, and ECS pulls it with the service's execution role.
        images.grantPull(to: service.executionRole)
        let deployment = stack.add(BlueGreenDeployment(name, of: service, release: release, rollbackOn: alarms))
        let frame = PipelineFrame(
            name: name, account: service.account, approval: approval, notifications: notifications, key: key,
            accessLogs: accessLogs, protection: protection)
        let parts = frame.build(
            from: source, artifactsFor: [build], permissions: permissions(build: build, deployment: deployment),
            stages: .stages {
                PipelineStage("Source", source.action(output: "source"))
                PipelineStage("Build", .codeBuild(project: build.project.name, inputs: ["source"], outputs: ["build"]))
                frame.approvalStages
                PipelineStage(
                    "Deploy",
                    .blueGreen(
                        application: deployment.application.name, group: deployment.group.deploymentGroupName,
                        taskDefinition: "build", images: [.init("build")]))
            }, in: stack)
        return Parts(pipeline: parts.pipeline, repository: source.repository)
    }

    /// What the actions after the source need (CodePipeline, "Add permissions to the CodePipeline service role").
    private func permissions(build: BuildProject.Parts, deployment: BlueGreenDeployment.Parts) -> [Statement] {
        [
            .startBuilds(of: build.project),
            .deploy(
                deployment.application, to: deployment.group, configuration: release.configuration, in: service.account),
        ] + service.replacementPermissions
    }
}

extension Statement {
    /// Lets a pipeline deploy with CodeDeploy to one group.
    static func deploy(
        _ application: CodeDeployApp, to group: CodeDeployDeploymentGroup, configuration: String,
        in account: Account.Parts
    ) -> Statement {
        let prefix: Expression<String> = "arn:\(account.partition):codedeploy:\(account.region.name):\(account.id)"
        return .allow(
            [
                .codeDeploy.createDeployment, .codeDeploy.getApplication, .codeDeploy.getApplicationRevision,
                .codeDeploy.getDeployment, .codeDeploy.getDeploymentConfig, .codeDeploy.registerApplicationRevision,
            ],
            on: [
                "\(prefix):application:\(application.name)",
                "\(prefix):deploymentgroup:\(application.name)/\(group.deploymentGroupName)",
                "\(prefix):deploymentconfig:\(configuration)",
            ], sid: "Deploy")
    }
}

extension FargateService.Parts {
    /// What a pipeline needs to register a further task definition of the service.
    var replacementPermissions: [Statement] {
        [
            // A task definition has no ARN before it is registered (Service Authorization Reference, "Amazon ECS").
            .allow([.ecs.registerTaskDefinition], on: [.everything], sid: "TaskDefinition"),
            .allow(
                [.ecs.tagResource],
                on: [
                    "arn:\(account.partition):ecs:\(account.region.name):\(account.id):task-definition/\(taskDefinition.family):*"
                ], when: [.stringEquals("ecs:CreateAction", "RegisterTaskDefinition")], sid: "Tags"),
            .allow(
                [.iam.passRole], on: [.arn(executionRole.role.arn), .arn(taskRole.role.arn)],
                when: [.stringEquals(.passedToService, "ecs-tasks.amazonaws.com")], sid: "Roles"),
        ]
    }
}

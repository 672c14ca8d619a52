public import AWS
public import Terraform

/// The way of an application from a push to the instances that run it: CodePipeline, CodeBuild, ECR, CodeDeploy in place.
///
/// The build leaves its image's name in the parameter `image` of the group's folder, by which a new instance finds it, and
/// in the bundle that CodeDeploy brings to those that run.
public struct InPlacePipeline<Source: PipelineSource>: Construct {
    let name: String
    let group: InstanceGroup.Parts
    let source: Source
    let images: Repository.Parts
    let parameters: ParameterFolder.Parts
    let startCommand: String
    let pace: InPlaceDeployment.Pace
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
    ///   - group: The instances.
    ///   - source: The repository whose pushes start it.
    ///   - images: Where its images are pushed to.
    ///   - parameters: The group's folder, with the parameter `image`.
    ///   - startCommand: The program on each instance that starts the image it is given.
    ///   - pace: How many instances are replaced at a time.
    ///   - approval: Who is asked before a deployment; nil where nobody is.
    ///   - alarms: What stops a deployment and rolls it back.
    ///   - notifications: Who is told of failures.
    ///   - key: The key that encrypts artifacts and what the build leaves.
    ///   - accessLogs: The bucket that gets the access logs of the artifacts.
    ///   - logs: Retention and key of the build's logs.
    ///   - protection: How artifacts are kept from being destroyed.
    public init(
        _ name: String, deploysTo group: InstanceGroup.Parts, from source: Source, images: Repository.Parts,
        parameters: ParameterFolder.Parts, startCommand: String, pace: InPlaceDeployment.Pace,
        approval: Notifications.Parts?, rollbackOn alarms: [CloudWatchMetricAlarm],
        notify notifications: Notifications.Parts, key: Key.Parts, accessLogs: LogBucket.Parts, logs: LogSettings,
        protection: Protection
    ) {
        self.name = name
        self.group = group
        self.source = source
        self.images = images
        self.parameters = parameters
        self.startCommand = startCommand
        self.pace = pace
        self.approval = approval
        self.alarms = alarms
        self.notifications = notifications
        self.key = key
        self.accessLogs = accessLogs
        self.logs = logs
        self.protection = protection
    }

    /// Adds build, deployment, artifacts, pipeline and its messages.
    public func build(in stack: Stack) -> CodePipeline {
        let build = stack.add(
            BuildProject(
                name, in: group.account, description: "Tests, builds and pushes \(name)",
                buildspec: .instanceImage(
                    startCommand: startCommand, port: group.targets.port, healthPath: healthPath(in: stack)),
                variables: [
                    "IMAGE_PARAMETER": "\(parameters.path)/image",
                    "IMAGE_REPOSITORY": images.repository.repositoryURL,
                ], makesImages: true, logs: logs, key: key))
        images.grantPush(to: build)
        parameters.grantWrite("image", to: build)
        let deployment = stack.add(InPlaceDeployment(name, to: group, pace: pace, rollbackOn: alarms))
        let frame = PipelineFrame(
            name: name, account: group.account, approval: approval, notifications: notifications, key: key,
            accessLogs: accessLogs, protection: protection)
        let parts = frame.build(
            from: source, artifactsFor: [build],
            permissions: [
                .startBuilds(of: build.project),
                .deploy(deployment.application, to: deployment.group, configuration: pace.rawValue, in: group.account),
            ],
            stages: .stages {
                PipelineStage("Source", source.action(output: "source"))
                PipelineStage("Build", .codeBuild(project: build.project.name, inputs: ["source"], outputs: ["build"]))
                frame.approvalStages
                PipelineStage(
                    "Deploy",
                    .codeDeploy(
                        application: deployment.application.name, group: deployment.group.deploymentGroupName,
                        input: "build"))
            }, in: stack)
        // CodeDeploy's agent fetches the bundle with the instance's own role.
        parts.artifacts.grantRead(to: group)
        return parts.pipeline
    }

    private func healthPath(in stack: Stack) -> String {
        if parameters.parameters["image"] == nil {
            stack.report(
                rule: "image-parameter",
                "the parameters '\(parameters.path)' have no 'image' for pipeline '\(name)' to write; add it to openValues"
            )
        }
        return group.targets.healthPath
    }
}

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
        let label = name.replacing("-", with: "_")
        let account = service.account
        let source = stack.add(SourceRepository(name, in: account))
        let artifacts = stack.add(
            Bucket(
                "\(name)-artifacts", in: account, encryption: .key(key),
                lifecycle: [LifecycleRule("age", expires: .days(30), oldVersionsExpire: .days(7))],
                accessLogs: accessLogs,
                protection: protection))
        let build = stack.add(ImageBuild(name, of: images, for: service, logs: logs, key: key))
        let deployment = stack.add(BlueGreenDeployment(name, of: service, release: release, rollbackOn: alarms))
        let role = stack.add(
            Role(
                "\(label)_pipeline", in: account, assumedBy: .service(.codePipeline),
                description: "Lets CodePipeline read, build and deploy \(name)",
                when: [.stringEquals(.sourceAccount, account.id)]))
        artifacts.grantReadWrite(to: role)
        artifacts.grantReadWrite(to: build)
        approval?.grantPublish(to: role)
        role.allow("run-actions", permissions(source: source, build: build, deployment: deployment))
        let pipeline = stack.add(
            CodePipeline(
                label, name: "\(stack.prefix)-\(name)", roleARN: role.role.arn,
                artifactStore: [
                    .init(
                        location: artifacts.bucket.id, type: "S3", encryptionKey: .init(id: key.arn, type: "KMS"))
                ], stage: stages(source: source, build: build, deployment: deployment), executionMode: .superseded,
                pipelineType: .v2))
        source.start(pipeline)
        reportFailures(of: pipeline, in: stack)
        return Parts(pipeline: pipeline, repository: source.repository)
    }

    private func reportFailures(of pipeline: CodePipeline, in stack: Stack) {
        let label = "\(name.replacing("-", with: "_"))_failed"
        let rule = stack.add(
            CloudWatchEventRule(
                label, description: "A failure of the pipeline \(name)",
                eventPattern: .pattern(.pipelineFailed(pipeline.name)),
                name: "\(stack.prefix)-\(name)-failed"))
        stack.add(
            CloudWatchEventTarget(label, arn: notifications.topic.arn.any, rule: rule.name),
            dependsOn: [notifications.policy])
    }
}

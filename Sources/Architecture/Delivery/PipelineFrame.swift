import AWS
import Terraform

/// What every pipeline has, whatever it delivers: encrypted artifacts that expire, a role, and a message when it fails.
struct PipelineFrame {
    let name: String
    let account: Account.Parts
    let approval: Notifications.Parts?
    let notifications: Notifications.Parts
    let key: Key.Parts
    let accessLogs: LogBucket.Parts
    let protection: Protection

    /// A pipeline with the bucket of its artifacts.
    struct Parts {
        let pipeline: CodePipeline
        let artifacts: Bucket.Parts
    }

    /// Adds artifacts, role, pipeline and its messages.
    ///
    /// - Parameters:
    ///   - source: What starts it.
    ///   - readers: Those who read and write artifacts beside the pipeline, such as builds.
    ///   - permissions: What the actions after the source need, and no more.
    ///   - stages: What happens to a push, the source first.
    func build(
        from source: some PipelineSource, artifactsFor readers: [any Grantee], permissions: [Statement],
        stages: Blocks<CodePipeline.Stage>, in stack: Stack
    ) -> Parts {
        let label = name.asLocalName
        let artifacts = stack.add(
            Bucket(
                "\(name)-artifacts", in: account, encryption: .key(key),
                lifecycle: [LifecycleRule("age", expires: .days(30), oldVersionsExpire: .days(7))],
                accessLogs: accessLogs, protection: protection,
                suppressing: [
                    .invariant(
                        "backup", because: "made again by the next run of the pipeline", owner: "operations", until: nil
                    )
                ]))
        let role = stack.add(
            Role(
                "\(label)_pipeline", in: account, assumedBy: .service(.codePipeline),
                description: "Lets CodePipeline read, build and deploy \(name)",
                when: [.stringEquals(.sourceAccount, account.id)]))
        artifacts.grantReadWrite(to: role)
        for reader in readers { artifacts.grantReadWrite(to: reader.grantee) }
        approval?.grantPublish(to: role)
        role.allow("run-actions", source.permissions + permissions)
        let pipeline = stack.add(
            CodePipeline(
                label, name: "\(stack.prefix)-\(name)", roleARN: role.role.arn,
                artifactStore: [
                    .init(
                        location: artifacts.bucket.id, type: "S3", encryptionKey: .init(id: key.arn, type: "KMS"))
                ], stage: stages, executionMode: .superseded, pipelineType: .v2))
        source.start(pipeline, file: #filePath, line: #line, column: #column)
        reportFailures(of: pipeline, in: stack)
        return Parts(pipeline: pipeline, artifacts: artifacts)
    }

    /// The stage in which somebody agrees, where somebody is asked.
    var approvalStages: [PipelineStage] {
        approval.map { [PipelineStage("Approve", .approval(topic: $0.topic.arn))] } ?? []
    }

    private func reportFailures(of pipeline: CodePipeline, in stack: Stack) {
        let label = "\(name.asLocalName)_failed"
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

extension Statement {
    /// Lets a pipeline start builds and follow them.
    static func startBuilds(of projects: CodeBuildProject...) -> Statement {
        .allow(
            [.codeBuild.batchGetBuilds, .codeBuild.startBuild], on: projects.map { .arn($0.arn) }, sid: "Build")
    }
}

import AWS
import Terraform

extension BlueGreenPipeline {
    /// Source, build, approval where somebody is asked, and deployment.
    func stages(
        source: SourceRepository.Parts, build: ImageBuild.Parts, deployment: BlueGreenDeployment.Parts
    ) -> Blocks<CodePipeline.Stage> {
        .stages {
            PipelineStage(
                "Source",
                .codeCommit(
                    repository: source.repository.repositoryName, branch: Expression(source.branch), output: "source"))
            PipelineStage("Build", .codeBuild(project: build.project.name, inputs: ["source"], outputs: ["build"]))
            if let approval {
                PipelineStage("Approve", .approval(topic: approval.topic.arn))
            }
            PipelineStage(
                "Deploy",
                .blueGreen(
                    application: deployment.application.name, group: deployment.group.deploymentGroupName,
                    taskDefinition: "build", appSpecPath: "appspec.json", images: [.init("build")]))
        }
    }

    /// What the actions need, and no more (CodePipeline, "Add permissions to the CodePipeline service role").
    func permissions(
        source: SourceRepository.Parts, build: ImageBuild.Parts, deployment: BlueGreenDeployment.Parts
    ) -> [Statement] {
        let account = service.account
        let prefix: Expression<String> = "arn:\(account.partition):codedeploy:\(account.region.name):\(account.id)"
        let application = deployment.application.name
        return [
            .allow(
                [
                    .codeCommit.cancelUploadArchive, .codeCommit.getBranch, .codeCommit.getCommit,
                    .codeCommit.getRepository, .codeCommit.getUploadArchiveStatus, .codeCommit.uploadArchive,
                ], on: [.arn(source.repository.arn)], sid: "Source"),
            .allow(
                [.codeBuild.batchGetBuilds, .codeBuild.startBuild], on: [.arn(build.project.arn)], sid: "Build"),
            .allow(
                [
                    .codeDeploy.createDeployment, .codeDeploy.getApplication, .codeDeploy.getApplicationRevision,
                    .codeDeploy.getDeployment, .codeDeploy.getDeploymentConfig, .codeDeploy.registerApplicationRevision,
                ],
                on: [
                    "\(prefix):application:\(application)",
                    "\(prefix):deploymentgroup:\(application)/\(deployment.group.deploymentGroupName)",
                    "\(prefix):deploymentconfig:\(release.configuration)",
                ], sid: "Deploy"),
            // A task definition has no ARN before it is registered (Service Authorization Reference, "Amazon ECS").
            .allow([.ecs.registerTaskDefinition], on: [.everything], sid: "TaskDefinition"),
            .allow(
                [.ecs.tagResource],
                on: [
                    "arn:\(account.partition):ecs:\(account.region.name):\(account.id):task-definition/\(service.taskDefinition.family):*"
                ], when: [.stringEquals("ecs:CreateAction", "RegisterTaskDefinition")], sid: "Tags"),
            .allow(
                [.iam.passRole], on: [.arn(service.executionRole.role.arn), .arn(service.taskRole.role.arn)],
                when: [.stringEquals(.passedToService, "ecs-tasks.amazonaws.com")], sid: "Roles"),
        ]
    }
}

import AWS
import Terraform

extension BlueGreenPipeline {
    /// Source, build, approval where somebody is asked, and deployment.
    func stages(
        source: SourceRepository.Parts, build: ImageBuild.Parts, deployment: BlueGreenDeployment.Parts
    ) -> Blocks<CodePipeline.Stage> {
        var stages: [CodePipeline.Stage] = [
            .init(
                name: "Source",
                action: [
                    .init(
                        category: .source, name: "Source", owner: .aws, provider: "CodeCommit", version: "1",
                        configuration: [
                            "BranchName": Expression(source.branch), "OutputArtifactFormat": "CODE_ZIP",
                            "PollForSourceChanges": "false", "RepositoryName": source.repository.repositoryName,
                        ], outputArtifacts: ["source"])
                ]),
            .init(
                name: "Build",
                action: [
                    .init(
                        category: .build, name: "Build", owner: .aws, provider: "CodeBuild", version: "1",
                        configuration: ["ProjectName": build.project.name], inputArtifacts: ["source"],
                        outputArtifacts: ["build"])
                ]),
        ]
        if let approval {
            stages.append(
                .init(
                    name: "Approve",
                    action: [
                        .init(
                            category: .approval, name: "Approve", owner: .aws, provider: "Manual", version: "1",
                            configuration: ["NotificationArn": approval.topic.arn.cast()])
                    ]))
        }
        stages.append(
            .init(
                name: "Deploy",
                action: [
                    .init(
                        category: .deploy, name: "Deploy", owner: .aws, provider: "CodeDeployToECS", version: "1",
                        configuration: [
                            "AppSpecTemplateArtifact": "build", "AppSpecTemplatePath": "appspec.json",
                            "ApplicationName": deployment.application.name,
                            "DeploymentGroupName": deployment.group.deploymentGroupName,
                            "Image1ArtifactName": "build", "Image1ContainerName": "IMAGE1_NAME",
                            "TaskDefinitionTemplateArtifact": "build", "TaskDefinitionTemplatePath": "taskdef.json",
                        ], inputArtifacts: ["build"])
                ]))
        return Blocks(stages)
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

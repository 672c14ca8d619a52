public import AWS
public import Terraform

/// CodeBuild for a container image: it tests the application, builds and pushes the image, and writes what CodeDeploy
/// needs to replace the service.
///
/// The new task definition is the latest one that Terraform made with the image put in, so a change of roles, variables
/// or secrets in the stack reaches the service with the next deployment, though the pipeline owns what runs.
public struct ImageBuild: Construct {
    let name: String
    let images: Repository.Parts
    let service: FargateService<OwnedByBlueGreenPipeline>.Parts
    let logs: LogSettings
    let key: Key.Parts

    /// Describes a build.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - images: Where images are pushed to.
    ///   - service: What the image is for.
    ///   - logs: Retention and key of the build's logs.
    ///   - key: The key that encrypts what it leaves to the pipeline.
    public init(
        _ name: String, of images: Repository.Parts, for service: FargateService<OwnedByBlueGreenPipeline>.Parts,
        logs: LogSettings, key: Key.Parts
    ) {
        self.name = name
        self.images = images
        self.service = service
        self.logs = logs
        self.key = key
    }

    /// A build that pipelines start.
    public struct Parts: Grantee {
        /// The project itself.
        public let project: CodeBuildProject
        /// What the build acts with.
        public let grantee: Role.Parts
    }

    /// Adds project, log group and role.
    public func build(in stack: Stack) -> Parts {
        let label = "\(name.replacing("-", with: "_"))_build"
        let account = service.account
        let group = stack.add(CloudWatchLogGroup(label, "/codebuild/\(stack.prefix)-\(name)", logs))
        let role = stack.add(
            Role(
                label, in: account, assumedBy: .service(.codeBuild),
                description: "Lets CodeBuild test, build and push \(name)",
                when: [.stringEquals(.sourceAccount, account.id)]))
        role.allow("write-logs", [.allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(group.arn):*"])])
        // A description of a task definition knows no resource (Service Authorization Reference, "Amazon ECS").
        role.allow("read-task-definition", [.allow([.ecs.describeTaskDefinition], on: [.everything])])
        images.grantPush(to: role)
        let variables: [(String, Expression<String>)] = [
            ("CONTAINER_NAME", Expression(service.containerName)),
            ("CONTAINER_PORT", "\(service.targets.port.number)"),
            ("IMAGE_REPOSITORY", images.repository.repositoryURL),
            ("TASK_FAMILY", service.taskDefinition.family),
        ]
        let project = stack.add(
            CodeBuildProject(
                label, name: "\(stack.prefix)-\(name)", serviceRole: role.role.arn,
                artifacts: .init(type: .codepipeline),
                environment: .init(
                    computeType: .buildGeneral1Small, image: "aws/codebuild/amazonlinux-x86_64-standard:5.0",
                    type: .linuxContainer, imagePullCredentialsType: .codebuild, privilegedMode: true,
                    environmentVariable: Blocks(variables.map { .init(name: Expression($0.0), value: $0.1) })),
                source: .init(type: .codepipeline, buildspec: .inline(.image)), buildTimeout: 20,
                description: "Tests, builds and pushes \(name)", encryptionKey: key.arn,
                logsConfig: .init(cloudwatchLogs: .init(groupName: group.id, status: .enabled))))
        return Parts(project: project, grantee: role)
    }
}

extension Buildspec {
    /// Tests the application in the image's own test stage, builds and pushes the image by its commit, and writes what
    /// CodeDeploy needs (CodePipeline, "Amazon ECS and CodeDeploy blue-green deployment action reference").
    static let image = Buildspec(
        phases: [
            .preBuild([
                "TAG=$(printf %s \"$CODEBUILD_RESOLVED_SOURCE_VERSION\" | cut -c1-12)",
                "aws ecr get-login-password | docker login --username AWS --password-stdin \"${IMAGE_REPOSITORY%%/*}\"",
                "docker build --target test .",
            ]),
            .build([
                "docker build --tag \"$IMAGE_REPOSITORY:$TAG\" .",
                "docker push \"$IMAGE_REPOSITORY:$TAG\"",
            ]),
            .postBuild([
                """
                aws ecs describe-task-definition --task-definition "$TASK_FAMILY" --query taskDefinition \
                | jq --arg name "$CONTAINER_NAME" '(.containerDefinitions[] | select(.name == $name)) \
                |= (.image = "<IMAGE1_NAME>" | del(.command)) | del(.taskDefinitionArn, .revision, .status, \
                .requiresAttributes, .compatibilities, .registeredAt, .registeredBy)' > taskdef.json
                """,
                """
                jq --null-input --arg name "$CONTAINER_NAME" --argjson port "$CONTAINER_PORT" \
                '{version: 0.0, Resources: [{TargetService: {Type: "AWS::ECS::Service", Properties: \
                {TaskDefinition: "<TASK_DEFINITION>", LoadBalancerInfo: \
                {ContainerName: $name, ContainerPort: $port}}}}]}' > appspec.json
                """,
                "printf '{\"ImageURI\": \"%s\"}' \"$IMAGE_REPOSITORY:$TAG\" > imageDetail.json",
            ]),
        ], artifacts: BuildArtifacts(["appspec.json", "imageDetail.json", "taskdef.json"]))
}

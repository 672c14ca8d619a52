import AWS
public import Terraform

/// CodeBuild for a container image: it tests the application, builds and pushes the image, and leaves what CodeDeploy
/// needs to replace the service.
///
/// The new task definition is the one that Terraform made last with the `taskdef.json` of the repository laid over it, so
/// a change of roles, variables or secrets in the stack reaches the service with the next deployment, though the pipeline
/// owns what runs; and the application decides about its own container. Its `appspec.yaml` is used as it is.
///
/// The project carries its buildspec itself, so that a push can change what is built but not what the build's role does.
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

    /// Adds project, log group and role.
    public func build(in stack: Stack) -> BuildProject.Parts {
        let build = stack.add(
            BuildProject(
                name, in: service.account, description: "Tests, builds and pushes \(name)", buildspec: .blueGreenImage,
                variables: [
                    "CONTAINER_NAME": Expression(service.containerName),
                    "IMAGE_REPOSITORY": images.repository.repositoryURL,
                    // With its revision: the family's latest one may be the pipeline's own.
                    "TASK_DEFINITION": service.taskDefinition.arn.cast(),
                ], makesImages: true, logs: logs, key: key))
        // A description of a task definition knows no resource (Service Authorization Reference, "Amazon ECS").
        build.grantee.allow("read-task-definition", [.allow([.ecs.describeTaskDefinition], on: [.everything])])
        images.grantPush(to: build)
        return build
    }
}

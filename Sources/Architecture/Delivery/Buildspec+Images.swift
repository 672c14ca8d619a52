import AWS
import Terraform

extension Buildspec {
    /// Names the image by its commit, logs in to the registry (where Docker refuses the empty password of a failed `aws`),
    /// and tests the application in the image's own test stage.
    static let testImage: [Expression<String>] = [
        "TAG=$(printf %s \"$CODEBUILD_RESOLVED_SOURCE_VERSION\" | cut -c1-12)",
        "aws ecr get-login-password | docker login --username AWS --password-stdin \"${IMAGE_REPOSITORY%%/*}\"",
        "docker build --target test .",
    ]

    /// Builds and pushes the image.
    static let pushImage: [Expression<String>] = [
        "docker build --tag \"$IMAGE_REPOSITORY:$TAG\" .",
        "docker push \"$IMAGE_REPOSITORY:$TAG\"",
    ]

    /// Tests, builds and pushes the image. CodeBuild goes on to the last phase after a failed build unless it is told to
    /// abort, and would name an image that was never pushed.
    private static let phasesOfImage: [BuildPhase] = [.preBuild(testImage), .build(pushImage, onFailure: .abort)]

    /// Writes what ECS needs to replace the tasks (CodePipeline, "Image definitions file for Amazon ECS standard deployment
    /// actions").
    ///
    /// - Parameter parameters: Environment variables of the build from Parameter Store, by the parameters' names.
    static func rollingImage(parameters: NamedValues<Expression<String>>) -> Buildspec {
        Buildspec(
            parameters: parameters,
            phases: phasesOfImage + [
                .postBuild([
                    """
                    jq --null-input --arg name "$CONTAINER_NAME" --arg image "$IMAGE_REPOSITORY:$TAG" \
                    '[{name: $name, imageUri: $image}]' > imagedefinitions.json
                    """
                ])
            ], artifacts: BuildArtifacts(["imagedefinitions.json"]))
    }

    /// Remembers the image for new instances, and writes the bundle that CodeDeploy brings to those that run (CodeDeploy,
    /// "AppSpec file structure for EC2/on-premises deployments"); JSON is YAML too.
    ///
    /// - Parameters:
    ///   - startCommand: The program on each instance that starts the image it is given.
    ///   - port: The port that the instance listens on.
    ///   - healthPath: The path that answers once the application runs.
    static func instanceImage(startCommand: String, port: Port, healthPath: String) -> Buildspec {
        Buildspec(
            phases: phasesOfImage + [
                .postBuild([
                    """
                    aws ssm put-parameter --overwrite --type String --name "$IMAGE_PARAMETER" \
                    --value "$IMAGE_REPOSITORY:$TAG"
                    """,
                    "printf '#!/bin/sh\\nexec %s %s\\n' '\(startCommand)' \"$IMAGE_REPOSITORY:$TAG\" > start.sh",
                    """
                    printf '#!/bin/sh\\nexec curl --fail --silent --retry 20 --retry-all-errors --retry-delay 3 %s\\n' \
                    'http://localhost:\(port.number)\(healthPath)' > validate.sh
                    """,
                    """
                    jq --null-input '{version: 0.0, os: "linux", hooks: \
                    {ApplicationStart: [{location: "start.sh", timeout: 300, runas: "root"}], \
                    ValidateService: [{location: "validate.sh", timeout: 120, runas: "root"}]}}' > appspec.yml
                    """,
                ])
            ], artifacts: BuildArtifacts(["appspec.yml", "start.sh", "validate.sh"]))
    }
}

import AWS
import Terraform

extension Buildspec {
    /// Tests, builds and pushes an image, and leaves what CodeDeploy needs to replace the service (CodePipeline, "Amazon ECS
    /// and CodeDeploy blue-green deployment action reference").
    ///
    /// The application's repository holds `appspec.yaml`, which is used as it is, and `taskdef.json`, which says what the
    /// application decides of the task definition that Terraform made. What can be wrong with them stops the build before
    /// an image is pushed. No step is a pipe whose first program could fail unseen.
    static let blueGreenImage = Buildspec(
        phases: [
            .preBuild(
                [
                    "mkdir -p deployment",
                    "cp appspec.yaml deployment/appspec.yaml",
                    """
                    aws ecs describe-task-definition --task-definition "$TASK_DEFINITION" --query taskDefinition \
                    --output json > deployment/described.json
                    """,
                    mergeTaskDefinition,
                ] + testImage),
            .build(
                pushImage + [
                    "printf '{\"ImageURI\": \"%s\"}' \"$IMAGE_REPOSITORY:$TAG\" > deployment/imageDetail.json"
                ]),
        ],
        artifacts: BuildArtifacts(
            ["appspec.yaml", "imageDetail.json", "taskdef.json"], baseDirectory: "deployment"))

    /// Lays the application's `taskdef.json` over the task definition of the stack, container by container.
    ///
    /// A field of the application replaces the stack's, but variables and secrets are added to the stack's and never
    /// replace them. What stands outside of the containers is the stack's alone. The stand-in's command goes, for it
    /// belongs to the stand-in's image; and what ECS describes but does not accept goes too.
    private static let mergeTaskDefinition: Expression<String> = #"""
        jq --arg name "$CONTAINER_NAME" --slurpfile own taskdef.json '
          def refuse($when; $words): if $when then error("taskdef.json: " + $words) else . end;
          def names: [(.environment, .secrets) | .[]? | .name];
          ($own[0].containerDefinitions // []) as $containers
          | ([$containers[].name] - [.containerDefinitions[].name]) as $unknown
          | ($own[0] | keys - ["containerDefinitions"]) as $foreign
          | refuse($foreign != []; "\($foreign | join(", ")): the stack decides this, not the application")
          | refuse($unknown != []; "the task definition of the stack has no container \($unknown | join(", "))")
          | .containerDefinitions |= map(
              . as $stack
              | ([$containers[] | select(.name == $stack.name)] | add // {}) as $said
              | (($said | names) - (($said | names) - ($stack | names))) as $taken
              | refuse($taken != []; "the stack gives \($stack.name) the variable \($taken | join(", "))")
              | if .name == $name then del(.command) else . end
              | . * $said
              | if $said.environment then .environment = ($stack.environment // []) + $said.environment else . end
              | if $said.secrets then .secrets = ($stack.secrets // []) + $said.secrets else . end)
          | refuse(all(.containerDefinitions[]; .name != $name or .image != "<IMAGE1_NAME>");
              "container \($name) has no \"image\": \"<IMAGE1_NAME>\", so what is built would never run")
          | del(.taskDefinitionArn, .revision, .status, .requiresAttributes, .compatibilities, .registeredAt,
              .registeredBy)' deployment/described.json > deployment/taskdef.json
        """#
}

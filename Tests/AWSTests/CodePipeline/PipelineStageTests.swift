import AWS
import Terraform
import Testing

@Suite struct `Pipeline stages` {
    private static let source = PipelineStage("Source", .codeCommit(repository: "web", output: "source"))

    private static func build(_ name: String = "Build", outputs: [Artifact] = ["image"]) -> PipelineStage {
        PipelineStage(name, .codeBuild(project: "web", inputs: ["source"], outputs: outputs))
    }

    /// The stages as they would be in the pipeline: names, then actions with their arguments.
    private static func body(_ stages: Blocks<CodePipeline.Stage>) -> [Body] {
        let pipeline = CodePipeline(
            "p", name: "p", roleARN: .arn("arn:aws:iam::123456789012:role/p"), artifactStore: [], stage: stages)
        guard case .blocks(let bodies, _) = pipeline.body[content: "stage"] else { return [] }
        return bodies
    }

    private static func actions(_ stage: Body) -> [Body] {
        guard case .blocks(let bodies, _) = stage[content: "action"] else { return [] }
        return bodies
    }

    @Test(arguments: [true, false])
    func `become nested blocks in their order`(needsApproval: Bool) throws {
        let stages: Blocks<CodePipeline.Stage> = .stages {
            Self.source
            Self.build()
            if needsApproval { PipelineStage("Approve", .approval(message: "Look at dev first")) }
            PipelineStage(
                "Deploy",
                .blueGreen(
                    application: "web", group: "blue-green", taskDefinition: "source", images: [.init("image")]))
        }
        let bodies = Self.body(stages)
        #expect(
            bodies.map { $0["name"]?.shown }
                == (needsApproval ? ["Source", "Build", "Approve", "Deploy"] : ["Source", "Build", "Deploy"]))
        let deploy = try #require(bodies.last.flatMap { Self.actions($0).first })
        #expect(deploy["category"]?.shown == "Deploy")
        #expect(deploy["owner"]?.shown == "AWS")
        #expect(deploy["provider"]?.shown == "CodeDeployToECS")
        #expect(deploy["version"]?.shown == "1")
        #expect(deploy["run_order"]?.shown == "1")
        #expect(deploy["input_artifacts"]?.shown == #"["source", "image"]"#)
        #expect(deploy["output_artifacts"] == nil)
        #expect(
            deploy["configuration"]?.shown == #"{ "AppSpecTemplateArtifact" = "source", "#
                + #""AppSpecTemplatePath" = "appspec.yaml", "ApplicationName" = "web", "#
                + #""DeploymentGroupName" = "blue-green", "Image1ArtifactName" = "image", "#
                + #""Image1ContainerName" = "IMAGE1_NAME", "TaskDefinitionTemplateArtifact" = "source", "#
                + #""TaskDefinitionTemplatePath" = "taskdef.json" }"#)
    }

    private static let actions: [(PipelineAction, String)] = [
        (
            .codeCommit(repository: "r", output: "o", isClone: true),
            #"Source AWS CodeCommit { "BranchName" = "main", "OutputArtifactFormat" = "CODEBUILD_CLONE_REF", "PollForSourceChanges" = "false", "RepositoryName" = "r" }"#
        ),
        (
            .gitHub(
                connection: Expression<ARN<CodeConnectionsConnection>>.arn(
                    "arn:aws:codeconnections:ap-northeast-2:123456789012:connection/x"), repository: "o/r", output: "o"),
            #"Source AWS CodeStarSourceConnection { "BranchName" = "main", "ConnectionArn" = "arn:aws:codeconnections:ap-northeast-2:123456789012:connection/x", "FullRepositoryId" = "o/r" }"#
        ),
        (
            .s3Source(bucket: .id("b"), key: "k.zip", output: "o"),
            #"Source AWS S3 { "PollForSourceChanges" = "false", "S3Bucket" = "b", "S3ObjectKey" = "k.zip" }"#
        ),
        (
            .codeBuildTest(project: "p", inputs: ["a", "b"]),
            #"Test AWS CodeBuild { "PrimarySource" = "a", "ProjectName" = "p" }"#
        ),
        (.jenkins(provider: "Jenkins", project: "p", inputs: ["a"]), #"Build Custom Jenkins { "ProjectName" = "p" }"#),
        (.approval(), "Approval AWS Manual nil"),
        (
            .codeDeploy(application: "a", group: "g", input: "i"),
            #"Deploy AWS CodeDeploy { "ApplicationName" = "a", "DeploymentGroupName" = "g" }"#
        ),
        (
            .ecs(cluster: "c", service: "s", input: "i", timeout: .minutes(20)),
            #"Deploy AWS ECS { "ClusterName" = "c", "DeploymentTimeout" = "20", "FileName" = "imagedefinitions.json", "ServiceName" = "s" }"#
        ),
        (
            .s3(bucket: .id("b"), input: "i", cacheControl: "no-cache"),
            #"Deploy AWS S3 { "BucketName" = "b", "CacheControl" = "no-cache", "Extract" = "true" }"#
        ),
        (
            .cloudFormation(
                stack: "s", template: "t.yml", input: "i", role: .arn("arn:aws:iam::123456789012:role/r"),
                capabilities: ["CAPABILITY_IAM"]),
            #"Deploy AWS CloudFormation { "ActionMode" = "CREATE_UPDATE", "Capabilities" = "CAPABILITY_IAM", "RoleArn" = "arn:aws:iam::123456789012:role/r", "StackName" = "s", "TemplatePath" = "i::t.yml" }"#
        ),
    ]

    @Test(arguments: actions.indices)
    func `know the services' settings`(index: Int) throws {
        let (action, expected) = Self.actions[index]
        let configuration = action.configuration.pairs
            .map { #""\#($0.name)" = "\#($0.value.shown)""# }.joined(separator: ", ")
        let text = configuration.isEmpty ? "nil" : "{ \(configuration) }"
        #expect("\(action.category.rawValue) \(action.owner.rawValue) \(action.provider.shown) \(text)" == expected)
    }

    private static let wrong: [([PipelineStage], [String])] = [
        ([source], ["a pipeline has 2 to 50 stages, and this one has 1"]),
        (
            [PipelineStage("Approve", .approval()), source],
            [
                "the first stage has sources alone, and \"Approve\" is none; move it to a later stage",
                "source \"Source\" is in stage \"Source\"; sources are in the first stage alone",
            ]
        ),
        ([source, PipelineStage("Empty")], ["stage \"Empty\" has 1 to 50 actions, and not 0"]),
        ([source, build(), build(outputs: [])], ["two of the stages of the pipeline are called \"Build\""]),
        (
            [source, PipelineStage("A b", .approval())],
            ["\"A b\" is no name of a stage: names are letters, digits and \".@-_\", 100 at most"]
        ),
        (
            [source, PipelineStage("A", .approval(), .approval())],
            ["two of the actions of stage \"A\" are called \"Approve\""]
        ),
        (
            [source, PipelineStage("Deploy", .ecs(cluster: "c", service: "s", input: "image"))],
            ["action \"Deploy\" uses artifact \"image\", which no action makes; there is \"source\""]
        ),
        (
            [source, build(), build("Again")],
            ["artifact \"image\" is made by \"Build\" and by \"Build\"; rename one"]
        ),
        (
            [source, PipelineStage("Deploy", .ecs(cluster: "c", service: "s", input: "image")), build()],
            ["action \"Deploy\" uses artifact \"image\" before \"Build\" makes it"]
        ),
        (
            [
                source,
                PipelineStage(
                    "Both", .codeBuild(project: "p", inputs: ["source"], outputs: ["image"]),
                    .ecs(cluster: "c", service: "s", input: "image")),
            ],
            ["action \"Deploy\" uses artifact \"image\" before \"Build\" makes it"]
        ),
        (
            [source, PipelineStage("Build", .codeBuild(project: "p", inputs: []))],
            ["action \"Build\" reads 1 to 5 artifacts, and not 0"]
        ),
        (
            [source, PipelineStage("A", .approval().runOrder(1000))],
            ["action \"Approve\" runs at place 1000; places are 1 to 999"]
        ),
        (
            [source, PipelineStage("B", .codeBuild(project: "p", inputs: ["source"], outputs: ["an image"]))],
            ["\"an image\" is no name of an artifact: names are letters, digits, \"-\" and \"_\", 100 at most"]
        ),
    ]

    @Test(arguments: wrong.indices)
    func `say what CodePipeline would refuse`(index: Int) {
        let (stages, messages) = Self.wrong[index]
        #expect(Self.body(.stages(stages)).map { $0["name"]?.shown } == messages.map { "invalid: \($0)" })
    }

    @Test func `run one after the other within a stage by their places`() {
        let stages = [
            Self.source,
            PipelineStage(
                "Both", .codeBuild(project: "p", inputs: ["source"], outputs: ["image"]),
                .ecs(cluster: "c", service: "s", input: "image").runOrder(2)),
        ]
        #expect(Self.body(.stages(stages)).map { $0["name"]?.shown } == ["Source", "Both"])
    }
}

public import Terraform

/// A stage of a pipeline: actions that a change passes together before the next stage begins.
public struct PipelineStage: Hashable, Sendable {
    /// The stage's name.
    public let name: String
    /// Its actions.
    public let actions: [PipelineAction]

    /// Describes a stage.
    public init(_ name: String, _ actions: PipelineAction...) {
        self.init(name, actions)
    }

    /// Describes a stage of an array's actions.
    public init(_ name: String, _ actions: [PipelineAction]) {
        self.name = name
        self.actions = actions
    }

    var block: CodePipeline.Stage {
        CodePipeline.Stage(name: Expression(name), action: Blocks(actions.map(\.block)))
    }
}

/// Collects a pipeline's stages in their order.
@resultBuilder
public enum PipelineStageBuilder {
    /// A stage.
    public static func buildExpression(_ stage: PipelineStage) -> [PipelineStage] { [stage] }
    /// An array's stages.
    public static func buildExpression(_ stages: [PipelineStage]) -> [PipelineStage] { stages }
    /// Stages one after the other.
    public static func buildBlock(_ parts: [PipelineStage]...) -> [PipelineStage] { parts.flatMap { $0 } }
    /// Stages that some environments have.
    public static func buildOptional(_ stages: [PipelineStage]?) -> [PipelineStage] { stages ?? [] }
    /// The one choice.
    public static func buildEither(first stages: [PipelineStage]) -> [PipelineStage] { stages }
    /// The other choice.
    public static func buildEither(second stages: [PipelineStage]) -> [PipelineStage] { stages }
    /// Stages of a loop.
    public static func buildArray(_ parts: [[PipelineStage]]) -> [PipelineStage] { parts.flatMap { $0 } }
}

extension Blocks<CodePipeline.Stage> {
    /// A pipeline's stages in their order, checked together; each mistake is reported at the pipeline.
    ///
    /// ```swift
    /// CodePipeline("release", …, stage: .stages {
    ///     PipelineStage("Source", .codeCommit(repository: repository.repositoryName, output: "source"))
    ///     PipelineStage("Build", .codeBuild(project: project.name, inputs: ["source"], outputs: ["image"]))
    ///     if settings.needsApproval { PipelineStage("Approve", .approval()) }
    ///     PipelineStage("Deploy", .ecs(cluster: cluster.name, service: service.name, input: "image"))
    /// })
    /// ```
    public static func stages(@PipelineStageBuilder _ stages: () -> [PipelineStage]) -> Self {
        .stages(stages())
    }

    /// A pipeline's stages in their order, checked together.
    public static func stages(_ stages: [PipelineStage]) -> Self {
        let mistakes = PipelineStage.mistakes(in: stages)
        guard mistakes.isEmpty else {
            return Blocks(
                mistakes.map { CodePipeline.Stage(name: .invalid(rule: "pipeline", $0), action: []) })
        }
        return Blocks(stages.map(\.block))
    }
}

public import AWS
import Terraform

/// Where a pipeline gets what it delivers: a repository whose pushes start it.
public protocol PipelineSource {
    /// The action that fetches the delivered branch.
    func action(output: Artifact) -> PipelineAction
    /// What the pipeline's role needs to fetch it.
    var permissions: [Statement] { get }
    /// Starts the pipeline at each push, where CodePipeline does not do so by itself.
    func start(_ pipeline: CodePipeline, file: String, line: Int, column: Int)
}

extension SourceRepository.Parts: PipelineSource {
    /// Fetches the delivered branch; an event starts the pipeline.
    public func action(output: Artifact) -> PipelineAction {
        .codeCommit(repository: repository.repositoryName, branch: Expression(branch), output: output)
    }

    /// CodePipeline User Guide, "Add permissions to the CodePipeline service role".
    public var permissions: [Statement] {
        [
            .allow(
                [
                    .codeCommit.cancelUploadArchive, .codeCommit.getBranch, .codeCommit.getCommit,
                    .codeCommit.getRepository, .codeCommit.getUploadArchiveStatus, .codeCommit.uploadArchive,
                ], on: [.arn(repository.arn)], sid: "Source")
        ]
    }
}

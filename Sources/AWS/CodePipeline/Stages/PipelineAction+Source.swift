public import Terraform

extension PipelineAction {
    /// Fetches a branch of a CodeCommit repository; an EventBridge rule starts the pipeline, for nothing is polled.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Source` unless given.
    ///   - repository: The repository's name: `repository.repositoryName`.
    ///   - branch: The branch; `main` unless given.
    ///   - output: The artifact that it makes.
    ///   - isClone: Whether builds get a full clone with history; an archive without it unless given.
    public static func codeCommit(
        _ name: String = "Source", repository: Expression<String>, branch: Expression<String> = "main",
        output: Artifact,
        isClone: Bool = false
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = [
            "RepositoryName": repository, "BranchName": branch, "PollForSourceChanges": "false",
        ]
        if isClone { configuration["OutputArtifactFormat"] = "CODEBUILD_CLONE_REF" }
        return PipelineAction(
            name, .source, provider: "CodeCommit", configuration: configuration, outputs: [output], inputCount: 0...0,
            outputCount: 1...1)
    }

    /// Fetches a branch of a repository at GitHub, GitLab or Bitbucket, through a connection.
    ///
    /// - Parameters:
    ///   - name: The step's name; `Source` unless given.
    ///   - connection: The connection's ARN; somebody confirms it once in the console.
    ///   - repository: Owner and name: `example/shop`.
    ///   - branch: The branch; `main` unless given.
    ///   - output: The artifact that it makes.
    ///   - isClone: Whether builds get a full clone with history; an archive without it unless given.
    public static func gitHub<Connection>(
        _ name: String = "Source", connection: Expression<ARN<Connection>>, repository: Expression<String>,
        branch: Expression<String> = "main", output: Artifact, isClone: Bool = false
    ) -> PipelineAction {
        var configuration: NamedValues<Expression<String>> = [
            "ConnectionArn": connection.cast(), "FullRepositoryId": repository, "BranchName": branch,
        ]
        if isClone { configuration["OutputArtifactFormat"] = "CODEBUILD_CLONE_REF" }
        return PipelineAction(
            name, .source, provider: "CodeStarSourceConnection", configuration: configuration, outputs: [output],
            inputCount: 0...0, outputCount: 1...1)
    }

    /// Fetches an object of a versioned S3 bucket; an EventBridge rule starts the pipeline, for nothing is polled.
    public static func s3Source(
        _ name: String = "Source", bucket: Expression<ID<S3Bucket>>, key: Expression<String>, output: Artifact
    ) -> PipelineAction {
        PipelineAction(
            name, .source, provider: "S3",
            configuration: ["S3Bucket": bucket.cast(), "S3ObjectKey": key, "PollForSourceChanges": "false"],
            outputs: [output], inputCount: 0...0, outputCount: 1...1)
    }
}

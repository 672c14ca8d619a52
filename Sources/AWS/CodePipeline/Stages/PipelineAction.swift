public import Terraform

/// A step of a pipeline's stage: fetch, build, test, approve or deploy.
///
/// The typed ones are static: `.codeCommit(…)`, `.codeBuild(…)`, `.approval()`, `.blueGreen(…)`.
///
/// Source: AWS CodePipeline, "Action structure reference".
public struct PipelineAction: Hashable, Sendable {
    /// What a step does, as CodePipeline sorts it.
    public enum Category: String, Hashable, Sendable {
        /// Fetches what is to be built; in the first stage alone.
        case source = "Source"
        /// Builds.
        case build = "Build"
        /// Tests.
        case test = "Test"
        /// Deploys.
        case deploy = "Deploy"
        /// Waits for somebody to agree.
        case approval = "Approval"
        /// Calls a function.
        case invoke = "Invoke"
    }

    /// Who brings the step along.
    public enum Owner: String, Hashable, Sendable {
        /// AWS.
        case aws = "AWS"
        /// A partner of AWS.
        case thirdParty = "ThirdParty"
        /// The account itself, as with Jenkins.
        case custom = "Custom"
    }

    /// The step's name within its stage.
    public let name: String
    /// What it does.
    public let category: Category
    /// Who brings it along.
    public let owner: Owner
    /// The service, such as `CodeBuild`.
    public let provider: Expression<String>
    /// The step type's version.
    public let version: String
    /// The service's own settings.
    public let configuration: NamedValues<Expression<String>>
    /// The artifacts that it reads.
    public let inputs: [Artifact]
    /// The artifacts that it makes.
    public let outputs: [Artifact]
    /// How many artifacts it may read.
    let inputCount: ClosedRange<Int>
    /// How many artifacts it may make.
    let outputCount: ClosedRange<Int>
    /// Its place among the stage's steps, from 1; equal places run side by side.
    public var runOrder = 1
    /// The name under which later steps find its variables.
    public var namespace: String?
    /// The role that it runs under; the pipeline's where nil.
    public var role: Expression<ARN<IAMRole>>?
    /// The region that it runs in; the pipeline's where nil.
    public var region: Expression<String>?

    /// Describes a step of any kind.
    ///
    /// - Parameters:
    ///   - name: Its name within the stage.
    ///   - category: What it does.
    ///   - owner: Who brings it along; AWS unless given.
    ///   - provider: The service, such as `CodeBuild`.
    ///   - version: The step type's version; 1 unless given.
    ///   - configuration: The service's own settings.
    ///   - inputs: The artifacts that it reads.
    ///   - outputs: The artifacts that it makes.
    ///   - inputCount: How many artifacts it may read; at most 5 unless given.
    ///   - outputCount: How many artifacts it may make; at most 5 unless given.
    public init(
        _ name: String, _ category: Category, owner: Owner = .aws, provider: Expression<String>, version: String = "1",
        configuration: NamedValues<Expression<String>> = [:], inputs: [Artifact] = [], outputs: [Artifact] = [],
        inputCount: ClosedRange<Int> = 0...5, outputCount: ClosedRange<Int> = 0...5
    ) {
        self.name = name
        self.category = category
        self.owner = owner
        self.provider = provider
        self.version = version
        self.configuration = configuration
        self.inputs = inputs
        self.outputs = outputs
        self.inputCount = inputCount
        self.outputCount = outputCount
    }

    /// The same step at a place among the stage's steps: 1 runs first, equal places run side by side.
    public func runOrder(_ order: Int) -> PipelineAction {
        var action = self
        action.runOrder = order
        return action
    }

    /// The same step, whose variables later steps find under a name: `#{name.CommitId}`.
    public func namespace(_ namespace: String) -> PipelineAction {
        var action = self
        action.namespace = namespace
        return action
    }

    /// The same step under a role of its own.
    public func role(_ role: Expression<ARN<IAMRole>>) -> PipelineAction {
        var action = self
        action.role = role
        return action
    }

    /// The step as a nested block of `aws_codepipeline`.
    var block: CodePipeline.Stage.Action {
        CodePipeline.Stage.Action(
            category: Expression(word: category.rawValue), name: Expression(name),
            owner: Expression(word: owner.rawValue), provider: provider, version: Expression(version),
            configuration: configuration.isEmpty
                ? nil
                : Expression(term: .sorted(configuration.pairs.map { Term.Field($0.name, $0.value.term) })),
            inputArtifacts: inputs.isEmpty ? nil : Expression(inputs.map(\.name)),
            namespace: namespace.map { Expression($0) },
            outputArtifacts: outputs.isEmpty ? nil : Expression(outputs.map(\.name)), region: region, roleARN: role,
            runOrder: Expression(runOrder))
    }
}

public import AWS
public import Terraform

/// A CodeCommit repository whose pushes to one branch start a pipeline, by an event and not by polling.
public struct SourceRepository: Construct {
    let name: String
    let branch: String
    let account: Account.Parts

    /// Describes a repository.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - branch: The branch that is delivered.
    public init(_ name: String, in account: Account.Parts, branch: String = "main") {
        self.name = name
        self.branch = branch
        self.account = account
    }

    /// A repository that pipelines read.
    public struct Parts {
        let stack: Stack
        let name: String
        let account: Account.Parts
        /// The repository itself.
        public let repository: CodeCommitRepository
        /// The branch that is delivered.
        public let branch: String

        /// Starts a pipeline at each push to the branch.
        public func start(
            _ pipeline: CodePipeline, file: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            let label = "\(name.asLocalName)_push"
            stack.at(SourcePosition(file: file, line: line, column: column)) {
                let rule = stack.add(
                    CloudWatchEventRule(
                        label, description: "A push to \(branch) of \(name) starts the pipeline",
                        eventPattern: Expression(.codeCommitPush(to: branch, of: repository.arn)),
                        name: "\(stack.prefix)-\(name)-push"))
                let role = stack.add(
                    Role(
                        label, in: account, assumedBy: .service(.events),
                        description: "Lets a push to \(name) start its pipeline",
                        when: [.stringEquals(.sourceAccount, account.id)]))
                role.allow(
                    "start-pipeline", [.allow([.codePipeline.startPipelineExecution], on: [.arn(pipeline.arn)])])
                stack.add(
                    CloudWatchEventTarget(label, arn: pipeline.arn.any, rule: rule.name, roleARN: role.role.arn))
            }
        }
    }

    /// Adds the repository.
    public func build(in stack: Stack) -> Parts {
        let repository = stack.add(
            CodeCommitRepository(
                name.asLocalName, repositoryName: "\(stack.prefix)-\(name)",
                defaultBranch: Expression(branch),
                description: "The application \(name) of \(stack.prefix)"
            ).suppressing(
                .checkov("CKV2_AWS_37", because: "approval rules are templates of the account, and no single system's"))
        )
        return Parts(stack: stack, name: name, account: account, repository: repository, branch: branch)
    }
}

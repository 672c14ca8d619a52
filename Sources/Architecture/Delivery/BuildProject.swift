public import AWS
public import Terraform

/// CodeBuild as a step of a pipeline: it reads and writes artifacts, logs to CloudWatch, and can do nothing else until
/// something is granted to it.
public struct BuildProject: Construct {
    let name: String
    let account: Account.Parts
    let description: String
    let buildspec: Buildspec
    let variables: NamedValues<Expression<String>>
    let makesImages: Bool
    let logs: LogSettings
    let key: Key.Parts

    /// Describes a build.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - account: Where it is deployed.
    ///   - description: What it does, as a part of a sentence: `Tests, builds and pushes web`.
    ///   - buildspec: What it does, command by command.
    ///   - variables: Environment variables as they are; never secrets.
    ///   - makesImages: Whether it runs Docker, which needs the privileged mode; it does not unless given.
    ///   - logs: Retention and key of its logs.
    ///   - key: The key that encrypts what it leaves to the pipeline.
    public init(
        _ name: String, in account: Account.Parts, description: String, buildspec: Buildspec,
        variables: NamedValues<Expression<String>> = [:], makesImages: Bool = false, logs: LogSettings, key: Key.Parts
    ) {
        self.name = name
        self.account = account
        self.description = description
        self.buildspec = buildspec
        self.variables = variables
        self.makesImages = makesImages
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
        let label = "\(name.asLocalName)_build"
        let group = stack.add(CloudWatchLogGroup(label, "/codebuild/\(stack.prefix)-\(name)", logs))
        let role = stack.add(
            Role(
                label, in: account, assumedBy: .service(.codeBuild),
                description: "What the build \(name) acts with",
                when: [.stringEquals(.sourceAccount, account.id)]))
        role.allow("write-logs", [.allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(group.arn):*"])])
        let project = stack.add(
            CodeBuildProject(
                label, name: "\(stack.prefix)-\(name)", serviceRole: role.role.arn,
                artifacts: .init(type: .codepipeline),
                environment: .init(
                    computeType: .buildGeneral1Small, image: "aws/codebuild/amazonlinux-x86_64-standard:5.0",
                    type: .linuxContainer, imagePullCredentialsType: .codebuild,
                    privilegedMode: Expression(makesImages),
                    environmentVariable: Blocks(
                        variables.pairs.map { .init(name: Expression($0.name), value: $0.value) })),
                source: .init(type: .codepipeline, buildspec: .inline(buildspec)), buildTimeout: 20,
                description: Expression(description), encryptionKey: key.arn,
                logsConfig: .init(cloudwatchLogs: .init(groupName: group.id, status: .enabled))
            ).suppressing(
                makesImages
                    ? [
                        .checkov(
                            "CKV_AWS_316", because: "building an image needs Docker, and Docker the privileged mode")
                    ]
                    : []))
        return Parts(project: project, grantee: role)
    }
}

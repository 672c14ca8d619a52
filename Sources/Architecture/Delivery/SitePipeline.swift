public import AWS
public import Terraform

/// The way of a static site from a push to the edge: CodePipeline, CodeBuild, S3, and CloudFront's caches cleared.
///
/// The build installs, tests and builds with npm, and leaves the folder with the site's files.
public struct SitePipeline<Source: PipelineSource>: Construct {
    let name: String
    let site: StaticSite.Parts
    let source: Source
    let account: Account.Parts
    let nodeVersion: String
    let folder: String
    let approval: Notifications.Parts?
    let notifications: Notifications.Parts
    let key: Key.Parts
    let accessLogs: LogBucket.Parts
    let logs: LogSettings
    let protection: Protection

    /// Describes a pipeline.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - site: What is deployed to.
    ///   - source: The repository whose pushes start it.
    ///   - account: Where it is deployed.
    ///   - nodeVersion: The version of Node that builds the site; `22` by default.
    ///   - folder: The folder in which `npm run build` leaves the files; `dist` by default.
    ///   - approval: Who is asked before a deployment; nil where nobody is.
    ///   - notifications: Who is told of failures.
    ///   - key: The key that encrypts artifacts and what the build leaves.
    ///   - accessLogs: The bucket that gets the access logs of the artifacts.
    ///   - logs: Retention and key of the builds' logs.
    ///   - protection: How artifacts are kept from being destroyed.
    public init(
        _ name: String, deploysTo site: StaticSite.Parts, from source: Source, in account: Account.Parts,
        nodeVersion: String = "22", folder: String = "dist", approval: Notifications.Parts?,
        notify notifications: Notifications.Parts, key: Key.Parts, accessLogs: LogBucket.Parts, logs: LogSettings,
        protection: Protection
    ) {
        self.name = name
        self.site = site
        self.source = source
        self.account = account
        self.nodeVersion = nodeVersion
        self.folder = folder
        self.approval = approval
        self.notifications = notifications
        self.key = key
        self.accessLogs = accessLogs
        self.logs = logs
        self.protection = protection
    }

    /// Adds builds, artifacts, pipeline and its messages.
    public func build(in stack: Stack) -> CodePipeline {
        let build = stack.add(
            BuildProject(
                name, in: account, description: "Tests and builds \(name)",
                buildspec: .site(nodeVersion: nodeVersion, folder: folder), logs: logs, key: key))
        let invalidation = stack.add(
            BuildProject(
                "\(name)-invalidate", in: account, description: "Clears CloudFront's caches of \(name)",
                buildspec: .invalidation, variables: ["DISTRIBUTION": site.distribution.id.cast()], logs: logs, key: key
            ))
        invalidation.grantee.allow("invalidate", [site.invalidationStatement])
        let frame = PipelineFrame(
            name: name, account: account, approval: approval, notifications: notifications, key: key,
            accessLogs: accessLogs, protection: protection)
        return frame.build(
            from: source, artifactsFor: [build, invalidation],
            permissions: [.startBuilds(of: build.project, invalidation.project)] + site.fileStatements,
            stages: .stages {
                PipelineStage("Source", source.action(output: "source"))
                PipelineStage("Build", .codeBuild(project: build.project.name, inputs: ["source"], outputs: ["site"]))
                frame.approvalStages
                PipelineStage(
                    "Deploy",
                    .s3("Files", bucket: site.bucket.id, input: "site", cacheControl: "public, max-age=300"),
                    .codeBuild("Invalidate", project: invalidation.project.name, inputs: ["site"]).runOrder(2))
            }, in: stack
        ).pipeline
    }
}

extension Buildspec {
    /// Installs, tests and builds with npm.
    static func site(nodeVersion: String, folder: String) -> Buildspec {
        Buildspec(
            phases: [
                .install(["npm ci"], runtimes: ["nodejs": Expression(nodeVersion)]), .preBuild(["npm test"]),
                .build(["npm run build"]),
            ], artifacts: BuildArtifacts(["**/*"], baseDirectory: folder))
    }

    /// Clears all of a distribution's caches, and waits until it is done so that a failure shows.
    static let invalidation = Buildspec(
        phases: [
            .build([
                """
                ID=$(aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths '/*' \
                --query Invalidation.Id --output text)
                """,
                "aws cloudfront wait invalidation-completed --distribution-id \"$DISTRIBUTION\" --id \"$ID\"",
            ])
        ])
}

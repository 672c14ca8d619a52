public import Terraform

/// What CodeBuild does in a build: a build specification of version 0.2, written as JSON, which is YAML too.
///
/// ```swift
/// let build = Buildspec(
///     phases: [.preBuild(["aws ecr get-login-password | docker login …"]), .build(["docker build -t $IMAGE ."])],
///     artifacts: BuildArtifacts(["imagedefinitions.json"]))
/// CodeBuildProject.Source(type: .codepipeline, buildspec: .inline(build))  // or .file("buildspec.yml")
/// ```
///
/// Source: AWS CodeBuild, "Build specification reference for CodeBuild".
public struct Buildspec: Hashable, Sendable {
    /// Environment variables as they are; never secrets.
    public var variables: NamedValues<Expression<String>>
    /// Environment variables from Parameter Store, by the parameter's name.
    public var parameters: NamedValues<Expression<String>>
    /// Environment variables from Secrets Manager: `secret-id:json-key:version-stage:version-id`.
    public var secrets: NamedValues<Expression<String>>
    /// Variables that later actions of the pipeline may read.
    public var exportedVariables: [String]
    /// What is done, in CodeBuild's order.
    public var phases: [BuildPhase]
    /// Test reports, by the name of their group.
    public var reports: [BuildReport]
    /// What the build gives back.
    public var artifacts: BuildArtifacts?
    /// Files that the next build finds again.
    public var cachedPaths: [String]

    /// Describes a build; what is left out is left to CodeBuild.
    ///
    /// - Parameters:
    ///   - variables: Environment variables as they are; never secrets.
    ///   - parameters: Environment variables from Parameter Store, by the parameter's name.
    ///   - secrets: Environment variables from Secrets Manager.
    ///   - exportedVariables: Variables that later actions of the pipeline may read.
    ///   - phases: What is done; each phase once.
    ///   - reports: Test reports.
    ///   - artifacts: What the build gives back; nothing unless given.
    ///   - cachedPaths: Files that the next build finds again.
    public init(
        variables: NamedValues<Expression<String>> = [:], parameters: NamedValues<Expression<String>> = [:],
        secrets: NamedValues<Expression<String>> = [:], exportedVariables: [String] = [], phases: [BuildPhase],
        reports: [BuildReport] = [], artifacts: BuildArtifacts? = nil, cachedPaths: [String] = []
    ) {
        self.variables = variables
        self.parameters = parameters
        self.secrets = secrets
        self.exportedVariables = exportedVariables
        self.phases = phases
        self.reports = reports
        self.artifacts = artifacts
        self.cachedPaths = cachedPaths
    }
}

extension Buildspec: ExpressionConvertible {
    /// The specification as JSON text, or the first mistake in it.
    public var term: Term {
        if let message = mistake { return .invalid(Mistake(rule: "buildspec", message)) }
        return json.term
    }

    private var json: JSONText {
        var environment: [JSONText.Member] = []
        for (key, values) in [("variables", variables), ("parameter-store", parameters), ("secrets-manager", secrets)]
        where !values.isEmpty {
            environment.append(.init(key, .object(values.pairs.map { .init($0.name, .string($0.value)) })))
        }
        if !exportedVariables.isEmpty { environment.append(.init("exported-variables", .words(exportedVariables))) }

        // A number in YAML would be 0.2 too; the reference writes it without quotes.
        var members: [JSONText.Member] = [.init("version", 0.2)]
        if !environment.isEmpty { members.append(.init("env", .object(environment))) }
        let ordered = BuildPhase.Name.allCases.flatMap { name in phases.filter { $0.name == name } }
        members.append(.init("phases", .object(ordered.map { .init($0.name.rawValue, $0.json) })))
        if !reports.isEmpty { members.append(.init("reports", .object(reports.map { .init($0.group, $0.json) }))) }
        if let artifacts { members.append(.init("artifacts", artifacts.json)) }
        if !cachedPaths.isEmpty { members.append(.init("cache", ["paths": .words(cachedPaths)])) }
        return .object(members)
    }

    private var mistake: String? {
        if phases.isEmpty { return "a buildspec has no phase; give it at least `.build`" }
        for (index, phase) in phases.enumerated() {
            if phases[..<index].contains(where: { $0.name == phase.name }) {
                return "phase \"\(phase.name.rawValue)\" stands twice in a buildspec; join the commands"
            }
            if phase.commands.isEmpty && phase.runtimes.isEmpty {
                return "phase \"\(phase.name.rawValue)\" of a buildspec has no command"
            }
        }
        let all = variables + parameters + secrets
        if let twice = all.duplicate { return "variable \"\(twice)\" of a buildspec is set twice" }
        if let reserved = all.pairs.first(where: { $0.name.hasPrefix("CODEBUILD_") }) {
            return "variable \"\(reserved.name)\" of a buildspec has a name that is CodeBuild's own"
        }
        for (index, report) in reports.enumerated()
        where reports[..<index].contains(where: { $0.group == report.group }) {
            return "report group \"\(report.group)\" stands twice in a buildspec"
        }
        return artifacts?.mistake
    }
}

extension Expression where Value == Buildspec {
    /// A specification written here, which the project carries itself.
    public static func inline(_ buildspec: Buildspec) -> Self { Self(buildspec) }

    /// A file of the repository, by its path from the repository's root, such as `buildspec.yml`.
    public static func file(_ path: String) -> Self {
        path.isEmpty || path.hasPrefix("/")
            ? .invalid(
                rule: "buildspec",
                "\"\(path)\" is no path of a buildspec: it starts at the repository's root, without \"/\"")
            : Self(term: .string(path))
    }
}

extension JSONText {
    /// An array of literal texts.
    static func words(_ words: [String]) -> JSONText { .array(words.map { .string(Expression($0)) }) }
}

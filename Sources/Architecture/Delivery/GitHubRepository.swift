public import AWS
public import Terraform

/// A repository at GitHub, reached through a connection of CodeConnections.
///
/// Terraform makes the connection; somebody confirms it once in the console, and until then it is pending and the
/// pipeline's first stage fails (Developer Tools User Guide, "Update a pending connection").
public struct GitHubRepository: Construct {
    let name: String
    let repository: Expression<String>
    let branch: Expression<String>

    /// Describes a repository.
    ///
    /// - Parameters:
    ///   - name: The connection's name; with the account's prefix, at most 32 characters.
    ///   - repository: Owner and name, such as `example/shop`.
    ///   - branch: The branch that is delivered.
    public init(_ name: String, repository: Expression<String>, branch: Expression<String> = "main") {
        self.name = name
        self.repository = repository
        self.branch = branch
    }

    /// A repository that pipelines read.
    public struct Parts: PipelineSource {
        /// The connection to GitHub.
        public let connection: CodeConnectionsConnection
        let repository: Expression<String>
        let branch: Expression<String>

        /// Fetches the delivered branch through the connection.
        public func action(output: Artifact) -> PipelineAction {
            .gitHub(connection: connection.arn, repository: repository, branch: branch, output: output)
        }

        /// CodePipeline User Guide, "Add permissions to the CodePipeline service role".
        public var permissions: [Statement] {
            // The action has the former name of CodeConnections beside the present one, and either is checked.
            [
                .allow(
                    [.codeConnections.useConnection, "codeconnections:UseConnection"], on: [.arn(connection.arn)],
                    sid: "Source")
            ]
        }

        /// Does nothing: the connection itself tells CodePipeline of a push.
        public func start(_ pipeline: CodePipeline, file: String, line: Int, column: Int) {}
    }

    /// Adds the connection.
    public func build(in stack: Stack) -> Parts {
        let label = name.asLocalName
        let connectionName = "\(stack.prefix)-\(name)"
        if connectionName.utf8.count > 32 {
            stack.report(
                rule: "connection-name",
                "connection name '\(connectionName)' has \(connectionName.utf8.count) characters; AWS allows 32")
        }
        let connection = stack.add(
            CodeConnectionsConnection(label, name: Expression(connectionName), providerType: .gitHub))
        return Parts(connection: connection, repository: repository, branch: branch)
    }
}

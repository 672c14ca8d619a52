// Written by 'synth bind aws_codestarconnections_connection'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A link to a source host such as GitHub, under its former name: `aws_codestarconnections_connection` in Terraform.
public struct CodeStarConnectionsConnection: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codestarconnections_connection"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - hostARN: `host_arn`; not beside `provider_type`; a change replaces the resource.
    ///   - providerType: `provider_type`; not beside `host_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>,
        hostARN: Expression<ARN<AnyResource>>? = nil,
        providerType: Expression<CodeStarConnectionsConnection.ProviderType>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("host_arn", hostARN)
        node.body.set("name", name)
        node.body.set("provider_type", providerType)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodeStarConnectionsConnection>> { reference("arn") }
    /// The attribute `connection_status`, which the provider computes.
    public var connectionStatus: Expression<String> { reference("connection_status") }
    /// The attribute `host_arn`.
    public var hostARN: Expression<ARN<AnyResource>> { reference("host_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodeStarConnectionsConnection>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `provider_type`.
    public var providerType: Expression<CodeStarConnectionsConnection.ProviderType> { reference("provider_type") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `provider_type` takes.
    public enum ProviderType: ValueSet {}
}

extension Expression<CodeStarConnectionsConnection.ProviderType> {
    /// The word `Bitbucket`.
    public static var bitbucket: Self { .init(word: "Bitbucket") }
    /// The word `GitHub`.
    public static var gitHub: Self { .init(word: "GitHub") }
    /// The word `GitHubEnterpriseServer`.
    public static var gitHubEnterpriseServer: Self { .init(word: "GitHubEnterpriseServer") }
    /// The word `GitLab`.
    public static var gitLab: Self { .init(word: "GitLab") }
    /// The word `GitLabSelfManaged`.
    public static var gitLabSelfManaged: Self { .init(word: "GitLabSelfManaged") }
}

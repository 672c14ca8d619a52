// Written by 'synth bind aws_codecommit_repository'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A Git repository: `aws_codecommit_repository` in Terraform.
public struct CodeCommitRepository: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codecommit_repository"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - repositoryName: `repository_name`; at most 100 characters.
    ///   - defaultBranch: `default_branch`.
    ///   - description: `description`; at most 1000 characters.
    ///   - kmsKeyID: `kms_key_id`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        repositoryName: Expression<String>,
        defaultBranch: Expression<String>? = nil,
        description: Expression<String>? = nil,
        kmsKeyID: Expression<ARN<KMSKey>>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("default_branch", defaultBranch)
        node.body.set("description", description)
        node.body.set("kms_key_id", kmsKeyID)
        node.body.set("region", region)
        node.body.set("repository_name", repositoryName)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodeCommitRepository>> { reference("arn") }
    /// The attribute `clone_url_http`, which the provider computes.
    public var cloneURLHTTP: Expression<String> { reference("clone_url_http") }
    /// The attribute `clone_url_ssh`, which the provider computes.
    public var cloneURLSSH: Expression<String> { reference("clone_url_ssh") }
    /// The attribute `default_branch`.
    public var defaultBranch: Expression<String> { reference("default_branch") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodeCommitRepository>> { reference("id") }
    /// The attribute `kms_key_id`.
    public var kmsKeyID: Expression<ARN<KMSKey>> { reference("kms_key_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `repository_id`, which the provider computes.
    public var repositoryID: Expression<String> { reference("repository_id") }
    /// The attribute `repository_name`.
    public var repositoryName: Expression<String> { reference("repository_name") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
}

// Written by 'synth bind aws_ecr_repository_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may pull from and push to a repository: `aws_ecr_repository_policy` in Terraform.
public struct ECRRepositoryPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecr_repository_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - policy: `policy`.
    ///   - repository: `repository`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        policy: Expression<PolicyDocument>,
        repository: Expression<ID<ECRRepository>>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("policy", policy)
        node.body.set("region", region)
        node.body.set("repository", repository)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECRRepositoryPolicy>> { reference("id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `registry_id`, which the provider computes.
    public var registryID: Expression<String> { reference("registry_id") }
    /// The attribute `repository`.
    public var repository: Expression<ID<ECRRepository>> { reference("repository") }
}

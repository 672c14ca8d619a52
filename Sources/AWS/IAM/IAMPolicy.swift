// Written by 'synth bind aws_iam_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What an identity may do, to be attached: `aws_iam_policy` in Terraform.
public struct IAMPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - policy: `policy`.
    ///   - description: `description`; a change replaces the resource.
    ///   - name: `name`; 1 to 128 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 102 characters; not beside `name`; a change replaces the resource.
    ///   - path: `path`; 1 to 512 characters; default `/`; a change replaces the resource.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        policy: Expression<PolicyDocument>,
        description: Expression<String>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        path: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("path", path)
        node.body.set("policy", policy)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<IAMPolicy>> { reference("arn") }
    /// The attribute `attachment_count`, which the provider computes.
    public var attachmentCount: Expression<Int> { reference("attachment_count") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `path`.
    public var path: Expression<String> { reference("path") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `policy_id`, which the provider computes.
    public var policyID: Expression<String> { reference("policy_id") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
}

// Written by 'synth bind data.aws_iam_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A policy that exists already: data source `aws_iam_policy` in Terraform.
public struct IAMPolicyDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_iam_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - arn: `arn`; not beside `name`, `path_prefix`.
    ///   - name: `name`; not beside `arn`.
    ///   - pathPrefix: `path_prefix`; 1 to 512 characters; not beside `arn`.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        arn: Expression<ARN<IAMPolicy>>? = nil,
        name: Expression<String>? = nil,
        pathPrefix: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("arn", arn)
        node.body.set("name", name)
        node.body.set("path_prefix", pathPrefix)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`.
    public var arn: Expression<ARN<IAMPolicy>> { reference("arn") }
    /// The attribute `attachment_count`, which the provider computes.
    public var attachmentCount: Expression<Int> { reference("attachment_count") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `path`, which the provider computes.
    public var path: Expression<String> { reference("path") }
    /// The attribute `path_prefix`.
    public var pathPrefix: Expression<String> { reference("path_prefix") }
    /// The attribute `policy`, which the provider computes.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `policy_id`, which the provider computes.
    public var policyID: Expression<String> { reference("policy_id") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
}

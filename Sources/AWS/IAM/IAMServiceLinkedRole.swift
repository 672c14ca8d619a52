// Written by 'synth bind aws_iam_service_linked_role'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The role that a service made for itself: `aws_iam_service_linked_role` in Terraform.
public struct IAMServiceLinkedRole: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_service_linked_role"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - awsServiceName: `aws_service_name`; a change replaces the resource.
    ///   - customSuffix: `custom_suffix`; a change replaces the resource.
    ///   - description: `description`.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        awsServiceName: Expression<String>,
        customSuffix: Expression<String>? = nil,
        description: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("aws_service_name", awsServiceName)
        node.body.set("custom_suffix", customSuffix)
        node.body.set("description", description)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<IAMServiceLinkedRole>> { reference("arn") }
    /// The attribute `aws_service_name`.
    public var awsServiceName: Expression<String> { reference("aws_service_name") }
    /// The attribute `create_date`, which the provider computes.
    public var createDate: Expression<String> { reference("create_date") }
    /// The attribute `custom_suffix`.
    public var customSuffix: Expression<String> { reference("custom_suffix") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMServiceLinkedRole>> { reference("id") }
    /// The attribute `name`, which the provider computes.
    public var name: Expression<String> { reference("name") }
    /// The attribute `path`, which the provider computes.
    public var path: Expression<String> { reference("path") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `unique_id`, which the provider computes.
    public var uniqueID: Expression<String> { reference("unique_id") }
}

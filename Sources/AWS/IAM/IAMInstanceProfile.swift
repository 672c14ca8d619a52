// Written by 'synth bind aws_iam_instance_profile'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The form in which an instance gets its role: `aws_iam_instance_profile` in Terraform.
public struct IAMInstanceProfile: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_instance_profile"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 128 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 102 characters; not beside `name`; a change replaces the resource.
    ///   - path: `path`; default `/`; a change replaces the resource.
    ///   - role: `role`.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        path: Expression<String>? = nil,
        role: Expression<ID<IAMRole>>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("path", path)
        node.body.set("role", role)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<IAMInstanceProfile>> { reference("arn") }
    /// The attribute `create_date`, which the provider computes.
    public var createDate: Expression<String> { reference("create_date") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMInstanceProfile>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `path`.
    public var path: Expression<String> { reference("path") }
    /// The attribute `role`.
    public var role: Expression<ID<IAMRole>> { reference("role") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `unique_id`, which the provider computes.
    public var uniqueID: Expression<String> { reference("unique_id") }
}

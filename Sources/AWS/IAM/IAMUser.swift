// Written by 'synth bind aws_iam_user'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A person or program with credentials of its own: `aws_iam_user` in Terraform.
public struct IAMUser: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_user"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - path: `path`; default `/`.
    ///   - permissionsBoundary: `permissions_boundary`; at most 2048 characters.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        name: Expression<String>,
        forceDestroy: Expression<Bool>? = nil,
        path: Expression<String>? = nil,
        permissionsBoundary: Expression<ARN<IAMPolicy>>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("name", name)
        node.body.set("path", path)
        node.body.set("permissions_boundary", permissionsBoundary)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<IAMUser>> { reference("arn") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMUser>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `path`.
    public var path: Expression<String> { reference("path") }
    /// The attribute `permissions_boundary`.
    public var permissionsBoundary: Expression<ARN<IAMPolicy>> { reference("permissions_boundary") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `unique_id`, which the provider computes.
    public var uniqueID: Expression<String> { reference("unique_id") }
}

// Written by 'synth bind aws_iam_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Users who may do the same: `aws_iam_group` in Terraform.
public struct IAMGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - path: `path`; default `/`.
    public init(
        _ localName: String,
        name: Expression<String>,
        path: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("path", path)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<IAMGroup>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMGroup>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `path`.
    public var path: Expression<String> { reference("path") }
    /// The attribute `unique_id`, which the provider computes.
    public var uniqueID: Expression<String> { reference("unique_id") }
}

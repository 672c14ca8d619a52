// Written by 'synth bind data.aws_canonical_user_id'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The ID by which access control lists know the account: data source `aws_canonical_user_id` in Terraform.
public struct CanonicalUserIDDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_canonical_user_id"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    public init(
        _ localName: String
    ) {
        node = Node(Self.typeName, localName)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `display_name`, which the provider computes.
    public var displayName: Expression<String> { reference("display_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
}

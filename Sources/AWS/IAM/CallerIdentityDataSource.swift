// Written by 'synth bind data.aws_caller_identity'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The account and identity that Terraform works as: data source `aws_caller_identity` in Terraform.
public struct CallerIdentityDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_caller_identity"
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

    /// The attribute `account_id`, which the provider computes.
    public var accountID: Expression<String> { reference("account_id") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AnyResource>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `user_id`, which the provider computes.
    public var userID: Expression<String> { reference("user_id") }
}

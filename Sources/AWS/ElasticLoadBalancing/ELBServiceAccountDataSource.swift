// Written by 'synth bind data.aws_elb_service_account'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The account from which load balancers write access logs: data source `aws_elb_service_account` in Terraform.
public struct ELBServiceAccountDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_elb_service_account"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - region: `region`.
    public init(
        _ localName: String,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AnyResource>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<String> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

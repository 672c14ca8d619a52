// Written by 'synth bind data.aws_ssm_parameter'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A value in Parameter Store that exists already: data source `aws_ssm_parameter` in Terraform.
public struct SSMParameterDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_ssm_parameter"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - region: `region`; provider 6 only.
    ///   - withDecryption: `with_decryption`; default true.
    public init(
        _ localName: String,
        name: Expression<String>,
        region: Expression<String>? = nil,
        withDecryption: Expression<Bool>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("with_decryption", withDecryption)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SSMParameter>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMParameter>> { reference("id") }
    /// The attribute `insecure_value`, which the provider computes.
    public var insecureValue: Expression<String> { reference("insecure_value") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `type`, which the provider computes.
    public var type: Expression<String> { reference("type") }
    /// The attribute `value`, which the provider computes; sensitive.
    public var value: Expression<String> { reference("value") }
    /// The attribute `version`, which the provider computes.
    public var version: Expression<Int> { reference("version") }
    /// The attribute `with_decryption`.
    public var withDecryption: Expression<Bool> { reference("with_decryption") }
}

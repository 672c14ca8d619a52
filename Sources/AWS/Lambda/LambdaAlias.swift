// Written by 'synth bind aws_lambda_alias'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A name for a version of a function: `aws_lambda_alias` in Terraform.
public struct LambdaAlias: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lambda_alias"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - functionName: `function_name`; a change replaces the resource.
    ///   - functionVersion: `function_version`.
    ///   - name: `name`; a change replaces the resource.
    ///   - description: `description`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - routingConfig: `routing_config`.
    public init(
        _ localName: String,
        functionName: Expression<ID<LambdaFunction>>,
        functionVersion: Expression<String>,
        name: Expression<String>,
        description: Expression<String>? = nil,
        region: Expression<String>? = nil,
        routingConfig: LambdaAlias.RoutingConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("function_name", functionName)
        node.body.set("function_version", functionVersion)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("routing_config", routingConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LambdaAlias>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `function_name`.
    public var functionName: Expression<ID<LambdaFunction>> { reference("function_name") }
    /// The attribute `function_version`.
    public var functionVersion: Expression<String> { reference("function_version") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LambdaAlias>> { reference("id") }
    /// The attribute `invoke_arn`, which the provider computes.
    public var invokeARN: Expression<String> { reference("invoke_arn") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `routing_config` of `aws_lambda_alias`.
    public struct RoutingConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - additionalVersionWeights: `additional_version_weights`.
        public init(
            additionalVersionWeights: Expression<[String: Double]>? = nil
        ) {
            body.set("additional_version_weights", additionalVersionWeights)
        }
    }
}

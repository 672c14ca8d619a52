// Written by 'synth bind aws_apigatewayv2_deployment'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A state of an interface that a stage can publish: `aws_apigatewayv2_deployment` in Terraform.
public struct APIGatewayV2Deployment: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_deployment"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - description: `description`; at most 1024 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - triggers: `triggers`; a change replaces the resource.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        description: Expression<String>? = nil,
        region: Expression<String>? = nil,
        triggers: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("description", description)
        node.body.set("region", region)
        node.body.set("triggers", triggers)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `auto_deployed`, which the provider computes.
    public var autoDeployed: Expression<Bool> { reference("auto_deployed") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2Deployment>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `triggers`.
    public var triggers: Expression<[String: String]> { reference("triggers") }
}

// Written by 'synth bind aws_apigatewayv2_api_mapping'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link between a domain name's path and a stage: `aws_apigatewayv2_api_mapping` in Terraform.
public struct APIGatewayV2APIMapping: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_api_mapping"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - domainName: `domain_name`; a change replaces the resource.
    ///   - stage: `stage`.
    ///   - apiMappingKey: `api_mapping_key`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        domainName: Expression<ID<APIGatewayV2DomainName>>,
        stage: Expression<ID<APIGatewayV2Stage>>,
        apiMappingKey: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("api_mapping_key", apiMappingKey)
        node.body.set("domain_name", domainName)
        node.body.set("region", region)
        node.body.set("stage", stage)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `api_mapping_key`.
    public var apiMappingKey: Expression<String> { reference("api_mapping_key") }
    /// The attribute `domain_name`.
    public var domainName: Expression<ID<APIGatewayV2DomainName>> { reference("domain_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2APIMapping>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `stage`.
    public var stage: Expression<ID<APIGatewayV2Stage>> { reference("stage") }
}

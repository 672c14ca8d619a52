// Written by 'synth bind aws_apigatewayv2_route_response'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// That a route answers, and how: `aws_apigatewayv2_route_response` in Terraform.
public struct APIGatewayV2RouteResponse: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_route_response"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - routeID: `route_id`; a change replaces the resource.
    ///   - routeResponseKey: `route_response_key`.
    ///   - modelSelectionExpression: `model_selection_expression`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - responseModels: `response_models`.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        routeID: Expression<ID<APIGatewayV2Route>>,
        routeResponseKey: Expression<String>,
        modelSelectionExpression: Expression<String>? = nil,
        region: Expression<String>? = nil,
        responseModels: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("model_selection_expression", modelSelectionExpression)
        node.body.set("region", region)
        node.body.set("response_models", responseModels)
        node.body.set("route_id", routeID)
        node.body.set("route_response_key", routeResponseKey)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2RouteResponse>> { reference("id") }
    /// The attribute `model_selection_expression`.
    public var modelSelectionExpression: Expression<String> { reference("model_selection_expression") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `response_models`.
    public var responseModels: Expression<[String: String]> { reference("response_models") }
    /// The attribute `route_id`.
    public var routeID: Expression<ID<APIGatewayV2Route>> { reference("route_id") }
    /// The attribute `route_response_key`.
    public var routeResponseKey: Expression<String> { reference("route_response_key") }
}

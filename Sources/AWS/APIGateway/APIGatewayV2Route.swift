// Written by 'synth bind aws_apigatewayv2_route'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Which requests or messages go to which integration: `aws_apigatewayv2_route` in Terraform.
public struct APIGatewayV2Route: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_route"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - routeKey: `route_key`.
    ///   - apiKeyRequired: `api_key_required`; default false.
    ///   - authorizationScopes: `authorization_scopes`.
    ///   - authorizationType: `authorization_type`; default `NONE`.
    ///   - authorizerID: `authorizer_id`.
    ///   - modelSelectionExpression: `model_selection_expression`.
    ///   - operationName: `operation_name`; 1 to 64 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - requestModels: `request_models`.
    ///   - routeResponseSelectionExpression: `route_response_selection_expression`.
    ///   - target: `target`; 1 to 128 characters.
    ///   - requestParameter: `request_parameter`.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        routeKey: Expression<String>,
        apiKeyRequired: Expression<Bool>? = nil,
        authorizationScopes: Expression<[String]>? = nil,
        authorizationType: Expression<APIGatewayV2Route.AuthorizationType>? = nil,
        authorizerID: Expression<ID<APIGatewayV2Authorizer>>? = nil,
        modelSelectionExpression: Expression<String>? = nil,
        operationName: Expression<String>? = nil,
        region: Expression<String>? = nil,
        requestModels: Expression<[String: String]>? = nil,
        routeResponseSelectionExpression: Expression<String>? = nil,
        target: Expression<String>? = nil,
        requestParameter: Blocks<APIGatewayV2Route.RequestParameter> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("api_key_required", apiKeyRequired)
        node.body.set("authorization_scopes", authorizationScopes)
        node.body.set("authorization_type", authorizationType)
        node.body.set("authorizer_id", authorizerID)
        node.body.set("model_selection_expression", modelSelectionExpression)
        node.body.set("operation_name", operationName)
        node.body.set("region", region)
        node.body.set("request_models", requestModels)
        node.body.set("request_parameter", requestParameter)
        node.body.set("route_key", routeKey)
        node.body.set("route_response_selection_expression", routeResponseSelectionExpression)
        node.body.set("target", target)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `api_key_required`.
    public var apiKeyRequired: Expression<Bool> { reference("api_key_required") }
    /// The attribute `authorization_scopes`.
    public var authorizationScopes: Expression<[String]> { reference("authorization_scopes") }
    /// The attribute `authorization_type`.
    public var authorizationType: Expression<APIGatewayV2Route.AuthorizationType> { reference("authorization_type") }
    /// The attribute `authorizer_id`.
    public var authorizerID: Expression<ID<APIGatewayV2Authorizer>> { reference("authorizer_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2Route>> { reference("id") }
    /// The attribute `model_selection_expression`.
    public var modelSelectionExpression: Expression<String> { reference("model_selection_expression") }
    /// The attribute `operation_name`.
    public var operationName: Expression<String> { reference("operation_name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `request_models`.
    public var requestModels: Expression<[String: String]> { reference("request_models") }
    /// The attribute `route_key`.
    public var routeKey: Expression<String> { reference("route_key") }
    /// The attribute `route_response_selection_expression`.
    public var routeResponseSelectionExpression: Expression<String> { reference("route_response_selection_expression") }
    /// The attribute `target`.
    public var target: Expression<String> { reference("target") }

    /// The words that `authorization_type` takes.
    public enum AuthorizationType: ValueSet {}

    /// The block `request_parameter` of `aws_apigatewayv2_route`.
    public struct RequestParameter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - requestParameterKey: `request_parameter_key`.
        ///   - required: `required`.
        public init(
            requestParameterKey: Expression<String>,
            required: Expression<Bool>
        ) {
            body.set("request_parameter_key", requestParameterKey)
            body.set("required", required)
        }
    }
}

extension Expression<APIGatewayV2Route.AuthorizationType> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `AWS_IAM`.
    public static var awsIAM: Self { .init(word: "AWS_IAM") }
    /// The word `CUSTOM`.
    public static var custom: Self { .init(word: "CUSTOM") }
    /// The word `JWT`.
    public static var jwt: Self { .init(word: "JWT") }
}

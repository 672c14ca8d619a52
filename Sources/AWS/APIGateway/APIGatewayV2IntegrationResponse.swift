// Written by 'synth bind aws_apigatewayv2_integration_response'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How an integration's answer is passed on: `aws_apigatewayv2_integration_response` in Terraform.
public struct APIGatewayV2IntegrationResponse: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_integration_response"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - integrationID: `integration_id`; a change replaces the resource.
    ///   - integrationResponseKey: `integration_response_key`.
    ///   - contentHandlingStrategy: `content_handling_strategy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - responseTemplates: `response_templates`.
    ///   - templateSelectionExpression: `template_selection_expression`.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        integrationID: Expression<ID<APIGatewayV2Integration>>,
        integrationResponseKey: Expression<String>,
        contentHandlingStrategy: Expression<APIGatewayV2IntegrationResponse.ContentHandlingStrategy>? = nil,
        region: Expression<String>? = nil,
        responseTemplates: Expression<[String: String]>? = nil,
        templateSelectionExpression: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("content_handling_strategy", contentHandlingStrategy)
        node.body.set("integration_id", integrationID)
        node.body.set("integration_response_key", integrationResponseKey)
        node.body.set("region", region)
        node.body.set("response_templates", responseTemplates)
        node.body.set("template_selection_expression", templateSelectionExpression)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `content_handling_strategy`.
    public var contentHandlingStrategy: Expression<APIGatewayV2IntegrationResponse.ContentHandlingStrategy> { reference("content_handling_strategy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2IntegrationResponse>> { reference("id") }
    /// The attribute `integration_id`.
    public var integrationID: Expression<ID<APIGatewayV2Integration>> { reference("integration_id") }
    /// The attribute `integration_response_key`.
    public var integrationResponseKey: Expression<String> { reference("integration_response_key") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `response_templates`.
    public var responseTemplates: Expression<[String: String]> { reference("response_templates") }
    /// The attribute `template_selection_expression`.
    public var templateSelectionExpression: Expression<String> { reference("template_selection_expression") }

    /// The words that `content_handling_strategy` takes.
    public enum ContentHandlingStrategy: ValueSet {}
}

extension Expression<APIGatewayV2IntegrationResponse.ContentHandlingStrategy> {
    /// The word `CONVERT_TO_BINARY`.
    public static var convertToBinary: Self { .init(word: "CONVERT_TO_BINARY") }
    /// The word `CONVERT_TO_TEXT`.
    public static var convertToText: Self { .init(word: "CONVERT_TO_TEXT") }
}

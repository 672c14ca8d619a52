// Written by 'synth bind aws_apigatewayv2_integration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What answers a route: `aws_apigatewayv2_integration` in Terraform.
public struct APIGatewayV2Integration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_integration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - integrationType: `integration_type`; a change replaces the resource.
    ///   - connectionID: `connection_id`; 1 to 1024 characters.
    ///   - connectionType: `connection_type`; default `INTERNET`.
    ///   - contentHandlingStrategy: `content_handling_strategy`.
    ///   - credentialsARN: `credentials_arn`.
    ///   - description: `description`.
    ///   - integrationMethod: `integration_method`.
    ///   - integrationSubtype: `integration_subtype`; 1 to 128 characters; a change replaces the resource.
    ///   - integrationURI: `integration_uri`.
    ///   - passthroughBehavior: `passthrough_behavior`; default `WHEN_NO_MATCH`.
    ///   - payloadFormatVersion: `payload_format_version`; default `1.0`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - requestParameters: `request_parameters`.
    ///   - requestTemplates: `request_templates`.
    ///   - templateSelectionExpression: `template_selection_expression`.
    ///   - timeoutMilliseconds: `timeout_milliseconds`.
    ///   - responseParameters: `response_parameters`.
    ///   - tlsConfig: `tls_config`.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        integrationType: Expression<APIGatewayV2Integration.IntegrationType>,
        connectionID: Expression<ID<APIGatewayV2VPCLink>>? = nil,
        connectionType: Expression<APIGatewayV2Integration.ConnectionType>? = nil,
        contentHandlingStrategy: Expression<APIGatewayV2Integration.ContentHandlingStrategy>? = nil,
        credentialsARN: Expression<ARN<IAMRole>>? = nil,
        description: Expression<String>? = nil,
        integrationMethod: Expression<APIGatewayV2Integration.IntegrationMethod>? = nil,
        integrationSubtype: Expression<String>? = nil,
        integrationURI: Expression<String>? = nil,
        passthroughBehavior: Expression<APIGatewayV2Integration.PassthroughBehavior>? = nil,
        payloadFormatVersion: Expression<APIGatewayV2Integration.PayloadFormatVersion>? = nil,
        region: Expression<String>? = nil,
        requestParameters: Expression<[String: String]>? = nil,
        requestTemplates: Expression<[String: String]>? = nil,
        templateSelectionExpression: Expression<String>? = nil,
        timeoutMilliseconds: Expression<Int>? = nil,
        responseParameters: Blocks<APIGatewayV2Integration.ResponseParameters> = [],
        tlsConfig: APIGatewayV2Integration.TLSConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("connection_id", connectionID)
        node.body.set("connection_type", connectionType)
        node.body.set("content_handling_strategy", contentHandlingStrategy)
        node.body.set("credentials_arn", credentialsARN)
        node.body.set("description", description)
        node.body.set("integration_method", integrationMethod)
        node.body.set("integration_subtype", integrationSubtype)
        node.body.set("integration_type", integrationType)
        node.body.set("integration_uri", integrationURI)
        node.body.set("passthrough_behavior", passthroughBehavior)
        node.body.set("payload_format_version", payloadFormatVersion)
        node.body.set("region", region)
        node.body.set("request_parameters", requestParameters)
        node.body.set("request_templates", requestTemplates)
        node.body.set("response_parameters", responseParameters)
        node.body.set("template_selection_expression", templateSelectionExpression)
        node.body.set("timeout_milliseconds", timeoutMilliseconds)
        node.body.set("tls_config", tlsConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `connection_id`.
    public var connectionID: Expression<ID<APIGatewayV2VPCLink>> { reference("connection_id") }
    /// The attribute `connection_type`.
    public var connectionType: Expression<APIGatewayV2Integration.ConnectionType> { reference("connection_type") }
    /// The attribute `content_handling_strategy`.
    public var contentHandlingStrategy: Expression<APIGatewayV2Integration.ContentHandlingStrategy> { reference("content_handling_strategy") }
    /// The attribute `credentials_arn`.
    public var credentialsARN: Expression<ARN<IAMRole>> { reference("credentials_arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2Integration>> { reference("id") }
    /// The attribute `integration_method`.
    public var integrationMethod: Expression<APIGatewayV2Integration.IntegrationMethod> { reference("integration_method") }
    /// The attribute `integration_response_selection_expression`, which the provider computes.
    public var integrationResponseSelectionExpression: Expression<String> { reference("integration_response_selection_expression") }
    /// The attribute `integration_subtype`.
    public var integrationSubtype: Expression<String> { reference("integration_subtype") }
    /// The attribute `integration_type`.
    public var integrationType: Expression<APIGatewayV2Integration.IntegrationType> { reference("integration_type") }
    /// The attribute `integration_uri`.
    public var integrationURI: Expression<String> { reference("integration_uri") }
    /// The attribute `passthrough_behavior`.
    public var passthroughBehavior: Expression<APIGatewayV2Integration.PassthroughBehavior> { reference("passthrough_behavior") }
    /// The attribute `payload_format_version`.
    public var payloadFormatVersion: Expression<APIGatewayV2Integration.PayloadFormatVersion> { reference("payload_format_version") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `request_parameters`.
    public var requestParameters: Expression<[String: String]> { reference("request_parameters") }
    /// The attribute `request_templates`.
    public var requestTemplates: Expression<[String: String]> { reference("request_templates") }
    /// The attribute `template_selection_expression`.
    public var templateSelectionExpression: Expression<String> { reference("template_selection_expression") }
    /// The attribute `timeout_milliseconds`.
    public var timeoutMilliseconds: Expression<Int> { reference("timeout_milliseconds") }

    /// The words that `connection_type` takes.
    public enum ConnectionType: ValueSet {}

    /// The words that `content_handling_strategy` takes.
    public enum ContentHandlingStrategy: ValueSet {}

    /// The words that `integration_method` takes.
    public enum IntegrationMethod: ValueSet {}

    /// The words that `integration_type` takes.
    public enum IntegrationType: ValueSet {}

    /// The words that `passthrough_behavior` takes.
    public enum PassthroughBehavior: ValueSet {}

    /// The words that `payload_format_version` takes.
    public enum PayloadFormatVersion: ValueSet {}

    /// The block `response_parameters` of `aws_apigatewayv2_integration`.
    public struct ResponseParameters: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - mappings: `mappings`.
        ///   - statusCode: `status_code`.
        public init(
            mappings: Expression<[String: String]>,
            statusCode: Expression<String>
        ) {
            body.set("mappings", mappings)
            body.set("status_code", statusCode)
        }
    }

    /// The block `tls_config` of `aws_apigatewayv2_integration`.
    public struct TLSConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - serverNameToVerify: `server_name_to_verify`.
        public init(
            serverNameToVerify: Expression<String>? = nil
        ) {
            body.set("server_name_to_verify", serverNameToVerify)
        }
    }
}

extension Expression<APIGatewayV2Integration.ConnectionType> {
    /// The word `INTERNET`.
    public static var internet: Self { .init(word: "INTERNET") }
    /// The word `VPC_LINK`.
    public static var vpcLink: Self { .init(word: "VPC_LINK") }
}

extension Expression<APIGatewayV2Integration.ContentHandlingStrategy> {
    /// The word `CONVERT_TO_BINARY`.
    public static var convertToBinary: Self { .init(word: "CONVERT_TO_BINARY") }
    /// The word `CONVERT_TO_TEXT`.
    public static var convertToText: Self { .init(word: "CONVERT_TO_TEXT") }
}

extension Expression<APIGatewayV2Integration.IntegrationMethod> {
    /// The word `ANY`.
    public static var any: Self { .init(word: "ANY") }
    /// The word `DELETE`.
    public static var delete: Self { .init(word: "DELETE") }
    /// The word `GET`.
    public static var get: Self { .init(word: "GET") }
    /// The word `HEAD`.
    public static var head: Self { .init(word: "HEAD") }
    /// The word `OPTIONS`.
    public static var options: Self { .init(word: "OPTIONS") }
    /// The word `PATCH`.
    public static var patch: Self { .init(word: "PATCH") }
    /// The word `POST`.
    public static var post: Self { .init(word: "POST") }
    /// The word `PUT`.
    public static var put: Self { .init(word: "PUT") }
}

extension Expression<APIGatewayV2Integration.IntegrationType> {
    /// The word `AWS`.
    public static var aws: Self { .init(word: "AWS") }
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
    /// The word `MOCK`.
    public static var mock: Self { .init(word: "MOCK") }
    /// The word `HTTP_PROXY`.
    public static var httpProxy: Self { .init(word: "HTTP_PROXY") }
    /// The word `AWS_PROXY`.
    public static var awsProxy: Self { .init(word: "AWS_PROXY") }
}

extension Expression<APIGatewayV2Integration.PassthroughBehavior> {
    /// The word `WHEN_NO_MATCH`.
    public static var whenNoMatch: Self { .init(word: "WHEN_NO_MATCH") }
    /// The word `NEVER`.
    public static var never: Self { .init(word: "NEVER") }
    /// The word `WHEN_NO_TEMPLATES`.
    public static var whenNoTemplates: Self { .init(word: "WHEN_NO_TEMPLATES") }
}

extension Expression<APIGatewayV2Integration.PayloadFormatVersion> {
    /// The word `1.0`.
    public static var v1_0: Self { .init(word: "1.0") }
    /// The word `2.0`.
    public static var v2_0: Self { .init(word: "2.0") }
}

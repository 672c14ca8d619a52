// Written by 'synth bind aws_apigatewayv2_api'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// An HTTP or WebSocket interface: `aws_apigatewayv2_api` in Terraform.
public struct APIGatewayV2API: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_api"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 128 characters.
    ///   - protocolType: `protocol_type`; a change replaces the resource.
    ///   - apiKeySelectionExpression: `api_key_selection_expression`; default `$request.header.x-api-key`.
    ///   - body: `body`.
    ///   - credentialsARN: `credentials_arn`; a change replaces the resource.
    ///   - description: `description`; at most 1024 characters.
    ///   - disableExecuteAPIEndpoint: `disable_execute_api_endpoint`.
    ///   - failOnWarnings: `fail_on_warnings`.
    ///   - ipAddressType: `ip_address_type`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - routeKey: `route_key`; a change replaces the resource.
    ///   - routeSelectionExpression: `route_selection_expression`; default `$request.method $request.path`.
    ///   - tags: `tags`.
    ///   - target: `target`; a change replaces the resource.
    ///   - version: `version`; 1 to 64 characters.
    ///   - corsConfiguration: `cors_configuration`.
    public init(
        _ localName: String,
        name: Expression<String>,
        protocolType: Expression<APIGatewayV2API.ProtocolType>,
        apiKeySelectionExpression: Expression<APIGatewayV2API.APIKeySelectionExpression>? = nil,
        body: Expression<String>? = nil,
        credentialsARN: Expression<ARN<IAMRole>>? = nil,
        description: Expression<String>? = nil,
        disableExecuteAPIEndpoint: Expression<Bool>? = nil,
        failOnWarnings: Expression<Bool>? = nil,
        ipAddressType: Expression<APIGatewayV2API.IPAddressType>? = nil,
        region: Expression<String>? = nil,
        routeKey: Expression<String>? = nil,
        routeSelectionExpression: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        target: Expression<String>? = nil,
        version: Expression<String>? = nil,
        corsConfiguration: APIGatewayV2API.CORSConfiguration? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_key_selection_expression", apiKeySelectionExpression)
        node.body.set("body", body)
        node.body.set("cors_configuration", corsConfiguration)
        node.body.set("credentials_arn", credentialsARN)
        node.body.set("description", description)
        node.body.set("disable_execute_api_endpoint", disableExecuteAPIEndpoint)
        node.body.set("fail_on_warnings", failOnWarnings)
        node.body.set("ip_address_type", ipAddressType)
        node.body.set("name", name)
        node.body.set("protocol_type", protocolType)
        node.body.set("region", region)
        node.body.set("route_key", routeKey)
        node.body.set("route_selection_expression", routeSelectionExpression)
        node.body.set("tags", tags)
        node.body.set("target", target)
        node.body.set("version", version)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_endpoint`, which the provider computes.
    public var apiEndpoint: Expression<String> { reference("api_endpoint") }
    /// The attribute `api_key_selection_expression`.
    public var apiKeySelectionExpression: Expression<APIGatewayV2API.APIKeySelectionExpression> { reference("api_key_selection_expression") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<APIGatewayV2API>> { reference("arn") }
    /// The attribute `body`.
    public var bodyText: Expression<String> { reference("body") }
    /// The attribute `credentials_arn`.
    public var credentialsARN: Expression<ARN<IAMRole>> { reference("credentials_arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `disable_execute_api_endpoint`.
    public var disableExecuteAPIEndpoint: Expression<Bool> { reference("disable_execute_api_endpoint") }
    /// The attribute `execution_arn`, which the provider computes.
    public var executionARN: Expression<ARN<APIGatewayV2API>> { reference("execution_arn") }
    /// The attribute `fail_on_warnings`.
    public var failOnWarnings: Expression<Bool> { reference("fail_on_warnings") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2API>> { reference("id") }
    /// The attribute `ip_address_type`.
    public var ipAddressType: Expression<APIGatewayV2API.IPAddressType> { reference("ip_address_type") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `protocol_type`.
    public var protocolType: Expression<APIGatewayV2API.ProtocolType> { reference("protocol_type") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `route_key`.
    public var routeKey: Expression<String> { reference("route_key") }
    /// The attribute `route_selection_expression`.
    public var routeSelectionExpression: Expression<String> { reference("route_selection_expression") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `target`.
    public var target: Expression<String> { reference("target") }
    /// The attribute `version`.
    public var version: Expression<String> { reference("version") }

    /// The words that `api_key_selection_expression` takes.
    public enum APIKeySelectionExpression: ValueSet {}

    /// The words that `ip_address_type` takes.
    public enum IPAddressType: ValueSet {}

    /// The words that `protocol_type` takes.
    public enum ProtocolType: ValueSet {}

    /// The block `cors_configuration` of `aws_apigatewayv2_api`.
    public struct CORSConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allowCredentials: `allow_credentials`.
        ///   - allowHeaders: `allow_headers`.
        ///   - allowMethods: `allow_methods`.
        ///   - allowOrigins: `allow_origins`.
        ///   - exposeHeaders: `expose_headers`.
        ///   - maxAge: `max_age`.
        public init(
            allowCredentials: Expression<Bool>? = nil,
            allowHeaders: Expression<[String]>? = nil,
            allowMethods: Expression<[String]>? = nil,
            allowOrigins: Expression<[String]>? = nil,
            exposeHeaders: Expression<[String]>? = nil,
            maxAge: Expression<Int>? = nil
        ) {
            body.set("allow_credentials", allowCredentials)
            body.set("allow_headers", allowHeaders)
            body.set("allow_methods", allowMethods)
            body.set("allow_origins", allowOrigins)
            body.set("expose_headers", exposeHeaders)
            body.set("max_age", maxAge)
        }
    }
}

extension Expression<APIGatewayV2API.APIKeySelectionExpression> {
    /// The word `$context.authorizer.usageIdentifierKey`.
    public static var contextAuthorizerUsageIdentifierKey: Self { .init(word: "$context.authorizer.usageIdentifierKey") }
    /// The word `$request.header.x-api-key`.
    public static var requestHeaderXAPIKey: Self { .init(word: "$request.header.x-api-key") }
}

extension Expression<APIGatewayV2API.IPAddressType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `dualstack`.
    public static var dualstack: Self { .init(word: "dualstack") }
}

extension Expression<APIGatewayV2API.ProtocolType> {
    /// The word `WEBSOCKET`.
    public static var websocket: Self { .init(word: "WEBSOCKET") }
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
}

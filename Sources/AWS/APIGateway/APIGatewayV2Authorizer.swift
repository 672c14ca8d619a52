// Written by 'synth bind aws_apigatewayv2_authorizer'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What decides who may call: `aws_apigatewayv2_authorizer` in Terraform.
public struct APIGatewayV2Authorizer: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_apigatewayv2_authorizer"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - apiID: `api_id`; a change replaces the resource.
    ///   - authorizerType: `authorizer_type`.
    ///   - name: `name`; 1 to 128 characters.
    ///   - authorizerCredentialsARN: `authorizer_credentials_arn`.
    ///   - authorizerPayloadFormatVersion: `authorizer_payload_format_version`.
    ///   - authorizerResultTTLInSeconds: `authorizer_result_ttl_in_seconds`; 0 to 3600.
    ///   - authorizerURI: `authorizer_uri`; 1 to 2048 characters.
    ///   - enableSimpleResponses: `enable_simple_responses`.
    ///   - identitySources: `identity_sources`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - jwtConfiguration: `jwt_configuration`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        apiID: Expression<ID<APIGatewayV2API>>,
        authorizerType: Expression<APIGatewayV2Authorizer.AuthorizerType>,
        name: Expression<String>,
        authorizerCredentialsARN: Expression<ARN<IAMRole>>? = nil,
        authorizerPayloadFormatVersion: Expression<APIGatewayV2Authorizer.AuthorizerPayloadFormatVersion>? = nil,
        authorizerResultTTLInSeconds: Expression<Int>? = nil,
        authorizerURI: Expression<String>? = nil,
        enableSimpleResponses: Expression<Bool>? = nil,
        identitySources: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        jwtConfiguration: APIGatewayV2Authorizer.JWTConfiguration? = nil,
        timeouts: APIGatewayV2Authorizer.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("api_id", apiID)
        node.body.set("authorizer_credentials_arn", authorizerCredentialsARN)
        node.body.set("authorizer_payload_format_version", authorizerPayloadFormatVersion)
        node.body.set("authorizer_result_ttl_in_seconds", authorizerResultTTLInSeconds)
        node.body.set("authorizer_type", authorizerType)
        node.body.set("authorizer_uri", authorizerURI)
        node.body.set("enable_simple_responses", enableSimpleResponses)
        node.body.set("identity_sources", identitySources)
        node.body.set("jwt_configuration", jwtConfiguration)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `api_id`.
    public var apiID: Expression<ID<APIGatewayV2API>> { reference("api_id") }
    /// The attribute `authorizer_credentials_arn`.
    public var authorizerCredentialsARN: Expression<ARN<IAMRole>> { reference("authorizer_credentials_arn") }
    /// The attribute `authorizer_payload_format_version`.
    public var authorizerPayloadFormatVersion: Expression<APIGatewayV2Authorizer.AuthorizerPayloadFormatVersion> { reference("authorizer_payload_format_version") }
    /// The attribute `authorizer_result_ttl_in_seconds`.
    public var authorizerResultTTLInSeconds: Expression<Int> { reference("authorizer_result_ttl_in_seconds") }
    /// The attribute `authorizer_type`.
    public var authorizerType: Expression<APIGatewayV2Authorizer.AuthorizerType> { reference("authorizer_type") }
    /// The attribute `authorizer_uri`.
    public var authorizerURI: Expression<String> { reference("authorizer_uri") }
    /// The attribute `enable_simple_responses`.
    public var enableSimpleResponses: Expression<Bool> { reference("enable_simple_responses") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<APIGatewayV2Authorizer>> { reference("id") }
    /// The attribute `identity_sources`.
    public var identitySources: Expression<[String]> { reference("identity_sources") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The words that `authorizer_payload_format_version` takes.
    public enum AuthorizerPayloadFormatVersion: ValueSet {}

    /// The words that `authorizer_type` takes.
    public enum AuthorizerType: ValueSet {}

    /// The block `jwt_configuration` of `aws_apigatewayv2_authorizer`.
    public struct JWTConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - audience: `audience`.
        ///   - issuer: `issuer`.
        public init(
            audience: Expression<[String]>? = nil,
            issuer: Expression<String>? = nil
        ) {
            body.set("audience", audience)
            body.set("issuer", issuer)
        }
    }

    /// The block `timeouts` of `aws_apigatewayv2_authorizer`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - delete: `delete`.
        public init(
            delete: Expression<String>? = nil
        ) {
            body.set("delete", delete)
        }
    }
}

extension Expression<APIGatewayV2Authorizer.AuthorizerPayloadFormatVersion> {
    /// The word `1.0`.
    public static var v1_0: Self { .init(word: "1.0") }
    /// The word `2.0`.
    public static var v2_0: Self { .init(word: "2.0") }
}

extension Expression<APIGatewayV2Authorizer.AuthorizerType> {
    /// The word `REQUEST`.
    public static var request: Self { .init(word: "REQUEST") }
    /// The word `JWT`.
    public static var jwt: Self { .init(word: "JWT") }
}

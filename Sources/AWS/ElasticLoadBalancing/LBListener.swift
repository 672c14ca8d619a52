// Written by 'synth bind aws_lb_listener'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A port of a load balancer, and what happens to what arrives there: `aws_lb_listener` in Terraform.
public struct LBListener: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lb_listener"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - loadBalancerARN: `load_balancer_arn`; a change replaces the resource.
    ///   - defaultAction: `default_action`.
    ///   - alpnPolicy: `alpn_policy`.
    ///   - certificateARN: `certificate_arn`.
    ///   - port: `port`; 1 to 65535.
    ///   - protocol: `protocol`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - routingHTTPRequestXAmznMTLSClientcertHeaderName: `routing_http_request_x_amzn_mtls_clientcert_header_name`.
    ///   - routingHTTPRequestXAmznMTLSClientcertIssuerHeaderName: `routing_http_request_x_amzn_mtls_clientcert_issuer_header_name`.
    ///   - routingHTTPRequestXAmznMTLSClientcertLeafHeaderName: `routing_http_request_x_amzn_mtls_clientcert_leaf_header_name`.
    ///   - routingHTTPRequestXAmznMTLSClientcertSerialNumberHeaderName: `routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name`.
    ///   - routingHTTPRequestXAmznMTLSClientcertSubjectHeaderName: `routing_http_request_x_amzn_mtls_clientcert_subject_header_name`.
    ///   - routingHTTPRequestXAmznMTLSClientcertValidityHeaderName: `routing_http_request_x_amzn_mtls_clientcert_validity_header_name`.
    ///   - routingHTTPRequestXAmznTLSCipherSuiteHeaderName: `routing_http_request_x_amzn_tls_cipher_suite_header_name`.
    ///   - routingHTTPRequestXAmznTLSVersionHeaderName: `routing_http_request_x_amzn_tls_version_header_name`.
    ///   - routingHTTPResponseAccessControlAllowCredentialsHeaderValue: `routing_http_response_access_control_allow_credentials_header_value`.
    ///   - routingHTTPResponseAccessControlAllowHeadersHeaderValue: `routing_http_response_access_control_allow_headers_header_value`.
    ///   - routingHTTPResponseAccessControlAllowMethodsHeaderValue: `routing_http_response_access_control_allow_methods_header_value`.
    ///   - routingHTTPResponseAccessControlAllowOriginHeaderValue: `routing_http_response_access_control_allow_origin_header_value`.
    ///   - routingHTTPResponseAccessControlExposeHeadersHeaderValue: `routing_http_response_access_control_expose_headers_header_value`.
    ///   - routingHTTPResponseAccessControlMaxAgeHeaderValue: `routing_http_response_access_control_max_age_header_value`.
    ///   - routingHTTPResponseContentSecurityPolicyHeaderValue: `routing_http_response_content_security_policy_header_value`.
    ///   - routingHTTPResponseServerEnabled: `routing_http_response_server_enabled`.
    ///   - routingHTTPResponseStrictTransportSecurityHeaderValue: `routing_http_response_strict_transport_security_header_value`.
    ///   - routingHTTPResponseXContentTypeOptionsHeaderValue: `routing_http_response_x_content_type_options_header_value`.
    ///   - routingHTTPResponseXFrameOptionsHeaderValue: `routing_http_response_x_frame_options_header_value`.
    ///   - sslPolicy: `ssl_policy`.
    ///   - tags: `tags`.
    ///   - tcpIdleTimeoutSeconds: `tcp_idle_timeout_seconds`; 60 to 6000.
    ///   - mutualAuthentication: `mutual_authentication`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        loadBalancerARN: Expression<ARN<LB>>,
        defaultAction: Blocks<LBListener.DefaultAction>,
        alpnPolicy: Expression<LBListener.ALPNPolicy>? = nil,
        certificateARN: Expression<ARN<ACMCertificate>>? = nil,
        port: Expression<Int>? = nil,
        `protocol`: Expression<LBListener.ProtocolName>? = nil,
        region: Expression<String>? = nil,
        routingHTTPRequestXAmznMTLSClientcertHeaderName: Expression<String>? = nil,
        routingHTTPRequestXAmznMTLSClientcertIssuerHeaderName: Expression<String>? = nil,
        routingHTTPRequestXAmznMTLSClientcertLeafHeaderName: Expression<String>? = nil,
        routingHTTPRequestXAmznMTLSClientcertSerialNumberHeaderName: Expression<String>? = nil,
        routingHTTPRequestXAmznMTLSClientcertSubjectHeaderName: Expression<String>? = nil,
        routingHTTPRequestXAmznMTLSClientcertValidityHeaderName: Expression<String>? = nil,
        routingHTTPRequestXAmznTLSCipherSuiteHeaderName: Expression<String>? = nil,
        routingHTTPRequestXAmznTLSVersionHeaderName: Expression<String>? = nil,
        routingHTTPResponseAccessControlAllowCredentialsHeaderValue: Expression<String>? = nil,
        routingHTTPResponseAccessControlAllowHeadersHeaderValue: Expression<String>? = nil,
        routingHTTPResponseAccessControlAllowMethodsHeaderValue: Expression<String>? = nil,
        routingHTTPResponseAccessControlAllowOriginHeaderValue: Expression<String>? = nil,
        routingHTTPResponseAccessControlExposeHeadersHeaderValue: Expression<String>? = nil,
        routingHTTPResponseAccessControlMaxAgeHeaderValue: Expression<String>? = nil,
        routingHTTPResponseContentSecurityPolicyHeaderValue: Expression<String>? = nil,
        routingHTTPResponseServerEnabled: Expression<Bool>? = nil,
        routingHTTPResponseStrictTransportSecurityHeaderValue: Expression<String>? = nil,
        routingHTTPResponseXContentTypeOptionsHeaderValue: Expression<String>? = nil,
        routingHTTPResponseXFrameOptionsHeaderValue: Expression<String>? = nil,
        sslPolicy: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        tcpIdleTimeoutSeconds: Expression<Int>? = nil,
        mutualAuthentication: LBListener.MutualAuthentication? = nil,
        timeouts: LBListener.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("alpn_policy", alpnPolicy)
        node.body.set("certificate_arn", certificateARN)
        node.body.set("default_action", defaultAction)
        node.body.set("load_balancer_arn", loadBalancerARN)
        node.body.set("mutual_authentication", mutualAuthentication)
        node.body.set("port", port)
        node.body.set("protocol", `protocol`)
        node.body.set("region", region)
        node.body.set("routing_http_request_x_amzn_mtls_clientcert_header_name", routingHTTPRequestXAmznMTLSClientcertHeaderName)
        node.body.set("routing_http_request_x_amzn_mtls_clientcert_issuer_header_name", routingHTTPRequestXAmznMTLSClientcertIssuerHeaderName)
        node.body.set("routing_http_request_x_amzn_mtls_clientcert_leaf_header_name", routingHTTPRequestXAmznMTLSClientcertLeafHeaderName)
        node.body.set("routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name", routingHTTPRequestXAmznMTLSClientcertSerialNumberHeaderName)
        node.body.set("routing_http_request_x_amzn_mtls_clientcert_subject_header_name", routingHTTPRequestXAmznMTLSClientcertSubjectHeaderName)
        node.body.set("routing_http_request_x_amzn_mtls_clientcert_validity_header_name", routingHTTPRequestXAmznMTLSClientcertValidityHeaderName)
        node.body.set("routing_http_request_x_amzn_tls_cipher_suite_header_name", routingHTTPRequestXAmznTLSCipherSuiteHeaderName)
        node.body.set("routing_http_request_x_amzn_tls_version_header_name", routingHTTPRequestXAmznTLSVersionHeaderName)
        node.body.set("routing_http_response_access_control_allow_credentials_header_value", routingHTTPResponseAccessControlAllowCredentialsHeaderValue)
        node.body.set("routing_http_response_access_control_allow_headers_header_value", routingHTTPResponseAccessControlAllowHeadersHeaderValue)
        node.body.set("routing_http_response_access_control_allow_methods_header_value", routingHTTPResponseAccessControlAllowMethodsHeaderValue)
        node.body.set("routing_http_response_access_control_allow_origin_header_value", routingHTTPResponseAccessControlAllowOriginHeaderValue)
        node.body.set("routing_http_response_access_control_expose_headers_header_value", routingHTTPResponseAccessControlExposeHeadersHeaderValue)
        node.body.set("routing_http_response_access_control_max_age_header_value", routingHTTPResponseAccessControlMaxAgeHeaderValue)
        node.body.set("routing_http_response_content_security_policy_header_value", routingHTTPResponseContentSecurityPolicyHeaderValue)
        node.body.set("routing_http_response_server_enabled", routingHTTPResponseServerEnabled)
        node.body.set("routing_http_response_strict_transport_security_header_value", routingHTTPResponseStrictTransportSecurityHeaderValue)
        node.body.set("routing_http_response_x_content_type_options_header_value", routingHTTPResponseXContentTypeOptionsHeaderValue)
        node.body.set("routing_http_response_x_frame_options_header_value", routingHTTPResponseXFrameOptionsHeaderValue)
        node.body.set("ssl_policy", sslPolicy)
        node.body.set("tags", tags)
        node.body.set("tcp_idle_timeout_seconds", tcpIdleTimeoutSeconds)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `alpn_policy`.
    public var alpnPolicy: Expression<LBListener.ALPNPolicy> { reference("alpn_policy") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LBListener>> { reference("arn") }
    /// The attribute `certificate_arn`.
    public var certificateARN: Expression<ARN<ACMCertificate>> { reference("certificate_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LBListener>> { reference("id") }
    /// The attribute `load_balancer_arn`.
    public var loadBalancerARN: Expression<ARN<LB>> { reference("load_balancer_arn") }
    /// The attribute `port`.
    public var port: Expression<Int> { reference("port") }
    /// The attribute `protocol`.
    public var `protocol`: Expression<LBListener.ProtocolName> { reference("protocol") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `routing_http_request_x_amzn_mtls_clientcert_header_name`.
    public var routingHTTPRequestXAmznMTLSClientcertHeaderName: Expression<String> { reference("routing_http_request_x_amzn_mtls_clientcert_header_name") }
    /// The attribute `routing_http_request_x_amzn_mtls_clientcert_issuer_header_name`.
    public var routingHTTPRequestXAmznMTLSClientcertIssuerHeaderName: Expression<String> { reference("routing_http_request_x_amzn_mtls_clientcert_issuer_header_name") }
    /// The attribute `routing_http_request_x_amzn_mtls_clientcert_leaf_header_name`.
    public var routingHTTPRequestXAmznMTLSClientcertLeafHeaderName: Expression<String> { reference("routing_http_request_x_amzn_mtls_clientcert_leaf_header_name") }
    /// The attribute `routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name`.
    public var routingHTTPRequestXAmznMTLSClientcertSerialNumberHeaderName: Expression<String> { reference("routing_http_request_x_amzn_mtls_clientcert_serial_number_header_name") }
    /// The attribute `routing_http_request_x_amzn_mtls_clientcert_subject_header_name`.
    public var routingHTTPRequestXAmznMTLSClientcertSubjectHeaderName: Expression<String> { reference("routing_http_request_x_amzn_mtls_clientcert_subject_header_name") }
    /// The attribute `routing_http_request_x_amzn_mtls_clientcert_validity_header_name`.
    public var routingHTTPRequestXAmznMTLSClientcertValidityHeaderName: Expression<String> { reference("routing_http_request_x_amzn_mtls_clientcert_validity_header_name") }
    /// The attribute `routing_http_request_x_amzn_tls_cipher_suite_header_name`.
    public var routingHTTPRequestXAmznTLSCipherSuiteHeaderName: Expression<String> { reference("routing_http_request_x_amzn_tls_cipher_suite_header_name") }
    /// The attribute `routing_http_request_x_amzn_tls_version_header_name`.
    public var routingHTTPRequestXAmznTLSVersionHeaderName: Expression<String> { reference("routing_http_request_x_amzn_tls_version_header_name") }
    /// The attribute `routing_http_response_access_control_allow_credentials_header_value`.
    public var routingHTTPResponseAccessControlAllowCredentialsHeaderValue: Expression<String> { reference("routing_http_response_access_control_allow_credentials_header_value") }
    /// The attribute `routing_http_response_access_control_allow_headers_header_value`.
    public var routingHTTPResponseAccessControlAllowHeadersHeaderValue: Expression<String> { reference("routing_http_response_access_control_allow_headers_header_value") }
    /// The attribute `routing_http_response_access_control_allow_methods_header_value`.
    public var routingHTTPResponseAccessControlAllowMethodsHeaderValue: Expression<String> { reference("routing_http_response_access_control_allow_methods_header_value") }
    /// The attribute `routing_http_response_access_control_allow_origin_header_value`.
    public var routingHTTPResponseAccessControlAllowOriginHeaderValue: Expression<String> { reference("routing_http_response_access_control_allow_origin_header_value") }
    /// The attribute `routing_http_response_access_control_expose_headers_header_value`.
    public var routingHTTPResponseAccessControlExposeHeadersHeaderValue: Expression<String> { reference("routing_http_response_access_control_expose_headers_header_value") }
    /// The attribute `routing_http_response_access_control_max_age_header_value`.
    public var routingHTTPResponseAccessControlMaxAgeHeaderValue: Expression<String> { reference("routing_http_response_access_control_max_age_header_value") }
    /// The attribute `routing_http_response_content_security_policy_header_value`.
    public var routingHTTPResponseContentSecurityPolicyHeaderValue: Expression<String> { reference("routing_http_response_content_security_policy_header_value") }
    /// The attribute `routing_http_response_server_enabled`.
    public var routingHTTPResponseServerEnabled: Expression<Bool> { reference("routing_http_response_server_enabled") }
    /// The attribute `routing_http_response_strict_transport_security_header_value`.
    public var routingHTTPResponseStrictTransportSecurityHeaderValue: Expression<String> { reference("routing_http_response_strict_transport_security_header_value") }
    /// The attribute `routing_http_response_x_content_type_options_header_value`.
    public var routingHTTPResponseXContentTypeOptionsHeaderValue: Expression<String> { reference("routing_http_response_x_content_type_options_header_value") }
    /// The attribute `routing_http_response_x_frame_options_header_value`.
    public var routingHTTPResponseXFrameOptionsHeaderValue: Expression<String> { reference("routing_http_response_x_frame_options_header_value") }
    /// The attribute `ssl_policy`.
    public var sslPolicy: Expression<String> { reference("ssl_policy") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `tcp_idle_timeout_seconds`.
    public var tcpIdleTimeoutSeconds: Expression<Int> { reference("tcp_idle_timeout_seconds") }

    /// The words that `alpn_policy` takes.
    public enum ALPNPolicy: ValueSet {}

    /// The words that `protocol` takes.
    public enum ProtocolName: ValueSet {}

    /// The block `default_action` of `aws_lb_listener`.
    public struct DefaultAction: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - order: `order`; 1 to 50000.
        ///   - targetGroupARN: `target_group_arn`.
        ///   - authenticateCognito: `authenticate_cognito`.
        ///   - authenticateOIDC: `authenticate_oidc`.
        ///   - fixedResponse: `fixed_response`.
        ///   - forward: `forward`.
        ///   - jwtValidation: `jwt_validation`; provider 6 only.
        ///   - redirect: `redirect`.
        public init(
            type: Expression<LBListener.DefaultAction.Kind>,
            order: Expression<Int>? = nil,
            targetGroupARN: Expression<ARN<LBTargetGroup>>? = nil,
            authenticateCognito: LBListener.DefaultAction.AuthenticateCognito? = nil,
            authenticateOIDC: LBListener.DefaultAction.AuthenticateOIDC? = nil,
            fixedResponse: LBListener.DefaultAction.FixedResponse? = nil,
            forward: LBListener.DefaultAction.Forward? = nil,
            jwtValidation: LBListener.DefaultAction.JWTValidation? = nil,
            redirect: LBListener.DefaultAction.Redirect? = nil
        ) {
            body.set("authenticate_cognito", authenticateCognito)
            body.set("authenticate_oidc", authenticateOIDC)
            body.set("fixed_response", fixedResponse)
            body.set("forward", forward)
            body.set("jwt_validation", jwtValidation)
            body.set("order", order)
            body.set("redirect", redirect)
            body.set("target_group_arn", targetGroupARN)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}

        /// The block `default_action.authenticate_cognito` of `aws_lb_listener`.
        public struct AuthenticateCognito: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - userPoolARN: `user_pool_arn`.
            ///   - userPoolClientID: `user_pool_client_id`.
            ///   - userPoolDomain: `user_pool_domain`.
            ///   - authenticationRequestExtraParams: `authentication_request_extra_params`.
            ///   - onUnauthenticatedRequest: `on_unauthenticated_request`.
            ///   - scope: `scope`.
            ///   - sessionCookieName: `session_cookie_name`.
            ///   - sessionTimeout: `session_timeout`.
            public init(
                userPoolARN: Expression<ARN<AnyResource>>,
                userPoolClientID: Expression<String>,
                userPoolDomain: Expression<String>,
                authenticationRequestExtraParams: Expression<[String: String]>? = nil,
                onUnauthenticatedRequest: Expression<LBListener.DefaultAction.AuthenticateCognito.OnUnauthenticatedRequest>? = nil,
                scope: Expression<String>? = nil,
                sessionCookieName: Expression<String>? = nil,
                sessionTimeout: Expression<Int>? = nil
            ) {
                body.set("authentication_request_extra_params", authenticationRequestExtraParams)
                body.set("on_unauthenticated_request", onUnauthenticatedRequest)
                body.set("scope", scope)
                body.set("session_cookie_name", sessionCookieName)
                body.set("session_timeout", sessionTimeout)
                body.set("user_pool_arn", userPoolARN)
                body.set("user_pool_client_id", userPoolClientID)
                body.set("user_pool_domain", userPoolDomain)
            }

            /// The words that `on_unauthenticated_request` takes.
            public enum OnUnauthenticatedRequest: ValueSet {}
        }

        /// The block `default_action.authenticate_oidc` of `aws_lb_listener`.
        public struct AuthenticateOIDC: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - authorizationEndpoint: `authorization_endpoint`.
            ///   - clientID: `client_id`.
            ///   - clientSecret: `client_secret`; sensitive.
            ///   - issuer: `issuer`.
            ///   - tokenEndpoint: `token_endpoint`.
            ///   - userInfoEndpoint: `user_info_endpoint`.
            ///   - authenticationRequestExtraParams: `authentication_request_extra_params`.
            ///   - onUnauthenticatedRequest: `on_unauthenticated_request`.
            ///   - scope: `scope`.
            ///   - sessionCookieName: `session_cookie_name`.
            ///   - sessionTimeout: `session_timeout`.
            public init(
                authorizationEndpoint: Expression<String>,
                clientID: Expression<String>,
                clientSecret: Expression<String>,
                issuer: Expression<String>,
                tokenEndpoint: Expression<String>,
                userInfoEndpoint: Expression<String>,
                authenticationRequestExtraParams: Expression<[String: String]>? = nil,
                onUnauthenticatedRequest: Expression<LBListener.DefaultAction.AuthenticateOIDC.OnUnauthenticatedRequest>? = nil,
                scope: Expression<String>? = nil,
                sessionCookieName: Expression<String>? = nil,
                sessionTimeout: Expression<Int>? = nil
            ) {
                body.set("authentication_request_extra_params", authenticationRequestExtraParams)
                body.set("authorization_endpoint", authorizationEndpoint)
                body.set("client_id", clientID)
                body.set("client_secret", clientSecret)
                body.set("issuer", issuer)
                body.set("on_unauthenticated_request", onUnauthenticatedRequest)
                body.set("scope", scope)
                body.set("session_cookie_name", sessionCookieName)
                body.set("session_timeout", sessionTimeout)
                body.set("token_endpoint", tokenEndpoint)
                body.set("user_info_endpoint", userInfoEndpoint)
            }

            /// The words that `on_unauthenticated_request` takes.
            public enum OnUnauthenticatedRequest: ValueSet {}
        }

        /// The block `default_action.fixed_response` of `aws_lb_listener`.
        public struct FixedResponse: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - contentType: `content_type`.
            ///   - messageBody: `message_body`; at most 1024 characters.
            ///   - statusCode: `status_code`.
            public init(
                contentType: Expression<LBListener.DefaultAction.FixedResponse.ContentType>,
                messageBody: Expression<String>? = nil,
                statusCode: Expression<String>? = nil
            ) {
                body.set("content_type", contentType)
                body.set("message_body", messageBody)
                body.set("status_code", statusCode)
            }

            /// The words that `content_type` takes.
            public enum ContentType: ValueSet {}
        }

        /// The block `default_action.forward` of `aws_lb_listener`.
        public struct Forward: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - targetGroup: `target_group`; at most 5.
            ///   - stickiness: `stickiness`.
            public init(
                targetGroup: Blocks<LBListener.DefaultAction.Forward.TargetGroup>,
                stickiness: LBListener.DefaultAction.Forward.Stickiness? = nil
            ) {
                body.set("stickiness", stickiness)
                body.set("target_group", targetGroup)
            }

            /// The block `default_action.forward.stickiness` of `aws_lb_listener`.
            public struct Stickiness: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - duration: `duration`; 1 to 604800.
                ///   - enabled: `enabled`; default false.
                public init(
                    duration: Expression<Int>,
                    enabled: Expression<Bool>? = nil
                ) {
                    body.set("duration", duration)
                    body.set("enabled", enabled)
                }
            }

            /// The block `default_action.forward.target_group` of `aws_lb_listener`.
            public struct TargetGroup: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - arn: `arn`.
                ///   - weight: `weight`; 0 to 999; default 1.
                public init(
                    arn: Expression<ARN<LBTargetGroup>>,
                    weight: Expression<Int>? = nil
                ) {
                    body.set("arn", arn)
                    body.set("weight", weight)
                }
            }
        }

        /// The block `default_action.jwt_validation` of `aws_lb_listener`.
        public struct JWTValidation: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - issuer: `issuer`; 1 to 256 characters.
            ///   - jwksEndpoint: `jwks_endpoint`; 1 to 256 characters.
            ///   - additionalClaim: `additional_claim`; at most 10.
            public init(
                issuer: Expression<String>,
                jwksEndpoint: Expression<String>,
                additionalClaim: Blocks<LBListener.DefaultAction.JWTValidation.AdditionalClaim> = []
            ) {
                body.set("additional_claim", additionalClaim)
                body.set("issuer", issuer)
                body.set("jwks_endpoint", jwksEndpoint)
            }

            /// The block `default_action.jwt_validation.additional_claim` of `aws_lb_listener`.
            public struct AdditionalClaim: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - format: `format`.
                ///   - name: `name`.
                ///   - values: `values`; 1 to 256 characters.
                public init(
                    format: Expression<LBListener.DefaultAction.JWTValidation.AdditionalClaim.Format>,
                    name: Expression<String>,
                    values: Expression<[String]>
                ) {
                    body.set("format", format)
                    body.set("name", name)
                    body.set("values", values)
                }

                /// The words that `format` takes.
                public enum Format: ValueSet {}
            }
        }

        /// The block `default_action.redirect` of `aws_lb_listener`.
        public struct Redirect: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - statusCode: `status_code`.
            ///   - host: `host`; 1 to 128 characters; default `#{host}`.
            ///   - path: `path`; 1 to 128 characters; default `/#{path}`.
            ///   - port: `port`; default `#{port}`.
            ///   - protocol: `protocol`; default `#{protocol}`.
            ///   - query: `query`; at most 128 characters; default `#{query}`.
            public init(
                statusCode: Expression<LBListener.DefaultAction.Redirect.StatusCode>,
                host: Expression<String>? = nil,
                path: Expression<String>? = nil,
                port: Expression<String>? = nil,
                `protocol`: Expression<LBListener.DefaultAction.Redirect.ProtocolName>? = nil,
                query: Expression<String>? = nil
            ) {
                body.set("host", host)
                body.set("path", path)
                body.set("port", port)
                body.set("protocol", `protocol`)
                body.set("query", query)
                body.set("status_code", statusCode)
            }

            /// The words that `protocol` takes.
            public enum ProtocolName: ValueSet {}

            /// The words that `status_code` takes.
            public enum StatusCode: ValueSet {}
        }
    }

    /// The block `mutual_authentication` of `aws_lb_listener`.
    public struct MutualAuthentication: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - mode: `mode`.
        ///   - advertiseTrustStoreCANames: `advertise_trust_store_ca_names`.
        ///   - ignoreClientCertificateExpiry: `ignore_client_certificate_expiry`.
        ///   - trustStoreARN: `trust_store_arn`.
        public init(
            mode: Expression<LBListener.MutualAuthentication.Mode>,
            advertiseTrustStoreCANames: Expression<LBListener.MutualAuthentication.AdvertiseTrustStoreCANames>? = nil,
            ignoreClientCertificateExpiry: Expression<Bool>? = nil,
            trustStoreARN: Expression<ARN<AnyResource>>? = nil
        ) {
            body.set("advertise_trust_store_ca_names", advertiseTrustStoreCANames)
            body.set("ignore_client_certificate_expiry", ignoreClientCertificateExpiry)
            body.set("mode", mode)
            body.set("trust_store_arn", trustStoreARN)
        }

        /// The words that `advertise_trust_store_ca_names` takes.
        public enum AdvertiseTrustStoreCANames: ValueSet {}

        /// The words that `mode` takes.
        public enum Mode: ValueSet {}
    }

    /// The block `timeouts` of `aws_lb_listener`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("update", update)
        }
    }
}

extension Expression<LBListener.ALPNPolicy> {
    /// The word `HTTP1Only`.
    public static var http1Only: Self { .init(word: "HTTP1Only") }
    /// The word `HTTP2Only`.
    public static var http2Only: Self { .init(word: "HTTP2Only") }
    /// The word `HTTP2Optional`.
    public static var http2Optional: Self { .init(word: "HTTP2Optional") }
    /// The word `HTTP2Preferred`.
    public static var http2Preferred: Self { .init(word: "HTTP2Preferred") }
    /// The word `None`.
    public static var nothing: Self { .init(word: "None") }
}

extension Expression<LBListener.ProtocolName> {
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
    /// The word `HTTPS`.
    public static var https: Self { .init(word: "HTTPS") }
    /// The word `TCP`.
    public static var tcp: Self { .init(word: "TCP") }
    /// The word `TLS`.
    public static var tls: Self { .init(word: "TLS") }
    /// The word `UDP`.
    public static var udp: Self { .init(word: "UDP") }
    /// The word `TCP_UDP`.
    public static var tcpUDP: Self { .init(word: "TCP_UDP") }
    /// The word `GENEVE`.
    public static var geneve: Self { .init(word: "GENEVE") }
    /// The word `QUIC`.
    public static var quic: Self { .init(word: "QUIC") }
    /// The word `TCP_QUIC`.
    public static var tcpQuic: Self { .init(word: "TCP_QUIC") }
}

extension Expression<LBListener.DefaultAction.Kind> {
    /// The word `forward`.
    public static var forward: Self { .init(word: "forward") }
    /// The word `authenticate-oidc`.
    public static var authenticateOIDC: Self { .init(word: "authenticate-oidc") }
    /// The word `authenticate-cognito`.
    public static var authenticateCognito: Self { .init(word: "authenticate-cognito") }
    /// The word `redirect`.
    public static var redirect: Self { .init(word: "redirect") }
    /// The word `fixed-response`.
    public static var fixedResponse: Self { .init(word: "fixed-response") }
    /// The word `jwt-validation`.
    public static var jwtValidation: Self { .init(word: "jwt-validation") }
}

extension Expression<LBListener.DefaultAction.AuthenticateCognito.OnUnauthenticatedRequest> {
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `authenticate`.
    public static var authenticate: Self { .init(word: "authenticate") }
}

extension Expression<LBListener.DefaultAction.AuthenticateOIDC.OnUnauthenticatedRequest> {
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `authenticate`.
    public static var authenticate: Self { .init(word: "authenticate") }
}

extension Expression<LBListener.DefaultAction.FixedResponse.ContentType> {
    /// The word `text/plain`.
    public static var textPlain: Self { .init(word: "text/plain") }
    /// The word `text/css`.
    public static var textCss: Self { .init(word: "text/css") }
    /// The word `text/html`.
    public static var textHTML: Self { .init(word: "text/html") }
    /// The word `application/javascript`.
    public static var applicationJavascript: Self { .init(word: "application/javascript") }
    /// The word `application/json`.
    public static var applicationJSON: Self { .init(word: "application/json") }
}

extension Expression<LBListener.DefaultAction.JWTValidation.AdditionalClaim.Format> {
    /// The word `single-string`.
    public static var singleString: Self { .init(word: "single-string") }
    /// The word `string-array`.
    public static var stringArray: Self { .init(word: "string-array") }
    /// The word `space-separated-values`.
    public static var spaceSeparatedValues: Self { .init(word: "space-separated-values") }
}

extension Expression<LBListener.DefaultAction.Redirect.ProtocolName> {
    /// The word `#{protocol}`.
    public static var `protocol`: Self { .init(word: "#{protocol}") }
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
    /// The word `HTTPS`.
    public static var https: Self { .init(word: "HTTPS") }
}

extension Expression<LBListener.DefaultAction.Redirect.StatusCode> {
    /// The word `HTTP_301`.
    public static var http301: Self { .init(word: "HTTP_301") }
    /// The word `HTTP_302`.
    public static var http302: Self { .init(word: "HTTP_302") }
}

extension Expression<LBListener.MutualAuthentication.AdvertiseTrustStoreCANames> {
    /// The word `on`.
    public static var on: Self { .init(word: "on") }
    /// The word `off`.
    public static var off: Self { .init(word: "off") }
}

extension Expression<LBListener.MutualAuthentication.Mode> {
    /// The word `off`.
    public static var off: Self { .init(word: "off") }
    /// The word `verify`.
    public static var verify: Self { .init(word: "verify") }
    /// The word `passthrough`.
    public static var passthrough: Self { .init(word: "passthrough") }
}

// Written by 'synth bind aws_lb_listener_rule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A condition on requests, and what happens to those that meet it: `aws_lb_listener_rule` in Terraform.
public struct LBListenerRule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lb_listener_rule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - listenerARN: `listener_arn`; a change replaces the resource.
    ///   - action: `action`.
    ///   - condition: `condition`.
    ///   - priority: `priority`; at least 1.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - transform: `transform`; at most 2; provider 6 only.
    public init(
        _ localName: String,
        listenerARN: Expression<ARN<LBListener>>,
        action: Blocks<LBListenerRule.Action>,
        condition: Blocks<LBListenerRule.Condition>,
        priority: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        transform: Blocks<LBListenerRule.Transform> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("action", action)
        node.body.set("condition", condition)
        node.body.set("listener_arn", listenerARN)
        node.body.set("priority", priority)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("transform", transform)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LBListenerRule>> { reference("arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LBListenerRule>> { reference("id") }
    /// The attribute `listener_arn`.
    public var listenerARN: Expression<ARN<LBListener>> { reference("listener_arn") }
    /// The attribute `priority`.
    public var priority: Expression<Int> { reference("priority") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `action` of `aws_lb_listener_rule`.
    public struct Action: NestedBlock {
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
            type: Expression<LBListenerRule.Action.Kind>,
            order: Expression<Int>? = nil,
            targetGroupARN: Expression<ARN<LBTargetGroup>>? = nil,
            authenticateCognito: LBListenerRule.Action.AuthenticateCognito? = nil,
            authenticateOIDC: LBListenerRule.Action.AuthenticateOIDC? = nil,
            fixedResponse: LBListenerRule.Action.FixedResponse? = nil,
            forward: LBListenerRule.Action.Forward? = nil,
            jwtValidation: LBListenerRule.Action.JWTValidation? = nil,
            redirect: LBListenerRule.Action.Redirect? = nil
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

        /// The block `action.authenticate_cognito` of `aws_lb_listener_rule`.
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
            ///   - scope: `scope`; default `openid`.
            ///   - sessionCookieName: `session_cookie_name`; default `AWSELBAuthSessionCookie`.
            ///   - sessionTimeout: `session_timeout`; default 604800.
            public init(
                userPoolARN: Expression<ARN<AnyResource>>,
                userPoolClientID: Expression<String>,
                userPoolDomain: Expression<String>,
                authenticationRequestExtraParams: Expression<[String: String]>? = nil,
                onUnauthenticatedRequest: Expression<LBListenerRule.Action.AuthenticateCognito.OnUnauthenticatedRequest>? = nil,
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

        /// The block `action.authenticate_oidc` of `aws_lb_listener_rule`.
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
            ///   - scope: `scope`; default `openid`.
            ///   - sessionCookieName: `session_cookie_name`; default `AWSELBAuthSessionCookie`.
            ///   - sessionTimeout: `session_timeout`; default 604800.
            public init(
                authorizationEndpoint: Expression<String>,
                clientID: Expression<String>,
                clientSecret: Expression<String>,
                issuer: Expression<String>,
                tokenEndpoint: Expression<String>,
                userInfoEndpoint: Expression<String>,
                authenticationRequestExtraParams: Expression<[String: String]>? = nil,
                onUnauthenticatedRequest: Expression<LBListenerRule.Action.AuthenticateOIDC.OnUnauthenticatedRequest>? = nil,
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

        /// The block `action.fixed_response` of `aws_lb_listener_rule`.
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
                contentType: Expression<LBListenerRule.Action.FixedResponse.ContentType>,
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

        /// The block `action.forward` of `aws_lb_listener_rule`.
        public struct Forward: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - targetGroup: `target_group`; at most 5.
            ///   - stickiness: `stickiness`.
            public init(
                targetGroup: Blocks<LBListenerRule.Action.Forward.TargetGroup>,
                stickiness: LBListenerRule.Action.Forward.Stickiness? = nil
            ) {
                body.set("stickiness", stickiness)
                body.set("target_group", targetGroup)
            }

            /// The block `action.forward.stickiness` of `aws_lb_listener_rule`.
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

            /// The block `action.forward.target_group` of `aws_lb_listener_rule`.
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

        /// The block `action.jwt_validation` of `aws_lb_listener_rule`.
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
                additionalClaim: Blocks<LBListenerRule.Action.JWTValidation.AdditionalClaim> = []
            ) {
                body.set("additional_claim", additionalClaim)
                body.set("issuer", issuer)
                body.set("jwks_endpoint", jwksEndpoint)
            }

            /// The block `action.jwt_validation.additional_claim` of `aws_lb_listener_rule`.
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
                    format: Expression<LBListenerRule.Action.JWTValidation.AdditionalClaim.Format>,
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

        /// The block `action.redirect` of `aws_lb_listener_rule`.
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
                statusCode: Expression<LBListenerRule.Action.Redirect.StatusCode>,
                host: Expression<String>? = nil,
                path: Expression<String>? = nil,
                port: Expression<String>? = nil,
                `protocol`: Expression<LBListenerRule.Action.Redirect.ProtocolName>? = nil,
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

    /// The block `condition` of `aws_lb_listener_rule`.
    public struct Condition: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - hostHeader: `host_header`.
        ///   - httpHeader: `http_header`.
        ///   - httpRequestMethod: `http_request_method`.
        ///   - pathPattern: `path_pattern`.
        ///   - queryString: `query_string`.
        ///   - sourceIP: `source_ip`.
        public init(
            hostHeader: LBListenerRule.Condition.HostHeader? = nil,
            httpHeader: LBListenerRule.Condition.HTTPHeader? = nil,
            httpRequestMethod: LBListenerRule.Condition.HTTPRequestMethod? = nil,
            pathPattern: LBListenerRule.Condition.PathPattern? = nil,
            queryString: Blocks<LBListenerRule.Condition.QueryString> = [],
            sourceIP: LBListenerRule.Condition.SourceIP? = nil
        ) {
            body.set("host_header", hostHeader)
            body.set("http_header", httpHeader)
            body.set("http_request_method", httpRequestMethod)
            body.set("path_pattern", pathPattern)
            body.set("query_string", queryString)
            body.set("source_ip", sourceIP)
        }

        /// The block `condition.host_header` of `aws_lb_listener_rule`.
        public struct HostHeader: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - values: `values`; 1 to 128 characters; provider 5 demands it.
            ///   - regexValues: `regex_values`; 1 to 128 characters; provider 6 only.
            public init(
                values: Expression<[String]>,
                regexValues: Expression<[String]>? = nil
            ) {
                body.set("regex_values", regexValues)
                body.set("values", values)
            }
        }

        /// The block `condition.http_header` of `aws_lb_listener_rule`.
        public struct HTTPHeader: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - httpHeaderName: `http_header_name`.
            ///   - values: `values`; 1 to 128 characters; provider 5 demands it.
            ///   - regexValues: `regex_values`; 1 to 128 characters; provider 6 only.
            public init(
                httpHeaderName: Expression<String>,
                values: Expression<[String]>,
                regexValues: Expression<[String]>? = nil
            ) {
                body.set("http_header_name", httpHeaderName)
                body.set("regex_values", regexValues)
                body.set("values", values)
            }
        }

        /// The block `condition.http_request_method` of `aws_lb_listener_rule`.
        public struct HTTPRequestMethod: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - values: `values`.
            public init(
                values: Expression<[String]>
            ) {
                body.set("values", values)
            }
        }

        /// The block `condition.path_pattern` of `aws_lb_listener_rule`.
        public struct PathPattern: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - values: `values`; 1 to 128 characters; provider 5 demands it.
            ///   - regexValues: `regex_values`; 1 to 128 characters; provider 6 only.
            public init(
                values: Expression<[String]>,
                regexValues: Expression<[String]>? = nil
            ) {
                body.set("regex_values", regexValues)
                body.set("values", values)
            }
        }

        /// The block `condition.query_string` of `aws_lb_listener_rule`.
        public struct QueryString: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - value: `value`.
            ///   - key: `key`.
            public init(
                value: Expression<String>,
                key: Expression<String>? = nil
            ) {
                body.set("key", key)
                body.set("value", value)
            }
        }

        /// The block `condition.source_ip` of `aws_lb_listener_rule`.
        public struct SourceIP: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - values: `values`.
            public init(
                values: Expression<[CIDRBlock]>
            ) {
                body.set("values", values)
            }
        }
    }

    /// The block `transform` of `aws_lb_listener_rule`.
    public struct Transform: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - hostHeaderRewriteConfig: `host_header_rewrite_config`.
        ///   - urlRewriteConfig: `url_rewrite_config`.
        public init(
            type: Expression<LBListenerRule.Transform.Kind>,
            hostHeaderRewriteConfig: LBListenerRule.Transform.HostHeaderRewriteConfig? = nil,
            urlRewriteConfig: LBListenerRule.Transform.URLRewriteConfig? = nil
        ) {
            body.set("host_header_rewrite_config", hostHeaderRewriteConfig)
            body.set("type", type)
            body.set("url_rewrite_config", urlRewriteConfig)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}

        /// The block `transform.host_header_rewrite_config` of `aws_lb_listener_rule`.
        public struct HostHeaderRewriteConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - rewrite: `rewrite`.
            public init(
                rewrite: LBListenerRule.Transform.HostHeaderRewriteConfig.Rewrite? = nil
            ) {
                body.set("rewrite", rewrite)
            }

            /// The block `transform.host_header_rewrite_config.rewrite` of `aws_lb_listener_rule`.
            public struct Rewrite: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - regex: `regex`; 1 to 1024 characters.
                ///   - replace: `replace`; at most 1024 characters.
                public init(
                    regex: Expression<String>,
                    replace: Expression<String>
                ) {
                    body.set("regex", regex)
                    body.set("replace", replace)
                }
            }
        }

        /// The block `transform.url_rewrite_config` of `aws_lb_listener_rule`.
        public struct URLRewriteConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - rewrite: `rewrite`.
            public init(
                rewrite: LBListenerRule.Transform.HostHeaderRewriteConfig.Rewrite? = nil
            ) {
                body.set("rewrite", rewrite)
            }
        }
    }
}

extension Expression<LBListenerRule.Action.Kind> {
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

extension Expression<LBListenerRule.Action.AuthenticateCognito.OnUnauthenticatedRequest> {
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `authenticate`.
    public static var authenticate: Self { .init(word: "authenticate") }
}

extension Expression<LBListenerRule.Action.AuthenticateOIDC.OnUnauthenticatedRequest> {
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `authenticate`.
    public static var authenticate: Self { .init(word: "authenticate") }
}

extension Expression<LBListenerRule.Action.FixedResponse.ContentType> {
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

extension Expression<LBListenerRule.Action.JWTValidation.AdditionalClaim.Format> {
    /// The word `single-string`.
    public static var singleString: Self { .init(word: "single-string") }
    /// The word `string-array`.
    public static var stringArray: Self { .init(word: "string-array") }
    /// The word `space-separated-values`.
    public static var spaceSeparatedValues: Self { .init(word: "space-separated-values") }
}

extension Expression<LBListenerRule.Action.Redirect.ProtocolName> {
    /// The word `#{protocol}`.
    public static var `protocol`: Self { .init(word: "#{protocol}") }
    /// The word `HTTP`.
    public static var http: Self { .init(word: "HTTP") }
    /// The word `HTTPS`.
    public static var https: Self { .init(word: "HTTPS") }
}

extension Expression<LBListenerRule.Action.Redirect.StatusCode> {
    /// The word `HTTP_301`.
    public static var http301: Self { .init(word: "HTTP_301") }
    /// The word `HTTP_302`.
    public static var http302: Self { .init(word: "HTTP_302") }
}

extension Expression<LBListenerRule.Transform.Kind> {
    /// The word `host-header-rewrite`.
    public static var hostHeaderRewrite: Self { .init(word: "host-header-rewrite") }
    /// The word `url-rewrite`.
    public static var urlRewrite: Self { .init(word: "url-rewrite") }
}

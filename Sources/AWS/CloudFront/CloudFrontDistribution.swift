// Written by 'synth bind aws_cloudfront_distribution'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Content served near to its readers: `aws_cloudfront_distribution` in Terraform.
public struct CloudFrontDistribution: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudfront_distribution"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - enabled: `enabled`.
    ///   - defaultCacheBehavior: `default_cache_behavior`.
    ///   - origin: `origin`.
    ///   - restrictions: `restrictions`.
    ///   - viewerCertificate: `viewer_certificate`.
    ///   - aliases: `aliases`.
    ///   - anycastIPListID: `anycast_ip_list_id`; provider 6 only.
    ///   - comment: `comment`; at most 128 characters.
    ///   - continuousDeploymentPolicyID: `continuous_deployment_policy_id`.
    ///   - defaultRootObject: `default_root_object`.
    ///   - httpVersion: `http_version`; default `http2`.
    ///   - isIPv6Enabled: `is_ipv6_enabled`; default false.
    ///   - priceClass: `price_class`; default `PriceClass_All`.
    ///   - retainOnDelete: `retain_on_delete`; default false.
    ///   - staging: `staging`; default false; a change replaces the resource.
    ///   - tags: `tags`.
    ///   - waitForDeployment: `wait_for_deployment`; default true.
    ///   - webACLID: `web_acl_id`.
    ///   - customErrorResponse: `custom_error_response`.
    ///   - loggingConfig: `logging_config`.
    ///   - orderedCacheBehavior: `ordered_cache_behavior`.
    ///   - originGroup: `origin_group`.
    public init(
        _ localName: String,
        enabled: Expression<Bool>,
        defaultCacheBehavior: CloudFrontDistribution.DefaultCacheBehavior,
        origin: Blocks<CloudFrontDistribution.Origin>,
        restrictions: CloudFrontDistribution.Restrictions,
        viewerCertificate: CloudFrontDistribution.ViewerCertificate,
        aliases: Expression<[String]>? = nil,
        anycastIPListID: Expression<String>? = nil,
        comment: Expression<String>? = nil,
        continuousDeploymentPolicyID: Expression<String>? = nil,
        defaultRootObject: Expression<String>? = nil,
        httpVersion: Expression<CloudFrontDistribution.HTTPVersion>? = nil,
        isIPv6Enabled: Expression<Bool>? = nil,
        priceClass: Expression<CloudFrontDistribution.PriceClass>? = nil,
        retainOnDelete: Expression<Bool>? = nil,
        staging: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        waitForDeployment: Expression<Bool>? = nil,
        webACLID: Expression<ARN<WAFv2WebACL>>? = nil,
        customErrorResponse: Blocks<CloudFrontDistribution.CustomErrorResponse> = [],
        loggingConfig: CloudFrontDistribution.LoggingConfig? = nil,
        orderedCacheBehavior: Blocks<CloudFrontDistribution.OrderedCacheBehavior> = [],
        originGroup: Blocks<CloudFrontDistribution.OriginGroup> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("aliases", aliases)
        node.body.set("anycast_ip_list_id", anycastIPListID)
        node.body.set("comment", comment)
        node.body.set("continuous_deployment_policy_id", continuousDeploymentPolicyID)
        node.body.set("custom_error_response", customErrorResponse)
        node.body.set("default_cache_behavior", defaultCacheBehavior)
        node.body.set("default_root_object", defaultRootObject)
        node.body.set("enabled", enabled)
        node.body.set("http_version", httpVersion)
        node.body.set("is_ipv6_enabled", isIPv6Enabled)
        node.body.set("logging_config", loggingConfig)
        node.body.set("ordered_cache_behavior", orderedCacheBehavior)
        node.body.set("origin", origin)
        node.body.set("origin_group", originGroup)
        node.body.set("price_class", priceClass)
        node.body.set("restrictions", restrictions)
        node.body.set("retain_on_delete", retainOnDelete)
        node.body.set("staging", staging)
        node.body.set("tags", tags)
        node.body.set("viewer_certificate", viewerCertificate)
        node.body.set("wait_for_deployment", waitForDeployment)
        node.body.set("web_acl_id", webACLID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `aliases`.
    public var aliases: Expression<[String]> { reference("aliases") }
    /// The attribute `anycast_ip_list_id`.
    public var anycastIPListID: Expression<String> { reference("anycast_ip_list_id") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudFrontDistribution>> { reference("arn") }
    /// The attribute `caller_reference`, which the provider computes.
    public var callerReference: Expression<String> { reference("caller_reference") }
    /// The attribute `comment`.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `continuous_deployment_policy_id`.
    public var continuousDeploymentPolicyID: Expression<String> { reference("continuous_deployment_policy_id") }
    /// The attribute `default_root_object`.
    public var defaultRootObject: Expression<String> { reference("default_root_object") }
    /// The attribute `domain_name`, which the provider computes.
    public var domainName: Expression<String> { reference("domain_name") }
    /// The attribute `enabled`.
    public var enabled: Expression<Bool> { reference("enabled") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { reference("hosted_zone_id") }
    /// The attribute `http_version`.
    public var httpVersion: Expression<CloudFrontDistribution.HTTPVersion> { reference("http_version") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudFrontDistribution>> { reference("id") }
    /// The attribute `in_progress_validation_batches`, which the provider computes.
    public var inProgressValidationBatches: Expression<Int> { reference("in_progress_validation_batches") }
    /// The attribute `is_ipv6_enabled`.
    public var isIPv6Enabled: Expression<Bool> { reference("is_ipv6_enabled") }
    /// The attribute `last_modified_time`, which the provider computes.
    public var lastModifiedTime: Expression<String> { reference("last_modified_time") }
    /// The attribute `logging_v1_enabled`, which the provider computes.
    public var loggingV1Enabled: Expression<Bool> { reference("logging_v1_enabled") }
    /// The attribute `price_class`.
    public var priceClass: Expression<CloudFrontDistribution.PriceClass> { reference("price_class") }
    /// The attribute `retain_on_delete`.
    public var retainOnDelete: Expression<Bool> { reference("retain_on_delete") }
    /// The attribute `staging`.
    public var staging: Expression<Bool> { reference("staging") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { reference("status") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `trusted_key_groups`, which the provider computes.
    public var trustedKeyGroups: Expression<[CloudFrontDistribution.TrustedKeyGroup]> { reference("trusted_key_groups") }
    /// The attribute `trusted_signers`, which the provider computes.
    public var trustedSigners: Expression<[CloudFrontDistribution.TrustedSigner]> { reference("trusted_signers") }
    /// The attribute `wait_for_deployment`.
    public var waitForDeployment: Expression<Bool> { reference("wait_for_deployment") }
    /// The attribute `web_acl_id`.
    public var webACLID: Expression<ARN<WAFv2WebACL>> { reference("web_acl_id") }

    /// The words that `http_version` takes.
    public enum HTTPVersion: ValueSet {}

    /// The words that `price_class` takes.
    public enum PriceClass: ValueSet {}

    /// An element of `trusted_key_groups`, which the provider computes.
    public enum TrustedKeyGroup {
        /// An element of `items`, which the provider computes.
        public enum Item {}
    }

    /// An element of `trusted_signers`, which the provider computes.
    public enum TrustedSigner {
        /// An element of `items`, which the provider computes.
        public enum Item {}
    }

    /// The block `custom_error_response` of `aws_cloudfront_distribution`.
    public struct CustomErrorResponse: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - errorCode: `error_code`.
        ///   - errorCachingMinTTL: `error_caching_min_ttl`.
        ///   - responseCode: `response_code`.
        ///   - responsePagePath: `response_page_path`.
        public init(
            errorCode: Expression<Int>,
            errorCachingMinTTL: Expression<Int>? = nil,
            responseCode: Expression<Int>? = nil,
            responsePagePath: Expression<String>? = nil
        ) {
            body.set("error_caching_min_ttl", errorCachingMinTTL)
            body.set("error_code", errorCode)
            body.set("response_code", responseCode)
            body.set("response_page_path", responsePagePath)
        }
    }

    /// The block `default_cache_behavior` of `aws_cloudfront_distribution`.
    public struct DefaultCacheBehavior: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allowedMethods: `allowed_methods`.
        ///   - cachedMethods: `cached_methods`.
        ///   - targetOriginID: `target_origin_id`.
        ///   - viewerProtocolPolicy: `viewer_protocol_policy`.
        ///   - cachePolicyID: `cache_policy_id`.
        ///   - compress: `compress`; default false.
        ///   - defaultTTL: `default_ttl`.
        ///   - fieldLevelEncryptionID: `field_level_encryption_id`.
        ///   - maxTTL: `max_ttl`.
        ///   - minTTL: `min_ttl`; default 0.
        ///   - originRequestPolicyID: `origin_request_policy_id`.
        ///   - realtimeLogConfigARN: `realtime_log_config_arn`.
        ///   - responseHeadersPolicyID: `response_headers_policy_id`.
        ///   - smoothStreaming: `smooth_streaming`.
        ///   - trustedKeyGroups: `trusted_key_groups`.
        ///   - trustedSigners: `trusted_signers`.
        ///   - forwardedValues: `forwarded_values`.
        ///   - functionAssociation: `function_association`; at most 2.
        ///   - grpcConfig: `grpc_config`.
        ///   - lambdaFunctionAssociation: `lambda_function_association`; at most 4.
        public init(
            allowedMethods: Expression<[String]>,
            cachedMethods: Expression<[String]>,
            targetOriginID: Expression<String>,
            viewerProtocolPolicy: Expression<CloudFrontDistribution.DefaultCacheBehavior.ViewerProtocolPolicy>,
            cachePolicyID: Expression<ID<CloudFrontCachePolicy>>? = nil,
            compress: Expression<Bool>? = nil,
            defaultTTL: Expression<Int>? = nil,
            fieldLevelEncryptionID: Expression<String>? = nil,
            maxTTL: Expression<Int>? = nil,
            minTTL: Expression<Int>? = nil,
            originRequestPolicyID: Expression<ID<CloudFrontOriginRequestPolicy>>? = nil,
            realtimeLogConfigARN: Expression<ARN<AnyResource>>? = nil,
            responseHeadersPolicyID: Expression<ID<CloudFrontResponseHeadersPolicy>>? = nil,
            smoothStreaming: Expression<Bool>? = nil,
            trustedKeyGroups: Expression<[String]>? = nil,
            trustedSigners: Expression<[String]>? = nil,
            forwardedValues: CloudFrontDistribution.DefaultCacheBehavior.ForwardedValues? = nil,
            functionAssociation: Blocks<CloudFrontDistribution.DefaultCacheBehavior.FunctionAssociation> = [],
            grpcConfig: CloudFrontDistribution.DefaultCacheBehavior.GRPCConfig? = nil,
            lambdaFunctionAssociation: Blocks<CloudFrontDistribution.DefaultCacheBehavior.LambdaFunctionAssociation> = []
        ) {
            body.set("allowed_methods", allowedMethods)
            body.set("cache_policy_id", cachePolicyID)
            body.set("cached_methods", cachedMethods)
            body.set("compress", compress)
            body.set("default_ttl", defaultTTL)
            body.set("field_level_encryption_id", fieldLevelEncryptionID)
            body.set("forwarded_values", forwardedValues)
            body.set("function_association", functionAssociation)
            body.set("grpc_config", grpcConfig)
            body.set("lambda_function_association", lambdaFunctionAssociation)
            body.set("max_ttl", maxTTL)
            body.set("min_ttl", minTTL)
            body.set("origin_request_policy_id", originRequestPolicyID)
            body.set("realtime_log_config_arn", realtimeLogConfigARN)
            body.set("response_headers_policy_id", responseHeadersPolicyID)
            body.set("smooth_streaming", smoothStreaming)
            body.set("target_origin_id", targetOriginID)
            body.set("trusted_key_groups", trustedKeyGroups)
            body.set("trusted_signers", trustedSigners)
            body.set("viewer_protocol_policy", viewerProtocolPolicy)
        }

        /// The words that `viewer_protocol_policy` takes.
        public enum ViewerProtocolPolicy: ValueSet {}

        /// The block `default_cache_behavior.forwarded_values` of `aws_cloudfront_distribution`.
        public struct ForwardedValues: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - queryString: `query_string`.
            ///   - cookies: `cookies`.
            ///   - headers: `headers`.
            ///   - queryStringCacheKeys: `query_string_cache_keys`.
            public init(
                queryString: Expression<Bool>,
                cookies: CloudFrontDistribution.DefaultCacheBehavior.ForwardedValues.Cookies,
                headers: Expression<[String]>? = nil,
                queryStringCacheKeys: Expression<[String]>? = nil
            ) {
                body.set("cookies", cookies)
                body.set("headers", headers)
                body.set("query_string", queryString)
                body.set("query_string_cache_keys", queryStringCacheKeys)
            }

            /// The block `default_cache_behavior.forwarded_values.cookies` of `aws_cloudfront_distribution`.
            public struct Cookies: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - forward: `forward`.
                ///   - whitelistedNames: `whitelisted_names`.
                public init(
                    forward: Expression<CloudFrontDistribution.DefaultCacheBehavior.ForwardedValues.Cookies.Forward>,
                    whitelistedNames: Expression<[String]>? = nil
                ) {
                    body.set("forward", forward)
                    body.set("whitelisted_names", whitelistedNames)
                }

                /// The words that `forward` takes.
                public enum Forward: ValueSet {}
            }
        }

        /// The block `default_cache_behavior.function_association` of `aws_cloudfront_distribution`.
        public struct FunctionAssociation: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - eventType: `event_type`.
            ///   - functionARN: `function_arn`.
            public init(
                eventType: Expression<CloudFrontDistribution.DefaultCacheBehavior.FunctionAssociation.EventType>,
                functionARN: Expression<ARN<CloudFrontFunction>>
            ) {
                body.set("event_type", eventType)
                body.set("function_arn", functionARN)
            }

            /// The words that `event_type` takes.
            public enum EventType: ValueSet {}
        }

        /// The block `default_cache_behavior.grpc_config` of `aws_cloudfront_distribution`.
        public struct GRPCConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - enabled: `enabled`.
            public init(
                enabled: Expression<Bool>? = nil
            ) {
                body.set("enabled", enabled)
            }
        }

        /// The block `default_cache_behavior.lambda_function_association` of `aws_cloudfront_distribution`.
        public struct LambdaFunctionAssociation: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - eventType: `event_type`.
            ///   - lambdaARN: `lambda_arn`.
            ///   - includeBody: `include_body`; default false.
            public init(
                eventType: Expression<CloudFrontDistribution.DefaultCacheBehavior.LambdaFunctionAssociation.EventType>,
                lambdaARN: Expression<ARN<LambdaFunction>>,
                includeBody: Expression<Bool>? = nil
            ) {
                body.set("event_type", eventType)
                body.set("include_body", includeBody)
                body.set("lambda_arn", lambdaARN)
            }

            /// The words that `event_type` takes.
            public enum EventType: ValueSet {}
        }
    }

    /// The block `logging_config` of `aws_cloudfront_distribution`.
    public struct LoggingConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - bucket: `bucket`; provider 5 demands it.
        ///   - includeCookies: `include_cookies`; default false.
        ///   - prefix: `prefix`.
        public init(
            bucket: Expression<String>,
            includeCookies: Expression<Bool>? = nil,
            prefix: Expression<String>? = nil
        ) {
            body.set("bucket", bucket)
            body.set("include_cookies", includeCookies)
            body.set("prefix", prefix)
        }
    }

    /// The block `ordered_cache_behavior` of `aws_cloudfront_distribution`.
    public struct OrderedCacheBehavior: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allowedMethods: `allowed_methods`.
        ///   - cachedMethods: `cached_methods`.
        ///   - pathPattern: `path_pattern`.
        ///   - targetOriginID: `target_origin_id`.
        ///   - viewerProtocolPolicy: `viewer_protocol_policy`.
        ///   - cachePolicyID: `cache_policy_id`.
        ///   - compress: `compress`; default false.
        ///   - defaultTTL: `default_ttl`.
        ///   - fieldLevelEncryptionID: `field_level_encryption_id`.
        ///   - maxTTL: `max_ttl`.
        ///   - minTTL: `min_ttl`; default 0.
        ///   - originRequestPolicyID: `origin_request_policy_id`.
        ///   - realtimeLogConfigARN: `realtime_log_config_arn`.
        ///   - responseHeadersPolicyID: `response_headers_policy_id`.
        ///   - smoothStreaming: `smooth_streaming`.
        ///   - trustedKeyGroups: `trusted_key_groups`.
        ///   - trustedSigners: `trusted_signers`.
        ///   - forwardedValues: `forwarded_values`.
        ///   - functionAssociation: `function_association`; at most 2.
        ///   - grpcConfig: `grpc_config`.
        ///   - lambdaFunctionAssociation: `lambda_function_association`; at most 4.
        public init(
            allowedMethods: Expression<[String]>,
            cachedMethods: Expression<[String]>,
            pathPattern: Expression<String>,
            targetOriginID: Expression<String>,
            viewerProtocolPolicy: Expression<CloudFrontDistribution.OrderedCacheBehavior.ViewerProtocolPolicy>,
            cachePolicyID: Expression<ID<CloudFrontCachePolicy>>? = nil,
            compress: Expression<Bool>? = nil,
            defaultTTL: Expression<Int>? = nil,
            fieldLevelEncryptionID: Expression<String>? = nil,
            maxTTL: Expression<Int>? = nil,
            minTTL: Expression<Int>? = nil,
            originRequestPolicyID: Expression<ID<CloudFrontOriginRequestPolicy>>? = nil,
            realtimeLogConfigARN: Expression<ARN<AnyResource>>? = nil,
            responseHeadersPolicyID: Expression<ID<CloudFrontResponseHeadersPolicy>>? = nil,
            smoothStreaming: Expression<Bool>? = nil,
            trustedKeyGroups: Expression<[String]>? = nil,
            trustedSigners: Expression<[String]>? = nil,
            forwardedValues: CloudFrontDistribution.DefaultCacheBehavior.ForwardedValues? = nil,
            functionAssociation: Blocks<CloudFrontDistribution.DefaultCacheBehavior.FunctionAssociation> = [],
            grpcConfig: CloudFrontDistribution.DefaultCacheBehavior.GRPCConfig? = nil,
            lambdaFunctionAssociation: Blocks<CloudFrontDistribution.DefaultCacheBehavior.LambdaFunctionAssociation> = []
        ) {
            body.set("allowed_methods", allowedMethods)
            body.set("cache_policy_id", cachePolicyID)
            body.set("cached_methods", cachedMethods)
            body.set("compress", compress)
            body.set("default_ttl", defaultTTL)
            body.set("field_level_encryption_id", fieldLevelEncryptionID)
            body.set("forwarded_values", forwardedValues)
            body.set("function_association", functionAssociation)
            body.set("grpc_config", grpcConfig)
            body.set("lambda_function_association", lambdaFunctionAssociation)
            body.set("max_ttl", maxTTL)
            body.set("min_ttl", minTTL)
            body.set("origin_request_policy_id", originRequestPolicyID)
            body.set("path_pattern", pathPattern)
            body.set("realtime_log_config_arn", realtimeLogConfigARN)
            body.set("response_headers_policy_id", responseHeadersPolicyID)
            body.set("smooth_streaming", smoothStreaming)
            body.set("target_origin_id", targetOriginID)
            body.set("trusted_key_groups", trustedKeyGroups)
            body.set("trusted_signers", trustedSigners)
            body.set("viewer_protocol_policy", viewerProtocolPolicy)
        }

        /// The words that `viewer_protocol_policy` takes.
        public enum ViewerProtocolPolicy: ValueSet {}
    }

    /// The block `origin` of `aws_cloudfront_distribution`.
    public struct Origin: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - domainName: `domain_name`.
        ///   - originID: `origin_id`.
        ///   - connectionAttempts: `connection_attempts`; 1 to 3; default 3.
        ///   - connectionTimeout: `connection_timeout`; 1 to 10; default 10.
        ///   - originAccessControlID: `origin_access_control_id`.
        ///   - originPath: `origin_path`.
        ///   - responseCompletionTimeout: `response_completion_timeout`; provider 6 only.
        ///   - customHeader: `custom_header`.
        ///   - customOriginConfig: `custom_origin_config`.
        ///   - originShield: `origin_shield`.
        ///   - s3OriginConfig: `s3_origin_config`.
        ///   - vpcOriginConfig: `vpc_origin_config`.
        public init(
            domainName: Expression<String>,
            originID: Expression<String>,
            connectionAttempts: Expression<Int>? = nil,
            connectionTimeout: Expression<Int>? = nil,
            originAccessControlID: Expression<ID<CloudFrontOriginAccessControl>>? = nil,
            originPath: Expression<String>? = nil,
            responseCompletionTimeout: Expression<Int>? = nil,
            customHeader: Blocks<CloudFrontDistribution.Origin.CustomHeader> = [],
            customOriginConfig: CloudFrontDistribution.Origin.CustomOriginConfig? = nil,
            originShield: CloudFrontDistribution.Origin.OriginShield? = nil,
            s3OriginConfig: CloudFrontDistribution.Origin.S3OriginConfig? = nil,
            vpcOriginConfig: CloudFrontDistribution.Origin.VPCOriginConfig? = nil
        ) {
            body.set("connection_attempts", connectionAttempts)
            body.set("connection_timeout", connectionTimeout)
            body.set("custom_header", customHeader)
            body.set("custom_origin_config", customOriginConfig)
            body.set("domain_name", domainName)
            body.set("origin_access_control_id", originAccessControlID)
            body.set("origin_id", originID)
            body.set("origin_path", originPath)
            body.set("origin_shield", originShield)
            body.set("response_completion_timeout", responseCompletionTimeout)
            body.set("s3_origin_config", s3OriginConfig)
            body.set("vpc_origin_config", vpcOriginConfig)
        }

        /// The block `origin.custom_header` of `aws_cloudfront_distribution`.
        public struct CustomHeader: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - name: `name`.
            ///   - value: `value`.
            public init(
                name: Expression<String>,
                value: Expression<String>
            ) {
                body.set("name", name)
                body.set("value", value)
            }
        }

        /// The block `origin.custom_origin_config` of `aws_cloudfront_distribution`.
        public struct CustomOriginConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - httpPort: `http_port`.
            ///   - httpsPort: `https_port`.
            ///   - originProtocolPolicy: `origin_protocol_policy`.
            ///   - originSSLProtocols: `origin_ssl_protocols`.
            ///   - ipAddressType: `ip_address_type`; provider 6 only.
            ///   - originKeepaliveTimeout: `origin_keepalive_timeout`; at least 1; default 5.
            ///   - originReadTimeout: `origin_read_timeout`; at least 1; default 30.
            public init(
                httpPort: Expression<Int>,
                httpsPort: Expression<Int>,
                originProtocolPolicy: Expression<CloudFrontDistribution.Origin.CustomOriginConfig.OriginProtocolPolicy>,
                originSSLProtocols: Expression<[CloudFrontDistribution.Origin.CustomOriginConfig.OriginSSLProtocol]>,
                ipAddressType: Expression<CloudFrontDistribution.Origin.CustomOriginConfig.IPAddressType>? = nil,
                originKeepaliveTimeout: Expression<Int>? = nil,
                originReadTimeout: Expression<Int>? = nil
            ) {
                body.set("http_port", httpPort)
                body.set("https_port", httpsPort)
                body.set("ip_address_type", ipAddressType)
                body.set("origin_keepalive_timeout", originKeepaliveTimeout)
                body.set("origin_protocol_policy", originProtocolPolicy)
                body.set("origin_read_timeout", originReadTimeout)
                body.set("origin_ssl_protocols", originSSLProtocols)
            }

            /// The words that `ip_address_type` takes.
            public enum IPAddressType: ValueSet {}

            /// The words that `origin_protocol_policy` takes.
            public enum OriginProtocolPolicy: ValueSet {}

            /// The words that `origin_ssl_protocols` takes.
            public enum OriginSSLProtocol: ValueSet {}
        }

        /// The block `origin.origin_shield` of `aws_cloudfront_distribution`.
        public struct OriginShield: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - enabled: `enabled`.
            ///   - originShieldRegion: `origin_shield_region`.
            public init(
                enabled: Expression<Bool>,
                originShieldRegion: Expression<String>? = nil
            ) {
                body.set("enabled", enabled)
                body.set("origin_shield_region", originShieldRegion)
            }
        }

        /// The block `origin.s3_origin_config` of `aws_cloudfront_distribution`.
        public struct S3OriginConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - originAccessIdentity: `origin_access_identity`.
            public init(
                originAccessIdentity: Expression<String>
            ) {
                body.set("origin_access_identity", originAccessIdentity)
            }
        }

        /// The block `origin.vpc_origin_config` of `aws_cloudfront_distribution`.
        public struct VPCOriginConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - vpcOriginID: `vpc_origin_id`.
            ///   - originKeepaliveTimeout: `origin_keepalive_timeout`; at least 1; default 5.
            ///   - originReadTimeout: `origin_read_timeout`; at least 1; default 30.
            public init(
                vpcOriginID: Expression<String>,
                originKeepaliveTimeout: Expression<Int>? = nil,
                originReadTimeout: Expression<Int>? = nil
            ) {
                body.set("origin_keepalive_timeout", originKeepaliveTimeout)
                body.set("origin_read_timeout", originReadTimeout)
                body.set("vpc_origin_id", vpcOriginID)
            }
        }
    }

    /// The block `origin_group` of `aws_cloudfront_distribution`.
    public struct OriginGroup: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - originID: `origin_id`.
        ///   - failoverCriteria: `failover_criteria`.
        ///   - member: `member`; at least 2; at most 2.
        public init(
            originID: Expression<String>,
            failoverCriteria: CloudFrontDistribution.OriginGroup.FailoverCriteria,
            member: Blocks<CloudFrontDistribution.OriginGroup.Member>
        ) {
            body.set("failover_criteria", failoverCriteria)
            body.set("member", member)
            body.set("origin_id", originID)
        }

        /// The block `origin_group.failover_criteria` of `aws_cloudfront_distribution`.
        public struct FailoverCriteria: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - statusCodes: `status_codes`.
            public init(
                statusCodes: Expression<[Int]>
            ) {
                body.set("status_codes", statusCodes)
            }
        }

        /// The block `origin_group.member` of `aws_cloudfront_distribution`.
        public struct Member: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - originID: `origin_id`.
            public init(
                originID: Expression<String>
            ) {
                body.set("origin_id", originID)
            }
        }
    }

    /// The block `restrictions` of `aws_cloudfront_distribution`.
    public struct Restrictions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - geoRestriction: `geo_restriction`.
        public init(
            geoRestriction: CloudFrontDistribution.Restrictions.GeoRestriction
        ) {
            body.set("geo_restriction", geoRestriction)
        }

        /// The block `restrictions.geo_restriction` of `aws_cloudfront_distribution`.
        public struct GeoRestriction: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - restrictionType: `restriction_type`.
            ///   - locations: `locations`.
            public init(
                restrictionType: Expression<CloudFrontDistribution.Restrictions.GeoRestriction.RestrictionType>,
                locations: Expression<[String]>? = nil
            ) {
                body.set("locations", locations)
                body.set("restriction_type", restrictionType)
            }

            /// The words that `restriction_type` takes.
            public enum RestrictionType: ValueSet {}
        }
    }

    /// The block `viewer_certificate` of `aws_cloudfront_distribution`.
    public struct ViewerCertificate: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - acmCertificateARN: `acm_certificate_arn`.
        ///   - cloudfrontDefaultCertificate: `cloudfront_default_certificate`.
        ///   - iamCertificateID: `iam_certificate_id`.
        ///   - minimumProtocolVersion: `minimum_protocol_version`; default `TLSv1`.
        ///   - sslSupportMethod: `ssl_support_method`.
        public init(
            acmCertificateARN: Expression<ARN<ACMCertificate>>? = nil,
            cloudfrontDefaultCertificate: Expression<Bool>? = nil,
            iamCertificateID: Expression<String>? = nil,
            minimumProtocolVersion: Expression<CloudFrontDistribution.ViewerCertificate.MinimumProtocolVersion>? = nil,
            sslSupportMethod: Expression<CloudFrontDistribution.ViewerCertificate.SSLSupportMethod>? = nil
        ) {
            body.set("acm_certificate_arn", acmCertificateARN)
            body.set("cloudfront_default_certificate", cloudfrontDefaultCertificate)
            body.set("iam_certificate_id", iamCertificateID)
            body.set("minimum_protocol_version", minimumProtocolVersion)
            body.set("ssl_support_method", sslSupportMethod)
        }

        /// The words that `minimum_protocol_version` takes.
        public enum MinimumProtocolVersion: ValueSet {}

        /// The words that `ssl_support_method` takes.
        public enum SSLSupportMethod: ValueSet {}
    }
}

extension Expression<CloudFrontDistribution.HTTPVersion> {
    /// The word `http1.1`.
    public static var http1_1: Self { .init(word: "http1.1") }
    /// The word `http2`.
    public static var http2: Self { .init(word: "http2") }
    /// The word `http3`.
    public static var http3: Self { .init(word: "http3") }
    /// The word `http2and3`.
    public static var http2and3: Self { .init(word: "http2and3") }
}

extension Expression<CloudFrontDistribution.PriceClass> {
    /// The word `PriceClass_100`.
    public static var priceClass100: Self { .init(word: "PriceClass_100") }
    /// The word `PriceClass_200`.
    public static var priceClass200: Self { .init(word: "PriceClass_200") }
    /// The word `PriceClass_All`.
    public static var priceClassAll: Self { .init(word: "PriceClass_All") }
    /// The word `None`.
    public static var nothing: Self { .init(word: "None") }
}

extension Expression<CloudFrontDistribution.DefaultCacheBehavior.ViewerProtocolPolicy> {
    /// The word `allow-all`.
    public static var allowAll: Self { .init(word: "allow-all") }
    /// The word `https-only`.
    public static var httpsOnly: Self { .init(word: "https-only") }
    /// The word `redirect-to-https`.
    public static var redirectToHTTPS: Self { .init(word: "redirect-to-https") }
}

extension Expression<CloudFrontDistribution.DefaultCacheBehavior.ForwardedValues.Cookies.Forward> {
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
    /// The word `all`.
    public static var all: Self { .init(word: "all") }
}

extension Expression<CloudFrontDistribution.DefaultCacheBehavior.FunctionAssociation.EventType> {
    /// The word `viewer-request`.
    public static var viewerRequest: Self { .init(word: "viewer-request") }
    /// The word `viewer-response`.
    public static var viewerResponse: Self { .init(word: "viewer-response") }
    /// The word `origin-request`.
    public static var originRequest: Self { .init(word: "origin-request") }
    /// The word `origin-response`.
    public static var originResponse: Self { .init(word: "origin-response") }
}

extension Expression<CloudFrontDistribution.DefaultCacheBehavior.LambdaFunctionAssociation.EventType> {
    /// The word `viewer-request`.
    public static var viewerRequest: Self { .init(word: "viewer-request") }
    /// The word `viewer-response`.
    public static var viewerResponse: Self { .init(word: "viewer-response") }
    /// The word `origin-request`.
    public static var originRequest: Self { .init(word: "origin-request") }
    /// The word `origin-response`.
    public static var originResponse: Self { .init(word: "origin-response") }
}

extension Expression<CloudFrontDistribution.OrderedCacheBehavior.ViewerProtocolPolicy> {
    /// The word `allow-all`.
    public static var allowAll: Self { .init(word: "allow-all") }
    /// The word `https-only`.
    public static var httpsOnly: Self { .init(word: "https-only") }
    /// The word `redirect-to-https`.
    public static var redirectToHTTPS: Self { .init(word: "redirect-to-https") }
}

extension Expression<CloudFrontDistribution.Origin.CustomOriginConfig.IPAddressType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `ipv6`.
    public static var ipv6: Self { .init(word: "ipv6") }
    /// The word `dualstack`.
    public static var dualstack: Self { .init(word: "dualstack") }
}

extension Expression<CloudFrontDistribution.Origin.CustomOriginConfig.OriginProtocolPolicy> {
    /// The word `http-only`.
    public static var httpOnly: Self { .init(word: "http-only") }
    /// The word `match-viewer`.
    public static var matchViewer: Self { .init(word: "match-viewer") }
    /// The word `https-only`.
    public static var httpsOnly: Self { .init(word: "https-only") }
}

extension Expression<CloudFrontDistribution.Origin.CustomOriginConfig.OriginSSLProtocol> {
    /// The word `SSLv3`.
    public static var sslv3: Self { .init(word: "SSLv3") }
    /// The word `TLSv1`.
    public static var tlsv1: Self { .init(word: "TLSv1") }
    /// The word `TLSv1.1`.
    public static var tlsv1_1: Self { .init(word: "TLSv1.1") }
    /// The word `TLSv1.2`.
    public static var tlsv1_2: Self { .init(word: "TLSv1.2") }
}

extension Expression<CloudFrontDistribution.Restrictions.GeoRestriction.RestrictionType> {
    /// The word `blacklist`.
    public static var blacklist: Self { .init(word: "blacklist") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
}

extension Expression<CloudFrontDistribution.ViewerCertificate.MinimumProtocolVersion> {
    /// The word `SSLv3`.
    public static var sslv3: Self { .init(word: "SSLv3") }
    /// The word `TLSv1`.
    public static var tlsv1: Self { .init(word: "TLSv1") }
    /// The word `TLSv1_2016`.
    public static var tlsv1_2016: Self { .init(word: "TLSv1_2016") }
    /// The word `TLSv1.1_2016`.
    public static var tlsv1_1_2016: Self { .init(word: "TLSv1.1_2016") }
    /// The word `TLSv1.2_2018`.
    public static var tlsv1_2_2018: Self { .init(word: "TLSv1.2_2018") }
    /// The word `TLSv1.2_2019`.
    public static var tlsv1_2_2019: Self { .init(word: "TLSv1.2_2019") }
    /// The word `TLSv1.2_2021`.
    public static var tlsv1_2_2021: Self { .init(word: "TLSv1.2_2021") }
    /// The word `TLSv1.3_2025`.
    public static var tlsv1_3_2025: Self { .init(word: "TLSv1.3_2025") }
    /// The word `TLSv1.2_2025`.
    public static var tlsv1_2_2025: Self { .init(word: "TLSv1.2_2025") }
}

extension Expression<CloudFrontDistribution.ViewerCertificate.SSLSupportMethod> {
    /// The word `sni-only`.
    public static var sniOnly: Self { .init(word: "sni-only") }
    /// The word `vip`.
    public static var vip: Self { .init(word: "vip") }
    /// The word `static-ip`.
    public static var staticIP: Self { .init(word: "static-ip") }
}

extension Expression<CloudFrontDistribution.TrustedKeyGroup> {
    /// The attribute `enabled`, which the provider computes.
    public var enabled: Expression<Bool> { attribute("enabled") }
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[CloudFrontDistribution.TrustedKeyGroup.Item]> { attribute("items") }
}

extension Expression<CloudFrontDistribution.TrustedKeyGroup.Item> {
    /// The attribute `key_group_id`, which the provider computes.
    public var keyGroupID: Expression<String> { attribute("key_group_id") }
    /// The attribute `key_pair_ids`, which the provider computes.
    public var keyPairIDs: Expression<[String]> { attribute("key_pair_ids") }
}

extension Expression<CloudFrontDistribution.TrustedSigner> {
    /// The attribute `enabled`, which the provider computes.
    public var enabled: Expression<Bool> { attribute("enabled") }
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[CloudFrontDistribution.TrustedSigner.Item]> { attribute("items") }
}

extension Expression<CloudFrontDistribution.TrustedSigner.Item> {
    /// The attribute `aws_account_number`, which the provider computes.
    public var awsAccountNumber: Expression<String> { attribute("aws_account_number") }
    /// The attribute `key_pair_ids`, which the provider computes.
    public var keyPairIDs: Expression<[String]> { attribute("key_pair_ids") }
}

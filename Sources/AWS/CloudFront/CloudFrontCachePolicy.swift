// Written by 'synth bind aws_cloudfront_cache_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What makes two requests the same to the cache: `aws_cloudfront_cache_policy` in Terraform.
public struct CloudFrontCachePolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudfront_cache_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - parametersInCacheKeyAndForwardedToOrigin: `parameters_in_cache_key_and_forwarded_to_origin`.
    ///   - comment: `comment`.
    ///   - defaultTTL: `default_ttl`; default 86400.
    ///   - maxTTL: `max_ttl`; default 31536000.
    ///   - minTTL: `min_ttl`.
    public init(
        _ localName: String,
        name: Expression<String>,
        parametersInCacheKeyAndForwardedToOrigin: CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin,
        comment: Expression<String>? = nil,
        defaultTTL: Expression<Int>? = nil,
        maxTTL: Expression<Int>? = nil,
        minTTL: Expression<Int>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("comment", comment)
        node.body.set("default_ttl", defaultTTL)
        node.body.set("max_ttl", maxTTL)
        node.body.set("min_ttl", minTTL)
        node.body.set("name", name)
        node.body.set("parameters_in_cache_key_and_forwarded_to_origin", parametersInCacheKeyAndForwardedToOrigin)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudFrontCachePolicy>> { reference("arn") }
    /// The attribute `comment`.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `default_ttl`.
    public var defaultTTL: Expression<Int> { reference("default_ttl") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudFrontCachePolicy>> { reference("id") }
    /// The attribute `max_ttl`.
    public var maxTTL: Expression<Int> { reference("max_ttl") }
    /// The attribute `min_ttl`.
    public var minTTL: Expression<Int> { reference("min_ttl") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }

    /// The block `parameters_in_cache_key_and_forwarded_to_origin` of `aws_cloudfront_cache_policy`.
    public struct ParametersInCacheKeyAndForwardedToOrigin: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cookiesConfig: `cookies_config`.
        ///   - headersConfig: `headers_config`.
        ///   - queryStringsConfig: `query_strings_config`.
        ///   - enableAcceptEncodingBrotli: `enable_accept_encoding_brotli`.
        ///   - enableAcceptEncodingGzip: `enable_accept_encoding_gzip`.
        public init(
            cookiesConfig: CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig,
            headersConfig: CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig,
            queryStringsConfig: CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig,
            enableAcceptEncodingBrotli: Expression<Bool>? = nil,
            enableAcceptEncodingGzip: Expression<Bool>? = nil
        ) {
            body.set("cookies_config", cookiesConfig)
            body.set("enable_accept_encoding_brotli", enableAcceptEncodingBrotli)
            body.set("enable_accept_encoding_gzip", enableAcceptEncodingGzip)
            body.set("headers_config", headersConfig)
            body.set("query_strings_config", queryStringsConfig)
        }

        /// The block `parameters_in_cache_key_and_forwarded_to_origin.cookies_config` of `aws_cloudfront_cache_policy`.
        public struct CookiesConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - cookieBehavior: `cookie_behavior`.
            ///   - cookies: `cookies`.
            public init(
                cookieBehavior: Expression<CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.CookieBehavior>,
                cookies: CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.Cookies? = nil
            ) {
                body.set("cookie_behavior", cookieBehavior)
                body.set("cookies", cookies)
            }

            /// The words that `cookie_behavior` takes.
            public enum CookieBehavior: ValueSet {}

            /// The block `parameters_in_cache_key_and_forwarded_to_origin.cookies_config.cookies` of `aws_cloudfront_cache_policy`.
            public struct Cookies: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - items: `items`.
                public init(
                    items: Expression<[String]>? = nil
                ) {
                    body.set("items", items)
                }
            }
        }

        /// The block `parameters_in_cache_key_and_forwarded_to_origin.headers_config` of `aws_cloudfront_cache_policy`.
        public struct HeadersConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - headerBehavior: `header_behavior`.
            ///   - headers: `headers`.
            public init(
                headerBehavior: Expression<CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.HeaderBehavior>? = nil,
                headers: CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Headers? = nil
            ) {
                body.set("header_behavior", headerBehavior)
                body.set("headers", headers)
            }

            /// The words that `header_behavior` takes.
            public enum HeaderBehavior: ValueSet {}

            /// The block `parameters_in_cache_key_and_forwarded_to_origin.headers_config.headers` of `aws_cloudfront_cache_policy`.
            public struct Headers: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - items: `items`.
                public init(
                    items: Expression<[String]>? = nil
                ) {
                    body.set("items", items)
                }
            }
        }

        /// The block `parameters_in_cache_key_and_forwarded_to_origin.query_strings_config` of `aws_cloudfront_cache_policy`.
        public struct QueryStringsConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - queryStringBehavior: `query_string_behavior`.
            ///   - queryStrings: `query_strings`.
            public init(
                queryStringBehavior: Expression<CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryStringBehavior>,
                queryStrings: CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryStrings? = nil
            ) {
                body.set("query_string_behavior", queryStringBehavior)
                body.set("query_strings", queryStrings)
            }

            /// The words that `query_string_behavior` takes.
            public enum QueryStringBehavior: ValueSet {}

            /// The block `parameters_in_cache_key_and_forwarded_to_origin.query_strings_config.query_strings` of `aws_cloudfront_cache_policy`.
            public struct QueryStrings: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - items: `items`.
                public init(
                    items: Expression<[String]>? = nil
                ) {
                    body.set("items", items)
                }
            }
        }
    }
}

extension Expression<CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.CookieBehavior> {
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
    /// The word `allExcept`.
    public static var allExcept: Self { .init(word: "allExcept") }
    /// The word `all`.
    public static var all: Self { .init(word: "all") }
}

extension Expression<CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.HeaderBehavior> {
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
}

extension Expression<CloudFrontCachePolicy.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryStringBehavior> {
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
    /// The word `allExcept`.
    public static var allExcept: Self { .init(word: "allExcept") }
    /// The word `all`.
    public static var all: Self { .init(word: "all") }
}

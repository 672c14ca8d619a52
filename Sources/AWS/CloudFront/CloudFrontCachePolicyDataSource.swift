// Written by 'synth bind data.aws_cloudfront_cache_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A cache policy that exists already, such as one of AWS: data source `aws_cloudfront_cache_policy` in Terraform.
public struct CloudFrontCachePolicyDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_cloudfront_cache_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - id: `id`; exactly one of `id`, `name`.
    ///   - name: `name`; exactly one of `id`, `name`.
    public init(
        _ localName: String,
        id: Expression<ID<CloudFrontCachePolicy>>? = nil,
        name: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("id", id)
        node.body.set("name", name)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudFrontCachePolicy>> { reference("arn") }
    /// The attribute `comment`, which the provider computes.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `default_ttl`, which the provider computes.
    public var defaultTTL: Expression<Int> { reference("default_ttl") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `id`.
    public var id: Expression<ID<CloudFrontCachePolicy>> { reference("id") }
    /// The attribute `max_ttl`, which the provider computes.
    public var maxTTL: Expression<Int> { reference("max_ttl") }
    /// The attribute `min_ttl`, which the provider computes.
    public var minTTL: Expression<Int> { reference("min_ttl") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `parameters_in_cache_key_and_forwarded_to_origin`, which the provider computes.
    public var parametersInCacheKeyAndForwardedToOrigin: Expression<[CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin]> { reference("parameters_in_cache_key_and_forwarded_to_origin") }

    /// An element of `parameters_in_cache_key_and_forwarded_to_origin`, which the provider computes.
    public enum ParametersInCacheKeyAndForwardedToOrigin {
        /// An element of `cookies_config`, which the provider computes.
        public enum CookiesConfig {
            /// An element of `cookies`, which the provider computes.
            public enum Cooky {}
        }
        /// An element of `headers_config`, which the provider computes.
        public enum HeadersConfig {
            /// An element of `headers`, which the provider computes.
            public enum Header {}
        }
        /// An element of `query_strings_config`, which the provider computes.
        public enum QueryStringsConfig {
            /// An element of `query_strings`, which the provider computes.
            public enum QueryString {}
        }
    }
}

extension Expression<CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig> {
    /// The attribute `cookie_behavior`, which the provider computes.
    public var cookieBehavior: Expression<String> { attribute("cookie_behavior") }
    /// The attribute `cookies`, which the provider computes.
    public var cookies: Expression<[CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.Cooky]> { attribute("cookies") }
}

extension Expression<CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig.Cooky> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin> {
    /// The attribute `cookies_config`, which the provider computes.
    public var cookiesConfig: Expression<[CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.CookiesConfig]> { attribute("cookies_config") }
    /// The attribute `enable_accept_encoding_brotli`, which the provider computes.
    public var enableAcceptEncodingBrotli: Expression<Bool> { attribute("enable_accept_encoding_brotli") }
    /// The attribute `enable_accept_encoding_gzip`, which the provider computes.
    public var enableAcceptEncodingGzip: Expression<Bool> { attribute("enable_accept_encoding_gzip") }
    /// The attribute `headers_config`, which the provider computes.
    public var headersConfig: Expression<[CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig]> { attribute("headers_config") }
    /// The attribute `query_strings_config`, which the provider computes.
    public var queryStringsConfig: Expression<[CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig]> { attribute("query_strings_config") }
}

extension Expression<CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig> {
    /// The attribute `header_behavior`, which the provider computes.
    public var headerBehavior: Expression<String> { attribute("header_behavior") }
    /// The attribute `headers`, which the provider computes.
    public var headers: Expression<[CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Header]> { attribute("headers") }
}

extension Expression<CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.HeadersConfig.Header> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig> {
    /// The attribute `query_string_behavior`, which the provider computes.
    public var queryStringBehavior: Expression<String> { attribute("query_string_behavior") }
    /// The attribute `query_strings`, which the provider computes.
    public var queryStrings: Expression<[CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryString]> { attribute("query_strings") }
}

extension Expression<CloudFrontCachePolicyDataSource.ParametersInCacheKeyAndForwardedToOrigin.QueryStringsConfig.QueryString> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

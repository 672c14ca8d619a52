// Written by 'synth bind data.aws_cloudfront_origin_request_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// An origin request policy that exists already, such as one of AWS: data source `aws_cloudfront_origin_request_policy` in Terraform.
public struct CloudFrontOriginRequestPolicyDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_cloudfront_origin_request_policy"
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
        id: Expression<ID<CloudFrontOriginRequestPolicy>>? = nil,
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
    public var arn: Expression<ARN<CloudFrontOriginRequestPolicy>> { reference("arn") }
    /// The attribute `comment`, which the provider computes.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `cookies_config`, which the provider computes.
    public var cookiesConfig: Expression<[CloudFrontOriginRequestPolicyDataSource.CookiesConfig]> { reference("cookies_config") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `headers_config`, which the provider computes.
    public var headersConfig: Expression<[CloudFrontOriginRequestPolicyDataSource.HeadersConfig]> { reference("headers_config") }
    /// The attribute `id`.
    public var id: Expression<ID<CloudFrontOriginRequestPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `query_strings_config`, which the provider computes.
    public var queryStringsConfig: Expression<[CloudFrontOriginRequestPolicyDataSource.QueryStringsConfig]> { reference("query_strings_config") }

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

extension Expression<CloudFrontOriginRequestPolicyDataSource.CookiesConfig> {
    /// The attribute `cookie_behavior`, which the provider computes.
    public var cookieBehavior: Expression<String> { attribute("cookie_behavior") }
    /// The attribute `cookies`, which the provider computes.
    public var cookies: Expression<[CloudFrontOriginRequestPolicyDataSource.CookiesConfig.Cooky]> { attribute("cookies") }
}

extension Expression<CloudFrontOriginRequestPolicyDataSource.CookiesConfig.Cooky> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontOriginRequestPolicyDataSource.HeadersConfig> {
    /// The attribute `header_behavior`, which the provider computes.
    public var headerBehavior: Expression<String> { attribute("header_behavior") }
    /// The attribute `headers`, which the provider computes.
    public var headers: Expression<[CloudFrontOriginRequestPolicyDataSource.HeadersConfig.Header]> { attribute("headers") }
}

extension Expression<CloudFrontOriginRequestPolicyDataSource.HeadersConfig.Header> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontOriginRequestPolicyDataSource.QueryStringsConfig> {
    /// The attribute `query_string_behavior`, which the provider computes.
    public var queryStringBehavior: Expression<String> { attribute("query_string_behavior") }
    /// The attribute `query_strings`, which the provider computes.
    public var queryStrings: Expression<[CloudFrontOriginRequestPolicyDataSource.QueryStringsConfig.QueryString]> { attribute("query_strings") }
}

extension Expression<CloudFrontOriginRequestPolicyDataSource.QueryStringsConfig.QueryString> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

// Written by 'synth bind aws_cloudfront_origin_request_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What of a request the origin gets to see: `aws_cloudfront_origin_request_policy` in Terraform.
public struct CloudFrontOriginRequestPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudfront_origin_request_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - cookiesConfig: `cookies_config`.
    ///   - headersConfig: `headers_config`.
    ///   - queryStringsConfig: `query_strings_config`.
    ///   - comment: `comment`.
    public init(
        _ localName: String,
        name: Expression<String>,
        cookiesConfig: CloudFrontOriginRequestPolicy.CookiesConfig,
        headersConfig: CloudFrontOriginRequestPolicy.HeadersConfig,
        queryStringsConfig: CloudFrontOriginRequestPolicy.QueryStringsConfig,
        comment: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("comment", comment)
        node.body.set("cookies_config", cookiesConfig)
        node.body.set("headers_config", headersConfig)
        node.body.set("name", name)
        node.body.set("query_strings_config", queryStringsConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudFrontOriginRequestPolicy>> { reference("arn") }
    /// The attribute `comment`.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudFrontOriginRequestPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }

    /// The block `cookies_config` of `aws_cloudfront_origin_request_policy`.
    public struct CookiesConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cookieBehavior: `cookie_behavior`.
        ///   - cookies: `cookies`.
        public init(
            cookieBehavior: Expression<CloudFrontOriginRequestPolicy.CookiesConfig.CookieBehavior>,
            cookies: CloudFrontOriginRequestPolicy.CookiesConfig.Cookies? = nil
        ) {
            body.set("cookie_behavior", cookieBehavior)
            body.set("cookies", cookies)
        }

        /// The words that `cookie_behavior` takes.
        public enum CookieBehavior: ValueSet {}

        /// The block `cookies_config.cookies` of `aws_cloudfront_origin_request_policy`.
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

    /// The block `headers_config` of `aws_cloudfront_origin_request_policy`.
    public struct HeadersConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - headerBehavior: `header_behavior`.
        ///   - headers: `headers`.
        public init(
            headerBehavior: Expression<CloudFrontOriginRequestPolicy.HeadersConfig.HeaderBehavior>? = nil,
            headers: CloudFrontOriginRequestPolicy.HeadersConfig.Headers? = nil
        ) {
            body.set("header_behavior", headerBehavior)
            body.set("headers", headers)
        }

        /// The words that `header_behavior` takes.
        public enum HeaderBehavior: ValueSet {}

        /// The block `headers_config.headers` of `aws_cloudfront_origin_request_policy`.
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

    /// The block `query_strings_config` of `aws_cloudfront_origin_request_policy`.
    public struct QueryStringsConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - queryStringBehavior: `query_string_behavior`.
        ///   - queryStrings: `query_strings`.
        public init(
            queryStringBehavior: Expression<CloudFrontOriginRequestPolicy.QueryStringsConfig.QueryStringBehavior>,
            queryStrings: CloudFrontOriginRequestPolicy.QueryStringsConfig.QueryStrings? = nil
        ) {
            body.set("query_string_behavior", queryStringBehavior)
            body.set("query_strings", queryStrings)
        }

        /// The words that `query_string_behavior` takes.
        public enum QueryStringBehavior: ValueSet {}

        /// The block `query_strings_config.query_strings` of `aws_cloudfront_origin_request_policy`.
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

extension Expression<CloudFrontOriginRequestPolicy.CookiesConfig.CookieBehavior> {
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
    /// The word `all`.
    public static var all: Self { .init(word: "all") }
    /// The word `allExcept`.
    public static var allExcept: Self { .init(word: "allExcept") }
}

extension Expression<CloudFrontOriginRequestPolicy.HeadersConfig.HeaderBehavior> {
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
    /// The word `allViewer`.
    public static var allViewer: Self { .init(word: "allViewer") }
    /// The word `allViewerAndWhitelistCloudFront`.
    public static var allViewerAndWhitelistCloudFront: Self { .init(word: "allViewerAndWhitelistCloudFront") }
    /// The word `allExcept`.
    public static var allExcept: Self { .init(word: "allExcept") }
}

extension Expression<CloudFrontOriginRequestPolicy.QueryStringsConfig.QueryStringBehavior> {
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `whitelist`.
    public static var whitelist: Self { .init(word: "whitelist") }
    /// The word `all`.
    public static var all: Self { .init(word: "all") }
    /// The word `allExcept`.
    public static var allExcept: Self { .init(word: "allExcept") }
}

// Written by 'synth bind data.aws_cloudfront_response_headers_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A response headers policy that exists already, such as one of AWS: data source `aws_cloudfront_response_headers_policy` in Terraform.
public struct CloudFrontResponseHeadersPolicyDataSource: DataSource {
    /// The data source's name in Terraform.
    public static let typeName = "aws_cloudfront_response_headers_policy"
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
        id: Expression<ID<CloudFrontResponseHeadersPolicy>>? = nil,
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
    public var arn: Expression<ARN<CloudFrontResponseHeadersPolicy>> { reference("arn") }
    /// The attribute `comment`, which the provider computes.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `cors_config`, which the provider computes.
    public var corsConfig: Expression<[CloudFrontResponseHeadersPolicyDataSource.CORSConfig]> { reference("cors_config") }
    /// The attribute `custom_headers_config`, which the provider computes.
    public var customHeadersConfig: Expression<[CloudFrontResponseHeadersPolicyDataSource.CustomHeadersConfig]> { reference("custom_headers_config") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `id`.
    public var id: Expression<ID<CloudFrontResponseHeadersPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `remove_headers_config`, which the provider computes.
    public var removeHeadersConfig: Expression<[CloudFrontResponseHeadersPolicyDataSource.RemoveHeadersConfig]> { reference("remove_headers_config") }
    /// The attribute `security_headers_config`, which the provider computes.
    public var securityHeadersConfig: Expression<[CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig]> { reference("security_headers_config") }
    /// The attribute `server_timing_headers_config`, which the provider computes.
    public var serverTimingHeadersConfig: Expression<[CloudFrontResponseHeadersPolicyDataSource.ServerTimingHeadersConfig]> { reference("server_timing_headers_config") }

    /// An element of `cors_config`, which the provider computes.
    public enum CORSConfig {
        /// An element of `access_control_allow_headers`, which the provider computes.
        public enum AccessControlAllowHeader {}
        /// An element of `access_control_allow_methods`, which the provider computes.
        public enum AccessControlAllowMethod {}
        /// An element of `access_control_allow_origins`, which the provider computes.
        public enum AccessControlAllowOrigin {}
        /// An element of `access_control_expose_headers`, which the provider computes.
        public enum AccessControlExposeHeader {}
    }

    /// An element of `custom_headers_config`, which the provider computes.
    public enum CustomHeadersConfig {
        /// An element of `items`, which the provider computes.
        public enum Item {}
    }

    /// An element of `remove_headers_config`, which the provider computes.
    public enum RemoveHeadersConfig {
        /// An element of `items`, which the provider computes.
        public enum Item {}
    }

    /// An element of `security_headers_config`, which the provider computes.
    public enum SecurityHeadersConfig {
        /// An element of `content_security_policy`, which the provider computes.
        public enum ContentSecurityPolicy {}
        /// An element of `content_type_options`, which the provider computes.
        public enum ContentTypeOption {}
        /// An element of `frame_options`, which the provider computes.
        public enum FrameOption {}
        /// An element of `referrer_policy`, which the provider computes.
        public enum ReferrerPolicy {}
        /// An element of `strict_transport_security`, which the provider computes.
        public enum StrictTransportSecurity {}
        /// An element of `xss_protection`, which the provider computes.
        public enum XSSProtection {}
    }

    /// An element of `server_timing_headers_config`, which the provider computes.
    public enum ServerTimingHeadersConfig {}
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.CORSConfig> {
    /// The attribute `access_control_allow_credentials`, which the provider computes.
    public var accessControlAllowCredentials: Expression<Bool> { attribute("access_control_allow_credentials") }
    /// The attribute `access_control_allow_headers`, which the provider computes.
    public var accessControlAllowHeaders: Expression<[CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlAllowHeader]> { attribute("access_control_allow_headers") }
    /// The attribute `access_control_allow_methods`, which the provider computes.
    public var accessControlAllowMethods: Expression<[CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlAllowMethod]> { attribute("access_control_allow_methods") }
    /// The attribute `access_control_allow_origins`, which the provider computes.
    public var accessControlAllowOrigins: Expression<[CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlAllowOrigin]> { attribute("access_control_allow_origins") }
    /// The attribute `access_control_expose_headers`, which the provider computes.
    public var accessControlExposeHeaders: Expression<[CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlExposeHeader]> { attribute("access_control_expose_headers") }
    /// The attribute `access_control_max_age_sec`, which the provider computes.
    public var accessControlMaxAgeSec: Expression<Int> { attribute("access_control_max_age_sec") }
    /// The attribute `origin_override`, which the provider computes.
    public var originOverride: Expression<Bool> { attribute("origin_override") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlAllowHeader> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlAllowMethod> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlAllowOrigin> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.CORSConfig.AccessControlExposeHeader> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[String]> { attribute("items") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.CustomHeadersConfig.Item> {
    /// The attribute `header`, which the provider computes.
    public var header: Expression<String> { attribute("header") }
    /// The attribute `override`, which the provider computes.
    public var override: Expression<Bool> { attribute("override") }
    /// The attribute `value`, which the provider computes.
    public var value: Expression<String> { attribute("value") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.CustomHeadersConfig> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[CloudFrontResponseHeadersPolicyDataSource.CustomHeadersConfig.Item]> { attribute("items") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.RemoveHeadersConfig.Item> {
    /// The attribute `header`, which the provider computes.
    public var header: Expression<String> { attribute("header") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.RemoveHeadersConfig> {
    /// The attribute `items`, which the provider computes.
    public var items: Expression<[CloudFrontResponseHeadersPolicyDataSource.RemoveHeadersConfig.Item]> { attribute("items") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.ContentSecurityPolicy> {
    /// The attribute `content_security_policy`, which the provider computes.
    public var contentSecurityPolicy: Expression<String> { attribute("content_security_policy") }
    /// The attribute `override`, which the provider computes.
    public var override: Expression<Bool> { attribute("override") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig> {
    /// The attribute `content_security_policy`, which the provider computes.
    public var contentSecurityPolicy: Expression<[CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.ContentSecurityPolicy]> { attribute("content_security_policy") }
    /// The attribute `content_type_options`, which the provider computes.
    public var contentTypeOptions: Expression<[CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.ContentTypeOption]> { attribute("content_type_options") }
    /// The attribute `frame_options`, which the provider computes.
    public var frameOptions: Expression<[CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.FrameOption]> { attribute("frame_options") }
    /// The attribute `referrer_policy`, which the provider computes.
    public var referrerPolicy: Expression<[CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.ReferrerPolicy]> { attribute("referrer_policy") }
    /// The attribute `strict_transport_security`, which the provider computes.
    public var strictTransportSecurity: Expression<[CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.StrictTransportSecurity]> { attribute("strict_transport_security") }
    /// The attribute `xss_protection`, which the provider computes.
    public var xssProtection: Expression<[CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.XSSProtection]> { attribute("xss_protection") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.ContentTypeOption> {
    /// The attribute `override`, which the provider computes.
    public var override: Expression<Bool> { attribute("override") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.FrameOption> {
    /// The attribute `frame_option`, which the provider computes.
    public var frameOption: Expression<String> { attribute("frame_option") }
    /// The attribute `override`, which the provider computes.
    public var override: Expression<Bool> { attribute("override") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.ReferrerPolicy> {
    /// The attribute `override`, which the provider computes.
    public var override: Expression<Bool> { attribute("override") }
    /// The attribute `referrer_policy`, which the provider computes.
    public var referrerPolicy: Expression<String> { attribute("referrer_policy") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.StrictTransportSecurity> {
    /// The attribute `access_control_max_age_sec`, which the provider computes.
    public var accessControlMaxAgeSec: Expression<Int> { attribute("access_control_max_age_sec") }
    /// The attribute `include_subdomains`, which the provider computes.
    public var includeSubdomains: Expression<Bool> { attribute("include_subdomains") }
    /// The attribute `override`, which the provider computes.
    public var override: Expression<Bool> { attribute("override") }
    /// The attribute `preload`, which the provider computes.
    public var preload: Expression<Bool> { attribute("preload") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.SecurityHeadersConfig.XSSProtection> {
    /// The attribute `mode_block`, which the provider computes.
    public var modeBlock: Expression<Bool> { attribute("mode_block") }
    /// The attribute `override`, which the provider computes.
    public var override: Expression<Bool> { attribute("override") }
    /// The attribute `protection`, which the provider computes.
    public var protection: Expression<Bool> { attribute("protection") }
    /// The attribute `report_uri`, which the provider computes.
    public var reportURI: Expression<String> { attribute("report_uri") }
}

extension Expression<CloudFrontResponseHeadersPolicyDataSource.ServerTimingHeadersConfig> {
    /// The attribute `enabled`, which the provider computes.
    public var enabled: Expression<Bool> { attribute("enabled") }
    /// The attribute `sampling_rate`, which the provider computes.
    public var samplingRate: Expression<Double> { attribute("sampling_rate") }
}

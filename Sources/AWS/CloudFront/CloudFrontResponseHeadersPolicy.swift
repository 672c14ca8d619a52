// Written by 'synth bind aws_cloudfront_response_headers_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Headers that a distribution adds or removes: `aws_cloudfront_response_headers_policy` in Terraform.
public struct CloudFrontResponseHeadersPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudfront_response_headers_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`.
    ///   - comment: `comment`.
    ///   - corsConfig: `cors_config`; at least one of `cors_config`, `custom_headers_config`, `remove_headers_config`, `security_headers_config`, `server_timing_headers_config`.
    ///   - customHeadersConfig: `custom_headers_config`; at least one of `cors_config`, `custom_headers_config`, `remove_headers_config`, `security_headers_config`, `server_timing_headers_config`.
    ///   - removeHeadersConfig: `remove_headers_config`; at least one of `cors_config`, `custom_headers_config`, `remove_headers_config`, `security_headers_config`, `server_timing_headers_config`.
    ///   - securityHeadersConfig: `security_headers_config`; at least one of `cors_config`, `custom_headers_config`, `remove_headers_config`, `security_headers_config`, `server_timing_headers_config`.
    ///   - serverTimingHeadersConfig: `server_timing_headers_config`; at least one of `cors_config`, `custom_headers_config`, `remove_headers_config`, `security_headers_config`, `server_timing_headers_config`.
    public init(
        _ localName: String,
        name: Expression<String>,
        comment: Expression<String>? = nil,
        corsConfig: CloudFrontResponseHeadersPolicy.CORSConfig? = nil,
        customHeadersConfig: CloudFrontResponseHeadersPolicy.CustomHeadersConfig? = nil,
        removeHeadersConfig: CloudFrontResponseHeadersPolicy.RemoveHeadersConfig? = nil,
        securityHeadersConfig: CloudFrontResponseHeadersPolicy.SecurityHeadersConfig? = nil,
        serverTimingHeadersConfig: CloudFrontResponseHeadersPolicy.ServerTimingHeadersConfig? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("comment", comment)
        node.body.set("cors_config", corsConfig)
        node.body.set("custom_headers_config", customHeadersConfig)
        node.body.set("name", name)
        node.body.set("remove_headers_config", removeHeadersConfig)
        node.body.set("security_headers_config", securityHeadersConfig)
        node.body.set("server_timing_headers_config", serverTimingHeadersConfig)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudFrontResponseHeadersPolicy>> { reference("arn") }
    /// The attribute `comment`.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudFrontResponseHeadersPolicy>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }

    /// The block `cors_config` of `aws_cloudfront_response_headers_policy`.
    public struct CORSConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - accessControlAllowCredentials: `access_control_allow_credentials`.
        ///   - originOverride: `origin_override`.
        ///   - accessControlAllowHeaders: `access_control_allow_headers`.
        ///   - accessControlAllowMethods: `access_control_allow_methods`.
        ///   - accessControlAllowOrigins: `access_control_allow_origins`.
        ///   - accessControlMaxAgeSec: `access_control_max_age_sec`.
        ///   - accessControlExposeHeaders: `access_control_expose_headers`.
        public init(
            accessControlAllowCredentials: Expression<Bool>,
            originOverride: Expression<Bool>,
            accessControlAllowHeaders: CloudFrontResponseHeadersPolicy.CORSConfig.AccessControlAllowHeaders,
            accessControlAllowMethods: CloudFrontResponseHeadersPolicy.CORSConfig.AccessControlAllowMethods,
            accessControlAllowOrigins: CloudFrontResponseHeadersPolicy.CORSConfig.AccessControlAllowOrigins,
            accessControlMaxAgeSec: Expression<Int>? = nil,
            accessControlExposeHeaders: CloudFrontResponseHeadersPolicy.CORSConfig.AccessControlExposeHeaders? = nil
        ) {
            body.set("access_control_allow_credentials", accessControlAllowCredentials)
            body.set("access_control_allow_headers", accessControlAllowHeaders)
            body.set("access_control_allow_methods", accessControlAllowMethods)
            body.set("access_control_allow_origins", accessControlAllowOrigins)
            body.set("access_control_expose_headers", accessControlExposeHeaders)
            body.set("access_control_max_age_sec", accessControlMaxAgeSec)
            body.set("origin_override", originOverride)
        }

        /// The block `cors_config.access_control_allow_headers` of `aws_cloudfront_response_headers_policy`.
        public struct AccessControlAllowHeaders: NestedBlock {
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

        /// The block `cors_config.access_control_allow_methods` of `aws_cloudfront_response_headers_policy`.
        public struct AccessControlAllowMethods: NestedBlock {
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

        /// The block `cors_config.access_control_allow_origins` of `aws_cloudfront_response_headers_policy`.
        public struct AccessControlAllowOrigins: NestedBlock {
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

        /// The block `cors_config.access_control_expose_headers` of `aws_cloudfront_response_headers_policy`.
        public struct AccessControlExposeHeaders: NestedBlock {
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

    /// The block `custom_headers_config` of `aws_cloudfront_response_headers_policy`.
    public struct CustomHeadersConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - items: `items`.
        public init(
            items: Blocks<CloudFrontResponseHeadersPolicy.CustomHeadersConfig.Items> = []
        ) {
            body.set("items", items)
        }

        /// The block `custom_headers_config.items` of `aws_cloudfront_response_headers_policy`.
        public struct Items: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - header: `header`.
            ///   - override: `override`.
            ///   - value: `value`.
            public init(
                header: Expression<String>,
                override: Expression<Bool>,
                value: Expression<String>
            ) {
                body.set("header", header)
                body.set("override", override)
                body.set("value", value)
            }
        }
    }

    /// The block `remove_headers_config` of `aws_cloudfront_response_headers_policy`.
    public struct RemoveHeadersConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - items: `items`.
        public init(
            items: Blocks<CloudFrontResponseHeadersPolicy.RemoveHeadersConfig.Items> = []
        ) {
            body.set("items", items)
        }

        /// The block `remove_headers_config.items` of `aws_cloudfront_response_headers_policy`.
        public struct Items: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - header: `header`.
            public init(
                header: Expression<String>
            ) {
                body.set("header", header)
            }
        }
    }

    /// The block `security_headers_config` of `aws_cloudfront_response_headers_policy`.
    public struct SecurityHeadersConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - contentSecurityPolicy: `content_security_policy`.
        ///   - contentTypeOptions: `content_type_options`.
        ///   - frameOptions: `frame_options`.
        ///   - referrerPolicy: `referrer_policy`.
        ///   - strictTransportSecurity: `strict_transport_security`.
        ///   - xssProtection: `xss_protection`.
        public init(
            contentSecurityPolicy: CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.ContentSecurityPolicy? = nil,
            contentTypeOptions: CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.ContentTypeOptions? = nil,
            frameOptions: CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.FrameOptions? = nil,
            referrerPolicy: CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.ReferrerPolicy? = nil,
            strictTransportSecurity: CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.StrictTransportSecurity? = nil,
            xssProtection: CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.XSSProtection? = nil
        ) {
            body.set("content_security_policy", contentSecurityPolicy)
            body.set("content_type_options", contentTypeOptions)
            body.set("frame_options", frameOptions)
            body.set("referrer_policy", referrerPolicy)
            body.set("strict_transport_security", strictTransportSecurity)
            body.set("xss_protection", xssProtection)
        }

        /// The block `security_headers_config.content_security_policy` of `aws_cloudfront_response_headers_policy`.
        public struct ContentSecurityPolicy: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - contentSecurityPolicy: `content_security_policy`.
            ///   - override: `override`.
            public init(
                contentSecurityPolicy: Expression<String>,
                override: Expression<Bool>
            ) {
                body.set("content_security_policy", contentSecurityPolicy)
                body.set("override", override)
            }
        }

        /// The block `security_headers_config.content_type_options` of `aws_cloudfront_response_headers_policy`.
        public struct ContentTypeOptions: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - override: `override`.
            public init(
                override: Expression<Bool>
            ) {
                body.set("override", override)
            }
        }

        /// The block `security_headers_config.frame_options` of `aws_cloudfront_response_headers_policy`.
        public struct FrameOptions: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - frameOption: `frame_option`.
            ///   - override: `override`.
            public init(
                frameOption: Expression<CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.FrameOptions.FrameOption>,
                override: Expression<Bool>
            ) {
                body.set("frame_option", frameOption)
                body.set("override", override)
            }

            /// The words that `frame_option` takes.
            public enum FrameOption: ValueSet {}
        }

        /// The block `security_headers_config.referrer_policy` of `aws_cloudfront_response_headers_policy`.
        public struct ReferrerPolicy: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - override: `override`.
            ///   - referrerPolicy: `referrer_policy`.
            public init(
                override: Expression<Bool>,
                referrerPolicy: Expression<CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy>
            ) {
                body.set("override", override)
                body.set("referrer_policy", referrerPolicy)
            }

            /// The words that `referrer_policy` takes.
            public enum ReferrerPolicy: ValueSet {}
        }

        /// The block `security_headers_config.strict_transport_security` of `aws_cloudfront_response_headers_policy`.
        public struct StrictTransportSecurity: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - accessControlMaxAgeSec: `access_control_max_age_sec`.
            ///   - override: `override`.
            ///   - includeSubdomains: `include_subdomains`.
            ///   - preload: `preload`.
            public init(
                accessControlMaxAgeSec: Expression<Int>,
                override: Expression<Bool>,
                includeSubdomains: Expression<Bool>? = nil,
                preload: Expression<Bool>? = nil
            ) {
                body.set("access_control_max_age_sec", accessControlMaxAgeSec)
                body.set("include_subdomains", includeSubdomains)
                body.set("override", override)
                body.set("preload", preload)
            }
        }

        /// The block `security_headers_config.xss_protection` of `aws_cloudfront_response_headers_policy`.
        public struct XSSProtection: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - override: `override`.
            ///   - protection: `protection`.
            ///   - modeBlock: `mode_block`.
            ///   - reportURI: `report_uri`.
            public init(
                override: Expression<Bool>,
                protection: Expression<Bool>,
                modeBlock: Expression<Bool>? = nil,
                reportURI: Expression<String>? = nil
            ) {
                body.set("mode_block", modeBlock)
                body.set("override", override)
                body.set("protection", protection)
                body.set("report_uri", reportURI)
            }
        }
    }

    /// The block `server_timing_headers_config` of `aws_cloudfront_response_headers_policy`.
    public struct ServerTimingHeadersConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        ///   - samplingRate: `sampling_rate`; 0 to 100.
        public init(
            enabled: Expression<Bool>,
            samplingRate: Expression<Double>
        ) {
            body.set("enabled", enabled)
            body.set("sampling_rate", samplingRate)
        }
    }
}

extension Expression<CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.FrameOptions.FrameOption> {
    /// The word `DENY`.
    public static var deny: Self { .init(word: "DENY") }
    /// The word `SAMEORIGIN`.
    public static var sameorigin: Self { .init(word: "SAMEORIGIN") }
}

extension Expression<CloudFrontResponseHeadersPolicy.SecurityHeadersConfig.ReferrerPolicy.ReferrerPolicy> {
    /// The word `no-referrer`.
    public static var noReferrer: Self { .init(word: "no-referrer") }
    /// The word `no-referrer-when-downgrade`.
    public static var noReferrerWhenDowngrade: Self { .init(word: "no-referrer-when-downgrade") }
    /// The word `origin`.
    public static var origin: Self { .init(word: "origin") }
    /// The word `origin-when-cross-origin`.
    public static var originWhenCrossOrigin: Self { .init(word: "origin-when-cross-origin") }
    /// The word `same-origin`.
    public static var sameOrigin: Self { .init(word: "same-origin") }
    /// The word `strict-origin`.
    public static var strictOrigin: Self { .init(word: "strict-origin") }
    /// The word `strict-origin-when-cross-origin`.
    public static var strictOriginWhenCrossOrigin: Self { .init(word: "strict-origin-when-cross-origin") }
    /// The word `unsafe-url`.
    public static var unsafeURL: Self { .init(word: "unsafe-url") }
}

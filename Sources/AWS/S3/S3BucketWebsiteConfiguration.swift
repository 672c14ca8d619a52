// Written by 'synth bind aws_s3_bucket_website_configuration'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A bucket as a web site: `aws_s3_bucket_website_configuration` in Terraform.
public struct S3BucketWebsiteConfiguration: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_website_configuration"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; 1 to 63 characters; a change replaces the resource.
    ///   - expectedBucketOwner: `expected_bucket_owner`; a change may replace the resource; deprecated.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - routingRules: `routing_rules`; not beside `routing_rule`.
    ///   - errorDocument: `error_document`.
    ///   - indexDocument: `index_document`.
    ///   - redirectAllRequestsTo: `redirect_all_requests_to`; not beside `error_document`, `index_document`, `routing_rule`, `routing_rules`.
    ///   - routingRule: `routing_rule`; not beside `routing_rules`.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        expectedBucketOwner: Expression<String>? = nil,
        region: Expression<String>? = nil,
        routingRules: Expression<JSONText>? = nil,
        errorDocument: S3BucketWebsiteConfiguration.ErrorDocument? = nil,
        indexDocument: S3BucketWebsiteConfiguration.IndexDocument? = nil,
        redirectAllRequestsTo: S3BucketWebsiteConfiguration.RedirectAllRequestsTo? = nil,
        routingRule: Blocks<S3BucketWebsiteConfiguration.RoutingRule> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("error_document", errorDocument)
        node.body.set("expected_bucket_owner", expectedBucketOwner)
        node.body.set("index_document", indexDocument)
        node.body.set("redirect_all_requests_to", redirectAllRequestsTo)
        node.body.set("region", region)
        node.body.set("routing_rule", routingRule)
        node.body.set("routing_rules", routingRules)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `expected_bucket_owner`.
    public var expectedBucketOwner: Expression<String> { reference("expected_bucket_owner") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketWebsiteConfiguration>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `routing_rules`.
    public var routingRules: Expression<JSONText> { reference("routing_rules") }
    /// The attribute `website_domain`, which the provider computes.
    public var websiteDomain: Expression<String> { reference("website_domain") }
    /// The attribute `website_endpoint`, which the provider computes.
    public var websiteEndpoint: Expression<String> { reference("website_endpoint") }

    /// The block `error_document` of `aws_s3_bucket_website_configuration`.
    public struct ErrorDocument: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`.
        public init(
            key: Expression<String>
        ) {
            body.set("key", key)
        }
    }

    /// The block `index_document` of `aws_s3_bucket_website_configuration`.
    public struct IndexDocument: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - suffix: `suffix`.
        public init(
            suffix: Expression<String>
        ) {
            body.set("suffix", suffix)
        }
    }

    /// The block `redirect_all_requests_to` of `aws_s3_bucket_website_configuration`.
    public struct RedirectAllRequestsTo: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - hostName: `host_name`.
        ///   - protocol: `protocol`.
        public init(
            hostName: Expression<String>,
            `protocol`: Expression<S3BucketWebsiteConfiguration.RedirectAllRequestsTo.ProtocolName>? = nil
        ) {
            body.set("host_name", hostName)
            body.set("protocol", `protocol`)
        }

        /// The words that `protocol` takes.
        public enum ProtocolName: ValueSet {}
    }

    /// The block `routing_rule` of `aws_s3_bucket_website_configuration`.
    public struct RoutingRule: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - redirect: `redirect`.
        ///   - condition: `condition`.
        public init(
            redirect: S3BucketWebsiteConfiguration.RoutingRule.Redirect,
            condition: S3BucketWebsiteConfiguration.RoutingRule.Condition? = nil
        ) {
            body.set("condition", condition)
            body.set("redirect", redirect)
        }

        /// The block `routing_rule.condition` of `aws_s3_bucket_website_configuration`.
        public struct Condition: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - httpErrorCodeReturnedEquals: `http_error_code_returned_equals`.
            ///   - keyPrefixEquals: `key_prefix_equals`.
            public init(
                httpErrorCodeReturnedEquals: Expression<String>? = nil,
                keyPrefixEquals: Expression<String>? = nil
            ) {
                body.set("http_error_code_returned_equals", httpErrorCodeReturnedEquals)
                body.set("key_prefix_equals", keyPrefixEquals)
            }
        }

        /// The block `routing_rule.redirect` of `aws_s3_bucket_website_configuration`.
        public struct Redirect: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - hostName: `host_name`.
            ///   - httpRedirectCode: `http_redirect_code`.
            ///   - protocol: `protocol`.
            ///   - replaceKeyPrefixWith: `replace_key_prefix_with`.
            ///   - replaceKeyWith: `replace_key_with`.
            public init(
                hostName: Expression<String>? = nil,
                httpRedirectCode: Expression<String>? = nil,
                `protocol`: Expression<S3BucketWebsiteConfiguration.RoutingRule.Redirect.ProtocolName>? = nil,
                replaceKeyPrefixWith: Expression<String>? = nil,
                replaceKeyWith: Expression<String>? = nil
            ) {
                body.set("host_name", hostName)
                body.set("http_redirect_code", httpRedirectCode)
                body.set("protocol", `protocol`)
                body.set("replace_key_prefix_with", replaceKeyPrefixWith)
                body.set("replace_key_with", replaceKeyWith)
            }

            /// The words that `protocol` takes.
            public enum ProtocolName: ValueSet {}
        }
    }
}

extension Expression<S3BucketWebsiteConfiguration.RedirectAllRequestsTo.ProtocolName> {
    /// The word `http`.
    public static var http: Self { .init(word: "http") }
    /// The word `https`.
    public static var https: Self { .init(word: "https") }
}

extension Expression<S3BucketWebsiteConfiguration.RoutingRule.Redirect.ProtocolName> {
    /// The word `http`.
    public static var http: Self { .init(word: "http") }
    /// The word `https`.
    public static var https: Self { .init(word: "https") }
}

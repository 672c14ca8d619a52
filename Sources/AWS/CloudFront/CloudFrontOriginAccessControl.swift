// Written by 'synth bind aws_cloudfront_origin_access_control'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How a distribution signs its requests to an origin: `aws_cloudfront_origin_access_control` in Terraform.
public struct CloudFrontOriginAccessControl: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudfront_origin_access_control"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 64 characters.
    ///   - originAccessControlOriginType: `origin_access_control_origin_type`.
    ///   - signingBehavior: `signing_behavior`.
    ///   - signingProtocol: `signing_protocol`.
    ///   - description: `description`; at most 256 characters; default `Managed by Terraform`.
    public init(
        _ localName: String,
        name: Expression<String>,
        originAccessControlOriginType: Expression<CloudFrontOriginAccessControl.OriginAccessControlOriginType>,
        signingBehavior: Expression<CloudFrontOriginAccessControl.SigningBehavior>,
        signingProtocol: Expression<String>,
        description: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("origin_access_control_origin_type", originAccessControlOriginType)
        node.body.set("signing_behavior", signingBehavior)
        node.body.set("signing_protocol", signingProtocol)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudFrontOriginAccessControl>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudFrontOriginAccessControl>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `origin_access_control_origin_type`.
    public var originAccessControlOriginType: Expression<CloudFrontOriginAccessControl.OriginAccessControlOriginType> { reference("origin_access_control_origin_type") }
    /// The attribute `signing_behavior`.
    public var signingBehavior: Expression<CloudFrontOriginAccessControl.SigningBehavior> { reference("signing_behavior") }
    /// The attribute `signing_protocol`.
    public var signingProtocol: Expression<String> { reference("signing_protocol") }

    /// The words that `origin_access_control_origin_type` takes.
    public enum OriginAccessControlOriginType: ValueSet {}

    /// The words that `signing_behavior` takes.
    public enum SigningBehavior: ValueSet {}
}

extension Expression<CloudFrontOriginAccessControl.OriginAccessControlOriginType> {
    /// The word `s3`.
    public static var s3: Self { .init(word: "s3") }
    /// The word `mediastore`.
    public static var mediastore: Self { .init(word: "mediastore") }
    /// The word `mediapackagev2`.
    public static var mediapackagev2: Self { .init(word: "mediapackagev2") }
    /// The word `lambda`.
    public static var lambda: Self { .init(word: "lambda") }
}

extension Expression<CloudFrontOriginAccessControl.SigningBehavior> {
    /// The word `never`.
    public static var never: Self { .init(word: "never") }
    /// The word `always`.
    public static var always: Self { .init(word: "always") }
    /// The word `no-override`.
    public static var noOverride: Self { .init(word: "no-override") }
}

// Written by 'synth bind aws_cloudfront_function'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Code that runs on each request or answer at the edge: `aws_cloudfront_function` in Terraform.
public struct CloudFrontFunction: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudfront_function"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - code: `code`.
    ///   - name: `name`; a change replaces the resource.
    ///   - runtime: `runtime`.
    ///   - comment: `comment`.
    ///   - keyValueStoreAssociations: `key_value_store_associations`.
    ///   - publish: `publish`; default true.
    public init(
        _ localName: String,
        code: Expression<String>,
        name: Expression<String>,
        runtime: Expression<CloudFrontFunction.Runtime>,
        comment: Expression<String>? = nil,
        keyValueStoreAssociations: Expression<[ARN<AnyResource>]>? = nil,
        publish: Expression<Bool>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("code", code)
        node.body.set("comment", comment)
        node.body.set("key_value_store_associations", keyValueStoreAssociations)
        node.body.set("name", name)
        node.body.set("publish", publish)
        node.body.set("runtime", runtime)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CloudFrontFunction>> { reference("arn") }
    /// The attribute `code`.
    public var code: Expression<String> { reference("code") }
    /// The attribute `comment`.
    public var comment: Expression<String> { reference("comment") }
    /// The attribute `etag`, which the provider computes.
    public var etag: Expression<String> { reference("etag") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudFrontFunction>> { reference("id") }
    /// The attribute `key_value_store_associations`.
    public var keyValueStoreAssociations: Expression<[ARN<AnyResource>]> { reference("key_value_store_associations") }
    /// The attribute `live_stage_etag`, which the provider computes.
    public var liveStageEtag: Expression<String> { reference("live_stage_etag") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `publish`.
    public var publish: Expression<Bool> { reference("publish") }
    /// The attribute `runtime`.
    public var runtime: Expression<CloudFrontFunction.Runtime> { reference("runtime") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { reference("status") }

    /// The words that `runtime` takes.
    public enum Runtime: ValueSet {}
}

extension Expression<CloudFrontFunction.Runtime> {
    /// The word `cloudfront-js-1.0`.
    public static var cloudfrontJs1_0: Self { .init(word: "cloudfront-js-1.0") }
    /// The word `cloudfront-js-2.0`.
    public static var cloudfrontJs2_0: Self { .init(word: "cloudfront-js-2.0") }
}

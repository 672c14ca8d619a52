// Written by 'synth bind aws_iam_openid_connect_provider'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// An issuer whose tokens may be exchanged for roles: `aws_iam_openid_connect_provider` in Terraform.
public struct IAMOpenIDConnectProvider: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_openid_connect_provider"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - clientIDList: `client_id_list`; 1 to 255 characters.
    ///   - url: `url`; a change replaces the resource.
    ///   - tags: `tags`.
    ///   - thumbprintList: `thumbprint_list`; 40 characters.
    public init(
        _ localName: String,
        clientIDList: Expression<[String]>,
        url: Expression<String>,
        tags: Expression<[String: String]>? = nil,
        thumbprintList: Expression<[String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("client_id_list", clientIDList)
        node.body.set("tags", tags)
        node.body.set("thumbprint_list", thumbprintList)
        node.body.set("url", url)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<IAMOpenIDConnectProvider>> { reference("arn") }
    /// The attribute `client_id_list`.
    public var clientIDList: Expression<[String]> { reference("client_id_list") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMOpenIDConnectProvider>> { reference("id") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `thumbprint_list`.
    public var thumbprintList: Expression<[String]> { reference("thumbprint_list") }
    /// The attribute `url`.
    public var url: Expression<String> { reference("url") }
}

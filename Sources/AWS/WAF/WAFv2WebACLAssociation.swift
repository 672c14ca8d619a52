// Written by 'synth bind aws_wafv2_web_acl_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link that puts a web ACL before a resource: `aws_wafv2_web_acl_association` in Terraform.
public struct WAFv2WebACLAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_wafv2_web_acl_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - resourceARN: `resource_arn`; a change replaces the resource.
    ///   - webACLARN: `web_acl_arn`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        resourceARN: Expression<ARN<AnyResource>>,
        webACLARN: Expression<ARN<WAFv2WebACL>>,
        region: Expression<String>? = nil,
        timeouts: WAFv2WebACLAssociation.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("resource_arn", resourceARN)
        node.body.set("timeouts", timeouts)
        node.body.set("web_acl_arn", webACLARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<WAFv2WebACLAssociation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_arn`.
    public var resourceARN: Expression<ARN<AnyResource>> { reference("resource_arn") }
    /// The attribute `web_acl_arn`.
    public var webACLARN: Expression<ARN<WAFv2WebACL>> { reference("web_acl_arn") }

    /// The block `timeouts` of `aws_wafv2_web_acl_association`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        public init(
            create: Expression<String>? = nil
        ) {
            body.set("create", create)
        }
    }
}

// Written by 'synth bind aws_s3_account_public_access_block'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The guard against public access to an account's buckets: `aws_s3_account_public_access_block` in Terraform.
public struct S3AccountPublicAccessBlock: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_account_public_access_block"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - accountID: `account_id`; a change replaces the resource.
    ///   - blockPublicACLs: `block_public_acls`; default false.
    ///   - blockPublicPolicy: `block_public_policy`; default false.
    ///   - ignorePublicACLs: `ignore_public_acls`; default false.
    ///   - restrictPublicBuckets: `restrict_public_buckets`; default false.
    public init(
        _ localName: String,
        accountID: Expression<String>? = nil,
        blockPublicACLs: Expression<Bool>? = nil,
        blockPublicPolicy: Expression<Bool>? = nil,
        ignorePublicACLs: Expression<Bool>? = nil,
        restrictPublicBuckets: Expression<Bool>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("account_id", accountID)
        node.body.set("block_public_acls", blockPublicACLs)
        node.body.set("block_public_policy", blockPublicPolicy)
        node.body.set("ignore_public_acls", ignorePublicACLs)
        node.body.set("restrict_public_buckets", restrictPublicBuckets)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `account_id`.
    public var accountID: Expression<String> { reference("account_id") }
    /// The attribute `block_public_acls`.
    public var blockPublicACLs: Expression<Bool> { reference("block_public_acls") }
    /// The attribute `block_public_policy`.
    public var blockPublicPolicy: Expression<Bool> { reference("block_public_policy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3AccountPublicAccessBlock>> { reference("id") }
    /// The attribute `ignore_public_acls`.
    public var ignorePublicACLs: Expression<Bool> { reference("ignore_public_acls") }
    /// The attribute `restrict_public_buckets`.
    public var restrictPublicBuckets: Expression<Bool> { reference("restrict_public_buckets") }
}

// Written by 'synth bind aws_s3_bucket_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may do what with a bucket: `aws_s3_bucket_policy` in Terraform.
public struct S3BucketPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_s3_bucket_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - bucket: `bucket`; a change replaces the resource.
    ///   - policy: `policy`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        bucket: Expression<ID<S3Bucket>>,
        policy: Expression<PolicyDocument>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bucket", bucket)
        node.body.set("policy", policy)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bucket`.
    public var bucket: Expression<ID<S3Bucket>> { reference("bucket") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<S3BucketPolicy>> { reference("id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

// Written by 'synth bind aws_dynamodb_resource_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may use a table or stream: `aws_dynamodb_resource_policy` in Terraform.
public struct DynamoDBResourcePolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_dynamodb_resource_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - policy: `policy`.
    ///   - resourceARN: `resource_arn`; a change replaces the resource.
    ///   - confirmRemoveSelfResourceAccess: `confirm_remove_self_resource_access`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        policy: Expression<PolicyDocument>,
        resourceARN: Expression<ARN<AnyResource>>,
        confirmRemoveSelfResourceAccess: Expression<Bool>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("confirm_remove_self_resource_access", confirmRemoveSelfResourceAccess)
        node.body.set("policy", policy)
        node.body.set("region", region)
        node.body.set("resource_arn", resourceARN)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `confirm_remove_self_resource_access`.
    public var confirmRemoveSelfResourceAccess: Expression<Bool> { reference("confirm_remove_self_resource_access") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<DynamoDBResourcePolicy>> { reference("id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_arn`.
    public var resourceARN: Expression<ARN<AnyResource>> { reference("resource_arn") }
    /// The attribute `revision_id`, which the provider computes.
    public var revisionID: Expression<String> { reference("revision_id") }
}

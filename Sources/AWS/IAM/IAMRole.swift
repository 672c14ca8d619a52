// Written by 'synth bind aws_iam_role'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// An identity that services and people take on: `aws_iam_role` in Terraform.
public struct IAMRole: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_iam_role"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - assumeRolePolicy: `assume_role_policy`.
    ///   - description: `description`; at most 1000 characters.
    ///   - forceDetachPolicies: `force_detach_policies`; default false.
    ///   - managedPolicyARNs: `managed_policy_arns`; deprecated.
    ///   - maxSessionDuration: `max_session_duration`; 3600 to 43200; default 3600.
    ///   - name: `name`; 1 to 64 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 38 characters; not beside `name`; a change replaces the resource.
    ///   - path: `path`; at most 512 characters; default `/`; a change replaces the resource.
    ///   - permissionsBoundary: `permissions_boundary`.
    ///   - tags: `tags`.
    ///   - inlinePolicy: `inline_policy`; deprecated.
    public init(
        _ localName: String,
        assumeRolePolicy: Expression<PolicyDocument>,
        description: Expression<String>? = nil,
        forceDetachPolicies: Expression<Bool>? = nil,
        managedPolicyARNs: Expression<[ARN<IAMPolicy>]>? = nil,
        maxSessionDuration: Expression<Int>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        path: Expression<String>? = nil,
        permissionsBoundary: Expression<ARN<IAMPolicy>>? = nil,
        tags: Expression<[String: String]>? = nil,
        inlinePolicy: Blocks<IAMRole.InlinePolicy> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("assume_role_policy", assumeRolePolicy)
        node.body.set("description", description)
        node.body.set("force_detach_policies", forceDetachPolicies)
        node.body.set("inline_policy", inlinePolicy)
        node.body.set("managed_policy_arns", managedPolicyARNs)
        node.body.set("max_session_duration", maxSessionDuration)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("path", path)
        node.body.set("permissions_boundary", permissionsBoundary)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<IAMRole>> { reference("arn") }
    /// The attribute `assume_role_policy`.
    public var assumeRolePolicy: Expression<PolicyDocument> { reference("assume_role_policy") }
    /// The attribute `create_date`, which the provider computes.
    public var createDate: Expression<String> { reference("create_date") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `force_detach_policies`.
    public var forceDetachPolicies: Expression<Bool> { reference("force_detach_policies") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<IAMRole>> { reference("id") }
    /// The attribute `managed_policy_arns`.
    public var managedPolicyARNs: Expression<[ARN<IAMPolicy>]> { reference("managed_policy_arns") }
    /// The attribute `max_session_duration`.
    public var maxSessionDuration: Expression<Int> { reference("max_session_duration") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `path`.
    public var path: Expression<String> { reference("path") }
    /// The attribute `permissions_boundary`.
    public var permissionsBoundary: Expression<ARN<IAMPolicy>> { reference("permissions_boundary") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `unique_id`, which the provider computes.
    public var uniqueID: Expression<String> { reference("unique_id") }

    /// The block `inline_policy` of `aws_iam_role`.
    public struct InlinePolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`; 1 to 128 characters.
        ///   - policy: `policy`.
        public init(
            name: Expression<String>? = nil,
            policy: Expression<PolicyDocument>? = nil
        ) {
            body.set("name", name)
            body.set("policy", policy)
        }
    }
}

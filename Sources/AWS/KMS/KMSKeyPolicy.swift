// Written by 'synth bind aws_kms_key_policy'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Who may use and manage a key: `aws_kms_key_policy` in Terraform.
public struct KMSKeyPolicy: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_kms_key_policy"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - keyID: `key_id`; 1 to 2048 characters.
    ///   - policy: `policy`.
    ///   - bypassPolicyLockoutSafetyCheck: `bypass_policy_lockout_safety_check`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        keyID: Expression<ID<KMSKey>>,
        policy: Expression<PolicyDocument>,
        bypassPolicyLockoutSafetyCheck: Expression<Bool>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("bypass_policy_lockout_safety_check", bypassPolicyLockoutSafetyCheck)
        node.body.set("key_id", keyID)
        node.body.set("policy", policy)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `bypass_policy_lockout_safety_check`.
    public var bypassPolicyLockoutSafetyCheck: Expression<Bool> { reference("bypass_policy_lockout_safety_check") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<KMSKeyPolicy>> { reference("id") }
    /// The attribute `key_id`.
    public var keyID: Expression<ID<KMSKey>> { reference("key_id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

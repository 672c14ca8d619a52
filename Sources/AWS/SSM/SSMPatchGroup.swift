// Written by 'synth bind aws_ssm_patch_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link between machines and a patch baseline: `aws_ssm_patch_group` in Terraform.
public struct SSMPatchGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_patch_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - baselineID: `baseline_id`; a change replaces the resource.
    ///   - patchGroup: `patch_group`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        baselineID: Expression<ID<SSMPatchBaseline>>,
        patchGroup: Expression<String>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("baseline_id", baselineID)
        node.body.set("patch_group", patchGroup)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `baseline_id`.
    public var baselineID: Expression<ID<SSMPatchBaseline>> { reference("baseline_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMPatchGroup>> { reference("id") }
    /// The attribute `patch_group`.
    public var patchGroup: Expression<String> { reference("patch_group") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

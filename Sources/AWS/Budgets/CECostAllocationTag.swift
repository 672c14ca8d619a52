// Written by 'synth bind aws_ce_cost_allocation_tag'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A tag that bills are broken down by: `aws_ce_cost_allocation_tag` in Terraform.
public struct CECostAllocationTag: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ce_cost_allocation_tag"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - status: `status`.
    ///   - tagKey: `tag_key`; 1 to 1024 characters.
    public init(
        _ localName: String,
        status: Expression<CECostAllocationTag.Status>,
        tagKey: Expression<String>
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("status", status)
        node.body.set("tag_key", tagKey)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CECostAllocationTag>> { reference("id") }
    /// The attribute `status`.
    public var status: Expression<CECostAllocationTag.Status> { reference("status") }
    /// The attribute `tag_key`.
    public var tagKey: Expression<String> { reference("tag_key") }
    /// The attribute `type`, which the provider computes.
    public var type: Expression<String> { reference("type") }

    /// The words that `status` takes.
    public enum Status: ValueSet {}
}

extension Expression<CECostAllocationTag.Status> {
    /// The word `Active`.
    public static var active: Self { .init(word: "Active") }
    /// The word `Inactive`.
    public static var inactive: Self { .init(word: "Inactive") }
}

// Written by 'synth bind aws_eip_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link between a fixed public address and an instance or interface: `aws_eip_association` in Terraform.
public struct EIPAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_eip_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - allocationID: `allocation_id`; a change replaces the resource.
    ///   - allowReassociation: `allow_reassociation`; a change replaces the resource.
    ///   - instanceID: `instance_id`; exactly one of `instance_id`, `network_interface_id`; a change replaces the resource.
    ///   - networkInterfaceID: `network_interface_id`; exactly one of `instance_id`, `network_interface_id`; a change replaces the resource.
    ///   - privateIPAddress: `private_ip_address`; a change replaces the resource.
    ///   - publicIP: `public_ip`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        allocationID: Expression<ID<EIP>>? = nil,
        allowReassociation: Expression<Bool>? = nil,
        instanceID: Expression<ID<Instance>>? = nil,
        networkInterfaceID: Expression<String>? = nil,
        privateIPAddress: Expression<String>? = nil,
        publicIP: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allocation_id", allocationID)
        node.body.set("allow_reassociation", allowReassociation)
        node.body.set("instance_id", instanceID)
        node.body.set("network_interface_id", networkInterfaceID)
        node.body.set("private_ip_address", privateIPAddress)
        node.body.set("public_ip", publicIP)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allocation_id`.
    public var allocationID: Expression<ID<EIP>> { reference("allocation_id") }
    /// The attribute `allow_reassociation`.
    public var allowReassociation: Expression<Bool> { reference("allow_reassociation") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<EIPAssociation>> { reference("id") }
    /// The attribute `instance_id`.
    public var instanceID: Expression<ID<Instance>> { reference("instance_id") }
    /// The attribute `network_interface_id`.
    public var networkInterfaceID: Expression<String> { reference("network_interface_id") }
    /// The attribute `private_ip_address`.
    public var privateIPAddress: Expression<String> { reference("private_ip_address") }
    /// The attribute `public_ip`.
    public var publicIP: Expression<String> { reference("public_ip") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
}

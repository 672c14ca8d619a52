// Written by 'synth bind aws_vpc_dhcp_options_association'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The link between a network and its DHCP options: `aws_vpc_dhcp_options_association` in Terraform.
public struct VPCDHCPOptionsAssociation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_dhcp_options_association"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - dhcpOptionsID: `dhcp_options_id`.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        dhcpOptionsID: Expression<ID<VPCDHCPOptions>>,
        vpcID: Expression<ID<VPC>>,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("dhcp_options_id", dhcpOptionsID)
        node.body.set("region", region)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `dhcp_options_id`.
    public var dhcpOptionsID: Expression<ID<VPCDHCPOptions>> { reference("dhcp_options_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCDHCPOptionsAssociation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }
}

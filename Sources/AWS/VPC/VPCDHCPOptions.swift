// Written by 'synth bind aws_vpc_dhcp_options'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What DHCP tells the machines of a network: `aws_vpc_dhcp_options` in Terraform.
public struct VPCDHCPOptions: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_dhcp_options"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - domainName: `domain_name`; at least one of `domain_name`, `domain_name_servers`, `ipv6_address_preferred_lease_time`, `netbios_name_servers`, `netbios_node_type`, `ntp_servers`; a change replaces the resource.
    ///   - domainNameServers: `domain_name_servers`; at least one of `domain_name`, `domain_name_servers`, `ipv6_address_preferred_lease_time`, `netbios_name_servers`, `netbios_node_type`, `ntp_servers`; a change replaces the resource.
    ///   - ipv6AddressPreferredLeaseTime: `ipv6_address_preferred_lease_time`; at least one of `domain_name`, `domain_name_servers`, `ipv6_address_preferred_lease_time`, `netbios_name_servers`, `netbios_node_type`, `ntp_servers`; a change replaces the resource.
    ///   - netbiosNameServers: `netbios_name_servers`; at least one of `domain_name`, `domain_name_servers`, `ipv6_address_preferred_lease_time`, `netbios_name_servers`, `netbios_node_type`, `ntp_servers`; a change replaces the resource.
    ///   - netbiosNodeType: `netbios_node_type`; at least one of `domain_name`, `domain_name_servers`, `ipv6_address_preferred_lease_time`, `netbios_name_servers`, `netbios_node_type`, `ntp_servers`; a change replaces the resource.
    ///   - ntpServers: `ntp_servers`; at least one of `domain_name`, `domain_name_servers`, `ipv6_address_preferred_lease_time`, `netbios_name_servers`, `netbios_node_type`, `ntp_servers`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        domainName: Expression<String>? = nil,
        domainNameServers: Expression<[String]>? = nil,
        ipv6AddressPreferredLeaseTime: Expression<String>? = nil,
        netbiosNameServers: Expression<[String]>? = nil,
        netbiosNodeType: Expression<String>? = nil,
        ntpServers: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("domain_name", domainName)
        node.body.set("domain_name_servers", domainNameServers)
        node.body.set("ipv6_address_preferred_lease_time", ipv6AddressPreferredLeaseTime)
        node.body.set("netbios_name_servers", netbiosNameServers)
        node.body.set("netbios_node_type", netbiosNodeType)
        node.body.set("ntp_servers", ntpServers)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<VPCDHCPOptions>> { reference("arn") }
    /// The attribute `domain_name`.
    public var domainName: Expression<String> { reference("domain_name") }
    /// The attribute `domain_name_servers`.
    public var domainNameServers: Expression<[String]> { reference("domain_name_servers") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCDHCPOptions>> { reference("id") }
    /// The attribute `ipv6_address_preferred_lease_time`.
    public var ipv6AddressPreferredLeaseTime: Expression<String> { reference("ipv6_address_preferred_lease_time") }
    /// The attribute `netbios_name_servers`.
    public var netbiosNameServers: Expression<[String]> { reference("netbios_name_servers") }
    /// The attribute `netbios_node_type`.
    public var netbiosNodeType: Expression<String> { reference("netbios_node_type") }
    /// The attribute `ntp_servers`.
    public var ntpServers: Expression<[String]> { reference("ntp_servers") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
}

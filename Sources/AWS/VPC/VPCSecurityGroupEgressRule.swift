// Written by 'synth bind aws_vpc_security_group_egress_rule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// One rule about where to one may go: `aws_vpc_security_group_egress_rule` in Terraform.
public struct VPCSecurityGroupEgressRule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_security_group_egress_rule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - ipProtocol: `ip_protocol`.
    ///   - securityGroupID: `security_group_id`; a change replaces the resource.
    ///   - cidrIPv4: `cidr_ipv4`; exactly one of `cidr_ipv4`, `cidr_ipv6`, `prefix_list_id`, `referenced_security_group_id`.
    ///   - cidrIPv6: `cidr_ipv6`; exactly one of `cidr_ipv4`, `cidr_ipv6`, `prefix_list_id`, `referenced_security_group_id`.
    ///   - description: `description`.
    ///   - fromPort: `from_port`; -1 to 65535.
    ///   - prefixListID: `prefix_list_id`; exactly one of `cidr_ipv4`, `cidr_ipv6`, `prefix_list_id`, `referenced_security_group_id`.
    ///   - referencedSecurityGroupID: `referenced_security_group_id`; exactly one of `cidr_ipv4`, `cidr_ipv6`, `prefix_list_id`, `referenced_security_group_id`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - toPort: `to_port`; -1 to 65535.
    public init(
        _ localName: String,
        ipProtocol: Expression<String>,
        securityGroupID: Expression<ID<SecurityGroup>>,
        cidrIPv4: Expression<CIDRBlock>? = nil,
        cidrIPv6: Expression<CIDRBlock>? = nil,
        description: Expression<String>? = nil,
        fromPort: Expression<Int>? = nil,
        prefixListID: Expression<ID<EC2ManagedPrefixList>>? = nil,
        referencedSecurityGroupID: Expression<ID<SecurityGroup>>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        toPort: Expression<Int>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("cidr_ipv4", cidrIPv4)
        node.body.set("cidr_ipv6", cidrIPv6)
        node.body.set("description", description)
        node.body.set("from_port", fromPort)
        node.body.set("ip_protocol", ipProtocol)
        node.body.set("prefix_list_id", prefixListID)
        node.body.set("referenced_security_group_id", referencedSecurityGroupID)
        node.body.set("region", region)
        node.body.set("security_group_id", securityGroupID)
        node.body.set("tags", tags)
        node.body.set("to_port", toPort)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<VPCSecurityGroupEgressRule>> { reference("arn") }
    /// The attribute `cidr_ipv4`.
    public var cidrIPv4: Expression<CIDRBlock> { reference("cidr_ipv4") }
    /// The attribute `cidr_ipv6`.
    public var cidrIPv6: Expression<CIDRBlock> { reference("cidr_ipv6") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `from_port`.
    public var fromPort: Expression<Int> { reference("from_port") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCSecurityGroupEgressRule>> { reference("id") }
    /// The attribute `ip_protocol`.
    public var ipProtocol: Expression<String> { reference("ip_protocol") }
    /// The attribute `prefix_list_id`.
    public var prefixListID: Expression<ID<EC2ManagedPrefixList>> { reference("prefix_list_id") }
    /// The attribute `referenced_security_group_id`.
    public var referencedSecurityGroupID: Expression<ID<SecurityGroup>> { reference("referenced_security_group_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `security_group_id`.
    public var securityGroupID: Expression<ID<SecurityGroup>> { reference("security_group_id") }
    /// The attribute `security_group_rule_id`, which the provider computes.
    public var securityGroupRuleID: Expression<String> { reference("security_group_rule_id") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `to_port`.
    public var toPort: Expression<Int> { reference("to_port") }
}

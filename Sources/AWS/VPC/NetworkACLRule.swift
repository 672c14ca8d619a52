// Written by 'synth bind aws_network_acl_rule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// One rule of a network ACL: `aws_network_acl_rule` in Terraform.
public struct NetworkACLRule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_network_acl_rule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - networkACLID: `network_acl_id`; a change replaces the resource.
    ///   - protocol: `protocol`; a change replaces the resource.
    ///   - ruleAction: `rule_action`; a change replaces the resource.
    ///   - ruleNumber: `rule_number`; a change replaces the resource.
    ///   - cidrBlock: `cidr_block`; exactly one of `cidr_block`, `ipv6_cidr_block`; a change replaces the resource.
    ///   - egress: `egress`; default false; a change replaces the resource.
    ///   - fromPort: `from_port`; a change replaces the resource.
    ///   - icmpCode: `icmp_code`; a change replaces the resource.
    ///   - icmpType: `icmp_type`; a change replaces the resource.
    ///   - ipv6CIDRBlock: `ipv6_cidr_block`; exactly one of `cidr_block`, `ipv6_cidr_block`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - toPort: `to_port`; a change replaces the resource.
    public init(
        _ localName: String,
        networkACLID: Expression<ID<NetworkACL>>,
        `protocol`: Expression<String>,
        ruleAction: Expression<NetworkACLRule.RuleAction>,
        ruleNumber: Expression<Int>,
        cidrBlock: Expression<CIDRBlock>? = nil,
        egress: Expression<Bool>? = nil,
        fromPort: Expression<Int>? = nil,
        icmpCode: Expression<Int>? = nil,
        icmpType: Expression<Int>? = nil,
        ipv6CIDRBlock: Expression<CIDRBlock>? = nil,
        region: Expression<String>? = nil,
        toPort: Expression<Int>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("cidr_block", cidrBlock)
        node.body.set("egress", egress)
        node.body.set("from_port", fromPort)
        node.body.set("icmp_code", icmpCode)
        node.body.set("icmp_type", icmpType)
        node.body.set("ipv6_cidr_block", ipv6CIDRBlock)
        node.body.set("network_acl_id", networkACLID)
        node.body.set("protocol", `protocol`)
        node.body.set("region", region)
        node.body.set("rule_action", ruleAction)
        node.body.set("rule_number", ruleNumber)
        node.body.set("to_port", toPort)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `cidr_block`.
    public var cidrBlock: Expression<CIDRBlock> { reference("cidr_block") }
    /// The attribute `egress`.
    public var egress: Expression<Bool> { reference("egress") }
    /// The attribute `from_port`.
    public var fromPort: Expression<Int> { reference("from_port") }
    /// The attribute `icmp_code`.
    public var icmpCode: Expression<Int> { reference("icmp_code") }
    /// The attribute `icmp_type`.
    public var icmpType: Expression<Int> { reference("icmp_type") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<NetworkACLRule>> { reference("id") }
    /// The attribute `ipv6_cidr_block`.
    public var ipv6CIDRBlock: Expression<CIDRBlock> { reference("ipv6_cidr_block") }
    /// The attribute `network_acl_id`.
    public var networkACLID: Expression<ID<NetworkACL>> { reference("network_acl_id") }
    /// The attribute `protocol`.
    public var `protocol`: Expression<String> { reference("protocol") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `rule_action`.
    public var ruleAction: Expression<NetworkACLRule.RuleAction> { reference("rule_action") }
    /// The attribute `rule_number`.
    public var ruleNumber: Expression<Int> { reference("rule_number") }
    /// The attribute `to_port`.
    public var toPort: Expression<Int> { reference("to_port") }

    /// The words that `rule_action` takes.
    public enum RuleAction: ValueSet {}
}

extension Expression<NetworkACLRule.RuleAction> {
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
}

// Written by 'synth bind aws_default_network_acl'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The network ACL that a network is born with, adopted: `aws_default_network_acl` in Terraform.
public struct DefaultNetworkACL: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_default_network_acl"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - defaultNetworkACLID: `default_network_acl_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - subnetIDs: `subnet_ids`.
    ///   - tags: `tags`.
    ///   - egress: `egress`.
    ///   - ingress: `ingress`.
    public init(
        _ localName: String,
        defaultNetworkACLID: Expression<ID<NetworkACL>>,
        region: Expression<String>? = nil,
        subnetIDs: Expression<[ID<Subnet>]>? = nil,
        tags: Expression<[String: String]>? = nil,
        egress: Blocks<DefaultNetworkACL.Egress> = [],
        ingress: Blocks<DefaultNetworkACL.Ingress> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("default_network_acl_id", defaultNetworkACLID)
        node.body.set("egress", egress)
        node.body.set("ingress", ingress)
        node.body.set("region", region)
        node.body.set("subnet_ids", subnetIDs)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<DefaultNetworkACL>> { reference("arn") }
    /// The attribute `default_network_acl_id`.
    public var defaultNetworkACLID: Expression<ID<NetworkACL>> { reference("default_network_acl_id") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<NetworkACL>> { reference("id") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `subnet_ids`.
    public var subnetIDs: Expression<[ID<Subnet>]> { reference("subnet_ids") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`, which the provider computes.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The block `egress` of `aws_default_network_acl`.
    public struct Egress: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - action: `action`.
        ///   - fromPort: `from_port`; 0 to 65535.
        ///   - protocol: `protocol`.
        ///   - ruleNo: `rule_no`; 1 to 32766.
        ///   - toPort: `to_port`; 0 to 65535.
        ///   - cidrBlock: `cidr_block`.
        ///   - icmpCode: `icmp_code`.
        ///   - icmpType: `icmp_type`.
        ///   - ipv6CIDRBlock: `ipv6_cidr_block`.
        public init(
            action: Expression<DefaultNetworkACL.Egress.Action>,
            fromPort: Expression<Int>,
            `protocol`: Expression<String>,
            ruleNo: Expression<Int>,
            toPort: Expression<Int>,
            cidrBlock: Expression<CIDRBlock>? = nil,
            icmpCode: Expression<Int>? = nil,
            icmpType: Expression<Int>? = nil,
            ipv6CIDRBlock: Expression<CIDRBlock>? = nil
        ) {
            body.set("action", action)
            body.set("cidr_block", cidrBlock)
            body.set("from_port", fromPort)
            body.set("icmp_code", icmpCode)
            body.set("icmp_type", icmpType)
            body.set("ipv6_cidr_block", ipv6CIDRBlock)
            body.set("protocol", `protocol`)
            body.set("rule_no", ruleNo)
            body.set("to_port", toPort)
        }

        /// The words that `action` takes.
        public enum Action: ValueSet {}
    }

    /// The block `ingress` of `aws_default_network_acl`.
    public struct Ingress: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - action: `action`.
        ///   - fromPort: `from_port`; 0 to 65535.
        ///   - protocol: `protocol`.
        ///   - ruleNo: `rule_no`; 1 to 32766.
        ///   - toPort: `to_port`; 0 to 65535.
        ///   - cidrBlock: `cidr_block`.
        ///   - icmpCode: `icmp_code`.
        ///   - icmpType: `icmp_type`.
        ///   - ipv6CIDRBlock: `ipv6_cidr_block`.
        public init(
            action: Expression<DefaultNetworkACL.Ingress.Action>,
            fromPort: Expression<Int>,
            `protocol`: Expression<String>,
            ruleNo: Expression<Int>,
            toPort: Expression<Int>,
            cidrBlock: Expression<CIDRBlock>? = nil,
            icmpCode: Expression<Int>? = nil,
            icmpType: Expression<Int>? = nil,
            ipv6CIDRBlock: Expression<CIDRBlock>? = nil
        ) {
            body.set("action", action)
            body.set("cidr_block", cidrBlock)
            body.set("from_port", fromPort)
            body.set("icmp_code", icmpCode)
            body.set("icmp_type", icmpType)
            body.set("ipv6_cidr_block", ipv6CIDRBlock)
            body.set("protocol", `protocol`)
            body.set("rule_no", ruleNo)
            body.set("to_port", toPort)
        }

        /// The words that `action` takes.
        public enum Action: ValueSet {}
    }
}

extension Expression<DefaultNetworkACL.Egress.Action> {
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
}

extension Expression<DefaultNetworkACL.Ingress.Action> {
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
}

// Written by 'synth bind aws_network_acl'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Stateless rules at the border of subnets: `aws_network_acl` in Terraform.
public struct NetworkACL: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_network_acl"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - subnetIDs: `subnet_ids`.
    ///   - tags: `tags`.
    ///   - egress: `egress`.
    ///   - ingress: `ingress`.
    public init(
        _ localName: String,
        vpcID: Expression<ID<VPC>>,
        region: Expression<String>? = nil,
        subnetIDs: Expression<[ID<Subnet>]>? = nil,
        tags: Expression<[String: String]>? = nil,
        egress: Blocks<NetworkACL.Egress> = [],
        ingress: Blocks<NetworkACL.Ingress> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("egress", egress)
        node.body.set("ingress", ingress)
        node.body.set("region", region)
        node.body.set("subnet_ids", subnetIDs)
        node.body.set("tags", tags)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<NetworkACL>> { reference("arn") }
    /// The attribute `egress`.
    public var egress: Expression<[NetworkACL.Egress]> { reference("egress") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<NetworkACL>> { reference("id") }
    /// The attribute `ingress`.
    public var ingress: Expression<[NetworkACL.Ingress]> { reference("ingress") }
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
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The block `egress` of `aws_network_acl`, of which every key is written.
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
            action: Expression<NetworkACL.Egress.Action>,
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
            body.setNull("cidr_block")
            body.set("cidr_block", cidrBlock)
            body.set("from_port", fromPort)
            body.setNull("icmp_code")
            body.set("icmp_code", icmpCode)
            body.setNull("icmp_type")
            body.set("icmp_type", icmpType)
            body.setNull("ipv6_cidr_block")
            body.set("ipv6_cidr_block", ipv6CIDRBlock)
            body.set("protocol", `protocol`)
            body.set("rule_no", ruleNo)
            body.set("to_port", toPort)
        }

        /// The words that `action` takes.
        public enum Action: ValueSet {}
    }

    /// The block `ingress` of `aws_network_acl`, of which every key is written.
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
            action: Expression<NetworkACL.Ingress.Action>,
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
            body.setNull("cidr_block")
            body.set("cidr_block", cidrBlock)
            body.set("from_port", fromPort)
            body.setNull("icmp_code")
            body.set("icmp_code", icmpCode)
            body.setNull("icmp_type")
            body.set("icmp_type", icmpType)
            body.setNull("ipv6_cidr_block")
            body.set("ipv6_cidr_block", ipv6CIDRBlock)
            body.set("protocol", `protocol`)
            body.set("rule_no", ruleNo)
            body.set("to_port", toPort)
        }

        /// The words that `action` takes.
        public enum Action: ValueSet {}
    }
}

extension Expression<NetworkACL.Egress.Action> {
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
}

extension Expression<NetworkACL.Ingress.Action> {
    /// The word `allow`.
    public static var allow: Self { .init(word: "allow") }
    /// The word `deny`.
    public static var deny: Self { .init(word: "deny") }
}

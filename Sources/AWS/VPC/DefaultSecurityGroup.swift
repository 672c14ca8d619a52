// Written by 'synth bind aws_default_security_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The security group that a network is born with, adopted: `aws_default_security_group` in Terraform.
public struct DefaultSecurityGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_default_security_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - revokeRulesOnDelete: `revoke_rules_on_delete`; default false.
    ///   - tags: `tags`.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - egress: `egress`.
    ///   - ingress: `ingress`.
    public init(
        _ localName: String,
        region: Expression<String>? = nil,
        revokeRulesOnDelete: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        vpcID: Expression<ID<VPC>>? = nil,
        egress: Blocks<DefaultSecurityGroup.Egress> = [],
        ingress: Blocks<DefaultSecurityGroup.Ingress> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("egress", egress)
        node.body.set("ingress", ingress)
        node.body.set("region", region)
        node.body.set("revoke_rules_on_delete", revokeRulesOnDelete)
        node.body.set("tags", tags)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<DefaultSecurityGroup>> { reference("arn") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { reference("description") }
    /// The attribute `egress`.
    public var egress: Expression<[DefaultSecurityGroup.Egress]> { reference("egress") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SecurityGroup>> { reference("id") }
    /// The attribute `ingress`.
    public var ingress: Expression<[DefaultSecurityGroup.Ingress]> { reference("ingress") }
    /// The attribute `name`, which the provider computes.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`, which the provider computes.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `revoke_rules_on_delete`.
    public var revokeRulesOnDelete: Expression<Bool> { reference("revoke_rules_on_delete") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The block `egress` of `aws_default_security_group`, of which every key is written.
    public struct Egress: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - fromPort: `from_port`.
        ///   - protocol: `protocol`.
        ///   - toPort: `to_port`.
        ///   - cidrBlocks: `cidr_blocks`.
        ///   - description: `description`; at most 255 characters.
        ///   - ipv6CIDRBlocks: `ipv6_cidr_blocks`.
        ///   - prefixListIDs: `prefix_list_ids`.
        ///   - securityGroups: `security_groups`.
        ///   - itself: `self`; default false.
        public init(
            fromPort: Expression<Int>,
            `protocol`: Expression<String>,
            toPort: Expression<Int>,
            cidrBlocks: Expression<[CIDRBlock]>? = nil,
            description: Expression<String>? = nil,
            ipv6CIDRBlocks: Expression<[CIDRBlock]>? = nil,
            prefixListIDs: Expression<[ID<EC2ManagedPrefixList>]>? = nil,
            securityGroups: Expression<[ID<SecurityGroup>]>? = nil,
            itself: Expression<Bool>? = nil
        ) {
            body.setNull("cidr_blocks")
            body.set("cidr_blocks", cidrBlocks)
            body.setNull("description")
            body.set("description", description)
            body.set("from_port", fromPort)
            body.setNull("ipv6_cidr_blocks")
            body.set("ipv6_cidr_blocks", ipv6CIDRBlocks)
            body.setNull("prefix_list_ids")
            body.set("prefix_list_ids", prefixListIDs)
            body.set("protocol", `protocol`)
            body.setNull("security_groups")
            body.set("security_groups", securityGroups)
            body.setNull("self")
            body.set("self", itself)
            body.set("to_port", toPort)
        }
    }

    /// The block `ingress` of `aws_default_security_group`, of which every key is written.
    public struct Ingress: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - fromPort: `from_port`.
        ///   - protocol: `protocol`.
        ///   - toPort: `to_port`.
        ///   - cidrBlocks: `cidr_blocks`.
        ///   - description: `description`; at most 255 characters.
        ///   - ipv6CIDRBlocks: `ipv6_cidr_blocks`.
        ///   - prefixListIDs: `prefix_list_ids`.
        ///   - securityGroups: `security_groups`.
        ///   - itself: `self`; default false.
        public init(
            fromPort: Expression<Int>,
            `protocol`: Expression<String>,
            toPort: Expression<Int>,
            cidrBlocks: Expression<[CIDRBlock]>? = nil,
            description: Expression<String>? = nil,
            ipv6CIDRBlocks: Expression<[CIDRBlock]>? = nil,
            prefixListIDs: Expression<[ID<EC2ManagedPrefixList>]>? = nil,
            securityGroups: Expression<[ID<SecurityGroup>]>? = nil,
            itself: Expression<Bool>? = nil
        ) {
            body.setNull("cidr_blocks")
            body.set("cidr_blocks", cidrBlocks)
            body.setNull("description")
            body.set("description", description)
            body.set("from_port", fromPort)
            body.setNull("ipv6_cidr_blocks")
            body.set("ipv6_cidr_blocks", ipv6CIDRBlocks)
            body.setNull("prefix_list_ids")
            body.set("prefix_list_ids", prefixListIDs)
            body.set("protocol", `protocol`)
            body.setNull("security_groups")
            body.set("security_groups", securityGroups)
            body.setNull("self")
            body.set("self", itself)
            body.set("to_port", toPort)
        }
    }
}

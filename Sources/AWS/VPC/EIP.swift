// Written by 'synth bind aws_eip'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A fixed public address: `aws_eip` in Terraform.
public struct EIP: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_eip"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - address: `address`; a change replaces the resource.
    ///   - associateWithPrivateIP: `associate_with_private_ip`.
    ///   - customerOwnedIPv4Pool: `customer_owned_ipv4_pool`.
    ///   - domain: `domain`; a change replaces the resource.
    ///   - instance: `instance`.
    ///   - ipamPoolID: `ipam_pool_id`; a change replaces the resource.
    ///   - networkBorderGroup: `network_border_group`; a change replaces the resource.
    ///   - networkInterface: `network_interface`.
    ///   - publicIPv4Pool: `public_ipv4_pool`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        address: Expression<String>? = nil,
        associateWithPrivateIP: Expression<String>? = nil,
        customerOwnedIPv4Pool: Expression<String>? = nil,
        domain: Expression<EIP.Domain>? = nil,
        instance: Expression<ID<Instance>>? = nil,
        ipamPoolID: Expression<String>? = nil,
        networkBorderGroup: Expression<String>? = nil,
        networkInterface: Expression<String>? = nil,
        publicIPv4Pool: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        timeouts: EIP.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("address", address)
        node.body.set("associate_with_private_ip", associateWithPrivateIP)
        node.body.set("customer_owned_ipv4_pool", customerOwnedIPv4Pool)
        node.body.set("domain", domain)
        node.body.set("instance", instance)
        node.body.set("ipam_pool_id", ipamPoolID)
        node.body.set("network_border_group", networkBorderGroup)
        node.body.set("network_interface", networkInterface)
        node.body.set("public_ipv4_pool", publicIPv4Pool)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `address`.
    public var endpointAddress: Expression<String> { reference("address") }
    /// The attribute `allocation_id`, which the provider computes.
    public var allocationID: Expression<ID<EIP>> { reference("allocation_id") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<EIP>> { reference("arn") }
    /// The attribute `associate_with_private_ip`.
    public var associateWithPrivateIP: Expression<String> { reference("associate_with_private_ip") }
    /// The attribute `association_id`, which the provider computes.
    public var associationID: Expression<String> { reference("association_id") }
    /// The attribute `carrier_ip`, which the provider computes.
    public var carrierIP: Expression<String> { reference("carrier_ip") }
    /// The attribute `customer_owned_ip`, which the provider computes.
    public var customerOwnedIP: Expression<String> { reference("customer_owned_ip") }
    /// The attribute `customer_owned_ipv4_pool`.
    public var customerOwnedIPv4Pool: Expression<String> { reference("customer_owned_ipv4_pool") }
    /// The attribute `domain`.
    public var domain: Expression<EIP.Domain> { reference("domain") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<EIP>> { reference("id") }
    /// The attribute `instance`.
    public var instance: Expression<ID<Instance>> { reference("instance") }
    /// The attribute `ipam_pool_id`.
    public var ipamPoolID: Expression<String> { reference("ipam_pool_id") }
    /// The attribute `network_border_group`.
    public var networkBorderGroup: Expression<String> { reference("network_border_group") }
    /// The attribute `network_interface`.
    public var networkInterface: Expression<String> { reference("network_interface") }
    /// The attribute `private_dns`, which the provider computes.
    public var privateDNS: Expression<String> { reference("private_dns") }
    /// The attribute `private_ip`, which the provider computes.
    public var privateIP: Expression<String> { reference("private_ip") }
    /// The attribute `ptr_record`, which the provider computes.
    public var ptrRecord: Expression<String> { reference("ptr_record") }
    /// The attribute `public_dns`, which the provider computes.
    public var publicDNS: Expression<String> { reference("public_dns") }
    /// The attribute `public_ip`, which the provider computes.
    public var publicIP: Expression<String> { reference("public_ip") }
    /// The attribute `public_ipv4_pool`.
    public var publicIPv4Pool: Expression<String> { reference("public_ipv4_pool") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The words that `domain` takes.
    public enum Domain: ValueSet {}

    /// The block `timeouts` of `aws_eip`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - delete: `delete`.
        ///   - read: `read`.
        ///   - update: `update`.
        public init(
            delete: Expression<String>? = nil,
            read: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("delete", delete)
            body.set("read", read)
            body.set("update", update)
        }
    }
}

extension Expression<EIP.Domain> {
    /// The word `vpc`.
    public static var vpc: Self { .init(word: "vpc") }
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
}

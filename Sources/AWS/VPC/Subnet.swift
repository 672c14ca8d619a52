// Written by 'synth bind aws_subnet'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A part of a network, within one availability zone: `aws_subnet` in Terraform.
public struct Subnet: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_subnet"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - assignIPv6AddressOnCreation: `assign_ipv6_address_on_creation`; default false.
    ///   - availabilityZone: `availability_zone`; not beside `availability_zone_id`; a change replaces the resource.
    ///   - availabilityZoneID: `availability_zone_id`; not beside `availability_zone`; a change replaces the resource.
    ///   - cidrBlock: `cidr_block`; a change replaces the resource.
    ///   - customerOwnedIPv4Pool: `customer_owned_ipv4_pool`; only with `map_customer_owned_ip_on_launch`, `outpost_arn`.
    ///   - enableDns64: `enable_dns64`; default false.
    ///   - enableLNIAtDeviceIndex: `enable_lni_at_device_index`.
    ///   - enableResourceNameDNSARecordOnLaunch: `enable_resource_name_dns_a_record_on_launch`; default false.
    ///   - enableResourceNameDNSAAAARecordOnLaunch: `enable_resource_name_dns_aaaa_record_on_launch`; default false.
    ///   - ipv6CIDRBlock: `ipv6_cidr_block`; a change may replace the resource.
    ///   - ipv6Native: `ipv6_native`; default false; a change replaces the resource.
    ///   - mapCustomerOwnedIPOnLaunch: `map_customer_owned_ip_on_launch`; only with `customer_owned_ipv4_pool`, `outpost_arn`.
    ///   - mapPublicIPOnLaunch: `map_public_ip_on_launch`; default false.
    ///   - outpostARN: `outpost_arn`; a change replaces the resource.
    ///   - privateDNSHostnameTypeOnLaunch: `private_dns_hostname_type_on_launch`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        vpcID: Expression<ID<VPC>>,
        assignIPv6AddressOnCreation: Expression<Bool>? = nil,
        availabilityZone: Expression<String>? = nil,
        availabilityZoneID: Expression<String>? = nil,
        cidrBlock: Expression<CIDRBlock>? = nil,
        customerOwnedIPv4Pool: Expression<String>? = nil,
        enableDns64: Expression<Bool>? = nil,
        enableLNIAtDeviceIndex: Expression<Int>? = nil,
        enableResourceNameDNSARecordOnLaunch: Expression<Bool>? = nil,
        enableResourceNameDNSAAAARecordOnLaunch: Expression<Bool>? = nil,
        ipv6CIDRBlock: Expression<CIDRBlock>? = nil,
        ipv6Native: Expression<Bool>? = nil,
        mapCustomerOwnedIPOnLaunch: Expression<Bool>? = nil,
        mapPublicIPOnLaunch: Expression<Bool>? = nil,
        outpostARN: Expression<ARN<AnyResource>>? = nil,
        privateDNSHostnameTypeOnLaunch: Expression<Subnet.PrivateDNSHostnameTypeOnLaunch>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        timeouts: Subnet.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("assign_ipv6_address_on_creation", assignIPv6AddressOnCreation)
        node.body.set("availability_zone", availabilityZone)
        node.body.set("availability_zone_id", availabilityZoneID)
        node.body.set("cidr_block", cidrBlock)
        node.body.set("customer_owned_ipv4_pool", customerOwnedIPv4Pool)
        node.body.set("enable_dns64", enableDns64)
        node.body.set("enable_lni_at_device_index", enableLNIAtDeviceIndex)
        node.body.set("enable_resource_name_dns_a_record_on_launch", enableResourceNameDNSARecordOnLaunch)
        node.body.set("enable_resource_name_dns_aaaa_record_on_launch", enableResourceNameDNSAAAARecordOnLaunch)
        node.body.set("ipv6_cidr_block", ipv6CIDRBlock)
        node.body.set("ipv6_native", ipv6Native)
        node.body.set("map_customer_owned_ip_on_launch", mapCustomerOwnedIPOnLaunch)
        node.body.set("map_public_ip_on_launch", mapPublicIPOnLaunch)
        node.body.set("outpost_arn", outpostARN)
        node.body.set("private_dns_hostname_type_on_launch", privateDNSHostnameTypeOnLaunch)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<Subnet>> { reference("arn") }
    /// The attribute `assign_ipv6_address_on_creation`.
    public var assignIPv6AddressOnCreation: Expression<Bool> { reference("assign_ipv6_address_on_creation") }
    /// The attribute `availability_zone`.
    public var availabilityZone: Expression<String> { reference("availability_zone") }
    /// The attribute `availability_zone_id`.
    public var availabilityZoneID: Expression<String> { reference("availability_zone_id") }
    /// The attribute `cidr_block`.
    public var cidrBlock: Expression<CIDRBlock> { reference("cidr_block") }
    /// The attribute `customer_owned_ipv4_pool`.
    public var customerOwnedIPv4Pool: Expression<String> { reference("customer_owned_ipv4_pool") }
    /// The attribute `enable_dns64`.
    public var enableDns64: Expression<Bool> { reference("enable_dns64") }
    /// The attribute `enable_lni_at_device_index`.
    public var enableLNIAtDeviceIndex: Expression<Int> { reference("enable_lni_at_device_index") }
    /// The attribute `enable_resource_name_dns_a_record_on_launch`.
    public var enableResourceNameDNSARecordOnLaunch: Expression<Bool> { reference("enable_resource_name_dns_a_record_on_launch") }
    /// The attribute `enable_resource_name_dns_aaaa_record_on_launch`.
    public var enableResourceNameDNSAAAARecordOnLaunch: Expression<Bool> { reference("enable_resource_name_dns_aaaa_record_on_launch") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<Subnet>> { reference("id") }
    /// The attribute `ipv6_cidr_block`.
    public var ipv6CIDRBlock: Expression<CIDRBlock> { reference("ipv6_cidr_block") }
    /// The attribute `ipv6_cidr_block_association_id`, which the provider computes.
    public var ipv6CIDRBlockAssociationID: Expression<String> { reference("ipv6_cidr_block_association_id") }
    /// The attribute `ipv6_native`.
    public var ipv6Native: Expression<Bool> { reference("ipv6_native") }
    /// The attribute `map_customer_owned_ip_on_launch`.
    public var mapCustomerOwnedIPOnLaunch: Expression<Bool> { reference("map_customer_owned_ip_on_launch") }
    /// The attribute `map_public_ip_on_launch`.
    public var mapPublicIPOnLaunch: Expression<Bool> { reference("map_public_ip_on_launch") }
    /// The attribute `outpost_arn`.
    public var outpostARN: Expression<ARN<AnyResource>> { reference("outpost_arn") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `private_dns_hostname_type_on_launch`.
    public var privateDNSHostnameTypeOnLaunch: Expression<Subnet.PrivateDNSHostnameTypeOnLaunch> { reference("private_dns_hostname_type_on_launch") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The words that `private_dns_hostname_type_on_launch` takes.
    public enum PrivateDNSHostnameTypeOnLaunch: ValueSet {}

    /// The block `timeouts` of `aws_subnet`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
        }
    }
}

extension Expression<Subnet.PrivateDNSHostnameTypeOnLaunch> {
    /// The word `ip-name`.
    public static var ipName: Self { .init(word: "ip-name") }
    /// The word `resource-name`.
    public static var resourceName: Self { .init(word: "resource-name") }
}

// Written by 'synth bind aws_nat_gateway'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The way out for subnets whose addresses are private: `aws_nat_gateway` in Terraform.
public struct NATGateway: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_nat_gateway"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - subnetID: `subnet_id`; a change replaces the resource; provider 5 demands it.
    ///   - allocationID: `allocation_id`; a change replaces the resource.
    ///   - availabilityMode: `availability_mode`; a change replaces the resource; provider 6 only.
    ///   - connectivityType: `connectivity_type`; default `public`; a change replaces the resource.
    ///   - privateIP: `private_ip`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - secondaryAllocationIDs: `secondary_allocation_ids`.
    ///   - secondaryPrivateIPAddressCount: `secondary_private_ip_address_count`; not beside `secondary_private_ip_addresses`; a change may replace the resource.
    ///   - secondaryPrivateIPAddresses: `secondary_private_ip_addresses`; not beside `secondary_private_ip_address_count`.
    ///   - tags: `tags`.
    ///   - vpcID: `vpc_id`; a change replaces the resource; provider 6 only.
    ///   - availabilityZoneAddress: `availability_zone_address`; provider 6 only.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        subnetID: Expression<ID<Subnet>>,
        allocationID: Expression<ID<EIP>>? = nil,
        availabilityMode: Expression<NATGateway.AvailabilityMode>? = nil,
        connectivityType: Expression<NATGateway.ConnectivityType>? = nil,
        privateIP: Expression<String>? = nil,
        region: Expression<String>? = nil,
        secondaryAllocationIDs: Expression<[ID<EIP>]>? = nil,
        secondaryPrivateIPAddressCount: Expression<Int>? = nil,
        secondaryPrivateIPAddresses: Expression<[String]>? = nil,
        tags: Expression<[String: String]>? = nil,
        vpcID: Expression<ID<VPC>>? = nil,
        availabilityZoneAddress: Blocks<NATGateway.AvailabilityZoneAddress> = [],
        timeouts: NATGateway.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allocation_id", allocationID)
        node.body.set("availability_mode", availabilityMode)
        node.body.set("availability_zone_address", availabilityZoneAddress)
        node.body.set("connectivity_type", connectivityType)
        node.body.set("private_ip", privateIP)
        node.body.set("region", region)
        node.body.set("secondary_allocation_ids", secondaryAllocationIDs)
        node.body.set("secondary_private_ip_address_count", secondaryPrivateIPAddressCount)
        node.body.set("secondary_private_ip_addresses", secondaryPrivateIPAddresses)
        node.body.set("subnet_id", subnetID)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allocation_id`.
    public var allocationID: Expression<ID<EIP>> { reference("allocation_id") }
    /// The attribute `association_id`, which the provider computes.
    public var associationID: Expression<String> { reference("association_id") }
    /// The attribute `auto_provision_zones`, which the provider computes.
    public var autoProvisionZones: Expression<String> { reference("auto_provision_zones") }
    /// The attribute `auto_scaling_ips`, which the provider computes.
    public var autoScalingIPs: Expression<String> { reference("auto_scaling_ips") }
    /// The attribute `availability_mode`.
    public var availabilityMode: Expression<NATGateway.AvailabilityMode> { reference("availability_mode") }
    /// The attribute `connectivity_type`.
    public var connectivityType: Expression<NATGateway.ConnectivityType> { reference("connectivity_type") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<NATGateway>> { reference("id") }
    /// The attribute `network_interface_id`, which the provider computes.
    public var networkInterfaceID: Expression<String> { reference("network_interface_id") }
    /// The attribute `private_ip`.
    public var privateIP: Expression<String> { reference("private_ip") }
    /// The attribute `public_ip`, which the provider computes.
    public var publicIP: Expression<String> { reference("public_ip") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `regional_nat_gateway_address`, which the provider computes.
    public var regionalNATGatewayAddress: Expression<[NATGateway.RegionalNATGatewayAddress]> { reference("regional_nat_gateway_address") }
    /// The attribute `regional_nat_gateway_auto_mode`, which the provider computes.
    public var regionalNATGatewayAutoMode: Expression<String> { reference("regional_nat_gateway_auto_mode") }
    /// The attribute `route_table_id`, which the provider computes.
    public var routeTableID: Expression<ID<RouteTable>> { reference("route_table_id") }
    /// The attribute `secondary_allocation_ids`.
    public var secondaryAllocationIDs: Expression<[ID<EIP>]> { reference("secondary_allocation_ids") }
    /// The attribute `secondary_private_ip_address_count`.
    public var secondaryPrivateIPAddressCount: Expression<Int> { reference("secondary_private_ip_address_count") }
    /// The attribute `secondary_private_ip_addresses`.
    public var secondaryPrivateIPAddresses: Expression<[String]> { reference("secondary_private_ip_addresses") }
    /// The attribute `subnet_id`.
    public var subnetID: Expression<ID<Subnet>> { reference("subnet_id") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The words that `availability_mode` takes.
    public enum AvailabilityMode: ValueSet {}

    /// The words that `connectivity_type` takes.
    public enum ConnectivityType: ValueSet {}

    /// An element of `regional_nat_gateway_address`, which the provider computes.
    public enum RegionalNATGatewayAddress {}

    /// The block `availability_zone_address` of `aws_nat_gateway`.
    public struct AvailabilityZoneAddress: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - allocationIDs: `allocation_ids`.
        ///   - availabilityZone: `availability_zone`.
        ///   - availabilityZoneID: `availability_zone_id`.
        public init(
            allocationIDs: Expression<[ID<EIP>]>? = nil,
            availabilityZone: Expression<String>? = nil,
            availabilityZoneID: Expression<String>? = nil
        ) {
            body.set("allocation_ids", allocationIDs)
            body.set("availability_zone", availabilityZone)
            body.set("availability_zone_id", availabilityZoneID)
        }
    }

    /// The block `timeouts` of `aws_nat_gateway`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("update", update)
        }
    }
}

extension Expression<NATGateway.AvailabilityMode> {
    /// The word `zonal`.
    public static var zonal: Self { .init(word: "zonal") }
    /// The word `regional`.
    public static var regional: Self { .init(word: "regional") }
}

extension Expression<NATGateway.ConnectivityType> {
    /// The word `private`.
    public static var `private`: Self { .init(word: "private") }
    /// The word `public`.
    public static var `public`: Self { .init(word: "public") }
}

extension Expression<NATGateway.RegionalNATGatewayAddress> {
    /// The attribute `allocation_id`, which the provider computes.
    public var allocationID: Expression<ID<EIP>> { attribute("allocation_id") }
    /// The attribute `association_id`, which the provider computes.
    public var associationID: Expression<String> { attribute("association_id") }
    /// The attribute `availability_zone`, which the provider computes.
    public var availabilityZone: Expression<String> { attribute("availability_zone") }
    /// The attribute `availability_zone_id`, which the provider computes.
    public var availabilityZoneID: Expression<String> { attribute("availability_zone_id") }
    /// The attribute `network_interface_id`, which the provider computes.
    public var networkInterfaceID: Expression<String> { attribute("network_interface_id") }
    /// The attribute `public_ip`, which the provider computes.
    public var publicIP: Expression<String> { attribute("public_ip") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { attribute("status") }
}

// Written by 'synth bind aws_vpc_endpoint'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A private way from a network to a service: `aws_vpc_endpoint` in Terraform.
public struct VPCEndpoint: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_vpc_endpoint"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - vpcID: `vpc_id`; a change replaces the resource.
    ///   - autoAccept: `auto_accept`.
    ///   - ipAddressType: `ip_address_type`.
    ///   - policy: `policy`.
    ///   - privateDNSEnabled: `private_dns_enabled`; a change may replace the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - resourceConfigurationARN: `resource_configuration_arn`; not beside `service_name`, `service_network_arn`; a change replaces the resource.
    ///   - routeTableIDs: `route_table_ids`.
    ///   - securityGroupIDs: `security_group_ids`.
    ///   - serviceName: `service_name`; not beside `resource_configuration_arn`, `service_network_arn`; a change replaces the resource.
    ///   - serviceNetworkARN: `service_network_arn`; not beside `service_name`, `resource_configuration_arn`; a change replaces the resource.
    ///   - serviceRegion: `service_region`; a change replaces the resource.
    ///   - subnetIDs: `subnet_ids`.
    ///   - tags: `tags`.
    ///   - vpcEndpointType: `vpc_endpoint_type`; default `Gateway`; a change replaces the resource.
    ///   - dnsOptions: `dns_options`.
    ///   - subnetConfiguration: `subnet_configuration`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        vpcID: Expression<ID<VPC>>,
        autoAccept: Expression<Bool>? = nil,
        ipAddressType: Expression<VPCEndpoint.IPAddressType>? = nil,
        policy: Expression<PolicyDocument>? = nil,
        privateDNSEnabled: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        resourceConfigurationARN: Expression<ARN<AnyResource>>? = nil,
        routeTableIDs: Expression<[ID<RouteTable>]>? = nil,
        securityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil,
        serviceName: Expression<String>? = nil,
        serviceNetworkARN: Expression<ARN<AnyResource>>? = nil,
        serviceRegion: Expression<String>? = nil,
        subnetIDs: Expression<[ID<Subnet>]>? = nil,
        tags: Expression<[String: String]>? = nil,
        vpcEndpointType: Expression<VPCEndpoint.VPCEndpointType>? = nil,
        dnsOptions: VPCEndpoint.DNSOptions? = nil,
        subnetConfiguration: Blocks<VPCEndpoint.SubnetConfiguration> = [],
        timeouts: VPCEndpoint.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("auto_accept", autoAccept)
        node.body.set("dns_options", dnsOptions)
        node.body.set("ip_address_type", ipAddressType)
        node.body.set("policy", policy)
        node.body.set("private_dns_enabled", privateDNSEnabled)
        node.body.set("region", region)
        node.body.set("resource_configuration_arn", resourceConfigurationARN)
        node.body.set("route_table_ids", routeTableIDs)
        node.body.set("security_group_ids", securityGroupIDs)
        node.body.set("service_name", serviceName)
        node.body.set("service_network_arn", serviceNetworkARN)
        node.body.set("service_region", serviceRegion)
        node.body.set("subnet_configuration", subnetConfiguration)
        node.body.set("subnet_ids", subnetIDs)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("vpc_endpoint_type", vpcEndpointType)
        node.body.set("vpc_id", vpcID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<VPCEndpoint>> { reference("arn") }
    /// The attribute `auto_accept`.
    public var autoAccept: Expression<Bool> { reference("auto_accept") }
    /// The attribute `cidr_blocks`, which the provider computes.
    public var cidrBlocks: Expression<[CIDRBlock]> { reference("cidr_blocks") }
    /// The attribute `dns_entry`, which the provider computes.
    public var dnsEntry: Expression<[VPCEndpoint.DNSEntry]> { reference("dns_entry") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<VPCEndpoint>> { reference("id") }
    /// The attribute `ip_address_type`.
    public var ipAddressType: Expression<VPCEndpoint.IPAddressType> { reference("ip_address_type") }
    /// The attribute `network_interface_ids`, which the provider computes.
    public var networkInterfaceIDs: Expression<[String]> { reference("network_interface_ids") }
    /// The attribute `owner_id`, which the provider computes.
    public var ownerID: Expression<String> { reference("owner_id") }
    /// The attribute `policy`.
    public var policy: Expression<PolicyDocument> { reference("policy") }
    /// The attribute `prefix_list_id`, which the provider computes.
    public var prefixListID: Expression<ID<EC2ManagedPrefixList>> { reference("prefix_list_id") }
    /// The attribute `private_dns_enabled`.
    public var privateDNSEnabled: Expression<Bool> { reference("private_dns_enabled") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `requester_managed`, which the provider computes.
    public var requesterManaged: Expression<Bool> { reference("requester_managed") }
    /// The attribute `resource_configuration_arn`.
    public var resourceConfigurationARN: Expression<ARN<AnyResource>> { reference("resource_configuration_arn") }
    /// The attribute `route_table_ids`.
    public var routeTableIDs: Expression<[ID<RouteTable>]> { reference("route_table_ids") }
    /// The attribute `security_group_ids`.
    public var securityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("security_group_ids") }
    /// The attribute `service_name`.
    public var serviceName: Expression<String> { reference("service_name") }
    /// The attribute `service_network_arn`.
    public var serviceNetworkARN: Expression<ARN<AnyResource>> { reference("service_network_arn") }
    /// The attribute `service_region`.
    public var serviceRegion: Expression<String> { reference("service_region") }
    /// The attribute `state`, which the provider computes.
    public var state: Expression<String> { reference("state") }
    /// The attribute `subnet_ids`.
    public var subnetIDs: Expression<[ID<Subnet>]> { reference("subnet_ids") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_endpoint_type`.
    public var vpcEndpointType: Expression<VPCEndpoint.VPCEndpointType> { reference("vpc_endpoint_type") }
    /// The attribute `vpc_id`.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }

    /// The words that `ip_address_type` takes.
    public enum IPAddressType: ValueSet {}

    /// The words that `vpc_endpoint_type` takes.
    public enum VPCEndpointType: ValueSet {}

    /// An element of `dns_entry`, which the provider computes.
    public enum DNSEntry {}

    /// The block `dns_options` of `aws_vpc_endpoint`.
    public struct DNSOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - dnsRecordIPType: `dns_record_ip_type`.
        ///   - privateDNSOnlyForInboundResolverEndpoint: `private_dns_only_for_inbound_resolver_endpoint`.
        public init(
            dnsRecordIPType: Expression<VPCEndpoint.DNSOptions.DNSRecordIPType>? = nil,
            privateDNSOnlyForInboundResolverEndpoint: Expression<Bool>? = nil
        ) {
            body.set("dns_record_ip_type", dnsRecordIPType)
            body.set("private_dns_only_for_inbound_resolver_endpoint", privateDNSOnlyForInboundResolverEndpoint)
        }

        /// The words that `dns_record_ip_type` takes.
        public enum DNSRecordIPType: ValueSet {}
    }

    /// The block `subnet_configuration` of `aws_vpc_endpoint`.
    public struct SubnetConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - ipv4: `ipv4`.
        ///   - ipv6: `ipv6`.
        ///   - subnetID: `subnet_id`.
        public init(
            ipv4: Expression<String>? = nil,
            ipv6: Expression<String>? = nil,
            subnetID: Expression<ID<Subnet>>? = nil
        ) {
            body.set("ipv4", ipv4)
            body.set("ipv6", ipv6)
            body.set("subnet_id", subnetID)
        }
    }

    /// The block `timeouts` of `aws_vpc_endpoint`.
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

extension Expression<VPCEndpoint.IPAddressType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `dualstack`.
    public static var dualstack: Self { .init(word: "dualstack") }
    /// The word `ipv6`.
    public static var ipv6: Self { .init(word: "ipv6") }
}

extension Expression<VPCEndpoint.VPCEndpointType> {
    /// The word `Interface`.
    public static var interface: Self { .init(word: "Interface") }
    /// The word `Gateway`.
    public static var gateway: Self { .init(word: "Gateway") }
    /// The word `GatewayLoadBalancer`.
    public static var gatewayLoadBalancer: Self { .init(word: "GatewayLoadBalancer") }
    /// The word `Resource`.
    public static var resource: Self { .init(word: "Resource") }
    /// The word `ServiceNetwork`.
    public static var serviceNetwork: Self { .init(word: "ServiceNetwork") }
}

extension Expression<VPCEndpoint.DNSOptions.DNSRecordIPType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `dualstack`.
    public static var dualstack: Self { .init(word: "dualstack") }
    /// The word `ipv6`.
    public static var ipv6: Self { .init(word: "ipv6") }
    /// The word `service-defined`.
    public static var serviceDefined: Self { .init(word: "service-defined") }
}

extension Expression<VPCEndpoint.DNSEntry> {
    /// The attribute `dns_name`, which the provider computes.
    public var dnsName: Expression<String> { attribute("dns_name") }
    /// The attribute `hosted_zone_id`, which the provider computes.
    public var hostedZoneID: Expression<String> { attribute("hosted_zone_id") }
}

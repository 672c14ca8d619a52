// Written by 'synth bind aws_lb'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A load balancer for requests, connections or appliances: `aws_lb` in Terraform.
public struct LB: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_lb"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - clientKeepAlive: `client_keep_alive`; default 3600.
    ///   - customerOwnedIPv4Pool: `customer_owned_ipv4_pool`; a change replaces the resource.
    ///   - desyncMitigationMode: `desync_mitigation_mode`; default `defensive`.
    ///   - dnsRecordClientRoutingPolicy: `dns_record_client_routing_policy`; default `any_availability_zone`.
    ///   - dropInvalidHeaderFields: `drop_invalid_header_fields`; default false.
    ///   - enableCrossZoneLoadBalancing: `enable_cross_zone_load_balancing`; default false.
    ///   - enableDeletionProtection: `enable_deletion_protection`; default false.
    ///   - enableHttp2: `enable_http2`; default true.
    ///   - enableTLSVersionAndCipherSuiteHeaders: `enable_tls_version_and_cipher_suite_headers`; default false.
    ///   - enableWAFFailOpen: `enable_waf_fail_open`; default false.
    ///   - enableXFFClientPort: `enable_xff_client_port`; default false.
    ///   - enableZonalShift: `enable_zonal_shift`; default false.
    ///   - enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: `enforce_security_group_inbound_rules_on_private_link_traffic`.
    ///   - idleTimeout: `idle_timeout`; default 60.
    ///   - internal: `internal`; a change replaces the resource.
    ///   - ipAddressType: `ip_address_type`.
    ///   - loadBalancerType: `load_balancer_type`; default `application`; a change replaces the resource.
    ///   - name: `name`; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 6 characters; not beside `name`; a change replaces the resource.
    ///   - preserveHostHeader: `preserve_host_header`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - secondaryIPsAutoAssignedPerSubnet: `secondary_ips_auto_assigned_per_subnet`; 0 to 7; a change may replace the resource; provider 6 only.
    ///   - securityGroups: `security_groups`; a change may replace the resource.
    ///   - subnets: `subnets`; exactly one of `subnet_mapping`, `subnets`; a change may replace the resource.
    ///   - tags: `tags`.
    ///   - xffHeaderProcessingMode: `xff_header_processing_mode`; default `append`.
    ///   - accessLogs: `access_logs`.
    ///   - connectionLogs: `connection_logs`.
    ///   - healthCheckLogs: `health_check_logs`; provider 6 only.
    ///   - ipamPools: `ipam_pools`.
    ///   - minimumLoadBalancerCapacity: `minimum_load_balancer_capacity`.
    ///   - subnetMapping: `subnet_mapping`; exactly one of `subnet_mapping`, `subnets`; a change may replace the resource.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        clientKeepAlive: Expression<Int>? = nil,
        customerOwnedIPv4Pool: Expression<String>? = nil,
        desyncMitigationMode: Expression<LB.DesyncMitigationMode>? = nil,
        dnsRecordClientRoutingPolicy: Expression<LB.DNSRecordClientRoutingPolicy>? = nil,
        dropInvalidHeaderFields: Expression<Bool>? = nil,
        enableCrossZoneLoadBalancing: Expression<Bool>? = nil,
        enableDeletionProtection: Expression<Bool>? = nil,
        enableHttp2: Expression<Bool>? = nil,
        enableTLSVersionAndCipherSuiteHeaders: Expression<Bool>? = nil,
        enableWAFFailOpen: Expression<Bool>? = nil,
        enableXFFClientPort: Expression<Bool>? = nil,
        enableZonalShift: Expression<Bool>? = nil,
        enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Expression<LB.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic>? = nil,
        idleTimeout: Expression<Int>? = nil,
        `internal`: Expression<Bool>? = nil,
        ipAddressType: Expression<LB.IPAddressType>? = nil,
        loadBalancerType: Expression<LB.LoadBalancerType>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        preserveHostHeader: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        secondaryIPsAutoAssignedPerSubnet: Expression<Int>? = nil,
        securityGroups: Expression<[ID<SecurityGroup>]>? = nil,
        subnets: Expression<[ID<Subnet>]>? = nil,
        tags: Expression<[String: String]>? = nil,
        xffHeaderProcessingMode: Expression<LB.XFFHeaderProcessingMode>? = nil,
        accessLogs: LB.AccessLogs? = nil,
        connectionLogs: LB.ConnectionLogs? = nil,
        healthCheckLogs: LB.HealthCheckLogs? = nil,
        ipamPools: LB.IPAMPools? = nil,
        minimumLoadBalancerCapacity: LB.MinimumLoadBalancerCapacity? = nil,
        subnetMapping: Blocks<LB.SubnetMapping> = [],
        timeouts: LB.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("access_logs", accessLogs)
        node.body.set("client_keep_alive", clientKeepAlive)
        node.body.set("connection_logs", connectionLogs)
        node.body.set("customer_owned_ipv4_pool", customerOwnedIPv4Pool)
        node.body.set("desync_mitigation_mode", desyncMitigationMode)
        node.body.set("dns_record_client_routing_policy", dnsRecordClientRoutingPolicy)
        node.body.set("drop_invalid_header_fields", dropInvalidHeaderFields)
        node.body.set("enable_cross_zone_load_balancing", enableCrossZoneLoadBalancing)
        node.body.set("enable_deletion_protection", enableDeletionProtection)
        node.body.set("enable_http2", enableHttp2)
        node.body.set("enable_tls_version_and_cipher_suite_headers", enableTLSVersionAndCipherSuiteHeaders)
        node.body.set("enable_waf_fail_open", enableWAFFailOpen)
        node.body.set("enable_xff_client_port", enableXFFClientPort)
        node.body.set("enable_zonal_shift", enableZonalShift)
        node.body.set("enforce_security_group_inbound_rules_on_private_link_traffic", enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
        node.body.set("health_check_logs", healthCheckLogs)
        node.body.set("idle_timeout", idleTimeout)
        node.body.set("internal", `internal`)
        node.body.set("ip_address_type", ipAddressType)
        node.body.set("ipam_pools", ipamPools)
        node.body.set("load_balancer_type", loadBalancerType)
        node.body.set("minimum_load_balancer_capacity", minimumLoadBalancerCapacity)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("preserve_host_header", preserveHostHeader)
        node.body.set("region", region)
        node.body.set("secondary_ips_auto_assigned_per_subnet", secondaryIPsAutoAssignedPerSubnet)
        node.body.set("security_groups", securityGroups)
        node.body.set("subnet_mapping", subnetMapping)
        node.body.set("subnets", subnets)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("xff_header_processing_mode", xffHeaderProcessingMode)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LB>> { reference("arn") }
    /// The attribute `arn_suffix`, which the provider computes.
    public var arnSuffix: Expression<String> { reference("arn_suffix") }
    /// The attribute `client_keep_alive`.
    public var clientKeepAlive: Expression<Int> { reference("client_keep_alive") }
    /// The attribute `customer_owned_ipv4_pool`.
    public var customerOwnedIPv4Pool: Expression<String> { reference("customer_owned_ipv4_pool") }
    /// The attribute `desync_mitigation_mode`.
    public var desyncMitigationMode: Expression<LB.DesyncMitigationMode> { reference("desync_mitigation_mode") }
    /// The attribute `dns_name`, which the provider computes.
    public var dnsName: Expression<String> { reference("dns_name") }
    /// The attribute `dns_record_client_routing_policy`.
    public var dnsRecordClientRoutingPolicy: Expression<LB.DNSRecordClientRoutingPolicy> { reference("dns_record_client_routing_policy") }
    /// The attribute `drop_invalid_header_fields`.
    public var dropInvalidHeaderFields: Expression<Bool> { reference("drop_invalid_header_fields") }
    /// The attribute `enable_cross_zone_load_balancing`.
    public var enableCrossZoneLoadBalancing: Expression<Bool> { reference("enable_cross_zone_load_balancing") }
    /// The attribute `enable_deletion_protection`.
    public var enableDeletionProtection: Expression<Bool> { reference("enable_deletion_protection") }
    /// The attribute `enable_http2`.
    public var enableHttp2: Expression<Bool> { reference("enable_http2") }
    /// The attribute `enable_tls_version_and_cipher_suite_headers`.
    public var enableTLSVersionAndCipherSuiteHeaders: Expression<Bool> { reference("enable_tls_version_and_cipher_suite_headers") }
    /// The attribute `enable_waf_fail_open`.
    public var enableWAFFailOpen: Expression<Bool> { reference("enable_waf_fail_open") }
    /// The attribute `enable_xff_client_port`.
    public var enableXFFClientPort: Expression<Bool> { reference("enable_xff_client_port") }
    /// The attribute `enable_zonal_shift`.
    public var enableZonalShift: Expression<Bool> { reference("enable_zonal_shift") }
    /// The attribute `enforce_security_group_inbound_rules_on_private_link_traffic`.
    public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Expression<LB.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic> { reference("enforce_security_group_inbound_rules_on_private_link_traffic") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LB>> { reference("id") }
    /// The attribute `idle_timeout`.
    public var idleTimeout: Expression<Int> { reference("idle_timeout") }
    /// The attribute `internal`.
    public var `internal`: Expression<Bool> { reference("internal") }
    /// The attribute `ip_address_type`.
    public var ipAddressType: Expression<LB.IPAddressType> { reference("ip_address_type") }
    /// The attribute `load_balancer_type`.
    public var loadBalancerType: Expression<LB.LoadBalancerType> { reference("load_balancer_type") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `preserve_host_header`.
    public var preserveHostHeader: Expression<Bool> { reference("preserve_host_header") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `secondary_ips_auto_assigned_per_subnet`.
    public var secondaryIPsAutoAssignedPerSubnet: Expression<Int> { reference("secondary_ips_auto_assigned_per_subnet") }
    /// The attribute `security_groups`.
    public var securityGroups: Expression<[ID<SecurityGroup>]> { reference("security_groups") }
    /// The attribute `subnet_mapping`.
    public var subnetMapping: Expression<[LB.SubnetMapping]> { reference("subnet_mapping") }
    /// The attribute `subnets`.
    public var subnets: Expression<[ID<Subnet>]> { reference("subnets") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `vpc_id`, which the provider computes.
    public var vpcID: Expression<ID<VPC>> { reference("vpc_id") }
    /// The attribute `xff_header_processing_mode`.
    public var xffHeaderProcessingMode: Expression<LB.XFFHeaderProcessingMode> { reference("xff_header_processing_mode") }
    /// The attribute `zone_id`, which the provider computes.
    public var zoneID: Expression<String> { reference("zone_id") }

    /// The words that `desync_mitigation_mode` takes.
    public enum DesyncMitigationMode: ValueSet {}

    /// The words that `dns_record_client_routing_policy` takes.
    public enum DNSRecordClientRoutingPolicy: ValueSet {}

    /// The words that `enforce_security_group_inbound_rules_on_private_link_traffic` takes.
    public enum EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: ValueSet {}

    /// The words that `ip_address_type` takes.
    public enum IPAddressType: ValueSet {}

    /// The words that `load_balancer_type` takes.
    public enum LoadBalancerType: ValueSet {}

    /// The words that `xff_header_processing_mode` takes.
    public enum XFFHeaderProcessingMode: ValueSet {}

    /// The block `access_logs` of `aws_lb`.
    public struct AccessLogs: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - bucket: `bucket`.
        ///   - enabled: `enabled`; default false.
        ///   - prefix: `prefix`.
        public init(
            bucket: Expression<ID<S3Bucket>>,
            enabled: Expression<Bool>? = nil,
            prefix: Expression<String>? = nil
        ) {
            body.set("bucket", bucket)
            body.set("enabled", enabled)
            body.set("prefix", prefix)
        }
    }

    /// The block `connection_logs` of `aws_lb`.
    public struct ConnectionLogs: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - bucket: `bucket`.
        ///   - enabled: `enabled`; default false.
        ///   - prefix: `prefix`.
        public init(
            bucket: Expression<ID<S3Bucket>>,
            enabled: Expression<Bool>? = nil,
            prefix: Expression<String>? = nil
        ) {
            body.set("bucket", bucket)
            body.set("enabled", enabled)
            body.set("prefix", prefix)
        }
    }

    /// The block `health_check_logs` of `aws_lb`.
    public struct HealthCheckLogs: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - bucket: `bucket`.
        ///   - enabled: `enabled`; default false.
        ///   - prefix: `prefix`.
        public init(
            bucket: Expression<ID<S3Bucket>>,
            enabled: Expression<Bool>? = nil,
            prefix: Expression<String>? = nil
        ) {
            body.set("bucket", bucket)
            body.set("enabled", enabled)
            body.set("prefix", prefix)
        }
    }

    /// The block `ipam_pools` of `aws_lb`.
    public struct IPAMPools: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - ipv4IPAMPoolID: `ipv4_ipam_pool_id`.
        public init(
            ipv4IPAMPoolID: Expression<String>
        ) {
            body.set("ipv4_ipam_pool_id", ipv4IPAMPoolID)
        }
    }

    /// The block `minimum_load_balancer_capacity` of `aws_lb`.
    public struct MinimumLoadBalancerCapacity: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - capacityUnits: `capacity_units`.
        public init(
            capacityUnits: Expression<Int>
        ) {
            body.set("capacity_units", capacityUnits)
        }
    }

    /// The block `subnet_mapping` of `aws_lb`.
    public struct SubnetMapping: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - subnetID: `subnet_id`.
        ///   - allocationID: `allocation_id`.
        ///   - ipv6Address: `ipv6_address`.
        ///   - privateIPv4Address: `private_ipv4_address`.
        public init(
            subnetID: Expression<ID<Subnet>>,
            allocationID: Expression<ID<EIP>>? = nil,
            ipv6Address: Expression<String>? = nil,
            privateIPv4Address: Expression<String>? = nil
        ) {
            body.set("allocation_id", allocationID)
            body.set("ipv6_address", ipv6Address)
            body.set("private_ipv4_address", privateIPv4Address)
            body.set("subnet_id", subnetID)
        }
    }

    /// The block `timeouts` of `aws_lb`.
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

extension Expression<LB.DesyncMitigationMode> {
    /// The word `monitor`.
    public static var monitor: Self { .init(word: "monitor") }
    /// The word `defensive`.
    public static var defensive: Self { .init(word: "defensive") }
    /// The word `strictest`.
    public static var strictest: Self { .init(word: "strictest") }
}

extension Expression<LB.DNSRecordClientRoutingPolicy> {
    /// The word `availability_zone_affinity`.
    public static var availabilityZoneAffinity: Self { .init(word: "availability_zone_affinity") }
    /// The word `partial_availability_zone_affinity`.
    public static var partialAvailabilityZoneAffinity: Self { .init(word: "partial_availability_zone_affinity") }
    /// The word `any_availability_zone`.
    public static var anyAvailabilityZone: Self { .init(word: "any_availability_zone") }
}

extension Expression<LB.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic> {
    /// The word `on`.
    public static var on: Self { .init(word: "on") }
    /// The word `off`.
    public static var off: Self { .init(word: "off") }
}

extension Expression<LB.IPAddressType> {
    /// The word `ipv4`.
    public static var ipv4: Self { .init(word: "ipv4") }
    /// The word `dualstack`.
    public static var dualstack: Self { .init(word: "dualstack") }
    /// The word `dualstack-without-public-ipv4`.
    public static var dualstackWithoutPublicIPv4: Self { .init(word: "dualstack-without-public-ipv4") }
}

extension Expression<LB.LoadBalancerType> {
    /// The word `application`.
    public static var application: Self { .init(word: "application") }
    /// The word `network`.
    public static var network: Self { .init(word: "network") }
    /// The word `gateway`.
    public static var gateway: Self { .init(word: "gateway") }
}

extension Expression<LB.XFFHeaderProcessingMode> {
    /// The word `append`.
    public static var append: Self { .init(word: "append") }
    /// The word `preserve`.
    public static var preserve: Self { .init(word: "preserve") }
    /// The word `remove`.
    public static var remove: Self { .init(word: "remove") }
}

extension Expression<LB.SubnetMapping> {
    /// The attribute `outpost_id`, which the provider computes.
    public var outpostID: Expression<String> { attribute("outpost_id") }
}

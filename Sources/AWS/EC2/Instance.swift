// Written by 'synth bind aws_instance'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A virtual machine: `aws_instance` in Terraform.
public struct Instance: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_instance"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - ami: `ami`; at least one of `ami`, `launch_template`; a change replaces the resource.
    ///   - associatePublicIPAddress: `associate_public_ip_address`; a change replaces the resource.
    ///   - availabilityZone: `availability_zone`; a change replaces the resource.
    ///   - disableAPIStop: `disable_api_stop`.
    ///   - disableAPITermination: `disable_api_termination`.
    ///   - ebsOptimized: `ebs_optimized`; a change replaces the resource.
    ///   - enablePrimaryIPv6: `enable_primary_ipv6`; a change may replace the resource.
    ///   - forceDestroy: `force_destroy`; default false; provider 6 only.
    ///   - getPasswordData: `get_password_data`; default false.
    ///   - hibernation: `hibernation`; a change replaces the resource.
    ///   - hostID: `host_id`; a change replaces the resource.
    ///   - hostResourceGroupARN: `host_resource_group_arn`; not beside `placement_group`, `placement_group_id`.
    ///   - iamInstanceProfile: `iam_instance_profile`.
    ///   - instanceInitiatedShutdownBehavior: `instance_initiated_shutdown_behavior`.
    ///   - instanceType: `instance_type`; at least one of `instance_type`, `launch_template`; a change may replace the resource.
    ///   - ipv6AddressCount: `ipv6_address_count`; not beside `ipv6_addresses`.
    ///   - ipv6Addresses: `ipv6_addresses`; not beside `ipv6_address_count`; a change may replace the resource.
    ///   - keyName: `key_name`; a change replaces the resource.
    ///   - monitoring: `monitoring`.
    ///   - placementGroup: `placement_group`; not beside `host_resource_group_arn`, `placement_group_id`; a change replaces the resource.
    ///   - placementGroupID: `placement_group_id`; not beside `host_resource_group_arn`, `placement_group`; a change replaces the resource; provider 6 only.
    ///   - placementPartitionNumber: `placement_partition_number`; a change replaces the resource.
    ///   - privateIP: `private_ip`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - secondaryPrivateIPs: `secondary_private_ips`.
    ///   - securityGroups: `security_groups`; a change replaces the resource.
    ///   - sourceDestCheck: `source_dest_check`; default true.
    ///   - subnetID: `subnet_id`; a change replaces the resource.
    ///   - tags: `tags`.
    ///   - tenancy: `tenancy`; a change replaces the resource.
    ///   - userData: `user_data`; at most 16384 characters; not beside `user_data_base64`; a change may replace the resource.
    ///   - userDataBase64: `user_data_base64`; not beside `user_data`; a change may replace the resource.
    ///   - userDataReplaceOnChange: `user_data_replace_on_change`; default false.
    ///   - volumeTags: `volume_tags`.
    ///   - vpcSecurityGroupIDs: `vpc_security_group_ids`.
    ///   - capacityReservationSpecification: `capacity_reservation_specification`.
    ///   - cpuOptions: `cpu_options`.
    ///   - creditSpecification: `credit_specification`.
    ///   - ebsBlockDevice: `ebs_block_device`.
    ///   - enclaveOptions: `enclave_options`.
    ///   - ephemeralBlockDevice: `ephemeral_block_device`; a change replaces the resource.
    ///   - instanceMarketOptions: `instance_market_options`; a change replaces the resource.
    ///   - launchTemplate: `launch_template`; at least one of `ami`, `instance_type`, `launch_template`; a change replaces the resource.
    ///   - maintenanceOptions: `maintenance_options`.
    ///   - metadataOptions: `metadata_options`.
    ///   - networkInterface: `network_interface`; deprecated.
    ///   - primaryNetworkInterface: `primary_network_interface`; provider 6 only.
    ///   - privateDNSNameOptions: `private_dns_name_options`; a change replaces the resource.
    ///   - rootBlockDevice: `root_block_device`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        ami: Expression<String>? = nil,
        associatePublicIPAddress: Expression<Bool>? = nil,
        availabilityZone: Expression<String>? = nil,
        disableAPIStop: Expression<Bool>? = nil,
        disableAPITermination: Expression<Bool>? = nil,
        ebsOptimized: Expression<Bool>? = nil,
        enablePrimaryIPv6: Expression<Bool>? = nil,
        forceDestroy: Expression<Bool>? = nil,
        getPasswordData: Expression<Bool>? = nil,
        hibernation: Expression<Bool>? = nil,
        hostID: Expression<String>? = nil,
        hostResourceGroupARN: Expression<ARN<AnyResource>>? = nil,
        iamInstanceProfile: Expression<ID<IAMInstanceProfile>>? = nil,
        instanceInitiatedShutdownBehavior: Expression<String>? = nil,
        instanceType: Expression<String>? = nil,
        ipv6AddressCount: Expression<Int>? = nil,
        ipv6Addresses: Expression<[String]>? = nil,
        keyName: Expression<ID<KeyPair>>? = nil,
        monitoring: Expression<Bool>? = nil,
        placementGroup: Expression<ID<PlacementGroup>>? = nil,
        placementGroupID: Expression<String>? = nil,
        placementPartitionNumber: Expression<Int>? = nil,
        privateIP: Expression<String>? = nil,
        region: Expression<String>? = nil,
        secondaryPrivateIPs: Expression<[String]>? = nil,
        securityGroups: Expression<[String]>? = nil,
        sourceDestCheck: Expression<Bool>? = nil,
        subnetID: Expression<ID<Subnet>>? = nil,
        tags: Expression<[String: String]>? = nil,
        tenancy: Expression<Instance.Tenancy>? = nil,
        userData: Expression<String>? = nil,
        userDataBase64: Expression<String>? = nil,
        userDataReplaceOnChange: Expression<Bool>? = nil,
        volumeTags: Expression<[String: String]>? = nil,
        vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil,
        capacityReservationSpecification: Instance.CapacityReservationSpecification? = nil,
        cpuOptions: Instance.CPUOptions? = nil,
        creditSpecification: Instance.CreditSpecification? = nil,
        ebsBlockDevice: Blocks<Instance.EBSBlockDevice> = [],
        enclaveOptions: Instance.EnclaveOptions? = nil,
        ephemeralBlockDevice: Blocks<Instance.EphemeralBlockDevice> = [],
        instanceMarketOptions: Instance.InstanceMarketOptions? = nil,
        launchTemplate: Instance.LaunchTemplateBlock? = nil,
        maintenanceOptions: Instance.MaintenanceOptions? = nil,
        metadataOptions: Instance.MetadataOptions? = nil,
        networkInterface: Blocks<Instance.NetworkInterface> = [],
        primaryNetworkInterface: Instance.PrimaryNetworkInterface? = nil,
        privateDNSNameOptions: Instance.PrivateDNSNameOptions? = nil,
        rootBlockDevice: Instance.RootBlockDevice? = nil,
        timeouts: Instance.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("ami", ami)
        node.body.set("associate_public_ip_address", associatePublicIPAddress)
        node.body.set("availability_zone", availabilityZone)
        node.body.set("capacity_reservation_specification", capacityReservationSpecification)
        node.body.set("cpu_options", cpuOptions)
        node.body.set("credit_specification", creditSpecification)
        node.body.set("disable_api_stop", disableAPIStop)
        node.body.set("disable_api_termination", disableAPITermination)
        node.body.set("ebs_block_device", ebsBlockDevice)
        node.body.set("ebs_optimized", ebsOptimized)
        node.body.set("enable_primary_ipv6", enablePrimaryIPv6)
        node.body.set("enclave_options", enclaveOptions)
        node.body.set("ephemeral_block_device", ephemeralBlockDevice)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("get_password_data", getPasswordData)
        node.body.set("hibernation", hibernation)
        node.body.set("host_id", hostID)
        node.body.set("host_resource_group_arn", hostResourceGroupARN)
        node.body.set("iam_instance_profile", iamInstanceProfile)
        node.body.set("instance_initiated_shutdown_behavior", instanceInitiatedShutdownBehavior)
        node.body.set("instance_market_options", instanceMarketOptions)
        node.body.set("instance_type", instanceType)
        node.body.set("ipv6_address_count", ipv6AddressCount)
        node.body.set("ipv6_addresses", ipv6Addresses)
        node.body.set("key_name", keyName)
        node.body.set("launch_template", launchTemplate)
        node.body.set("maintenance_options", maintenanceOptions)
        node.body.set("metadata_options", metadataOptions)
        node.body.set("monitoring", monitoring)
        node.body.set("network_interface", networkInterface)
        node.body.set("placement_group", placementGroup)
        node.body.set("placement_group_id", placementGroupID)
        node.body.set("placement_partition_number", placementPartitionNumber)
        node.body.set("primary_network_interface", primaryNetworkInterface)
        node.body.set("private_dns_name_options", privateDNSNameOptions)
        node.body.set("private_ip", privateIP)
        node.body.set("region", region)
        node.body.set("root_block_device", rootBlockDevice)
        node.body.set("secondary_private_ips", secondaryPrivateIPs)
        node.body.set("security_groups", securityGroups)
        node.body.set("source_dest_check", sourceDestCheck)
        node.body.set("subnet_id", subnetID)
        node.body.set("tags", tags)
        node.body.set("tenancy", tenancy)
        node.body.set("timeouts", timeouts)
        node.body.set("user_data", userData)
        node.body.set("user_data_base64", userDataBase64)
        node.body.set("user_data_replace_on_change", userDataReplaceOnChange)
        node.body.set("volume_tags", volumeTags)
        node.body.set("vpc_security_group_ids", vpcSecurityGroupIDs)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `ami`.
    public var ami: Expression<String> { reference("ami") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<Instance>> { reference("arn") }
    /// The attribute `associate_public_ip_address`.
    public var associatePublicIPAddress: Expression<Bool> { reference("associate_public_ip_address") }
    /// The attribute `availability_zone`.
    public var availabilityZone: Expression<String> { reference("availability_zone") }
    /// The attribute `disable_api_stop`.
    public var disableAPIStop: Expression<Bool> { reference("disable_api_stop") }
    /// The attribute `disable_api_termination`.
    public var disableAPITermination: Expression<Bool> { reference("disable_api_termination") }
    /// The attribute `ebs_block_device`.
    public var ebsBlockDevice: Expression<[Instance.EBSBlockDevice]> { reference("ebs_block_device") }
    /// The attribute `ebs_optimized`.
    public var ebsOptimized: Expression<Bool> { reference("ebs_optimized") }
    /// The attribute `enable_primary_ipv6`.
    public var enablePrimaryIPv6: Expression<Bool> { reference("enable_primary_ipv6") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `get_password_data`.
    public var getPasswordData: Expression<Bool> { reference("get_password_data") }
    /// The attribute `hibernation`.
    public var hibernation: Expression<Bool> { reference("hibernation") }
    /// The attribute `host_id`.
    public var hostID: Expression<String> { reference("host_id") }
    /// The attribute `host_resource_group_arn`.
    public var hostResourceGroupARN: Expression<ARN<AnyResource>> { reference("host_resource_group_arn") }
    /// The attribute `iam_instance_profile`.
    public var iamInstanceProfile: Expression<ID<IAMInstanceProfile>> { reference("iam_instance_profile") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<Instance>> { reference("id") }
    /// The attribute `instance_initiated_shutdown_behavior`.
    public var instanceInitiatedShutdownBehavior: Expression<String> { reference("instance_initiated_shutdown_behavior") }
    /// The attribute `instance_lifecycle`, which the provider computes.
    public var instanceLifecycle: Expression<String> { reference("instance_lifecycle") }
    /// The attribute `instance_state`, which the provider computes.
    public var instanceState: Expression<String> { reference("instance_state") }
    /// The attribute `instance_type`.
    public var instanceType: Expression<String> { reference("instance_type") }
    /// The attribute `ipv6_address_count`.
    public var ipv6AddressCount: Expression<Int> { reference("ipv6_address_count") }
    /// The attribute `ipv6_addresses`.
    public var ipv6Addresses: Expression<[String]> { reference("ipv6_addresses") }
    /// The attribute `key_name`.
    public var keyName: Expression<ID<KeyPair>> { reference("key_name") }
    /// The attribute `monitoring`.
    public var monitoring: Expression<Bool> { reference("monitoring") }
    /// The attribute `outpost_arn`, which the provider computes.
    public var outpostARN: Expression<ARN<AnyResource>> { reference("outpost_arn") }
    /// The attribute `password_data`, which the provider computes.
    public var passwordData: Expression<String> { reference("password_data") }
    /// The attribute `placement_group`.
    public var placementGroup: Expression<ID<PlacementGroup>> { reference("placement_group") }
    /// The attribute `placement_group_id`.
    public var placementGroupID: Expression<String> { reference("placement_group_id") }
    /// The attribute `placement_partition_number`.
    public var placementPartitionNumber: Expression<Int> { reference("placement_partition_number") }
    /// The attribute `primary_network_interface`.
    public var primaryNetworkInterface: Expression<[Instance.PrimaryNetworkInterface]> { reference("primary_network_interface") }
    /// The attribute `primary_network_interface_id`, which the provider computes.
    public var primaryNetworkInterfaceID: Expression<String> { reference("primary_network_interface_id") }
    /// The attribute `private_dns`, which the provider computes.
    public var privateDNS: Expression<String> { reference("private_dns") }
    /// The attribute `private_ip`.
    public var privateIP: Expression<String> { reference("private_ip") }
    /// The attribute `public_dns`, which the provider computes.
    public var publicDNS: Expression<String> { reference("public_dns") }
    /// The attribute `public_ip`, which the provider computes.
    public var publicIP: Expression<String> { reference("public_ip") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `root_block_device`.
    public var rootBlockDevice: Expression<[Instance.RootBlockDevice]> { reference("root_block_device") }
    /// The attribute `secondary_private_ips`.
    public var secondaryPrivateIPs: Expression<[String]> { reference("secondary_private_ips") }
    /// The attribute `security_groups`.
    public var securityGroups: Expression<[String]> { reference("security_groups") }
    /// The attribute `source_dest_check`.
    public var sourceDestCheck: Expression<Bool> { reference("source_dest_check") }
    /// The attribute `spot_instance_request_id`, which the provider computes.
    public var spotInstanceRequestID: Expression<String> { reference("spot_instance_request_id") }
    /// The attribute `subnet_id`.
    public var subnetID: Expression<ID<Subnet>> { reference("subnet_id") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `tenancy`.
    public var tenancy: Expression<Instance.Tenancy> { reference("tenancy") }
    /// The attribute `user_data`.
    public var userData: Expression<String> { reference("user_data") }
    /// The attribute `user_data_base64`.
    public var userDataBase64: Expression<String> { reference("user_data_base64") }
    /// The attribute `user_data_replace_on_change`.
    public var userDataReplaceOnChange: Expression<Bool> { reference("user_data_replace_on_change") }
    /// The attribute `volume_tags`.
    public var volumeTags: Expression<[String: String]> { reference("volume_tags") }
    /// The attribute `vpc_security_group_ids`.
    public var vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("vpc_security_group_ids") }

    /// The words that `tenancy` takes.
    public enum Tenancy: ValueSet {}

    /// The block `capacity_reservation_specification` of `aws_instance`.
    public struct CapacityReservationSpecification: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - capacityReservationPreference: `capacity_reservation_preference`; exactly one of `capacity_reservation_specification.capacity_reservation_preference`, `capacity_reservation_specification.capacity_reservation_target`.
        ///   - capacityReservationTarget: `capacity_reservation_target`; exactly one of `capacity_reservation_specification.capacity_reservation_preference`, `capacity_reservation_specification.capacity_reservation_target`.
        public init(
            capacityReservationPreference: Expression<Instance.CapacityReservationSpecification.CapacityReservationPreference>? = nil,
            capacityReservationTarget: Instance.CapacityReservationSpecification.CapacityReservationTarget? = nil
        ) {
            body.set("capacity_reservation_preference", capacityReservationPreference)
            body.set("capacity_reservation_target", capacityReservationTarget)
        }

        /// The words that `capacity_reservation_preference` takes.
        public enum CapacityReservationPreference: ValueSet {}

        /// The block `capacity_reservation_specification.capacity_reservation_target` of `aws_instance`.
        public struct CapacityReservationTarget: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - capacityReservationID: `capacity_reservation_id`; not beside `capacity_reservation_specification.capacity_reservation_target.capacity_reservation_resource_group_arn`.
            ///   - capacityReservationResourceGroupARN: `capacity_reservation_resource_group_arn`; not beside `capacity_reservation_specification.capacity_reservation_target.capacity_reservation_id`.
            public init(
                capacityReservationID: Expression<String>? = nil,
                capacityReservationResourceGroupARN: Expression<ARN<AnyResource>>? = nil
            ) {
                body.set("capacity_reservation_id", capacityReservationID)
                body.set("capacity_reservation_resource_group_arn", capacityReservationResourceGroupARN)
            }
        }
    }

    /// The block `cpu_options` of `aws_instance`.
    public struct CPUOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - amdSevSnp: `amd_sev_snp`; a change replaces the resource.
        ///   - coreCount: `core_count`.
        ///   - threadsPerCore: `threads_per_core`.
        public init(
            amdSevSnp: Expression<Instance.CPUOptions.AMDSevSnp>? = nil,
            coreCount: Expression<Int>? = nil,
            threadsPerCore: Expression<Int>? = nil
        ) {
            body.set("amd_sev_snp", amdSevSnp)
            body.set("core_count", coreCount)
            body.set("threads_per_core", threadsPerCore)
        }

        /// The words that `amd_sev_snp` takes.
        public enum AMDSevSnp: ValueSet {}
    }

    /// The block `credit_specification` of `aws_instance`.
    public struct CreditSpecification: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cpuCredits: `cpu_credits`.
        public init(
            cpuCredits: Expression<Instance.CreditSpecification.CPUCredits>? = nil
        ) {
            body.set("cpu_credits", cpuCredits)
        }

        /// The words that `cpu_credits` takes.
        public enum CPUCredits: ValueSet {}
    }

    /// The block `ebs_block_device` of `aws_instance`.
    public struct EBSBlockDevice: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - deviceName: `device_name`; a change replaces the resource.
        ///   - deleteOnTermination: `delete_on_termination`; default true; a change replaces the resource.
        ///   - encrypted: `encrypted`; a change replaces the resource.
        ///   - iops: `iops`; a change replaces the resource.
        ///   - kmsKeyID: `kms_key_id`; a change replaces the resource.
        ///   - snapshotID: `snapshot_id`; a change replaces the resource.
        ///   - tags: `tags`; not beside `volume_tags`.
        ///   - tagsAll: `tags_all`.
        ///   - throughput: `throughput`; a change replaces the resource.
        ///   - volumeSize: `volume_size`; a change replaces the resource.
        ///   - volumeType: `volume_type`; a change replaces the resource.
        public init(
            deviceName: Expression<String>,
            deleteOnTermination: Expression<Bool>? = nil,
            encrypted: Expression<Bool>? = nil,
            iops: Expression<Int>? = nil,
            kmsKeyID: Expression<ARN<KMSKey>>? = nil,
            snapshotID: Expression<String>? = nil,
            tags: Expression<[String: String]>? = nil,
            tagsAll: Expression<[String: String]>? = nil,
            throughput: Expression<Int>? = nil,
            volumeSize: Expression<Int>? = nil,
            volumeType: Expression<Instance.EBSBlockDevice.VolumeType>? = nil
        ) {
            body.set("delete_on_termination", deleteOnTermination)
            body.set("device_name", deviceName)
            body.set("encrypted", encrypted)
            body.set("iops", iops)
            body.set("kms_key_id", kmsKeyID)
            body.set("snapshot_id", snapshotID)
            body.set("tags", tags)
            body.set("tags_all", tagsAll)
            body.set("throughput", throughput)
            body.set("volume_size", volumeSize)
            body.set("volume_type", volumeType)
        }

        /// The words that `volume_type` takes.
        public enum VolumeType: ValueSet {}
    }

    /// The block `enclave_options` of `aws_instance`.
    public struct EnclaveOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`; a change replaces the resource.
        public init(
            enabled: Expression<Bool>? = nil
        ) {
            body.set("enabled", enabled)
        }
    }

    /// The block `ephemeral_block_device` of `aws_instance`.
    public struct EphemeralBlockDevice: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - deviceName: `device_name`.
        ///   - noDevice: `no_device`.
        ///   - virtualName: `virtual_name`.
        public init(
            deviceName: Expression<String>,
            noDevice: Expression<Bool>? = nil,
            virtualName: Expression<String>? = nil
        ) {
            body.set("device_name", deviceName)
            body.set("no_device", noDevice)
            body.set("virtual_name", virtualName)
        }
    }

    /// The block `instance_market_options` of `aws_instance`.
    public struct InstanceMarketOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - marketType: `market_type`; a change replaces the resource.
        ///   - spotOptions: `spot_options`; a change replaces the resource.
        public init(
            marketType: Expression<Instance.InstanceMarketOptions.MarketType>? = nil,
            spotOptions: Instance.InstanceMarketOptions.SpotOptions? = nil
        ) {
            body.set("market_type", marketType)
            body.set("spot_options", spotOptions)
        }

        /// The words that `market_type` takes.
        public enum MarketType: ValueSet {}

        /// The block `instance_market_options.spot_options` of `aws_instance`.
        public struct SpotOptions: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - instanceInterruptionBehavior: `instance_interruption_behavior`; a change replaces the resource.
            ///   - maxPrice: `max_price`; a change replaces the resource.
            ///   - spotInstanceType: `spot_instance_type`; a change replaces the resource.
            ///   - validUntil: `valid_until`; a change replaces the resource.
            public init(
                instanceInterruptionBehavior: Expression<Instance.InstanceMarketOptions.SpotOptions.InstanceInterruptionBehavior>? = nil,
                maxPrice: Expression<String>? = nil,
                spotInstanceType: Expression<Instance.InstanceMarketOptions.SpotOptions.SpotInstanceType>? = nil,
                validUntil: Expression<String>? = nil
            ) {
                body.set("instance_interruption_behavior", instanceInterruptionBehavior)
                body.set("max_price", maxPrice)
                body.set("spot_instance_type", spotInstanceType)
                body.set("valid_until", validUntil)
            }

            /// The words that `instance_interruption_behavior` takes.
            public enum InstanceInterruptionBehavior: ValueSet {}

            /// The words that `spot_instance_type` takes.
            public enum SpotInstanceType: ValueSet {}
        }
    }

    /// The block `launch_template` of `aws_instance`.
    public struct LaunchTemplateBlock: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - id: `id`; 1 to 255 characters; exactly one of `launch_template.name`, `launch_template.id`; a change replaces the resource.
        ///   - name: `name`; 3 to 125 characters; exactly one of `launch_template.name`, `launch_template.id`; a change replaces the resource.
        ///   - version: `version`; 1 to 255 characters; default `$Default`; a change may replace the resource.
        public init(
            id: Expression<ID<LaunchTemplate>>? = nil,
            name: Expression<String>? = nil,
            version: Expression<String>? = nil
        ) {
            body.set("id", id)
            body.set("name", name)
            body.set("version", version)
        }
    }

    /// The block `maintenance_options` of `aws_instance`.
    public struct MaintenanceOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - autoRecovery: `auto_recovery`.
        public init(
            autoRecovery: Expression<Instance.MaintenanceOptions.AutoRecovery>? = nil
        ) {
            body.set("auto_recovery", autoRecovery)
        }

        /// The words that `auto_recovery` takes.
        public enum AutoRecovery: ValueSet {}
    }

    /// The block `metadata_options` of `aws_instance`.
    public struct MetadataOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - httpEndpoint: `http_endpoint`; default `enabled`.
        ///   - httpProtocolIPv6: `http_protocol_ipv6`; default `disabled`.
        ///   - httpPutResponseHopLimit: `http_put_response_hop_limit`; 1 to 64.
        ///   - httpTokens: `http_tokens`.
        ///   - instanceMetadataTags: `instance_metadata_tags`.
        public init(
            httpEndpoint: Expression<Instance.MetadataOptions.HTTPEndpoint>? = nil,
            httpProtocolIPv6: Expression<Instance.MetadataOptions.HTTPProtocolIPv6>? = nil,
            httpPutResponseHopLimit: Expression<Int>? = nil,
            httpTokens: Expression<Instance.MetadataOptions.HTTPTokens>? = nil,
            instanceMetadataTags: Expression<Instance.MetadataOptions.InstanceMetadataTags>? = nil
        ) {
            body.set("http_endpoint", httpEndpoint)
            body.set("http_protocol_ipv6", httpProtocolIPv6)
            body.set("http_put_response_hop_limit", httpPutResponseHopLimit)
            body.set("http_tokens", httpTokens)
            body.set("instance_metadata_tags", instanceMetadataTags)
        }

        /// The words that `http_endpoint` takes.
        public enum HTTPEndpoint: ValueSet {}

        /// The words that `http_protocol_ipv6` takes.
        public enum HTTPProtocolIPv6: ValueSet {}

        /// The words that `http_tokens` takes.
        public enum HTTPTokens: ValueSet {}

        /// The words that `instance_metadata_tags` takes.
        public enum InstanceMetadataTags: ValueSet {}
    }

    /// The block `network_interface` of `aws_instance`.
    public struct NetworkInterface: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - deviceIndex: `device_index`; a change replaces the resource.
        ///   - networkInterfaceID: `network_interface_id`; a change replaces the resource.
        ///   - deleteOnTermination: `delete_on_termination`; default false; a change replaces the resource.
        ///   - networkCardIndex: `network_card_index`; default 0; a change replaces the resource.
        public init(
            deviceIndex: Expression<Int>,
            networkInterfaceID: Expression<String>,
            deleteOnTermination: Expression<Bool>? = nil,
            networkCardIndex: Expression<Int>? = nil
        ) {
            body.set("delete_on_termination", deleteOnTermination)
            body.set("device_index", deviceIndex)
            body.set("network_card_index", networkCardIndex)
            body.set("network_interface_id", networkInterfaceID)
        }
    }

    /// The block `primary_network_interface` of `aws_instance`.
    public struct PrimaryNetworkInterface: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - networkInterfaceID: `network_interface_id`; a change replaces the resource.
        public init(
            networkInterfaceID: Expression<String>
        ) {
            body.set("network_interface_id", networkInterfaceID)
        }
    }

    /// The block `private_dns_name_options` of `aws_instance`.
    public struct PrivateDNSNameOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enableResourceNameDNSARecord: `enable_resource_name_dns_a_record`.
        ///   - enableResourceNameDNSAAAARecord: `enable_resource_name_dns_aaaa_record`.
        ///   - hostnameType: `hostname_type`.
        public init(
            enableResourceNameDNSARecord: Expression<Bool>? = nil,
            enableResourceNameDNSAAAARecord: Expression<Bool>? = nil,
            hostnameType: Expression<Instance.PrivateDNSNameOptions.HostnameType>? = nil
        ) {
            body.set("enable_resource_name_dns_a_record", enableResourceNameDNSARecord)
            body.set("enable_resource_name_dns_aaaa_record", enableResourceNameDNSAAAARecord)
            body.set("hostname_type", hostnameType)
        }

        /// The words that `hostname_type` takes.
        public enum HostnameType: ValueSet {}
    }

    /// The block `root_block_device` of `aws_instance`.
    public struct RootBlockDevice: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - deleteOnTermination: `delete_on_termination`; default true.
        ///   - encrypted: `encrypted`; a change replaces the resource.
        ///   - iops: `iops`.
        ///   - kmsKeyID: `kms_key_id`; a change replaces the resource.
        ///   - tags: `tags`; not beside `volume_tags`.
        ///   - tagsAll: `tags_all`.
        ///   - throughput: `throughput`.
        ///   - volumeSize: `volume_size`.
        ///   - volumeType: `volume_type`.
        public init(
            deleteOnTermination: Expression<Bool>? = nil,
            encrypted: Expression<Bool>? = nil,
            iops: Expression<Int>? = nil,
            kmsKeyID: Expression<ARN<KMSKey>>? = nil,
            tags: Expression<[String: String]>? = nil,
            tagsAll: Expression<[String: String]>? = nil,
            throughput: Expression<Int>? = nil,
            volumeSize: Expression<Int>? = nil,
            volumeType: Expression<Instance.RootBlockDevice.VolumeType>? = nil
        ) {
            body.set("delete_on_termination", deleteOnTermination)
            body.set("encrypted", encrypted)
            body.set("iops", iops)
            body.set("kms_key_id", kmsKeyID)
            body.set("tags", tags)
            body.set("tags_all", tagsAll)
            body.set("throughput", throughput)
            body.set("volume_size", volumeSize)
            body.set("volume_type", volumeType)
        }

        /// The words that `volume_type` takes.
        public enum VolumeType: ValueSet {}
    }

    /// The block `timeouts` of `aws_instance`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        ///   - read: `read`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil,
            read: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
            body.set("read", read)
            body.set("update", update)
        }
    }
}

extension Expression<Instance.Tenancy> {
    /// The word `default`.
    public static var `default`: Self { .init(word: "default") }
    /// The word `dedicated`.
    public static var dedicated: Self { .init(word: "dedicated") }
    /// The word `host`.
    public static var host: Self { .init(word: "host") }
}

extension Expression<Instance.CapacityReservationSpecification.CapacityReservationPreference> {
    /// The word `capacity-reservations-only`.
    public static var capacityReservationsOnly: Self { .init(word: "capacity-reservations-only") }
    /// The word `open`.
    public static var open: Self { .init(word: "open") }
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
}

extension Expression<Instance.CPUOptions.AMDSevSnp> {
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
}

extension Expression<Instance.CreditSpecification.CPUCredits> {
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
    /// The word `unlimited`.
    public static var unlimited: Self { .init(word: "unlimited") }
}

extension Expression<Instance.EBSBlockDevice.VolumeType> {
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
    /// The word `io1`.
    public static var io1: Self { .init(word: "io1") }
    /// The word `io2`.
    public static var io2: Self { .init(word: "io2") }
    /// The word `gp2`.
    public static var gp2: Self { .init(word: "gp2") }
    /// The word `sc1`.
    public static var sc1: Self { .init(word: "sc1") }
    /// The word `st1`.
    public static var st1: Self { .init(word: "st1") }
    /// The word `gp3`.
    public static var gp3: Self { .init(word: "gp3") }
}

extension Expression<Instance.InstanceMarketOptions.MarketType> {
    /// The word `spot`.
    public static var spot: Self { .init(word: "spot") }
    /// The word `capacity-block`.
    public static var capacityBlock: Self { .init(word: "capacity-block") }
    /// The word `interruptible-capacity-reservation`.
    public static var interruptibleCapacityReservation: Self { .init(word: "interruptible-capacity-reservation") }
}

extension Expression<Instance.InstanceMarketOptions.SpotOptions.InstanceInterruptionBehavior> {
    /// The word `hibernate`.
    public static var hibernate: Self { .init(word: "hibernate") }
    /// The word `stop`.
    public static var stop: Self { .init(word: "stop") }
    /// The word `terminate`.
    public static var terminate: Self { .init(word: "terminate") }
}

extension Expression<Instance.InstanceMarketOptions.SpotOptions.SpotInstanceType> {
    /// The word `one-time`.
    public static var oneTime: Self { .init(word: "one-time") }
    /// The word `persistent`.
    public static var persistent: Self { .init(word: "persistent") }
}

extension Expression<Instance.MaintenanceOptions.AutoRecovery> {
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
    /// The word `default`.
    public static var `default`: Self { .init(word: "default") }
}

extension Expression<Instance.MetadataOptions.HTTPEndpoint> {
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
}

extension Expression<Instance.MetadataOptions.HTTPProtocolIPv6> {
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
}

extension Expression<Instance.MetadataOptions.HTTPTokens> {
    /// The word `optional`.
    public static var optional: Self { .init(word: "optional") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
}

extension Expression<Instance.MetadataOptions.InstanceMetadataTags> {
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
}

extension Expression<Instance.PrivateDNSNameOptions.HostnameType> {
    /// The word `ip-name`.
    public static var ipName: Self { .init(word: "ip-name") }
    /// The word `resource-name`.
    public static var resourceName: Self { .init(word: "resource-name") }
}

extension Expression<Instance.RootBlockDevice.VolumeType> {
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
    /// The word `io1`.
    public static var io1: Self { .init(word: "io1") }
    /// The word `io2`.
    public static var io2: Self { .init(word: "io2") }
    /// The word `gp2`.
    public static var gp2: Self { .init(word: "gp2") }
    /// The word `sc1`.
    public static var sc1: Self { .init(word: "sc1") }
    /// The word `st1`.
    public static var st1: Self { .init(word: "st1") }
    /// The word `gp3`.
    public static var gp3: Self { .init(word: "gp3") }
}

extension Expression<Instance.EBSBlockDevice> {
    /// The attribute `volume_id`, which the provider computes.
    public var volumeID: Expression<String> { attribute("volume_id") }
}

extension Expression<Instance.PrimaryNetworkInterface> {
    /// The attribute `delete_on_termination`, which the provider computes.
    public var deleteOnTermination: Expression<Bool> { attribute("delete_on_termination") }
}

extension Expression<Instance.RootBlockDevice> {
    /// The attribute `device_name`, which the provider computes.
    public var deviceName: Expression<String> { attribute("device_name") }
    /// The attribute `volume_id`, which the provider computes.
    public var volumeID: Expression<String> { attribute("volume_id") }
}

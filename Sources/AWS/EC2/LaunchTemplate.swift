// Written by 'synth bind aws_launch_template'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// How instances are started: `aws_launch_template` in Terraform.
public struct LaunchTemplate: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_launch_template"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - defaultVersion: `default_version`; at least 1; not beside `update_default_version`.
    ///   - description: `description`; at most 255 characters.
    ///   - disableAPIStop: `disable_api_stop`.
    ///   - disableAPITermination: `disable_api_termination`.
    ///   - ebsOptimized: `ebs_optimized`.
    ///   - imageID: `image_id`.
    ///   - instanceInitiatedShutdownBehavior: `instance_initiated_shutdown_behavior`.
    ///   - instanceType: `instance_type`; not beside `instance_requirements`.
    ///   - kernelID: `kernel_id`.
    ///   - keyName: `key_name`.
    ///   - name: `name`; 3 to 125 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 3 to 99 characters; not beside `name`; a change replaces the resource.
    ///   - ramDiskID: `ram_disk_id`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - securityGroupNames: `security_group_names`; not beside `vpc_security_group_ids`.
    ///   - tags: `tags`.
    ///   - updateDefaultVersion: `update_default_version`; not beside `default_version`.
    ///   - userData: `user_data`.
    ///   - vpcSecurityGroupIDs: `vpc_security_group_ids`; not beside `security_group_names`.
    ///   - blockDeviceMappings: `block_device_mappings`.
    ///   - capacityReservationSpecification: `capacity_reservation_specification`.
    ///   - cpuOptions: `cpu_options`.
    ///   - creditSpecification: `credit_specification`.
    ///   - enclaveOptions: `enclave_options`.
    ///   - hibernationOptions: `hibernation_options`.
    ///   - iamInstanceProfile: `iam_instance_profile`.
    ///   - instanceMarketOptions: `instance_market_options`.
    ///   - instanceRequirements: `instance_requirements`; not beside `instance_type`.
    ///   - licenseSpecification: `license_specification`.
    ///   - maintenanceOptions: `maintenance_options`.
    ///   - metadataOptions: `metadata_options`.
    ///   - monitoring: `monitoring`.
    ///   - networkInterfaces: `network_interfaces`.
    ///   - placement: `placement`.
    ///   - privateDNSNameOptions: `private_dns_name_options`.
    ///   - tagSpecifications: `tag_specifications`.
    public init(
        _ localName: String,
        defaultVersion: Expression<Int>? = nil,
        description: Expression<String>? = nil,
        disableAPIStop: Expression<Bool>? = nil,
        disableAPITermination: Expression<Bool>? = nil,
        ebsOptimized: Expression<Bool>? = nil,
        imageID: Expression<String>? = nil,
        instanceInitiatedShutdownBehavior: Expression<LaunchTemplate.InstanceInitiatedShutdownBehavior>? = nil,
        instanceType: Expression<String>? = nil,
        kernelID: Expression<String>? = nil,
        keyName: Expression<ID<KeyPair>>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        ramDiskID: Expression<String>? = nil,
        region: Expression<String>? = nil,
        securityGroupNames: Expression<[String]>? = nil,
        tags: Expression<[String: String]>? = nil,
        updateDefaultVersion: Expression<Bool>? = nil,
        userData: Expression<String>? = nil,
        vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]>? = nil,
        blockDeviceMappings: Blocks<LaunchTemplate.BlockDeviceMappings> = [],
        capacityReservationSpecification: LaunchTemplate.CapacityReservationSpecification? = nil,
        cpuOptions: LaunchTemplate.CPUOptions? = nil,
        creditSpecification: LaunchTemplate.CreditSpecification? = nil,
        enclaveOptions: LaunchTemplate.EnclaveOptions? = nil,
        hibernationOptions: LaunchTemplate.HibernationOptions? = nil,
        iamInstanceProfile: LaunchTemplate.IAMInstanceProfileBlock? = nil,
        instanceMarketOptions: LaunchTemplate.InstanceMarketOptions? = nil,
        instanceRequirements: LaunchTemplate.InstanceRequirements? = nil,
        licenseSpecification: Blocks<LaunchTemplate.LicenseSpecification> = [],
        maintenanceOptions: LaunchTemplate.MaintenanceOptions? = nil,
        metadataOptions: LaunchTemplate.MetadataOptions? = nil,
        monitoring: LaunchTemplate.Monitoring? = nil,
        networkInterfaces: Blocks<LaunchTemplate.NetworkInterfaces> = [],
        placement: LaunchTemplate.Placement? = nil,
        privateDNSNameOptions: LaunchTemplate.PrivateDNSNameOptions? = nil,
        tagSpecifications: Blocks<LaunchTemplate.TagSpecifications> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("block_device_mappings", blockDeviceMappings)
        node.body.set("capacity_reservation_specification", capacityReservationSpecification)
        node.body.set("cpu_options", cpuOptions)
        node.body.set("credit_specification", creditSpecification)
        node.body.set("default_version", defaultVersion)
        node.body.set("description", description)
        node.body.set("disable_api_stop", disableAPIStop)
        node.body.set("disable_api_termination", disableAPITermination)
        node.body.set("ebs_optimized", ebsOptimized)
        node.body.set("enclave_options", enclaveOptions)
        node.body.set("hibernation_options", hibernationOptions)
        node.body.set("iam_instance_profile", iamInstanceProfile)
        node.body.set("image_id", imageID)
        node.body.set("instance_initiated_shutdown_behavior", instanceInitiatedShutdownBehavior)
        node.body.set("instance_market_options", instanceMarketOptions)
        node.body.set("instance_requirements", instanceRequirements)
        node.body.set("instance_type", instanceType)
        node.body.set("kernel_id", kernelID)
        node.body.set("key_name", keyName)
        node.body.set("license_specification", licenseSpecification)
        node.body.set("maintenance_options", maintenanceOptions)
        node.body.set("metadata_options", metadataOptions)
        node.body.set("monitoring", monitoring)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("network_interfaces", networkInterfaces)
        node.body.set("placement", placement)
        node.body.set("private_dns_name_options", privateDNSNameOptions)
        node.body.set("ram_disk_id", ramDiskID)
        node.body.set("region", region)
        node.body.set("security_group_names", securityGroupNames)
        node.body.set("tag_specifications", tagSpecifications)
        node.body.set("tags", tags)
        node.body.set("update_default_version", updateDefaultVersion)
        node.body.set("user_data", userData)
        node.body.set("vpc_security_group_ids", vpcSecurityGroupIDs)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<LaunchTemplate>> { reference("arn") }
    /// The attribute `default_version`.
    public var defaultVersion: Expression<Int> { reference("default_version") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `disable_api_stop`.
    public var disableAPIStop: Expression<Bool> { reference("disable_api_stop") }
    /// The attribute `disable_api_termination`.
    public var disableAPITermination: Expression<Bool> { reference("disable_api_termination") }
    /// The attribute `ebs_optimized`.
    public var ebsOptimized: Expression<Bool> { reference("ebs_optimized") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<LaunchTemplate>> { reference("id") }
    /// The attribute `image_id`.
    public var imageID: Expression<String> { reference("image_id") }
    /// The attribute `instance_initiated_shutdown_behavior`.
    public var instanceInitiatedShutdownBehavior: Expression<LaunchTemplate.InstanceInitiatedShutdownBehavior> { reference("instance_initiated_shutdown_behavior") }
    /// The attribute `instance_type`.
    public var instanceType: Expression<String> { reference("instance_type") }
    /// The attribute `kernel_id`.
    public var kernelID: Expression<String> { reference("kernel_id") }
    /// The attribute `key_name`.
    public var keyName: Expression<ID<KeyPair>> { reference("key_name") }
    /// The attribute `latest_version`, which the provider computes.
    public var latestVersion: Expression<Int> { reference("latest_version") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `ram_disk_id`.
    public var ramDiskID: Expression<String> { reference("ram_disk_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `security_group_names`.
    public var securityGroupNames: Expression<[String]> { reference("security_group_names") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `update_default_version`.
    public var updateDefaultVersion: Expression<Bool> { reference("update_default_version") }
    /// The attribute `user_data`.
    public var userData: Expression<String> { reference("user_data") }
    /// The attribute `vpc_security_group_ids`.
    public var vpcSecurityGroupIDs: Expression<[ID<SecurityGroup>]> { reference("vpc_security_group_ids") }

    /// The words that `instance_initiated_shutdown_behavior` takes.
    public enum InstanceInitiatedShutdownBehavior: ValueSet {}

    /// The block `block_device_mappings` of `aws_launch_template`.
    public struct BlockDeviceMappings: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - deviceName: `device_name`.
        ///   - noDevice: `no_device`.
        ///   - virtualName: `virtual_name`.
        ///   - ebs: `ebs`.
        public init(
            deviceName: Expression<String>? = nil,
            noDevice: Expression<String>? = nil,
            virtualName: Expression<String>? = nil,
            ebs: LaunchTemplate.BlockDeviceMappings.EBS? = nil
        ) {
            body.set("device_name", deviceName)
            body.set("ebs", ebs)
            body.set("no_device", noDevice)
            body.set("virtual_name", virtualName)
        }

        /// The block `block_device_mappings.ebs` of `aws_launch_template`.
        public struct EBS: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - deleteOnTermination: `delete_on_termination`.
            ///   - encrypted: `encrypted`.
            ///   - iops: `iops`.
            ///   - kmsKeyID: `kms_key_id`.
            ///   - snapshotID: `snapshot_id`.
            ///   - throughput: `throughput`; 125 to 2000.
            ///   - volumeInitializationRate: `volume_initialization_rate`; 100 to 300.
            ///   - volumeSize: `volume_size`.
            ///   - volumeType: `volume_type`.
            public init(
                deleteOnTermination: Expression<Bool>? = nil,
                encrypted: Expression<Bool>? = nil,
                iops: Expression<Int>? = nil,
                kmsKeyID: Expression<ARN<KMSKey>>? = nil,
                snapshotID: Expression<String>? = nil,
                throughput: Expression<Int>? = nil,
                volumeInitializationRate: Expression<Int>? = nil,
                volumeSize: Expression<Int>? = nil,
                volumeType: Expression<LaunchTemplate.BlockDeviceMappings.EBS.VolumeType>? = nil
            ) {
                body.set("delete_on_termination", deleteOnTermination)
                body.set("encrypted", encrypted)
                body.set("iops", iops)
                body.set("kms_key_id", kmsKeyID)
                body.set("snapshot_id", snapshotID)
                body.set("throughput", throughput)
                body.set("volume_initialization_rate", volumeInitializationRate)
                body.set("volume_size", volumeSize)
                body.set("volume_type", volumeType)
            }

            /// The words that `volume_type` takes.
            public enum VolumeType: ValueSet {}
        }
    }

    /// The block `capacity_reservation_specification` of `aws_launch_template`.
    public struct CapacityReservationSpecification: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - capacityReservationPreference: `capacity_reservation_preference`.
        ///   - capacityReservationTarget: `capacity_reservation_target`.
        public init(
            capacityReservationPreference: Expression<LaunchTemplate.CapacityReservationSpecification.CapacityReservationPreference>? = nil,
            capacityReservationTarget: LaunchTemplate.CapacityReservationSpecification.CapacityReservationTarget? = nil
        ) {
            body.set("capacity_reservation_preference", capacityReservationPreference)
            body.set("capacity_reservation_target", capacityReservationTarget)
        }

        /// The words that `capacity_reservation_preference` takes.
        public enum CapacityReservationPreference: ValueSet {}

        /// The block `capacity_reservation_specification.capacity_reservation_target` of `aws_launch_template`.
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

    /// The block `cpu_options` of `aws_launch_template`.
    public struct CPUOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - amdSevSnp: `amd_sev_snp`.
        ///   - coreCount: `core_count`.
        ///   - threadsPerCore: `threads_per_core`.
        public init(
            amdSevSnp: Expression<LaunchTemplate.CPUOptions.AMDSevSnp>? = nil,
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

    /// The block `credit_specification` of `aws_launch_template`.
    public struct CreditSpecification: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - cpuCredits: `cpu_credits`.
        public init(
            cpuCredits: Expression<LaunchTemplate.CreditSpecification.CPUCredits>? = nil
        ) {
            body.set("cpu_credits", cpuCredits)
        }

        /// The words that `cpu_credits` takes.
        public enum CPUCredits: ValueSet {}
    }

    /// The block `enclave_options` of `aws_launch_template`.
    public struct EnclaveOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        public init(
            enabled: Expression<Bool>? = nil
        ) {
            body.set("enabled", enabled)
        }
    }

    /// The block `hibernation_options` of `aws_launch_template`.
    public struct HibernationOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - configured: `configured`.
        public init(
            configured: Expression<Bool>
        ) {
            body.set("configured", configured)
        }
    }

    /// The block `iam_instance_profile` of `aws_launch_template`.
    public struct IAMInstanceProfileBlock: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - arn: `arn`; not beside `iam_instance_profile.name`.
        ///   - name: `name`.
        public init(
            arn: Expression<ARN<IAMInstanceProfile>>? = nil,
            name: Expression<ID<IAMInstanceProfile>>? = nil
        ) {
            body.set("arn", arn)
            body.set("name", name)
        }
    }

    /// The block `instance_market_options` of `aws_launch_template`.
    public struct InstanceMarketOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - marketType: `market_type`.
        ///   - spotOptions: `spot_options`.
        public init(
            marketType: Expression<LaunchTemplate.InstanceMarketOptions.MarketType>? = nil,
            spotOptions: LaunchTemplate.InstanceMarketOptions.SpotOptions? = nil
        ) {
            body.set("market_type", marketType)
            body.set("spot_options", spotOptions)
        }

        /// The words that `market_type` takes.
        public enum MarketType: ValueSet {}

        /// The block `instance_market_options.spot_options` of `aws_launch_template`.
        public struct SpotOptions: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - blockDurationMinutes: `block_duration_minutes`.
            ///   - instanceInterruptionBehavior: `instance_interruption_behavior`.
            ///   - maxPrice: `max_price`.
            ///   - spotInstanceType: `spot_instance_type`.
            ///   - validUntil: `valid_until`.
            public init(
                blockDurationMinutes: Expression<Int>? = nil,
                instanceInterruptionBehavior: Expression<LaunchTemplate.InstanceMarketOptions.SpotOptions.InstanceInterruptionBehavior>? = nil,
                maxPrice: Expression<String>? = nil,
                spotInstanceType: Expression<LaunchTemplate.InstanceMarketOptions.SpotOptions.SpotInstanceType>? = nil,
                validUntil: Expression<String>? = nil
            ) {
                body.set("block_duration_minutes", blockDurationMinutes)
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

    /// The block `instance_requirements` of `aws_launch_template`.
    public struct InstanceRequirements: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - memoryMIB: `memory_mib`.
        ///   - vcpuCount: `vcpu_count`.
        ///   - acceleratorManufacturers: `accelerator_manufacturers`.
        ///   - acceleratorNames: `accelerator_names`.
        ///   - acceleratorTypes: `accelerator_types`.
        ///   - allowedInstanceTypes: `allowed_instance_types`; not beside `instance_requirements.excluded_instance_types`.
        ///   - bareMetal: `bare_metal`.
        ///   - burstablePerformance: `burstable_performance`.
        ///   - cpuManufacturers: `cpu_manufacturers`.
        ///   - excludedInstanceTypes: `excluded_instance_types`; not beside `instance_requirements.allowed_instance_types`.
        ///   - instanceGenerations: `instance_generations`.
        ///   - localStorage: `local_storage`.
        ///   - localStorageTypes: `local_storage_types`.
        ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `max_spot_price_as_percentage_of_optimal_on_demand_price`; at least 1; not beside `instance_requirements.spot_max_price_percentage_over_lowest_price`.
        ///   - onDemandMaxPricePercentageOverLowestPrice: `on_demand_max_price_percentage_over_lowest_price`; at least 1.
        ///   - requireHibernateSupport: `require_hibernate_support`.
        ///   - spotMaxPricePercentageOverLowestPrice: `spot_max_price_percentage_over_lowest_price`; at least 1; not beside `instance_requirements.max_spot_price_as_percentage_of_optimal_on_demand_price`.
        ///   - acceleratorCount: `accelerator_count`.
        ///   - acceleratorTotalMemoryMIB: `accelerator_total_memory_mib`.
        ///   - baselineEBSBandwidthMbps: `baseline_ebs_bandwidth_mbps`.
        ///   - memoryGiBPerVCPU: `memory_gib_per_vcpu`.
        ///   - networkBandwidthGbps: `network_bandwidth_gbps`.
        ///   - networkInterfaceCount: `network_interface_count`.
        ///   - totalLocalStorageGB: `total_local_storage_gb`.
        public init(
            memoryMIB: LaunchTemplate.InstanceRequirements.MemoryMIB,
            vcpuCount: LaunchTemplate.InstanceRequirements.VCPUCount,
            acceleratorManufacturers: Expression<[LaunchTemplate.InstanceRequirements.AcceleratorManufacturer]>? = nil,
            acceleratorNames: Expression<[LaunchTemplate.InstanceRequirements.AcceleratorName]>? = nil,
            acceleratorTypes: Expression<[LaunchTemplate.InstanceRequirements.AcceleratorType]>? = nil,
            allowedInstanceTypes: Expression<[String]>? = nil,
            bareMetal: Expression<LaunchTemplate.InstanceRequirements.BareMetal>? = nil,
            burstablePerformance: Expression<LaunchTemplate.InstanceRequirements.BurstablePerformance>? = nil,
            cpuManufacturers: Expression<[LaunchTemplate.InstanceRequirements.CPUManufacturer]>? = nil,
            excludedInstanceTypes: Expression<[String]>? = nil,
            instanceGenerations: Expression<[LaunchTemplate.InstanceRequirements.InstanceGeneration]>? = nil,
            localStorage: Expression<LaunchTemplate.InstanceRequirements.LocalStorage>? = nil,
            localStorageTypes: Expression<[LaunchTemplate.InstanceRequirements.LocalStorageType]>? = nil,
            maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Expression<Int>? = nil,
            onDemandMaxPricePercentageOverLowestPrice: Expression<Int>? = nil,
            requireHibernateSupport: Expression<Bool>? = nil,
            spotMaxPricePercentageOverLowestPrice: Expression<Int>? = nil,
            acceleratorCount: LaunchTemplate.InstanceRequirements.AcceleratorCount? = nil,
            acceleratorTotalMemoryMIB: LaunchTemplate.InstanceRequirements.AcceleratorTotalMemoryMIB? = nil,
            baselineEBSBandwidthMbps: LaunchTemplate.InstanceRequirements.BaselineEBSBandwidthMbps? = nil,
            memoryGiBPerVCPU: LaunchTemplate.InstanceRequirements.MemoryGiBPerVCPU? = nil,
            networkBandwidthGbps: LaunchTemplate.InstanceRequirements.NetworkBandwidthGbps? = nil,
            networkInterfaceCount: LaunchTemplate.InstanceRequirements.NetworkInterfaceCount? = nil,
            totalLocalStorageGB: LaunchTemplate.InstanceRequirements.TotalLocalStorageGB? = nil
        ) {
            body.set("accelerator_count", acceleratorCount)
            body.set("accelerator_manufacturers", acceleratorManufacturers)
            body.set("accelerator_names", acceleratorNames)
            body.set("accelerator_total_memory_mib", acceleratorTotalMemoryMIB)
            body.set("accelerator_types", acceleratorTypes)
            body.set("allowed_instance_types", allowedInstanceTypes)
            body.set("bare_metal", bareMetal)
            body.set("baseline_ebs_bandwidth_mbps", baselineEBSBandwidthMbps)
            body.set("burstable_performance", burstablePerformance)
            body.set("cpu_manufacturers", cpuManufacturers)
            body.set("excluded_instance_types", excludedInstanceTypes)
            body.set("instance_generations", instanceGenerations)
            body.set("local_storage", localStorage)
            body.set("local_storage_types", localStorageTypes)
            body.set("max_spot_price_as_percentage_of_optimal_on_demand_price", maxSpotPriceAsPercentageOfOptimalOnDemandPrice)
            body.set("memory_gib_per_vcpu", memoryGiBPerVCPU)
            body.set("memory_mib", memoryMIB)
            body.set("network_bandwidth_gbps", networkBandwidthGbps)
            body.set("network_interface_count", networkInterfaceCount)
            body.set("on_demand_max_price_percentage_over_lowest_price", onDemandMaxPricePercentageOverLowestPrice)
            body.set("require_hibernate_support", requireHibernateSupport)
            body.set("spot_max_price_percentage_over_lowest_price", spotMaxPricePercentageOverLowestPrice)
            body.set("total_local_storage_gb", totalLocalStorageGB)
            body.set("vcpu_count", vcpuCount)
        }

        /// The words that `accelerator_manufacturers` takes.
        public enum AcceleratorManufacturer: ValueSet {}

        /// The words that `accelerator_names` takes.
        public enum AcceleratorName: ValueSet {}

        /// The words that `accelerator_types` takes.
        public enum AcceleratorType: ValueSet {}

        /// The words that `bare_metal` takes.
        public enum BareMetal: ValueSet {}

        /// The words that `burstable_performance` takes.
        public enum BurstablePerformance: ValueSet {}

        /// The words that `cpu_manufacturers` takes.
        public enum CPUManufacturer: ValueSet {}

        /// The words that `instance_generations` takes.
        public enum InstanceGeneration: ValueSet {}

        /// The words that `local_storage` takes.
        public enum LocalStorage: ValueSet {}

        /// The words that `local_storage_types` takes.
        public enum LocalStorageType: ValueSet {}

        /// The block `instance_requirements.accelerator_count` of `aws_launch_template`.
        public struct AcceleratorCount: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - max: `max`; at least 0.
            ///   - min: `min`; at least 1.
            public init(
                max: Expression<Int>? = nil,
                min: Expression<Int>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.accelerator_total_memory_mib` of `aws_launch_template`.
        public struct AcceleratorTotalMemoryMIB: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - max: `max`; at least 1.
            ///   - min: `min`; at least 1.
            public init(
                max: Expression<Int>? = nil,
                min: Expression<Int>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.baseline_ebs_bandwidth_mbps` of `aws_launch_template`.
        public struct BaselineEBSBandwidthMbps: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - max: `max`; at least 1.
            ///   - min: `min`; at least 1.
            public init(
                max: Expression<Int>? = nil,
                min: Expression<Int>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.memory_gib_per_vcpu` of `aws_launch_template`.
        public struct MemoryGiBPerVCPU: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - max: `max`; above 0.
            ///   - min: `min`; above 0.
            public init(
                max: Expression<Double>? = nil,
                min: Expression<Double>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.memory_mib` of `aws_launch_template`.
        public struct MemoryMIB: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - min: `min`; at least 1.
            ///   - max: `max`; at least 1.
            public init(
                min: Expression<Int>,
                max: Expression<Int>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.network_bandwidth_gbps` of `aws_launch_template`.
        public struct NetworkBandwidthGbps: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - max: `max`; above 0.
            ///   - min: `min`; above 0.
            public init(
                max: Expression<Double>? = nil,
                min: Expression<Double>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.network_interface_count` of `aws_launch_template`.
        public struct NetworkInterfaceCount: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - max: `max`; at least 1.
            ///   - min: `min`; at least 1.
            public init(
                max: Expression<Int>? = nil,
                min: Expression<Int>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.total_local_storage_gb` of `aws_launch_template`.
        public struct TotalLocalStorageGB: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - max: `max`; above 0.
            ///   - min: `min`; above 0.
            public init(
                max: Expression<Double>? = nil,
                min: Expression<Double>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }

        /// The block `instance_requirements.vcpu_count` of `aws_launch_template`.
        public struct VCPUCount: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - min: `min`; at least 1.
            ///   - max: `max`; at least 1.
            public init(
                min: Expression<Int>,
                max: Expression<Int>? = nil
            ) {
                body.set("max", max)
                body.set("min", min)
            }
        }
    }

    /// The block `license_specification` of `aws_launch_template`.
    public struct LicenseSpecification: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - licenseConfigurationARN: `license_configuration_arn`.
        public init(
            licenseConfigurationARN: Expression<ARN<AnyResource>>
        ) {
            body.set("license_configuration_arn", licenseConfigurationARN)
        }
    }

    /// The block `maintenance_options` of `aws_launch_template`.
    public struct MaintenanceOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - autoRecovery: `auto_recovery`.
        public init(
            autoRecovery: Expression<LaunchTemplate.MaintenanceOptions.AutoRecovery>? = nil
        ) {
            body.set("auto_recovery", autoRecovery)
        }

        /// The words that `auto_recovery` takes.
        public enum AutoRecovery: ValueSet {}
    }

    /// The block `metadata_options` of `aws_launch_template`.
    public struct MetadataOptions: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - httpEndpoint: `http_endpoint`.
        ///   - httpProtocolIPv6: `http_protocol_ipv6`.
        ///   - httpPutResponseHopLimit: `http_put_response_hop_limit`; 1 to 64.
        ///   - httpTokens: `http_tokens`.
        ///   - instanceMetadataTags: `instance_metadata_tags`.
        public init(
            httpEndpoint: Expression<LaunchTemplate.MetadataOptions.HTTPEndpoint>? = nil,
            httpProtocolIPv6: Expression<LaunchTemplate.MetadataOptions.HTTPProtocolIPv6>? = nil,
            httpPutResponseHopLimit: Expression<Int>? = nil,
            httpTokens: Expression<LaunchTemplate.MetadataOptions.HTTPTokens>? = nil,
            instanceMetadataTags: Expression<LaunchTemplate.MetadataOptions.InstanceMetadataTags>? = nil
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

    /// The block `monitoring` of `aws_launch_template`.
    public struct Monitoring: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        public init(
            enabled: Expression<Bool>? = nil
        ) {
            body.set("enabled", enabled)
        }
    }

    /// The block `network_interfaces` of `aws_launch_template`.
    public struct NetworkInterfaces: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - associateCarrierIPAddress: `associate_carrier_ip_address`.
        ///   - associatePublicIPAddress: `associate_public_ip_address`.
        ///   - deleteOnTermination: `delete_on_termination`.
        ///   - description: `description`.
        ///   - deviceIndex: `device_index`.
        ///   - interfaceType: `interface_type`.
        ///   - ipv4AddressCount: `ipv4_address_count`.
        ///   - ipv4Addresses: `ipv4_addresses`.
        ///   - ipv4PrefixCount: `ipv4_prefix_count`.
        ///   - ipv4Prefixes: `ipv4_prefixes`.
        ///   - ipv6AddressCount: `ipv6_address_count`.
        ///   - ipv6Addresses: `ipv6_addresses`.
        ///   - ipv6PrefixCount: `ipv6_prefix_count`.
        ///   - ipv6Prefixes: `ipv6_prefixes`.
        ///   - networkCardIndex: `network_card_index`.
        ///   - networkInterfaceID: `network_interface_id`.
        ///   - primaryIPv6: `primary_ipv6`.
        ///   - privateIPAddress: `private_ip_address`.
        ///   - securityGroups: `security_groups`.
        ///   - subnetID: `subnet_id`.
        ///   - connectionTrackingSpecification: `connection_tracking_specification`.
        ///   - enaSrdSpecification: `ena_srd_specification`.
        public init(
            associateCarrierIPAddress: Expression<Bool>? = nil,
            associatePublicIPAddress: Expression<Bool>? = nil,
            deleteOnTermination: Expression<Bool>? = nil,
            description: Expression<String>? = nil,
            deviceIndex: Expression<Int>? = nil,
            interfaceType: Expression<LaunchTemplate.NetworkInterfaces.InterfaceType>? = nil,
            ipv4AddressCount: Expression<Int>? = nil,
            ipv4Addresses: Expression<[String]>? = nil,
            ipv4PrefixCount: Expression<Int>? = nil,
            ipv4Prefixes: Expression<[CIDRBlock]>? = nil,
            ipv6AddressCount: Expression<Int>? = nil,
            ipv6Addresses: Expression<[String]>? = nil,
            ipv6PrefixCount: Expression<Int>? = nil,
            ipv6Prefixes: Expression<[CIDRBlock]>? = nil,
            networkCardIndex: Expression<Int>? = nil,
            networkInterfaceID: Expression<String>? = nil,
            primaryIPv6: Expression<Bool>? = nil,
            privateIPAddress: Expression<String>? = nil,
            securityGroups: Expression<[ID<SecurityGroup>]>? = nil,
            subnetID: Expression<ID<Subnet>>? = nil,
            connectionTrackingSpecification: LaunchTemplate.NetworkInterfaces.ConnectionTrackingSpecification? = nil,
            enaSrdSpecification: LaunchTemplate.NetworkInterfaces.ENASrdSpecification? = nil
        ) {
            body.set("associate_carrier_ip_address", associateCarrierIPAddress)
            body.set("associate_public_ip_address", associatePublicIPAddress)
            body.set("connection_tracking_specification", connectionTrackingSpecification)
            body.set("delete_on_termination", deleteOnTermination)
            body.set("description", description)
            body.set("device_index", deviceIndex)
            body.set("ena_srd_specification", enaSrdSpecification)
            body.set("interface_type", interfaceType)
            body.set("ipv4_address_count", ipv4AddressCount)
            body.set("ipv4_addresses", ipv4Addresses)
            body.set("ipv4_prefix_count", ipv4PrefixCount)
            body.set("ipv4_prefixes", ipv4Prefixes)
            body.set("ipv6_address_count", ipv6AddressCount)
            body.set("ipv6_addresses", ipv6Addresses)
            body.set("ipv6_prefix_count", ipv6PrefixCount)
            body.set("ipv6_prefixes", ipv6Prefixes)
            body.set("network_card_index", networkCardIndex)
            body.set("network_interface_id", networkInterfaceID)
            body.set("primary_ipv6", primaryIPv6)
            body.set("private_ip_address", privateIPAddress)
            body.set("security_groups", securityGroups)
            body.set("subnet_id", subnetID)
        }

        /// The words that `interface_type` takes.
        public enum InterfaceType: ValueSet {}

        /// The block `network_interfaces.connection_tracking_specification` of `aws_launch_template`.
        public struct ConnectionTrackingSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - tcpEstablishedTimeout: `tcp_established_timeout`; 60 to 432000.
            ///   - udpStreamTimeout: `udp_stream_timeout`; 60 to 180.
            ///   - udpTimeout: `udp_timeout`; 30 to 60.
            public init(
                tcpEstablishedTimeout: Expression<Int>? = nil,
                udpStreamTimeout: Expression<Int>? = nil,
                udpTimeout: Expression<Int>? = nil
            ) {
                body.set("tcp_established_timeout", tcpEstablishedTimeout)
                body.set("udp_stream_timeout", udpStreamTimeout)
                body.set("udp_timeout", udpTimeout)
            }
        }

        /// The block `network_interfaces.ena_srd_specification` of `aws_launch_template`.
        public struct ENASrdSpecification: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - enaSrdEnabled: `ena_srd_enabled`.
            ///   - enaSrdUDPSpecification: `ena_srd_udp_specification`.
            public init(
                enaSrdEnabled: Expression<Bool>? = nil,
                enaSrdUDPSpecification: LaunchTemplate.NetworkInterfaces.ENASrdSpecification.ENASrdUDPSpecification? = nil
            ) {
                body.set("ena_srd_enabled", enaSrdEnabled)
                body.set("ena_srd_udp_specification", enaSrdUDPSpecification)
            }

            /// The block `network_interfaces.ena_srd_specification.ena_srd_udp_specification` of `aws_launch_template`.
            public struct ENASrdUDPSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - enaSrdUDPEnabled: `ena_srd_udp_enabled`.
                public init(
                    enaSrdUDPEnabled: Expression<Bool>? = nil
                ) {
                    body.set("ena_srd_udp_enabled", enaSrdUDPEnabled)
                }
            }
        }
    }

    /// The block `placement` of `aws_launch_template`.
    public struct Placement: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - affinity: `affinity`.
        ///   - availabilityZone: `availability_zone`.
        ///   - groupID: `group_id`; not beside `placement.group_name`; provider 6 only.
        ///   - groupName: `group_name`; not beside `placement.group_id`.
        ///   - hostID: `host_id`.
        ///   - hostResourceGroupARN: `host_resource_group_arn`; not beside `placement.host_id`.
        ///   - partitionNumber: `partition_number`.
        ///   - spreadDomain: `spread_domain`.
        ///   - tenancy: `tenancy`.
        public init(
            affinity: Expression<String>? = nil,
            availabilityZone: Expression<String>? = nil,
            groupID: Expression<String>? = nil,
            groupName: Expression<String>? = nil,
            hostID: Expression<String>? = nil,
            hostResourceGroupARN: Expression<ARN<AnyResource>>? = nil,
            partitionNumber: Expression<Int>? = nil,
            spreadDomain: Expression<String>? = nil,
            tenancy: Expression<LaunchTemplate.Placement.Tenancy>? = nil
        ) {
            body.set("affinity", affinity)
            body.set("availability_zone", availabilityZone)
            body.set("group_id", groupID)
            body.set("group_name", groupName)
            body.set("host_id", hostID)
            body.set("host_resource_group_arn", hostResourceGroupARN)
            body.set("partition_number", partitionNumber)
            body.set("spread_domain", spreadDomain)
            body.set("tenancy", tenancy)
        }

        /// The words that `tenancy` takes.
        public enum Tenancy: ValueSet {}
    }

    /// The block `private_dns_name_options` of `aws_launch_template`.
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
            hostnameType: Expression<LaunchTemplate.PrivateDNSNameOptions.HostnameType>? = nil
        ) {
            body.set("enable_resource_name_dns_a_record", enableResourceNameDNSARecord)
            body.set("enable_resource_name_dns_aaaa_record", enableResourceNameDNSAAAARecord)
            body.set("hostname_type", hostnameType)
        }

        /// The words that `hostname_type` takes.
        public enum HostnameType: ValueSet {}
    }

    /// The block `tag_specifications` of `aws_launch_template`.
    public struct TagSpecifications: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - resourceType: `resource_type`.
        ///   - tags: `tags`.
        public init(
            resourceType: Expression<String>? = nil,
            tags: Expression<[String: String]>? = nil
        ) {
            body.set("resource_type", resourceType)
            body.set("tags", tags)
        }
    }
}

extension Expression<LaunchTemplate.InstanceInitiatedShutdownBehavior> {
    /// The word `stop`.
    public static var stop: Self { .init(word: "stop") }
    /// The word `terminate`.
    public static var terminate: Self { .init(word: "terminate") }
}

extension Expression<LaunchTemplate.BlockDeviceMappings.EBS.VolumeType> {
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

extension Expression<LaunchTemplate.CapacityReservationSpecification.CapacityReservationPreference> {
    /// The word `capacity-reservations-only`.
    public static var capacityReservationsOnly: Self { .init(word: "capacity-reservations-only") }
    /// The word `open`.
    public static var open: Self { .init(word: "open") }
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
}

extension Expression<LaunchTemplate.CPUOptions.AMDSevSnp> {
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
}

extension Expression<LaunchTemplate.CreditSpecification.CPUCredits> {
    /// The word `standard`.
    public static var standard: Self { .init(word: "standard") }
    /// The word `unlimited`.
    public static var unlimited: Self { .init(word: "unlimited") }
}

extension Expression<LaunchTemplate.InstanceMarketOptions.MarketType> {
    /// The word `spot`.
    public static var spot: Self { .init(word: "spot") }
    /// The word `capacity-block`.
    public static var capacityBlock: Self { .init(word: "capacity-block") }
    /// The word `interruptible-capacity-reservation`.
    public static var interruptibleCapacityReservation: Self { .init(word: "interruptible-capacity-reservation") }
}

extension Expression<LaunchTemplate.InstanceMarketOptions.SpotOptions.InstanceInterruptionBehavior> {
    /// The word `hibernate`.
    public static var hibernate: Self { .init(word: "hibernate") }
    /// The word `stop`.
    public static var stop: Self { .init(word: "stop") }
    /// The word `terminate`.
    public static var terminate: Self { .init(word: "terminate") }
}

extension Expression<LaunchTemplate.InstanceMarketOptions.SpotOptions.SpotInstanceType> {
    /// The word `one-time`.
    public static var oneTime: Self { .init(word: "one-time") }
    /// The word `persistent`.
    public static var persistent: Self { .init(word: "persistent") }
}

extension Expression<LaunchTemplate.InstanceRequirements.AcceleratorManufacturer> {
    /// The word `amazon-web-services`.
    public static var amazonWebServices: Self { .init(word: "amazon-web-services") }
    /// The word `amd`.
    public static var amd: Self { .init(word: "amd") }
    /// The word `nvidia`.
    public static var nvidia: Self { .init(word: "nvidia") }
    /// The word `xilinx`.
    public static var xilinx: Self { .init(word: "xilinx") }
    /// The word `habana`.
    public static var habana: Self { .init(word: "habana") }
}

extension Expression<LaunchTemplate.InstanceRequirements.AcceleratorName> {
    /// The word `a100`.
    public static var a100: Self { .init(word: "a100") }
    /// The word `inferentia`.
    public static var inferentia: Self { .init(word: "inferentia") }
    /// The word `k520`.
    public static var k520: Self { .init(word: "k520") }
    /// The word `k80`.
    public static var k80: Self { .init(word: "k80") }
    /// The word `m60`.
    public static var m60: Self { .init(word: "m60") }
    /// The word `radeon-pro-v520`.
    public static var radeonProV520: Self { .init(word: "radeon-pro-v520") }
    /// The word `t4`.
    public static var t4: Self { .init(word: "t4") }
    /// The word `vu9p`.
    public static var vu9p: Self { .init(word: "vu9p") }
    /// The word `v100`.
    public static var v100: Self { .init(word: "v100") }
    /// The word `a10g`.
    public static var a10g: Self { .init(word: "a10g") }
    /// The word `h100`.
    public static var h100: Self { .init(word: "h100") }
    /// The word `t4g`.
    public static var t4g: Self { .init(word: "t4g") }
    /// The word `l40s`.
    public static var l40s: Self { .init(word: "l40s") }
    /// The word `l4`.
    public static var l4: Self { .init(word: "l4") }
    /// The word `gaudi-hl-205`.
    public static var gaudiHl205: Self { .init(word: "gaudi-hl-205") }
    /// The word `inferentia2`.
    public static var inferentia2: Self { .init(word: "inferentia2") }
    /// The word `trainium`.
    public static var trainium: Self { .init(word: "trainium") }
    /// The word `trainium2`.
    public static var trainium2: Self { .init(word: "trainium2") }
    /// The word `u30`.
    public static var u30: Self { .init(word: "u30") }
}

extension Expression<LaunchTemplate.InstanceRequirements.AcceleratorType> {
    /// The word `gpu`.
    public static var gpu: Self { .init(word: "gpu") }
    /// The word `fpga`.
    public static var fpga: Self { .init(word: "fpga") }
    /// The word `inference`.
    public static var inference: Self { .init(word: "inference") }
    /// The word `media`.
    public static var media: Self { .init(word: "media") }
}

extension Expression<LaunchTemplate.InstanceRequirements.BareMetal> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
}

extension Expression<LaunchTemplate.InstanceRequirements.BurstablePerformance> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
}

extension Expression<LaunchTemplate.InstanceRequirements.CPUManufacturer> {
    /// The word `intel`.
    public static var intel: Self { .init(word: "intel") }
    /// The word `amd`.
    public static var amd: Self { .init(word: "amd") }
    /// The word `amazon-web-services`.
    public static var amazonWebServices: Self { .init(word: "amazon-web-services") }
    /// The word `apple`.
    public static var apple: Self { .init(word: "apple") }
}

extension Expression<LaunchTemplate.InstanceRequirements.InstanceGeneration> {
    /// The word `current`.
    public static var current: Self { .init(word: "current") }
    /// The word `previous`.
    public static var previous: Self { .init(word: "previous") }
}

extension Expression<LaunchTemplate.InstanceRequirements.LocalStorage> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
}

extension Expression<LaunchTemplate.InstanceRequirements.LocalStorageType> {
    /// The word `hdd`.
    public static var hdd: Self { .init(word: "hdd") }
    /// The word `ssd`.
    public static var ssd: Self { .init(word: "ssd") }
}

extension Expression<LaunchTemplate.MaintenanceOptions.AutoRecovery> {
    /// The word `default`.
    public static var `default`: Self { .init(word: "default") }
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
}

extension Expression<LaunchTemplate.MetadataOptions.HTTPEndpoint> {
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
}

extension Expression<LaunchTemplate.MetadataOptions.HTTPProtocolIPv6> {
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
}

extension Expression<LaunchTemplate.MetadataOptions.HTTPTokens> {
    /// The word `optional`.
    public static var optional: Self { .init(word: "optional") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
}

extension Expression<LaunchTemplate.MetadataOptions.InstanceMetadataTags> {
    /// The word `disabled`.
    public static var disabled: Self { .init(word: "disabled") }
    /// The word `enabled`.
    public static var enabled: Self { .init(word: "enabled") }
}

extension Expression<LaunchTemplate.NetworkInterfaces.InterfaceType> {
    /// The word `efa`.
    public static var efa: Self { .init(word: "efa") }
    /// The word `efa-only`.
    public static var efaOnly: Self { .init(word: "efa-only") }
    /// The word `interface`.
    public static var interface: Self { .init(word: "interface") }
}

extension Expression<LaunchTemplate.Placement.Tenancy> {
    /// The word `default`.
    public static var `default`: Self { .init(word: "default") }
    /// The word `dedicated`.
    public static var dedicated: Self { .init(word: "dedicated") }
    /// The word `host`.
    public static var host: Self { .init(word: "host") }
}

extension Expression<LaunchTemplate.PrivateDNSNameOptions.HostnameType> {
    /// The word `ip-name`.
    public static var ipName: Self { .init(word: "ip-name") }
    /// The word `resource-name`.
    public static var resourceName: Self { .init(word: "resource-name") }
}

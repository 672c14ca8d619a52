// Written by 'synth bind aws_ecs_capacity_provider'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Machines for tasks, scaled with the demand: `aws_ecs_capacity_provider` in Terraform.
public struct ECSCapacityProvider: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecs_capacity_provider"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - autoScalingGroupProvider: `auto_scaling_group_provider`; a change replaces the resource.
    ///   - cluster: `cluster`; 1 to 255 characters; a change replaces the resource; provider 6 only.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - managedInstancesProvider: `managed_instances_provider`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        name: Expression<String>,
        autoScalingGroupProvider: ECSCapacityProvider.AutoScalingGroupProvider,
        cluster: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        managedInstancesProvider: ECSCapacityProvider.ManagedInstancesProvider? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("auto_scaling_group_provider", autoScalingGroupProvider)
        node.body.set("cluster", cluster)
        node.body.set("managed_instances_provider", managedInstancesProvider)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ECSCapacityProvider>> { reference("arn") }
    /// The attribute `cluster`.
    public var cluster: Expression<String> { reference("cluster") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECSCapacityProvider>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `auto_scaling_group_provider` of `aws_ecs_capacity_provider`.
    public struct AutoScalingGroupProvider: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - autoScalingGroupARN: `auto_scaling_group_arn`; a change replaces the resource.
        ///   - managedDraining: `managed_draining`.
        ///   - managedTerminationProtection: `managed_termination_protection`.
        ///   - managedScaling: `managed_scaling`.
        public init(
            autoScalingGroupARN: Expression<ARN<AutoScalingGroup>>,
            managedDraining: Expression<ECSCapacityProvider.AutoScalingGroupProvider.ManagedDraining>? = nil,
            managedTerminationProtection: Expression<ECSCapacityProvider.AutoScalingGroupProvider.ManagedTerminationProtection>? = nil,
            managedScaling: ECSCapacityProvider.AutoScalingGroupProvider.ManagedScaling? = nil
        ) {
            body.set("auto_scaling_group_arn", autoScalingGroupARN)
            body.set("managed_draining", managedDraining)
            body.set("managed_scaling", managedScaling)
            body.set("managed_termination_protection", managedTerminationProtection)
        }

        /// The words that `managed_draining` takes.
        public enum ManagedDraining: ValueSet {}

        /// The words that `managed_termination_protection` takes.
        public enum ManagedTerminationProtection: ValueSet {}

        /// The block `auto_scaling_group_provider.managed_scaling` of `aws_ecs_capacity_provider`.
        public struct ManagedScaling: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - instanceWarmupPeriod: `instance_warmup_period`; 0 to 10000.
            ///   - maximumScalingStepSize: `maximum_scaling_step_size`; 1 to 10000.
            ///   - minimumScalingStepSize: `minimum_scaling_step_size`; 1 to 10000.
            ///   - status: `status`.
            ///   - targetCapacity: `target_capacity`; 1 to 100.
            public init(
                instanceWarmupPeriod: Expression<Int>? = nil,
                maximumScalingStepSize: Expression<Int>? = nil,
                minimumScalingStepSize: Expression<Int>? = nil,
                status: Expression<ECSCapacityProvider.AutoScalingGroupProvider.ManagedScaling.Status>? = nil,
                targetCapacity: Expression<Int>? = nil
            ) {
                body.set("instance_warmup_period", instanceWarmupPeriod)
                body.set("maximum_scaling_step_size", maximumScalingStepSize)
                body.set("minimum_scaling_step_size", minimumScalingStepSize)
                body.set("status", status)
                body.set("target_capacity", targetCapacity)
            }

            /// The words that `status` takes.
            public enum Status: ValueSet {}
        }
    }

    /// The block `managed_instances_provider` of `aws_ecs_capacity_provider`.
    public struct ManagedInstancesProvider: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - infrastructureRoleARN: `infrastructure_role_arn`.
        ///   - instanceLaunchTemplate: `instance_launch_template`.
        ///   - propagateTags: `propagate_tags`.
        ///   - infrastructureOptimization: `infrastructure_optimization`.
        public init(
            infrastructureRoleARN: Expression<ARN<IAMRole>>,
            instanceLaunchTemplate: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate,
            propagateTags: Expression<ECSCapacityProvider.ManagedInstancesProvider.PropagateTags>? = nil,
            infrastructureOptimization: ECSCapacityProvider.ManagedInstancesProvider.InfrastructureOptimization? = nil
        ) {
            body.set("infrastructure_optimization", infrastructureOptimization)
            body.set("infrastructure_role_arn", infrastructureRoleARN)
            body.set("instance_launch_template", instanceLaunchTemplate)
            body.set("propagate_tags", propagateTags)
        }

        /// The words that `propagate_tags` takes.
        public enum PropagateTags: ValueSet {}

        /// The block `managed_instances_provider.infrastructure_optimization` of `aws_ecs_capacity_provider`.
        public struct InfrastructureOptimization: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - scaleInAfter: `scale_in_after`; -1 to 3600.
            public init(
                scaleInAfter: Expression<Int>? = nil
            ) {
                body.set("scale_in_after", scaleInAfter)
            }
        }

        /// The block `managed_instances_provider.instance_launch_template` of `aws_ecs_capacity_provider`.
        public struct InstanceLaunchTemplate: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - ec2InstanceProfileARN: `ec2_instance_profile_arn`.
            ///   - networkConfiguration: `network_configuration`.
            ///   - monitoring: `monitoring`.
            ///   - instanceRequirements: `instance_requirements`.
            ///   - storageConfiguration: `storage_configuration`.
            public init(
                ec2InstanceProfileARN: Expression<ARN<IAMInstanceProfile>>,
                networkConfiguration: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.NetworkConfiguration,
                monitoring: Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.Monitoring>? = nil,
                instanceRequirements: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements? = nil,
                storageConfiguration: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.StorageConfiguration? = nil
            ) {
                body.set("ec2_instance_profile_arn", ec2InstanceProfileARN)
                body.set("instance_requirements", instanceRequirements)
                body.set("monitoring", monitoring)
                body.set("network_configuration", networkConfiguration)
                body.set("storage_configuration", storageConfiguration)
            }

            /// The words that `monitoring` takes.
            public enum Monitoring: ValueSet {}

            /// The block `managed_instances_provider.instance_launch_template.instance_requirements` of `aws_ecs_capacity_provider`.
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
                ///   - allowedInstanceTypes: `allowed_instance_types`; 1 to 30 characters.
                ///   - bareMetal: `bare_metal`.
                ///   - burstablePerformance: `burstable_performance`.
                ///   - cpuManufacturers: `cpu_manufacturers`.
                ///   - excludedInstanceTypes: `excluded_instance_types`; 1 to 30 characters.
                ///   - instanceGenerations: `instance_generations`.
                ///   - localStorage: `local_storage`.
                ///   - localStorageTypes: `local_storage_types`.
                ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `max_spot_price_as_percentage_of_optimal_on_demand_price`; at least 0.
                ///   - onDemandMaxPricePercentageOverLowestPrice: `on_demand_max_price_percentage_over_lowest_price`; at least 0.
                ///   - requireHibernateSupport: `require_hibernate_support`.
                ///   - spotMaxPricePercentageOverLowestPrice: `spot_max_price_percentage_over_lowest_price`; at least 0.
                ///   - acceleratorCount: `accelerator_count`.
                ///   - acceleratorTotalMemoryMIB: `accelerator_total_memory_mib`.
                ///   - baselineEBSBandwidthMbps: `baseline_ebs_bandwidth_mbps`.
                ///   - memoryGiBPerVCPU: `memory_gib_per_vcpu`.
                ///   - networkBandwidthGbps: `network_bandwidth_gbps`.
                ///   - networkInterfaceCount: `network_interface_count`.
                ///   - totalLocalStorageGB: `total_local_storage_gb`.
                public init(
                    memoryMIB: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.MemoryMIB,
                    vcpuCount: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.VCPUCount,
                    acceleratorManufacturers: Expression<[ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorManufacturer]>? = nil,
                    acceleratorNames: Expression<[ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorName]>? = nil,
                    acceleratorTypes: Expression<[ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorType]>? = nil,
                    allowedInstanceTypes: Expression<[String]>? = nil,
                    bareMetal: Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.BareMetal>? = nil,
                    burstablePerformance: Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.BurstablePerformance>? = nil,
                    cpuManufacturers: Expression<[ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.CPUManufacturer]>? = nil,
                    excludedInstanceTypes: Expression<[String]>? = nil,
                    instanceGenerations: Expression<[ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.InstanceGeneration]>? = nil,
                    localStorage: Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.LocalStorage>? = nil,
                    localStorageTypes: Expression<[ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.LocalStorageType]>? = nil,
                    maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Expression<Int>? = nil,
                    onDemandMaxPricePercentageOverLowestPrice: Expression<Int>? = nil,
                    requireHibernateSupport: Expression<Bool>? = nil,
                    spotMaxPricePercentageOverLowestPrice: Expression<Int>? = nil,
                    acceleratorCount: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorCount? = nil,
                    acceleratorTotalMemoryMIB: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorTotalMemoryMIB? = nil,
                    baselineEBSBandwidthMbps: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.BaselineEBSBandwidthMbps? = nil,
                    memoryGiBPerVCPU: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.MemoryGiBPerVCPU? = nil,
                    networkBandwidthGbps: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.NetworkBandwidthGbps? = nil,
                    networkInterfaceCount: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.NetworkInterfaceCount? = nil,
                    totalLocalStorageGB: ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.TotalLocalStorageGB? = nil
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

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.accelerator_count` of `aws_ecs_capacity_provider`.
                public struct AcceleratorCount: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - max: `max`; at least 0.
                    ///   - min: `min`; at least 0.
                    public init(
                        max: Expression<Int>? = nil,
                        min: Expression<Int>? = nil
                    ) {
                        body.set("max", max)
                        body.set("min", min)
                    }
                }

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.accelerator_total_memory_mib` of `aws_ecs_capacity_provider`.
                public struct AcceleratorTotalMemoryMIB: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - max: `max`; at least 0.
                    ///   - min: `min`; at least 0.
                    public init(
                        max: Expression<Int>? = nil,
                        min: Expression<Int>? = nil
                    ) {
                        body.set("max", max)
                        body.set("min", min)
                    }
                }

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.baseline_ebs_bandwidth_mbps` of `aws_ecs_capacity_provider`.
                public struct BaselineEBSBandwidthMbps: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - max: `max`; at least 0.
                    ///   - min: `min`; at least 0.
                    public init(
                        max: Expression<Int>? = nil,
                        min: Expression<Int>? = nil
                    ) {
                        body.set("max", max)
                        body.set("min", min)
                    }
                }

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.memory_gib_per_vcpu` of `aws_ecs_capacity_provider`.
                public struct MemoryGiBPerVCPU: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - max: `max`; at least 0.
                    ///   - min: `min`; at least 0.
                    public init(
                        max: Expression<Double>? = nil,
                        min: Expression<Double>? = nil
                    ) {
                        body.set("max", max)
                        body.set("min", min)
                    }
                }

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.memory_mib` of `aws_ecs_capacity_provider`.
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

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.network_bandwidth_gbps` of `aws_ecs_capacity_provider`.
                public struct NetworkBandwidthGbps: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - max: `max`; at least 0.
                    ///   - min: `min`; at least 0.
                    public init(
                        max: Expression<Double>? = nil,
                        min: Expression<Double>? = nil
                    ) {
                        body.set("max", max)
                        body.set("min", min)
                    }
                }

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.network_interface_count` of `aws_ecs_capacity_provider`.
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

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.total_local_storage_gb` of `aws_ecs_capacity_provider`.
                public struct TotalLocalStorageGB: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - max: `max`; at least 0.
                    ///   - min: `min`; at least 0.
                    public init(
                        max: Expression<Double>? = nil,
                        min: Expression<Double>? = nil
                    ) {
                        body.set("max", max)
                        body.set("min", min)
                    }
                }

                /// The block `managed_instances_provider.instance_launch_template.instance_requirements.vcpu_count` of `aws_ecs_capacity_provider`.
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

            /// The block `managed_instances_provider.instance_launch_template.network_configuration` of `aws_ecs_capacity_provider`.
            public struct NetworkConfiguration: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - subnets: `subnets`.
                ///   - securityGroups: `security_groups`.
                public init(
                    subnets: Expression<[ID<Subnet>]>,
                    securityGroups: Expression<[ID<SecurityGroup>]>? = nil
                ) {
                    body.set("security_groups", securityGroups)
                    body.set("subnets", subnets)
                }
            }

            /// The block `managed_instances_provider.instance_launch_template.storage_configuration` of `aws_ecs_capacity_provider`.
            public struct StorageConfiguration: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - storageSizeGiB: `storage_size_gib`; at least 1.
                public init(
                    storageSizeGiB: Expression<Int>
                ) {
                    body.set("storage_size_gib", storageSizeGiB)
                }
            }
        }
    }
}

extension Expression<ECSCapacityProvider.AutoScalingGroupProvider.ManagedDraining> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<ECSCapacityProvider.AutoScalingGroupProvider.ManagedTerminationProtection> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<ECSCapacityProvider.AutoScalingGroupProvider.ManagedScaling.Status> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.PropagateTags> {
    /// The word `CAPACITY_PROVIDER`.
    public static var capacityProvider: Self { .init(word: "CAPACITY_PROVIDER") }
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.Monitoring> {
    /// The word `BASIC`.
    public static var basic: Self { .init(word: "BASIC") }
    /// The word `DETAILED`.
    public static var detailed: Self { .init(word: "DETAILED") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorManufacturer> {
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

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorName> {
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
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.AcceleratorType> {
    /// The word `gpu`.
    public static var gpu: Self { .init(word: "gpu") }
    /// The word `fpga`.
    public static var fpga: Self { .init(word: "fpga") }
    /// The word `inference`.
    public static var inference: Self { .init(word: "inference") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.BareMetal> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.BurstablePerformance> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.CPUManufacturer> {
    /// The word `intel`.
    public static var intel: Self { .init(word: "intel") }
    /// The word `amd`.
    public static var amd: Self { .init(word: "amd") }
    /// The word `amazon-web-services`.
    public static var amazonWebServices: Self { .init(word: "amazon-web-services") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.InstanceGeneration> {
    /// The word `current`.
    public static var current: Self { .init(word: "current") }
    /// The word `previous`.
    public static var previous: Self { .init(word: "previous") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.LocalStorage> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
}

extension Expression<ECSCapacityProvider.ManagedInstancesProvider.InstanceLaunchTemplate.InstanceRequirements.LocalStorageType> {
    /// The word `hdd`.
    public static var hdd: Self { .init(word: "hdd") }
    /// The word `ssd`.
    public static var ssd: Self { .init(word: "ssd") }
}

// Written by 'synth bind aws_autoscaling_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A number of instances that is kept running: `aws_autoscaling_group` in Terraform.
public struct AutoScalingGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_autoscaling_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - maxSize: `max_size`.
    ///   - minSize: `min_size`.
    ///   - availabilityZones: `availability_zones`; not beside `vpc_zone_identifier`.
    ///   - capacityRebalance: `capacity_rebalance`.
    ///   - context: `context`.
    ///   - defaultCooldown: `default_cooldown`.
    ///   - defaultInstanceWarmup: `default_instance_warmup`.
    ///   - desiredCapacity: `desired_capacity`.
    ///   - desiredCapacityType: `desired_capacity_type`.
    ///   - enabledMetrics: `enabled_metrics`.
    ///   - forceDelete: `force_delete`; default false.
    ///   - forceDeleteWarmPool: `force_delete_warm_pool`; default false.
    ///   - healthCheckGracePeriod: `health_check_grace_period`; default 300.
    ///   - healthCheckType: `health_check_type`.
    ///   - ignoreFailedScalingActivities: `ignore_failed_scaling_activities`; default false.
    ///   - launchConfiguration: `launch_configuration`; exactly one of `launch_configuration`, `launch_template`, `mixed_instances_policy`.
    ///   - loadBalancers: `load_balancers`; not beside `traffic_source`.
    ///   - maxInstanceLifetime: `max_instance_lifetime`.
    ///   - metricsGranularity: `metrics_granularity`; default `1Minute`.
    ///   - minELBCapacity: `min_elb_capacity`.
    ///   - name: `name`; at most 255 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 229 characters; not beside `name`; a change replaces the resource.
    ///   - placementGroup: `placement_group`.
    ///   - protectFromScaleIn: `protect_from_scale_in`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - serviceLinkedRoleARN: `service_linked_role_arn`.
    ///   - suspendedProcesses: `suspended_processes`.
    ///   - targetGroupARNs: `target_group_arns`; not beside `traffic_source`.
    ///   - terminationPolicies: `termination_policies`.
    ///   - vpcZoneIdentifier: `vpc_zone_identifier`; not beside `availability_zones`.
    ///   - waitForCapacityTimeout: `wait_for_capacity_timeout`; default `10m`.
    ///   - waitForELBCapacity: `wait_for_elb_capacity`.
    ///   - availabilityZoneDistribution: `availability_zone_distribution`.
    ///   - capacityReservationSpecification: `capacity_reservation_specification`.
    ///   - initialLifecycleHook: `initial_lifecycle_hook`; a change replaces the resource.
    ///   - instanceMaintenancePolicy: `instance_maintenance_policy`.
    ///   - instanceRefresh: `instance_refresh`.
    ///   - launchTemplate: `launch_template`; exactly one of `launch_configuration`, `launch_template`, `mixed_instances_policy`.
    ///   - mixedInstancesPolicy: `mixed_instances_policy`; exactly one of `launch_configuration`, `launch_template`, `mixed_instances_policy`.
    ///   - tag: `tag`.
    ///   - timeouts: `timeouts`.
    ///   - trafficSource: `traffic_source`; not beside `load_balancers`, `target_group_arns`.
    ///   - warmPool: `warm_pool`.
    public init(
        _ localName: String,
        maxSize: Expression<Int>,
        minSize: Expression<Int>,
        availabilityZones: Expression<[String]>? = nil,
        capacityRebalance: Expression<Bool>? = nil,
        context: Expression<String>? = nil,
        defaultCooldown: Expression<Int>? = nil,
        defaultInstanceWarmup: Expression<Int>? = nil,
        desiredCapacity: Expression<Int>? = nil,
        desiredCapacityType: Expression<AutoScalingGroup.DesiredCapacityType>? = nil,
        enabledMetrics: Expression<[String]>? = nil,
        forceDelete: Expression<Bool>? = nil,
        forceDeleteWarmPool: Expression<Bool>? = nil,
        healthCheckGracePeriod: Expression<Int>? = nil,
        healthCheckType: Expression<String>? = nil,
        ignoreFailedScalingActivities: Expression<Bool>? = nil,
        launchConfiguration: Expression<String>? = nil,
        loadBalancers: Expression<[String]>? = nil,
        maxInstanceLifetime: Expression<Int>? = nil,
        metricsGranularity: Expression<String>? = nil,
        minELBCapacity: Expression<Int>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        placementGroup: Expression<ID<PlacementGroup>>? = nil,
        protectFromScaleIn: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        serviceLinkedRoleARN: Expression<ARN<IAMServiceLinkedRole>>? = nil,
        suspendedProcesses: Expression<[String]>? = nil,
        targetGroupARNs: Expression<[ARN<LBTargetGroup>]>? = nil,
        terminationPolicies: Expression<[String]>? = nil,
        vpcZoneIdentifier: Expression<[ID<Subnet>]>? = nil,
        waitForCapacityTimeout: Expression<String>? = nil,
        waitForELBCapacity: Expression<Int>? = nil,
        availabilityZoneDistribution: AutoScalingGroup.AvailabilityZoneDistribution? = nil,
        capacityReservationSpecification: AutoScalingGroup.CapacityReservationSpecification? = nil,
        initialLifecycleHook: Blocks<AutoScalingGroup.InitialLifecycleHook> = [],
        instanceMaintenancePolicy: AutoScalingGroup.InstanceMaintenancePolicy? = nil,
        instanceRefresh: AutoScalingGroup.InstanceRefresh? = nil,
        launchTemplate: AutoScalingGroup.LaunchTemplateBlock? = nil,
        mixedInstancesPolicy: AutoScalingGroup.MixedInstancesPolicy? = nil,
        tag: Blocks<AutoScalingGroup.Tag> = [],
        timeouts: AutoScalingGroup.Timeouts? = nil,
        trafficSource: Blocks<AutoScalingGroup.TrafficSource> = [],
        warmPool: AutoScalingGroup.WarmPool? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("availability_zone_distribution", availabilityZoneDistribution)
        node.body.set("availability_zones", availabilityZones)
        node.body.set("capacity_rebalance", capacityRebalance)
        node.body.set("capacity_reservation_specification", capacityReservationSpecification)
        node.body.set("context", context)
        node.body.set("default_cooldown", defaultCooldown)
        node.body.set("default_instance_warmup", defaultInstanceWarmup)
        node.body.set("desired_capacity", desiredCapacity)
        node.body.set("desired_capacity_type", desiredCapacityType)
        node.body.set("enabled_metrics", enabledMetrics)
        node.body.set("force_delete", forceDelete)
        node.body.set("force_delete_warm_pool", forceDeleteWarmPool)
        node.body.set("health_check_grace_period", healthCheckGracePeriod)
        node.body.set("health_check_type", healthCheckType)
        node.body.set("ignore_failed_scaling_activities", ignoreFailedScalingActivities)
        node.body.set("initial_lifecycle_hook", initialLifecycleHook)
        node.body.set("instance_maintenance_policy", instanceMaintenancePolicy)
        node.body.set("instance_refresh", instanceRefresh)
        node.body.set("launch_configuration", launchConfiguration)
        node.body.set("launch_template", launchTemplate)
        node.body.set("load_balancers", loadBalancers)
        node.body.set("max_instance_lifetime", maxInstanceLifetime)
        node.body.set("max_size", maxSize)
        node.body.set("metrics_granularity", metricsGranularity)
        node.body.set("min_elb_capacity", minELBCapacity)
        node.body.set("min_size", minSize)
        node.body.set("mixed_instances_policy", mixedInstancesPolicy)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("placement_group", placementGroup)
        node.body.set("protect_from_scale_in", protectFromScaleIn)
        node.body.set("region", region)
        node.body.set("service_linked_role_arn", serviceLinkedRoleARN)
        node.body.set("suspended_processes", suspendedProcesses)
        node.body.set("tag", tag)
        node.body.set("target_group_arns", targetGroupARNs)
        node.body.set("termination_policies", terminationPolicies)
        node.body.set("timeouts", timeouts)
        node.body.set("traffic_source", trafficSource)
        node.body.set("vpc_zone_identifier", vpcZoneIdentifier)
        node.body.set("wait_for_capacity_timeout", waitForCapacityTimeout)
        node.body.set("wait_for_elb_capacity", waitForELBCapacity)
        node.body.set("warm_pool", warmPool)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<AutoScalingGroup>> { reference("arn") }
    /// The attribute `availability_zones`.
    public var availabilityZones: Expression<[String]> { reference("availability_zones") }
    /// The attribute `capacity_rebalance`.
    public var capacityRebalance: Expression<Bool> { reference("capacity_rebalance") }
    /// The attribute `context`.
    public var context: Expression<String> { reference("context") }
    /// The attribute `default_cooldown`.
    public var defaultCooldown: Expression<Int> { reference("default_cooldown") }
    /// The attribute `default_instance_warmup`.
    public var defaultInstanceWarmup: Expression<Int> { reference("default_instance_warmup") }
    /// The attribute `desired_capacity`.
    public var desiredCapacity: Expression<Int> { reference("desired_capacity") }
    /// The attribute `desired_capacity_type`.
    public var desiredCapacityType: Expression<AutoScalingGroup.DesiredCapacityType> { reference("desired_capacity_type") }
    /// The attribute `enabled_metrics`.
    public var enabledMetrics: Expression<[String]> { reference("enabled_metrics") }
    /// The attribute `force_delete`.
    public var forceDelete: Expression<Bool> { reference("force_delete") }
    /// The attribute `force_delete_warm_pool`.
    public var forceDeleteWarmPool: Expression<Bool> { reference("force_delete_warm_pool") }
    /// The attribute `health_check_grace_period`.
    public var healthCheckGracePeriod: Expression<Int> { reference("health_check_grace_period") }
    /// The attribute `health_check_type`.
    public var healthCheckType: Expression<String> { reference("health_check_type") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<AutoScalingGroup>> { reference("id") }
    /// The attribute `ignore_failed_scaling_activities`.
    public var ignoreFailedScalingActivities: Expression<Bool> { reference("ignore_failed_scaling_activities") }
    /// The attribute `launch_configuration`.
    public var launchConfiguration: Expression<String> { reference("launch_configuration") }
    /// The attribute `load_balancers`.
    public var loadBalancers: Expression<[String]> { reference("load_balancers") }
    /// The attribute `max_instance_lifetime`.
    public var maxInstanceLifetime: Expression<Int> { reference("max_instance_lifetime") }
    /// The attribute `max_size`.
    public var maxSize: Expression<Int> { reference("max_size") }
    /// The attribute `metrics_granularity`.
    public var metricsGranularity: Expression<String> { reference("metrics_granularity") }
    /// The attribute `min_elb_capacity`.
    public var minELBCapacity: Expression<Int> { reference("min_elb_capacity") }
    /// The attribute `min_size`.
    public var minSize: Expression<Int> { reference("min_size") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `placement_group`.
    public var placementGroup: Expression<ID<PlacementGroup>> { reference("placement_group") }
    /// The attribute `predicted_capacity`, which the provider computes.
    public var predictedCapacity: Expression<Int> { reference("predicted_capacity") }
    /// The attribute `protect_from_scale_in`.
    public var protectFromScaleIn: Expression<Bool> { reference("protect_from_scale_in") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `service_linked_role_arn`.
    public var serviceLinkedRoleARN: Expression<ARN<IAMServiceLinkedRole>> { reference("service_linked_role_arn") }
    /// The attribute `suspended_processes`.
    public var suspendedProcesses: Expression<[String]> { reference("suspended_processes") }
    /// The attribute `target_group_arns`.
    public var targetGroupARNs: Expression<[ARN<LBTargetGroup>]> { reference("target_group_arns") }
    /// The attribute `termination_policies`.
    public var terminationPolicies: Expression<[String]> { reference("termination_policies") }
    /// The attribute `vpc_zone_identifier`.
    public var vpcZoneIdentifier: Expression<[ID<Subnet>]> { reference("vpc_zone_identifier") }
    /// The attribute `wait_for_capacity_timeout`.
    public var waitForCapacityTimeout: Expression<String> { reference("wait_for_capacity_timeout") }
    /// The attribute `wait_for_elb_capacity`.
    public var waitForELBCapacity: Expression<Int> { reference("wait_for_elb_capacity") }
    /// The attribute `warm_pool_size`, which the provider computes.
    public var warmPoolSize: Expression<Int> { reference("warm_pool_size") }

    /// The words that `desired_capacity_type` takes.
    public enum DesiredCapacityType: ValueSet {}

    /// The block `availability_zone_distribution` of `aws_autoscaling_group`.
    public struct AvailabilityZoneDistribution: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - capacityDistributionStrategy: `capacity_distribution_strategy`; default `balanced-best-effort`.
        public init(
            capacityDistributionStrategy: Expression<AutoScalingGroup.AvailabilityZoneDistribution.CapacityDistributionStrategy>? = nil
        ) {
            body.set("capacity_distribution_strategy", capacityDistributionStrategy)
        }

        /// The words that `capacity_distribution_strategy` takes.
        public enum CapacityDistributionStrategy: ValueSet {}
    }

    /// The block `capacity_reservation_specification` of `aws_autoscaling_group`.
    public struct CapacityReservationSpecification: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - capacityReservationPreference: `capacity_reservation_preference`.
        ///   - capacityReservationTarget: `capacity_reservation_target`.
        public init(
            capacityReservationPreference: Expression<AutoScalingGroup.CapacityReservationSpecification.CapacityReservationPreference>? = nil,
            capacityReservationTarget: AutoScalingGroup.CapacityReservationSpecification.CapacityReservationTarget? = nil
        ) {
            body.set("capacity_reservation_preference", capacityReservationPreference)
            body.set("capacity_reservation_target", capacityReservationTarget)
        }

        /// The words that `capacity_reservation_preference` takes.
        public enum CapacityReservationPreference: ValueSet {}

        /// The block `capacity_reservation_specification.capacity_reservation_target` of `aws_autoscaling_group`.
        public struct CapacityReservationTarget: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - capacityReservationIDs: `capacity_reservation_ids`; not beside `capacity_reservation_specification.capacity_reservation_target.capacity_reservation_resource_group_arns`.
            ///   - capacityReservationResourceGroupARNs: `capacity_reservation_resource_group_arns`; not beside `capacity_reservation_specification.capacity_reservation_target.capacity_reservation_ids`.
            public init(
                capacityReservationIDs: Expression<[String]>? = nil,
                capacityReservationResourceGroupARNs: Expression<[ARN<AnyResource>]>? = nil
            ) {
                body.set("capacity_reservation_ids", capacityReservationIDs)
                body.set("capacity_reservation_resource_group_arns", capacityReservationResourceGroupARNs)
            }
        }
    }

    /// The block `initial_lifecycle_hook` of `aws_autoscaling_group`.
    public struct InitialLifecycleHook: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - lifecycleTransition: `lifecycle_transition`; a change replaces the resource.
        ///   - name: `name`; 1 to 255 characters; a change replaces the resource.
        ///   - defaultResult: `default_result`; a change replaces the resource.
        ///   - heartbeatTimeout: `heartbeat_timeout`; 30 to 7200; a change replaces the resource.
        ///   - notificationMetadata: `notification_metadata`; a change replaces the resource.
        ///   - notificationTargetARN: `notification_target_arn`; a change replaces the resource.
        ///   - roleARN: `role_arn`; a change replaces the resource.
        public init(
            lifecycleTransition: Expression<AutoScalingGroup.InitialLifecycleHook.LifecycleTransition>,
            name: Expression<String>,
            defaultResult: Expression<AutoScalingGroup.InitialLifecycleHook.DefaultResult>? = nil,
            heartbeatTimeout: Expression<Int>? = nil,
            notificationMetadata: Expression<String>? = nil,
            notificationTargetARN: Expression<ARN<AnyResource>>? = nil,
            roleARN: Expression<ARN<IAMRole>>? = nil
        ) {
            body.set("default_result", defaultResult)
            body.set("heartbeat_timeout", heartbeatTimeout)
            body.set("lifecycle_transition", lifecycleTransition)
            body.set("name", name)
            body.set("notification_metadata", notificationMetadata)
            body.set("notification_target_arn", notificationTargetARN)
            body.set("role_arn", roleARN)
        }

        /// The words that `default_result` takes.
        public enum DefaultResult: ValueSet {}

        /// The words that `lifecycle_transition` takes.
        public enum LifecycleTransition: ValueSet {}
    }

    /// The block `instance_maintenance_policy` of `aws_autoscaling_group`.
    public struct InstanceMaintenancePolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maxHealthyPercentage: `max_healthy_percentage`.
        ///   - minHealthyPercentage: `min_healthy_percentage`; -1 to 100.
        public init(
            maxHealthyPercentage: Expression<Int>,
            minHealthyPercentage: Expression<Int>
        ) {
            body.set("max_healthy_percentage", maxHealthyPercentage)
            body.set("min_healthy_percentage", minHealthyPercentage)
        }
    }

    /// The block `instance_refresh` of `aws_autoscaling_group`.
    public struct InstanceRefresh: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - strategy: `strategy`.
        ///   - triggers: `triggers`.
        ///   - preferences: `preferences`.
        public init(
            strategy: Expression<AutoScalingGroup.InstanceRefresh.Strategy>,
            triggers: Expression<[String]>? = nil,
            preferences: AutoScalingGroup.InstanceRefresh.Preferences? = nil
        ) {
            body.set("preferences", preferences)
            body.set("strategy", strategy)
            body.set("triggers", triggers)
        }

        /// The words that `strategy` takes.
        public enum Strategy: ValueSet {}

        /// The block `instance_refresh.preferences` of `aws_autoscaling_group`.
        public struct Preferences: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - autoRollback: `auto_rollback`.
            ///   - checkpointDelay: `checkpoint_delay`; at least 0.
            ///   - checkpointPercentages: `checkpoint_percentages`.
            ///   - instanceWarmup: `instance_warmup`; at least 0.
            ///   - maxHealthyPercentage: `max_healthy_percentage`; 100 to 200; default 100.
            ///   - minHealthyPercentage: `min_healthy_percentage`; 0 to 100; default 90.
            ///   - scaleInProtectedInstances: `scale_in_protected_instances`; default `Ignore`.
            ///   - skipMatching: `skip_matching`; default false.
            ///   - standbyInstances: `standby_instances`; default `Ignore`.
            ///   - alarmSpecification: `alarm_specification`.
            public init(
                autoRollback: Expression<Bool>? = nil,
                checkpointDelay: Expression<Int>? = nil,
                checkpointPercentages: Expression<[Int]>? = nil,
                instanceWarmup: Expression<Int>? = nil,
                maxHealthyPercentage: Expression<Int>? = nil,
                minHealthyPercentage: Expression<Int>? = nil,
                scaleInProtectedInstances: Expression<AutoScalingGroup.InstanceRefresh.Preferences.ScaleInProtectedInstances>? = nil,
                skipMatching: Expression<Bool>? = nil,
                standbyInstances: Expression<AutoScalingGroup.InstanceRefresh.Preferences.StandbyInstances>? = nil,
                alarmSpecification: AutoScalingGroup.InstanceRefresh.Preferences.AlarmSpecification? = nil
            ) {
                body.set("alarm_specification", alarmSpecification)
                body.set("auto_rollback", autoRollback)
                body.set("checkpoint_delay", checkpointDelay)
                body.set("checkpoint_percentages", checkpointPercentages)
                body.set("instance_warmup", instanceWarmup)
                body.set("max_healthy_percentage", maxHealthyPercentage)
                body.set("min_healthy_percentage", minHealthyPercentage)
                body.set("scale_in_protected_instances", scaleInProtectedInstances)
                body.set("skip_matching", skipMatching)
                body.set("standby_instances", standbyInstances)
            }

            /// The words that `scale_in_protected_instances` takes.
            public enum ScaleInProtectedInstances: ValueSet {}

            /// The words that `standby_instances` takes.
            public enum StandbyInstances: ValueSet {}

            /// The block `instance_refresh.preferences.alarm_specification` of `aws_autoscaling_group`.
            public struct AlarmSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - alarms: `alarms`.
                public init(
                    alarms: Expression<[String]>? = nil
                ) {
                    body.set("alarms", alarms)
                }
            }
        }
    }

    /// The block `launch_template` of `aws_autoscaling_group`.
    public struct LaunchTemplateBlock: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - id: `id`; 1 to 255 characters; not beside `launch_template.name`.
        ///   - name: `name`; 3 to 125 characters; not beside `launch_template.id`.
        ///   - version: `version`; 1 to 255 characters.
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

    /// The block `mixed_instances_policy` of `aws_autoscaling_group`.
    public struct MixedInstancesPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - launchTemplate: `launch_template`.
        ///   - instancesDistribution: `instances_distribution`.
        public init(
            launchTemplate: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock,
            instancesDistribution: AutoScalingGroup.MixedInstancesPolicy.InstancesDistribution? = nil
        ) {
            body.set("instances_distribution", instancesDistribution)
            body.set("launch_template", launchTemplate)
        }

        /// The block `mixed_instances_policy.instances_distribution` of `aws_autoscaling_group`.
        public struct InstancesDistribution: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - onDemandAllocationStrategy: `on_demand_allocation_strategy`.
            ///   - onDemandBaseCapacity: `on_demand_base_capacity`; at least 0.
            ///   - onDemandPercentageAboveBaseCapacity: `on_demand_percentage_above_base_capacity`; 0 to 100.
            ///   - spotAllocationStrategy: `spot_allocation_strategy`.
            ///   - spotInstancePools: `spot_instance_pools`; at least 0.
            ///   - spotMaxPrice: `spot_max_price`.
            public init(
                onDemandAllocationStrategy: Expression<String>? = nil,
                onDemandBaseCapacity: Expression<Int>? = nil,
                onDemandPercentageAboveBaseCapacity: Expression<Int>? = nil,
                spotAllocationStrategy: Expression<String>? = nil,
                spotInstancePools: Expression<Int>? = nil,
                spotMaxPrice: Expression<String>? = nil
            ) {
                body.set("on_demand_allocation_strategy", onDemandAllocationStrategy)
                body.set("on_demand_base_capacity", onDemandBaseCapacity)
                body.set("on_demand_percentage_above_base_capacity", onDemandPercentageAboveBaseCapacity)
                body.set("spot_allocation_strategy", spotAllocationStrategy)
                body.set("spot_instance_pools", spotInstancePools)
                body.set("spot_max_price", spotMaxPrice)
            }
        }

        /// The block `mixed_instances_policy.launch_template` of `aws_autoscaling_group`.
        public struct LaunchTemplateBlock: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - launchTemplateSpecification: `launch_template_specification`.
            ///   - override: `override`.
            public init(
                launchTemplateSpecification: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.LaunchTemplateSpecification,
                override: Blocks<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override> = []
            ) {
                body.set("launch_template_specification", launchTemplateSpecification)
                body.set("override", override)
            }

            /// The block `mixed_instances_policy.launch_template.launch_template_specification` of `aws_autoscaling_group`.
            public struct LaunchTemplateSpecification: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - launchTemplateID: `launch_template_id`.
                ///   - launchTemplateName: `launch_template_name`.
                ///   - version: `version`.
                public init(
                    launchTemplateID: Expression<ID<LaunchTemplate>>? = nil,
                    launchTemplateName: Expression<String>? = nil,
                    version: Expression<String>? = nil
                ) {
                    body.set("launch_template_id", launchTemplateID)
                    body.set("launch_template_name", launchTemplateName)
                    body.set("version", version)
                }
            }

            /// The block `mixed_instances_policy.launch_template.override` of `aws_autoscaling_group`.
            public struct Override: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - instanceType: `instance_type`.
                ///   - weightedCapacity: `weighted_capacity`.
                ///   - instanceRequirements: `instance_requirements`.
                ///   - launchTemplateSpecification: `launch_template_specification`.
                public init(
                    instanceType: Expression<String>? = nil,
                    weightedCapacity: Expression<String>? = nil,
                    instanceRequirements: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements? = nil,
                    launchTemplateSpecification: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.LaunchTemplateSpecification? = nil
                ) {
                    body.set("instance_requirements", instanceRequirements)
                    body.set("instance_type", instanceType)
                    body.set("launch_template_specification", launchTemplateSpecification)
                    body.set("weighted_capacity", weightedCapacity)
                }

                /// The block `mixed_instances_policy.launch_template.override.instance_requirements` of `aws_autoscaling_group`.
                public struct InstanceRequirements: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - acceleratorManufacturers: `accelerator_manufacturers`.
                    ///   - acceleratorNames: `accelerator_names`.
                    ///   - acceleratorTypes: `accelerator_types`.
                    ///   - allowedInstanceTypes: `allowed_instance_types`.
                    ///   - bareMetal: `bare_metal`.
                    ///   - burstablePerformance: `burstable_performance`.
                    ///   - cpuManufacturers: `cpu_manufacturers`.
                    ///   - excludedInstanceTypes: `excluded_instance_types`.
                    ///   - instanceGenerations: `instance_generations`.
                    ///   - localStorage: `local_storage`.
                    ///   - localStorageTypes: `local_storage_types`.
                    ///   - maxSpotPriceAsPercentageOfOptimalOnDemandPrice: `max_spot_price_as_percentage_of_optimal_on_demand_price`; at least 1.
                    ///   - onDemandMaxPricePercentageOverLowestPrice: `on_demand_max_price_percentage_over_lowest_price`; at least 1.
                    ///   - requireHibernateSupport: `require_hibernate_support`.
                    ///   - spotMaxPricePercentageOverLowestPrice: `spot_max_price_percentage_over_lowest_price`; at least 1.
                    ///   - acceleratorCount: `accelerator_count`.
                    ///   - acceleratorTotalMemoryMIB: `accelerator_total_memory_mib`.
                    ///   - baselineEBSBandwidthMbps: `baseline_ebs_bandwidth_mbps`.
                    ///   - memoryGiBPerVCPU: `memory_gib_per_vcpu`.
                    ///   - memoryMIB: `memory_mib`.
                    ///   - networkBandwidthGbps: `network_bandwidth_gbps`.
                    ///   - networkInterfaceCount: `network_interface_count`.
                    ///   - totalLocalStorageGB: `total_local_storage_gb`.
                    ///   - vcpuCount: `vcpu_count`.
                    public init(
                        acceleratorManufacturers: Expression<[AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorManufacturer]>? = nil,
                        acceleratorNames: Expression<[AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorName]>? = nil,
                        acceleratorTypes: Expression<[AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorType]>? = nil,
                        allowedInstanceTypes: Expression<[String]>? = nil,
                        bareMetal: Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.BareMetal>? = nil,
                        burstablePerformance: Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.BurstablePerformance>? = nil,
                        cpuManufacturers: Expression<[AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.CPUManufacturer]>? = nil,
                        excludedInstanceTypes: Expression<[String]>? = nil,
                        instanceGenerations: Expression<[AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.InstanceGeneration]>? = nil,
                        localStorage: Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.LocalStorage>? = nil,
                        localStorageTypes: Expression<[AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.LocalStorageType]>? = nil,
                        maxSpotPriceAsPercentageOfOptimalOnDemandPrice: Expression<Int>? = nil,
                        onDemandMaxPricePercentageOverLowestPrice: Expression<Int>? = nil,
                        requireHibernateSupport: Expression<Bool>? = nil,
                        spotMaxPricePercentageOverLowestPrice: Expression<Int>? = nil,
                        acceleratorCount: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorCount? = nil,
                        acceleratorTotalMemoryMIB: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorTotalMemoryMIB? = nil,
                        baselineEBSBandwidthMbps: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.BaselineEBSBandwidthMbps? = nil,
                        memoryGiBPerVCPU: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.MemoryGiBPerVCPU? = nil,
                        memoryMIB: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.MemoryMIB? = nil,
                        networkBandwidthGbps: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.NetworkBandwidthGbps? = nil,
                        networkInterfaceCount: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.NetworkInterfaceCount? = nil,
                        totalLocalStorageGB: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.TotalLocalStorageGB? = nil,
                        vcpuCount: AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.VCPUCount? = nil
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.accelerator_count` of `aws_autoscaling_group`.
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.accelerator_total_memory_mib` of `aws_autoscaling_group`.
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.baseline_ebs_bandwidth_mbps` of `aws_autoscaling_group`.
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.memory_gib_per_vcpu` of `aws_autoscaling_group`.
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.memory_mib` of `aws_autoscaling_group`.
                    public struct MemoryMIB: NestedBlock {
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.network_bandwidth_gbps` of `aws_autoscaling_group`.
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.network_interface_count` of `aws_autoscaling_group`.
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.total_local_storage_gb` of `aws_autoscaling_group`.
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

                    /// The block `mixed_instances_policy.launch_template.override.instance_requirements.vcpu_count` of `aws_autoscaling_group`.
                    public struct VCPUCount: NestedBlock {
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
                }
            }
        }
    }

    /// The block `tag` of `aws_autoscaling_group`.
    public struct Tag: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`.
        ///   - propagateAtLaunch: `propagate_at_launch`.
        ///   - value: `value`.
        public init(
            key: Expression<String>,
            propagateAtLaunch: Expression<Bool>,
            value: Expression<String>
        ) {
            body.set("key", key)
            body.set("propagate_at_launch", propagateAtLaunch)
            body.set("value", value)
        }
    }

    /// The block `timeouts` of `aws_autoscaling_group`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - delete: `delete`.
        ///   - update: `update`.
        public init(
            delete: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("delete", delete)
            body.set("update", update)
        }
    }

    /// The block `traffic_source` of `aws_autoscaling_group`.
    public struct TrafficSource: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - identifier: `identifier`; 1 to 2048 characters.
        ///   - type: `type`; 1 to 2048 characters.
        public init(
            identifier: Expression<String>,
            type: Expression<String>? = nil
        ) {
            body.set("identifier", identifier)
            body.set("type", type)
        }
    }

    /// The block `warm_pool` of `aws_autoscaling_group`.
    public struct WarmPool: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maxGroupPreparedCapacity: `max_group_prepared_capacity`; at least -1; default -1.
        ///   - minSize: `min_size`; at least 0; default 0.
        ///   - poolState: `pool_state`; default `Stopped`.
        ///   - instanceReusePolicy: `instance_reuse_policy`.
        public init(
            maxGroupPreparedCapacity: Expression<Int>? = nil,
            minSize: Expression<Int>? = nil,
            poolState: Expression<AutoScalingGroup.WarmPool.PoolState>? = nil,
            instanceReusePolicy: AutoScalingGroup.WarmPool.InstanceReusePolicy? = nil
        ) {
            body.set("instance_reuse_policy", instanceReusePolicy)
            body.set("max_group_prepared_capacity", maxGroupPreparedCapacity)
            body.set("min_size", minSize)
            body.set("pool_state", poolState)
        }

        /// The words that `pool_state` takes.
        public enum PoolState: ValueSet {}

        /// The block `warm_pool.instance_reuse_policy` of `aws_autoscaling_group`.
        public struct InstanceReusePolicy: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - reuseOnScaleIn: `reuse_on_scale_in`; default false.
            public init(
                reuseOnScaleIn: Expression<Bool>? = nil
            ) {
                body.set("reuse_on_scale_in", reuseOnScaleIn)
            }
        }
    }
}

extension Expression<AutoScalingGroup.DesiredCapacityType> {
    /// The word `memory-mib`.
    public static var memoryMIB: Self { .init(word: "memory-mib") }
    /// The word `units`.
    public static var units: Self { .init(word: "units") }
    /// The word `vcpu`.
    public static var vcpu: Self { .init(word: "vcpu") }
}

extension Expression<AutoScalingGroup.AvailabilityZoneDistribution.CapacityDistributionStrategy> {
    /// The word `balanced-only`.
    public static var balancedOnly: Self { .init(word: "balanced-only") }
    /// The word `balanced-best-effort`.
    public static var balancedBestEffort: Self { .init(word: "balanced-best-effort") }
}

extension Expression<AutoScalingGroup.CapacityReservationSpecification.CapacityReservationPreference> {
    /// The word `capacity-reservations-only`.
    public static var capacityReservationsOnly: Self { .init(word: "capacity-reservations-only") }
    /// The word `capacity-reservations-first`.
    public static var capacityReservationsFirst: Self { .init(word: "capacity-reservations-first") }
    /// The word `none`.
    public static var nothing: Self { .init(word: "none") }
    /// The word `default`.
    public static var `default`: Self { .init(word: "default") }
}

extension Expression<AutoScalingGroup.InitialLifecycleHook.DefaultResult> {
    /// The word `ABANDON`.
    public static var abandon: Self { .init(word: "ABANDON") }
    /// The word `CONTINUE`.
    public static var `continue`: Self { .init(word: "CONTINUE") }
}

extension Expression<AutoScalingGroup.InitialLifecycleHook.LifecycleTransition> {
    /// The word `autoscaling:EC2_INSTANCE_LAUNCHING`.
    public static var autoscalingEC2InstanceLaunching: Self { .init(word: "autoscaling:EC2_INSTANCE_LAUNCHING") }
    /// The word `autoscaling:EC2_INSTANCE_TERMINATING`.
    public static var autoscalingEC2InstanceTerminating: Self { .init(word: "autoscaling:EC2_INSTANCE_TERMINATING") }
}

extension Expression<AutoScalingGroup.InstanceRefresh.Strategy> {
    /// The word `Rolling`.
    public static var rolling: Self { .init(word: "Rolling") }
    /// The word `ReplaceRootVolume`.
    public static var replaceRootVolume: Self { .init(word: "ReplaceRootVolume") }
}

extension Expression<AutoScalingGroup.InstanceRefresh.Preferences.ScaleInProtectedInstances> {
    /// The word `Refresh`.
    public static var refresh: Self { .init(word: "Refresh") }
    /// The word `Ignore`.
    public static var ignore: Self { .init(word: "Ignore") }
    /// The word `Wait`.
    public static var wait: Self { .init(word: "Wait") }
}

extension Expression<AutoScalingGroup.InstanceRefresh.Preferences.StandbyInstances> {
    /// The word `Terminate`.
    public static var terminate: Self { .init(word: "Terminate") }
    /// The word `Ignore`.
    public static var ignore: Self { .init(word: "Ignore") }
    /// The word `Wait`.
    public static var wait: Self { .init(word: "Wait") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorManufacturer> {
    /// The word `nvidia`.
    public static var nvidia: Self { .init(word: "nvidia") }
    /// The word `amd`.
    public static var amd: Self { .init(word: "amd") }
    /// The word `amazon-web-services`.
    public static var amazonWebServices: Self { .init(word: "amazon-web-services") }
    /// The word `xilinx`.
    public static var xilinx: Self { .init(word: "xilinx") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorName> {
    /// The word `a100`.
    public static var a100: Self { .init(word: "a100") }
    /// The word `v100`.
    public static var v100: Self { .init(word: "v100") }
    /// The word `k80`.
    public static var k80: Self { .init(word: "k80") }
    /// The word `t4`.
    public static var t4: Self { .init(word: "t4") }
    /// The word `m60`.
    public static var m60: Self { .init(word: "m60") }
    /// The word `radeon-pro-v520`.
    public static var radeonProV520: Self { .init(word: "radeon-pro-v520") }
    /// The word `vu9p`.
    public static var vu9p: Self { .init(word: "vu9p") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.AcceleratorType> {
    /// The word `gpu`.
    public static var gpu: Self { .init(word: "gpu") }
    /// The word `fpga`.
    public static var fpga: Self { .init(word: "fpga") }
    /// The word `inference`.
    public static var inference: Self { .init(word: "inference") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.BareMetal> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.BurstablePerformance> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.CPUManufacturer> {
    /// The word `intel`.
    public static var intel: Self { .init(word: "intel") }
    /// The word `amd`.
    public static var amd: Self { .init(word: "amd") }
    /// The word `amazon-web-services`.
    public static var amazonWebServices: Self { .init(word: "amazon-web-services") }
    /// The word `apple`.
    public static var apple: Self { .init(word: "apple") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.InstanceGeneration> {
    /// The word `current`.
    public static var current: Self { .init(word: "current") }
    /// The word `previous`.
    public static var previous: Self { .init(word: "previous") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.LocalStorage> {
    /// The word `included`.
    public static var included: Self { .init(word: "included") }
    /// The word `excluded`.
    public static var excluded: Self { .init(word: "excluded") }
    /// The word `required`.
    public static var required: Self { .init(word: "required") }
}

extension Expression<AutoScalingGroup.MixedInstancesPolicy.LaunchTemplateBlock.Override.InstanceRequirements.LocalStorageType> {
    /// The word `hdd`.
    public static var hdd: Self { .init(word: "hdd") }
    /// The word `ssd`.
    public static var ssd: Self { .init(word: "ssd") }
}

extension Expression<AutoScalingGroup.WarmPool.PoolState> {
    /// The word `Stopped`.
    public static var stopped: Self { .init(word: "Stopped") }
    /// The word `Running`.
    public static var running: Self { .init(word: "Running") }
    /// The word `Hibernated`.
    public static var hibernated: Self { .init(word: "Hibernated") }
}

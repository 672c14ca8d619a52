// Written by 'synth bind aws_ecs_service'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A number of tasks that are kept running: `aws_ecs_service` in Terraform.
public struct ECSService: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecs_service"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - availabilityZoneRebalancing: `availability_zone_rebalancing`.
    ///   - cluster: `cluster`; a change replaces the resource.
    ///   - deploymentMaximumPercent: `deployment_maximum_percent`; default 200.
    ///   - deploymentMinimumHealthyPercent: `deployment_minimum_healthy_percent`; default 100.
    ///   - desiredCount: `desired_count`.
    ///   - enableECSManagedTags: `enable_ecs_managed_tags`; default false.
    ///   - enableExecuteCommand: `enable_execute_command`; default false.
    ///   - forceDelete: `force_delete`.
    ///   - forceNewDeployment: `force_new_deployment`.
    ///   - healthCheckGracePeriodSeconds: `health_check_grace_period_seconds`; 0 to 2147483647.
    ///   - iamRole: `iam_role`; a change replaces the resource.
    ///   - launchType: `launch_type`; a change replaces the resource.
    ///   - platformVersion: `platform_version`.
    ///   - propagateTags: `propagate_tags`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - schedulingStrategy: `scheduling_strategy`; default `REPLICA`; a change replaces the resource.
    ///   - sigintRollback: `sigint_rollback`; provider 6 only.
    ///   - tags: `tags`.
    ///   - taskDefinition: `task_definition`.
    ///   - triggers: `triggers`.
    ///   - waitForSteadyState: `wait_for_steady_state`; default false.
    ///   - alarms: `alarms`.
    ///   - capacityProviderStrategy: `capacity_provider_strategy`.
    ///   - deploymentCircuitBreaker: `deployment_circuit_breaker`.
    ///   - deploymentConfiguration: `deployment_configuration`; provider 6 only.
    ///   - deploymentController: `deployment_controller`.
    ///   - loadBalancer: `load_balancer`.
    ///   - networkConfiguration: `network_configuration`.
    ///   - orderedPlacementStrategy: `ordered_placement_strategy`; at most 5.
    ///   - placementConstraints: `placement_constraints`; at most 10.
    ///   - serviceConnectConfiguration: `service_connect_configuration`.
    ///   - serviceRegistries: `service_registries`.
    ///   - timeouts: `timeouts`.
    ///   - volumeConfiguration: `volume_configuration`.
    ///   - vpcLatticeConfigurations: `vpc_lattice_configurations`.
    public init(
        _ localName: String,
        name: Expression<String>,
        availabilityZoneRebalancing: Expression<ECSService.AvailabilityZoneRebalancing>? = nil,
        cluster: Expression<ARN<ECSCluster>>? = nil,
        deploymentMaximumPercent: Expression<Int>? = nil,
        deploymentMinimumHealthyPercent: Expression<Int>? = nil,
        desiredCount: Expression<Int>? = nil,
        enableECSManagedTags: Expression<Bool>? = nil,
        enableExecuteCommand: Expression<Bool>? = nil,
        forceDelete: Expression<Bool>? = nil,
        forceNewDeployment: Expression<Bool>? = nil,
        healthCheckGracePeriodSeconds: Expression<Int>? = nil,
        iamRole: Expression<ARN<IAMRole>>? = nil,
        launchType: Expression<ECSService.LaunchType>? = nil,
        platformVersion: Expression<String>? = nil,
        propagateTags: Expression<ECSService.PropagateTags>? = nil,
        region: Expression<String>? = nil,
        schedulingStrategy: Expression<ECSService.SchedulingStrategy>? = nil,
        sigintRollback: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        taskDefinition: Expression<ARN<ECSTaskDefinition>>? = nil,
        triggers: Expression<[String: String]>? = nil,
        waitForSteadyState: Expression<Bool>? = nil,
        alarms: ECSService.Alarms? = nil,
        capacityProviderStrategy: Blocks<ECSService.CapacityProviderStrategy> = [],
        deploymentCircuitBreaker: ECSService.DeploymentCircuitBreaker? = nil,
        deploymentConfiguration: ECSService.DeploymentConfiguration? = nil,
        deploymentController: ECSService.DeploymentController? = nil,
        loadBalancer: Blocks<ECSService.LoadBalancer> = [],
        networkConfiguration: ECSService.NetworkConfiguration? = nil,
        orderedPlacementStrategy: Blocks<ECSService.OrderedPlacementStrategy> = [],
        placementConstraints: Blocks<ECSService.PlacementConstraints> = [],
        serviceConnectConfiguration: ECSService.ServiceConnectConfiguration? = nil,
        serviceRegistries: ECSService.ServiceRegistries? = nil,
        timeouts: ECSService.Timeouts? = nil,
        volumeConfiguration: ECSService.VolumeConfiguration? = nil,
        vpcLatticeConfigurations: Blocks<ECSService.VPCLatticeConfigurations> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("alarms", alarms)
        node.body.set("availability_zone_rebalancing", availabilityZoneRebalancing)
        node.body.set("capacity_provider_strategy", capacityProviderStrategy)
        node.body.set("cluster", cluster)
        node.body.set("deployment_circuit_breaker", deploymentCircuitBreaker)
        node.body.set("deployment_configuration", deploymentConfiguration)
        node.body.set("deployment_controller", deploymentController)
        node.body.set("deployment_maximum_percent", deploymentMaximumPercent)
        node.body.set("deployment_minimum_healthy_percent", deploymentMinimumHealthyPercent)
        node.body.set("desired_count", desiredCount)
        node.body.set("enable_ecs_managed_tags", enableECSManagedTags)
        node.body.set("enable_execute_command", enableExecuteCommand)
        node.body.set("force_delete", forceDelete)
        node.body.set("force_new_deployment", forceNewDeployment)
        node.body.set("health_check_grace_period_seconds", healthCheckGracePeriodSeconds)
        node.body.set("iam_role", iamRole)
        node.body.set("launch_type", launchType)
        node.body.set("load_balancer", loadBalancer)
        node.body.set("name", name)
        node.body.set("network_configuration", networkConfiguration)
        node.body.set("ordered_placement_strategy", orderedPlacementStrategy)
        node.body.set("placement_constraints", placementConstraints)
        node.body.set("platform_version", platformVersion)
        node.body.set("propagate_tags", propagateTags)
        node.body.set("region", region)
        node.body.set("scheduling_strategy", schedulingStrategy)
        node.body.set("service_connect_configuration", serviceConnectConfiguration)
        node.body.set("service_registries", serviceRegistries)
        node.body.set("sigint_rollback", sigintRollback)
        node.body.set("tags", tags)
        node.body.set("task_definition", taskDefinition)
        node.body.set("timeouts", timeouts)
        node.body.set("triggers", triggers)
        node.body.set("volume_configuration", volumeConfiguration)
        node.body.set("vpc_lattice_configurations", vpcLatticeConfigurations)
        node.body.set("wait_for_steady_state", waitForSteadyState)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ECSService>> { reference("arn") }
    /// The attribute `availability_zone_rebalancing`.
    public var availabilityZoneRebalancing: Expression<ECSService.AvailabilityZoneRebalancing> { reference("availability_zone_rebalancing") }
    /// The attribute `cluster`.
    public var cluster: Expression<ARN<ECSCluster>> { reference("cluster") }
    /// The attribute `deployment_maximum_percent`.
    public var deploymentMaximumPercent: Expression<Int> { reference("deployment_maximum_percent") }
    /// The attribute `deployment_minimum_healthy_percent`.
    public var deploymentMinimumHealthyPercent: Expression<Int> { reference("deployment_minimum_healthy_percent") }
    /// The attribute `desired_count`.
    public var desiredCount: Expression<Int> { reference("desired_count") }
    /// The attribute `enable_ecs_managed_tags`.
    public var enableECSManagedTags: Expression<Bool> { reference("enable_ecs_managed_tags") }
    /// The attribute `enable_execute_command`.
    public var enableExecuteCommand: Expression<Bool> { reference("enable_execute_command") }
    /// The attribute `force_delete`.
    public var forceDelete: Expression<Bool> { reference("force_delete") }
    /// The attribute `force_new_deployment`.
    public var forceNewDeployment: Expression<Bool> { reference("force_new_deployment") }
    /// The attribute `health_check_grace_period_seconds`.
    public var healthCheckGracePeriodSeconds: Expression<Int> { reference("health_check_grace_period_seconds") }
    /// The attribute `iam_role`.
    public var iamRole: Expression<ARN<IAMRole>> { reference("iam_role") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECSService>> { reference("id") }
    /// The attribute `launch_type`.
    public var launchType: Expression<ECSService.LaunchType> { reference("launch_type") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `platform_version`.
    public var platformVersion: Expression<String> { reference("platform_version") }
    /// The attribute `propagate_tags`.
    public var propagateTags: Expression<ECSService.PropagateTags> { reference("propagate_tags") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `scheduling_strategy`.
    public var schedulingStrategy: Expression<ECSService.SchedulingStrategy> { reference("scheduling_strategy") }
    /// The attribute `sigint_rollback`.
    public var sigintRollback: Expression<Bool> { reference("sigint_rollback") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `task_definition`.
    public var taskDefinition: Expression<ARN<ECSTaskDefinition>> { reference("task_definition") }
    /// The attribute `triggers`.
    public var triggers: Expression<[String: String]> { reference("triggers") }
    /// The attribute `wait_for_steady_state`.
    public var waitForSteadyState: Expression<Bool> { reference("wait_for_steady_state") }

    /// The words that `availability_zone_rebalancing` takes.
    public enum AvailabilityZoneRebalancing: ValueSet {}

    /// The words that `launch_type` takes.
    public enum LaunchType: ValueSet {}

    /// The words that `propagate_tags` takes.
    public enum PropagateTags: ValueSet {}

    /// The words that `scheduling_strategy` takes.
    public enum SchedulingStrategy: ValueSet {}

    /// The block `alarms` of `aws_ecs_service`.
    public struct Alarms: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - alarmNames: `alarm_names`.
        ///   - enable: `enable`.
        ///   - rollback: `rollback`.
        public init(
            alarmNames: Expression<[String]>,
            enable: Expression<Bool>,
            rollback: Expression<Bool>
        ) {
            body.set("alarm_names", alarmNames)
            body.set("enable", enable)
            body.set("rollback", rollback)
        }
    }

    /// The block `capacity_provider_strategy` of `aws_ecs_service`.
    public struct CapacityProviderStrategy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - capacityProvider: `capacity_provider`.
        ///   - base: `base`; 0 to 100000.
        ///   - weight: `weight`; 0 to 1000.
        public init(
            capacityProvider: Expression<String>,
            base: Expression<Int>? = nil,
            weight: Expression<Int>? = nil
        ) {
            body.set("base", base)
            body.set("capacity_provider", capacityProvider)
            body.set("weight", weight)
        }
    }

    /// The block `deployment_circuit_breaker` of `aws_ecs_service`.
    public struct DeploymentCircuitBreaker: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enable: `enable`.
        ///   - rollback: `rollback`.
        public init(
            enable: Expression<Bool>,
            rollback: Expression<Bool>
        ) {
            body.set("enable", enable)
            body.set("rollback", rollback)
        }
    }

    /// The block `deployment_configuration` of `aws_ecs_service`.
    public struct DeploymentConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - bakeTimeInMinutes: `bake_time_in_minutes`; 0 to 1440.
        ///   - strategy: `strategy`.
        ///   - canaryConfiguration: `canary_configuration`.
        ///   - lifecycleHook: `lifecycle_hook`.
        ///   - linearConfiguration: `linear_configuration`.
        public init(
            bakeTimeInMinutes: Expression<Int>? = nil,
            strategy: Expression<ECSService.DeploymentConfiguration.Strategy>? = nil,
            canaryConfiguration: ECSService.DeploymentConfiguration.CanaryConfiguration? = nil,
            lifecycleHook: Blocks<ECSService.DeploymentConfiguration.LifecycleHook> = [],
            linearConfiguration: ECSService.DeploymentConfiguration.LinearConfiguration? = nil
        ) {
            body.set("bake_time_in_minutes", bakeTimeInMinutes)
            body.set("canary_configuration", canaryConfiguration)
            body.set("lifecycle_hook", lifecycleHook)
            body.set("linear_configuration", linearConfiguration)
            body.set("strategy", strategy)
        }

        /// The words that `strategy` takes.
        public enum Strategy: ValueSet {}

        /// The block `deployment_configuration.canary_configuration` of `aws_ecs_service`.
        public struct CanaryConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - canaryBakeTimeInMinutes: `canary_bake_time_in_minutes`; 0 to 1440.
            ///   - canaryPercent: `canary_percent`; 0.1 to 100.
            public init(
                canaryBakeTimeInMinutes: Expression<Int>? = nil,
                canaryPercent: Expression<Double>? = nil
            ) {
                body.set("canary_bake_time_in_minutes", canaryBakeTimeInMinutes)
                body.set("canary_percent", canaryPercent)
            }
        }

        /// The block `deployment_configuration.lifecycle_hook` of `aws_ecs_service`.
        public struct LifecycleHook: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - hookTargetARN: `hook_target_arn`.
            ///   - lifecycleStages: `lifecycle_stages`.
            ///   - roleARN: `role_arn`.
            ///   - hookDetails: `hook_details`.
            public init(
                hookTargetARN: Expression<ARN<LambdaFunction>>,
                lifecycleStages: Expression<[ECSService.DeploymentConfiguration.LifecycleHook.LifecycleStage]>,
                roleARN: Expression<ARN<IAMRole>>,
                hookDetails: Expression<String>? = nil
            ) {
                body.set("hook_details", hookDetails)
                body.set("hook_target_arn", hookTargetARN)
                body.set("lifecycle_stages", lifecycleStages)
                body.set("role_arn", roleARN)
            }

            /// The words that `lifecycle_stages` takes.
            public enum LifecycleStage: ValueSet {}
        }

        /// The block `deployment_configuration.linear_configuration` of `aws_ecs_service`.
        public struct LinearConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - stepBakeTimeInMinutes: `step_bake_time_in_minutes`; 0 to 1440.
            ///   - stepPercent: `step_percent`; 3 to 100.
            public init(
                stepBakeTimeInMinutes: Expression<Int>? = nil,
                stepPercent: Expression<Double>? = nil
            ) {
                body.set("step_bake_time_in_minutes", stepBakeTimeInMinutes)
                body.set("step_percent", stepPercent)
            }
        }
    }

    /// The block `deployment_controller` of `aws_ecs_service`.
    public struct DeploymentController: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`; default `ECS`.
        public init(
            type: Expression<ECSService.DeploymentController.Kind>? = nil
        ) {
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `load_balancer` of `aws_ecs_service`.
    public struct LoadBalancer: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - containerName: `container_name`.
        ///   - containerPort: `container_port`; 0 to 65536.
        ///   - elbName: `elb_name`.
        ///   - targetGroupARN: `target_group_arn`.
        ///   - advancedConfiguration: `advanced_configuration`; provider 6 only.
        public init(
            containerName: Expression<String>,
            containerPort: Expression<Int>,
            elbName: Expression<String>? = nil,
            targetGroupARN: Expression<ARN<LBTargetGroup>>? = nil,
            advancedConfiguration: ECSService.LoadBalancer.AdvancedConfiguration? = nil
        ) {
            body.set("advanced_configuration", advancedConfiguration)
            body.set("container_name", containerName)
            body.set("container_port", containerPort)
            body.set("elb_name", elbName)
            body.set("target_group_arn", targetGroupARN)
        }

        /// The block `load_balancer.advanced_configuration` of `aws_ecs_service`.
        public struct AdvancedConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - alternateTargetGroupARN: `alternate_target_group_arn`.
            ///   - productionListenerRule: `production_listener_rule`.
            ///   - roleARN: `role_arn`.
            ///   - testListenerRule: `test_listener_rule`.
            public init(
                alternateTargetGroupARN: Expression<ARN<LBTargetGroup>>,
                productionListenerRule: Expression<ARN<LBListenerRule>>,
                roleARN: Expression<ARN<IAMRole>>,
                testListenerRule: Expression<ARN<LBListenerRule>>? = nil
            ) {
                body.set("alternate_target_group_arn", alternateTargetGroupARN)
                body.set("production_listener_rule", productionListenerRule)
                body.set("role_arn", roleARN)
                body.set("test_listener_rule", testListenerRule)
            }
        }
    }

    /// The block `network_configuration` of `aws_ecs_service`.
    public struct NetworkConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - subnets: `subnets`.
        ///   - assignPublicIP: `assign_public_ip`; default false.
        ///   - securityGroups: `security_groups`.
        public init(
            subnets: Expression<[ID<Subnet>]>,
            assignPublicIP: Expression<Bool>? = nil,
            securityGroups: Expression<[ID<SecurityGroup>]>? = nil
        ) {
            body.set("assign_public_ip", assignPublicIP)
            body.set("security_groups", securityGroups)
            body.set("subnets", subnets)
        }
    }

    /// The block `ordered_placement_strategy` of `aws_ecs_service`.
    public struct OrderedPlacementStrategy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - field: `field`.
        public init(
            type: Expression<ECSService.OrderedPlacementStrategy.Kind>,
            field: Expression<String>? = nil
        ) {
            body.set("field", field)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `placement_constraints` of `aws_ecs_service`.
    public struct PlacementConstraints: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - expression: `expression`.
        public init(
            type: Expression<ECSService.PlacementConstraints.Kind>,
            expression: Expression<String>? = nil
        ) {
            body.set("expression", expression)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `service_connect_configuration` of `aws_ecs_service`.
    public struct ServiceConnectConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        ///   - namespace: `namespace`.
        ///   - logConfiguration: `log_configuration`.
        ///   - service: `service`.
        public init(
            enabled: Expression<Bool>,
            namespace: Expression<String>? = nil,
            logConfiguration: ECSService.ServiceConnectConfiguration.LogConfiguration? = nil,
            service: Blocks<ECSService.ServiceConnectConfiguration.Service> = []
        ) {
            body.set("enabled", enabled)
            body.set("log_configuration", logConfiguration)
            body.set("namespace", namespace)
            body.set("service", service)
        }

        /// The block `service_connect_configuration.log_configuration` of `aws_ecs_service`.
        public struct LogConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - logDriver: `log_driver`.
            ///   - options: `options`.
            ///   - secretOption: `secret_option`.
            public init(
                logDriver: Expression<ECSService.ServiceConnectConfiguration.LogConfiguration.LogDriver>,
                options: Expression<[String: String]>? = nil,
                secretOption: Blocks<ECSService.ServiceConnectConfiguration.LogConfiguration.SecretOption> = []
            ) {
                body.set("log_driver", logDriver)
                body.set("options", options)
                body.set("secret_option", secretOption)
            }

            /// The words that `log_driver` takes.
            public enum LogDriver: ValueSet {}

            /// The block `service_connect_configuration.log_configuration.secret_option` of `aws_ecs_service`.
            public struct SecretOption: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - name: `name`.
                ///   - valueFrom: `value_from`.
                public init(
                    name: Expression<String>,
                    valueFrom: Expression<String>
                ) {
                    body.set("name", name)
                    body.set("value_from", valueFrom)
                }
            }
        }

        /// The block `service_connect_configuration.service` of `aws_ecs_service`.
        public struct Service: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - portName: `port_name`.
            ///   - discoveryName: `discovery_name`.
            ///   - ingressPortOverride: `ingress_port_override`; 0 to 65535.
            ///   - clientAlias: `client_alias`.
            ///   - timeout: `timeout`.
            ///   - tls: `tls`.
            public init(
                portName: Expression<String>,
                discoveryName: Expression<String>? = nil,
                ingressPortOverride: Expression<Int>? = nil,
                clientAlias: ECSService.ServiceConnectConfiguration.Service.ClientAlias? = nil,
                timeout: ECSService.ServiceConnectConfiguration.Service.Timeout? = nil,
                tls: ECSService.ServiceConnectConfiguration.Service.TLS? = nil
            ) {
                body.set("client_alias", clientAlias)
                body.set("discovery_name", discoveryName)
                body.set("ingress_port_override", ingressPortOverride)
                body.set("port_name", portName)
                body.set("timeout", timeout)
                body.set("tls", tls)
            }

            /// The block `service_connect_configuration.service.client_alias` of `aws_ecs_service`.
            public struct ClientAlias: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - port: `port`; 0 to 65535.
                ///   - dnsName: `dns_name`.
                ///   - testTrafficRules: `test_traffic_rules`; provider 6 only.
                public init(
                    port: Expression<Int>,
                    dnsName: Expression<String>? = nil,
                    testTrafficRules: Blocks<ECSService.ServiceConnectConfiguration.Service.ClientAlias.TestTrafficRules> = []
                ) {
                    body.set("dns_name", dnsName)
                    body.set("port", port)
                    body.set("test_traffic_rules", testTrafficRules)
                }

                /// The block `service_connect_configuration.service.client_alias.test_traffic_rules` of `aws_ecs_service`.
                public struct TestTrafficRules: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - header: `header`.
                    public init(
                        header: ECSService.ServiceConnectConfiguration.Service.ClientAlias.TestTrafficRules.Header? = nil
                    ) {
                        body.set("header", header)
                    }

                    /// The block `service_connect_configuration.service.client_alias.test_traffic_rules.header` of `aws_ecs_service`.
                    public struct Header: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - name: `name`.
                        ///   - value: `value`.
                        public init(
                            name: Expression<String>,
                            value: ECSService.ServiceConnectConfiguration.Service.ClientAlias.TestTrafficRules.Header.Value
                        ) {
                            body.set("name", name)
                            body.set("value", value)
                        }

                        /// The block `service_connect_configuration.service.client_alias.test_traffic_rules.header.value` of `aws_ecs_service`.
                        public struct Value: NestedBlock {
                            /// Arguments and nested blocks.
                            public var body = Body()

                            /// Describes the block; what is left out is left to AWS.
                            ///
                            /// - Parameters:
                            ///   - exact: `exact`.
                            public init(
                                exact: Expression<String>
                            ) {
                                body.set("exact", exact)
                            }
                        }
                    }
                }
            }

            /// The block `service_connect_configuration.service.timeout` of `aws_ecs_service`.
            public struct Timeout: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - idleTimeoutSeconds: `idle_timeout_seconds`; 0 to 2147483647.
                ///   - perRequestTimeoutSeconds: `per_request_timeout_seconds`; 0 to 2147483647.
                public init(
                    idleTimeoutSeconds: Expression<Int>? = nil,
                    perRequestTimeoutSeconds: Expression<Int>? = nil
                ) {
                    body.set("idle_timeout_seconds", idleTimeoutSeconds)
                    body.set("per_request_timeout_seconds", perRequestTimeoutSeconds)
                }
            }

            /// The block `service_connect_configuration.service.tls` of `aws_ecs_service`.
            public struct TLS: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - issuerCertAuthority: `issuer_cert_authority`.
                ///   - kmsKey: `kms_key`.
                ///   - roleARN: `role_arn`.
                public init(
                    issuerCertAuthority: ECSService.ServiceConnectConfiguration.Service.TLS.IssuerCertAuthority,
                    kmsKey: Expression<ARN<KMSKey>>? = nil,
                    roleARN: Expression<ARN<IAMRole>>? = nil
                ) {
                    body.set("issuer_cert_authority", issuerCertAuthority)
                    body.set("kms_key", kmsKey)
                    body.set("role_arn", roleARN)
                }

                /// The block `service_connect_configuration.service.tls.issuer_cert_authority` of `aws_ecs_service`.
                public struct IssuerCertAuthority: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - awsPCAAuthorityARN: `aws_pca_authority_arn`.
                    public init(
                        awsPCAAuthorityARN: Expression<ARN<AnyResource>>
                    ) {
                        body.set("aws_pca_authority_arn", awsPCAAuthorityARN)
                    }
                }
            }
        }
    }

    /// The block `service_registries` of `aws_ecs_service`.
    public struct ServiceRegistries: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - registryARN: `registry_arn`.
        ///   - containerName: `container_name`.
        ///   - containerPort: `container_port`; 0 to 65536.
        ///   - port: `port`; 0 to 65536.
        public init(
            registryARN: Expression<ARN<AnyResource>>,
            containerName: Expression<String>? = nil,
            containerPort: Expression<Int>? = nil,
            port: Expression<Int>? = nil
        ) {
            body.set("container_name", containerName)
            body.set("container_port", containerPort)
            body.set("port", port)
            body.set("registry_arn", registryARN)
        }
    }

    /// The block `timeouts` of `aws_ecs_service`.
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

    /// The block `volume_configuration` of `aws_ecs_service`.
    public struct VolumeConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - managedEBSVolume: `managed_ebs_volume`.
        public init(
            name: Expression<String>,
            managedEBSVolume: ECSService.VolumeConfiguration.ManagedEBSVolume
        ) {
            body.set("managed_ebs_volume", managedEBSVolume)
            body.set("name", name)
        }

        /// The block `volume_configuration.managed_ebs_volume` of `aws_ecs_service`.
        public struct ManagedEBSVolume: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - roleARN: `role_arn`.
            ///   - encrypted: `encrypted`; default true.
            ///   - fileSystemType: `file_system_type`; default `xfs`.
            ///   - iops: `iops`.
            ///   - kmsKeyID: `kms_key_id`.
            ///   - sizeInGB: `size_in_gb`.
            ///   - snapshotID: `snapshot_id`.
            ///   - throughput: `throughput`; 0 to 1000.
            ///   - volumeInitializationRate: `volume_initialization_rate`.
            ///   - volumeType: `volume_type`.
            ///   - tagSpecifications: `tag_specifications`.
            public init(
                roleARN: Expression<ARN<IAMRole>>,
                encrypted: Expression<Bool>? = nil,
                fileSystemType: Expression<ECSService.VolumeConfiguration.ManagedEBSVolume.FileSystemType>? = nil,
                iops: Expression<Int>? = nil,
                kmsKeyID: Expression<ARN<KMSKey>>? = nil,
                sizeInGB: Expression<Int>? = nil,
                snapshotID: Expression<String>? = nil,
                throughput: Expression<Int>? = nil,
                volumeInitializationRate: Expression<Int>? = nil,
                volumeType: Expression<String>? = nil,
                tagSpecifications: Blocks<ECSService.VolumeConfiguration.ManagedEBSVolume.TagSpecifications> = []
            ) {
                body.set("encrypted", encrypted)
                body.set("file_system_type", fileSystemType)
                body.set("iops", iops)
                body.set("kms_key_id", kmsKeyID)
                body.set("role_arn", roleARN)
                body.set("size_in_gb", sizeInGB)
                body.set("snapshot_id", snapshotID)
                body.set("tag_specifications", tagSpecifications)
                body.set("throughput", throughput)
                body.set("volume_initialization_rate", volumeInitializationRate)
                body.set("volume_type", volumeType)
            }

            /// The words that `file_system_type` takes.
            public enum FileSystemType: ValueSet {}

            /// The block `volume_configuration.managed_ebs_volume.tag_specifications` of `aws_ecs_service`.
            public struct TagSpecifications: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - resourceType: `resource_type`.
                ///   - propagateTags: `propagate_tags`.
                ///   - tags: `tags`.
                public init(
                    resourceType: Expression<String>,
                    propagateTags: Expression<ECSService.VolumeConfiguration.ManagedEBSVolume.TagSpecifications.PropagateTags>? = nil,
                    tags: Expression<[String: String]>? = nil
                ) {
                    body.set("propagate_tags", propagateTags)
                    body.set("resource_type", resourceType)
                    body.set("tags", tags)
                }

                /// The words that `propagate_tags` takes.
                public enum PropagateTags: ValueSet {}
            }
        }
    }

    /// The block `vpc_lattice_configurations` of `aws_ecs_service`.
    public struct VPCLatticeConfigurations: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - portName: `port_name`; 1 to 64 characters.
        ///   - roleARN: `role_arn`.
        ///   - targetGroupARN: `target_group_arn`.
        public init(
            portName: Expression<String>,
            roleARN: Expression<ARN<IAMRole>>,
            targetGroupARN: Expression<ARN<LBTargetGroup>>
        ) {
            body.set("port_name", portName)
            body.set("role_arn", roleARN)
            body.set("target_group_arn", targetGroupARN)
        }
    }
}

extension Expression<ECSService.AvailabilityZoneRebalancing> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<ECSService.LaunchType> {
    /// The word `EC2`.
    public static var ec2: Self { .init(word: "EC2") }
    /// The word `FARGATE`.
    public static var fargate: Self { .init(word: "FARGATE") }
    /// The word `EXTERNAL`.
    public static var external: Self { .init(word: "EXTERNAL") }
    /// The word `MANAGED_INSTANCES`.
    public static var managedInstances: Self { .init(word: "MANAGED_INSTANCES") }
}

extension Expression<ECSService.PropagateTags> {
    /// The word `TASK_DEFINITION`.
    public static var taskDefinition: Self { .init(word: "TASK_DEFINITION") }
    /// The word `SERVICE`.
    public static var service: Self { .init(word: "SERVICE") }
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
}

extension Expression<ECSService.SchedulingStrategy> {
    /// The word `REPLICA`.
    public static var replica: Self { .init(word: "REPLICA") }
    /// The word `DAEMON`.
    public static var daemon: Self { .init(word: "DAEMON") }
}

extension Expression<ECSService.DeploymentConfiguration.Strategy> {
    /// The word `ROLLING`.
    public static var rolling: Self { .init(word: "ROLLING") }
    /// The word `BLUE_GREEN`.
    public static var blueGreen: Self { .init(word: "BLUE_GREEN") }
    /// The word `LINEAR`.
    public static var linear: Self { .init(word: "LINEAR") }
    /// The word `CANARY`.
    public static var canary: Self { .init(word: "CANARY") }
}

extension Expression<ECSService.DeploymentConfiguration.LifecycleHook.LifecycleStage> {
    /// The word `RECONCILE_SERVICE`.
    public static var reconcileService: Self { .init(word: "RECONCILE_SERVICE") }
    /// The word `PRE_SCALE_UP`.
    public static var preScaleUp: Self { .init(word: "PRE_SCALE_UP") }
    /// The word `POST_SCALE_UP`.
    public static var postScaleUp: Self { .init(word: "POST_SCALE_UP") }
    /// The word `TEST_TRAFFIC_SHIFT`.
    public static var testTrafficShift: Self { .init(word: "TEST_TRAFFIC_SHIFT") }
    /// The word `POST_TEST_TRAFFIC_SHIFT`.
    public static var postTestTrafficShift: Self { .init(word: "POST_TEST_TRAFFIC_SHIFT") }
    /// The word `PRE_PRODUCTION_TRAFFIC_SHIFT`.
    public static var preProductionTrafficShift: Self { .init(word: "PRE_PRODUCTION_TRAFFIC_SHIFT") }
    /// The word `PRODUCTION_TRAFFIC_SHIFT`.
    public static var productionTrafficShift: Self { .init(word: "PRODUCTION_TRAFFIC_SHIFT") }
    /// The word `POST_PRODUCTION_TRAFFIC_SHIFT`.
    public static var postProductionTrafficShift: Self { .init(word: "POST_PRODUCTION_TRAFFIC_SHIFT") }
}

extension Expression<ECSService.DeploymentController.Kind> {
    /// The word `ECS`.
    public static var ecs: Self { .init(word: "ECS") }
    /// The word `CODE_DEPLOY`.
    public static var codeDeploy: Self { .init(word: "CODE_DEPLOY") }
    /// The word `EXTERNAL`.
    public static var external: Self { .init(word: "EXTERNAL") }
}

extension Expression<ECSService.OrderedPlacementStrategy.Kind> {
    /// The word `random`.
    public static var random: Self { .init(word: "random") }
    /// The word `spread`.
    public static var spread: Self { .init(word: "spread") }
    /// The word `binpack`.
    public static var binpack: Self { .init(word: "binpack") }
}

extension Expression<ECSService.PlacementConstraints.Kind> {
    /// The word `distinctInstance`.
    public static var distinctInstance: Self { .init(word: "distinctInstance") }
    /// The word `memberOf`.
    public static var memberOf: Self { .init(word: "memberOf") }
}

extension Expression<ECSService.ServiceConnectConfiguration.LogConfiguration.LogDriver> {
    /// The word `json-file`.
    public static var jsonFile: Self { .init(word: "json-file") }
    /// The word `syslog`.
    public static var syslog: Self { .init(word: "syslog") }
    /// The word `journald`.
    public static var journald: Self { .init(word: "journald") }
    /// The word `gelf`.
    public static var gelf: Self { .init(word: "gelf") }
    /// The word `fluentd`.
    public static var fluentd: Self { .init(word: "fluentd") }
    /// The word `awslogs`.
    public static var awslogs: Self { .init(word: "awslogs") }
    /// The word `splunk`.
    public static var splunk: Self { .init(word: "splunk") }
    /// The word `awsfirelens`.
    public static var awsfirelens: Self { .init(word: "awsfirelens") }
}

extension Expression<ECSService.VolumeConfiguration.ManagedEBSVolume.FileSystemType> {
    /// The word `ext3`.
    public static var ext3: Self { .init(word: "ext3") }
    /// The word `ext4`.
    public static var ext4: Self { .init(word: "ext4") }
    /// The word `xfs`.
    public static var xfs: Self { .init(word: "xfs") }
    /// The word `ntfs`.
    public static var ntfs: Self { .init(word: "ntfs") }
}

extension Expression<ECSService.VolumeConfiguration.ManagedEBSVolume.TagSpecifications.PropagateTags> {
    /// The word `TASK_DEFINITION`.
    public static var taskDefinition: Self { .init(word: "TASK_DEFINITION") }
    /// The word `SERVICE`.
    public static var service: Self { .init(word: "SERVICE") }
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
}

// Written by 'synth bind aws_codedeploy_deployment_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Where an application is deployed to, and how: `aws_codedeploy_deployment_group` in Terraform.
public struct CodeDeployDeploymentGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codedeploy_deployment_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - appName: `app_name`; at most 100 characters.
    ///   - deploymentGroupName: `deployment_group_name`; at most 100 characters.
    ///   - serviceRoleARN: `service_role_arn`.
    ///   - autoscalingGroups: `autoscaling_groups`.
    ///   - deploymentConfigName: `deployment_config_name`; at most 100 characters; default `CodeDeployDefault.OneAtATime`.
    ///   - outdatedInstancesStrategy: `outdated_instances_strategy`; default `UPDATE`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - terminationHookEnabled: `termination_hook_enabled`; default false.
    ///   - alarmConfiguration: `alarm_configuration`.
    ///   - autoRollbackConfiguration: `auto_rollback_configuration`.
    ///   - blueGreenDeploymentConfig: `blue_green_deployment_config`.
    ///   - deploymentStyle: `deployment_style`.
    ///   - ec2TagFilter: `ec2_tag_filter`.
    ///   - ec2TagSet: `ec2_tag_set`.
    ///   - ecsService: `ecs_service`.
    ///   - loadBalancerInfo: `load_balancer_info`.
    ///   - onPremisesInstanceTagFilter: `on_premises_instance_tag_filter`.
    ///   - triggerConfiguration: `trigger_configuration`.
    public init(
        _ localName: String,
        appName: Expression<String>,
        deploymentGroupName: Expression<String>,
        serviceRoleARN: Expression<ARN<IAMRole>>,
        autoscalingGroups: Expression<[ID<AutoScalingGroup>]>? = nil,
        deploymentConfigName: Expression<String>? = nil,
        outdatedInstancesStrategy: Expression<CodeDeployDeploymentGroup.OutdatedInstancesStrategy>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        terminationHookEnabled: Expression<Bool>? = nil,
        alarmConfiguration: CodeDeployDeploymentGroup.AlarmConfiguration? = nil,
        autoRollbackConfiguration: CodeDeployDeploymentGroup.AutoRollbackConfiguration? = nil,
        blueGreenDeploymentConfig: CodeDeployDeploymentGroup.BlueGreenDeploymentConfig? = nil,
        deploymentStyle: CodeDeployDeploymentGroup.DeploymentStyle? = nil,
        ec2TagFilter: Blocks<CodeDeployDeploymentGroup.EC2TagFilter> = [],
        ec2TagSet: Blocks<CodeDeployDeploymentGroup.EC2TagSet> = [],
        ecsService: CodeDeployDeploymentGroup.ECSServiceBlock? = nil,
        loadBalancerInfo: CodeDeployDeploymentGroup.LoadBalancerInfo? = nil,
        onPremisesInstanceTagFilter: Blocks<CodeDeployDeploymentGroup.OnPremisesInstanceTagFilter> = [],
        triggerConfiguration: Blocks<CodeDeployDeploymentGroup.TriggerConfiguration> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("alarm_configuration", alarmConfiguration)
        node.body.set("app_name", appName)
        node.body.set("auto_rollback_configuration", autoRollbackConfiguration)
        node.body.set("autoscaling_groups", autoscalingGroups)
        node.body.set("blue_green_deployment_config", blueGreenDeploymentConfig)
        node.body.set("deployment_config_name", deploymentConfigName)
        node.body.set("deployment_group_name", deploymentGroupName)
        node.body.set("deployment_style", deploymentStyle)
        node.body.set("ec2_tag_filter", ec2TagFilter)
        node.body.set("ec2_tag_set", ec2TagSet)
        node.body.set("ecs_service", ecsService)
        node.body.set("load_balancer_info", loadBalancerInfo)
        node.body.set("on_premises_instance_tag_filter", onPremisesInstanceTagFilter)
        node.body.set("outdated_instances_strategy", outdatedInstancesStrategy)
        node.body.set("region", region)
        node.body.set("service_role_arn", serviceRoleARN)
        node.body.set("tags", tags)
        node.body.set("termination_hook_enabled", terminationHookEnabled)
        node.body.set("trigger_configuration", triggerConfiguration)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `app_name`.
    public var appName: Expression<String> { reference("app_name") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodeDeployDeploymentGroup>> { reference("arn") }
    /// The attribute `autoscaling_groups`.
    public var autoscalingGroups: Expression<[ID<AutoScalingGroup>]> { reference("autoscaling_groups") }
    /// The attribute `compute_platform`, which the provider computes.
    public var computePlatform: Expression<String> { reference("compute_platform") }
    /// The attribute `deployment_config_name`.
    public var deploymentConfigName: Expression<String> { reference("deployment_config_name") }
    /// The attribute `deployment_group_id`, which the provider computes.
    public var deploymentGroupID: Expression<String> { reference("deployment_group_id") }
    /// The attribute `deployment_group_name`.
    public var deploymentGroupName: Expression<String> { reference("deployment_group_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodeDeployDeploymentGroup>> { reference("id") }
    /// The attribute `outdated_instances_strategy`.
    public var outdatedInstancesStrategy: Expression<CodeDeployDeploymentGroup.OutdatedInstancesStrategy> { reference("outdated_instances_strategy") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `service_role_arn`.
    public var serviceRoleARN: Expression<ARN<IAMRole>> { reference("service_role_arn") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `termination_hook_enabled`.
    public var terminationHookEnabled: Expression<Bool> { reference("termination_hook_enabled") }

    /// The words that `outdated_instances_strategy` takes.
    public enum OutdatedInstancesStrategy: ValueSet {}

    /// The block `alarm_configuration` of `aws_codedeploy_deployment_group`.
    public struct AlarmConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - alarms: `alarms`.
        ///   - enabled: `enabled`.
        ///   - ignorePollAlarmFailure: `ignore_poll_alarm_failure`; default false.
        public init(
            alarms: Expression<[String]>? = nil,
            enabled: Expression<Bool>? = nil,
            ignorePollAlarmFailure: Expression<Bool>? = nil
        ) {
            body.set("alarms", alarms)
            body.set("enabled", enabled)
            body.set("ignore_poll_alarm_failure", ignorePollAlarmFailure)
        }
    }

    /// The block `auto_rollback_configuration` of `aws_codedeploy_deployment_group`.
    public struct AutoRollbackConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - enabled: `enabled`.
        ///   - events: `events`.
        public init(
            enabled: Expression<Bool>? = nil,
            events: Expression<[String]>? = nil
        ) {
            body.set("enabled", enabled)
            body.set("events", events)
        }
    }

    /// The block `blue_green_deployment_config` of `aws_codedeploy_deployment_group`.
    public struct BlueGreenDeploymentConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - deploymentReadyOption: `deployment_ready_option`.
        ///   - greenFleetProvisioningOption: `green_fleet_provisioning_option`.
        ///   - terminateBlueInstancesOnDeploymentSuccess: `terminate_blue_instances_on_deployment_success`.
        public init(
            deploymentReadyOption: CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.DeploymentReadyOption? = nil,
            greenFleetProvisioningOption: CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.GreenFleetProvisioningOption? = nil,
            terminateBlueInstancesOnDeploymentSuccess: CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.TerminateBlueInstancesOnDeploymentSuccess? = nil
        ) {
            body.set("deployment_ready_option", deploymentReadyOption)
            body.set("green_fleet_provisioning_option", greenFleetProvisioningOption)
            body.set("terminate_blue_instances_on_deployment_success", terminateBlueInstancesOnDeploymentSuccess)
        }

        /// The block `blue_green_deployment_config.deployment_ready_option` of `aws_codedeploy_deployment_group`.
        public struct DeploymentReadyOption: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - actionOnTimeout: `action_on_timeout`.
            ///   - waitTimeInMinutes: `wait_time_in_minutes`.
            public init(
                actionOnTimeout: Expression<CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.DeploymentReadyOption.ActionOnTimeout>? = nil,
                waitTimeInMinutes: Expression<Int>? = nil
            ) {
                body.set("action_on_timeout", actionOnTimeout)
                body.set("wait_time_in_minutes", waitTimeInMinutes)
            }

            /// The words that `action_on_timeout` takes.
            public enum ActionOnTimeout: ValueSet {}
        }

        /// The block `blue_green_deployment_config.green_fleet_provisioning_option` of `aws_codedeploy_deployment_group`.
        public struct GreenFleetProvisioningOption: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - action: `action`.
            public init(
                action: Expression<CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.GreenFleetProvisioningOption.Action>? = nil
            ) {
                body.set("action", action)
            }

            /// The words that `action` takes.
            public enum Action: ValueSet {}
        }

        /// The block `blue_green_deployment_config.terminate_blue_instances_on_deployment_success` of `aws_codedeploy_deployment_group`.
        public struct TerminateBlueInstancesOnDeploymentSuccess: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - action: `action`.
            ///   - terminationWaitTimeInMinutes: `termination_wait_time_in_minutes`; at most 2880.
            public init(
                action: Expression<CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.TerminateBlueInstancesOnDeploymentSuccess.Action>? = nil,
                terminationWaitTimeInMinutes: Expression<Int>? = nil
            ) {
                body.set("action", action)
                body.set("termination_wait_time_in_minutes", terminationWaitTimeInMinutes)
            }

            /// The words that `action` takes.
            public enum Action: ValueSet {}
        }
    }

    /// The block `deployment_style` of `aws_codedeploy_deployment_group`.
    public struct DeploymentStyle: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - deploymentOption: `deployment_option`; default `WITHOUT_TRAFFIC_CONTROL`.
        ///   - deploymentType: `deployment_type`; default `IN_PLACE`.
        public init(
            deploymentOption: Expression<CodeDeployDeploymentGroup.DeploymentStyle.DeploymentOption>? = nil,
            deploymentType: Expression<CodeDeployDeploymentGroup.DeploymentStyle.DeploymentType>? = nil
        ) {
            body.set("deployment_option", deploymentOption)
            body.set("deployment_type", deploymentType)
        }

        /// The words that `deployment_option` takes.
        public enum DeploymentOption: ValueSet {}

        /// The words that `deployment_type` takes.
        public enum DeploymentType: ValueSet {}
    }

    /// The block `ec2_tag_filter` of `aws_codedeploy_deployment_group`.
    public struct EC2TagFilter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`.
        ///   - type: `type`.
        ///   - value: `value`.
        public init(
            key: Expression<String>? = nil,
            type: Expression<CodeDeployDeploymentGroup.EC2TagFilter.Kind>? = nil,
            value: Expression<String>? = nil
        ) {
            body.set("key", key)
            body.set("type", type)
            body.set("value", value)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `ec2_tag_set` of `aws_codedeploy_deployment_group`.
    public struct EC2TagSet: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - ec2TagFilter: `ec2_tag_filter`.
        public init(
            ec2TagFilter: Blocks<CodeDeployDeploymentGroup.EC2TagFilter> = []
        ) {
            body.set("ec2_tag_filter", ec2TagFilter)
        }
    }

    /// The block `ecs_service` of `aws_codedeploy_deployment_group`.
    public struct ECSServiceBlock: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - clusterName: `cluster_name`.
        ///   - serviceName: `service_name`.
        public init(
            clusterName: Expression<String>,
            serviceName: Expression<String>
        ) {
            body.set("cluster_name", clusterName)
            body.set("service_name", serviceName)
        }
    }

    /// The block `load_balancer_info` of `aws_codedeploy_deployment_group`.
    public struct LoadBalancerInfo: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - elbInfo: `elb_info`.
        ///   - targetGroupInfo: `target_group_info`.
        ///   - targetGroupPairInfo: `target_group_pair_info`.
        public init(
            elbInfo: Blocks<CodeDeployDeploymentGroup.LoadBalancerInfo.ELBInfo> = [],
            targetGroupInfo: Blocks<CodeDeployDeploymentGroup.LoadBalancerInfo.TargetGroupInfo> = [],
            targetGroupPairInfo: CodeDeployDeploymentGroup.LoadBalancerInfo.TargetGroupPairInfo? = nil
        ) {
            body.set("elb_info", elbInfo)
            body.set("target_group_info", targetGroupInfo)
            body.set("target_group_pair_info", targetGroupPairInfo)
        }

        /// The block `load_balancer_info.elb_info` of `aws_codedeploy_deployment_group`.
        public struct ELBInfo: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - name: `name`.
            public init(
                name: Expression<String>? = nil
            ) {
                body.set("name", name)
            }
        }

        /// The block `load_balancer_info.target_group_info` of `aws_codedeploy_deployment_group`.
        public struct TargetGroupInfo: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - name: `name`.
            public init(
                name: Expression<String>? = nil
            ) {
                body.set("name", name)
            }
        }

        /// The block `load_balancer_info.target_group_pair_info` of `aws_codedeploy_deployment_group`.
        public struct TargetGroupPairInfo: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - prodTrafficRoute: `prod_traffic_route`.
            ///   - targetGroup: `target_group`; at most 2.
            ///   - testTrafficRoute: `test_traffic_route`.
            public init(
                prodTrafficRoute: CodeDeployDeploymentGroup.LoadBalancerInfo.TargetGroupPairInfo.ProdTrafficRoute,
                targetGroup: Blocks<CodeDeployDeploymentGroup.LoadBalancerInfo.TargetGroupPairInfo.TargetGroup>,
                testTrafficRoute: CodeDeployDeploymentGroup.LoadBalancerInfo.TargetGroupPairInfo.TestTrafficRoute? = nil
            ) {
                body.set("prod_traffic_route", prodTrafficRoute)
                body.set("target_group", targetGroup)
                body.set("test_traffic_route", testTrafficRoute)
            }

            /// The block `load_balancer_info.target_group_pair_info.prod_traffic_route` of `aws_codedeploy_deployment_group`.
            public struct ProdTrafficRoute: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - listenerARNs: `listener_arns`.
                public init(
                    listenerARNs: Expression<[ARN<LBListener>]>
                ) {
                    body.set("listener_arns", listenerARNs)
                }
            }

            /// The block `load_balancer_info.target_group_pair_info.target_group` of `aws_codedeploy_deployment_group`.
            public struct TargetGroup: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - name: `name`.
                public init(
                    name: Expression<String>
                ) {
                    body.set("name", name)
                }
            }

            /// The block `load_balancer_info.target_group_pair_info.test_traffic_route` of `aws_codedeploy_deployment_group`.
            public struct TestTrafficRoute: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - listenerARNs: `listener_arns`.
                public init(
                    listenerARNs: Expression<[ARN<LBListener>]>
                ) {
                    body.set("listener_arns", listenerARNs)
                }
            }
        }
    }

    /// The block `on_premises_instance_tag_filter` of `aws_codedeploy_deployment_group`.
    public struct OnPremisesInstanceTagFilter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`.
        ///   - type: `type`.
        ///   - value: `value`.
        public init(
            key: Expression<String>? = nil,
            type: Expression<CodeDeployDeploymentGroup.OnPremisesInstanceTagFilter.Kind>? = nil,
            value: Expression<String>? = nil
        ) {
            body.set("key", key)
            body.set("type", type)
            body.set("value", value)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `trigger_configuration` of `aws_codedeploy_deployment_group`.
    public struct TriggerConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - triggerEvents: `trigger_events`.
        ///   - triggerName: `trigger_name`.
        ///   - triggerTargetARN: `trigger_target_arn`.
        public init(
            triggerEvents: Expression<[CodeDeployDeploymentGroup.TriggerConfiguration.TriggerEvent]>,
            triggerName: Expression<String>,
            triggerTargetARN: Expression<ARN<SNSTopic>>
        ) {
            body.set("trigger_events", triggerEvents)
            body.set("trigger_name", triggerName)
            body.set("trigger_target_arn", triggerTargetARN)
        }

        /// The words that `trigger_events` takes.
        public enum TriggerEvent: ValueSet {}
    }
}

extension Expression<CodeDeployDeploymentGroup.OutdatedInstancesStrategy> {
    /// The word `UPDATE`.
    public static var update: Self { .init(word: "UPDATE") }
    /// The word `IGNORE`.
    public static var ignore: Self { .init(word: "IGNORE") }
}

extension Expression<CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.DeploymentReadyOption.ActionOnTimeout> {
    /// The word `CONTINUE_DEPLOYMENT`.
    public static var continueDeployment: Self { .init(word: "CONTINUE_DEPLOYMENT") }
    /// The word `STOP_DEPLOYMENT`.
    public static var stopDeployment: Self { .init(word: "STOP_DEPLOYMENT") }
}

extension Expression<CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.GreenFleetProvisioningOption.Action> {
    /// The word `DISCOVER_EXISTING`.
    public static var discoverExisting: Self { .init(word: "DISCOVER_EXISTING") }
    /// The word `COPY_AUTO_SCALING_GROUP`.
    public static var copyAutoScalingGroup: Self { .init(word: "COPY_AUTO_SCALING_GROUP") }
}

extension Expression<CodeDeployDeploymentGroup.BlueGreenDeploymentConfig.TerminateBlueInstancesOnDeploymentSuccess.Action> {
    /// The word `TERMINATE`.
    public static var terminate: Self { .init(word: "TERMINATE") }
    /// The word `KEEP_ALIVE`.
    public static var keepAlive: Self { .init(word: "KEEP_ALIVE") }
}

extension Expression<CodeDeployDeploymentGroup.DeploymentStyle.DeploymentOption> {
    /// The word `WITH_TRAFFIC_CONTROL`.
    public static var withTrafficControl: Self { .init(word: "WITH_TRAFFIC_CONTROL") }
    /// The word `WITHOUT_TRAFFIC_CONTROL`.
    public static var withoutTrafficControl: Self { .init(word: "WITHOUT_TRAFFIC_CONTROL") }
}

extension Expression<CodeDeployDeploymentGroup.DeploymentStyle.DeploymentType> {
    /// The word `IN_PLACE`.
    public static var inPlace: Self { .init(word: "IN_PLACE") }
    /// The word `BLUE_GREEN`.
    public static var blueGreen: Self { .init(word: "BLUE_GREEN") }
}

extension Expression<CodeDeployDeploymentGroup.EC2TagFilter.Kind> {
    /// The word `KEY_ONLY`.
    public static var keyOnly: Self { .init(word: "KEY_ONLY") }
    /// The word `VALUE_ONLY`.
    public static var valueOnly: Self { .init(word: "VALUE_ONLY") }
    /// The word `KEY_AND_VALUE`.
    public static var keyAndValue: Self { .init(word: "KEY_AND_VALUE") }
}

extension Expression<CodeDeployDeploymentGroup.OnPremisesInstanceTagFilter.Kind> {
    /// The word `KEY_ONLY`.
    public static var keyOnly: Self { .init(word: "KEY_ONLY") }
    /// The word `VALUE_ONLY`.
    public static var valueOnly: Self { .init(word: "VALUE_ONLY") }
    /// The word `KEY_AND_VALUE`.
    public static var keyAndValue: Self { .init(word: "KEY_AND_VALUE") }
}

extension Expression<CodeDeployDeploymentGroup.TriggerConfiguration.TriggerEvent> {
    /// The word `DeploymentStart`.
    public static var deploymentStart: Self { .init(word: "DeploymentStart") }
    /// The word `DeploymentSuccess`.
    public static var deploymentSuccess: Self { .init(word: "DeploymentSuccess") }
    /// The word `DeploymentFailure`.
    public static var deploymentFailure: Self { .init(word: "DeploymentFailure") }
    /// The word `DeploymentStop`.
    public static var deploymentStop: Self { .init(word: "DeploymentStop") }
    /// The word `DeploymentRollback`.
    public static var deploymentRollback: Self { .init(word: "DeploymentRollback") }
    /// The word `DeploymentReady`.
    public static var deploymentReady: Self { .init(word: "DeploymentReady") }
    /// The word `InstanceStart`.
    public static var instanceStart: Self { .init(word: "InstanceStart") }
    /// The word `InstanceSuccess`.
    public static var instanceSuccess: Self { .init(word: "InstanceSuccess") }
    /// The word `InstanceFailure`.
    public static var instanceFailure: Self { .init(word: "InstanceFailure") }
    /// The word `InstanceReady`.
    public static var instanceReady: Self { .init(word: "InstanceReady") }
}

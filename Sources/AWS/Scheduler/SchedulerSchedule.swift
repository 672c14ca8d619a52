// Written by 'synth bind aws_scheduler_schedule'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// A call at a time, once or again and again: `aws_scheduler_schedule` in Terraform.
public struct SchedulerSchedule: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_scheduler_schedule"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - scheduleExpression: `schedule_expression`; 1 to 256 characters.
    ///   - flexibleTimeWindow: `flexible_time_window`.
    ///   - target: `target`.
    ///   - actionAfterCompletion: `action_after_completion`; provider 6 only.
    ///   - description: `description`; at most 512 characters.
    ///   - endDate: `end_date`.
    ///   - groupName: `group_name`; 1 to 64 characters; a change replaces the resource.
    ///   - kmsKeyARN: `kms_key_arn`.
    ///   - name: `name`; 1 to 64 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 38 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - scheduleExpressionTimezone: `schedule_expression_timezone`; 1 to 50 characters; default `UTC`.
    ///   - startDate: `start_date`.
    ///   - state: `state`; default `ENABLED`.
    public init(
        _ localName: String,
        scheduleExpression: Expression<ScheduleExpression>,
        flexibleTimeWindow: SchedulerSchedule.FlexibleTimeWindow,
        target: SchedulerSchedule.Target,
        actionAfterCompletion: Expression<SchedulerSchedule.ActionAfterCompletion>? = nil,
        description: Expression<String>? = nil,
        endDate: Expression<String>? = nil,
        groupName: Expression<ID<SchedulerScheduleGroup>>? = nil,
        kmsKeyARN: Expression<ARN<KMSKey>>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        scheduleExpressionTimezone: Expression<String>? = nil,
        startDate: Expression<String>? = nil,
        state: Expression<SchedulerSchedule.State>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("action_after_completion", actionAfterCompletion)
        node.body.set("description", description)
        node.body.set("end_date", endDate)
        node.body.set("flexible_time_window", flexibleTimeWindow)
        node.body.set("group_name", groupName)
        node.body.set("kms_key_arn", kmsKeyARN)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("schedule_expression", scheduleExpression)
        node.body.set("schedule_expression_timezone", scheduleExpressionTimezone)
        node.body.set("start_date", startDate)
        node.body.set("state", state)
        node.body.set("target", target)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `action_after_completion`.
    public var actionAfterCompletion: Expression<SchedulerSchedule.ActionAfterCompletion> { reference("action_after_completion") }
    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SchedulerSchedule>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `end_date`.
    public var endDate: Expression<String> { reference("end_date") }
    /// The attribute `group_name`.
    public var groupName: Expression<ID<SchedulerScheduleGroup>> { reference("group_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SchedulerSchedule>> { reference("id") }
    /// The attribute `kms_key_arn`.
    public var kmsKeyARN: Expression<ARN<KMSKey>> { reference("kms_key_arn") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `schedule_expression`.
    public var scheduleExpression: Expression<ScheduleExpression> { reference("schedule_expression") }
    /// The attribute `schedule_expression_timezone`.
    public var scheduleExpressionTimezone: Expression<String> { reference("schedule_expression_timezone") }
    /// The attribute `start_date`.
    public var startDate: Expression<String> { reference("start_date") }
    /// The attribute `state`.
    public var state: Expression<SchedulerSchedule.State> { reference("state") }

    /// The words that `action_after_completion` takes.
    public enum ActionAfterCompletion: ValueSet {}

    /// The words that `state` takes.
    public enum State: ValueSet {}

    /// The block `flexible_time_window` of `aws_scheduler_schedule`.
    public struct FlexibleTimeWindow: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - mode: `mode`.
        ///   - maximumWindowInMinutes: `maximum_window_in_minutes`; 1 to 1440.
        public init(
            mode: Expression<SchedulerSchedule.FlexibleTimeWindow.Mode>,
            maximumWindowInMinutes: Expression<Int>? = nil
        ) {
            body.set("maximum_window_in_minutes", maximumWindowInMinutes)
            body.set("mode", mode)
        }

        /// The words that `mode` takes.
        public enum Mode: ValueSet {}
    }

    /// The block `target` of `aws_scheduler_schedule`.
    public struct Target: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - arn: `arn`.
        ///   - roleARN: `role_arn`.
        ///   - input: `input`; 1 to 9223372036854775807 characters.
        ///   - deadLetterConfig: `dead_letter_config`.
        ///   - ecsParameters: `ecs_parameters`.
        ///   - eventbridgeParameters: `eventbridge_parameters`.
        ///   - kinesisParameters: `kinesis_parameters`.
        ///   - retryPolicy: `retry_policy`.
        ///   - sagemakerPipelineParameters: `sagemaker_pipeline_parameters`.
        ///   - sqsParameters: `sqs_parameters`.
        public init(
            arn: Expression<ARN<AnyResource>>,
            roleARN: Expression<ARN<IAMRole>>,
            input: Expression<String>? = nil,
            deadLetterConfig: SchedulerSchedule.Target.DeadLetterConfig? = nil,
            ecsParameters: SchedulerSchedule.Target.ECSParameters? = nil,
            eventbridgeParameters: SchedulerSchedule.Target.EventBridgeParameters? = nil,
            kinesisParameters: SchedulerSchedule.Target.KinesisParameters? = nil,
            retryPolicy: SchedulerSchedule.Target.RetryPolicy? = nil,
            sagemakerPipelineParameters: SchedulerSchedule.Target.SageMakerPipelineParameters? = nil,
            sqsParameters: SchedulerSchedule.Target.SQSParameters? = nil
        ) {
            body.set("arn", arn)
            body.set("dead_letter_config", deadLetterConfig)
            body.set("ecs_parameters", ecsParameters)
            body.set("eventbridge_parameters", eventbridgeParameters)
            body.set("input", input)
            body.set("kinesis_parameters", kinesisParameters)
            body.set("retry_policy", retryPolicy)
            body.set("role_arn", roleARN)
            body.set("sagemaker_pipeline_parameters", sagemakerPipelineParameters)
            body.set("sqs_parameters", sqsParameters)
        }

        /// The block `target.dead_letter_config` of `aws_scheduler_schedule`.
        public struct DeadLetterConfig: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - arn: `arn`.
            public init(
                arn: Expression<ARN<SQSQueue>>
            ) {
                body.set("arn", arn)
            }
        }

        /// The block `target.ecs_parameters` of `aws_scheduler_schedule`.
        public struct ECSParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - taskDefinitionARN: `task_definition_arn`.
            ///   - enableECSManagedTags: `enable_ecs_managed_tags`.
            ///   - enableExecuteCommand: `enable_execute_command`.
            ///   - group: `group`; 1 to 255 characters.
            ///   - launchType: `launch_type`.
            ///   - platformVersion: `platform_version`.
            ///   - propagateTags: `propagate_tags`.
            ///   - referenceID: `reference_id`.
            ///   - tags: `tags`.
            ///   - taskCount: `task_count`; 0 to 10; default 1.
            ///   - capacityProviderStrategy: `capacity_provider_strategy`; at most 6.
            ///   - networkConfiguration: `network_configuration`.
            ///   - placementConstraints: `placement_constraints`; at most 10.
            ///   - placementStrategy: `placement_strategy`; at most 5.
            public init(
                taskDefinitionARN: Expression<ARN<ECSTaskDefinition>>,
                enableECSManagedTags: Expression<Bool>? = nil,
                enableExecuteCommand: Expression<Bool>? = nil,
                group: Expression<String>? = nil,
                launchType: Expression<SchedulerSchedule.Target.ECSParameters.LaunchType>? = nil,
                platformVersion: Expression<String>? = nil,
                propagateTags: Expression<String>? = nil,
                referenceID: Expression<String>? = nil,
                tags: Expression<[String: String]>? = nil,
                taskCount: Expression<Int>? = nil,
                capacityProviderStrategy: Blocks<SchedulerSchedule.Target.ECSParameters.CapacityProviderStrategy> = [],
                networkConfiguration: SchedulerSchedule.Target.ECSParameters.NetworkConfiguration? = nil,
                placementConstraints: Blocks<SchedulerSchedule.Target.ECSParameters.PlacementConstraints> = [],
                placementStrategy: Blocks<SchedulerSchedule.Target.ECSParameters.PlacementStrategy> = []
            ) {
                body.set("capacity_provider_strategy", capacityProviderStrategy)
                body.set("enable_ecs_managed_tags", enableECSManagedTags)
                body.set("enable_execute_command", enableExecuteCommand)
                body.set("group", group)
                body.set("launch_type", launchType)
                body.set("network_configuration", networkConfiguration)
                body.set("placement_constraints", placementConstraints)
                body.set("placement_strategy", placementStrategy)
                body.set("platform_version", platformVersion)
                body.set("propagate_tags", propagateTags)
                body.set("reference_id", referenceID)
                body.set("tags", tags)
                body.set("task_count", taskCount)
                body.set("task_definition_arn", taskDefinitionARN)
            }

            /// The words that `launch_type` takes.
            public enum LaunchType: ValueSet {}

            /// The block `target.ecs_parameters.capacity_provider_strategy` of `aws_scheduler_schedule`.
            public struct CapacityProviderStrategy: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - capacityProvider: `capacity_provider`; 1 to 255 characters.
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

            /// The block `target.ecs_parameters.network_configuration` of `aws_scheduler_schedule`.
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

            /// The block `target.ecs_parameters.placement_constraints` of `aws_scheduler_schedule`.
            public struct PlacementConstraints: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - type: `type`.
                ///   - expression: `expression`; 1 to 2000 characters.
                public init(
                    type: Expression<SchedulerSchedule.Target.ECSParameters.PlacementConstraints.Kind>,
                    expression: Expression<String>? = nil
                ) {
                    body.set("expression", expression)
                    body.set("type", type)
                }

                /// The words that `type` takes.
                public enum Kind: ValueSet {}
            }

            /// The block `target.ecs_parameters.placement_strategy` of `aws_scheduler_schedule`.
            public struct PlacementStrategy: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - type: `type`.
                ///   - field: `field`.
                public init(
                    type: Expression<SchedulerSchedule.Target.ECSParameters.PlacementStrategy.Kind>,
                    field: Expression<String>? = nil
                ) {
                    body.set("field", field)
                    body.set("type", type)
                }

                /// The words that `type` takes.
                public enum Kind: ValueSet {}
            }
        }

        /// The block `target.eventbridge_parameters` of `aws_scheduler_schedule`.
        public struct EventBridgeParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - detailType: `detail_type`; 1 to 128 characters.
            ///   - source: `source`; 1 to 256 characters.
            public init(
                detailType: Expression<String>,
                source: Expression<String>
            ) {
                body.set("detail_type", detailType)
                body.set("source", source)
            }
        }

        /// The block `target.kinesis_parameters` of `aws_scheduler_schedule`.
        public struct KinesisParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - partitionKey: `partition_key`; 1 to 256 characters.
            public init(
                partitionKey: Expression<String>
            ) {
                body.set("partition_key", partitionKey)
            }
        }

        /// The block `target.retry_policy` of `aws_scheduler_schedule`.
        public struct RetryPolicy: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - maximumEventAgeInSeconds: `maximum_event_age_in_seconds`; 60 to 86400; default 86400.
            ///   - maximumRetryAttempts: `maximum_retry_attempts`; 0 to 185; default 185.
            public init(
                maximumEventAgeInSeconds: Expression<Int>? = nil,
                maximumRetryAttempts: Expression<Int>? = nil
            ) {
                body.set("maximum_event_age_in_seconds", maximumEventAgeInSeconds)
                body.set("maximum_retry_attempts", maximumRetryAttempts)
            }
        }

        /// The block `target.sagemaker_pipeline_parameters` of `aws_scheduler_schedule`.
        public struct SageMakerPipelineParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - pipelineParameter: `pipeline_parameter`; at most 200.
            public init(
                pipelineParameter: Blocks<SchedulerSchedule.Target.SageMakerPipelineParameters.PipelineParameter> = []
            ) {
                body.set("pipeline_parameter", pipelineParameter)
            }

            /// The block `target.sagemaker_pipeline_parameters.pipeline_parameter` of `aws_scheduler_schedule`.
            public struct PipelineParameter: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - name: `name`; 1 to 256 characters.
                ///   - value: `value`; 1 to 1024 characters.
                public init(
                    name: Expression<String>,
                    value: Expression<String>
                ) {
                    body.set("name", name)
                    body.set("value", value)
                }
            }
        }

        /// The block `target.sqs_parameters` of `aws_scheduler_schedule`.
        public struct SQSParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - messageGroupID: `message_group_id`; 1 to 128 characters.
            public init(
                messageGroupID: Expression<String>? = nil
            ) {
                body.set("message_group_id", messageGroupID)
            }
        }
    }
}

extension Expression<SchedulerSchedule.ActionAfterCompletion> {
    /// The word `NONE`.
    public static var nothing: Self { .init(word: "NONE") }
    /// The word `DELETE`.
    public static var delete: Self { .init(word: "DELETE") }
}

extension Expression<SchedulerSchedule.State> {
    /// The word `ENABLED`.
    public static var enabled: Self { .init(word: "ENABLED") }
    /// The word `DISABLED`.
    public static var disabled: Self { .init(word: "DISABLED") }
}

extension Expression<SchedulerSchedule.FlexibleTimeWindow.Mode> {
    /// The word `OFF`.
    public static var off: Self { .init(word: "OFF") }
    /// The word `FLEXIBLE`.
    public static var flexible: Self { .init(word: "FLEXIBLE") }
}

extension Expression<SchedulerSchedule.Target.ECSParameters.LaunchType> {
    /// The word `EC2`.
    public static var ec2: Self { .init(word: "EC2") }
    /// The word `FARGATE`.
    public static var fargate: Self { .init(word: "FARGATE") }
    /// The word `EXTERNAL`.
    public static var external: Self { .init(word: "EXTERNAL") }
}

extension Expression<SchedulerSchedule.Target.ECSParameters.PlacementConstraints.Kind> {
    /// The word `distinctInstance`.
    public static var distinctInstance: Self { .init(word: "distinctInstance") }
    /// The word `memberOf`.
    public static var memberOf: Self { .init(word: "memberOf") }
}

extension Expression<SchedulerSchedule.Target.ECSParameters.PlacementStrategy.Kind> {
    /// The word `random`.
    public static var random: Self { .init(word: "random") }
    /// The word `spread`.
    public static var spread: Self { .init(word: "spread") }
    /// The word `binpack`.
    public static var binpack: Self { .init(word: "binpack") }
}

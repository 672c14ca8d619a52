// Written by 'synth bind aws_cloudwatch_event_target'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What a rule calls: `aws_cloudwatch_event_target` in Terraform.
public struct CloudWatchEventTarget: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudwatch_event_target"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - arn: `arn`.
    ///   - rule: `rule`; at most 64 characters; a change replaces the resource.
    ///   - eventBusName: `event_bus_name`; 1 to 1600 characters; default `default`; a change replaces the resource.
    ///   - forceDestroy: `force_destroy`; default false.
    ///   - input: `input`; at most 8192 characters; not beside `input_path`, `input_transformer`.
    ///   - inputPath: `input_path`; at most 256 characters; not beside `input`, `input_transformer`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - roleARN: `role_arn`.
    ///   - targetID: `target_id`; at most 64 characters; a change replaces the resource.
    ///   - appsyncTarget: `appsync_target`.
    ///   - batchTarget: `batch_target`.
    ///   - deadLetterConfig: `dead_letter_config`.
    ///   - ecsTarget: `ecs_target`.
    ///   - httpTarget: `http_target`.
    ///   - inputTransformer: `input_transformer`; not beside `input`, `input_path`.
    ///   - kinesisTarget: `kinesis_target`.
    ///   - redshiftTarget: `redshift_target`.
    ///   - retryPolicy: `retry_policy`.
    ///   - runCommandTargets: `run_command_targets`; at most 5.
    ///   - sagemakerPipelineTarget: `sagemaker_pipeline_target`.
    ///   - sqsTarget: `sqs_target`.
    public init(
        _ localName: String,
        arn: Expression<ARN<AnyResource>>,
        rule: Expression<String>,
        eventBusName: Expression<ID<CloudWatchEventBus>>? = nil,
        forceDestroy: Expression<Bool>? = nil,
        input: Expression<JSONText>? = nil,
        inputPath: Expression<String>? = nil,
        region: Expression<String>? = nil,
        roleARN: Expression<ARN<IAMRole>>? = nil,
        targetID: Expression<String>? = nil,
        appsyncTarget: CloudWatchEventTarget.AppSyncTarget? = nil,
        batchTarget: CloudWatchEventTarget.BatchTarget? = nil,
        deadLetterConfig: CloudWatchEventTarget.DeadLetterConfig? = nil,
        ecsTarget: CloudWatchEventTarget.ECSTarget? = nil,
        httpTarget: CloudWatchEventTarget.HTTPTarget? = nil,
        inputTransformer: CloudWatchEventTarget.InputTransformer? = nil,
        kinesisTarget: CloudWatchEventTarget.KinesisTarget? = nil,
        redshiftTarget: CloudWatchEventTarget.RedshiftTarget? = nil,
        retryPolicy: CloudWatchEventTarget.RetryPolicy? = nil,
        runCommandTargets: Blocks<CloudWatchEventTarget.RunCommandTargets> = [],
        sagemakerPipelineTarget: CloudWatchEventTarget.SageMakerPipelineTarget? = nil,
        sqsTarget: CloudWatchEventTarget.SQSTarget? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("appsync_target", appsyncTarget)
        node.body.set("arn", arn)
        node.body.set("batch_target", batchTarget)
        node.body.set("dead_letter_config", deadLetterConfig)
        node.body.set("ecs_target", ecsTarget)
        node.body.set("event_bus_name", eventBusName)
        node.body.set("force_destroy", forceDestroy)
        node.body.set("http_target", httpTarget)
        node.body.set("input", input)
        node.body.set("input_path", inputPath)
        node.body.set("input_transformer", inputTransformer)
        node.body.set("kinesis_target", kinesisTarget)
        node.body.set("redshift_target", redshiftTarget)
        node.body.set("region", region)
        node.body.set("retry_policy", retryPolicy)
        node.body.set("role_arn", roleARN)
        node.body.set("rule", rule)
        node.body.set("run_command_targets", runCommandTargets)
        node.body.set("sagemaker_pipeline_target", sagemakerPipelineTarget)
        node.body.set("sqs_target", sqsTarget)
        node.body.set("target_id", targetID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`.
    public var arn: Expression<ARN<AnyResource>> { reference("arn") }
    /// The attribute `event_bus_name`.
    public var eventBusName: Expression<ID<CloudWatchEventBus>> { reference("event_bus_name") }
    /// The attribute `force_destroy`.
    public var forceDestroy: Expression<Bool> { reference("force_destroy") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudWatchEventTarget>> { reference("id") }
    /// The attribute `input`.
    public var input: Expression<JSONText> { reference("input") }
    /// The attribute `input_path`.
    public var inputPath: Expression<String> { reference("input_path") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `role_arn`.
    public var roleARN: Expression<ARN<IAMRole>> { reference("role_arn") }
    /// The attribute `rule`.
    public var rule: Expression<String> { reference("rule") }
    /// The attribute `target_id`.
    public var targetID: Expression<String> { reference("target_id") }

    /// The block `appsync_target` of `aws_cloudwatch_event_target`.
    public struct AppSyncTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - graphqlOperation: `graphql_operation`; 1 to 1048576 characters.
        public init(
            graphqlOperation: Expression<String>? = nil
        ) {
            body.set("graphql_operation", graphqlOperation)
        }
    }

    /// The block `batch_target` of `aws_cloudwatch_event_target`.
    public struct BatchTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - jobDefinition: `job_definition`.
        ///   - jobName: `job_name`.
        ///   - arraySize: `array_size`; 2 to 10000.
        ///   - jobAttempts: `job_attempts`; 1 to 10.
        public init(
            jobDefinition: Expression<String>,
            jobName: Expression<String>,
            arraySize: Expression<Int>? = nil,
            jobAttempts: Expression<Int>? = nil
        ) {
            body.set("array_size", arraySize)
            body.set("job_attempts", jobAttempts)
            body.set("job_definition", jobDefinition)
            body.set("job_name", jobName)
        }
    }

    /// The block `dead_letter_config` of `aws_cloudwatch_event_target`.
    public struct DeadLetterConfig: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - arn: `arn`.
        public init(
            arn: Expression<ARN<SQSQueue>>? = nil
        ) {
            body.set("arn", arn)
        }
    }

    /// The block `ecs_target` of `aws_cloudwatch_event_target`.
    public struct ECSTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - taskDefinitionARN: `task_definition_arn`.
        ///   - enableECSManagedTags: `enable_ecs_managed_tags`; default false.
        ///   - enableExecuteCommand: `enable_execute_command`; default false.
        ///   - group: `group`; 1 to 255 characters.
        ///   - launchType: `launch_type`.
        ///   - platformVersion: `platform_version`; at most 1600 characters.
        ///   - propagateTags: `propagate_tags`.
        ///   - tags: `tags`.
        ///   - taskCount: `task_count`; 1 to 2147483647; default 1.
        ///   - capacityProviderStrategy: `capacity_provider_strategy`.
        ///   - networkConfiguration: `network_configuration`.
        ///   - orderedPlacementStrategy: `ordered_placement_strategy`; at most 5.
        ///   - placementConstraint: `placement_constraint`; at most 10.
        public init(
            taskDefinitionARN: Expression<ARN<ECSTaskDefinition>>,
            enableECSManagedTags: Expression<Bool>? = nil,
            enableExecuteCommand: Expression<Bool>? = nil,
            group: Expression<String>? = nil,
            launchType: Expression<CloudWatchEventTarget.ECSTarget.LaunchType>? = nil,
            platformVersion: Expression<String>? = nil,
            propagateTags: Expression<String>? = nil,
            tags: Expression<[String: String]>? = nil,
            taskCount: Expression<Int>? = nil,
            capacityProviderStrategy: Blocks<CloudWatchEventTarget.ECSTarget.CapacityProviderStrategy> = [],
            networkConfiguration: CloudWatchEventTarget.ECSTarget.NetworkConfiguration? = nil,
            orderedPlacementStrategy: Blocks<CloudWatchEventTarget.ECSTarget.OrderedPlacementStrategy> = [],
            placementConstraint: Blocks<CloudWatchEventTarget.ECSTarget.PlacementConstraint> = []
        ) {
            body.set("capacity_provider_strategy", capacityProviderStrategy)
            body.set("enable_ecs_managed_tags", enableECSManagedTags)
            body.set("enable_execute_command", enableExecuteCommand)
            body.set("group", group)
            body.set("launch_type", launchType)
            body.set("network_configuration", networkConfiguration)
            body.set("ordered_placement_strategy", orderedPlacementStrategy)
            body.set("placement_constraint", placementConstraint)
            body.set("platform_version", platformVersion)
            body.set("propagate_tags", propagateTags)
            body.set("tags", tags)
            body.set("task_count", taskCount)
            body.set("task_definition_arn", taskDefinitionARN)
        }

        /// The words that `launch_type` takes.
        public enum LaunchType: ValueSet {}

        /// The block `ecs_target.capacity_provider_strategy` of `aws_cloudwatch_event_target`.
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

        /// The block `ecs_target.network_configuration` of `aws_cloudwatch_event_target`.
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

        /// The block `ecs_target.ordered_placement_strategy` of `aws_cloudwatch_event_target`.
        public struct OrderedPlacementStrategy: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - type: `type`.
            ///   - field: `field`; at most 255 characters.
            public init(
                type: Expression<CloudWatchEventTarget.ECSTarget.OrderedPlacementStrategy.Kind>,
                field: Expression<String>? = nil
            ) {
                body.set("field", field)
                body.set("type", type)
            }

            /// The words that `type` takes.
            public enum Kind: ValueSet {}
        }

        /// The block `ecs_target.placement_constraint` of `aws_cloudwatch_event_target`.
        public struct PlacementConstraint: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - type: `type`.
            ///   - expression: `expression`.
            public init(
                type: Expression<CloudWatchEventTarget.ECSTarget.PlacementConstraint.Kind>,
                expression: Expression<String>? = nil
            ) {
                body.set("expression", expression)
                body.set("type", type)
            }

            /// The words that `type` takes.
            public enum Kind: ValueSet {}
        }
    }

    /// The block `http_target` of `aws_cloudwatch_event_target`.
    public struct HTTPTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - headerParameters: `header_parameters`; at most 512 characters.
        ///   - pathParameterValues: `path_parameter_values`.
        ///   - queryStringParameters: `query_string_parameters`; at most 512 characters.
        public init(
            headerParameters: Expression<[String: String]>? = nil,
            pathParameterValues: Expression<[String]>? = nil,
            queryStringParameters: Expression<[String: String]>? = nil
        ) {
            body.set("header_parameters", headerParameters)
            body.set("path_parameter_values", pathParameterValues)
            body.set("query_string_parameters", queryStringParameters)
        }
    }

    /// The block `input_transformer` of `aws_cloudwatch_event_target`.
    public struct InputTransformer: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - inputTemplate: `input_template`; 1 to 8192 characters.
        ///   - inputPaths: `input_paths`.
        public init(
            inputTemplate: Expression<String>,
            inputPaths: Expression<[String: String]>? = nil
        ) {
            body.set("input_paths", inputPaths)
            body.set("input_template", inputTemplate)
        }
    }

    /// The block `kinesis_target` of `aws_cloudwatch_event_target`.
    public struct KinesisTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - partitionKeyPath: `partition_key_path`; 1 to 256 characters.
        public init(
            partitionKeyPath: Expression<String>? = nil
        ) {
            body.set("partition_key_path", partitionKeyPath)
        }
    }

    /// The block `redshift_target` of `aws_cloudwatch_event_target`.
    public struct RedshiftTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - database: `database`; 1 to 64 characters.
        ///   - dbUser: `db_user`; 1 to 128 characters.
        ///   - secretsManagerARN: `secrets_manager_arn`.
        ///   - sql: `sql`; 1 to 100000 characters.
        ///   - statementName: `statement_name`; 1 to 500 characters.
        ///   - withEvent: `with_event`.
        public init(
            database: Expression<String>,
            dbUser: Expression<String>? = nil,
            secretsManagerARN: Expression<ARN<SecretsManagerSecret>>? = nil,
            sql: Expression<String>? = nil,
            statementName: Expression<String>? = nil,
            withEvent: Expression<Bool>? = nil
        ) {
            body.set("database", database)
            body.set("db_user", dbUser)
            body.set("secrets_manager_arn", secretsManagerARN)
            body.set("sql", sql)
            body.set("statement_name", statementName)
            body.set("with_event", withEvent)
        }
    }

    /// The block `retry_policy` of `aws_cloudwatch_event_target`.
    public struct RetryPolicy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - maximumEventAgeInSeconds: `maximum_event_age_in_seconds`; 0 to 86400.
        ///   - maximumRetryAttempts: `maximum_retry_attempts`; 0 to 185.
        public init(
            maximumEventAgeInSeconds: Expression<Int>? = nil,
            maximumRetryAttempts: Expression<Int>? = nil
        ) {
            body.set("maximum_event_age_in_seconds", maximumEventAgeInSeconds)
            body.set("maximum_retry_attempts", maximumRetryAttempts)
        }
    }

    /// The block `run_command_targets` of `aws_cloudwatch_event_target`.
    public struct RunCommandTargets: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`; 1 to 128 characters.
        ///   - values: `values`; 1 to 256 characters.
        public init(
            key: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("key", key)
            body.set("values", values)
        }
    }

    /// The block `sagemaker_pipeline_target` of `aws_cloudwatch_event_target`.
    public struct SageMakerPipelineTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - pipelineParameterList: `pipeline_parameter_list`; at most 200.
        public init(
            pipelineParameterList: Blocks<CloudWatchEventTarget.SageMakerPipelineTarget.PipelineParameterList> = []
        ) {
            body.set("pipeline_parameter_list", pipelineParameterList)
        }

        /// The block `sagemaker_pipeline_target.pipeline_parameter_list` of `aws_cloudwatch_event_target`.
        public struct PipelineParameterList: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - name: `name`.
            ///   - value: `value`.
            public init(
                name: Expression<String>,
                value: Expression<String>
            ) {
                body.set("name", name)
                body.set("value", value)
            }
        }
    }

    /// The block `sqs_target` of `aws_cloudwatch_event_target`.
    public struct SQSTarget: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - messageGroupID: `message_group_id`.
        public init(
            messageGroupID: Expression<String>? = nil
        ) {
            body.set("message_group_id", messageGroupID)
        }
    }
}

extension Expression<CloudWatchEventTarget.ECSTarget.LaunchType> {
    /// The word `EC2`.
    public static var ec2: Self { .init(word: "EC2") }
    /// The word `FARGATE`.
    public static var fargate: Self { .init(word: "FARGATE") }
    /// The word `EXTERNAL`.
    public static var external: Self { .init(word: "EXTERNAL") }
}

extension Expression<CloudWatchEventTarget.ECSTarget.OrderedPlacementStrategy.Kind> {
    /// The word `random`.
    public static var random: Self { .init(word: "random") }
    /// The word `spread`.
    public static var spread: Self { .init(word: "spread") }
    /// The word `binpack`.
    public static var binpack: Self { .init(word: "binpack") }
}

extension Expression<CloudWatchEventTarget.ECSTarget.PlacementConstraint.Kind> {
    /// The word `distinctInstance`.
    public static var distinctInstance: Self { .init(word: "distinctInstance") }
    /// The word `memberOf`.
    public static var memberOf: Self { .init(word: "memberOf") }
}

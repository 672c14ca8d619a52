// Written by 'synth bind aws_ssm_maintenance_window_task'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The work done in a maintenance window: `aws_ssm_maintenance_window_task` in Terraform.
public struct SSMMaintenanceWindowTask: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_maintenance_window_task"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - taskARN: `task_arn`.
    ///   - taskType: `task_type`; a change replaces the resource.
    ///   - windowID: `window_id`; a change replaces the resource.
    ///   - cutoffBehavior: `cutoff_behavior`.
    ///   - description: `description`; 1 to 128 characters.
    ///   - maxConcurrency: `max_concurrency`.
    ///   - maxErrors: `max_errors`.
    ///   - name: `name`.
    ///   - priority: `priority`; at least 0.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - serviceRoleARN: `service_role_arn`.
    ///   - targets: `targets`; at most 5.
    ///   - taskInvocationParameters: `task_invocation_parameters`.
    public init(
        _ localName: String,
        taskARN: Expression<ARN<AnyResource>>,
        taskType: Expression<SSMMaintenanceWindowTask.TaskType>,
        windowID: Expression<ID<SSMMaintenanceWindow>>,
        cutoffBehavior: Expression<SSMMaintenanceWindowTask.CutoffBehavior>? = nil,
        description: Expression<String>? = nil,
        maxConcurrency: Expression<String>? = nil,
        maxErrors: Expression<String>? = nil,
        name: Expression<String>? = nil,
        priority: Expression<Int>? = nil,
        region: Expression<String>? = nil,
        serviceRoleARN: Expression<ARN<IAMRole>>? = nil,
        targets: Blocks<SSMMaintenanceWindowTask.Targets> = [],
        taskInvocationParameters: SSMMaintenanceWindowTask.TaskInvocationParameters? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("cutoff_behavior", cutoffBehavior)
        node.body.set("description", description)
        node.body.set("max_concurrency", maxConcurrency)
        node.body.set("max_errors", maxErrors)
        node.body.set("name", name)
        node.body.set("priority", priority)
        node.body.set("region", region)
        node.body.set("service_role_arn", serviceRoleARN)
        node.body.set("targets", targets)
        node.body.set("task_arn", taskARN)
        node.body.set("task_invocation_parameters", taskInvocationParameters)
        node.body.set("task_type", taskType)
        node.body.set("window_id", windowID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SSMMaintenanceWindowTask>> { reference("arn") }
    /// The attribute `cutoff_behavior`.
    public var cutoffBehavior: Expression<SSMMaintenanceWindowTask.CutoffBehavior> { reference("cutoff_behavior") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMMaintenanceWindowTask>> { reference("id") }
    /// The attribute `max_concurrency`.
    public var maxConcurrency: Expression<String> { reference("max_concurrency") }
    /// The attribute `max_errors`.
    public var maxErrors: Expression<String> { reference("max_errors") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `priority`.
    public var priority: Expression<Int> { reference("priority") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `service_role_arn`.
    public var serviceRoleARN: Expression<ARN<IAMRole>> { reference("service_role_arn") }
    /// The attribute `task_arn`.
    public var taskARN: Expression<ARN<AnyResource>> { reference("task_arn") }
    /// The attribute `task_type`.
    public var taskType: Expression<SSMMaintenanceWindowTask.TaskType> { reference("task_type") }
    /// The attribute `window_id`.
    public var windowID: Expression<ID<SSMMaintenanceWindow>> { reference("window_id") }
    /// The attribute `window_task_id`, which the provider computes.
    public var windowTaskID: Expression<String> { reference("window_task_id") }

    /// The words that `cutoff_behavior` takes.
    public enum CutoffBehavior: ValueSet {}

    /// The words that `task_type` takes.
    public enum TaskType: ValueSet {}

    /// The block `targets` of `aws_ssm_maintenance_window_task`.
    public struct Targets: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`.
        ///   - values: `values`.
        public init(
            key: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("key", key)
            body.set("values", values)
        }
    }

    /// The block `task_invocation_parameters` of `aws_ssm_maintenance_window_task`.
    public struct TaskInvocationParameters: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - automationParameters: `automation_parameters`.
        ///   - lambdaParameters: `lambda_parameters`.
        ///   - runCommandParameters: `run_command_parameters`.
        ///   - stepFunctionsParameters: `step_functions_parameters`.
        public init(
            automationParameters: SSMMaintenanceWindowTask.TaskInvocationParameters.AutomationParameters? = nil,
            lambdaParameters: SSMMaintenanceWindowTask.TaskInvocationParameters.LambdaParameters? = nil,
            runCommandParameters: SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters? = nil,
            stepFunctionsParameters: SSMMaintenanceWindowTask.TaskInvocationParameters.StepFunctionsParameters? = nil
        ) {
            body.set("automation_parameters", automationParameters)
            body.set("lambda_parameters", lambdaParameters)
            body.set("run_command_parameters", runCommandParameters)
            body.set("step_functions_parameters", stepFunctionsParameters)
        }

        /// The block `task_invocation_parameters.automation_parameters` of `aws_ssm_maintenance_window_task`.
        public struct AutomationParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - documentVersion: `document_version`.
            ///   - parameter: `parameter`.
            public init(
                documentVersion: Expression<String>? = nil,
                parameter: Blocks<SSMMaintenanceWindowTask.TaskInvocationParameters.AutomationParameters.Parameter> = []
            ) {
                body.set("document_version", documentVersion)
                body.set("parameter", parameter)
            }

            /// The block `task_invocation_parameters.automation_parameters.parameter` of `aws_ssm_maintenance_window_task`.
            public struct Parameter: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - name: `name`.
                ///   - values: `values`.
                public init(
                    name: Expression<String>,
                    values: Expression<[String]>
                ) {
                    body.set("name", name)
                    body.set("values", values)
                }
            }
        }

        /// The block `task_invocation_parameters.lambda_parameters` of `aws_ssm_maintenance_window_task`.
        public struct LambdaParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - clientContext: `client_context`; 1 to 8000 characters.
            ///   - payload: `payload`; at most 4096 characters; sensitive.
            ///   - qualifier: `qualifier`; 1 to 128 characters.
            public init(
                clientContext: Expression<String>? = nil,
                payload: Expression<String>? = nil,
                qualifier: Expression<String>? = nil
            ) {
                body.set("client_context", clientContext)
                body.set("payload", payload)
                body.set("qualifier", qualifier)
            }
        }

        /// The block `task_invocation_parameters.run_command_parameters` of `aws_ssm_maintenance_window_task`.
        public struct RunCommandParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - comment: `comment`; at most 100 characters.
            ///   - documentHash: `document_hash`; at most 256 characters.
            ///   - documentHashType: `document_hash_type`.
            ///   - documentVersion: `document_version`.
            ///   - outputS3Bucket: `output_s3_bucket`.
            ///   - outputS3KeyPrefix: `output_s3_key_prefix`.
            ///   - serviceRoleARN: `service_role_arn`.
            ///   - timeoutSeconds: `timeout_seconds`; 30 to 2592000.
            ///   - cloudwatchConfig: `cloudwatch_config`.
            ///   - notificationConfig: `notification_config`.
            ///   - parameter: `parameter`.
            public init(
                comment: Expression<String>? = nil,
                documentHash: Expression<String>? = nil,
                documentHashType: Expression<SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.DocumentHashType>? = nil,
                documentVersion: Expression<String>? = nil,
                outputS3Bucket: Expression<ID<S3Bucket>>? = nil,
                outputS3KeyPrefix: Expression<String>? = nil,
                serviceRoleARN: Expression<ARN<IAMRole>>? = nil,
                timeoutSeconds: Expression<Int>? = nil,
                cloudwatchConfig: SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.CloudWatchConfig? = nil,
                notificationConfig: SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.NotificationConfig? = nil,
                parameter: Blocks<SSMMaintenanceWindowTask.TaskInvocationParameters.AutomationParameters.Parameter> = []
            ) {
                body.set("cloudwatch_config", cloudwatchConfig)
                body.set("comment", comment)
                body.set("document_hash", documentHash)
                body.set("document_hash_type", documentHashType)
                body.set("document_version", documentVersion)
                body.set("notification_config", notificationConfig)
                body.set("output_s3_bucket", outputS3Bucket)
                body.set("output_s3_key_prefix", outputS3KeyPrefix)
                body.set("parameter", parameter)
                body.set("service_role_arn", serviceRoleARN)
                body.set("timeout_seconds", timeoutSeconds)
            }

            /// The words that `document_hash_type` takes.
            public enum DocumentHashType: ValueSet {}

            /// The block `task_invocation_parameters.run_command_parameters.cloudwatch_config` of `aws_ssm_maintenance_window_task`.
            public struct CloudWatchConfig: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - cloudwatchLogGroupName: `cloudwatch_log_group_name`.
                ///   - cloudwatchOutputEnabled: `cloudwatch_output_enabled`.
                public init(
                    cloudwatchLogGroupName: Expression<ID<CloudWatchLogGroup>>? = nil,
                    cloudwatchOutputEnabled: Expression<Bool>? = nil
                ) {
                    body.set("cloudwatch_log_group_name", cloudwatchLogGroupName)
                    body.set("cloudwatch_output_enabled", cloudwatchOutputEnabled)
                }
            }

            /// The block `task_invocation_parameters.run_command_parameters.notification_config` of `aws_ssm_maintenance_window_task`.
            public struct NotificationConfig: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - notificationARN: `notification_arn`.
                ///   - notificationEvents: `notification_events`.
                ///   - notificationType: `notification_type`.
                public init(
                    notificationARN: Expression<ARN<SNSTopic>>? = nil,
                    notificationEvents: Expression<[SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.NotificationConfig.NotificationEvent]>? = nil,
                    notificationType: Expression<SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.NotificationConfig.NotificationType>? = nil
                ) {
                    body.set("notification_arn", notificationARN)
                    body.set("notification_events", notificationEvents)
                    body.set("notification_type", notificationType)
                }

                /// The words that `notification_events` takes.
                public enum NotificationEvent: ValueSet {}

                /// The words that `notification_type` takes.
                public enum NotificationType: ValueSet {}
            }
        }

        /// The block `task_invocation_parameters.step_functions_parameters` of `aws_ssm_maintenance_window_task`.
        public struct StepFunctionsParameters: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - input: `input`; at most 4096 characters; sensitive.
            ///   - name: `name`; 1 to 80 characters.
            public init(
                input: Expression<String>? = nil,
                name: Expression<String>? = nil
            ) {
                body.set("input", input)
                body.set("name", name)
            }
        }
    }
}

extension Expression<SSMMaintenanceWindowTask.CutoffBehavior> {
    /// The word `CONTINUE_TASK`.
    public static var continueTask: Self { .init(word: "CONTINUE_TASK") }
    /// The word `CANCEL_TASK`.
    public static var cancelTask: Self { .init(word: "CANCEL_TASK") }
}

extension Expression<SSMMaintenanceWindowTask.TaskType> {
    /// The word `RUN_COMMAND`.
    public static var runCommand: Self { .init(word: "RUN_COMMAND") }
    /// The word `AUTOMATION`.
    public static var automation: Self { .init(word: "AUTOMATION") }
    /// The word `STEP_FUNCTIONS`.
    public static var stepFunctions: Self { .init(word: "STEP_FUNCTIONS") }
    /// The word `LAMBDA`.
    public static var lambda: Self { .init(word: "LAMBDA") }
}

extension Expression<SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.DocumentHashType> {
    /// The word `Sha256`.
    public static var sha256: Self { .init(word: "Sha256") }
    /// The word `Sha1`.
    public static var sha1: Self { .init(word: "Sha1") }
}

extension Expression<SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.NotificationConfig.NotificationEvent> {
    /// The word `All`.
    public static var all: Self { .init(word: "All") }
    /// The word `InProgress`.
    public static var inProgress: Self { .init(word: "InProgress") }
    /// The word `Success`.
    public static var success: Self { .init(word: "Success") }
    /// The word `TimedOut`.
    public static var timedOut: Self { .init(word: "TimedOut") }
    /// The word `Cancelled`.
    public static var cancelled: Self { .init(word: "Cancelled") }
    /// The word `Failed`.
    public static var failed: Self { .init(word: "Failed") }
}

extension Expression<SSMMaintenanceWindowTask.TaskInvocationParameters.RunCommandParameters.NotificationConfig.NotificationType> {
    /// The word `Command`.
    public static var command: Self { .init(word: "Command") }
    /// The word `Invocation`.
    public static var invocation: Self { .init(word: "Invocation") }
}

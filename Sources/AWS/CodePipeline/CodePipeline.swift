// Written by 'synth bind aws_codepipeline'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Stages that a change passes on its way: `aws_codepipeline` in Terraform.
public struct CodePipeline: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_codepipeline"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 100 characters; a change replaces the resource.
    ///   - roleARN: `role_arn`.
    ///   - artifactStore: `artifact_store`.
    ///   - stage: `stage`; at least 2.
    ///   - executionMode: `execution_mode`; default `SUPERSEDED`.
    ///   - pipelineType: `pipeline_type`; default `V1`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - trigger: `trigger`; at most 50.
    ///   - variable: `variable`.
    public init(
        _ localName: String,
        name: Expression<String>,
        roleARN: Expression<ARN<IAMRole>>,
        artifactStore: Blocks<CodePipeline.ArtifactStore>,
        stage: Blocks<CodePipeline.Stage>,
        executionMode: Expression<CodePipeline.ExecutionMode>? = nil,
        pipelineType: Expression<CodePipeline.PipelineType>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        trigger: Blocks<CodePipeline.Trigger> = [],
        variable: Blocks<CodePipeline.Variable> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("artifact_store", artifactStore)
        node.body.set("execution_mode", executionMode)
        node.body.set("name", name)
        node.body.set("pipeline_type", pipelineType)
        node.body.set("region", region)
        node.body.set("role_arn", roleARN)
        node.body.set("stage", stage)
        node.body.set("tags", tags)
        node.body.set("trigger", trigger)
        node.body.set("variable", variable)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<CodePipeline>> { reference("arn") }
    /// The attribute `execution_mode`.
    public var executionMode: Expression<CodePipeline.ExecutionMode> { reference("execution_mode") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CodePipeline>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `pipeline_type`.
    public var pipelineType: Expression<CodePipeline.PipelineType> { reference("pipeline_type") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `role_arn`.
    public var roleARN: Expression<ARN<IAMRole>> { reference("role_arn") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `trigger_all`, which the provider computes.
    public var triggerAll: Expression<[CodePipeline.TriggerAll]> { reference("trigger_all") }

    /// The words that `execution_mode` takes.
    public enum ExecutionMode: ValueSet {}

    /// The words that `pipeline_type` takes.
    public enum PipelineType: ValueSet {}

    /// An element of `trigger_all`, which the provider computes.
    public enum TriggerAll {
        /// An element of `git_configuration`, which the provider computes.
        public enum GitConfiguration {
            /// An element of `pull_request`, which the provider computes.
            public enum PullRequest {
                /// An element of `branches`, which the provider computes.
                public enum Branche {}
                /// An element of `file_paths`, which the provider computes.
                public enum FilePath {}
            }
            /// An element of `push`, which the provider computes.
            public enum Push {
                /// An element of `branches`, which the provider computes.
                public enum Branche {}
                /// An element of `file_paths`, which the provider computes.
                public enum FilePath {}
                /// An element of `tags`, which the provider computes.
                public enum Tag {}
            }
        }
    }

    /// The block `artifact_store` of `aws_codepipeline`.
    public struct ArtifactStore: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - location: `location`.
        ///   - type: `type`.
        ///   - region: `region`.
        ///   - encryptionKey: `encryption_key`.
        public init(
            location: Expression<ID<S3Bucket>>,
            type: Expression<String>,
            region: Expression<String>? = nil,
            encryptionKey: CodePipeline.ArtifactStore.EncryptionKey? = nil
        ) {
            body.set("encryption_key", encryptionKey)
            body.set("location", location)
            body.set("region", region)
            body.set("type", type)
        }

        /// The block `artifact_store.encryption_key` of `aws_codepipeline`.
        public struct EncryptionKey: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - id: `id`.
            ///   - type: `type`.
            public init(
                id: Expression<ARN<KMSKey>>,
                type: Expression<String>
            ) {
                body.set("id", id)
                body.set("type", type)
            }
        }
    }

    /// The block `stage` of `aws_codepipeline`.
    public struct Stage: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`; 1 to 100 characters.
        ///   - action: `action`.
        ///   - beforeEntry: `before_entry`.
        ///   - onFailure: `on_failure`.
        ///   - onSuccess: `on_success`.
        public init(
            name: Expression<String>,
            action: Blocks<CodePipeline.Stage.Action>,
            beforeEntry: CodePipeline.Stage.BeforeEntry? = nil,
            onFailure: CodePipeline.Stage.OnFailure? = nil,
            onSuccess: CodePipeline.Stage.OnSuccess? = nil
        ) {
            body.set("action", action)
            body.set("before_entry", beforeEntry)
            body.set("name", name)
            body.set("on_failure", onFailure)
            body.set("on_success", onSuccess)
        }

        /// The block `stage.action` of `aws_codepipeline`.
        public struct Action: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - category: `category`.
            ///   - name: `name`; 1 to 100 characters.
            ///   - owner: `owner`.
            ///   - provider: `provider`.
            ///   - version: `version`; 1 to 9 characters.
            ///   - configuration: `configuration`.
            ///   - inputArtifacts: `input_artifacts`.
            ///   - namespace: `namespace`; 1 to 100 characters.
            ///   - outputArtifacts: `output_artifacts`.
            ///   - region: `region`.
            ///   - roleARN: `role_arn`.
            ///   - runOrder: `run_order`; 1 to 999.
            ///   - timeoutInMinutes: `timeout_in_minutes`; 5 to 86400.
            public init(
                category: Expression<CodePipeline.Stage.Action.Category>,
                name: Expression<String>,
                owner: Expression<CodePipeline.Stage.Action.Owner>,
                provider: Expression<String>,
                version: Expression<String>,
                configuration: Expression<[String: String]>? = nil,
                inputArtifacts: Expression<[String]>? = nil,
                namespace: Expression<String>? = nil,
                outputArtifacts: Expression<[String]>? = nil,
                region: Expression<String>? = nil,
                roleARN: Expression<ARN<IAMRole>>? = nil,
                runOrder: Expression<Int>? = nil,
                timeoutInMinutes: Expression<Int>? = nil
            ) {
                body.set("category", category)
                body.set("configuration", configuration)
                body.set("input_artifacts", inputArtifacts)
                body.set("name", name)
                body.set("namespace", namespace)
                body.set("output_artifacts", outputArtifacts)
                body.set("owner", owner)
                body.set("provider", provider)
                body.set("region", region)
                body.set("role_arn", roleARN)
                body.set("run_order", runOrder)
                body.set("timeout_in_minutes", timeoutInMinutes)
                body.set("version", version)
            }

            /// The words that `category` takes.
            public enum Category: ValueSet {}

            /// The words that `owner` takes.
            public enum Owner: ValueSet {}
        }

        /// The block `stage.before_entry` of `aws_codepipeline`.
        public struct BeforeEntry: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - condition: `condition`.
            public init(
                condition: CodePipeline.Stage.BeforeEntry.Condition
            ) {
                body.set("condition", condition)
            }

            /// The block `stage.before_entry.condition` of `aws_codepipeline`.
            public struct Condition: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - rule: `rule`; at most 5.
                ///   - result: `result`.
                public init(
                    rule: Blocks<CodePipeline.Stage.BeforeEntry.Condition.Rule>,
                    result: Expression<CodePipeline.Stage.BeforeEntry.Condition.Result>? = nil
                ) {
                    body.set("result", result)
                    body.set("rule", rule)
                }

                /// The words that `result` takes.
                public enum Result: ValueSet {}

                /// The block `stage.before_entry.condition.rule` of `aws_codepipeline`.
                public struct Rule: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - name: `name`.
                    ///   - ruleTypeID: `rule_type_id`.
                    ///   - commands: `commands`; 1 to 1000 characters.
                    ///   - configuration: `configuration`; 1 to 10000 characters.
                    ///   - inputArtifacts: `input_artifacts`; 1 to 100 characters.
                    ///   - region: `region`.
                    ///   - roleARN: `role_arn`.
                    ///   - timeoutInMinutes: `timeout_in_minutes`; 5 to 86400.
                    public init(
                        name: Expression<String>,
                        ruleTypeID: CodePipeline.Stage.BeforeEntry.Condition.Rule.RuleTypeID,
                        commands: Expression<[String]>? = nil,
                        configuration: Expression<[String: String]>? = nil,
                        inputArtifacts: Expression<[String]>? = nil,
                        region: Expression<String>? = nil,
                        roleARN: Expression<ARN<IAMRole>>? = nil,
                        timeoutInMinutes: Expression<Int>? = nil
                    ) {
                        body.set("commands", commands)
                        body.set("configuration", configuration)
                        body.set("input_artifacts", inputArtifacts)
                        body.set("name", name)
                        body.set("region", region)
                        body.set("role_arn", roleARN)
                        body.set("rule_type_id", ruleTypeID)
                        body.set("timeout_in_minutes", timeoutInMinutes)
                    }

                    /// The block `stage.before_entry.condition.rule.rule_type_id` of `aws_codepipeline`.
                    public struct RuleTypeID: NestedBlock {
                        /// Arguments and nested blocks.
                        public var body = Body()

                        /// Describes the block; what is left out is left to AWS.
                        ///
                        /// - Parameters:
                        ///   - category: `category`.
                        ///   - provider: `provider`.
                        ///   - owner: `owner`.
                        ///   - version: `version`; 1 to 9 characters.
                        public init(
                            category: Expression<String>,
                            provider: Expression<String>,
                            owner: Expression<String>? = nil,
                            version: Expression<String>? = nil
                        ) {
                            body.set("category", category)
                            body.set("owner", owner)
                            body.set("provider", provider)
                            body.set("version", version)
                        }
                    }
                }
            }
        }

        /// The block `stage.on_failure` of `aws_codepipeline`.
        public struct OnFailure: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - result: `result`.
            ///   - condition: `condition`.
            ///   - retryConfiguration: `retry_configuration`.
            public init(
                result: Expression<CodePipeline.Stage.OnFailure.Result>? = nil,
                condition: CodePipeline.Stage.BeforeEntry.Condition? = nil,
                retryConfiguration: CodePipeline.Stage.OnFailure.RetryConfiguration? = nil
            ) {
                body.set("condition", condition)
                body.set("result", result)
                body.set("retry_configuration", retryConfiguration)
            }

            /// The words that `result` takes.
            public enum Result: ValueSet {}

            /// The block `stage.on_failure.retry_configuration` of `aws_codepipeline`.
            public struct RetryConfiguration: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - retryMode: `retry_mode`.
                public init(
                    retryMode: Expression<CodePipeline.Stage.OnFailure.RetryConfiguration.RetryMode>? = nil
                ) {
                    body.set("retry_mode", retryMode)
                }

                /// The words that `retry_mode` takes.
                public enum RetryMode: ValueSet {}
            }
        }

        /// The block `stage.on_success` of `aws_codepipeline`.
        public struct OnSuccess: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - condition: `condition`.
            public init(
                condition: CodePipeline.Stage.BeforeEntry.Condition
            ) {
                body.set("condition", condition)
            }
        }
    }

    /// The block `trigger` of `aws_codepipeline`.
    public struct Trigger: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - providerType: `provider_type`.
        ///   - gitConfiguration: `git_configuration`.
        public init(
            providerType: Expression<String>,
            gitConfiguration: CodePipeline.Trigger.GitConfiguration
        ) {
            body.set("git_configuration", gitConfiguration)
            body.set("provider_type", providerType)
        }

        /// The block `trigger.git_configuration` of `aws_codepipeline`.
        public struct GitConfiguration: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - sourceActionName: `source_action_name`; 1 to 100 characters.
            ///   - pullRequest: `pull_request`; at most 3.
            ///   - push: `push`; at most 3.
            public init(
                sourceActionName: Expression<String>,
                pullRequest: Blocks<CodePipeline.Trigger.GitConfiguration.PullRequest> = [],
                push: Blocks<CodePipeline.Trigger.GitConfiguration.Push> = []
            ) {
                body.set("pull_request", pullRequest)
                body.set("push", push)
                body.set("source_action_name", sourceActionName)
            }

            /// The block `trigger.git_configuration.pull_request` of `aws_codepipeline`.
            public struct PullRequest: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - events: `events`.
                ///   - branches: `branches`.
                ///   - filePaths: `file_paths`.
                public init(
                    events: Expression<[CodePipeline.Trigger.GitConfiguration.PullRequest.Event]>? = nil,
                    branches: CodePipeline.Trigger.GitConfiguration.PullRequest.Branches? = nil,
                    filePaths: CodePipeline.Trigger.GitConfiguration.PullRequest.FilePaths? = nil
                ) {
                    body.set("branches", branches)
                    body.set("events", events)
                    body.set("file_paths", filePaths)
                }

                /// The words that `events` takes.
                public enum Event: ValueSet {}

                /// The block `trigger.git_configuration.pull_request.branches` of `aws_codepipeline`.
                public struct Branches: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - excludes: `excludes`; 1 to 255 characters.
                    ///   - includes: `includes`; 1 to 255 characters.
                    public init(
                        excludes: Expression<[String]>? = nil,
                        includes: Expression<[String]>? = nil
                    ) {
                        body.set("excludes", excludes)
                        body.set("includes", includes)
                    }
                }

                /// The block `trigger.git_configuration.pull_request.file_paths` of `aws_codepipeline`.
                public struct FilePaths: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - excludes: `excludes`; 1 to 255 characters.
                    ///   - includes: `includes`; 1 to 255 characters.
                    public init(
                        excludes: Expression<[String]>? = nil,
                        includes: Expression<[String]>? = nil
                    ) {
                        body.set("excludes", excludes)
                        body.set("includes", includes)
                    }
                }
            }

            /// The block `trigger.git_configuration.push` of `aws_codepipeline`.
            public struct Push: NestedBlock {
                /// Arguments and nested blocks.
                public var body = Body()

                /// Describes the block; what is left out is left to AWS.
                ///
                /// - Parameters:
                ///   - branches: `branches`.
                ///   - filePaths: `file_paths`.
                ///   - tags: `tags`.
                public init(
                    branches: CodePipeline.Trigger.GitConfiguration.PullRequest.Branches? = nil,
                    filePaths: CodePipeline.Trigger.GitConfiguration.PullRequest.FilePaths? = nil,
                    tags: CodePipeline.Trigger.GitConfiguration.Push.Tags? = nil
                ) {
                    body.set("branches", branches)
                    body.set("file_paths", filePaths)
                    body.set("tags", tags)
                }

                /// The block `trigger.git_configuration.push.tags` of `aws_codepipeline`.
                public struct Tags: NestedBlock {
                    /// Arguments and nested blocks.
                    public var body = Body()

                    /// Describes the block; what is left out is left to AWS.
                    ///
                    /// - Parameters:
                    ///   - excludes: `excludes`; 1 to 255 characters.
                    ///   - includes: `includes`; 1 to 255 characters.
                    public init(
                        excludes: Expression<[String]>? = nil,
                        includes: Expression<[String]>? = nil
                    ) {
                        body.set("excludes", excludes)
                        body.set("includes", includes)
                    }
                }
            }
        }
    }

    /// The block `variable` of `aws_codepipeline`.
    public struct Variable: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - defaultValue: `default_value`.
        ///   - description: `description`.
        public init(
            name: Expression<String>,
            defaultValue: Expression<String>? = nil,
            description: Expression<String>? = nil
        ) {
            body.set("default_value", defaultValue)
            body.set("description", description)
            body.set("name", name)
        }
    }
}

extension Expression<CodePipeline.ExecutionMode> {
    /// The word `QUEUED`.
    public static var queued: Self { .init(word: "QUEUED") }
    /// The word `SUPERSEDED`.
    public static var superseded: Self { .init(word: "SUPERSEDED") }
    /// The word `PARALLEL`.
    public static var parallel: Self { .init(word: "PARALLEL") }
}

extension Expression<CodePipeline.PipelineType> {
    /// The word `V1`.
    public static var v1: Self { .init(word: "V1") }
    /// The word `V2`.
    public static var v2: Self { .init(word: "V2") }
}

extension Expression<CodePipeline.Stage.Action.Category> {
    /// The word `Source`.
    public static var source: Self { .init(word: "Source") }
    /// The word `Build`.
    public static var build: Self { .init(word: "Build") }
    /// The word `Deploy`.
    public static var deploy: Self { .init(word: "Deploy") }
    /// The word `Test`.
    public static var test: Self { .init(word: "Test") }
    /// The word `Invoke`.
    public static var invoke: Self { .init(word: "Invoke") }
    /// The word `Approval`.
    public static var approval: Self { .init(word: "Approval") }
    /// The word `Compute`.
    public static var compute: Self { .init(word: "Compute") }
}

extension Expression<CodePipeline.Stage.Action.Owner> {
    /// The word `AWS`.
    public static var aws: Self { .init(word: "AWS") }
    /// The word `ThirdParty`.
    public static var thirdParty: Self { .init(word: "ThirdParty") }
    /// The word `Custom`.
    public static var custom: Self { .init(word: "Custom") }
}

extension Expression<CodePipeline.Stage.BeforeEntry.Condition.Result> {
    /// The word `ROLLBACK`.
    public static var rollback: Self { .init(word: "ROLLBACK") }
    /// The word `FAIL`.
    public static var fail: Self { .init(word: "FAIL") }
    /// The word `RETRY`.
    public static var retry: Self { .init(word: "RETRY") }
    /// The word `SKIP`.
    public static var skip: Self { .init(word: "SKIP") }
}

extension Expression<CodePipeline.Stage.OnFailure.Result> {
    /// The word `ROLLBACK`.
    public static var rollback: Self { .init(word: "ROLLBACK") }
    /// The word `FAIL`.
    public static var fail: Self { .init(word: "FAIL") }
    /// The word `RETRY`.
    public static var retry: Self { .init(word: "RETRY") }
    /// The word `SKIP`.
    public static var skip: Self { .init(word: "SKIP") }
}

extension Expression<CodePipeline.Stage.OnFailure.RetryConfiguration.RetryMode> {
    /// The word `FAILED_ACTIONS`.
    public static var failedActions: Self { .init(word: "FAILED_ACTIONS") }
    /// The word `ALL_ACTIONS`.
    public static var allActions: Self { .init(word: "ALL_ACTIONS") }
}

extension Expression<CodePipeline.Trigger.GitConfiguration.PullRequest.Event> {
    /// The word `OPEN`.
    public static var open: Self { .init(word: "OPEN") }
    /// The word `UPDATED`.
    public static var updated: Self { .init(word: "UPDATED") }
    /// The word `CLOSED`.
    public static var closed: Self { .init(word: "CLOSED") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration.PullRequest.Branche> {
    /// The attribute `excludes`, which the provider computes.
    public var excludes: Expression<[String]> { attribute("excludes") }
    /// The attribute `includes`, which the provider computes.
    public var includes: Expression<[String]> { attribute("includes") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration.PullRequest> {
    /// The attribute `branches`, which the provider computes.
    public var branches: Expression<[CodePipeline.TriggerAll.GitConfiguration.PullRequest.Branche]> { attribute("branches") }
    /// The attribute `events`, which the provider computes.
    public var events: Expression<[String]> { attribute("events") }
    /// The attribute `file_paths`, which the provider computes.
    public var filePaths: Expression<[CodePipeline.TriggerAll.GitConfiguration.PullRequest.FilePath]> { attribute("file_paths") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration.PullRequest.FilePath> {
    /// The attribute `excludes`, which the provider computes.
    public var excludes: Expression<[String]> { attribute("excludes") }
    /// The attribute `includes`, which the provider computes.
    public var includes: Expression<[String]> { attribute("includes") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration> {
    /// The attribute `pull_request`, which the provider computes.
    public var pullRequest: Expression<[CodePipeline.TriggerAll.GitConfiguration.PullRequest]> { attribute("pull_request") }
    /// The attribute `push`, which the provider computes.
    public var push: Expression<[CodePipeline.TriggerAll.GitConfiguration.Push]> { attribute("push") }
    /// The attribute `source_action_name`, which the provider computes.
    public var sourceActionName: Expression<String> { attribute("source_action_name") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration.Push.Branche> {
    /// The attribute `excludes`, which the provider computes.
    public var excludes: Expression<[String]> { attribute("excludes") }
    /// The attribute `includes`, which the provider computes.
    public var includes: Expression<[String]> { attribute("includes") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration.Push> {
    /// The attribute `branches`, which the provider computes.
    public var branches: Expression<[CodePipeline.TriggerAll.GitConfiguration.Push.Branche]> { attribute("branches") }
    /// The attribute `file_paths`, which the provider computes.
    public var filePaths: Expression<[CodePipeline.TriggerAll.GitConfiguration.Push.FilePath]> { attribute("file_paths") }
    /// The attribute `tags`, which the provider computes.
    public var tags: Expression<[CodePipeline.TriggerAll.GitConfiguration.Push.Tag]> { attribute("tags") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration.Push.FilePath> {
    /// The attribute `excludes`, which the provider computes.
    public var excludes: Expression<[String]> { attribute("excludes") }
    /// The attribute `includes`, which the provider computes.
    public var includes: Expression<[String]> { attribute("includes") }
}

extension Expression<CodePipeline.TriggerAll.GitConfiguration.Push.Tag> {
    /// The attribute `excludes`, which the provider computes.
    public var excludes: Expression<[String]> { attribute("excludes") }
    /// The attribute `includes`, which the provider computes.
    public var includes: Expression<[String]> { attribute("includes") }
}

extension Expression<CodePipeline.TriggerAll> {
    /// The attribute `git_configuration`, which the provider computes.
    public var gitConfiguration: Expression<[CodePipeline.TriggerAll.GitConfiguration]> { attribute("git_configuration") }
    /// The attribute `provider_type`, which the provider computes.
    public var providerType: Expression<String> { attribute("provider_type") }
}

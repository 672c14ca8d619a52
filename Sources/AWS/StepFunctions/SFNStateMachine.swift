// Written by 'synth bind aws_sfn_state_machine'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Steps that call services, with their order and conditions: `aws_sfn_state_machine` in Terraform.
public struct SFNStateMachine: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_sfn_state_machine"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - definition: `definition`; at most 1048576 characters.
    ///   - roleARN: `role_arn`.
    ///   - name: `name`; 1 to 80 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 54 characters; not beside `name`; a change replaces the resource.
    ///   - publish: `publish`; default false.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - type: `type`; default `STANDARD`; a change replaces the resource.
    ///   - encryptionConfiguration: `encryption_configuration`.
    ///   - loggingConfiguration: `logging_configuration`.
    ///   - timeouts: `timeouts`.
    ///   - tracingConfiguration: `tracing_configuration`.
    public init(
        _ localName: String,
        definition: Expression<JSONText>,
        roleARN: Expression<ARN<IAMRole>>,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        publish: Expression<Bool>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        type: Expression<SFNStateMachine.Kind>? = nil,
        encryptionConfiguration: SFNStateMachine.EncryptionConfiguration? = nil,
        loggingConfiguration: SFNStateMachine.LoggingConfiguration? = nil,
        timeouts: SFNStateMachine.Timeouts? = nil,
        tracingConfiguration: SFNStateMachine.TracingConfiguration? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("definition", definition)
        node.body.set("encryption_configuration", encryptionConfiguration)
        node.body.set("logging_configuration", loggingConfiguration)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("publish", publish)
        node.body.set("region", region)
        node.body.set("role_arn", roleARN)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
        node.body.set("tracing_configuration", tracingConfiguration)
        node.body.set("type", type)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SFNStateMachine>> { reference("arn") }
    /// The attribute `creation_date`, which the provider computes.
    public var creationDate: Expression<String> { reference("creation_date") }
    /// The attribute `definition`.
    public var definition: Expression<JSONText> { reference("definition") }
    /// The attribute `description`, which the provider computes.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SFNStateMachine>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `publish`.
    public var publish: Expression<Bool> { reference("publish") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `revision_id`, which the provider computes.
    public var revisionID: Expression<String> { reference("revision_id") }
    /// The attribute `role_arn`.
    public var roleARN: Expression<ARN<IAMRole>> { reference("role_arn") }
    /// The attribute `state_machine_version_arn`, which the provider computes.
    public var stateMachineVersionARN: Expression<ARN<AnyResource>> { reference("state_machine_version_arn") }
    /// The attribute `status`, which the provider computes.
    public var status: Expression<String> { reference("status") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `type`.
    public var type: Expression<SFNStateMachine.Kind> { reference("type") }
    /// The attribute `version_description`, which the provider computes.
    public var versionDescription: Expression<String> { reference("version_description") }

    /// The words that `type` takes.
    public enum Kind: ValueSet {}

    /// The block `encryption_configuration` of `aws_sfn_state_machine`.
    public struct EncryptionConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - kmsDataKeyReusePeriodSeconds: `kms_data_key_reuse_period_seconds`; 60 to 900.
        ///   - kmsKeyID: `kms_key_id`.
        ///   - type: `type`.
        public init(
            kmsDataKeyReusePeriodSeconds: Expression<Int>? = nil,
            kmsKeyID: Expression<ARN<KMSKey>>? = nil,
            type: Expression<SFNStateMachine.EncryptionConfiguration.Kind>? = nil
        ) {
            body.set("kms_data_key_reuse_period_seconds", kmsDataKeyReusePeriodSeconds)
            body.set("kms_key_id", kmsKeyID)
            body.set("type", type)
        }

        /// The words that `type` takes.
        public enum Kind: ValueSet {}
    }

    /// The block `logging_configuration` of `aws_sfn_state_machine`.
    public struct LoggingConfiguration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - includeExecutionData: `include_execution_data`.
        ///   - level: `level`.
        ///   - logDestination: `log_destination`.
        public init(
            includeExecutionData: Expression<Bool>? = nil,
            level: Expression<SFNStateMachine.LoggingConfiguration.Level>? = nil,
            logDestination: Expression<String>? = nil
        ) {
            body.set("include_execution_data", includeExecutionData)
            body.set("level", level)
            body.set("log_destination", logDestination)
        }

        /// The words that `level` takes.
        public enum Level: ValueSet {}
    }

    /// The block `timeouts` of `aws_sfn_state_machine`.
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

    /// The block `tracing_configuration` of `aws_sfn_state_machine`.
    public struct TracingConfiguration: NestedBlock {
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
}

extension Expression<SFNStateMachine.Kind> {
    /// The word `STANDARD`.
    public static var standard: Self { .init(word: "STANDARD") }
    /// The word `EXPRESS`.
    public static var express: Self { .init(word: "EXPRESS") }
}

extension Expression<SFNStateMachine.EncryptionConfiguration.Kind> {
    /// The word `AWS_OWNED_KEY`.
    public static var awsOwnedKey: Self { .init(word: "AWS_OWNED_KEY") }
    /// The word `CUSTOMER_MANAGED_KMS_KEY`.
    public static var customerManagedKMSKey: Self { .init(word: "CUSTOMER_MANAGED_KMS_KEY") }
}

extension Expression<SFNStateMachine.LoggingConfiguration.Level> {
    /// The word `ALL`.
    public static var all: Self { .init(word: "ALL") }
    /// The word `ERROR`.
    public static var error: Self { .init(word: "ERROR") }
    /// The word `FATAL`.
    public static var fatal: Self { .init(word: "FATAL") }
    /// The word `OFF`.
    public static var off: Self { .init(word: "OFF") }
}

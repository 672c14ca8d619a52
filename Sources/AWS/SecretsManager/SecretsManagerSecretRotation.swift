// Written by 'synth bind aws_secretsmanager_secret_rotation'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// When and by what a secret's value is changed: `aws_secretsmanager_secret_rotation` in Terraform.
public struct SecretsManagerSecretRotation: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_secretsmanager_secret_rotation"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - secretID: `secret_id`; a change replaces the resource.
    ///   - rotationRules: `rotation_rules`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - rotateImmediately: `rotate_immediately`; default true.
    ///   - rotationLambdaARN: `rotation_lambda_arn`.
    public init(
        _ localName: String,
        secretID: Expression<ID<SecretsManagerSecret>>,
        rotationRules: SecretsManagerSecretRotation.RotationRules,
        region: Expression<String>? = nil,
        rotateImmediately: Expression<Bool>? = nil,
        rotationLambdaARN: Expression<ARN<LambdaFunction>>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("region", region)
        node.body.set("rotate_immediately", rotateImmediately)
        node.body.set("rotation_lambda_arn", rotationLambdaARN)
        node.body.set("rotation_rules", rotationRules)
        node.body.set("secret_id", secretID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SecretsManagerSecretRotation>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `rotate_immediately`.
    public var rotateImmediately: Expression<Bool> { reference("rotate_immediately") }
    /// The attribute `rotation_enabled`, which the provider computes.
    public var rotationEnabled: Expression<Bool> { reference("rotation_enabled") }
    /// The attribute `rotation_lambda_arn`.
    public var rotationLambdaARN: Expression<ARN<LambdaFunction>> { reference("rotation_lambda_arn") }
    /// The attribute `secret_id`.
    public var secretID: Expression<ID<SecretsManagerSecret>> { reference("secret_id") }

    /// The block `rotation_rules` of `aws_secretsmanager_secret_rotation`.
    public struct RotationRules: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - automaticallyAfterDays: `automatically_after_days`; 1 to 1000; exactly one of `rotation_rules.automatically_after_days`, `rotation_rules.schedule_expression`; not beside `rotation_rules.schedule_expression`.
        ///   - duration: `duration`.
        ///   - scheduleExpression: `schedule_expression`; exactly one of `rotation_rules.automatically_after_days`, `rotation_rules.schedule_expression`; not beside `rotation_rules.automatically_after_days`.
        public init(
            automaticallyAfterDays: Expression<Int>? = nil,
            duration: Expression<String>? = nil,
            scheduleExpression: Expression<ScheduleExpression>? = nil
        ) {
            body.set("automatically_after_days", automaticallyAfterDays)
            body.set("duration", duration)
            body.set("schedule_expression", scheduleExpression)
        }
    }
}

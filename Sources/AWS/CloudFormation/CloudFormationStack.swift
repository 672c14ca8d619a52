// Written by 'synth bind aws_cloudformation_stack'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Resources described by a template of CloudFormation: `aws_cloudformation_stack` in Terraform.
public struct CloudFormationStack: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_cloudformation_stack"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - capabilities: `capabilities`.
    ///   - disableRollback: `disable_rollback`; a change replaces the resource.
    ///   - iamRoleARN: `iam_role_arn`.
    ///   - notificationARNs: `notification_arns`.
    ///   - onFailure: `on_failure`; a change replaces the resource.
    ///   - parameters: `parameters`.
    ///   - policyBody: `policy_body`.
    ///   - policyURL: `policy_url`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - templateBody: `template_body`.
    ///   - templateURL: `template_url`.
    ///   - timeoutInMinutes: `timeout_in_minutes`; a change replaces the resource.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        name: Expression<String>,
        capabilities: Expression<[CloudFormationStack.Capability]>? = nil,
        disableRollback: Expression<Bool>? = nil,
        iamRoleARN: Expression<ARN<IAMRole>>? = nil,
        notificationARNs: Expression<[ARN<SNSTopic>]>? = nil,
        onFailure: Expression<CloudFormationStack.OnFailure>? = nil,
        parameters: Expression<[String: String]>? = nil,
        policyBody: Expression<JSONText>? = nil,
        policyURL: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        templateBody: Expression<String>? = nil,
        templateURL: Expression<String>? = nil,
        timeoutInMinutes: Expression<Int>? = nil,
        timeouts: CloudFormationStack.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("capabilities", capabilities)
        node.body.set("disable_rollback", disableRollback)
        node.body.set("iam_role_arn", iamRoleARN)
        node.body.set("name", name)
        node.body.set("notification_arns", notificationARNs)
        node.body.set("on_failure", onFailure)
        node.body.set("parameters", parameters)
        node.body.set("policy_body", policyBody)
        node.body.set("policy_url", policyURL)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("template_body", templateBody)
        node.body.set("template_url", templateURL)
        node.body.set("timeout_in_minutes", timeoutInMinutes)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `capabilities`.
    public var capabilities: Expression<[CloudFormationStack.Capability]> { reference("capabilities") }
    /// The attribute `disable_rollback`.
    public var disableRollback: Expression<Bool> { reference("disable_rollback") }
    /// The attribute `iam_role_arn`.
    public var iamRoleARN: Expression<ARN<IAMRole>> { reference("iam_role_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<CloudFormationStack>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `notification_arns`.
    public var notificationARNs: Expression<[ARN<SNSTopic>]> { reference("notification_arns") }
    /// The attribute `on_failure`.
    public var onFailure: Expression<CloudFormationStack.OnFailure> { reference("on_failure") }
    /// The attribute `outputs`, which the provider computes.
    public var outputs: Expression<[String: String]> { reference("outputs") }
    /// The attribute `parameters`.
    public var parameters: Expression<[String: String]> { reference("parameters") }
    /// The attribute `policy_body`.
    public var policyBody: Expression<JSONText> { reference("policy_body") }
    /// The attribute `policy_url`.
    public var policyURL: Expression<String> { reference("policy_url") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
    /// The attribute `template_body`.
    public var templateBody: Expression<String> { reference("template_body") }
    /// The attribute `template_url`.
    public var templateURL: Expression<String> { reference("template_url") }
    /// The attribute `timeout_in_minutes`.
    public var timeoutInMinutes: Expression<Int> { reference("timeout_in_minutes") }

    /// The words that `capabilities` takes.
    public enum Capability: ValueSet {}

    /// The words that `on_failure` takes.
    public enum OnFailure: ValueSet {}

    /// The block `timeouts` of `aws_cloudformation_stack`.
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
}

extension Expression<CloudFormationStack.Capability> {
    /// The word `CAPABILITY_IAM`.
    public static var capabilityIAM: Self { .init(word: "CAPABILITY_IAM") }
    /// The word `CAPABILITY_NAMED_IAM`.
    public static var capabilityNamedIAM: Self { .init(word: "CAPABILITY_NAMED_IAM") }
    /// The word `CAPABILITY_AUTO_EXPAND`.
    public static var capabilityAutoExpand: Self { .init(word: "CAPABILITY_AUTO_EXPAND") }
}

extension Expression<CloudFormationStack.OnFailure> {
    /// The word `DO_NOTHING`.
    public static var doNothing: Self { .init(word: "DO_NOTHING") }
    /// The word `ROLLBACK`.
    public static var rollback: Self { .init(word: "ROLLBACK") }
    /// The word `DELETE`.
    public static var delete: Self { .init(word: "DELETE") }
}

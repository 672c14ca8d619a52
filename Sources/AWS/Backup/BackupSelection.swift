// Written by 'synth bind aws_backup_selection'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// What a plan backs up: `aws_backup_selection` in Terraform.
public struct BackupSelection: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_backup_selection"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - iamRoleARN: `iam_role_arn`; a change replaces the resource.
    ///   - name: `name`; 1 to 50 characters; a change replaces the resource.
    ///   - planID: `plan_id`; a change replaces the resource.
    ///   - notResources: `not_resources`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - resources: `resources`; a change replaces the resource.
    ///   - condition: `condition`; a change replaces the resource.
    ///   - selectionTag: `selection_tag`; a change replaces the resource.
    public init(
        _ localName: String,
        iamRoleARN: Expression<ARN<IAMRole>>,
        name: Expression<String>,
        planID: Expression<ID<BackupPlan>>,
        notResources: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        resources: Expression<[String]>? = nil,
        condition: Blocks<BackupSelection.Condition> = [],
        selectionTag: Blocks<BackupSelection.SelectionTag> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("condition", condition)
        node.body.set("iam_role_arn", iamRoleARN)
        node.body.set("name", name)
        node.body.set("not_resources", notResources)
        node.body.set("plan_id", planID)
        node.body.set("region", region)
        node.body.set("resources", resources)
        node.body.set("selection_tag", selectionTag)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `iam_role_arn`.
    public var iamRoleARN: Expression<ARN<IAMRole>> { reference("iam_role_arn") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<BackupSelection>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `not_resources`.
    public var notResources: Expression<[String]> { reference("not_resources") }
    /// The attribute `plan_id`.
    public var planID: Expression<ID<BackupPlan>> { reference("plan_id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resources`.
    public var resources: Expression<[String]> { reference("resources") }

    /// The block `condition` of `aws_backup_selection`.
    public struct Condition: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - stringEquals: `string_equals`; a change replaces the resource.
        ///   - stringLike: `string_like`; a change replaces the resource.
        ///   - stringNotEquals: `string_not_equals`; a change replaces the resource.
        ///   - stringNotLike: `string_not_like`; a change replaces the resource.
        public init(
            stringEquals: Blocks<BackupSelection.Condition.StringEquals> = [],
            stringLike: Blocks<BackupSelection.Condition.StringLike> = [],
            stringNotEquals: Blocks<BackupSelection.Condition.StringNotEquals> = [],
            stringNotLike: Blocks<BackupSelection.Condition.StringNotLike> = []
        ) {
            body.set("string_equals", stringEquals)
            body.set("string_like", stringLike)
            body.set("string_not_equals", stringNotEquals)
            body.set("string_not_like", stringNotLike)
        }

        /// The block `condition.string_equals` of `aws_backup_selection`.
        public struct StringEquals: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - key: `key`; a change replaces the resource.
            ///   - value: `value`; a change replaces the resource.
            public init(
                key: Expression<String>,
                value: Expression<String>
            ) {
                body.set("key", key)
                body.set("value", value)
            }
        }

        /// The block `condition.string_like` of `aws_backup_selection`.
        public struct StringLike: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - key: `key`; a change replaces the resource.
            ///   - value: `value`; a change replaces the resource.
            public init(
                key: Expression<String>,
                value: Expression<String>
            ) {
                body.set("key", key)
                body.set("value", value)
            }
        }

        /// The block `condition.string_not_equals` of `aws_backup_selection`.
        public struct StringNotEquals: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - key: `key`; a change replaces the resource.
            ///   - value: `value`; a change replaces the resource.
            public init(
                key: Expression<String>,
                value: Expression<String>
            ) {
                body.set("key", key)
                body.set("value", value)
            }
        }

        /// The block `condition.string_not_like` of `aws_backup_selection`.
        public struct StringNotLike: NestedBlock {
            /// Arguments and nested blocks.
            public var body = Body()

            /// Describes the block; what is left out is left to AWS.
            ///
            /// - Parameters:
            ///   - key: `key`; a change replaces the resource.
            ///   - value: `value`; a change replaces the resource.
            public init(
                key: Expression<String>,
                value: Expression<String>
            ) {
                body.set("key", key)
                body.set("value", value)
            }
        }
    }

    /// The block `selection_tag` of `aws_backup_selection`.
    public struct SelectionTag: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`; a change replaces the resource.
        ///   - type: `type`; a change replaces the resource.
        ///   - value: `value`; a change replaces the resource.
        public init(
            key: Expression<String>,
            type: Expression<String>,
            value: Expression<String>
        ) {
            body.set("key", key)
            body.set("type", type)
            body.set("value", value)
        }
    }
}

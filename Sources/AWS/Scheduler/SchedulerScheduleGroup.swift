// Written by 'synth bind aws_scheduler_schedule_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Schedules kept together: `aws_scheduler_schedule_group` in Terraform.
public struct SchedulerScheduleGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_scheduler_schedule_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; 1 to 64 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; 1 to 38 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        timeouts: SchedulerScheduleGroup.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("region", region)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<SchedulerScheduleGroup>> { reference("arn") }
    /// The attribute `creation_date`, which the provider computes.
    public var creationDate: Expression<String> { reference("creation_date") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SchedulerScheduleGroup>> { reference("id") }
    /// The attribute `last_modification_date`, which the provider computes.
    public var lastModificationDate: Expression<String> { reference("last_modification_date") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `state`, which the provider computes.
    public var state: Expression<String> { reference("state") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `timeouts` of `aws_scheduler_schedule_group`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - delete: `delete`.
        public init(
            create: Expression<String>? = nil,
            delete: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("delete", delete)
        }
    }
}

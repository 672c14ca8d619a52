// Written by 'synth bind aws_ssm_maintenance_window'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The time at which work on machines is allowed: `aws_ssm_maintenance_window` in Terraform.
public struct SSMMaintenanceWindow: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_maintenance_window"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - cutoff: `cutoff`.
    ///   - duration: `duration`.
    ///   - name: `name`.
    ///   - schedule: `schedule`.
    ///   - allowUnassociatedTargets: `allow_unassociated_targets`; default false.
    ///   - description: `description`.
    ///   - enabled: `enabled`; default true.
    ///   - endDate: `end_date`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - scheduleOffset: `schedule_offset`; 1 to 6.
    ///   - scheduleTimezone: `schedule_timezone`.
    ///   - startDate: `start_date`.
    ///   - tags: `tags`.
    public init(
        _ localName: String,
        cutoff: Expression<Int>,
        duration: Expression<Int>,
        name: Expression<String>,
        schedule: Expression<ScheduleExpression>,
        allowUnassociatedTargets: Expression<Bool>? = nil,
        description: Expression<String>? = nil,
        enabled: Expression<Bool>? = nil,
        endDate: Expression<String>? = nil,
        region: Expression<String>? = nil,
        scheduleOffset: Expression<Int>? = nil,
        scheduleTimezone: Expression<String>? = nil,
        startDate: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("allow_unassociated_targets", allowUnassociatedTargets)
        node.body.set("cutoff", cutoff)
        node.body.set("description", description)
        node.body.set("duration", duration)
        node.body.set("enabled", enabled)
        node.body.set("end_date", endDate)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("schedule", schedule)
        node.body.set("schedule_offset", scheduleOffset)
        node.body.set("schedule_timezone", scheduleTimezone)
        node.body.set("start_date", startDate)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `allow_unassociated_targets`.
    public var allowUnassociatedTargets: Expression<Bool> { reference("allow_unassociated_targets") }
    /// The attribute `cutoff`.
    public var cutoff: Expression<Int> { reference("cutoff") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `duration`.
    public var duration: Expression<Int> { reference("duration") }
    /// The attribute `enabled`.
    public var enabled: Expression<Bool> { reference("enabled") }
    /// The attribute `end_date`.
    public var endDate: Expression<String> { reference("end_date") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMMaintenanceWindow>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `schedule`.
    public var schedule: Expression<ScheduleExpression> { reference("schedule") }
    /// The attribute `schedule_offset`.
    public var scheduleOffset: Expression<Int> { reference("schedule_offset") }
    /// The attribute `schedule_timezone`.
    public var scheduleTimezone: Expression<String> { reference("schedule_timezone") }
    /// The attribute `start_date`.
    public var startDate: Expression<String> { reference("start_date") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }
}

// Written by 'synth bind aws_ssm_maintenance_window_target'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The machines of a maintenance window: `aws_ssm_maintenance_window_target` in Terraform.
public struct SSMMaintenanceWindowTarget: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ssm_maintenance_window_target"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - resourceType: `resource_type`; a change replaces the resource.
    ///   - windowID: `window_id`; a change replaces the resource.
    ///   - targets: `targets`; at most 5.
    ///   - description: `description`; 3 to 128 characters; a change replaces the resource.
    ///   - name: `name`; a change replaces the resource.
    ///   - ownerInformation: `owner_information`; 1 to 128 characters.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    public init(
        _ localName: String,
        resourceType: Expression<SSMMaintenanceWindowTarget.ResourceType>,
        windowID: Expression<ID<SSMMaintenanceWindow>>,
        targets: Blocks<SSMMaintenanceWindowTarget.Targets>,
        description: Expression<String>? = nil,
        name: Expression<String>? = nil,
        ownerInformation: Expression<String>? = nil,
        region: Expression<String>? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("owner_information", ownerInformation)
        node.body.set("region", region)
        node.body.set("resource_type", resourceType)
        node.body.set("targets", targets)
        node.body.set("window_id", windowID)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<SSMMaintenanceWindowTarget>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `owner_information`.
    public var ownerInformation: Expression<String> { reference("owner_information") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `resource_type`.
    public var resourceType: Expression<SSMMaintenanceWindowTarget.ResourceType> { reference("resource_type") }
    /// The attribute `window_id`.
    public var windowID: Expression<ID<SSMMaintenanceWindow>> { reference("window_id") }

    /// The words that `resource_type` takes.
    public enum ResourceType: ValueSet {}

    /// The block `targets` of `aws_ssm_maintenance_window_target`.
    public struct Targets: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - key: `key`; 1 to 163 characters.
        ///   - values: `values`.
        public init(
            key: Expression<String>,
            values: Expression<[String]>
        ) {
            body.set("key", key)
            body.set("values", values)
        }
    }
}

extension Expression<SSMMaintenanceWindowTarget.ResourceType> {
    /// The word `INSTANCE`.
    public static var instance: Self { .init(word: "INSTANCE") }
    /// The word `RESOURCE_GROUP`.
    public static var resourceGroup: Self { .init(word: "RESOURCE_GROUP") }
}

// Written by 'synth bind aws_db_parameter_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// The engine settings of a database instance: `aws_db_parameter_group` in Terraform.
public struct DBParameterGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_db_parameter_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - family: `family`; a change replaces the resource.
    ///   - description: `description`; default `Managed by Terraform`; a change replaces the resource.
    ///   - name: `name`; at most 255 characters; not beside `name_prefix`; a change replaces the resource.
    ///   - namePrefix: `name_prefix`; at most 255 characters; not beside `name`; a change replaces the resource.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - skipDestroy: `skip_destroy`; default false.
    ///   - tags: `tags`.
    ///   - parameter: `parameter`.
    public init(
        _ localName: String,
        family: Expression<String>,
        description: Expression<String>? = nil,
        name: Expression<String>? = nil,
        namePrefix: Expression<String>? = nil,
        region: Expression<String>? = nil,
        skipDestroy: Expression<Bool>? = nil,
        tags: Expression<[String: String]>? = nil,
        parameter: Blocks<DBParameterGroup.Parameter> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("description", description)
        node.body.set("family", family)
        node.body.set("name", name)
        node.body.set("name_prefix", namePrefix)
        node.body.set("parameter", parameter)
        node.body.set("region", region)
        node.body.set("skip_destroy", skipDestroy)
        node.body.set("tags", tags)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<DBParameterGroup>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `family`.
    public var family: Expression<String> { reference("family") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<DBParameterGroup>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `name_prefix`.
    public var namePrefix: Expression<String> { reference("name_prefix") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `skip_destroy`.
    public var skipDestroy: Expression<Bool> { reference("skip_destroy") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `parameter` of `aws_db_parameter_group`.
    public struct Parameter: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - name: `name`.
        ///   - value: `value`.
        ///   - applyMethod: `apply_method`; default `immediate`.
        public init(
            name: Expression<String>,
            value: Expression<String>,
            applyMethod: Expression<DBParameterGroup.Parameter.ApplyMethod>? = nil
        ) {
            body.set("apply_method", applyMethod)
            body.set("name", name)
            body.set("value", value)
        }

        /// The words that `apply_method` takes.
        public enum ApplyMethod: ValueSet {}
    }
}

extension Expression<DBParameterGroup.Parameter.ApplyMethod> {
    /// The word `immediate`.
    public static var immediate: Self { .init(word: "immediate") }
    /// The word `pending-reboot`.
    public static var pendingReboot: Self { .init(word: "pending-reboot") }
}

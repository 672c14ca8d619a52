// Written by 'synth bind aws_resourcegroups_group'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Resources found by tag or by stack: `aws_resourcegroups_group` in Terraform.
public struct ResourceGroupsGroup: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_resourcegroups_group"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - name: `name`; a change replaces the resource.
    ///   - description: `description`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - tags: `tags`.
    ///   - configuration: `configuration`.
    ///   - resourceQuery: `resource_query`.
    ///   - timeouts: `timeouts`.
    public init(
        _ localName: String,
        name: Expression<String>,
        description: Expression<String>? = nil,
        region: Expression<String>? = nil,
        tags: Expression<[String: String]>? = nil,
        configuration: Blocks<ResourceGroupsGroup.Configuration> = [],
        resourceQuery: ResourceGroupsGroup.ResourceQuery? = nil,
        timeouts: ResourceGroupsGroup.Timeouts? = nil
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("configuration", configuration)
        node.body.set("description", description)
        node.body.set("name", name)
        node.body.set("region", region)
        node.body.set("resource_query", resourceQuery)
        node.body.set("tags", tags)
        node.body.set("timeouts", timeouts)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `arn`, which the provider computes.
    public var arn: Expression<ARN<ResourceGroupsGroup>> { reference("arn") }
    /// The attribute `description`.
    public var description: Expression<String> { reference("description") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ResourceGroupsGroup>> { reference("id") }
    /// The attribute `name`.
    public var name: Expression<String> { reference("name") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }
    /// The attribute `tags`.
    public var tags: Expression<[String: String]> { reference("tags") }
    /// The attribute `tags_all`, which the provider computes.
    public var tagsAll: Expression<[String: String]> { reference("tags_all") }

    /// The block `configuration` of `aws_resourcegroups_group`.
    public struct Configuration: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - type: `type`.
        ///   - parameters: `parameters`.
        public init(
            type: Expression<String>,
            parameters: Blocks<ResourceGroupsGroup.Configuration.Parameters> = []
        ) {
            body.set("parameters", parameters)
            body.set("type", type)
        }

        /// The block `configuration.parameters` of `aws_resourcegroups_group`.
        public struct Parameters: NestedBlock {
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

    /// The block `resource_query` of `aws_resourcegroups_group`.
    public struct ResourceQuery: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - query: `query`.
        ///   - type: `type`; default `TAG_FILTERS_1_0`.
        public init(
            query: Expression<JSONText>,
            type: Expression<String>? = nil
        ) {
            body.set("query", query)
            body.set("type", type)
        }
    }

    /// The block `timeouts` of `aws_resourcegroups_group`.
    public struct Timeouts: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - create: `create`.
        ///   - update: `update`.
        public init(
            create: Expression<String>? = nil,
            update: Expression<String>? = nil
        ) {
            body.set("create", create)
            body.set("update", update)
        }
    }
}

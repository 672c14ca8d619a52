// Written by 'synth bind aws_ecs_cluster_capacity_providers'. Change the tables of the generator, not this file.
// swift-format-ignore-file

public import Terraform

/// Where a cluster's tasks get their machines from: `aws_ecs_cluster_capacity_providers` in Terraform.
public struct ECSClusterCapacityProviders: ManagedResource {
    /// The resource's name in Terraform.
    public static let typeName = "aws_ecs_cluster_capacity_providers"
    /// Local name, arguments and nested blocks.
    public var node: Node

    /// Describes one; what is left out is left to AWS.
    ///
    /// - Parameters:
    ///   - localName: The name in Terraform's addresses, not in AWS.
    ///   - clusterName: `cluster_name`; 1 to 255 characters; a change replaces the resource.
    ///   - capacityProviders: `capacity_providers`.
    ///   - region: `region`; a change replaces the resource; provider 6 only.
    ///   - defaultCapacityProviderStrategy: `default_capacity_provider_strategy`.
    public init(
        _ localName: String,
        clusterName: Expression<String>,
        capacityProviders: Expression<[String]>? = nil,
        region: Expression<String>? = nil,
        defaultCapacityProviderStrategy: Blocks<ECSClusterCapacityProviders.DefaultCapacityProviderStrategy> = []
    ) {
        node = Node(Self.typeName, localName)
        node.body.set("capacity_providers", capacityProviders)
        node.body.set("cluster_name", clusterName)
        node.body.set("default_capacity_provider_strategy", defaultCapacityProviderStrategy)
        node.body.set("region", region)
    }

    /// Takes the contents of a block of this type.
    public static func holding(_ node: Node) -> Self { Self(node: node) }
    init(node: Node) { self.node = node }

    /// The attribute `capacity_providers`.
    public var capacityProviders: Expression<[String]> { reference("capacity_providers") }
    /// The attribute `cluster_name`.
    public var clusterName: Expression<String> { reference("cluster_name") }
    /// The attribute `id`, which the provider computes.
    public var id: Expression<ID<ECSClusterCapacityProviders>> { reference("id") }
    /// The attribute `region`.
    public var region: Expression<String> { reference("region") }

    /// The block `default_capacity_provider_strategy` of `aws_ecs_cluster_capacity_providers`.
    public struct DefaultCapacityProviderStrategy: NestedBlock {
        /// Arguments and nested blocks.
        public var body = Body()

        /// Describes the block; what is left out is left to AWS.
        ///
        /// - Parameters:
        ///   - capacityProvider: `capacity_provider`.
        ///   - base: `base`; 0 to 100000; default 0.
        ///   - weight: `weight`; 0 to 1000; default 0.
        public init(
            capacityProvider: Expression<String>,
            base: Expression<Int>? = nil,
            weight: Expression<Int>? = nil
        ) {
            body.set("base", base)
            body.set("capacity_provider", capacityProvider)
            body.set("weight", weight)
        }
    }
}

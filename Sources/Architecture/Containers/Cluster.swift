public import AWS
public import Terraform

/// An ECS cluster for Fargate, with Container Insights.
public struct Cluster: Construct {
    /// What tasks run on by default.
    public enum Capacity: Sendable {
        /// Fargate alone.
        case fargate
        /// Fargate Spot for what is above the first task: up to 70 % cheaper, and AWS may take a task back after two
        /// minutes' notice (ECS, "Fargate capacity providers").
        case spot
    }

    let name: String
    let capacity: Capacity

    /// Describes a cluster.
    public init(_ name: String, capacity: Capacity) {
        self.name = name
        self.capacity = capacity
    }

    /// A cluster that services run in.
    public struct Parts: Sendable {
        /// The cluster itself.
        public let cluster: ECSCluster
        /// What tasks run on by default.
        public let capacity: Capacity
        let providers: ECSClusterCapacityProviders
    }

    /// Adds cluster and capacity providers.
    public func build(in stack: Stack) -> Parts {
        let cluster = stack.add(
            ECSCluster(
                name, name: "\(stack.prefix)-\(name)",
                setting: [.init(name: "containerInsights", value: "enabled")]))
        let providers = stack.add(
            ECSClusterCapacityProviders(
                name, clusterName: cluster.name, capacityProviders: ["FARGATE", "FARGATE_SPOT"],
                defaultCapacityProviderStrategy: Blocks(
                    capacity.strategy.map {
                        .init(
                            capacityProvider: Expression($0.provider), base: Expression($0.base),
                            weight: Expression($0.weight))
                    })))
        return Parts(cluster: cluster, capacity: capacity, providers: providers)
    }
}

extension Cluster.Capacity {
    /// The capacity providers with the tasks that each gets first, and its share of the others.
    var strategy: [(provider: String, base: Int, weight: Int)] {
        switch self {
        case .fargate: [("FARGATE", 1, 1)]
        case .spot: [("FARGATE", 1, 0), ("FARGATE_SPOT", 0, 1)]
        }
    }
}

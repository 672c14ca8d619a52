import Terraform

/// What CloudWatch measures of a cache, namespace `AWS/ElastiCache`.
public enum ElastiCacheClusterMetric: String, Hashable, Sendable, CaseIterable {
    /// CPU used, in percent.
    case cpu = "CPUUtilization"
    /// Items that were dropped for want of memory before they expired.
    case evictions = "Evictions"
    /// Connections to a node.
    case connections = "CurrConnections"
    /// Bytes of memory that are left to the host.
    case freeableMemory = "FreeableMemory"
    /// Bytes that the host has swapped out.
    case swapUsage = "SwapUsage"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .cpu: .average
        case .evictions: .sum
        case .connections, .swapUsage: .maximum
        case .freeableMemory: .minimum
        }
    }
}

extension ElastiCacheCluster {
    /// A metric over all nodes of a cache, over a minute unless another period is asked for.
    public func metric(_ metric: ElastiCacheClusterMetric) -> Metric {
        Metric(
            "AWS/ElastiCache", metric.rawValue, ["CacheClusterId": clusterID],
            statistic: metric.statistic)
    }
}

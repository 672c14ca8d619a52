import Terraform

/// What CloudWatch measures of an ECS service, namespace `AWS/ECS`.
public enum ECSServiceMetric: String, Hashable, Sendable, CaseIterable {
    /// CPU used, in percent of what the tasks reserve.
    case cpu = "CPUUtilization"
    /// Memory used, in percent of what the tasks reserve.
    case memory = "MemoryUtilization"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .cpu, .memory: .average
        }
    }
}

extension ECSService {
    /// A metric of an ECS service, over a minute unless another period is asked for.
    public func metric(_ metric: ECSServiceMetric, in cluster: ECSCluster) -> Metric {
        Metric(
            "AWS/ECS", metric.rawValue, ["ClusterName": cluster.name, "ServiceName": name], statistic: metric.statistic)
    }
}

import Terraform

/// What CloudWatch measures of a target group, namespace `AWS/ApplicationELB`.
public enum TargetGroupMetric: String, Hashable, Sendable, CaseIterable {
    /// Targets that pass their health check.
    case healthyHosts = "HealthyHostCount"
    /// Targets that fail their health check.
    case unhealthyHosts = "UnHealthyHostCount"
    /// Seconds until a target answers; the 95th percentile unless another statistic is asked for.
    case latency = "TargetResponseTime"
    /// Requests that reached a target.
    case requests = "RequestCount"
    /// Requests by target, on average.
    case requestsPerTarget = "RequestCountPerTarget"
    /// Server errors of the targets.
    case target5xx = "HTTPCode_Target_5XX_Count"
    /// Client errors of the targets.
    case target4xx = "HTTPCode_Target_4XX_Count"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .healthyHosts: .minimum
        case .unhealthyHosts: .maximum
        case .latency: .percentile(95)
        case .requests, .requestsPerTarget, .target5xx, .target4xx: .sum
        }
    }
}

extension LBTargetGroup {
    /// A metric of a target group, over a minute unless another period is asked for.
    public func metric(_ metric: TargetGroupMetric, of loadBalancer: LB) -> Metric {
        Metric(
            "AWS/ApplicationELB", metric.rawValue, ["LoadBalancer": loadBalancer.arnSuffix, "TargetGroup": arnSuffix],
            statistic: metric.statistic)
    }
}

import Terraform

/// What CloudWatch measures of an Application Load Balancer, namespace `AWS/ApplicationELB`.
public enum LoadBalancerMetric: String, Hashable, Sendable, CaseIterable {
    /// Requests that reached a target, or were answered.
    case requests = "RequestCount"
    /// Server errors of the targets.
    case target5xx = "HTTPCode_Target_5XX_Count"
    /// Client errors of the targets.
    case target4xx = "HTTPCode_Target_4XX_Count"
    /// Successes of the targets.
    case target2xx = "HTTPCode_Target_2XX_Count"
    /// Server errors of the load balancer itself: no healthy target, or no answer in time.
    case loadBalancer5xx = "HTTPCode_ELB_5XX_Count"
    /// Requests that the load balancer refused.
    case loadBalancer4xx = "HTTPCode_ELB_4XX_Count"
    /// Seconds until a target answers; the 95th percentile unless another statistic is asked for.
    case latency = "TargetResponseTime"
    /// Connections from clients and to targets.
    case activeConnections = "ActiveConnectionCount"
    /// New connections.
    case newConnections = "NewConnectionCount"
    /// Connections beyond the greatest number.
    case rejectedConnections = "RejectedConnectionCount"
    /// Connections that a target did not accept.
    case targetConnectionErrors = "TargetConnectionErrorCount"
    /// Clients whose TLS did not fit.
    case tlsNegotiationErrors = "ClientTLSNegotiationErrorCount"
    /// Capacity units that are paid for.
    case consumedCapacityUnits = "ConsumedLCUs"
    /// Bytes in and out.
    case processedBytes = "ProcessedBytes"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .requests, .target5xx, .target4xx, .target2xx, .loadBalancer5xx, .loadBalancer4xx, .activeConnections,
            .newConnections, .rejectedConnections, .targetConnectionErrors, .tlsNegotiationErrors, .processedBytes:
            .sum
        case .latency: .percentile(95)
        case .consumedCapacityUnits: .maximum
        }
    }
}

extension LB {
    /// A metric of an Application Load Balancer, over a minute unless another period is asked for.
    public func metric(_ metric: LoadBalancerMetric) -> Metric {
        Metric(
            "AWS/ApplicationELB", metric.rawValue, ["LoadBalancer": arnSuffix], statistic: metric.statistic)
    }
}

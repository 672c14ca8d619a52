public import AWS
import Terraform

/// What CloudWatch measures of a service's tasks, in percent of what they have.
public enum ServiceMetric: String, Sendable {
    /// CPU, as the average of all tasks.
    case cpu = "CPUUtilization"
    /// Memory, as the average of all tasks.
    case memory = "MemoryUtilization"

    func metric(of service: ECSService, in cluster: ECSCluster) -> Metric {
        Metric("AWS/ECS", rawValue, ["ClusterName": cluster.name, "ServiceName": service.name])
    }
}

extension FargateService.Parts {
    /// A metric of the service's tasks: `service.metric(.cpu)`.
    public func metric(_ metric: ServiceMetric) -> Metric {
        metric.metric(of: service, in: cluster.cluster)
    }
}

/// What CloudWatch measures of a load balancer.
public enum LoadBalancerMetric: String, Sendable {
    /// Requests that it answered or forwarded.
    case requests = "RequestCount"
    /// Answers 500 to 599 of the targets.
    case target5xx = "HTTPCode_Target_5XX_Count"
    /// Answers 500 to 599 of the load balancer itself, such as when no target is healthy.
    case balancer5xx = "HTTPCode_ELB_5XX_Count"
    /// Seconds until a target answered, as the slowest of 100 requests but one.
    case targetLatency = "TargetResponseTime"
}

extension LoadBalancer.Parts {
    /// A metric of the load balancer: `balancer.metric(.target5xx)`.
    public func metric(_ metric: LoadBalancerMetric) -> Metric {
        Metric(
            "AWS/ApplicationELB", metric.rawValue, ["LoadBalancer": loadBalancer.arnSuffix],
            statistic: metric == .targetLatency ? .percentile(99) : .sum)
    }

    /// How many targets of a group fail their health checks.
    public func unhealthyTargets(of group: LBTargetGroup) -> Metric {
        Metric(
            "AWS/ApplicationELB", "UnHealthyHostCount",
            ["LoadBalancer": loadBalancer.arnSuffix, "TargetGroup": group.arnSuffix], statistic: .maximum)
    }
}

/// What CloudWatch measures of a table.
public enum TableMetric: String, Sendable {
    /// Reads that were refused for lack of capacity.
    case readThrottles = "ReadThrottleEvents"
    /// Writes that were refused for lack of capacity.
    case writeThrottles = "WriteThrottleEvents"
    /// Errors of DynamoDB itself.
    case systemErrors = "SystemErrors"
    /// Read capacity in use.
    case consumedReads = "ConsumedReadCapacityUnits"
    /// Write capacity in use.
    case consumedWrites = "ConsumedWriteCapacityUnits"
}

extension Table.Parts {
    /// A metric of the table: `table.metric(.readThrottles)`.
    public func metric(_ metric: TableMetric) -> Metric {
        Metric("AWS/DynamoDB", metric.rawValue, ["TableName": table.name], statistic: .sum)
    }
}

extension Network.Parts {
    /// Connections that a NAT gateway could not open for want of ports (VPC, "Monitor NAT gateways with CloudWatch").
    public func portErrors(of gateway: NATGateway) -> Metric {
        Metric("AWS/NATGateway", "ErrorPortAllocation", ["NatGatewayId": gateway.id.cast()], statistic: .sum)
    }
}

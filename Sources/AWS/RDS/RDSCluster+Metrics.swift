import Terraform

/// What CloudWatch measures of an Aurora cluster, namespace `AWS/RDS`.
public enum RDSClusterMetric: String, Hashable, Sendable, CaseIterable {
    /// CPU used by an instance, in percent.
    case cpu = "CPUUtilization"
    /// Connections to an instance.
    case connections = "DatabaseConnections"
    /// Bytes of memory that are left.
    case freeableMemory = "FreeableMemory"
    /// Milliseconds that readers are behind.
    case replicaLag = "AuroraReplicaLag"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .cpu: .average
        case .connections, .replicaLag: .maximum
        case .freeableMemory: .minimum
        }
    }
}

extension RDSCluster {
    /// A metric of an Aurora cluster, over a minute unless another period is asked for.
    public func metric(_ metric: RDSClusterMetric) -> Metric {
        Metric(
            "AWS/RDS", metric.rawValue, ["DBClusterIdentifier": Expression(term: id.term)], statistic: metric.statistic)
    }
}

import Terraform

/// What CloudWatch measures of an Auto Scaling group's instances, namespace `AWS/EC2`.
public enum AutoScalingGroupMetric: String, Hashable, Sendable, CaseIterable {
    /// CPU used, in percent.
    case cpu = "CPUUtilization"
    /// Instances that fail a status check.
    case failedStatusChecks = "StatusCheckFailed"
    /// Bytes in, by instance.
    case networkIn = "NetworkIn"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .cpu, .networkIn: .average
        case .failedStatusChecks: .maximum
        }
    }
}

extension AutoScalingGroup {
    /// A metric of an Auto Scaling group's instances, over a minute unless another period is asked for.
    public func metric(_ metric: AutoScalingGroupMetric) -> Metric {
        Metric(
            "AWS/EC2", metric.rawValue, ["AutoScalingGroupName": name], statistic: metric.statistic)
    }
}

import Terraform

/// What CloudWatch measures of an SNS topic, namespace `AWS/SNS`.
public enum SNSTopicMetric: String, Hashable, Sendable, CaseIterable {
    /// Messages that came in.
    case published = "NumberOfMessagesPublished"
    /// Messages that could not be delivered.
    case failed = "NumberOfNotificationsFailed"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .published, .failed: .sum
        }
    }
}

extension SNSTopic {
    /// A metric of an SNS topic, over a minute unless another period is asked for.
    public func metric(_ metric: SNSTopicMetric) -> Metric {
        Metric(
            "AWS/SNS", metric.rawValue, ["TopicName": name], statistic: metric.statistic)
    }
}

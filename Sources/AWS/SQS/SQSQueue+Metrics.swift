import Terraform

/// What CloudWatch measures of an SQS queue, namespace `AWS/SQS`.
public enum SQSQueueMetric: String, Hashable, Sendable, CaseIterable {
    /// Seconds that the oldest message waits.
    case oldestMessageAge = "ApproximateAgeOfOldestMessage"
    /// Messages that wait; in a queue of dead letters, those that failed.
    case visibleMessages = "ApproximateNumberOfMessagesVisible"
    /// Messages that are being handled.
    case hiddenMessages = "ApproximateNumberOfMessagesNotVisible"
    /// Messages that came in.
    case sentMessages = "NumberOfMessagesSent"
    /// Messages that were handled.
    case deletedMessages = "NumberOfMessagesDeleted"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .oldestMessageAge, .visibleMessages, .hiddenMessages: .maximum
        case .sentMessages, .deletedMessages: .sum
        }
    }
}

extension SQSQueue {
    /// A metric of an SQS queue, over a minute unless another period is asked for.
    public func metric(_ metric: SQSQueueMetric) -> Metric {
        Metric(
            "AWS/SQS", metric.rawValue, ["QueueName": name], statistic: metric.statistic)
    }
}

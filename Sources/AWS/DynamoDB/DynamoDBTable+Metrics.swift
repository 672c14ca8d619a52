import Terraform

/// What CloudWatch measures of a DynamoDB table, namespace `AWS/DynamoDB`.
public enum DynamoDBTableMetric: String, Hashable, Sendable, CaseIterable {
    /// Reads beyond the table's capacity.
    case readThrottles = "ReadThrottleEvents"
    /// Writes beyond the table's capacity.
    case writeThrottles = "WriteThrottleEvents"
    /// Read capacity used.
    case consumedReadCapacity = "ConsumedReadCapacityUnits"
    /// Write capacity used.
    case consumedWriteCapacity = "ConsumedWriteCapacityUnits"
    /// Writes whose condition did not hold.
    case conditionalCheckFailures = "ConditionalCheckFailedRequests"
    /// Items that their time to live deleted.
    case expiredItems = "TimeToLiveDeletedItemCount"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .readThrottles, .writeThrottles, .consumedReadCapacity, .consumedWriteCapacity, .conditionalCheckFailures,
            .expiredItems:
            .sum
        }
    }
}

extension DynamoDBTable {
    /// A metric of a DynamoDB table, over a minute unless another period is asked for.
    public func metric(_ metric: DynamoDBTableMetric) -> Metric {
        Metric(
            "AWS/DynamoDB", metric.rawValue, ["TableName": name], statistic: metric.statistic)
    }
}

import Terraform

/// What CloudWatch measures of a Lambda function, namespace `AWS/Lambda`.
public enum LambdaFunctionMetric: String, Hashable, Sendable, CaseIterable {
    /// Calls.
    case invocations = "Invocations"
    /// Calls that ended in an error.
    case errors = "Errors"
    /// Calls beyond the concurrency.
    case throttles = "Throttles"
    /// Milliseconds that a call takes; the 95th percentile unless another statistic is asked for.
    case duration = "Duration"
    /// Calls at the same time.
    case concurrentExecutions = "ConcurrentExecutions"
    /// Events that could not be sent to the dead letters.
    case deadLetterErrors = "DeadLetterErrors"
    /// Milliseconds that the last record of a stream waited.
    case iteratorAge = "IteratorAge"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .invocations, .errors, .throttles, .deadLetterErrors: .sum
        case .duration: .percentile(95)
        case .concurrentExecutions, .iteratorAge: .maximum
        }
    }
}

extension LambdaFunction {
    /// A metric of a Lambda function, over a minute unless another period is asked for.
    public func metric(_ metric: LambdaFunctionMetric) -> Metric {
        Metric(
            "AWS/Lambda", metric.rawValue, ["FunctionName": functionName], statistic: metric.statistic)
    }
}

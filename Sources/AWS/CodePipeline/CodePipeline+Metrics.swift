import Terraform

/// What CloudWatch measures of a pipeline, namespace `AWS/CodePipeline`.
public enum CodePipelineMetric: String, Hashable, Sendable, CaseIterable {
    /// Executions that failed.
    case failedExecutions = "FailedPipelineExecutions"
    /// Seconds that an execution takes.
    case duration = "PipelineDuration"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .failedExecutions: .sum
        case .duration: .average
        }
    }
}

extension CodePipeline {
    /// A metric of a pipeline, over a minute unless another period is asked for.
    public func metric(_ metric: CodePipelineMetric) -> Metric {
        Metric(
            "AWS/CodePipeline", metric.rawValue, ["PipelineName": name], statistic: metric.statistic)
    }
}

import Terraform

/// What CloudWatch measures of a CodeBuild project, namespace `AWS/CodeBuild`.
public enum CodeBuildProjectMetric: String, Hashable, Sendable, CaseIterable {
    /// Builds.
    case builds = "Builds"
    /// Builds that failed.
    case failedBuilds = "FailedBuilds"
    /// Seconds that a build takes.
    case duration = "Duration"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .builds, .failedBuilds: .sum
        case .duration: .average
        }
    }
}

extension CodeBuildProject {
    /// A metric of a CodeBuild project, over a minute unless another period is asked for.
    public func metric(_ metric: CodeBuildProjectMetric) -> Metric {
        Metric(
            "AWS/CodeBuild", metric.rawValue, ["ProjectName": name], statistic: metric.statistic)
    }
}

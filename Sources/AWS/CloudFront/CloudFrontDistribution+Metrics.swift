import Terraform

/// What CloudWatch measures of a distribution, namespace `AWS/CloudFront`.
public enum CloudFrontDistributionMetric: String, Hashable, Sendable, CaseIterable {
    /// Requests of all methods.
    case requests = "Requests"
    /// Bytes sent to viewers.
    case bytesDownloaded = "BytesDownloaded"
    /// Answers with a status from 400 to 499, in percent.
    case errorRate4xx = "4xxErrorRate"
    /// Answers with a status from 500 to 599, in percent.
    case errorRate5xx = "5xxErrorRate"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .requests, .bytesDownloaded: .sum
        case .errorRate4xx, .errorRate5xx: .average
        }
    }
}

extension CloudFrontDistribution {
    /// A metric of a distribution, over a minute unless another period is asked for; it is in us-east-1 alone.
    public func metric(_ metric: CloudFrontDistributionMetric) -> Metric {
        Metric(
            "AWS/CloudFront", metric.rawValue, ["DistributionId": Expression(term: id.term), "Region": "Global"],
            statistic: metric.statistic)
    }
}

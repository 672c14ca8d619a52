public import Terraform

/// What CloudWatch measures of an HTTP or WebSocket API, namespace `AWS/ApiGateway`.
public enum APIGatewayV2APIMetric: String, Hashable, Sendable, CaseIterable {
    /// Connections that a WebSocket API opened.
    case connects = "ConnectCount"
    /// Messages of a WebSocket API, in and out.
    case messages = "MessageCount"
    /// Answers of a WebSocket API with a client's error.
    case clientErrors = "ClientError"
    /// Calls of a WebSocket API's integrations that failed.
    case executionErrors = "ExecutionError"
    /// Errors that a WebSocket API's integrations answered.
    case integrationErrors = "IntegrationError"
    /// Requests to an HTTP API.
    case requests = "Count"
    /// Server errors of an HTTP API.
    case server5xx = "5xx"
    /// Client errors of an HTTP API.
    case client4xx = "4xx"
    /// Milliseconds until an HTTP API answers.
    case latency = "Latency"

    /// The statistic that it is looked at with unless another one is asked for.
    var statistic: Metric.Statistic {
        switch self {
        case .connects, .messages, .clientErrors, .executionErrors, .integrationErrors, .requests, .server5xx,
            .client4xx:
            .sum
        case .latency: .percentile(95)
        }
    }
}

extension APIGatewayV2API {
    /// A metric of an HTTP or WebSocket API, over a minute unless another period is asked for.
    public func metric(_ metric: APIGatewayV2APIMetric, stage: Expression<String>) -> Metric {
        Metric(
            "AWS/ApiGateway", metric.rawValue, ["ApiId": Expression(term: id.term), "Stage": stage],
            statistic: metric.statistic)
    }
}

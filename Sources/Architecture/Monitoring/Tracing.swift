import AWS
public import Terraform

/// X-Ray for one service: how many requests are traced, and a group that shows its slow and failed ones.
public struct Tracing: Construct {
    let name: String
    let rate: Double

    /// Describes tracing.
    ///
    /// - Parameters:
    ///   - name: The service's name, as its tracer reports it.
    ///   - rate: The share of requests traced beyond the first of each second, 0 to 1.
    public init(_ name: String, rate: Double) {
        self.name = name
        self.rate = rate
    }

    /// Adds sampling rule and group.
    public func build(in stack: Stack) {
        let service = "\(stack.prefix)-\(name)"
        stack.add(
            XRaySamplingRule(
                name, fixedRate: Expression(rate), host: "*", httpMethod: "*", priority: 1000, reservoirSize: 1,
                resourceARN: "*", serviceName: Expression(service), serviceType: "*", urlPath: "*", version: 1,
                ruleName: Expression(service)))
        stack.add(
            XRayGroup(
                name, filterExpression: "service(\"\(service)\") AND (error OR fault OR responsetime > 1)",
                groupName: Expression(service),
                insightsConfiguration: .init(insightsEnabled: true, notificationsEnabled: false)))
    }
}

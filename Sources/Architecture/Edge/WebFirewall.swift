public import AWS
public import Terraform

/// A web ACL before a load balancer: AWS's managed rules and a limit of requests from one address.
///
/// Requests that it blocks are logged, the headers with credentials redacted.
public struct WebFirewall: Construct {
    let name: String
    let balancer: LoadBalancer.Parts
    let requestsPerFiveMinutes: Int
    let logs: LogSettings

    /// Describes a web ACL.
    ///
    /// - Parameters:
    ///   - name: Its name; the account's prefix stands before it in AWS.
    ///   - balancer: What it protects.
    ///   - requestsPerFiveMinutes: How many requests one address may send, from 10 on (AWS WAF, "Rate-based rules").
    ///   - logs: Retention and key of its log group.
    public init(
        _ name: String, before balancer: LoadBalancer.Parts, requestsPerFiveMinutes: Int, logs: LogSettings
    ) {
        self.name = name
        self.balancer = balancer
        self.requestsPerFiveMinutes = requestsPerFiveMinutes
        self.logs = logs
    }

    /// AWS's rule groups for every web application (AWS WAF, "Baseline rule groups").
    static let managedGroups = [
        "AWSManagedRulesAmazonIpReputationList", "AWSManagedRulesCommonRuleSet", "AWSManagedRulesKnownBadInputsRuleSet",
    ]

    /// Adds the web ACL and its logs.
    public func build(in stack: Stack) -> WAFv2WebACL {
        let metric = "\(stack.prefix)-\(name)"
        let limit = WAFv2WebACL.Rule(
            name: "rate-limit", priority: 0,
            statement: .init(
                rateBasedStatement: .init(limit: Expression(requestsPerFiveMinutes), aggregateKeyType: .ip)),
            visibilityConfig: visibility("\(metric)-rate-limit"), action: .init(block: .init()))
        let managed = Self.managedGroups.enumerated().map { index, group in
            WAFv2WebACL.Rule(
                name: Expression(group), priority: Expression(10 + index),
                statement: .init(managedRuleGroupStatement: .init(name: Expression(group), vendorName: "AWS")),
                visibilityConfig: visibility("\(metric)-\(group)"), overrideAction: .init(none: .init()))
        }
        let acl = stack.add(
            WAFv2WebACL(
                name, scope: .regional, defaultAction: .init(allow: .init()), visibilityConfig: visibility(metric),
                description: "Before \(balancer.loadBalancer.node.name) of \(stack.prefix)",
                name: "\(stack.prefix)-\(name)", rule: Blocks([limit] + managed)))
        stack.suppress(
            .checkov(
                "CKV2_AWS_76",
                because:
                    "the rules against Log4j are in AWSManagedRulesKnownBadInputsRuleSet, which is there; the list of "
                    + "anonymous addresses that the check wants too would turn away customers behind a VPN"),
            at: balancer.loadBalancer)
        stack.add(
            WAFv2WebACLAssociation(name, resourceARN: balancer.loadBalancer.arn.any, webACLARN: acl.arn))
        // WAF accepts only log groups whose name starts with "aws-waf-logs-" (AWS WAF, "Logging to CloudWatch Logs").
        let group = stack.add(CloudWatchLogGroup("\(name)_firewall", "aws-waf-logs-\(stack.prefix)-\(name)", logs))
        stack.add(
            WAFv2WebACLLoggingConfiguration(
                name, logDestinationConfigs: [group.arn.any], resourceARN: acl.arn,
                redactedFields: [
                    .init(singleHeader: .init(name: "authorization")), .init(singleHeader: .init(name: "cookie")),
                ]))
        return acl
    }

    private func visibility(_ metric: String) -> WAFv2WebACL.VisibilityConfig {
        .init(cloudwatchMetricsEnabled: true, metricName: Expression(metric), sampledRequestsEnabled: true)
    }
}

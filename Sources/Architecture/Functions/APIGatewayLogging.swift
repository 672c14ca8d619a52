public import AWS
public import Terraform

/// The permission for API Gateway to write logs, which an account has once for each region.
///
/// A stage with logs is refused before it exists (API Gateway, "Set up CloudWatch logging for WebSocket APIs in API
/// Gateway"). Two stacks of one account and region may both have it: the last one to be applied says which role is used,
/// and removing it leaves the setting as it is.
public struct APIGatewayLogging: Construct {
    let account: Account.Parts

    /// Describes the permission.
    public init(in account: Account.Parts) {
        self.account = account
    }

    /// Adds role and setting.
    public func build(in stack: Stack) -> APIGatewayAccount {
        let role = stack.add(
            Role(
                "api_logging", in: account, assumedBy: .service(.apiGateway),
                description: "Lets API Gateway write the logs of its stages"))
        // API Gateway tries this very set of actions when the role is set, and refuses one with less.
        let policy = role.allow(
            "write-logs",
            [
                .allow(
                    [
                        .logs.createLogGroup, .logs.createLogStream, .logs.describeLogGroups, .logs.describeLogStreams,
                        .logs.filterLogEvents, .logs.getLogEvents, .logs.putLogEvents,
                    ], on: [.everything])
            ],
            suppressing: [
                .invariant(
                    "wide-resource", because: "API Gateway refuses a role that may not write to every log group",
                    owner: "operations", until: nil)
            ])
        return stack.add(APIGatewayAccount("logging", cloudwatchRoleARN: role.role.arn), dependsOn: [policy])
    }
}

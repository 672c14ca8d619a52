import AWS
import Terraform

extension Network {
    /// Records every accepted and rejected connection in CloudWatch Logs.
    func addFlowLogs(of vpc: VPC, in stack: Stack) {
        let logs = stack.add(
            CloudWatchLogGroup("\(name)_flow_logs", "/vpc/\(stack.prefix)-\(name)", flowLogs))
        let role = stack.add(
            Role(
                "\(name)_flow_logs", in: account, assumedBy: .service(.vpcFlowLogs),
                description: "Lets VPC flow logs write to their log group"))
        role.allow(
            "write-logs",
            [
                .allow(
                    [.logs.createLogStream, .logs.putLogEvents, .logs.describeLogStreams, .logs.describeLogGroups],
                    on: ["\(logs.arn):*"])
            ])
        stack.add(
            FlowLog(
                name, iamRoleARN: role.role.arn, logDestination: logs.arn.any, logDestinationType: .cloudWatchLogs,
                maxAggregationInterval: 60, tags: ["Name": "\(stack.prefix)-\(name)"], trafficType: .all, vpcID: vpc.id)
        )
    }
}

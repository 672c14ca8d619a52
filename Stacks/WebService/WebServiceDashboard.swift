import AWS
import Architecture
import Terraform

/// One screen for whoever is on call: what users see first, then what explains it.
func webServiceDashboard(
    of balancer: LoadBalancer.Parts, _ service: FargateService<OwnedByBlueGreenPipeline>.Parts, _ table: Table.Parts,
    _ alarms: WebServiceAlarms, _ functions: [Function.Parts], in stack: Stack, region: Region
) -> CloudWatchDashboard {
    let all = alarms.all + functions.flatMap(\.alarms)
    return CloudWatchDashboard(
        "service",
        dashboardBody: Expression(
            DashboardBody(
                region: Expression(region.name),
                rows: [
                    [.alarms("Alarms", all.map { $0.arn.cast() })],
                    [
                        .metrics("Requests", [balancer.loadBalancer.metric(.requests)]),
                        .metrics(
                            "Errors",
                            [balancer.loadBalancer.metric(.target5xx), balancer.loadBalancer.metric(.loadBalancer5xx)]),
                        .metrics("Latency, p99", [balancer.loadBalancer.metric(.latency).statistic(.percentile(99))]),
                    ],
                    [
                        .metrics("CPU and memory", [service.metric(.cpu), service.metric(.memory)]),
                        .metrics(
                            "Table capacity",
                            [table.table.metric(.consumedReadCapacity), table.table.metric(.consumedWriteCapacity)]),
                        .metrics(
                            "Table throttles",
                            [table.table.metric(.readThrottles), table.table.metric(.writeThrottles)]),
                    ],
                    [
                        .metrics("Function calls", functions.map { $0.function.metric(.invocations) }),
                        .metrics("Function errors", functions.map { $0.function.metric(.errors) }),
                        .metrics("Function duration, p95", functions.map { $0.function.metric(.duration) }),
                    ],
                ])),
        dashboardName: "\(stack.prefix)-service")
}

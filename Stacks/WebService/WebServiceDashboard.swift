import AWS
import Architecture
import Terraform

/// One screen for whoever is on call: what users see first, then what explains it.
func webServiceDashboard(
    of balancer: LoadBalancer.Parts, _ service: FargateService<OwnedByBlueGreenPipeline>.Parts, _ table: Table.Parts,
    _ alarms: WebServiceAlarms, in stack: Stack, region: Region
) -> CloudWatchDashboard {
    CloudWatchDashboard(
        "service",
        dashboardBody: Expression(
            DashboardBody(
                region: Expression(region.name),
                rows: [
                    [.alarms("Alarms", alarms.all.map { $0.arn.cast() })],
                    [
                        .metrics("Requests", [balancer.metric(.requests)]),
                        .metrics("Errors", [balancer.metric(.target5xx), balancer.metric(.balancer5xx)]),
                        .metrics("Latency, p99", [balancer.metric(.targetLatency)]),
                    ],
                    [
                        .metrics("CPU and memory", [service.metric(.cpu), service.metric(.memory)]),
                        .metrics("Table capacity", [table.metric(.consumedReads), table.metric(.consumedWrites)]),
                        .metrics("Table throttles", [table.metric(.readThrottles), table.metric(.writeThrottles)]),
                    ],
                ])),
        dashboardName: "\(stack.prefix)-service")
}

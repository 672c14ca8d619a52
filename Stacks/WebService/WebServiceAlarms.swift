import AWS
import Architecture
import Terraform

/// The alarms of the web service; those of the load balancer also roll a deployment back.
struct WebServiceAlarms {
    let rollback: [CloudWatchMetricAlarm]
    let all: [CloudWatchMetricAlarm]

    init(
        of balancer: LoadBalancer.Parts, _ service: FargateService<OwnedByBlueGreenPipeline>.Parts,
        _ table: Table.Parts, _ network: Network.Parts, notify alerts: Notifications.Parts, in stack: Stack
    ) {
        let edge = BalancerAlarms(of: balancer, notify: alerts, in: stack)
        rollback = edge.all

        let targets = service.targets.groups.map { group in
            stack.add(
                Alarm(
                    "unhealthy-\(group.node.name.replacing("_", with: "-"))",
                    when: group.metric(.unhealthyHosts, of: balancer.loadBalancer),
                    .above(0, for: 3), description: "A task fails its health checks", notify: alerts))
        }
        let cpu = stack.add(
            Alarm(
                "cpu", when: service.metric(.cpu), .above(90, for: 10),
                description: "Scaling does not keep up: look at the most tasks allowed", notify: alerts))
        let memory = stack.add(
            Alarm(
                "memory", when: service.metric(.memory), .above(90, for: 10),
                description: "Tasks are about to be killed for want of memory", notify: alerts))
        let throttles = [("read", DynamoDBTableMetric.readThrottles), ("write", .writeThrottles)].map {
            access, metric in
            stack.add(
                Alarm(
                    "table-\(access)-throttles", when: table.table.metric(metric), .above(0, for: 2),
                    description: "The table refuses requests for want of capacity", notify: alerts))
        }
        let ports = network.natGateways.map { gateway in
            stack.add(
                Alarm(
                    "nat-ports-\(gateway.node.name.replacing("_", with: "-"))",
                    when: gateway.metric(.portAllocationErrors),
                    .above(0, for: 2), description: "A NAT gateway has no port left: add another", notify: alerts))
        }
        all = rollback + targets + [cpu, memory] + throttles + ports
        stack.add(
            CompositeAlarm(
                "service-down", anyOf: [edge.errors, edge.balancerErrors] + targets,
                description: "Users see errors; the single alarms say why", notify: alerts))
    }
}

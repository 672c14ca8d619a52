import AWS
import Architecture
import Terraform

/// The alarms of the EC2 service; those of the load balancer also roll a deployment back.
struct InstancesAlarms {
    let rollback: [CloudWatchMetricAlarm]

    init(
        of balancer: LoadBalancer.Parts, _ group: InstanceGroup.Parts, _ network: Network.Parts,
        notify alerts: Notifications.Parts, in stack: Stack
    ) {
        let edge = BalancerAlarms(of: balancer, notify: alerts, in: stack)
        rollback = edge.all
        let unhealthy = stack.add(
            Alarm(
                "unhealthy", when: group.targets.group.metric(.unhealthyHosts, of: balancer.loadBalancer),
                .above(0, for: 5), description: "An instance fails its health checks and is about to be replaced",
                notify: alerts))
        stack.add(
            Alarm(
                "cpu", when: group.metric(.cpu), .above(90, for: 15),
                description: "Scaling does not keep up: look at the most instances allowed", notify: alerts))
        stack.add(
            Alarm(
                "status-checks", when: group.metric(.failedStatusChecks), .above(0, for: 3),
                description: "EC2 finds an instance or its host broken", notify: alerts))
        for gateway in network.natGateways {
            stack.add(
                Alarm(
                    "nat-ports-\(gateway.node.name.replacing("_", with: "-"))",
                    when: gateway.metric(.portAllocationErrors), .above(0, for: 2),
                    description: "A NAT gateway has no port left: add another", notify: alerts))
        }
        stack.add(
            CompositeAlarm(
                "service-down", anyOf: [edge.errors, edge.balancerErrors, unhealthy],
                description: "Users see errors; the single alarms say why", notify: alerts))
    }
}

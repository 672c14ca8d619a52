import AWS
import Architecture
import Terraform

/// The alarms of the mall in its own region: what users feel, then what would explain it.
func addMallAlarms(
    of balancer: LoadBalancer.Parts, _ service: FargateService<OwnedByRollingPipeline>.Parts,
    _ database: AuroraMySQL.Parts, _ cache: Memcached.Parts, _ network: Network.Parts,
    notify alerts: Notifications.Parts, in stack: Stack
) {
    let unhealthy = stack.add(
        Alarm(
            "unhealthy", when: service.targets.group.metric(.unhealthyHosts, of: balancer.loadBalancer),
            .above(0, for: 3), description: "A task fails its health checks", notify: alerts))
    stack.add(
        CompositeAlarm(
            "mall-down", anyOf: BalancerAlarms(of: balancer, notify: alerts, in: stack).all + [unhealthy],
            description: "Users see errors or wait; the single alarms say why", notify: alerts))

    for alarm in [
        Alarm(
            "service-cpu", when: service.metric(.cpu), .above(90, for: 10),
            description: "Scaling does not keep up: look at the most tasks allowed", notify: alerts),
        Alarm(
            "service-memory", when: service.metric(.memory), .above(90, for: 10),
            description: "Tasks are about to be killed for want of memory", notify: alerts),
        Alarm(
            "database-cpu", when: database.cluster.metric(.cpu), .above(85, for: 10),
            description: "The database is busy: look at its slow queries, and at the capacity allowed", notify: alerts),
        Alarm(
            "database-connections", when: database.cluster.metric(.connections), .above(800, for: 5),
            description: "Connections run out: look at the tasks' pools", notify: alerts),
        Alarm(
            "database-lag", when: database.cluster.metric(.replicaLag), .above(1000, for: 5),
            description: "Readers are a second behind the writer: users see old goods", notify: alerts),
        Alarm(
            "cache-cpu", when: cache.cluster.metric(.cpu), .above(85, for: 5),
            description: "The cache is busy: add a node", notify: alerts),
        Alarm(
            "cache-evictions", when: cache.cluster.metric(.evictions), .above(1000, for: 5),
            description: "The cache drops what is still wanted: take larger nodes", notify: alerts),
    ] {
        stack.add(alarm)
    }
    for gateway in network.natGateways {
        stack.add(
            Alarm(
                "nat-ports-\(gateway.node.name.replacing("_", with: "-"))",
                when: gateway.metric(.portAllocationErrors), .above(0, for: 2),
                description: "A NAT gateway has no port left: add another", notify: alerts))
    }
}

/// The alarms of the edge, in us-east-1, where CloudFront's metrics are.
func addEdgeAlarms(of site: StaticSite.Parts, notify alerts: Notifications.Parts, in stack: Stack) {
    stack.add(
        Alarm(
            "edge-errors", when: site.distribution.metric(.errorRate5xx), .above(1, for: 5, datapoints: 3),
            description: "More than one answer in a hundred is an error: look whether pages or API", notify: alerts))
    stack.add(
        Alarm(
            "edge-refusals", when: site.distribution.metric(.errorRate4xx), .above(20, for: 5),
            description: "One request in five asks for what is not there: look at the last upload", notify: alerts))
}

import AWS
import Architecture
import Terraform

/// Rolling delivery: a push at GitHub becomes an image, and ECS replaces the service task by task; when the new tasks do
/// not become healthy, its circuit breaker goes back.
func rolling(_ settings: RollingSettings) -> Stack {
    let stack = Stack("rolling", environment: settings.environment)
    let account = stack.add(Account(region: settings.region))
    let operations = Operations(
        in: account, isProtected: settings.isProtected, logRetention: settings.logRetention,
        auditRetention: settings.auditRetention, stack: stack)
    let (inputs, alerts, logs) = (operations.inputs, operations.alerts, operations.logs)
    let domain: Expression<String> = "\(settings.host).\(inputs.domain)"

    let network = stack.add(
        Network(
            "main", in: account, cidrBlock: settings.cidrBlock, zones: settings.zones, nat: settings.nat, flowLogs: logs
        ))
    let certificate = stack.add(Certificate("web", for: domain, in: inputs.zone))
    let balancer = stack.add(
        LoadBalancer(
            "web", in: network.publicSubnets, openTo: .internet, accessLogs: operations.accessLogs,
            protection: inputs.protection))
    stack.add(AliasRecord("web", for: domain, in: inputs.zone, to: balancer))
    stack.addFirewall("web", before: balancer, requestsPerFiveMinutes: settings.requestsPerFiveMinutes, logs: logs)

    let images = stack.add(
        Repository("web", in: account, keep: 20, key: operations.dataKey, protection: inputs.protection))
    let configuration = stack.add(
        Bucket(
            "configuration", in: account, encryption: .key(operations.dataKey), contents: .deployed,
            lifecycle: [LifecycleRule("age", oldVersionsExpire: .days(90))], accessLogs: operations.accessLogs,
            protection: inputs.protection,
            suppressing: [
                .invariant(
                    "backup", because: "deployed again from the stack by each apply", owner: "operations", until: nil)
            ]))
    let environment = stack.add(
        EnvironmentFile(
            "web", in: configuration,
            variables: ["STAGE": Expression(settings.environment), "LOG_LEVEL": Expression(settings.logLevel)]))
    let service = stack.add(
        FargateService<OwnedByRollingPipeline>(
            "web", in: stack.add(Cluster("main", capacity: settings.capacity)), network: network,
            targets: stack.add(
                RollingTargets(
                    "web", behind: balancer, certificate: certificate, port: 8080,
                    healthCheck: HealthCheck(path: "/health"))),
            size: settings.size, tasks: settings.tasks,
            image: .standIn(healthPath: "/health", port: 8080, until: "/app/start"),
            environmentFiles: [environment], secretsKey: operations.dataKey, healthPath: "/health",
            scaling: ServiceScaling(), logs: logs))
    service.allow(from: balancer)
    service.allowOut(to: .anywhere, port: .https, label: "internet")

    let buildParameters = stack.add(
        ParameterFolder(
            "build", in: account, values: ["public-url": "https://\(domain)"], secrets: ["registry-token"],
            key: operations.dataKey))
    let source = stack.add(GitHubRepository("github", repository: stack.addGitHubRepositoryInput()))
    stack.add(
        RollingPipeline(
            "web", deploys: service, from: source, images: images, parameters: buildParameters,
            approval: settings.needsApproval ? alerts : nil, notify: alerts, key: operations.dataKey,
            accessLogs: operations.accessLogs, logs: logs, protection: inputs.protection))

    rollingAlarms(of: balancer, service, notify: alerts, in: stack)
    stack.add(Budget("monthly", monthlyDollars: settings.monthlyDollars, notify: alerts))
    stack.add(Output("url", "https://\(domain)" as Expression<String>, description: "Where the service answers"))
    stack.add(
        Output(
            "connection", source.connection.arn,
            description: "The connection to GitHub, which somebody confirms once in the console"))
    return stack
}

private func rollingAlarms(
    of balancer: LoadBalancer.Parts, _ service: FargateService<OwnedByRollingPipeline>.Parts,
    notify alerts: Notifications.Parts, in stack: Stack
) {
    _ = BalancerAlarms(of: balancer, notify: alerts, in: stack)
    stack.add(
        Alarm(
            "unhealthy", when: service.targets.group.metric(.unhealthyHosts, of: balancer.loadBalancer),
            .above(0, for: 3), description: "A task fails its health checks", notify: alerts))
    stack.add(
        Alarm(
            "cpu", when: service.metric(.cpu), .above(90, for: 10),
            description: "Scaling does not keep up: look at the most tasks allowed", notify: alerts))
    stack.add(
        Alarm(
            "memory", when: service.metric(.memory), .above(90, for: 10),
            description: "Tasks are about to be killed for want of memory", notify: alerts))
}

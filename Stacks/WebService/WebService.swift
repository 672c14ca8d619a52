import AWS
import Architecture
import Terraform

/// The web service: a Flask application in containers behind a load balancer, one table, and the pipeline that deploys it.
///
/// Read it from top to bottom as the architecture: account, inputs, keys, network, edge, data, service, delivery, watch.
func webService(_ settings: WebServiceSettings) -> Stack {
    let stack = Stack("shop", environment: settings.environment)
    let account = stack.add(Account(region: settings.region, boundary: settings.boundary))
    let inputs = Inputs(isProtected: settings.isProtected, in: stack)
    let testNetworks = stack.add(
        Variable<[String]>(
            "test_networks", default: [],
            description:
                "Address ranges that may look at a new version before it is public, such as [\"203.0.113.0/24\"]"))
    let domain: Expression<String> = settings.subdomain.map { "\($0).\(inputs.domain)" } ?? inputs.domain

    let dataKey = stack.add(
        Key("data", in: account, description: "Data of the shop: table, archive, images", protection: inputs.protection)
    )
    let operationsKey = stack.add(
        Key(
            "operations", in: account, description: "Logs, trail and messages of the shop",
            usedBy: [.logs, .cloudTrail, .alarms, .events, .budgets, .backup], protection: inputs.protection))
    let logs = LogSettings(keep: settings.logRetention, encryptedWith: operationsKey)
    let alerts = stack.add(
        Notifications("alerts", in: account, email: inputs.alertEmail, key: operationsKey))

    let network = stack.add(
        Network(
            "main", in: account, cidrBlock: settings.cidrBlock, zones: settings.zones, nat: settings.nat,
            interfaceEndpoints: settings.interfaceEndpoints, flowLogs: logs))
    let accessLogs = stack.add(
        LogBucket("access-logs", in: account, lifecycle: settings.auditRetention, protection: inputs.protection))
    let certificate = stack.add(Certificate("web", for: domain, in: inputs.zone))
    let balancer = stack.add(
        LoadBalancer(
            "web", in: network.publicSubnets, openTo: .internet, accessLogs: accessLogs,
            protection: inputs.protection))
    stack.add(AliasRecord("web", for: domain, in: inputs.zone, to: balancer))
    stack.addFirewall("web", before: balancer, requestsPerFiveMinutes: settings.requestsPerFiveMinutes, logs: logs)

    let orders = stack.add(
        Table(
            "orders", partition: .string("customer"), sort: .string("placed_at"),
            indexes: [.init("by-status", partition: .string("status"), sort: .string("placed_at"))],
            // A net below the automation, which exports what has expired before it deletes it: a month after "expires_at".
            timeToLive: "purge_at", capacity: settings.tableCapacity, key: dataKey, protection: inputs.protection,
            tags: Backups.tag(in: account)))
    let archive = stack.add(
        Bucket(
            "archive", in: account, encryption: .key(dataKey), lifecycle: settings.archive, accessLogs: accessLogs,
            protection: inputs.protection,
            suppressing: [
                .invariant(
                    "backup", because: "every version is kept by the bucket itself", owner: "operations", until: nil)
            ]))

    let code = stack.add(
        Bucket(
            "code", in: account, encryption: .key(dataKey), contents: .deployed,
            lifecycle: [LifecycleRule("old-code", oldVersionsExpire: .days(90))],
            accessLogs: accessLogs, protection: inputs.protection,
            suppressing: [
                .invariant(
                    "backup", because: "packed again from the package by each synthesis", owner: "operations",
                    until: nil)
            ]))

    let images = stack.add(
        Repository("web", in: account, keep: 20, key: dataKey, protection: inputs.protection))
    let cluster = stack.add(Cluster("main", capacity: settings.capacity))
    let targets = stack.add(
        BlueGreenTargets(
            "web", behind: balancer, certificate: certificate, port: 8080, healthCheck: HealthCheck(path: "/health")))
    let sessionSecret = stack.add(Secret("session-secret", key: dataKey))
    let service = stack.add(
        FargateService<OwnedByBlueGreenPipeline>(
            "web", in: cluster, network: network, targets: targets, size: settings.size, tasks: settings.tasks,
            image: .standIn(healthPath: "/health", port: 8080),
            environment: ["TABLE_NAME": orders.table.name],
            secrets: ["SESSION_SECRET": sessionSecret], secretsKey: dataKey, healthPath: "/health",
            scaling: ServiceScaling(), logs: logs))
    service.allow(from: balancer)
    service.allowOut(to: .anywhere, port: .https, label: "internet")
    balancer.allow(fromEachOf: testNetworks.value, port: targets.testPort, label: "testers")
    orders.grantReadWrite(to: service)

    let chat = WebServiceChat(
        settings, in: stack, account: account, code: code, secret: sessionSecret, dataKey: dataKey, key: operationsKey,
        logs: logs, notify: alerts, protection: inputs.protection)
    let automation = webServiceAutomation(
        settings, in: stack, account: account, code: code, orders: orders, archive: archive, dataKey: dataKey,
        key: operationsKey, logs: logs, notify: alerts)

    let alarms = WebServiceAlarms(of: balancer, service, orders, network, notify: alerts, in: stack)
    let pipeline = stack.add(
        BlueGreenPipeline(
            "web", deploys: service, images: images, release: settings.release,
            approval: settings.needsApproval ? alerts : nil, rollbackOn: alarms.rollback, notify: alerts,
            key: dataKey, accessLogs: accessLogs, logs: logs, protection: inputs.protection))
    stack.add(
        webServiceDashboard(
            of: balancer, service, orders, alarms, chat.functions + [automation], in: stack, region: settings.region))
    stack.add(Tracing("web", rate: settings.traceRate))
    stack.add(
        Trail(
            "trail", in: account, lifecycle: settings.auditRetention, accessLogs: accessLogs, logs: logs,
            protection: inputs.protection))
    stack.add(
        Backups(
            "backups", in: account, rules: settings.backups, lock: settings.backupLock, key: dataKey, notify: alerts,
            protection: inputs.protection))
    stack.add(Budget("monthly", monthlyDollars: settings.monthlyDollars, notify: alerts))

    stack.add(Output("url", "https://\(domain)" as Expression<String>, description: "Where the service answers"))
    stack.add(Output("chat_url", chat.api.url, description: "Where the chat answers"))
    stack.add(
        Output(
            "repository", pipeline.repository.cloneURLHTTP,
            description: "Where the application is pushed to; the pipeline starts by itself"))
    return stack
}

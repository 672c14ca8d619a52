import AWS
import Architecture
import Terraform

/// The EC2 service: instances behind a load balancer, nginx before a container on each, deployed to in place.
///
/// Read it from top to bottom as the architecture: account, network, edge, parameters, instances, ways in, delivery,
/// upkeep, watch.
func instances(_ settings: InstancesSettings) -> Stack {
    let stack = Stack("ec2", environment: settings.environment)
    let account = stack.add(Account(region: settings.region))
    let operations = Operations(
        in: account, isProtected: settings.isProtected, logRetention: settings.logRetention,
        auditRetention: settings.auditRetention, stack: stack)
    let (inputs, alerts, logs, key) = (operations.inputs, operations.alerts, operations.logs, operations.dataKey)
    let access = InstancesAccess(in: stack)
    let domain: Expression<String> = "\(settings.host).\(inputs.domain)"

    let network = stack.add(
        Network(
            "main", in: account, cidrBlock: settings.cidrBlock, zones: settings.zones, nat: settings.nat,
            interfaceEndpoints: settings.interfaceEndpoints, flowLogs: logs))
    let certificate = stack.add(Certificate("web", for: domain, in: inputs.zone))
    let balancer = stack.add(
        LoadBalancer(
            "web", in: network.publicSubnets, openTo: .internet, accessLogs: operations.accessLogs,
            protection: inputs.protection))
    stack.add(AliasRecord("web", for: domain, in: inputs.zone, to: balancer))
    stack.addFirewall("web", before: balancer, requestsPerFiveMinutes: settings.requestsPerFiveMinutes, logs: logs)
    let targets = stack.add(
        InstanceTargets(
            "web", behind: balancer, certificate: certificate, port: .http, healthCheck: HealthCheck(path: "/health")))

    let images = stack.add(Repository("web", in: account, keep: 20, key: key, protection: inputs.protection))
    let parameters = stack.add(
        ParameterFolder(
            "web", in: account,
            values: ["log-level": Expression(settings.logLevel), "public-url": "https://\(domain)"],
            openValues: ["image": "none"], secrets: ["session-secret"], key: key))
    let group = stack.add(
        InstanceGroup(
            "web", in: network, targets: targets, size: settings.size, needs: settings.needs, scaling: settings.scaling,
            maintenance: settings.maintenance, keyPair: access.keyPair, tags: Patching.tags(for: "web", in: stack),
            logs: logs,
            script: { group in
                webServerScript(
                    region: settings.region, parameters: parameters, logs: group, port: 8080, healthPath: "/health")
            }))
    group.allow(from: balancer)
    group.allowOut(to: .anywhere, port: .https, label: "internet")
    images.grantPull(to: group)
    parameters.grantRead(to: group)

    let bastion = stack.add(
        Bastion(
            "bastion", in: network, places: settings.bastions, sshFrom: access.networks, keyPair: access.keyPair,
            key: key))
    group.allow(from: bastion, port: .ssh)
    let sessions = stack.add(SessionDocument("sessions", key: key, logs: logs))
    sessions.grantUse(to: group)
    sessions.grantUse(to: bastion)
    if let type = settings.workerType {
        let worker = stack.add(
            StandaloneInstance("worker", in: network, type: type, diskKey: key, protection: inputs.protection))
        worker.allowOut(to: .anywhere, port: .https, label: "internet")
        sessions.grantUse(to: worker)
        stack.add(
            Output("worker_address", worker.address.publicIP, description: "The address that partners admit"))
    }

    let alarms = InstancesAlarms(of: balancer, group, network, notify: alerts, in: stack)
    let source = stack.add(GitHubRepository("github", repository: stack.addGitHubRepositoryInput()))
    stack.add(
        InPlacePipeline(
            "web", deploysTo: group, from: source, images: images, parameters: parameters,
            startCommand: webServerStartCommand, pace: settings.pace, approval: settings.needsApproval ? alerts : nil,
            rollbackOn: alarms.rollback, notify: alerts, key: key, accessLogs: operations.accessLogs, logs: logs,
            protection: inputs.protection))

    stack.add(
        Patching(
            "web", approveAfterDays: settings.approvePatchesAfterDays, window: settings.patchWindow, logs: logs))
    stack.add(
        Backups(
            "backups", in: account, rules: settings.backups, lock: nil, key: key, notify: alerts,
            protection: inputs.protection))
    stack.add(Budget("monthly", monthlyDollars: settings.monthlyDollars, notify: alerts))

    stack.add(Output("url", "https://\(domain)" as Expression<String>, description: "Where the service answers"))
    stack.add(
        Output(
            "session", "aws ssm start-session --document-name \(sessions.document.name) --target INSTANCE",
            description: "How an instance is opened, without SSH"))
    stack.add(
        Output(
            "connection", source.connection.arn,
            description: "The connection to GitHub, which somebody confirms once in the console"))
    return stack
}

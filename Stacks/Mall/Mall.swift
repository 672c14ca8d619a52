import AWS
import Architecture
import Terraform

/// The event mall: a shop that runs for three days, with a rush at midnight when the goods change.
///
/// CloudFront answers everything: the pages from a private bucket, `/api/*` from a Node service behind a load balancer
/// that knows CloudFront alone. Behind the service are a cache and a database, which people reach through bastions.
/// Jenkins delivers, by the Jenkinsfile beside this file.
func mall(_ settings: MallSettings) -> Stack {
    let stack = Stack("mall", environment: settings.environment)
    let account = stack.add(Account(region: settings.region, boundary: settings.boundary))
    let global = stack.add(OtherRegion(.usEast1, in: account))
    let operations = Operations(
        in: account, isProtected: settings.isProtected, logRetention: settings.logRetention,
        auditRetention: settings.auditRetention, takesDistributions: true, hasTrail: true, stack: stack)
    let (inputs, alerts, logs, dataKey) = (operations.inputs, operations.alerts, operations.logs, operations.dataKey)
    let accessLogs = operations.accessLogs
    let domain: Expression<String> = "\(settings.subdomain).\(inputs.domain)"

    let edgeKey = stack.add(
        Key(
            "edge", in: account, description: "Messages of the mall about its edge", usedBy: [.alarms], region: global,
            protection: inputs.protection))
    let edgeAlerts = stack.add(
        Notifications("edge-alerts", in: account, email: inputs.alertEmail, key: edgeKey, region: global))

    let network = stack.add(
        Network(
            "main", in: account, cidrBlock: settings.cidrBlock, zones: settings.zones, nat: .perZone,
            interfaceEndpoints: settings.interfaceEndpoints, flowLogs: logs))
    let bastion = stack.add(
        Bastion(
            "bastion", in: network, places: settings.bastions, sshFrom: bastionNetworks(in: stack),
            packages: ["mariadb105", "nmap-ncat"], key: dataKey))

    let certificate = stack.add(Certificate("api", for: domain, in: inputs.zone))
    let balancer = stack.add(
        LoadBalancer(
            "api", in: network.publicSubnets, openTo: .cloudFront, accessLogs: accessLogs,
            protection: inputs.protection))
    let origin = stack.add(AliasRecord("origin", for: "origin.\(domain)", in: inputs.zone, to: balancer))
    let site = stack.add(
        StaticSite(
            "site", for: domain, in: inputs.zone,
            certificate: stack.add(
                Certificate("site", for: domain, in: inputs.zone, region: global, validatedWith: certificate)),
            account: account, global: global,
            origins: [.init("api", at: origin, paths: ["/api/*"])], accessLogs: accessLogs,
            protection: inputs.protection))

    let database = stack.add(
        AuroraMySQL(
            "database", in: network, database: "mall", capacity: settings.databaseCapacity, readers: settings.readers,
            keepDays: settings.databaseBackupDays, key: dataKey, logs: logs, protection: inputs.protection,
            tags: Backups.tag(in: account)))
    let cache = stack.add(
        Memcached(
            "cache", in: network, nodes: settings.cacheNodes, nodeType: settings.cacheNodeType,
            // The list of a day's goods is one item.
            settings: ["max_item_size": "\(4 * 1024 * 1024)"]))

    let images = stack.add(
        Repository("api", in: account, keep: 20, key: dataKey, protection: inputs.protection))
    let cluster = stack.add(Cluster("main", capacity: settings.capacity))
    let targets = stack.add(
        RollingTargets(
            "api", behind: balancer, certificate: certificate, port: 3000,
            healthCheck: HealthCheck(path: "/health")))
    let service = stack.add(
        FargateService<OwnedByRollingPipeline>(
            "api", in: cluster, network: network, targets: targets, size: settings.size, tasks: settings.tasks,
            image: .standIn(healthPath: "/health", port: 3000, runtime: .node),
            environment: [
                "CACHE_ENDPOINT": cache.cluster.configurationEndpoint, "DATABASE_NAME": database.cluster.databaseName,
                "DATABASE_READER": database.cluster.readerEndpoint, "DATABASE_SECRET": database.secretARN.cast(),
                "DATABASE_WRITER": database.cluster.endpoint,
                "EVENT_FIRST_DAY": Expression(settings.firstDay),
            ],
            secretsKey: dataKey, healthPath: "/health", runtime: .node,
            scaling: ServiceScaling(changes: settings.rush), logs: logs))
    images.grantPull(to: service.executionRole)
    database.grantReadSecret(to: service)

    service.allow(from: balancer)
    service.allowOut(to: .anywhere, port: .https, label: "internet")
    database.allow(from: service)
    database.allow(from: bastion)
    cache.allow(from: service)
    cache.allow(from: bastion)

    let staff = stack.add(StaffGroup("event-staff", in: account))
    staff.mayDeploy(site)
    staff.mayOperate(service)
    staff.mayConnect(through: bastion)
    staff.mayLook(at: database)
    staff.mayLook(at: cache)
    staff.mayWatchSystem()

    addMallAlarms(of: balancer, service, database, cache, network, notify: alerts, in: stack)
    addEdgeAlarms(of: site, notify: edgeAlerts, in: stack)
    stack.add(Tracing("api", rate: settings.traceRate))
    stack.add(
        Trail(
            "trail", in: account, lifecycle: settings.auditRetention, accessLogs: accessLogs, logs: logs,
            protection: inputs.protection))
    stack.add(
        Backups(
            "backups", in: account, rules: settings.backups, lock: nil, key: dataKey, notify: alerts,
            protection: inputs.protection))
    stack.add(Budget("monthly", monthlyDollars: settings.monthlyDollars, notify: alerts))
    addMallOutputs(site, images, service, url: domain, in: stack)
    return stack
}

/// What the Jenkinsfile reads, so that it names nothing that the stack made.
private func addMallOutputs(
    _ site: StaticSite.Parts, _ images: Repository.Parts, _ service: FargateService<OwnedByRollingPipeline>.Parts,
    url domain: Expression<String>, in stack: Stack
) {
    stack.add(Output("url", "https://\(domain)" as Expression<String>, description: "Where the mall is open"))
    stack.add(Output("site_bucket", site.bucket.id, description: "Where the pages are uploaded to"))
    stack.add(Output("distribution", site.distribution.id, description: "Whose caches are cleared after an upload"))
    stack.add(
        Output("image_repository", images.repository.repositoryURL, description: "Where images are pushed to"))
    stack.add(Output("cluster", service.cluster.cluster.name, description: "The cluster of the service"))
    stack.add(Output("service", service.service.name, description: "The service that runs the images"))
    stack.add(Output("task_family", service.taskDefinition.family, description: "The service's task definitions"))
    stack.add(
        Output("container", Expression(service.containerName), description: "The container that gets a new image"))
}

import AWS
import Terraform

extension FargateService {
    /// ECS may assume a task's roles for tasks of this account alone (ECS, "Task IAM role").
    private var trust: [PolicyCondition] {
        [
            .stringEquals(.sourceAccount, account.id),
            .arnLike(.sourceARN, "arn:\(account.partition):ecs:\(account.region.name):\(account.id):*"),
        ]
    }

    func addExecutionRole(logs group: CloudWatchLogGroup, in stack: Stack) -> Role.Parts {
        let label = name.asLocalName
        let role = stack.add(
            Role(
                "\(label)_execution", in: account, assumedBy: .service(.ecsTasks),
                description: "Lets ECS pull the image, read the secrets and write the logs of \(name)", when: trust))
        role.allow(
            "write-logs",
            [.allow([.logs.createLogStream, .logs.putLogEvents], on: ["\(group.arn):*"])])
        if !secrets.isEmpty {
            role.allow(
                "read-secrets",
                [
                    .allow(
                        [.ssm.getParameters],
                        on: secrets.sorted { $0.key < $1.key }.map { .arn($0.value.arn) }),
                    secretsKey.use([.kms.decrypt], through: "ssm"),
                ])
        }
        for file in environmentFiles { file.grantRead(to: role) }
        return role
    }

    func addTaskRole(in stack: Stack) -> Role.Parts {
        let label = name.asLocalName
        let role = stack.add(
            Role(
                "\(label)_task", in: account, assumedBy: .service(.ecsTasks),
                description: "What the application \(name) acts with", when: trust))
        // X-Ray knows no resources for these actions (Service Authorization Reference, "AWS X-Ray").
        role.allow(
            "trace",
            [
                .allow(
                    [
                        .xRay.getSamplingRules, .xRay.getSamplingTargets, .xRay.putTelemetryRecords,
                        .xRay.putTraceSegments,
                    ],
                    on: [.everything])
            ])
        return role
    }

    func addTaskDefinition(
        execution: Role.Parts, role: Role.Parts, logs group: CloudWatchLogGroup, in stack: Stack
    ) -> ECSTaskDefinition {
        let port = targets.port
        let own: NamedValues<Expression<String>> = [
            "AWS_XRAY_DAEMON_ADDRESS": "127.0.0.1:2000",
            "AWS_XRAY_TRACING_NAME": "\(stack.prefix)-\(name)",
            "PORT": "\(port.number)",
        ]
        let logs = { (prefix: String) -> LogConfiguration in
            .awsLogs(group: group.name, region: Expression(account.region.name), prefix: Expression(prefix))
        }
        let application = ContainerDefinition(
            name, image: image.reference, ports: [PortMapping(port)], environment: environment + own,
            environmentFiles: environmentFiles.map(\.arn),
            secrets: NamedValues(secrets.mapValues { .parameter($0.arn) }), logs: logs("application"),
            healthCheck: .shell(
                runtime.healthCommand(port: port.number, path: healthPath),
                interval: .seconds(15), startPeriod: .seconds(30)),
            hasReadOnlyRoot: true, command: image.command, mountPoints: [MountPoint("tmp", at: "/tmp")])
        var daemon = ContainerDefinition.xRayDaemon(logs: logs("xray"))
        daemon.hasReadOnlyRoot = true
        return stack.add(
            ECSTaskDefinition(
                name.asLocalName,
                containerDefinitions: .containers(application, daemon, in: size), family: "\(stack.prefix)-\(name)",
                cpu: size.cpu, executionRoleARN: execution.role.arn, memory: size.memory, networkMode: .awsvpc,
                requiresCompatibilities: [.fargate], taskRoleARN: role.role.arn,
                runtimePlatform: .init(cpuArchitecture: .x86_64, operatingSystemFamily: .linux),
                volume: [.init(name: "tmp")]))
    }
}

import AWS
import Terraform
import Testing

@Suite struct `Container definitions` {
    @Test func `are written as AWS gives them back`() {
        let containers: Expression<ContainerDefinitions> = .containers(
            ContainerDefinition(
                "web", image: "\(Expression<String>.attribute("repository_url", of: "aws_ecr_repository", "web")):1",
                ports: [8080], environment: ["TABLE": "orders", "STAGE": "dev"],
                logs: .awsLogs(group: "/ecs/web", region: "ap-northeast-2", prefix: "web")))
        #expect(
            containers.shown
                == #"[{"name":"web","image":"${aws_ecr_repository.web.repository_url}:1","cpu":0,"#
                + #""portMappings":[{"containerPort":8080,"hostPort":8080,"protocol":"tcp"}],"essential":true,"#
                + #""environment":[{"name":"STAGE","value":"dev"},{"name":"TABLE","value":"orders"}],"#
                + #""mountPoints":[],"volumesFrom":[],"#
                + #""logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/ecs/web","#
                + #""awslogs-region":"ap-northeast-2","awslogs-stream-prefix":"web"}},"systemControls":[]}]"#)
    }

    @Test func `hold every field`() {
        let secret: Expression<ARN<AnyResource>> = .attribute("arn", of: "aws_secretsmanager_secret", "db")
        let parameter: Expression<ARN<AnyResource>> = .attribute("arn", of: "aws_ssm_parameter", "token")
        let containers: Expression<ContainerDefinitions> = .containers(
            ContainerDefinition(
                "all", image: "i", cpu: 128, memory: 256, memoryReservation: 128,
                ports: [PortMapping(53, transport: .udp), PortMapping(9090, name: "grpc", application: .grpc)],
                environmentFiles: ["arn:aws:s3:::b/x.env"],
                secrets: ["T": .parameter(parameter), "P": .secret(secret, key: "password")],
                logs: LogConfiguration(
                    driver: "splunk", options: ["a": "b"], secretOptions: ["t": .parameter(parameter)]),
                healthCheck: .shell("true", startPeriod: .minutes(1)), dependsOn: [ContainerDependency("xray-daemon")],
                hasReadOnlyRoot: true, user: "1000", command: ["run"], entryPoint: ["sh", "-c"],
                workingDirectory: "/app",
                ulimits: [.openFiles(soft: 1024, hard: 4096)], usesInit: true,
                mountPoints: [MountPoint("data", at: "/data", isReadOnly: true)],
                volumesFrom: [VolumesFrom("xray-daemon")],
                systemControls: [SystemControl("net.core.somaxconn", "1024")],
                stopTimeout: .seconds(30), startTimeout: .minutes(2), dockerLabels: ["a": "b"]),
            .xRayDaemon(), in: .quarterVCPU(.mib512))
        #expect(
            containers.shown
                == #"[{"name":"all","image":"i","cpu":128,"memory":256,"memoryReservation":128,"#
                + #""portMappings":[{"containerPort":53,"hostPort":53,"protocol":"udp"},"#
                + #"{"containerPort":9090,"hostPort":9090,"protocol":"tcp","name":"grpc","appProtocol":"grpc"}],"#
                + #""essential":true,"entryPoint":["sh","-c"],"command":["run"],"environment":[],"#
                + #""environmentFiles":[{"value":"arn:aws:s3:::b/x.env","type":"s3"}],"#
                + #""mountPoints":[{"sourceVolume":"data","containerPath":"/data","readOnly":true}],"#
                + #""volumesFrom":[{"sourceContainer":"xray-daemon","readOnly":false}],"#
                + #""linuxParameters":{"initProcessEnabled":true},"#
                + #""secrets":[{"name":"P","valueFrom":"${aws_secretsmanager_secret.db.arn}:password::"},"#
                + #"{"name":"T","valueFrom":"${aws_ssm_parameter.token.arn}"}],"#
                + #""dependsOn":[{"containerName":"xray-daemon","condition":"START"}],"#
                + #""startTimeout":120,"stopTimeout":30,"user":"1000","workingDirectory":"/app","#
                + #""readonlyRootFilesystem":true,"dockerLabels":{"a":"b"},"#
                + #""ulimits":[{"name":"nofile","softLimit":1024,"hardLimit":4096}],"#
                + #""logConfiguration":{"logDriver":"splunk","options":{"a":"b"},"#
                + #""secretOptions":[{"name":"t","valueFrom":"${aws_ssm_parameter.token.arn}"}]},"#
                + #""healthCheck":{"command":["CMD-SHELL","true"],"interval":30,"timeout":5,"retries":3,"startPeriod":60},"#
                + #""systemControls":[{"namespace":"net.core.somaxconn","value":"1024"}]},"#
                + #"{"name":"xray-daemon","image":"public.ecr.aws/xray/aws-xray-daemon:3.x","cpu":32,"#
                + #""memoryReservation":64,"portMappings":[{"containerPort":2000,"hostPort":2000,"protocol":"udp"}],"#
                + #""essential":false,"environment":[],"mountPoints":[],"volumesFrom":[],"systemControls":[]}]"#)
    }

    private static func container(
        _ name: String, isEssential: Bool = true, dependsOn: [ContainerDependency] = []
    ) -> ContainerDefinition {
        ContainerDefinition(name, image: "i", isEssential: isEssential, dependsOn: dependsOn)
    }

    private static let wrong: [(ContainerDefinitions, String)] = [
        (ContainerDefinitions([]), "a task has 1 to 10 containers, and this one has 0"),
        (
            ContainerDefinitions([container("a"), container("a")]),
            "two containers of a task are called \"a\"; rename one"
        ),
        (
            ContainerDefinitions([container("a", isEssential: false)]),
            "no container of the task is essential; one must be"
        ),
        (
            ContainerDefinitions([container("a b")]),
            "\"a b\" is no name of a container: names are letters, digits, \"-\" and \"_\", at most 255"
        ),
        (
            ContainerDefinitions([
                ContainerDefinition("a", image: "i", ports: [80]), ContainerDefinition("b", image: "i", ports: [80]),
            ]), "port 80/tcp is used by containers \"a\" and \"b\"; change one"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", ports: [70000])]),
            "\"70000\" is no port: ports are 0 to 65535"
        ),
        (
            ContainerDefinitions([container("a", dependsOn: [ContainerDependency("b")])]),
            "container \"a\" depends on \"b\", which is not in the task"
        ),
        (
            ContainerDefinitions([container("a", dependsOn: [ContainerDependency("b", .healthy)]), container("b")]),
            "container \"a\" waits for \"b\" to be healthy, which has no health check"
        ),
        (
            ContainerDefinitions([container("a", dependsOn: [ContainerDependency("b", .success)]), container("b")]),
            "container \"a\" waits for the end of \"b\", which is essential and so ends the task"
        ),
        (
            ContainerDefinitions([
                container("a", dependsOn: [ContainerDependency("b")]),
                container("b", dependsOn: [ContainerDependency("a")]),
                container("c", dependsOn: []),
            ]), "containers \"a\", \"b\" wait for each other"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", volumesFrom: [VolumesFrom("b")])]),
            "container \"a\" uses volumes of \"b\", which is not in the task"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", environment: ["X": "1", "X": "2"])]),
            "variable \"X\" of container \"a\" is set twice"
        ),
        (
            ContainerDefinitions([
                ContainerDefinition(
                    "a", image: "i", environment: ["X": "1"],
                    secrets: [
                        "X": ContainerSecret.parameter(
                            Expression<ARN<AnyResource>>(term: .string("arn")))
                    ])
            ]), "variable \"X\" of container \"a\" is both a value and a secret"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", memory: 1024)], in: .quarterVCPU(.mib512)),
            "container \"a\" may use 1024 MiB of a task of 512 MiB"
        ),
        (
            ContainerDefinitions(
                [
                    ContainerDefinition("a", image: "i", memoryReservation: 400),
                    ContainerDefinition("b", image: "i", memory: 200),
                ], in: .quarterVCPU(.mib512)), "the containers set 600 MiB aside of a task of 512 MiB"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", cpu: 512)], in: .quarterVCPU(.mib512)),
            "the containers set 512 CPU units aside of a task of 256"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", memory: 64, memoryReservation: 128)]),
            "container \"a\" sets 128 MiB aside and may use only 64 MiB"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", stopTimeout: .minutes(3))]),
            "container \"a\" may take \"180.0 seconds\" to stop; Fargate waits 120 seconds at most"
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", healthCheck: .shell("x", interval: .seconds(1)))]
            ),
            "a health check every \"1.0 seconds\" is not possible: the interval is 5 to 300 seconds, in container \"a\""
        ),
        (
            ContainerDefinitions([ContainerDefinition("a", image: "i", healthCheck: .program(["x"], retries: 11))]),
            "11 retries of a health check are not possible: 1 to 10 are, in container \"a\""
        ),
    ]

    @Test(arguments: wrong.indices)
    func `say what ECS would refuse`(index: Int) {
        #expect(Self.wrong[index].0.term.shown == "invalid: \(Self.wrong[index].1)")
    }
}
